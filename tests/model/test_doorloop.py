"""Walking a value finds every fact and every text, with its place."""

import re
from typing import Any

import pytest

from participatie_cli.model.resultaat import RoodResultaat
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.doorloop import feiten, op_pad, teksten, vrije_teksten
from participatie_cli.values.pad import Pad
from tests.gevallen import SOORTEN, basis, dossier


def _op(waarde: Any, pad: Pad) -> Any:
    for stap in pad:
        waarde = waarde[stap] if isinstance(stap, int) else getattr(waarde, stap)
    return waarde


@pytest.mark.parametrize("soort", SOORTEN)
def test_every_place_leads_to_its_value(soort: str) -> None:
    bestand = dossier(soort)
    assert all(_op(bestand, pad) is feit for pad, feit in feiten(bestand))
    assert all(_op(bestand, pad) is tekst for pad, tekst in teksten(bestand))


def _zinnen(gegevens: Any) -> set[str]:
    if isinstance(gegevens, dict):
        return set().union(*map(_zinnen, gegevens.values()))
    if isinstance(gegevens, list):
        return set().union(*map(_zinnen, gegevens))
    return {gegevens} if " " in gegevens else set()


@pytest.mark.parametrize("soort", SOORTEN)
def test_every_sentence_of_the_file_is_found(soort: str) -> None:
    assert _zinnen(basis(soort)) <= {tekst for _, tekst in teksten(dossier(soort))}


def test_the_fact_itself_comes_first_and_deep_facts_are_there() -> None:
    bestand = dossier("project")
    gevonden = feiten(bestand)
    assert gevonden[0] == ((), bestand)
    assert [pad for pad, feit in gevonden if isinstance(feit, RoodResultaat)] == [("resultaten", "rood", 0)]


def test_words_chosen_from_a_list_and_unknown_values_are_no_texts() -> None:
    bestand = dossier("project", {"opmerking": "onbekend", "afweging": {"ruimte": {"vast": "onbekend"}}})
    paden = {pad for pad, _ in teksten(bestand)}
    assert ("vorm",) not in paden
    assert ("opmerking",) not in paden
    assert ("afweging", "ruimte", "open", 0) in paden
    assert not any(pad[:3] == ("afweging", "ruimte", "vast") for pad in paden)


def test_the_walk_is_made_again_for_another_file() -> None:
    eerst, dan = dossier("werkvorm"), dossier("werkvorm", {"titel": "Wandeling"})
    for bestand in (eerst, dan, eerst):
        assert dict(teksten(bestand))[("titel",)] == bestand.titel
        assert feiten(bestand)[0][1] is bestand


@pytest.mark.parametrize(
    ("tekst", "over"),
    [
        ("Zie https://www.voorbeeld.example/a@b/06 en verder.", "Zie  …  en verder."),
        ("Zie WWW.voorbeeld.example/06", "Zie  … "),
        ("In gmb-2024-12345 staat het.", "In  …  staat het."),
        ("Plan NL.IMRO.0106.08BP20222200A-B001 geldt.", "Plan  …  geldt."),
        ("Dit is zaak 39843-2024.", "Dit is  … "),
        ("Zaaknummer: Z-2023-0042 is open", " …  is open"),
        ("CVDR707456 en BWBR0005537", " …  en  … "),
        ("Rekening NL91 ABNA 0417 1643 00.", "Rekening  … ."),
        ("DE89 3704 0044 0532 0130 00 of GB12", " …  of GB12"),
        ("De zaak loopt sinds 06.", "De zaak loopt sinds 06."),
    ],
)
def test_addresses_and_numbers_of_cases_are_taken_out(tekst: str, over: str) -> None:
    bestand = dossier("werkvorm", {"samenvatting": tekst})
    assert dict(vrije_teksten(bestand, re.compile("")))[("samenvatting",)] == over


def test_fields_for_numbers_are_left_out() -> None:
    paden = {pad for pad, _ in vrije_teksten(dossier("project"), re.compile(r"\d"))}
    assert ("zaaknummer",) not in paden
    assert ("instrumenten", 0, "terinzageleggingen", 0, "kennisgeving", "kenmerk") not in paden


@pytest.mark.parametrize(
    ("pad", "waarde"),
    [
        (("titel",), "Groene As"),
        (("activiteiten", 1, "deelnemers"), Aantal.precies(30)),
        (("activiteiten", 2, "deelnemers"), None),
        (("titel", "niets"), "Groene As"),
        (("veld_van_een_ander_soort", "datum"), None),
    ],
)
def test_value_at_a_place(pad: tuple[str | int, ...], waarde: object) -> None:
    assert op_pad(dossier("project"), pad) == waarde
