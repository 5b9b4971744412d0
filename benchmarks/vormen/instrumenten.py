"""Many instruments, many inspections of their drafts, and both beside long lists of all else."""

from collections.abc import Iterator
from typing import Final

from benchmarks.vormen.lijsten import lijsten_van_een_project
from benchmarks.vormen.vorm import PROJECT, Vorm, herhaald, ingevuld, lijst, met

_LEGGING: Final = "{start: {dag}, eind: {toen}, zienswijzen: 3}"
_INSTRUMENTEN: Final = {
    "instrumenten": f"{{soort: omgevingsplan, terinzageleggingen: [{_LEGGING}]}}",
    "instrumenten met naam": f"{{soort: omgevingsvisie, naam: v{{i}}, terinzageleggingen: [{_LEGGING}]}}",
    "instrumenten kort": "{soort: beleid}",
    "instrumenten zonder dag": "{soort: programma, terinzageleggingen: [{start: onbekend, eind: onbekend}]}",
    "vergunningen": "{soort: omgevingsvergunning, bopa: ja, aanvraag: {datum: {dag}}, vastgesteld_op: {toen}}",
    "uitdaagverzoeken": "{soort: uitdaagverzoek}",
}
_LEGGINGEN: Final = {
    "terinzageleggingen": _LEGGING,
    "terinzageleggingen zonder dag": "{start: onbekend, eind: onbekend}",
    "terinzageleggingen overgedaan": "{start: {dag}, eind: {toen}, zienswijzen: 3, overgedaan: r}",
    "terinzageleggingen van een voorontwerp": "{stuk: voorontwerp, start: {dag}, eind: {toen}, overgedaan: r}",
}


def instrumenten() -> Iterator[Vorm]:
    """Long lists of instruments and inspections."""
    for naam, punt in _INSTRUMENTEN.items():
        yield herhaald(naam, PROJECT, "instrumenten", punt)
        yield Vorm(f"{naam}, naast al het andere", PROJECT, lambda n, punt=punt: _naast_alles(punt, n))
    for naam, punt in _LEGGINGEN.items():
        yield Vorm(naam, PROJECT, lambda n, punt=punt: _met_leggingen(punt, 1, n))
        yield Vorm(f"{naam} van elk instrument", PROJECT, lambda n, punt=punt: _van_elk(punt, int(n**0.5)))


def _naast_alles(punt: str, n: int) -> str:
    """What is asked of each instrument must not walk every other list for each of them."""
    rij = lijst(ingevuld(punt, i) for i in range(n))
    return met(PROJECT, lijsten_van_een_project(n) | {"instrumenten": rij})


def _van_elk(punt: str, zijde: int) -> str:
    """As many instruments as inspections of each: the text grows with the square of that number."""
    return _met_leggingen(punt, zijde, zijde)


def _met_leggingen(punt: str, instrumenten: int, leggingen: int) -> str:
    per_instrument = (
        f"soort: omgevingsplan\n    terinzageleggingen:{lijst((ingevuld(punt, i) for i in range(leggingen)), 3)}"
        for _ in range(instrumenten)
    )
    return met(PROJECT, {"instrumenten": lijst(per_instrument)})
