"""What is wrong in the example is meant to be wrong, on its last day and on the days of its interim reports."""

from collections import defaultdict
from datetime import date
from pathlib import Path

import pytest

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.store.kader import GelezenKader
from participatie_cli.usecases.lezing import Lezing
from participatie_cli.usecases.registercontrole import controleer_lezingen
from participatie_cli.usecases.voorbeeld import LAATSTE_DAG
from participatie_cli.values.veld import Feit
from tests.gevallen import lees_yaml
from tests.voorbeeld.conftest import REGISTER

BEDOELD = lees_yaml((Path(__file__).parent / "bevindingen.yaml").read_text("utf-8"))
NOOIT = ("AFW", "KAD", "LES", "LEZ", "OOR", "PRV", "REG")
"""The families of what would be a mistake in the example itself."""


def codes(verslag: Controleverslag) -> dict[str, list[str]]:
    per_bestand: dict[str, list[str]] = defaultdict(list)
    for bevinding in (een for uitslag in verslag.uitslagen for een in uitslag.bevindingen):
        per_bestand[bevinding.bestand].append(bevinding.code)
    return {bestand: sorted(gevonden) for bestand, gevonden in per_bestand.items()}


def test_precies_de_bedoelde_bevindingen(verslag: Controleverslag) -> None:
    assert codes(verslag) == BEDOELD


def test_alle_vijf_de_uitkomsten_komen_voor(verslag: Controleverslag) -> None:
    assert {een.soort for uitslag in verslag.uitslagen for een in uitslag.uitkomsten} == set(Uitkomstsoort)


@pytest.mark.langzaam
def test_op_elke_dag_van_een_rapportage_klopt_het_bestand_zelf(
    gelezen_kader: GelezenKader, lezingen: tuple[Lezing, ...], bestanden: dict[str, Feit]
) -> None:
    kader = bestanden["register/kader.yaml"]
    assert isinstance(kader, Gemeentekader)
    dagen = [dag for _, dag in kader.rapportage.moesten_er_zijn(LAATSTE_DAG)]
    assert dagen[0] == date(2025, 1, 31)
    assert len(dagen) == 6
    for dag in dagen:
        verslag = controleer_lezingen(lezingen, gelezen_kader, "register/kader.yaml", REGISTER, dag)
        fout = [code for gevonden in codes(verslag).values() for code in gevonden if code.startswith(NOOIT)]
        assert fout == [], dag


@pytest.mark.parametrize("bestand", BEDOELD)
def test_elk_bedoeld_bestand_is_er(bestand: str, bestanden: dict[str, Feit]) -> None:
    assert bestand in bestanden
