"""Text in columns that fits the screen; where nobody reads along nothing is cut off."""

from collections.abc import Sequence

from participatie_cli.console.veilig import toonbaar

TUSSEN = 2
SMALST = 16
"""With fewer columns left for the widest text, columns do not help."""


def breedtes(rijen: Sequence[Sequence[str]], *, ruimte: int | None, rekbaar: int) -> list[int] | None:
    """How wide each column is; the one at `rekbaar` gives way. None where the screen is too narrow for columns."""
    nodig = [max(map(len, kolom)) for kolom in zip(*rijen, strict=True)]
    if ruimte is None:
        return nodig
    over = ruimte - sum(nodig) + nodig[rekbaar] - TUSSEN * (len(nodig) - 1)
    if over < min(SMALST, nodig[rekbaar]):
        return None
    nodig[rekbaar] = min(nodig[rekbaar], over)
    return nodig


def in_kolom(tekst: str, breedte: int) -> str:
    """A text of exactly so many characters: filled up with spaces, or cut off with an ellipsis."""
    tekst = toonbaar(tekst)
    return tekst.ljust(breedte) if len(tekst) <= breedte else f"{tekst[: breedte - 1].rstrip()}…".ljust(breedte)
