"""The advice fits the case: what was done but too late is not asked for again."""

from collections import defaultdict

from participatie_cli.results.bevinding import Bevinding
from participatie_cli.rules.catalog import NIET_TE_HERSTELLEN, zoek
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from tests.gevallen import Geval, alle_gevallen
from tests.rules.test_gevallen import omstandigheden, uitslag

OOK_ANDERS_TE_HERSTELLEN = {
    "AWB001": "an inspection can be done over",
    "AWB002": "the draft can lie open longer",
    "AWB008": "a message that came too early can be sent again",
    "AWB009": "a message can be sent again",
    "AWB013": "a lawyer says which term holds",
    "GEM001": "the day is one to come",
    "GEM003": "the day is one to come",
    "GEM010": "the day is one to come",
    "GEM011": "it can be investigated again",
    "LER007": "the decision can be put in the list",
    "OMW004": "a lawyer says whether it must be done over",
    "OMW010": "a new notice can be given",
    "OMW012": "a lawyer says which procedure holds",
    "OMW014": "a lawyer says whether the inspection must be done over",
    "OMW016": "there may be a reason",
    "OMW017": "a lawyer says from when it holds",
    "OMW020": "a lawyer says what is needed",
    "OMW021": "a lawyer says what is needed",
    "OMW023": "the council can still decide",
    "VIS011": "the decision can be put in the list",
    "VER008": "the chance can still be given",
}
"""Rules whose advice holds as well where a date stands at the place of the finding, and why."""


def _op_een_dag(geval: Geval) -> list[Bevinding]:
    """The findings at a day that was there and had been."""
    blad = zoek(geval.code)
    if blad is None or blad.regel.toets_register or geval.inhoud["verwacht"]["uitkomst"] != "voldoet_niet":
        return []
    dossier, _ = omstandigheden(geval.code, geval.inhoud)
    gevonden = [een for een in uitslag(geval).bevindingen if een.code == geval.code and een.melding]
    return [een for een in gevonden if isinstance(dag := op_pad(dossier, een.pad), Datum) and dag.voluit in een.melding]


def test_wat_er_is_maar_te_laat_wordt_niet_opnieuw_gevraagd() -> None:
    gewoon: dict[str, set[str]] = defaultdict(set)
    for geval in alle_gevallen():
        blad = zoek(geval.code)
        for een in _op_een_dag(geval):
            if blad and een.herstel == blad.herstel and not geval.code.startswith(("REG", "SOC", "TRM")):
                gewoon[geval.code].add(geval.pad.stem)
    assert {code: namen for code, namen in gewoon.items() if code not in OOK_ANDERS_TE_HERSTELLEN} == {}


def test_er_is_advies_voor_te_laat() -> None:
    te_laat = {een.code: een.herstel for geval in alle_gevallen() for een in _op_een_dag(geval)}
    assert te_laat["VER001"] == NIET_TE_HERSTELLEN
    assert "regel: OPB002" in te_laat["OPB002"]
    assert "eerder" in te_laat["VIS001"]
