"""Walking a value: every fact within a file, and every text that somebody wrote in it."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any, Final

from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit

_WEBADRES = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NUMMER = re.compile(
    r"\b(?:zaak|dossier|kenmerk|rsin)(?:nummer|nr\.?)?[ :]*(?:[A-Z]{1,3}[-/ ])?\d[\w./-]*"
    r"|\b(?:NL\.IMRO|gmb|stcrt|stb|trb|prb|CVDR|BWBR)[.-]?\d[\w.-]*",
    re.IGNORECASE,
)
_REKENING = re.compile(r"\b[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?\b", re.ASCII)
_NUMMERVELDEN: Final = frozenset({"zaaknummer", "kenmerk"})


class _Zelfde:
    """A fact as a key for remembering: equal only to itself, because comparing whole files takes long."""

    __slots__ = ("feit",)

    def __init__(self, feit: Feit) -> None:
        self.feit = feit

    def __hash__(self) -> int:
        return id(self.feit)

    def __eq__(self, ander: object) -> bool:
        return isinstance(ander, _Zelfde) and self.feit is ander.feit


def op_pad(feit: Feit, pad: Pad) -> Any:
    """The value at a place within a fact; where the way there ends early, what it ended in.

    A field that another kind of fact would have there, such as of another kind of instrument, is None, and so is an
    entry that a list does not have.
    """
    waarde: Any = feit
    for stap in pad:
        if isinstance(waarde, Feit):
            waarde = getattr(waarde, str(stap), None)
        elif isinstance(waarde, tuple) and isinstance(stap, int):
            waarde = waarde[stap] if stap < len(waarde) else None
        else:
            return waarde
    return waarde


def feiten(feit: Feit) -> tuple[tuple[Pad, Feit], ...]:
    """The fact itself and every fact within it, each with its place, from the top down."""
    return _feiten(_Zelfde(feit))


def teksten(feit: Feit) -> tuple[tuple[Pad, str], ...]:
    """Every text within a fact, with its place; words that were chosen from a list are left out."""
    return _teksten(_Zelfde(feit))


@lru_cache(maxsize=2)
def _feiten(sleutel: _Zelfde) -> tuple[tuple[Pad, Feit], ...]:
    """Many rules walk the same file in a row, an explanation that and kader.yaml by turns: each is walked once."""
    return tuple(_daal_af(sleutel.feit, ()))


def _daal_af(feit: Feit, pad: Pad) -> Iterator[tuple[Pad, Feit]]:
    yield pad, feit
    for naam, waarde in feit.__dict__.items():
        if isinstance(waarde, Feit):
            yield from _daal_af(waarde, (*pad, naam))
        elif type(waarde) is tuple:
            for plaats, deel in enumerate(waarde):
                if isinstance(deel, Feit):
                    yield from _daal_af(deel, (*pad, naam, plaats))


@lru_cache(maxsize=1)
def _teksten(sleutel: _Zelfde) -> tuple[tuple[Pad, str], ...]:
    return tuple(
        (plek, tekst)
        for pad, deel in feiten(sleutel.feit)
        for naam, waarde in deel.__dict__.items()
        for plek, tekst in _in_veld((*pad, naam), waarde)
    )


def _in_veld(pad: Pad, waarde: Any) -> Iterator[tuple[Pad, str]]:
    if type(waarde) is str:
        yield pad, waarde
    elif type(waarde) is tuple:
        for plaats, deel in enumerate(waarde):
            if type(deel) is str:
                yield (*pad, plaats), deel


def vrije_teksten(feit: Feit, mits: re.Pattern[str]) -> Iterator[tuple[Pad, str]]:
    """The texts in which a pattern occurs, without what only looks like a personal detail.

    Web addresses, bank accounts and the numbers of cases and publications are taken out before the text is given.
    """
    for pad, tekst in teksten(feit):
        if mits.search(tekst) and pad[-1] not in _NUMMERVELDEN:
            for patroon in (_WEBADRES, _REKENING, _NUMMER):
                tekst = patroon.sub(" … ", tekst)
            yield pad, tekst
