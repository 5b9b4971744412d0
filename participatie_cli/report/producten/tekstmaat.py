"""How much text a product may hold: words are counted in one way, and one sees where a text was shortened."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from participatie_cli.report.beeld.bouwstenen import Blok, Blokhoofdstuk, Lijst
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import aantal

WEG: Final = "…"
"""Stands where text was left out."""
_EINDE_VAN_ZIN: Final = re.compile(r"(?<=[.!?]) ")
_TEKENS_PER_WOORD: Final = 8
"""So many signs count as one word more, so that a text without spaces is no way around a limit."""
_LANGSTE_WOORD: Final = 40
"""Hardly any word is longer, nor an address."""

Hoofdstukken = tuple[Blokhoofdstuk, ...]


def woorden(tekst: str) -> int:
    """How many words a text has, as a reader counts them; what is far too long for one counts for more."""
    return max(len(tekst.split()), len(tekst) // _TEKENS_PER_WOORD)


def woorden_in(hoofdstukken: Iterable[Blokhoofdstuk], *, met_tabellen: bool) -> int:
    """How many words stand in chapters, their headings included; those of tables only where they are to be counted."""
    return sum(woorden(een.titel) + _in_blokken(een.blokken, met_tabellen=met_tabellen) for een in hoofdstukken)


def _in_blokken(blokken: Iterable[Blok], *, met_tabellen: bool) -> int:
    return sum(map(woorden, _teksten(blokken, met_tabellen=met_tabellen)))


def _teksten(blokken: Iterable[Blok], *, met_tabellen: bool) -> Iterator[str]:
    for blok in blokken:
        yield blok.kop
        yield from blok.alineas
        for lijst in blok.lijsten:
            yield from _in_lijst(lijst)
        for tabel in blok.tabellen if met_tabellen else ():
            yield tabel.titel
            yield from tabel.kolommen
            yield from (cel for rij in tabel.rijen for cel in rij)


def _in_lijst(lijst: Lijst) -> Iterator[str]:
    yield lijst.titel
    yield from (f"{punt.datum} {punt.tekst}" for punt in lijst.punten)


def ingekort(tekst: str, hoogstens: int) -> str:
    """A text of at most so many words: to the end of a sentence, or else of a word, with a sign that more came."""
    kaal = " ".join(map(_leesbaar, tekst.split()))
    if woorden(kaal) <= hoogstens:
        return kaal
    past = ""
    for zin in _EINDE_VAN_ZIN.split(kaal):
        langer = f"{past} {zin}".strip()
        if woorden(langer) > hoogstens:
            break
        past = langer
    return f"{past or _woord_voor_woord(kaal, hoogstens)} {WEG}"


def _leesbaar(woord: str) -> str:
    """A word, as long as a line can hold words."""
    return woord if len(woord) <= _LANGSTE_WOORD else f"{woord[:_LANGSTE_WOORD]}{WEG}"


def _woord_voor_woord(tekst: str, hoogstens: int) -> str:
    """The first words of a text without an end of a sentence where one is needed."""
    return " ".join(tekst.split()[:hoogstens])[: hoogstens * _TEKENS_PER_WOORD].rstrip(" ,;:")


@dataclass(frozen=True, slots=True)
class Woordruimte:
    """How many words one fact may take, and how many facts of a kind are told by themselves.

    Where it is `krap`, what a reader can do without is left out first.
    """

    woorden: int
    aantal: int
    krap: bool = False

    def rijen(self, hoogstens: int) -> int:
        """How many rows of a table, or words in a row, there are at most; no bound where all there is is asked for."""
        return self.aantal if self is ONBEGRENSD else hoogstens

    def tekst(self, tekst: str) -> str:
        """A text as far as there is room for it."""
        return ingekort(tekst, self.woorden)

    def passende(self, delen: Sequence[str]) -> tuple[str, ...]:
        """The first of some texts, as many as there is room for and always one."""
        houden, over = list[str](), self.woorden
        for deel in delen[: self.aantal]:
            if houden and woorden(deel) > over:
                break
            houden.append(ingekort(deel, self.woorden))
            over -= woorden(deel)
        return tuple(houden)

    def rij(self, delen: Sequence[str], enkelvoud: str, meervoud: str) -> str:
        """Words as one phrase; what there is no room for is counted: `a, b en nog 12 andere groepen`."""
        houden, rest = self._met_rest(delen, enkelvoud, meervoud)
        return opsomming([*houden, rest] if rest else houden)

    def reeks(self, delen: Sequence[str], enkelvoud: str, meervoud: str) -> str:
        """Texts in which commas can stand, as a list in a sentence: `a; b; en nog 12 andere punten`."""
        houden, rest = self._met_rest(delen, enkelvoud, meervoud)
        return "; ".join([*houden, f"en {rest}"] if rest else houden)

    def _met_rest(self, delen: Sequence[str], enkelvoud: str, meervoud: str) -> tuple[tuple[str, ...], str]:
        houden = self.passende(delen)
        over = len(delen) - len(houden)
        return houden, f"nog {aantal(over, enkelvoud, meervoud)}" if over else ""


ONBEGRENSD: Final = Woordruimte(1_000_000, 1_000_000)
"""Room for all there is."""
_RUIMTES: Final = (
    *(
        Woordruimte(60, 8),
        Woordruimte(50, 6),
        Woordruimte(45, 5),
        Woordruimte(40, 4),
        Woordruimte(35, 3),
        Woordruimte(30, 3),
    ),
    *(
        Woordruimte(30, 2, krap=True),
        Woordruimte(26, 2, krap=True),
        Woordruimte(23, 2, krap=True),
        Woordruimte(20, 2, krap=True),
    ),
    *(
        Woordruimte(17, 2, krap=True),
        Woordruimte(15, 2, krap=True),
        Woordruimte(13, 1, krap=True),
        Woordruimte(11, 1, krap=True),
    ),
    *(
        Woordruimte(9, 1, krap=True),
        Woordruimte(7, 1, krap=True),
        Woordruimte(5, 1, krap=True),
        Woordruimte(4, 1, krap=True),
    ),
)
"""From wide to narrow: first fewer facts are told by themselves, and then less of the longest texts."""


Schetsdeel = Callable[[Woordruimte], Blok]
"""A piece of a product, made as long as there is room for."""


@dataclass(frozen=True, slots=True)
class Schets:
    """A chapter of which the pieces are still to be made; the room that is left goes first to one with `voorrang`."""

    id: str
    titel: str
    items: tuple[Schetsdeel, ...]
    voorrang: bool = False


def passend(schetsen: Sequence[Schets], hoogstens: int, vrij_in_tabel: int = 0) -> tuple[Hoofdstukken, bool]:
    """Chapters within a number of words, and whether anything was left out.

    Of a table only what is more than `vrij_in_tabel` words counts. All pieces get the widest room in which all of them
    fit; what is left then goes to one piece after the other.
    """

    def met(blok: Blok) -> int:
        tekst, alles = (_in_blokken((blok,), met_tabellen=erbij) for erbij in (False, True))
        return tekst + max(0, alles - tekst - vrij_in_tabel)

    items = [item for schets in schetsen for item in schets.items]
    mogelijk = [[item(ruimte) for ruimte in _RUIMTES] for item in items]
    over = hoogstens - sum(woorden(schets.titel) for schets in schetsen)
    gedeeld = next(nr for nr, _ in enumerate(_RUIMTES) if sum(met(rij[nr]) for rij in mogelijk) <= over)
    gekozen = [rij[gedeeld] for rij in mogelijk]
    van_voorrang = [schets.voorrang for schets in schetsen for _ in schets.items]
    for plaats in sorted(range(len(items)), key=lambda een: not van_voorrang[een]):
        rest = over - sum(map(met, gekozen)) + met(gekozen[plaats])
        gekozen[plaats] = next(een for een in mogelijk[plaats][: gedeeld + 1] if met(een) <= rest)
    blokken = iter(gekozen)
    hoofdstukken = tuple(
        Blokhoofdstuk(id=een.id, titel=een.titel, blokken=tuple(islice(blokken, len(een.items)))) for een in schetsen
    )
    return hoofdstukken, gekozen != [item(ONBEGRENSD) for item in items]
