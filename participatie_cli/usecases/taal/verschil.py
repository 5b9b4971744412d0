"""What is to be replaced in a text to make it another one: whole lines, and only those that differ."""

from collections.abc import Iterator
from dataclasses import dataclass

from participatie_cli.store.schets.deel import Tekstbereik


@dataclass(frozen=True, slots=True)
class Tekstvervanging:
    """A part of a text, and what comes in its place."""

    stuk: Tekstbereik
    tekst: str


def vervangingen(oud: str, nieuw: str) -> tuple[Tekstvervanging, ...]:
    """What makes one text of another, in order; the parts do not overlap."""
    return tuple(_per_regel(oud.splitlines(keepends=True), nieuw.splitlines(keepends=True)))


def _per_regel(oud: list[str], nieuw: list[str]) -> Iterator[Tekstvervanging]:
    begin = _gelijk(oud, nieuw)
    eind = _gelijk(oud[begin:][::-1], nieuw[begin:][::-1])
    plek = sum(map(len, oud[:begin]))
    weg, erbij = oud[begin : len(oud) - eind], nieuw[begin : len(nieuw) - eind]
    if len(weg) != len(erbij):
        weg, erbij = ["".join(weg)], ["".join(erbij)]
    for van, naar in zip(weg, erbij, strict=True):
        if van != naar:
            yield Tekstvervanging((plek, plek + len(van)), naar)
        plek += len(van)


def _gelijk(een: list[str], ander: list[str]) -> int:
    """How many lines are the same from the beginning on."""
    paren = enumerate(zip(een, ander, strict=False))
    return next((nummer for nummer, paar in paren if paar[0] != paar[1]), min(len(een), len(ander)))
