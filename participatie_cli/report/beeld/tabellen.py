"""Tables and words that several chapters share."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from participatie_cli.report.beeld.bouwstenen import Tabel
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.onbekend import Onbekend

NIET_VASTGELEGD: Final = "niet vastgelegd"


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: its heading, its share of the width, and whether it holds numbers."""

    naam: str
    breedte: int = 1
    getal: bool = False


def maak_tabel(titel: str, kolommen: Sequence[Kolom], rijen: Iterable[Sequence[str]], leeg: str) -> Tabel:
    """A table, or the sentence that it has no rows."""
    gevuld = tuple(tuple(rij) for rij in rijen)
    return Tabel(
        titel=titel,
        kolommen=tuple(kolom.naam for kolom in kolommen),
        getallen=tuple(kolom.getal for kolom in kolommen),
        breedtes=procenten([kolom.breedte for kolom in kolommen]),
        rijen=gevuld,
        leeg="" if gevuld else leeg,
    )


def procenten(delen: Sequence[int]) -> tuple[int, ...]:
    """Shares as whole per cents that add up to exactly 100; the first column takes what rounding leaves."""
    afgerond = [100 * deel // sum(delen) for deel in delen]
    return (100 - sum(afgerond[1:]), *afgerond[1:])


def of_niet_vastgelegd(waarde: object) -> str:
    """A text of the register; `onbekend` where somebody looked, `niet vastgelegd` where nobody wrote anything."""
    return NIET_VASTGELEGD if waarde is None or waarde == () else str(waarde)


def met_bronnen(tekst: str, nummers: Sequence[int]) -> str:
    """A text with the numbers of its sources behind it."""
    return f"{tekst} [{', '.join(str(nummer) for nummer in nummers)}]" if nummers else tekst


def getal(waarde: Aantal | Decimal | int | Onbekend | None) -> str:
    """A number as it is written in Dutch: `10.156`, `7,5` and `ongeveer 1.500`."""
    if waarde is None or isinstance(waarde, Onbekend):
        return of_niet_vastgelegd(waarde)
    if isinstance(waarde, Aantal):
        return waarde.voluit
    return f"{waarde:,}".translate(str.maketrans(",.", ".,"))


def zin(tekst: str) -> str:
    """A text as a sentence: with a capital, and a full stop where it has no end of its own."""
    kaal = tekst.strip()
    return kaal[:1].upper() + kaal[1:] + ("" if kaal.endswith((".", "!", "?")) else ".")
