"""Tables and words that several chapters share."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from math import isqrt
from typing import Final

from participatie_cli.report.beeld.bouwstenen import Tabel
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.onbekend import Onbekend

NIET_VASTGELEGD: Final = "niet vastgelegd"
_GEHEEL: Final = 1000
_LETTER: Final = 11
_MARGE: Final = 30
"""What a letter takes of the width of a page, and what stays open beside the text of a column, in thousandths."""
_LANGSTE_WOORD: Final = 23
_WOORD: Final = re.compile(r"\d{1,2} [^\W\d]\S*|\S+")
"""A word; a number stays with the word behind it, so that a date does not take three lines."""
_VEEL_TEKST: Final = 200
"""What is longer than so many characters gets no more width for it."""
_VOOR_WOORDEN: Final = 850
"""So much of the width goes to what words need; the rest goes to where most text is."""


@dataclass(frozen=True, slots=True)
class Kolom:
    """A column: its heading, its share of the width, and whether it holds numbers."""

    naam: str
    breedte: int = 1
    getal: bool = False


def maak_tabel(titel: str, kolommen: Sequence[Kolom], rijen: Iterable[Sequence[str]], leeg: str) -> Tabel:
    """A table, or the sentence that it has no rows; a column has room for its words."""
    gevuld = tuple(tuple(rij) for rij in rijen)
    kolomteksten = [*zip((kolom.naam for kolom in kolommen), *gevuld, strict=True)]
    gewenst = _naar_inhoud([kolom.breedte for kolom in kolommen], kolomteksten)
    return Tabel(
        titel=titel,
        kolommen=tuple(kolom.naam for kolom in kolommen),
        getallen=tuple(kolom.getal for kolom in kolommen),
        breedtes=procenten(_met_ruimte(gewenst, kolomteksten)),
        rijen=gevuld,
        leeg="" if gevuld else leeg,
    )


def _naar_inhoud(delen: Sequence[int], kolomteksten: Iterable[Sequence[str]]) -> Sequence[int]:
    """Widths in thousandths, half by the shares that were asked for and half by how long the texts are.

    Long texts count more than by their mean: they are what makes a row high.
    """
    lengtes = [
        1 + isqrt(sum(min(len(tekst), _VEEL_TEKST) ** 2 for tekst in teksten) // len(teksten))
        for teksten in kolomteksten
    ]
    return [
        (_GEHEEL * deel // sum(delen) + _GEHEEL * lengte // sum(lengtes)) // 2
        for deel, lengte in zip(delen, lengtes, strict=True)
    ]


def _met_ruimte(gewenst: Sequence[int], kolomteksten: Iterable[Sequence[str]]) -> Sequence[int]:
    """Widths in thousandths, of which the narrow ones take from the wide ones what their words need."""
    nodig = _woordruimte([_langste_woord(teksten) for teksten in kolomteksten])
    tekort = sum(max(nodige - wens, 0) for nodige, wens in zip(nodig, gewenst, strict=True))
    over = [max(wens - nodige, 0) for nodige, wens in zip(nodig, gewenst, strict=True)]
    if not 0 < tekort <= sum(over):
        return gewenst
    return [
        max(wens, nodige) - tekort * ruim // sum(over) for wens, nodige, ruim in zip(gewenst, nodig, over, strict=True)
    ]


def _woordruimte(langste: Sequence[int]) -> list[int]:
    """What the longest words of the columns need, in thousandths; where not all of them fit, the longest break."""
    nodig = [_MARGE + _LETTER * lengte for lengte in langste]
    te_veel = sum(nodig) > _VOOR_WOORDEN and max(langste) > 1
    return _woordruimte([min(lengte, max(langste) - 1) for lengte in langste]) if te_veel else nodig


def _langste_woord(teksten: Sequence[str]) -> int:
    """The length of the longest ordinary word of a column; a path or an address breaks anywhere."""
    woorden = (len(woord) for tekst in teksten for woord in _WOORD.findall(tekst))
    return max((lengte for lengte in woorden if lengte <= _LANGSTE_WOORD), default=0)


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
