"""A table as it was read: its headings, and its rows with the numbers that the user sees."""

from dataclasses import dataclass
from typing import Final

GROOTSTE_BESTAND: Final = 20_000_000
"""In bytes. A larger file is not read."""
GERESERVEERD: Final = frozenset({"geen", "anders", "onbekend"})
"""What answers to a question about a column mean by themselves."""
MEESTE_RIJEN: Final = 10_000
MEESTE_KOLOMMEN: Final = 200
_LETTERS: Final = 26


class RekenbladFout(Exception):
    """A file that cannot be read as a table; `zin` says why and `herstel` what to do."""

    def __init__(self, zin: str, herstel: str) -> None:
        super().__init__(zin)
        self.zin, self.herstel = zin, herstel


@dataclass(frozen=True, slots=True)
class Tabelrij:
    """A row with its number, counted from 1, and a text for each column; empty where nothing stands."""

    nummer: int
    cellen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rekenblad:
    """A table. `kopregel` is the number of the row with the headings.

    `opmerkingen` are sentences on what was read otherwise than one may think.
    """

    koppen: tuple[str, ...]
    rijen: tuple[Tabelrij, ...]
    kopregel: int = 1
    opmerkingen: tuple[str, ...] = ()


def kolomletter(plaats: int) -> str:
    """How a workbook calls a column, counted from 0: A, B, …, AA."""
    letters = ""
    plaats += 1
    while plaats:
        plaats, rest = divmod(plaats - 1, _LETTERS)
        letters = chr(ord("A") + rest) + letters
    return letters


def maak_blad(regels: list[tuple[str, ...]], opmerkingen: tuple[str, ...] = ()) -> Rekenblad:
    """The first line that holds something as headings, and what stands below it; raise RekenbladFout of nothing.

    Line breaks within a cell become spaces. A heading that is missing is the letter of its column.
    """
    genummerd = [(nr, tuple(" ".join(cel.split()) for cel in regel)) for nr, regel in enumerate(regels, start=1)]
    vol = [(nr, cellen) for nr, cellen in genummerd if any(cellen)]
    if len(vol) < 2:  # headings and something below them
        raise RekenbladFout("Er staan geen rijen met gegevens in.", "Zet op de eerste rij de namen van de kolommen.")
    if len(vol) > MEESTE_RIJEN:
        raise RekenbladFout(f"Er staan meer dan {MEESTE_RIJEN} rijen in.", "Splits het bestand.")
    breedte = max(len(cellen) for _, cellen in vol)
    if breedte > MEESTE_KOLOMMEN:
        raise RekenbladFout(
            f"Er staan meer dan {MEESTE_KOLOMMEN} kolommen in.", "Laat alleen staan wat u wilt inlezen."
        )
    (kopregel, koppen), *rest = vol
    namen = _koppen((*koppen, *[""] * (breedte - len(koppen))))
    return Rekenblad(
        namen, tuple(Tabelrij(nr, (*een, *[""] * (breedte - len(een)))) for nr, een in rest), kopregel, opmerkingen
    )


def _koppen(koppen: tuple[str, ...]) -> tuple[str, ...]:
    """Headings that differ, whatever their capitals; an empty one and one that has another use gets its letter."""
    namen, bezet = list[str](), {"", *GERESERVEERD}
    for plaats, kop in enumerate(koppen):
        namen.append(f"{kop} (kolom {kolomletter(plaats)})".strip() if kop.casefold() in bezet else kop)
        bezet.add(kop.casefold())
    return tuple(namen)
