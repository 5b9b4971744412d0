"""A score as four blocks on a terminal."""

from typing import Final, TextIO

from participatie_cli.kader.methode import HOOGSTE_NIVEAU
from participatie_cli.scoring.trap import Stand

_BLOKKEN: Final = ("█", "░", "·")
_BLOKKEN_ASCII: Final = ("#", "-", ".")


def blokken(stand: Stand, stroom: TextIO | None = None) -> str:
    """Four blocks: the steps that are reached, those that may be, and those that are not."""
    vol, open_, leeg = _BLOKKEN if _kent_blokken(stroom) else _BLOKKEN_ASCII
    bereikt = stand.niveau or 0
    return vol * bereikt + open_ * (stand.hoogstens - bereikt) + leeg * (HOOGSTE_NIVEAU - stand.hoogstens)


def blokken_legenda(stroom: TextIO | None = None) -> str:
    """What the blocks mean."""
    vol, open_, leeg = _BLOKKEN if _kent_blokken(stroom) else _BLOKKEN_ASCII
    return f"{vol} trede gehaald  {open_} niet te beoordelen  {leeg} niet gehaald of nog niet aan de orde"


def _kent_blokken(stroom: TextIO | None) -> bool:
    return stroom is None or (stroom.encoding or "").lower().replace("-", "") == "utf8"
