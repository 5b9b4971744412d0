"""The commands work on the whole example: each file has its page, each period its report."""

import json
from pathlib import Path

import pytest

from participatie_cli.model.keuzes import Fasenaam
from participatie_cli.report.formaat.formaten import FORMATEN
from participatie_cli.store.voorbeeld import voorbeeldbestanden
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.overzicht import maak_overzicht
from participatie_cli.usecases.voorbeeld import LAATSTE_DAG, PERIODE
from tests.conftest import Draai
from tests.gevallen import lees_yaml

DAG = ("--peildatum", LAATSTE_DAG.isoformat())
TITELS = {
    Path(naam).stem: lees_yaml(inhoud.decode())["titel"]
    for naam, inhoud in voorbeeldbestanden().items()
    if naam.count("/") > 1
}
PERIODES = ["2025-01", "2026-01", PERIODE]
"""The first, a quiet and a busy period."""


def test_agenda_heeft_wat_te_laat_is_en_wat_komt(draai: Draai, in_het_voorbeeld: Path) -> None:
    afloop = draai("agenda", *DAG)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    assert "\nTe laat\n" in afloop.uit
    assert "\nDeze week, " in afloop.uit
    assert "Beheer van de speeltuin: over het verzoek besluiten" in afloop.uit


def test_score_van_alle_vier_de_lijnen(draai: Draai, in_het_voorbeeld: Path) -> None:
    afloop = draai("score", *DAG, "--formaat", "json")
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    assert [lijn["naam"] for lijn in json.loads(afloop.uit)["lijnen"]] == [
        "Weten en willen",
        "Doen wat de wet vraagt",
        "Helpen en meedenken",
        "Leren en delen",
    ]


def test_op_de_laatste_dag_is_er_een_project_in_elke_fase(in_het_voorbeeld: Path) -> None:
    """By the use case: the command itself has no other day than today."""
    overzicht = maak_overzicht(in_het_voorbeeld / "register", LAATSTE_DAG)
    assert {een.fase for een in overzicht.projecten} == {str(fase) for fase in Fasenaam}


@pytest.mark.langzaam
def test_het_verslag_zegt_dat_het_verzonnen_is_en_niets_wat_intern_is(
    draai: Draai, in_het_voorbeeld: Path, tmp_path: Path
) -> None:
    afloop = draai("report", "--periode", PERIODE, "--formaat", "markdown", "--uit", str(tmp_path))
    assert afloop.code == Exitcode.GOED
    (verslag,) = tmp_path.iterdir()
    tekst = verslag.read_text("utf-8")
    assert "Verzonnen voorbeeld. Voorbeeldstad bestaat niet" in tekst
    assert "zwembad" not in tekst.lower()


@pytest.mark.langzaam
@pytest.mark.parametrize("kenmerk", TITELS)
def test_toon_elk_bestand(kenmerk: str, draai: Draai, in_het_voorbeeld: Path) -> None:
    afloop = draai("toon", kenmerk, *DAG)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    assert afloop.uit.startswith(f"{TITELS[kenmerk]}\nregister/")


@pytest.mark.langzaam
@pytest.mark.parametrize("periode", PERIODES)
def test_verslag_in_elk_formaat(periode: str, draai: Draai, in_het_voorbeeld: Path, tmp_path: Path) -> None:
    afloop = draai("report", "--periode", periode, "--formaat", "alle", "--uit", str(tmp_path))
    assert afloop.code == Exitcode.GOED
    assert len(list(tmp_path.iterdir())) == len(FORMATEN)
