"""The participation paragraph: each item case by case, every project of both registers, and the length."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.kader.kader import Kader
from participatie_cli.model.project import Project
from participatie_cli.report.producten.paragraaf.keuzes import Lezer, Paragraafmoment, kies_moment
from participatie_cli.report.producten.paragraaf.paragraaf import MEESTE_WOORDEN, paragraaf
from participatie_cli.report.producten.projectbeeld import projectbeeld
from participatie_cli.report.producten.tekstmaat import woorden_in
from participatie_cli.report.producten.weigering import GeenProduct
from participatie_cli.values.onbekend import ONBEKEND
from tests.conftest import is_zoals
from tests.gevallen import lees_yaml, met_verschil
from tests.report.producten.proeven import ALLE, gelezen, met_project, onder, stand_van

_DATA = lees_yaml((Path(__file__).parent / "gevallen.yaml").read_text("utf-8"))
BASIS = _DATA["basis"]
GEVALLEN = {een["naam"]: een for een in _DATA["gevallen"]}
KEUZES = [(moment, lezer) for moment in Paragraafmoment for lezer in Lezer]
ONDERDELEN = {
    Paragraafmoment.VOORUIT: [
        *("Komt er participatie?", "Verplicht, en inspraak", "Doel", "Trede en belofte", "Open en vast", "Wie"),
        *("Hoe en wanneer", "Wie beslist", "Geld en uren", "Boodschap, wegen en contact"),
    ],
    Paragraafmoment.TERUG: [
        *("Wat was beloofd", "Wat is gedaan", "Wie is bereikt, en wie niet", "Wat mensen inbrachten"),
        *("Wat ermee is gedaan", "Wat veranderde in dit voorstel", "Afwijkingen", "Terugkoppeling", "Vervolg"),
    ],
}
ZONDER = [
    *("Beslispunt: geen participatie", "Verplicht, en inspraak", "Wie beslist", "Boodschap, wegen en contact"),
]


@pytest.mark.parametrize("naam", GEVALLEN)
def test_elk_onderdeel_zegt_wat_er_staat(naam: str) -> None:
    geval = GEVALLEN[naam]
    moment = next(een for een in Paragraafmoment if een in geval)
    stand = met_project(met_verschil(BASIS, geval.get("verschil", {})))
    product = paragraaf(stand, "pleintje", moment, Lezer(geval[moment]))
    for kop, tekst in geval.get("zegt", {}).items():
        assert onder(product, kop) == tekst
    for kop, tekst in geval.get("bevat", {}).items():
        assert tekst in onder(product, kop)


@pytest.mark.parametrize(("welk", "kenmerk"), ALLE)
def test_elk_project_heeft_een_paragraaf_die_past(welk: str, kenmerk: str) -> None:
    stand = stand_van(welk)
    zonder = projectbeeld(stand, kenmerk).wat("afweging", "participatie") is False
    for moment, lezer in KEUZES:
        product = paragraaf(stand, kenmerk, moment, lezer)
        vooruit = moment is Paragraafmoment.VOORUIT
        assert woorden_in(product.hoofdstukken, met_tabellen=vooruit) <= MEESTE_WOORDEN[moment]
        koppen = [blok.kop for hoofdstuk in product.hoofdstukken for blok in hoofdstuk.blokken]
        assert koppen == (ZONDER if zonder else ONDERDELEN[moment])
        assert [een.titel for een in product.hoofdstukken] == ["Participatie", "Communicatie"]
        rijen = [len(tabel.rijen) for een in product.hoofdstukken for blok in een.blokken for tabel in blok.tabellen]
        assert len(rijen) <= 1
        assert sum(rijen) <= 8
        assert all(any(blok.alineas) or blok.tabellen for een in product.hoofdstukken for blok in een.blokken)


@pytest.mark.parametrize(
    ("welk", "kenmerk", "moment", "lezer"),
    [
        ("voorbeeldstad", "havenkade", None, Lezer.RAAD),
        ("voorbeeldstad", "groenprogramma", None, Lezer.COLLEGE),
        ("voorbeeldstad", "riolering-oude-kern", Paragraafmoment.VOORUIT, Lezer.COLLEGE),
        ("assen", "koopmansplein", None, Lezer.RAAD),
    ],
)
def test_de_hele_paragraaf(welk: str, kenmerk: str, moment: Paragraafmoment | None, lezer: Lezer) -> None:
    product = paragraaf(stand_van(welk), kenmerk, moment, lezer)
    is_zoals(gelezen(product, "paragraaf"), f"paragraaf-{kenmerk}.txt")


@pytest.mark.parametrize(
    ("verschil", "moment", "reden"),
    [
        ({}, "vooruit", "de fase is voorbereiding en er is nog geen besluit"),
        ({"fasen": None}, "vooruit", "de fase is nog niet vastgelegd en er is nog geen besluit"),
        ({"fasen": "onbekend"}, "vooruit", "de fase is onbekend en er is nog geen besluit"),
        ({"fasen": [{"fase": "uitvoering", "vanaf": "2026-05-01"}]}, "terug", "het project is in de fase uitvoering"),
        ({"fasen": [{"fase": "uitvoering", "vanaf": "2026-12-01"}]}, "vooruit", "de fase is nog niet vastgelegd"),
        (
            {"besluiten": [{"datum": "2026-05-01", "door": "raad", "besluit": "x"}]},
            *("vooruit", "de fase is voorbereiding"),
        ),
        (
            {
                "besluiten": [{"datum": "2026-05-01", "door": "raad", "besluit": "x"}],
                "activiteiten": [{"datum": "2026-04-01", "werkvorm": "avond"}],
            },
            *("terug", "de raad besloot op 1 mei 2026"),
        ),
        (
            {
                "besluiten": [{"datum": "2026-05-01", "door": "raad", "besluit": "x"}],
                "activiteiten": [{"datum": "2026-06-01", "werkvorm": "avond"}],
            },
            *("vooruit", "de fase is voorbereiding"),
        ),
    ],
)
def test_het_moment_volgt_uit_de_feiten(verschil: dict[str, Any], moment: str, reden: str) -> None:
    stand = met_project(met_verschil(BASIS, verschil))
    gekozen = kies_moment(projectbeeld(stand, "pleintje"), None)
    assert gekozen.moment == moment
    assert gekozen.reden.startswith(reden)
    assert gekozen.moment.voluit in paragraaf(stand, "pleintje", None, Lezer.RAAD).kop.ondertitel


def test_wie_zelf_kiest_leest_geen_reden() -> None:
    assert kies_moment(projectbeeld(met_project(BASIS), "pleintje"), Paragraafmoment.TERUG).reden == ""
    product = paragraaf(met_project(BASIS), "pleintje", Paragraafmoment.TERUG, Lezer.COLLEGE)
    assert product.kop.ondertitel == "Voor het college, terugblik bij het besluit"


def test_onderaan_staat_de_peildatum_en_dat_er_niets_is_ingekort() -> None:
    product = paragraaf(met_project(BASIS), "pleintje", None, Lezer.COLLEGE)
    assert product.slot[0].startswith("Stand op 15 oktober 2026")
    assert not any("ingekort" in regel for regel in product.slot)


def test_een_onbekend_kenmerk_krijgt_een_suggestie() -> None:
    with pytest.raises(GeenProduct, match="Bedoelde u “havenkade”") as reden:
        paragraaf(stand_van("voorbeeldstad"), "havenkaade", None, Lezer.RAAD)
    assert reden.value.herstel


def test_een_intern_project_wordt_geweigerd() -> None:
    with pytest.raises(GeenProduct, match="openbare deel") as reden:
        paragraaf(stand_van("voorbeeldstad"), "zwembad", None, Lezer.RAAD)
    assert "intern" in reden.value.herstel


def test_hoofdletters_in_het_kenmerk_maken_niet_uit() -> None:
    assert paragraaf(stand_van("voorbeeldstad"), "Havenkade", None, Lezer.RAAD).kop.titel == "Havenkade"


def test_wat_na_de_peildatum_kwam_is_geen_feit() -> None:
    stand = replace(stand_van("voorbeeldstad"), peildatum=date(2025, 5, 1))
    eerder = paragraaf(stand, "havenkade", Paragraafmoment.TERUG, Lezer.RAAD)
    gezegd = gelezen(eerder, "paragraaf")
    assert "2026" not in gezegd.split("Vervolg")[0]
    assert "144" not in gezegd
    assert onder(eerder, "Wat is gedaan").count("\n") == 2


@pytest.mark.parametrize(
    ("verschil", "zin"),
    [
        ({"regelingen": ()}, "Wat de verordening hierover vraagt, is onbekend."),
        ({"regelingen": (), "verordening": None}, "De gemeente heeft geen verordening over participatie vastgelegd."),
        ({"regelingen": (), "verordening": ONBEKEND}, "Wat de verordening hierover vraagt, is onbekend."),
    ],
)
def test_zonder_belofte_staat_er_wat_van_de_verordening_bekend_is(verschil: dict[str, Any], zin: str) -> None:
    stand = met_project(BASIS)
    assert stand.kader.gemeente is not None
    kader = Kader.van((), stand.kader.gemeente.model_copy(update=verschil))
    product = paragraaf(replace(stand, kader=kader), "pleintje", Paragraafmoment.VOORUIT, Lezer.COLLEGE)
    gezegd = onder(product, "Verplicht, en inspraak")
    assert gezegd == f"Geen wettelijke plicht bekend. {zin} Er volgt geen inspraak."


def test_zonder_kader_is_er_ook_een_paragraaf() -> None:
    stand = met_project(BASIS)
    for moment in Paragraafmoment:
        product = paragraaf(replace(stand, kader=Kader.van(())), "pleintje", moment, Lezer.COLLEGE)
        assert "Raadplegen: wat mensen daarvan mogen verwachten, is nog niet vastgelegd." in gelezen(
            product, "paragraaf"
        )


def test_elk_project_staat_in_de_proef() -> None:
    assert {welk for welk, _ in ALLE} == {"assen", "voorbeeldstad"}
    assert len(ALLE) == sum(len(list(stand_van(welk).van_soort(Project))) for welk in ("assen", "voorbeeldstad"))
