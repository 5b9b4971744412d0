"""A sentence about a date, with room for the values of the fact that it stands in."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import Any, Final

from participatie_cli.values.datum import Datum, gebeurd
from participatie_cli.values.onbekend import WOORD, Onbekend
from participatie_cli.values.opsomming import opsomming
from participatie_cli.values.pad import Pad

_STUK: Final = re.compile(r"\[|\]|\{([a-z_.]+)(?::([^{}]*))?\}|[^\[\]{}]+")
EINDE_VAN_ZIN: Final = (".", "!", "?", "…")
"""What a sentence ends with."""


@dataclass(frozen=True, slots=True)
class Dagzin:
    """How a day is told: once it was there, while it lies ahead (`komt`), and where it is not known (`zonder`).

    A place such as `{werkvorm}` or `{verslag.op}` takes a value of the fact. What stands between square brackets is
    left out where a value in it is not known or not recorded, or is a day that is not told. `{deelnemers:mens|mensen}`
    puts the right form of the word behind a number; `{inspraak:ja=met inspraak}` is there only with that answer;
    `{datum:dag}` says `op 3 mei 2024` or `in 2024`, and `{tot:anders}` is there only where it is another day than
    that of the fact. A `termijn` is a day by which something must be done, and no event; nobody plans the day of what
    is only known afterwards (`achteraf`).
    """

    geweest: str
    komt: str = ""
    zonder: str = ""
    termijn: bool = False
    achteraf: bool = False

    def __post_init__(self) -> None:
        object.__setattr__(self, "komt", self.komt or self.geweest)
        object.__setattr__(self, "zonder", self.zonder or self.geweest)


@dataclass(frozen=True, slots=True)
class Verteld:
    """A sentence, and the places of the other days that it tells."""

    tekst: str
    dagen: frozenset[Pad] = frozenset()


@dataclass(frozen=True, slots=True)
class Zinsplek:
    """The place of a value in a sentence, and in which form it stands there."""

    pad: tuple[str, ...]
    vorm: str


Zinsdeel = str | Zinsplek | tuple["Zinsdeel", ...]
"""A piece of a sentence: words, a place, or what may be left out."""


def vertel(sjabloon: str, feit: Any, tot_en_met: date | None = None) -> Verteld:
    """Fill a sentence with the values of a fact; other days are told as far as they can lie before `tot_en_met`."""
    tekst, dagen = _vul(delen(sjabloon), feit, tot_en_met, anders=WOORD)
    tekst = tekst or ""
    return Verteld(tekst[:1].upper() + tekst[1:], dagen)


def vul(sjabloon: str, feit: Any) -> str:
    """A part of a sentence with the values of a fact, without any days; nothing where its only piece is left out."""
    return _vul(delen(sjabloon), feit, None, anders=WOORD)[0] or ""


@lru_cache(maxsize=1024)
def delen(sjabloon: str) -> tuple[Zinsdeel, ...]:
    """The pieces of a sentence; AssertionError where its brackets do not fit."""
    stukken = list(_STUK.finditer(sjabloon))
    assert "".join(stuk[0] for stuk in stukken) == sjabloon, sjabloon
    rij = iter(stukken)
    gelezen = tuple(_lees(rij, diep=False))
    assert next(rij, None) is None, sjabloon
    return gelezen


def _lees(rij: Iterator[re.Match[str]], *, diep: bool) -> Iterator[Zinsdeel]:
    for stuk in rij:
        if stuk[0] == "[":
            yield tuple(_lees(rij, diep=True))
        elif stuk[0] == "]":
            assert diep
            return
        elif stuk[1]:
            yield Zinsplek(tuple(stuk[1].split(".")), stuk[2] or "")
        else:
            yield stuk[0]
    assert not diep


_NIETS: Final = (None, frozenset[Pad]())


def _vul(
    stukken: tuple[Zinsdeel, ...], feit: Any, tot_en_met: date | None, anders: str | None = None
) -> tuple[str | None, frozenset[Pad]]:
    """The words and the days they tell; no words where a value right in it is missing and nothing stands for it."""
    tekst, dagen = "", frozenset[Pad]()
    for stuk in stukken:
        erbij, verteld = (stuk, frozenset[Pad]()) if isinstance(stuk, str) else _ingevuld(stuk, feit, tot_en_met)
        erbij = anders if erbij is None else erbij
        if erbij is None:
            return None, verteld
        dagen |= verteld
        tekst += erbij.removeprefix(".") if tekst.endswith(EINDE_VAN_ZIN) else erbij
    return tekst, dagen


def _ingevuld(
    stuk: Zinsplek | tuple[Zinsdeel, ...], feit: Any, tot_en_met: date | None
) -> tuple[str | None, frozenset[Pad]]:
    if isinstance(stuk, Zinsplek):
        return _waarde(feit, stuk, tot_en_met)
    tekst, dagen = _vul(stuk, feit, tot_en_met)
    return tekst or "", dagen


def _waarde(feit: Any, plek: Zinsplek, tot_en_met: date | None) -> tuple[str | None, frozenset[Pad]]:
    waarde = feit
    for stap in plek.pad:
        waarde = getattr(waarde, stap, waarde if isinstance(waarde, Onbekend) else None)
    if isinstance(waarde, Datum):
        return _dag(waarde, plek, feit.dag) if tot_en_met and gebeurd(waarde, tot_en_met) is not False else _NIETS
    if waarde is None or waarde == () or isinstance(waarde, Onbekend):
        return _NIETS
    if isinstance(waarde, bool):
        antwoord, _, tekst = plek.vorm.partition("=")
        return tekst if waarde is (antwoord == "ja") else None, frozenset()
    return _met_woord(in_een_zin(waarde), plek.vorm), frozenset()


def _dag(dag: Datum, plek: Zinsplek, eigen: Any) -> tuple[str | None, frozenset[Pad]]:
    """A day in words; one with `anders` that is the day of the fact itself is told by that."""
    tekst = None if plek.vorm == "anders" and dag == eigen else op_of_in(dag) if plek.vorm == "dag" else dag.voluit
    return tekst, frozenset({plek.pad})


def _met_woord(tekst: str, vorm: str) -> str:
    if not vorm:
        return tekst
    enkelvoud, _, meervoud = vorm.partition("|")
    return f"{tekst} {enkelvoud if tekst == '1' else meervoud}"


def in_een_zin(waarde: Any) -> str:
    """A value as it stands in a sentence."""
    if isinstance(waarde, tuple):
        return opsomming([in_een_zin(deel) for deel in waarde])
    if isinstance(waarde, Decimal):
        return str(waarde).replace(".", ",")
    return str(getattr(waarde, "voluit", waarde))


def op_of_in(datum: Datum) -> str:
    """`op 3 mei 2024`, `in mei 2024` or `in 2024`."""
    return f"{'op' if datum.op_de_dag else 'in'} {datum.voluit}"


def plekken_van(stukken: tuple[Zinsdeel, ...], *, verplicht: bool = True) -> Iterator[tuple[Zinsplek, bool]]:
    """Every place in a sentence, and whether it must have a value because it may not be left out."""
    for stuk in stukken:
        if isinstance(stuk, Zinsplek):
            yield stuk, verplicht
        elif isinstance(stuk, tuple):
            yield from plekken_van(stuk, verplicht=False)
