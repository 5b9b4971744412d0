"""Text in columns that fits the screen; where nobody reads along nothing is cut off."""

from collections.abc import Sequence

from participatie_cli.wording.zichtbaar import toonbaar

TUSSEN = 2
SMALST = 16
"""With fewer columns left for the widest text, columns do not help."""


def breedtes(rijen: Sequence[Sequence[str]], *, ruimte: int | None, rekbaar: int | None) -> list[int] | None:
    """How wide each column is; None where the screen is too narrow for columns.

    Only the column at `rekbaar` gives way; what stands in the others is never cut off.
    """
    nodig = [max(map(len, kolom)) for kolom in zip(*rijen, strict=True)]
    over = 0 if ruimte is None else ruimte - sum(nodig) - TUSSEN * (len(nodig) - 1)
    if over >= 0:
        return nodig
    if rekbaar is None or nodig[rekbaar] + over < SMALST:
        return None
    nodig[rekbaar] += over
    return nodig


def in_kolom(tekst: str, breedte: int) -> str:
    """A text of exactly so many characters: filled up with spaces, or cut off with an ellipsis."""
    tekst = toonbaar(tekst)
    return tekst.ljust(breedte) if len(tekst) <= breedte else f"{tekst[: breedte - 1].rstrip()}…".ljust(breedte)
