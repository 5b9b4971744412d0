"""The letter to who took part: case by case, every project of both registers, its language, and one step after it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.gesprek.noteren.tabel import bij_woord, soorten_van
from participatie_cli.model.inbreng import Terugkoppeling
from participatie_cli.model.project import Project
from participatie_cli.report.beeld.product import Product
from participatie_cli.report.producten.brief.brief import MEESTE_WOORDEN, brief, noteeropdracht
from participatie_cli.report.producten.brief.punten import MEESTE, WIJ_DOEN
from participatie_cli.report.producten.tekstmaat import woorden, woorden_in
from participatie_cli.report.producten.weigering import GeenProduct
from tests.conftest import is_zoals
from tests.gevallen import lees_yaml, met_verschil
from tests.report.producten.proeven import ALLE, gelezen, met_project, onder, stand_van
from tests.report.producten.test_paragraaf import BASIS

GEVALLEN = {
    een["naam"]: een for een in lees_yaml((Path(__file__).parent / "brieven.yaml").read_text("utf-8"))["gevallen"]
}
KOPPEN = [
    *("Waar ging het over?", "Wat kon u kiezen, en wat niet?", "Wie deden mee?", "U zei, wij doen"),
    *("Wat geven we door?", "Hoe gaat het verder?", "Bent u het niet eens?", "Heeft u een vraag?"),
]
MOEILIJK = (
    *("participatie", "inbreng", "terugkoppel", "belanghebbende", "stakeholder", "draagvlak", "traject", "kader"),
    *("conform", "betreffende", "middels", "derhalve", "aangaande", "inzake", "instrument", "niveau", "trede"),
    *("procedure", "geïnventariseerd", "implement", "faciliteren", "helaas", "bestuursorgaan", "de inwoners"),
)
"""Words that a letter in plain Dutch does not use; nor is it sorry for every no."""
LANGSTE_ZIN = 15


def koppen(product: Product) -> list[str]:
    return [blok.kop for hoofdstuk in product.hoofdstukken for blok in hoofdstuk.blokken]


@pytest.mark.parametrize("naam", GEVALLEN)
def test_elk_onderdeel_zegt_wat_er_staat(naam: str) -> None:
    geval = GEVALLEN[naam]
    product = brief(met_project(met_verschil(BASIS, geval.get("verschil", {}))), "pleintje")
    for kop, tekst in geval.get("zegt", {}).items():
        assert onder(product, kop) == tekst
    for kop, tekst in geval.get("bevat", {}).items():
        assert tekst in onder(product, kop)


@pytest.mark.parametrize(("welk", "kenmerk"), ALLE)
def test_elk_project_heeft_een_brief_die_past(welk: str, kenmerk: str) -> None:
    product = brief(stand_van(welk), kenmerk)
    assert woorden_in(product.hoofdstukken, met_tabellen=True) <= MEESTE_WOORDEN
    assert koppen(product) in (KOPPEN, [KOPPEN[0], *KOPPEN[5:]])
    tabellen = [tabel for hoofdstuk in product.hoofdstukken for blok in hoofdstuk.blokken for tabel in blok.tabellen]
    assert all(tabel.kolommen == ("U zei", "Wij doen", "Waarom") for tabel in tabellen)
    assert all(len(tabel.rijen) <= MEESTE for tabel in tabellen)
    assert all(cel for tabel in tabellen for rij in tabel.rijen for cel in rij)


@pytest.mark.parametrize(
    ("welk", "kenmerk"),
    [
        *(("voorbeeldstad", een) for een in ("havenkade", "groenprogramma", "riolering-oude-kern")),
        ("assen", "koopmansplein"),
    ],
)
def test_de_hele_brief(welk: str, kenmerk: str) -> None:
    is_zoals(gelezen(brief(stand_van(welk), kenmerk), "brief"), f"brief-{kenmerk}.txt")


def test_wanneer_een_antwoord_komt_volgt_uit_de_regel() -> None:
    assert "Weten we nog niet | U hoort het uiterlijk 16 november 2026." in onder(
        brief(stand_van("voorbeeldstad"), "havenkade"), "U zei, wij doen"
    )


def test_van_elk_antwoord_staat_er_een_in_de_tabel() -> None:
    punten = [
        *({"onderwerp": f"ja {nr}", "wat": "Ja.", "status": "overgenomen"} for nr in range(300)),
        *({"onderwerp": f"nee {nr}", "wat": "Nee.", "status": "niet", "reden": "Geld."} for nr in range(99)),
        {"onderwerp": "later", "wat": "Later.", "status": "in behandeling"},
    ]
    rijen = onder(brief(met_project(met_verschil(BASIS, {"inbreng": punten})), "pleintje"), "U zei, wij doen")
    antwoorden = [rij.split(" | ")[1] for rij in rijen.splitlines()[1:]]
    assert len(antwoorden) == MEESTE
    assert set(antwoorden) == {"Doen we", "Doen we niet", "Weten we nog niet"}
    assert antwoorden[0] == "Doen we"
    assert antwoorden[1] == "Doen we niet"
    assert "392 punten (296 keer “doen we” en 96 keer “doen we niet”)" in rijen


def test_elk_antwoord_heeft_zijn_eigen_woorden() -> None:
    assert len(set(WIJ_DOEN.values())) == len(WIJ_DOEN)


@pytest.mark.parametrize("naam", GEVALLEN)
def test_de_vaste_woorden_zijn_gewone_taal(naam: str) -> None:
    """Facts of the register are replaced by one short word, so that only what the program says itself is measured."""
    gegevens = _met_korte_feiten(met_verschil(BASIS, GEVALLEN[naam].get("verschil", {})))
    teksten = list(_teksten(brief(met_project(gegevens), "pleintje")))
    for zin in re.split(r"(?<=[.!?]) ", " ".join(een if een.endswith((".", "?")) else f"{een}." for een in teksten)):
        assert woorden(zin) <= LANGSTE_ZIN, zin
        assert not [woord for woord in MOEILIJK if woord in zin.lower()], zin


def _teksten(product: Product) -> Iterator[str]:
    for hoofdstuk in product.hoofdstukken:
        yield hoofdstuk.titel
        for blok in hoofdstuk.blokken:
            yield blok.kop
            yield from (een for een in blok.alineas if not een.startswith("https:"))
            yield from (cel for tabel in blok.tabellen for rij in tabel.rijen for cel in rij)


def _met_korte_feiten(gegevens: dict[str, Any]) -> dict[str, Any]:
    blijft = ("id", "instrumenten", "fasen", "vorm", "initiatiefnemer")
    kort = {sleutel: een if sleutel in blijft else _kort(een) for sleutel, een in gegevens.items()}
    return {**kort, "aanpak": {"contact": "xx"}}


def _kort(waarde: Any, sleutel: str = "") -> Any:
    if isinstance(waarde, dict):
        return {naam: _kort(een, naam) for naam, een in waarde.items()}
    if isinstance(waarde, list):
        return [_kort(een, sleutel) for een in waarde][:2]
    teksten = ("reden", "wat", "open", "vast", "onderwerp", "werkvorm", "groep", "besluit", "")
    return "xx" if sleutel in teksten and waarde != "onbekend" else waarde


def test_een_intern_project_krijgt_geen_brief() -> None:
    with pytest.raises(GeenProduct, match="geen project “zwembad”"):
        brief(stand_van("voorbeeldstad"), "zwembad")


def test_zonder_aanspreekpunt_staat_er_dat_het_niet_is_vastgelegd() -> None:
    stand = met_project(BASIS)
    assert stand.kader.gemeente is not None
    zonder = stand.kader.gemeente.model_copy(update={"aanspreekpunt": None, "verordening": None, "regelingen": ()})
    product = brief(replace(stand, kader=replace(stand.kader, gemeente=zonder)), "pleintje")
    assert onder(product, "Heeft u een vraag?") == "Stel uw vraag aan: nog niet vastgelegd."


def test_zonder_kader_is_er_ook_een_brief() -> None:
    stand = met_project(BASIS)
    product = brief(replace(stand, kader=replace(stand.kader, gemeente=None)), "pleintje")
    assert onder(product, "Heeft u een vraag?") == "Stel uw vraag aan: nog niet vastgelegd."


def test_na_de_brief_is_de_terugkoppeling_een_opdracht_verder() -> None:
    opdracht = noteeropdracht("havenkade")
    assert opdracht == "participatie noteer havenkade terugkoppeling"
    (soort,) = bij_woord(soorten_van(Project), opdracht.split()[-1])
    assert soort.feit is Terugkoppeling
