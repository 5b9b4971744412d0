"""What three sources confirm decides an outcome, with at most a warning, and says so."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.checks.uitleg import leg_uit
from participatie_cli.kader.gelijkstelling import Gelijkstellingen
from participatie_cli.kader.kader import Kader
from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding, Uitkomst
from participatie_cli.rules.catalog import Regelblad, regelbladen, zoek
from participatie_cli.rules.contract import Toetsing
from tests.gevallen import dossier, kader
from tests.test_catalog import REGELS

PEILDATUM = date(2025, 6, 1)
BRONNEN = ["overzicht A", "agenda B", "regelbestand C"]
DAGEN = ["2022-05-27", "2024-12-27"]
ZIN = (
    "een gelijkgestelde dag telt hier mee; het besluit daarover is niet letterlijk gelezen, maar bevestigd door"
    " overzicht A, agenda B en regelbestand C"
)
HOORDE = "of de termijn langer duurt, hangt af van een besluit over gelijkgestelde dagen dat niet letterlijk is gelezen"


def met_dagen(zekerheid: str) -> Kader:
    besluit = {"besluit": "X", "zekerheid": zekerheid, "bevestigd_door": BRONNEN, "dagen": DAGEN}
    dagen = Gelijkstellingen.model_validate({"van": "2005", "tot": "2028", "besluiten": [besluit]}).gelijkgesteld
    return replace(kader(), gelijkgesteld=dagen)


def blad(code: str) -> Regelblad:
    gevonden = zoek(code)
    assert gevonden is not None
    return gevonden


def gevonden(code: str, verschil: Any, zekerheid: str) -> tuple[Uitkomst, tuple[Bevinding, ...]]:
    uitslag = controleer_dossier(
        dossier("project", verschil), "p.yaml", met_dagen(zekerheid), PEILDATUM, alleen=blad(code)
    )
    (uitkomst,) = [een for een in uitslag.uitkomsten if een.code == code]
    return uitkomst, tuple(een for een in uitslag.bevindingen if een.code == code)


def inzage(eind: str) -> Any:
    inzage = {"kennisgeving": {"datum": "2022-04-15"}, "start": "2022-04-16", "eind": eind}
    return {"instrumenten": [{"terinzageleggingen": [inzage]}]}


@pytest.mark.parametrize(
    ("zekerheid", "soort", "reden", "ernst"),
    [
        ("letterlijk", "voldoet_niet", None, [Ernst.FOUT]),
        ("bevestigd", "voldoet_niet", ZIN, [Ernst.WAARSCHUWING]),
        ("secundair", "niet_te_beoordelen", HOORDE, []),
        ("geheugen", "niet_te_beoordelen", HOORDE, []),
    ],
)
def test_een_bevestigde_dag_geeft_hoogstens_een_waarschuwing(
    zekerheid: str, soort: str, reden: str | None, ernst: list[Ernst]
) -> None:
    uitkomst, bevindingen = gevonden("AWB001", inzage("2022-05-27"), zekerheid)
    assert (uitkomst.soort, uitkomst.reden) == (soort, reden)
    assert [een.ernst for een in bevindingen] == ernst
    omdat = f"hoogstens waarschuwing, want {ZIN}" if zekerheid == "bevestigd" else None
    assert [een.ernst_omdat for een in bevindingen] == [omdat] * len(ernst)


@pytest.mark.parametrize(("eind", "soort"), [("2022-05-20", "voldoet_niet"), ("2022-05-30", "voldoet")])
def test_wat_ook_zonder_de_dag_zo_is_steunt_er_niet_op(eind: str, soort: str) -> None:
    uitkomst, bevindingen = gevonden("AWB001", inzage(eind), "bevestigd")
    assert (uitkomst.soort, uitkomst.reden) == (soort, None)
    assert all(een.ernst is Ernst.FOUT and een.ernst_omdat is None for een in bevindingen)


EINDVERSLAG = {
    "fasen": [{"fase": "voorbereiding", "vanaf": "2024-08-01"}],
    "activiteiten": [{"datum": "2024-11-01", "werkvorm": "inloopavond"}],
    "eindverslag": {"op": "2024-12-30"},
}


@pytest.mark.parametrize(
    ("zekerheid", "soort", "reden"),
    [
        ("letterlijk", "voldoet", None),
        ("bevestigd", "voldoet", ZIN),
        ("secundair", "niet_te_beoordelen", HOORDE),
    ],
)
def test_een_bevestigde_dag_kan_op_tijd_maken(zekerheid: str, soort: str, reden: str | None) -> None:
    uitkomst, _ = gevonden("VER002", EINDVERSLAG, zekerheid)
    assert (uitkomst.soort, uitkomst.reden) == (soort, reden)


def test_wat_niet_met_dagen_rekent_wordt_een_keer_gevraagd() -> None:
    uitkomst, _ = gevonden("VIS001", inzage("2022-05-27"), "bevestigd")
    assert uitkomst.reden is None


def test_de_uitleg_zegt_het_ook() -> None:
    toetsing = Toetsing(dossier("project", EINDVERSLAG), met_dagen("bevestigd"), PEILDATUM)
    uitleg = leg_uit(blad("VER002"), toetsing, "p.yaml", "kader.yaml")
    assert uitleg.uitkomst.reden == ZIN
    laatste = uitleg.vragen[-1].leidt_tot
    assert laatste is not None
    assert laatste.reden == ZIN


def test_elke_regel_die_met_dagen_rekent_zegt_dat() -> None:
    """A rule that counts with equated days and did not say so would not tell what it rests on."""
    for een in regelbladen():
        naam = f"{een.regel.code.lower()}_{een.regel.naam.replace('-', '_')}.py"
        broncode = (REGELS / een.familie / naam).read_text("utf-8")
        assert een.regel.telt_dagen is ("kader.gelijkgesteld" in broncode or "Looptijd" in broncode), een.regel.code
