"""What is not met is told of the norm that asks for it, and of no other that the rule cites."""

from collections import defaultdict

from participatie_cli.results.bevinding import Uitkomst
from participatie_cli.rules.catalog import regelbladen
from tests.gevallen import Geval, alle_gevallen
from tests.rules.test_gevallen import uitslag

ANDERE_GROND = {
    "AWB003": {"awb-3-12-lid-2", "awb-3-18-lid-2"},
    "AWB006": {"ow-16-23-lid-1"},
    "GEM001": {"gemeentewet-150-lid-1"},
    "GEM002": {"gemeentewet-150-lid-1", "gemeentewet-150-lid-3"},
    "GEM008": {"belofte-rapportage", "belofte-eerste-rapportage"},
    "OMW004": {"ow-16-29", "ob-10-2-lid-1"},
    "OMW011": {"ow-16-64a-lid-2", "ow-16-66-lid-5"},
    "OMW014": {"ob-10-3c-lid-1", "ob-10-7a-lid-1"},
    "OMW015": {"ow-16-30-lid-1", "ow-16-26", "ow-16-27-lid-1", "ow-16-40-lid-1"},
    "OMW021": {"ow-16-40-lid-3", "ow-16-40-lid-4"},
}
"""The rules of which it is not always the first ground that is not met."""


def test_over_welke_norm() -> None:
    over: dict[str, set[str]] = defaultdict(set)
    for geval in alle_gevallen():
        if geval.inhoud["verwacht"]["uitkomst"] == "voldoet_niet":
            over[geval.code] |= {norm.sleutel for norm in _uitkomst(geval).over}
    verwacht = {blad.regel.code: {blad.regel.grondslag[0]} for blad in regelbladen()} | ANDERE_GROND
    assert {code: normen for code, normen in over.items() if normen != verwacht[code]} == {}
    assert set(over) == set(verwacht)


def _uitkomst(geval: Geval) -> Uitkomst:
    (uitkomst,) = (een for een in uitslag(geval).uitkomsten if een.code == geval.code)
    return uitkomst
