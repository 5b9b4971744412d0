"""Words that are hard to read, each with what to write instead (`data/woordenlijst.yaml`)."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass, field
from typing import Final

from participatie_cli.kader.dag import Dag
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Tekst

_WOORD: Final = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_MEERVOUD: Final = ("en", "nen", "s")
_VREEMD: Final = re.compile("[^\\x00-\\xff]")
_LATIJN: Final = bytes(nr if _WOORD.match(chr(nr)) else ord(" ") for nr in range(256))
"""The letters of Western Europe, and a space for every other sign."""


@dataclass(frozen=True, slots=True)
class Tekstwoord:
    """A word as it stands in a text, and whether a sentence begins with it."""

    tekst: str
    voorop: bool

    @property
    def klein(self) -> str:
        """The word without capitals."""
        return self.tekst.lower()

    @property
    def is_naam(self) -> bool:
        """Whether its capitals say that it is a name, or an abbreviation: those of a first word say nothing."""
        return self.tekst[1 if self.voorop else 0 :] != self.klein[1 if self.voorop else 0 :]


def _letters(klein: str) -> list[bytes]:
    """Every row of letters in a text of small letters, of which those that are not Latin are left out."""
    return klein.encode("latin-1", "replace").translate(_LATIJN).split()


def woorden_van(zin: str) -> tuple[Tekstwoord, ...]:
    """The words of one sentence; what holds figures is left out."""
    return tuple(Tekstwoord(gevonden[0], voorop=nr == 0) for nr, gevonden in enumerate(_WOORD.finditer(zin)))


@dataclass(frozen=True, slots=True)
class Uitdrukking:
    """A word, or some words after each other, in one of its forms, and what to write instead."""

    woorden: tuple[str, ...]
    vorm: str
    woord: str
    liever: str


@dataclass(frozen=True, slots=True)
class Woordenboek:
    """The list, to look words up in: expressions by their first word, the longest first, and long words one may use."""

    per_eerste: Mapping[str, tuple[Uitdrukking, ...]] = field(default_factory=dict)
    bekend: frozenset[str] = frozenset()
    _merktekens: frozenset[bytes] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        """Learn of each expression its longest word: a text without any of those has none of them."""
        woorden = (een.woorden for rij in self.per_eerste.values() for een in rij)
        merktekens = frozenset(max(_letters(" ".join(rij)), key=len) for rij in woorden)
        object.__setattr__(self, "_merktekens", merktekens)

    def treft(self, tekst: str, hoogstens: int) -> bool:
        """Whether a text may have an expression in it, or a word of more letters: a quick look before the real one."""
        if (vreemd := _VREEMD.findall(tekst)) and _WOORD.search("".join(vreemd)):
            return True
        letters = {*_letters(tekst.lower())}
        if max(map(len, letters), default=0) > hoogstens and ("-" in tekst or self._is_te_lang(letters, hoogstens)):
            return True
        return not self._merktekens.isdisjoint(letters)

    def _is_te_lang(self, letters: Set[bytes], hoogstens: int) -> bool:
        return not all(self.kent(een.decode("latin-1")) for een in letters if len(een) > hoogstens)

    def kent(self, woord: str) -> bool:
        """Whether a long word is one that readers must meet, in its plural too."""
        return any(vorm in self.bekend for vorm in (woord, *(woord.removesuffix(einde) for einde in _MEERVOUD)))

    def zoek(self, zin: tuple[Tekstwoord, ...]) -> Iterator[Uitdrukking]:
        """The expressions in one sentence; each word is in one of them at most."""
        klein, plek = tuple(woord.klein for woord in zin), 0
        while plek < len(zin):
            gevonden = None if zin[plek].is_naam else self._vanaf(klein, plek)
            if gevonden:
                yield gevonden
            plek += len(gevonden.woorden) if gevonden else 1

    def _vanaf(self, klein: tuple[str, ...], plek: int) -> Uitdrukking | None:
        mogelijk = self.per_eerste.get(klein[plek], ())
        return next((een for een in mogelijk if klein[plek : plek + len(een.woorden)] == een.woorden), None)


class MoeilijkWoord(Feit):
    """One of them, with the other forms in which it occurs."""

    KERN = "woord"

    woord: Tekst = veld("Woord", "Wat moeilijk leest.", "Een woord, of een paar woorden.", "ten aanzien van")
    liever: Tekst = veld("Liever", "Wat u kunt schrijven.", "Gewone woorden.", "over")
    ook: tuple[Tekst, ...] = veld(
        "Ook", "In welke andere vormen het voorkomt.", "Een lijst.", ["faciliteert"], anders=()
    )


class Woordenlijst(Feit):
    """The list, with the day on which it was looked through and how it came about."""

    bijgewerkt_op: Dag = veld("Bijgewerkt op", "Wanneer de lijst is nagelopen.", "Een datum.", "2026-11-30")
    toelichting: Tekst = veld("Toelichting", "Hoe de lijst is gemaakt.", "Een paar zinnen.", "Een eigen lijst.")
    woorden: tuple[MoeilijkWoord, ...] = veld("Woorden", "De moeilijke woorden.", "Een lijst.", [])
    bekend: tuple[Tekst, ...] = veld(
        "Bekend", "Welke lange woorden inwoners toch moeten kennen.", "Een lijst.", ["omgevingsvergunning"]
    )

    @property
    def woordenboek(self) -> Woordenboek:
        """The list to look words up in."""
        per_eerste: dict[str, list[Uitdrukking]] = defaultdict(list)
        for een in self.woorden:
            for vorm in (een.woord, *een.ook):
                woorden = tuple(woord.klein for woord in woorden_van(vorm))
                per_eerste["".join(woorden[:1])].append(Uitdrukking(woorden, vorm, een.woord, een.liever))
        geordend = {eerste: tuple(sorted(rij, key=lambda een: -len(een.woorden))) for eerste, rij in per_eerste.items()}
        return Woordenboek(geordend, frozenset(self.bekend))
