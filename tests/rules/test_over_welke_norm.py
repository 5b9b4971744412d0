"""What is not met is told of the norm that asks for it; what a rule says it asks for, a case fails on."""

from collections import defaultdict

from participatie_cli.results.bevinding import Uitkomst
from participatie_cli.rules.catalog import regelbladen
from tests.gevallen import Geval, alle_gevallen
from tests.rules.test_gevallen import uitslag


def test_elke_regel_toetst_wat_hij_zegt_te_toetsen() -> None:
    over: dict[str, set[str]] = defaultdict(set)
    for geval in alle_gevallen():
        if geval.inhoud["verwacht"]["uitkomst"] == "voldoet_niet":
            over[geval.code] |= {norm.sleutel for norm in _uitkomst(geval).over}
    assert over == {blad.regel.code: set(blad.regel.getoetst) for blad in regelbladen()}


def test_wat_een_regel_toetst_is_een_van_zijn_gronden() -> None:
    regels = [blad.regel for blad in regelbladen()]
    assert [regel.code for regel in regels if not set(regel.getoetst) <= set(regel.grondslag)] == []


def _uitkomst(geval: Geval) -> Uitkomst:
    (uitkomst,) = (een for een in uitslag(geval).uitkomsten if een.code == geval.code)
    return uitkomst
