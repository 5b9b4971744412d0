"""What was learned over all projects, with what became of it: counted once more from the YAML, and never of few."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import yaml

from participatie_cli.model.programma import Experiment
from participatie_cli.model.resultaat import Les
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.producten.uitwisselen.blad import NIETS, uitwisselen
from participatie_cli.report.producten.uitwisselen.ervaringen import Ervaring, Trefwoorden, ervaringen
from participatie_cli.report.producten.uitwisselen.keuze import GeenProduct, woorden_van
from participatie_cli.report.producten.uitwisselen.lessen import Geleerd
from participatie_cli.report.producten.uitwisselen.patronen import MINSTENS, VRAGEN, patronen
from participatie_cli.usecases.registerstand import lees_stand
from tests.conftest import is_zoals
from tests.report.producten.conftest import DAGEN
from tests.report.producten.tekst import alle_teksten, in_regels, punten_van, tabel_van
from tests.report.registers import verander

LESSEN = "Lessen en wat ermee is gedaan"
PATRONEN = "Hoeveel projecten, en van hoeveel het bekend is"
DAG = date(2025, 6, 1)


def test_de_hele_uitwisseling(standen: dict[str, Registerstand]) -> None:
    stand = standen["voorbeeldstad"]
    is_zoals(in_regels(uitwisselen(stand), stand), "uitwisselen-voorbeeldstad.txt")
    is_zoals(in_regels(uitwisselen(stand, groep="omwonenden"), stand), "uitwisselen-groep.txt")


def test_het_hele_uitwisselblad(standen: dict[str, Registerstand]) -> None:
    is_zoals(in_regels(uitwisselen(standen["assen"], delen=True), standen["assen"]), "uitwisselblad-assen.txt")


def ruw(register: Path, map_: str) -> list[dict[str, Any]]:
    """The files of a folder as plain YAML, where every value is text, without those that are internal."""
    alle = (yaml.load(pad.read_text("utf-8"), yaml.CBaseLoader) for pad in sorted((register / map_).rglob("*.yaml")))
    return [een for een in alle if "intern" not in een]


def ruwe_lessen(register: Path, dag: str) -> Iterator[dict[str, Any]]:
    interne = {
        pad.stem
        for pad in (register / "projecten").glob("*.yaml")
        if "intern" in yaml.load(pad.read_text("utf-8"), yaml.CBaseLoader)
    }
    for map_ in ("experimenten", "programma", "projecten"):
        for een in ruw(register, map_):
            lessen = een.get("lessen") or []
            if lessen != "onbekend" and een.get("project") not in interne:
                yield from (les for les in lessen if les.get("datum", "") <= dag and "intern" not in les)


@pytest.mark.parametrize("naam", ["assen", "voorbeeldstad"])
def test_de_lessen_zijn_opnieuw_geteld(
    naam: str, standen: dict[str, Registerstand], registers: dict[str, Path]
) -> None:
    """By code that shares nothing with the program."""
    dag = DAGEN[naam].isoformat()
    geteld: Counter[str] = Counter()
    for les in ruwe_lessen(registers[naam], dag):
        if les.get("opgevolgd_op", "9") <= dag:
            geteld["Opgevolgd"] += 1
        else:
            geteld["Nog niet" if "opvolgen_voor" in les else "Onbekend"] += 1
    product = uitwisselen(standen[naam])
    rijen = tabel_van(product, LESSEN).rijen if geteld else ()
    assert (
        Counter(" ".join(rij[2].split()[: 2 if rij[2].startswith("Nog") else 1]).rstrip(".:") for rij in rijen)
        == geteld
    )
    if geteld:
        zin = f"Er zijn {geteld.total()} lessen. Opgevolgd: {geteld['Opgevolgd']}."
        assert f"{zin} Nog niet opgevolgd: {geteld['Nog niet']}" in alle_teksten(product)
        assert f"Onbekend: {geteld['Onbekend']}." in alle_teksten(product)


def _plan_lag_er(project: dict[str, Any], dag: str) -> bool:
    """Whether at the first activity the plan was there already, as far as plain YAML tells."""
    geweest = [een for een in project.get("activiteiten") or [] if een["datum"] <= dag]
    eerste = min(geweest, key=lambda een: str(een["datum"]), default={})
    return eerste.get("plan_lag_er_al") == "ja"


def test_het_patroon_van_het_gesprek_is_opnieuw_geteld(
    standen: dict[str, Registerstand], registers: dict[str, Path]
) -> None:
    dag = DAGEN["voorbeeldstad"].isoformat()
    projecten = ruw(registers["voorbeeldstad"], "projecten")
    te_vroeg = {een["id"] for een in projecten if _plan_lag_er(een, dag)}
    stand = standen["voorbeeldstad"]
    van_de_regel = {
        uitslag.id
        for uitslag in stand.verslag.uitslagen
        for uitkomst in uitslag.uitkomsten
        if uitkomst.code == "VIS007" and uitkomst.soort.value == "voldoet_niet"
    }
    assert te_vroeg <= van_de_regel
    rij = next(rij for rij in tabel_van(uitwisselen(stand), PATRONEN).rijen if rij[0] == "Het gesprek vóór het ontwerp")
    assert int(rij[2]) == len(van_de_regel)
    assert int(rij[1]) + int(rij[2]) == int(rij[3])


def test_wie_terugkeken_is_opnieuw_geteld(standen: dict[str, Registerstand], registers: dict[str, Path]) -> None:
    dag = DAGEN["voorbeeldstad"].isoformat()
    klaar = [
        een
        for een in ruw(registers["voorbeeldstad"], "projecten")
        if any(fase["fase"] in ("afgerond", "gestopt") and fase["vanaf"] <= dag for fase in een["fasen"] or [])
    ]
    beide = sum({"projectleider", "deelnemers"} <= set(_blok(een, "evaluatie")) for een in klaar)
    rij = next(
        rij for rij in tabel_van(uitwisselen(standen["voorbeeldstad"]), PATRONEN).rijen if "Terugkijken" in rij[0]
    )
    assert int(rij[1]) == beide


def _blok(een: dict[str, Any], naam: str) -> dict[str, Any]:
    blok = een.get(naam)
    return (
        {sleutel: waarde for sleutel, waarde in blok.items() if waarde != "onbekend"} if isinstance(blok, dict) else {}
    )


@pytest.mark.parametrize("naam", ["assen", "voorbeeldstad"])
def test_elk_woord_dat_er_is_geeft_een_blad(naam: str, standen: dict[str, Registerstand]) -> None:
    """Over every project: each theme, method and group that any of them has."""
    stand = standen[naam]
    for soort, telling in woorden_van(ervaringen(stand)).items():
        for woord in telling:
            product = uitwisselen(stand, **{soort: woord})
            assert product.kop.ondertitel == f"{soort} {woord}"
            assert alle_teksten(product)


@pytest.mark.parametrize(
    ("keuze", "zin", "herstel"),
    [
        ({"thema": "parkeern"}, "In dit register heeft niets het thema “parkeern”. Bedoelde u “parkeren”?", "Er zijn:"),
        ({"werkvorm": "Inlopavond"}, "de werkvorm “Inlopavond”. Bedoelde u “Inloopavond”?", "Kies een werkvorm."),
        ({"groep": "marsmannen"}, "In dit register heeft niets de groep “marsmannen”.", "omwonenden"),
        ({"groep": " "}, "de groep “ ”.", "Er zijn:"),
        ({"lijn": "5"}, "“5” is geen ontwikkellijn.", "Kies uit: 1, 2, 3, 4."),
    ],
)
def test_een_onbekend_woord_noemt_wat_er_is(
    keuze: dict[str, str], zin: str, herstel: str, standen: dict[str, Registerstand]
) -> None:
    with pytest.raises(GeenProduct) as fout:
        uitwisselen(standen["voorbeeldstad"], **keuze)
    assert zin in fout.value.zin
    assert herstel in fout.value.herstel


def test_een_lijn_heeft_de_lessen_van_haar_acties_en_regels(standen: dict[str, Registerstand]) -> None:
    product = uitwisselen(standen["voorbeeldstad"], lijn="2")
    assert [een.id for een in product.hoofdstukken] == ["kort", "lessen", "keuzes"]
    waar = {rij[1] for rij in tabel_van(product, LESSEN).rijen}
    assert {"Participatieverordening", "Spelregels voor het uitdaagrecht", "Evenementenbeleid"} <= waar
    assert "Molenpark" not in waar
    assert "Alleen lessen horen bij een lijn." in alle_teksten(product)


def test_accenten_en_hoofdletters_maken_niet_uit(standen: dict[str, Registerstand]) -> None:
    stand = standen["assen"]
    assert alle_teksten(uitwisselen(stand, werkvorm="ideeencampagne")) == alle_teksten(
        uitwisselen(stand, werkvorm="Ideeëncampagne")
    )


@pytest.mark.parametrize("naam", ["assen", "voorbeeldstad"])
def test_het_blad_om_te_delen_staat_op_zichzelf(naam: str, standen: dict[str, Registerstand]) -> None:
    stand = standen[naam]
    eigen, blad = uitwisselen(stand), uitwisselen(stand, delen=True)
    tekst = alle_teksten(blad)
    assert blad.kop.titel.endswith(f"van de gemeente {blad.kop.gemeente}")
    assert blad.kop.peildatum in blad.slot[0]
    assert stand.kader.gemeente
    assert blad.slot[-1] == stand.kader.gemeente.toelichting
    assert "Waarop u kunt kiezen" in [een.titel for een in eigen.hoofdstukken]
    assert "Waarop u kunt kiezen" not in [een.titel for een in blad.hoofdstukken]
    assert "Een les is wat een volgend project anders kan doen." in tekst
    rollen = {str(les.eigenaar) for een in ervaringen(stand) for les in een.lessen if les.eigenaar}
    assert not {cel for rij in _rijen(blad) for cel in rij} & rollen
    kenmerken = {een.dossier.id for een in ervaringen(stand) if "-" in een.dossier.id}
    assert [een for een in kenmerken if een in tekst] == []
    assert ".yaml" not in tekst


def _rijen(product: Any) -> Iterator[tuple[str, ...]]:
    for een in product.hoofdstukken:
        for blok in een.blokken:
            for tabel in blok.tabellen:
                yield from tabel.rijen


def test_wat_intern_is_staat_nergens(standen: dict[str, Registerstand], registers: dict[str, Path]) -> None:
    intern = [
        een["titel"]
        for pad in (registers["voorbeeldstad"] / "projecten").glob("*.yaml")
        if "intern" in (een := yaml.load(pad.read_text("utf-8"), yaml.CBaseLoader))
    ]
    assert intern
    tekst = alle_teksten(uitwisselen(standen["voorbeeldstad"]))
    assert [een for een in intern if een in tekst] == []


def test_een_patroon_gaat_nooit_over_minder_dan_drie_projecten(standen: dict[str, Registerstand]) -> None:
    stand = standen["voorbeeldstad"]
    kenmerken = [een.dossier.id for een in ervaringen(stand)]
    assert patronen(stand, kenmerken[-2:]) == ()
    gevonden = patronen(stand, kenmerken)
    assert len(gevonden) == len(VRAGEN)
    assert all(een.basis >= MINSTENS for een in gevonden)
    weinig = uitwisselen(stand, groep="schippers")
    assert "Over patronen staat hier niets" in alle_teksten(weinig)


def test_een_patroon_zegt_hoeveel_onbekend_is_en_wat_is_uitgelegd(standen: dict[str, Registerstand]) -> None:
    zinnen = punten_van(uitwisselen(standen["voorbeeldstad"]), "patronen")
    assert "Bij alle 16 projecten hoorden deelnemers wat er met hun inbreng is gedaan." in zinnen
    gesprek = next(een for een in zinnen if "eerder dan het gesprek" in een)
    assert gesprek.startswith("Bij 4 van de 20 projecten lag het ontwerp of besluit er eerder dan het gesprek")
    assert gesprek.endswith("Van 3 andere projecten is het onbekend.")
    stand = standen["voorbeeldstad"]
    vraag = replace(VRAGEN[0], code="VER003")
    uitleg = replace(
        patronen(stand, [een.dossier.id for een in ervaringen(stand)])[0], vraag=vraag, niet=1, met_reden=1
    )
    assert "Bij 1 daarvan is vastgelegd waarom." in uitleg.zin


def les(**velden: str) -> Geleerd:
    return Geleerd(Les.model_validate({"les": "Doe het anders."} | velden), NERGENS)


NERGENS = Ervaring(Experiment.model_validate({"id": "a", "titel": "A", "samenvatting": "Iets."}), Trefwoorden())


@pytest.mark.parametrize(
    ("velden", "zin"),
    [
        ({}, "Onbekend of zij is opgevolgd."),
        ({"opgevolgd_op": "onbekend"}, "Onbekend of zij is opgevolgd."),
        ({"opgevolgd_op": "2025-05-31"}, "Opgevolgd op 31 mei 2025."),
        ({"opgevolgd_op": "2025"}, "Onbekend of zij is opgevolgd."),
        ({"opgevolgd_op": "2025-06-02"}, "Nog niet opgevolgd."),
        ({"opvolgen_voor": "2025-05-31"}, "Nog niet opgevolgd; dat zou uiterlijk 31 mei 2025 gebeuren."),
        ({"opvolgen_voor": "2025-06-01"}, "Nog niet opgevolgd: uiterlijk 1 juni 2025."),
        ({"opvolgen_voor": "onbekend"}, "Nog niet opgevolgd."),
        ({"opgevolgd_op": "2024", "gedeeld_op": "2025-01"}, "Opgevolgd in 2024. Gedeeld met anderen in januari 2025."),
        ({"gedeeld_op": "onbekend"}, "Onbekend of zij is opgevolgd. Onbekend is of zij is gedeeld."),
        ({"gedeeld_op": "2025-07-01"}, "Onbekend of zij is opgevolgd."),
    ],
)
def test_wat_er_met_een_les_is_gedaan(velden: dict[str, str], zin: str) -> None:
    assert les(**velden).in_woorden(DAG) == zin


def test_een_leeg_register_zegt_dat_er_niets_is(klein: Path) -> None:
    for map_ in ("projecten", "experimenten", "programma", "toolbox"):
        for pad in (klein / map_).rglob("*.yaml"):
            pad.unlink()
    stand = lees_stand(klein, DAG)
    product = uitwisselen(stand)
    assert NIETS in alle_teksten(product)
    assert [een.id for een in product.hoofdstukken] == ["kort", "keuzes"]
    with pytest.raises(GeenProduct, match="heeft niets het thema") as fout:
        uitwisselen(stand, thema="verkeer")
    assert "Er is er nog geen." in fout.value.herstel


def test_een_les_van_later_telt_niet_en_een_bestand_dat_stuk_is_wordt_genoemd(klein: Path) -> None:
    later = (DAG + timedelta(days=1)).isoformat()
    (pad,) = (klein / "projecten").glob("groene-as.yaml")
    verander(pad, {"lessen": [{"les": "Nu.", "datum": DAG.isoformat()}, {"les": "Later.", "datum": later}]})
    (klein / "projecten/stuk.yaml").write_text("id: [", "utf-8")
    tekst = alle_teksten(uitwisselen(lees_stand(klein, DAG)))
    assert "Nu." in tekst
    assert "Later." not in tekst
    assert "stuk.yaml. Wat daarin staat, ontbreekt hier." in tekst
    assert "stuk.yaml" not in alle_teksten(uitwisselen(lees_stand(klein, DAG), delen=True))
