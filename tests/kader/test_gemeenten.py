"""The list of municipalities: complete, each once, and with validity in time."""

from dataclasses import replace
from datetime import date

import pytest

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.kader.gemeenten import Gemeenten, zonder_toevoeging
from participatie_cli.results.bevinding import Uitkomst, Uitkomstsoort
from participatie_cli.rules.catalog import zoek
from participatie_cli.store.kaderdata import landelijk
from tests.gevallen import kader

PER_PROVINCIE = {
    "Noord-Brabant": 56,
    "Gelderland": 51,
    "Zuid-Holland": 50,
    "Noord-Holland": 44,
    "Limburg": 31,
    "Utrecht": 26,
    "Overijssel": 25,
    "Fryslân": 18,
    "Zeeland": 13,
    "Drenthe": 12,
    "Groningen": 10,
    "Flevoland": 6,
}


def test_alle_gemeenten_van_2026() -> None:
    gemeenten = [een for een in landelijk().gemeenten.per_code.values() if een.provincie != "geen"]
    assert len(gemeenten) == 342
    telling = {naam: sum(een.provincie == naam for een in gemeenten) for naam in PER_PROVINCIE}
    assert telling == PER_PROVINCIE
    assert landelijk().gemeenten.per_code["GM0518"].naam == "'s-Gravenhage"
    assert landelijk().gemeenten.per_code["GM0106"].tooi == "https://identifier.overheid.nl/tooi/id/gemeente/gm0106"


@pytest.mark.parametrize(
    ("naam", "zonder"), [("Bergen (NH.)", "Bergen"), ("Beek (L.)", "Beek"), ("Ee (x)", "Ee (x)"), ("Assen", "Assen")]
)
def test_zonder_de_letters_van_de_provincie(naam: str, zonder: str) -> None:
    assert zonder_toevoeging(naam) == zonder


def uitkomst(gemeenten: Gemeenten | None, peildatum: date) -> Uitkomst:
    omgeving = replace(kader({"gemeente": {"naam": "Oud", "cbs": "GM0001"}}), gemeenten=gemeenten)
    assert omgeving.gemeente is not None
    uitslag = controleer_dossier(omgeving.gemeente, "kader.yaml", omgeving, peildatum, alleen=zoek("REG012"))
    return uitslag.uitkomsten[0]


def test_een_gemeente_die_eindigt_bestaat_tot_en_met_haar_laatste_dag() -> None:
    rij = {"code": "GM0001", "naam": "Oud", "provincie": "Drenthe", "geldig_tot": "2026-12-31"}
    gemeenten = Gemeenten.van([rij])
    assert uitkomst(gemeenten, date(2026, 12, 31)).soort is Uitkomstsoort.VOLDOET
    assert uitkomst(gemeenten, date(2027, 1, 1)).soort is Uitkomstsoort.VOLDOET_NIET
    assert uitkomst(None, date(2027, 1, 1)).reden == "onbekend is welke gemeenten er zijn"
