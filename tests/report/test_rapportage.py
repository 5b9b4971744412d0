"""What the council reads: made of facts, in sentences, without anything of the register's own workings."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.report.beeld.bouwstenen import Blokhoofdstuk, Vulling
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import Venster
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.rapportage import besluiten, kort, lijnen, meedoen, programma, projecten, vooruit
from participatie_cli.report.rapportage.opzet import hoofdstukken
from participatie_cli.scoring.trap import Stand
from participatie_cli.wording.scores import bewering_in_woorden
from tests.gevallen import lees_yaml
from tests.report.registers import RIJK, WORTEL, gegevens, leg_neer, verander

VAN_HET_REGISTER = re.compile(r"\b[A-Z]{3}\d{3}\b|\.ya?ml|›|kader\.yaml|zie de opdracht|bevinding|niet te beoordelen")
"""What a councillor has nothing to do with."""


def gelezen(stof: Gegevens) -> dict[str, Blokhoofdstuk]:
    venster = Venster(stof.periode, stof.peildatum)
    return {een.id: een for een in hoofdstukken(stof, venster, Bronnenboek())}


def teksten(deel: Any) -> Iterator[str]:
    """All that is printed of a part of a document."""
    if isinstance(deel, str):
        yield deel
    elif isinstance(deel, tuple):
        for een in deel:
            yield from teksten(een)
    elif hasattr(deel, "__dataclass_fields__"):
        for naam in deel.__dataclass_fields__:
            yield from teksten(getattr(deel, naam))


def zinnen(hoofdstuk: Blokhoofdstuk) -> list[str]:
    return [zin.tekst for blok in hoofdstuk.blokken for zin in blok.zinnen]


@pytest.fixture(scope="module")
def rijk(tmp_path_factory: pytest.TempPathFactory) -> Gegevens:
    return gegevens(leg_neer(tmp_path_factory.mktemp("rapportage")), periode=RIJK)


@pytest.fixture(scope="module")
def assen() -> Gegevens:
    return gegevens(WORTEL / "register", periode="2026-09")


def test_bladzijde_een_vertelt_in_hoogstens_zeven_zinnen(rijk: Gegevens) -> None:
    verteld = zinnen(gelezen(rijk)[kort.ID])
    assert len(verteld) <= 7
    assert verteld[0].endswith("De raad stelt het plan vast (Laat Plein).")
    assert verteld[1:3] == [
        "Van 2 punten inbreng is er 1 overgenomen, helemaal of deels. Door inbreng veranderde bij Groene As: Er komen "
        "acht bankjes in plaats van drie.",
        "Voor het eerst bereikt zijn jongeren (Groene As).",
    ]
    assert verteld[3].startswith("Te laat: een resultaat in blauw vastleggen")
    assert verteld[3].endswith("Niet nagekomen: Meer lantaarnpalen.")
    assert verteld[-1] == "Aan de raad gevraagd: “Wil de raad de route doortrekken?”"


def test_elke_zin_leidt_naar_een_hoofdstuk_dat_er_is(rijk: Gegevens, assen: Gegevens) -> None:
    for stof in (rijk, assen):
        er_is = gelezen(stof)
        naar = {zin.naar for een in er_is.values() for blok in een.blokken for zin in blok.zinnen}
        assert naar - {""} <= set(er_is)


def test_de_vragen_aan_de_raad_staan_eronder(rijk: Gegevens) -> None:
    _, vragen = gelezen(rijk)[kort.ID].blokken
    assert vragen.kop == "Vragen aan de raad"
    assert vragen.tabellen[0].rijen[0][0] == "Wil de raad de route doortrekken?"


def test_een_lege_periode_zegt_dat_in_een_zin_met_het_laatste_feit(assen: Gegevens) -> None:
    eerste, *_ = zinnen(gelezen(assen)[kort.ID])
    assert eerste.startswith("Over deze periode is in het register niets vastgelegd. Het laatste feit met een datum is")


def test_niets_van_het_register_zelf(rijk: Gegevens, assen: Gegevens) -> None:
    for stof in (rijk, assen):
        for naam, een in gelezen(stof).items():
            gevonden = [tekst for tekst in teksten(een.blokken) if VAN_HET_REGISTER.search(tekst)]
            assert not gevonden, (naam, gevonden)


def test_een_vraag_zonder_feiten_kost_geen_regel(assen: Gegevens) -> None:
    er_is = gelezen(assen)
    for blok in er_is[lijnen.ID].blokken:
        assert blok.alineas[-1] == lijnen.NIETS
        assert not blok.lijsten
    assert besluiten.ID not in er_is
    assert meedoen.ID not in er_is


def test_de_veertien_beloften_in_een_tabel(assen: Gegevens) -> None:
    (blok,) = gelezen(assen)[programma.ID].blokken
    standen = {rij[0]: rij[2] for rij in blok.tabellen[0].rijen}
    assert len(standen) == 14
    assert standen["Participatieverordening"] == "klaar, juli 2024"
    assert standen["Trainingen"] == "loopt sinds 2021"


def test_een_actie_die_te_laat_is_en_een_die_niet_is_begonnen(tmp_path: Path) -> None:
    register = leg_neer(tmp_path)
    verander(register.parent / "register/programma/1-bewustwording/trainingen.yaml", {"gereed_voor": "2024-08-31"})
    nieuw = {"id": "nieuw", "titel": "Nieuw", "lijn": 1, "samenvatting": "Nog niets."}
    (register / "programma/1-bewustwording/nieuw.yaml").write_text(
        "\n".join(f"{sleutel}: {waarde}" for sleutel, waarde in nieuw.items()), "utf-8"
    )
    (blok,) = gelezen(gegevens(register, periode=RIJK))[programma.ID].blokken
    standen = {rij[0]: rij[2] for rij in blok.tabellen[0].rijen}
    assert standen == {"Trainingen": "te laat sinds augustus 2024", "Nieuw": "niet vastgelegd"}


@pytest.mark.parametrize(
    ("toen", "zegt", "kort_gezegd"),
    [
        (Stand(niveau=0, hoogstens=0), "Dat is hoger dan de vorige keer (trede 0): {wel}.", "Lijn 4 staat hoger dan"),
        (Stand(niveau=2, hoogstens=2), "Dat is lager dan de vorige keer (trede 2): {niet}.", "Lijn 4 staat lager dan"),
        (Stand(niveau=1, hoogstens=4), "Dat is niet anders dan de vorige keer.", "Van geen lijn is te zeggen"),
        (
            Stand(niveau=0, hoogstens=3),
            "De vorige keer was dat trede 0. Of de lijn echt anders staat, is niet te zeggen.",
            "Van geen lijn is te zeggen",
        ),
        (
            Stand(niveau=None, hoogstens=1),
            "De vorige keer was dat niet te zeggen. Of de lijn echt anders staat, is niet te zeggen.",
            "Van geen lijn is te zeggen",
        ),
    ],
)
def test_een_lijn_zegt_welke_kant_zij_op_ging_en_waardoor_en_meer_onbekend_is_geen_beweging(
    rijk: Gegevens, toen: Stand, zegt: str, kort_gezegd: str
) -> None:
    (lijn,) = (een for een in rijk.score.lijnen if een.lijn is Ontwikkellijn.LEREN)
    assert lijn.stand == Stand(niveau=1, hoogstens=1)
    gelijk = {een.lijn: een.stand for een in rijk.score.lijnen}
    anders = replace(rijk, vroeger=replace(rijk.vroeger, standen={**gelijk, Ontwikkellijn.LEREN: toen}))
    wel, niet = "bij een project een ervaring, een les of een evaluatie is vastgelegd", lijn.plafond[0]
    assert lijnen.beweging(lijn, anders) == zegt.format(wel=f"het is zo dat {wel}", niet=bewering_in_woorden(niet))
    verteld = next(zin for zin in zinnen(gelezen(anders)[kort.ID]) if zin.startswith("De vier ontwikkellijnen"))
    assert kort_gezegd in verteld


def test_wat_een_lijn_in_de_weg_staat_is_een_zin_met_wat_er_is_en_wat_er_moet_zijn(rijk: Gegevens) -> None:
    (lijn,) = (een for een in rijk.score.lijnen if een.lijn is Ontwikkellijn.LEREN)
    assert f"Wat trede 2 in de weg staat: {bewering_in_woorden(lijn.nodig[0])}." in lijnen.stand_in_zinnen(lijn, rijk)
    assert "de weg staat" in lijnen.stand_in_zinnen(lijn, rijk)


def test_een_grafiek_van_de_inbreng_als_er_genoeg_is(rijk: Gegevens, tmp_path: Path) -> None:
    (blok,) = gelezen(rijk)[meedoen.ID].blokken
    assert not blok.grafieken
    assert "Van 2 punten inbreng hebben er 2 een antwoord: 1 overgenomen en 1 niet overgenomen." in blok.alineas
    register = leg_neer(tmp_path)
    punt = {"onderwerp": "licht", "wat": "Meer licht.", "datum": "2024-08-01"}
    statussen = ["overgenomen", "in behandeling", "in behandeling", "onbekend", "overgenomen"]
    verander(register / "projecten/groene-as.yaml", {"inbreng": [{**punt, "status": een} for een in statussen]})
    (blok,) = gelezen(gegevens(register, periode=RIJK))[meedoen.ID].blokken
    (grafiek,) = blok.grafieken
    (balk,) = grafiek.groepen[0].balken
    assert [deel.vulling for deel in balk.delen] == [Vulling.VOL, Vulling.OPEN, Vulling.GEARCEERD]
    assert sum(deel.deel for deel in balk.delen) == 1
    assert balk.tekst.endswith(" %)")


def test_wie_niet_is_bereikt_wordt_genoemd(tmp_path: Path) -> None:
    register = leg_neer(tmp_path)
    groepen = [{"groep": "jongeren", "bereikt": "0"}, {"groep": "ouderen", "bereikt": "12"}, {"groep": "ondernemers"}]
    verander(register / "projecten/groene-as.yaml", {"belanghebbenden": groepen})
    alle = gelezen(gegevens(register, periode=RIJK))[meedoen.ID].blokken[0].alineas
    assert not any("Niet bereikt" in een for een in alle)
    verander(register / "projecten/groene-as.yaml", {"belanghebbenden": [groepen[0] | {"bereikt_op": "2024-08-01"}]})
    alle = gelezen(gegevens(register, periode=RIJK))[meedoen.ID].blokken[0].alineas
    assert "Niet bereikt: jongeren (Groene As)." in alle


def test_blauw_staat_naast_rood(rijk: Gegevens) -> None:
    groene_as = next(blok for blok in gelezen(rijk)[projecten.ID].blokken if blok.kop == "Groene As")
    (tabel,) = groene_as.tabellen
    assert tabel.kolommen == ("Blauw: te tellen", "Rood: beleving")
    assert "bankjes geplaatst" in tabel.rijen[0][0]
    assert "Jongeren zagen hun tekening terug" in tabel.rijen[0][1]


def test_elk_besluit_staat_erin_ook_van_wat_niet_wordt_gevolgd(rijk: Gegevens, tmp_path: Path) -> None:
    register = leg_neer(tmp_path)
    verander(register / "projecten/laat-plein.yaml", {"gevolgd": "nee"})
    (blok,) = gelezen(gegevens(register, periode=RIJK))[besluiten.ID].blokken
    assert [rij[0] for rij in blok.tabellen[0].rijen] == ["Groene As", "Laat Plein"]


@pytest.mark.langzaam
def test_veel_projecten_worden_geteld_en_alleen_wat_bijzonder_is_verteld(tmp_path: Path) -> None:
    register = leg_neer(tmp_path)
    tekst = (register / "projecten/groene-as.yaml").read_text("utf-8")
    gegeven = lees_yaml(tekst)
    for nummer in range(60):
        stil = f"id: stil-{nummer}\ntitel: Stil {nummer}\nsamenvatting: Er gebeurt niets.\n"
        stil += "initiatiefnemer: {soort: gemeente}\nvorm: inwonersparticipatie\ngevolgd: nee\n"
        stil += "fasen: [{fase: voorbereiding, vanaf: 2020-01-01}]\ninstrumenten: [{soort: geen}]\n"
        stil += "gebied: {wijken: [Centrum]}\n"
        (register / f"projecten/stil-{nummer}.yaml").write_text(stil, "utf-8")
    assert gegeven["id"] == "groene-as"
    blok = gelezen(gegevens(register, periode=RIJK))[projecten.ID].blokken[-1]
    assert blok.alineas == (
        "Bij 60 andere projecten is in deze periode niets vastgelegd.",
        "Alle 60 andere projecten per fase: voorbereiding 60.",
        "Per wijk: Centrum 60. Een project in meer wijken telt in elke wijk.",
    )
    assert not blok.tabellen


def test_te_laat_en_wat_eraan_komt(rijk: Gegevens) -> None:
    (blok,) = gelezen(rijk)[vooruit.ID].blokken
    titels = [tabel.titel for tabel in blok.tabellen]
    assert titels[:2] == ["Te laat", "Wat eraan komt"]
    assert len(blok.tabellen[1].rijen) <= 10
    assert "nog" in blok.alineas[0]
