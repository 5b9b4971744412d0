"""Walking a value: every fact within a file, and every text that somebody wrote in it."""

import re
from collections.abc import Iterator
from typing import Any, Final

from participatie_cli.model.bevinding import Pad
from participatie_cli.model.veld import Feit

_WEBADRES = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
_NUMMER = re.compile(
    r"\b(?:zaak|dossier|kenmerk|rsin)(?:nummer|nr\.?)?[ :]*(?:[A-Z]{1,3}[-/ ])?\d[\w./-]*"
    r"|\b(?:NL\.IMRO|gmb|stcrt|stb|trb|prb|CVDR|BWBR)[.-]?\d[\w.-]*",
    re.IGNORECASE,
)
_NUMMERVELDEN: Final = frozenset({"zaaknummer", "kenmerk"})


def feiten(feit: Feit, pad: Pad = ()) -> Iterator[tuple[Pad, Feit]]:
    """The fact itself and every fact within it, each with its place, from the top down."""
    yield pad, feit
    for naam, waarde in feit.__dict__.items():
        if isinstance(waarde, Feit):
            yield from feiten(waarde, (*pad, naam))
        elif type(waarde) is tuple:
            for plaats, deel in enumerate(waarde):
                if isinstance(deel, Feit):
                    yield from feiten(deel, (*pad, naam, plaats))


def teksten(feit: Feit) -> Iterator[tuple[Pad, str]]:
    """Every text within a fact, with its place; words that were chosen from a list are left out."""
    for pad, deel in feiten(feit):
        for naam, waarde in deel.__dict__.items():
            if type(waarde) is str:
                yield (*pad, naam), waarde
            elif type(waarde) is tuple:
                yield from _uit_lijst((*pad, naam), waarde)


def _uit_lijst(pad: Pad, waarden: tuple[Any, ...]) -> Iterator[tuple[Pad, str]]:
    for plaats, waarde in enumerate(waarden):
        if type(waarde) is str:
            yield (*pad, plaats), waarde


def vrije_teksten(feit: Feit, mits: re.Pattern[str]) -> Iterator[tuple[Pad, str]]:
    """The texts in which a pattern occurs, without what only looks like a personal detail.

    Web addresses and the numbers of cases and publications are taken out before the text is given.
    """
    for pad, tekst in teksten(feit):
        if mits.search(tekst) and pad[-1] not in _NUMMERVELDEN:
            yield pad, _NUMMER.sub(" … ", _WEBADRES.sub(" … ", tekst))
