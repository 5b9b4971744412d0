"""Two methods to begin with: one for many people, and one for those who are usually missed. Nothing is ranked.

A method fits where the municipality says that it does: its own ladder first, else the file of the method. Who it is for
is read from the words of that file. All other methods that fit are named too, so that nobody is steered.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.values.onbekend import bekend

_VEEL_MENSEN: Final = 100
_GETAL: Final = re.compile(r"\d[\d.]*")
_ZOEKT_OP: Final = ("die niet", "aan de deur", "aanbellen", "waar mensen al zijn", "op straat", "opzoeken")
"""How files say that a method goes to people who do not come."""
_WOORD: Final = re.compile(r"[a-zà-ÿ]{4,}")
_VOORZETSEL: Final = re.compile(r" (?:op|in|met|van|uit|bij|zonder|die|rond|aan|langs)\b")
_LANGE_STAM: Final = 8
_ZEGT_NIETS: Final = frozenset(
    (
        "mensen",
        "bewoners",
        "inwoners",
        "groep",
        "groepen",
        "omwonenden",
        "buurt",
        "wijk",
        "die",
        "niet",
        "weinig",
        "veel",
    )
)


@dataclass(frozen=True, slots=True)
class Werkvormkeuze:
    """A method and why it is named."""

    werkvorm: Werkvorm
    reden: str


@dataclass(frozen=True, slots=True)
class Werkvormpaar:
    """One broad method and one for who is usually missed, None where the toolbox has none; and what fits besides."""

    breed: Werkvormkeuze | None
    gericht: Werkvormkeuze | None
    ook: tuple[str, ...] = ()


def twee_werkvormen(
    toolbox: Iterable[Werkvorm], gemeente: Gemeentekader, niveau: str, gemist: Sequence[str]
) -> Werkvormpaar:
    """The first that fits of either kind, in the order of their titles."""
    passend = sorted(
        (een for een in toolbox if niveau in bekend(gemeente.niveaus_van(een))), key=lambda een: een.titel.lower()
    )
    gericht = _gericht(passend, gemist)
    breed = _breed([een for een in passend if gericht is None or een is not gericht.werkvorm])
    gekozen = [een.werkvorm for een in (breed, gericht) if een]
    return Werkvormpaar(breed, gericht, tuple(een.titel for een in passend if een not in gekozen))


def _breed(passend: Sequence[Werkvorm]) -> Werkvormkeuze | None:
    for een in passend:
        if isinstance(een.groep, str) and _grootste(een.groep) >= _VEEL_MENSEN:
            return Werkvormkeuze(een, f"voor veel mensen ({een.groep})")
    return None


def _grootste(tekst: str) -> int:
    return max((int(een.replace(".", "")) for een in _GETAL.findall(tekst)), default=0)


def _gericht(passend: Sequence[Werkvorm], gemist: Sequence[str]) -> Werkvormkeuze | None:
    """A method for a group that was named, or else one that goes to people who do not come."""
    for groep in gemist:
        for een in passend:
            if _noemt(een, groep):
                return Werkvormkeuze(een, f"past bij {groep}")
    for een in passend:
        if any(woord in _over(een) for woord in _ZOEKT_OP):
            return Werkvormkeuze(
                een, f"voor {een.voor_wie}" if isinstance(een.voor_wie, str) else "gaat naar mensen toe"
            )
    return None


def _noemt(werkvorm: Werkvorm, groep: str) -> bool:
    """Whether the words of a method name a group; a plural or a longer word with it counts too."""
    woorden = _WOORD.findall(_over(werkvorm))
    return any(woord.startswith(stam) for stam in _stammen(groep) for woord in woorden)


def _over(werkvorm: Werkvorm) -> str:
    delen = (werkvorm.titel, werkvorm.samenvatting, werkvorm.voor_wie)
    return " ".join(een for een in delen if isinstance(een, str)).lower()


def _stammen(groep: str) -> list[str]:
    """The words of a group that say who it is, not where: `jongeren` of `jongeren op het plein`."""
    wie = _VOORZETSEL.split(groep.lower(), maxsplit=1)[0]
    woorden = [een for een in _WOORD.findall(wie) if een not in _ZEGT_NIETS]
    return [een.removesuffix("en") if len(een) >= _LANGE_STAM else een for een in woorden]
