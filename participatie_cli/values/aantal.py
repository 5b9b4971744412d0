"""A number as people know it: exact, about, at least, at most or between, compared without pretending to know more."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from enum import StrEnum
from functools import lru_cache
from typing import Annotated, Any, Final

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

from participatie_cli.values.aantalfout import wat_wel
from participatie_cli.values.leeswijze import Leeswijze
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.waardefout import WaardeFout
from participatie_cli.values.waarden import CIJFERS, DECIMAAL, GETAL, KOMMAGETAL, als_tekst

Grens = tuple[Decimal, int]
"""One end of what a number can be: the number, and 1 where it lies just above it, -1 just below it, 0 on it."""

_NUL: Final[Grens] = (Decimal(0), 0)

AANTAL_INVULLEN: Final = (
    "Een getal, of zoals u het weet: ongeveer 150, minstens 40, meer dan 200, hoogstens 30, minder dan 50 of "
    "tussen 4000 en 4500. Of onbekend."
)
"""How a field with a number is filled in."""

HOEVEELHEID_INVULLEN: Final = (
    "Een getal, met een punt voor decimalen; ook ongeveer 7.5, minstens 40, meer dan 200, hoogstens 30, minder dan 50 "
    "of tussen 4000 en 4500. Of onbekend."
)
"""How a field is filled in whose number may have decimals."""

_GEEN_GETAL: Final = r"-?0(?:\.0+)?(?![0-9.])"
"""Nothing is about, at least, at most or less than zero; whoever means that writes 0."""


class Aantalvorm(StrEnum):
    """How a number is written; the word stands before it, but for `tussen`, which has two."""

    PRECIES = ""
    ONGEVEER = "ongeveer"
    MINSTENS = "minstens"
    MEER_DAN = "meer dan"
    HOOGSTENS = "hoogstens"
    MINDER_DAN = "minder dan"
    TUSSEN = "tussen"


@dataclass(frozen=True, slots=True)
class Aantal:
    """A number of people or things, such as `150`, `ongeveer 150`, `meer dan 200` or `tussen 4000 en 4500`.

    `getallen` holds what is written, two with `tussen`. `heel` tells that it counts whole things, of which there are
    never fewer than none. Bounds follow from the form; both numbers of `tussen` belong to it.

    `ongeveer` says nothing about how far off it may be, so it is read as widely as people round: to one figure, which
    moves a number by at most half of what is written (149 is about 100). So `ongeveer 150` lies between 75 and 225,
    and a comparison with it is decided only outside of that.
    """

    vorm: Aantalvorm
    getallen: tuple[Decimal, ...]
    heel: bool = True

    @classmethod
    def lees(cls, tekst: str, *, heel: bool = True) -> "Aantal":
        """Read what stands in a file; raise WaardeFout with the right form where that fails."""
        return _lees(tekst, heel)

    @classmethod
    def precies(cls, getal: int | Decimal) -> "Aantal":
        """The number that is exactly known."""
        return cls(Aantalvorm.PRECIES, (Decimal(getal),), heel=isinstance(getal, int))

    @property
    def ongeveer(self) -> bool:
        """Whether it is approximate."""
        return self.vorm is Aantalvorm.ONGEVEER

    @property
    def laagst(self) -> Grens:
        """The lower end; minus infinity where it has none."""
        getal = self.getallen[0]
        match self.vorm:
            case Aantalvorm.HOOGSTENS | Aantalvorm.MINDER_DAN:
                return (Decimal(0) if self.heel else -Decimal("Infinity")), 0
            case Aantalvorm.MEER_DAN:
                return (getal + 1, 0) if self.heel else (getal, 1)
            case Aantalvorm.ONGEVEER:
                return self._afgerond(getal - abs(getal) / 2, ROUND_FLOOR), 0
        return getal, 0

    @property
    def hoogst(self) -> Grens:
        """The upper end; infinity where it is open."""
        getal = self.getallen[-1]
        match self.vorm:
            case Aantalvorm.MINSTENS | Aantalvorm.MEER_DAN:
                return Decimal("Infinity"), 0
            case Aantalvorm.MINDER_DAN:
                return (getal - 1, 0) if self.heel else (getal, -1)
            case Aantalvorm.ONGEVEER:
                return self._afgerond(getal + abs(getal) / 2, ROUND_CEILING), 0
        return getal, 0

    def _afgerond(self, getal: Decimal, kant: str) -> Decimal:
        return getal.to_integral_value(kant) if self.heel else getal

    def minder_dan(self, ander: "Aantal") -> bool | Onbekend:
        """Whether this is less than the other; `onbekend` where both answers are possible."""
        if self.hoogst < ander.laagst:
            return True
        return False if self.laagst >= ander.hoogst else ONBEKEND

    def minstens(self, getal: int) -> bool | Onbekend:
        """Whether it is so many or more; `onbekend` where both answers are possible."""
        minder = self.minder_dan(Aantal.precies(getal))
        return ONBEKEND if isinstance(minder, Onbekend) else not minder

    def is_deel(self, geheel: "Aantal", procent: int) -> bool | Onbekend:
        """Whether it is so many per cent of a whole or more; `onbekend` where both answers are possible."""
        (laagst, erboven), (hoogst, eronder) = self.laagst, self.hoogst
        minst, meest = (
            (grens * procent if procent else Decimal(0), kant) for grens, kant in (geheel.laagst, geheel.hoogst)
        )
        if (laagst * 100, erboven) >= meest:
            return True
        return False if (hoogst * 100, eronder) < minst else ONBEKEND

    @property
    def is_nul(self) -> bool | Onbekend:
        """Whether it is none; `onbekend` where that is open."""
        if self.laagst > _NUL or self.hoogst < _NUL:
            return False
        return True if self.laagst == _NUL == self.hoogst else ONBEKEND

    def __str__(self) -> str:
        return self._geschreven([str(getal) for getal in self.getallen])

    @property
    def voluit(self) -> str:
        """As one writes it in Dutch: `tussen 4.000 en 4.500`, `ongeveer 7,5`."""
        return self._geschreven([f"{getal:,}".translate(str.maketrans(",.", ".,")) for getal in self.getallen])

    def _geschreven(self, getallen: Sequence[str]) -> str:
        return " ".join(deel for deel in (self.vorm.value, " en ".join(getallen)) if deel)

    def kaal(self) -> int | str:
        """As it stands in data: a whole number where it is exactly known, else what is written."""
        return int(self.getallen[0]) if self.heel and self.vorm is Aantalvorm.PRECIES else str(self)

    @classmethod
    def __get_pydantic_core_schema__(cls, bron: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        schrijver = core_schema.plain_serializer_function_ser_schema(cls.kaal)
        return core_schema.no_info_plain_validator_function(_heel, serialization=schrijver)

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return CIJFERS | {"pattern": f"^{_vormen(GETAL)}$"}


def _vormen(getal: str) -> str:
    """What can be written, around a pattern for a number; that a range is not upside down no pattern can say."""
    boven_nul = "|".join((Aantalvorm.ONGEVEER, Aantalvorm.MINSTENS, Aantalvorm.HOOGSTENS, Aantalvorm.MINDER_DAN))
    met_woord = rf"(?:(?:{boven_nul}) (?!{_GEEN_GETAL})|{Aantalvorm.MEER_DAN} )?(?:{getal})"
    return rf"(?:{met_woord}|{Aantalvorm.TUSSEN} (?:{getal}) en (?:{getal}))"


_PATRONEN: Final = {True: re.compile(_vormen(GETAL)), False: re.compile(_vormen(KOMMAGETAL))}
_DEEL = re.compile(r"(?P<woord>[a-z ]*?) ?(?P<een>-?[0-9.]+)(?: en (?P<twee>-?[0-9.]+))?")


@lru_cache(maxsize=4096)
def _lees(tekst: str, heel: bool) -> Aantal:
    delen = _DEEL.fullmatch(tekst) if _PATRONEN[heel].fullmatch(tekst) else None
    if delen is None:
        raise wat_wel(tekst, heel=heel)
    getallen = tuple(Decimal(getal) for getal in delen.group("een", "twee") if getal)
    if len(getallen) > 1 and getallen[0] >= getallen[1]:
        raise wat_wel(tekst, heel=heel)
    return Aantal(Aantalvorm(delen["woord"]), getallen, heel)


def _heel(waarde: Any) -> Aantal:
    return _valideer(waarde, heel=True)


def _met_decimalen(waarde: Any) -> Aantal:
    return _valideer(waarde, heel=False)


def _valideer(waarde: Any, *, heel: bool) -> Aantal:
    if isinstance(waarde, Aantal):
        return waarde
    tekst = als_tekst(waarde, "een aantal, zoals 150 of ongeveer 150")
    try:
        return _lees(tekst, heel)
    except WaardeFout as fout:
        raise fout.voor_pydantic() from None


_HOEVEELHEID: Final = DECIMAAL | {"pattern": f"^{_vormen(KOMMAGETAL)}$"}
Hoeveelheid = Annotated[Aantal, Leeswijze(_met_decimalen, _HOEVEELHEID, Aantal.kaal)]
"""A number as people know it that may have decimals or lie below zero, such as an amount of money or a mark."""


def geen(aantal: Aantal | Onbekend | None) -> bool | Onbekend:
    """Whether there were none; what was not recorded is as unknown as `onbekend`."""
    return aantal.is_nul if isinstance(aantal, Aantal) else ONBEKEND


@dataclass(frozen=True, slots=True)
class Som:
    """Whole numbers added up, and what that is worth. Nothing that is unknown counts as zero.

    `van` numbers were asked for, `bekend` of them are known and `ongeveer` of those are approximate. `laagst` is at
    least how many it is and `hoogst` at most, None where that is open: because a number is open, or is not known. What
    is approximate counts in both for what is written, and is said beside it.
    """

    laagst: int
    hoogst: int | None
    van: int
    bekend: int
    ongeveer: int

    @property
    def aantal(self) -> Aantal | None:
        """The total in the form that tells what it is; None where no number is known."""
        if not self.bekend:
            return None
        laagst = (Decimal(self.laagst),)
        if self.hoogst is None:
            return Aantal(Aantalvorm.MINSTENS, laagst)
        if self.laagst < self.hoogst:
            return Aantal(Aantalvorm.TUSSEN, (*laagst, Decimal(self.hoogst)))
        return Aantal(Aantalvorm.ONGEVEER if self.ongeveer else Aantalvorm.PRECIES, laagst)


def tel_op(aantallen: Iterable[Aantal | Onbekend | None]) -> Som:
    """Add numbers up; what was not recorded is as unknown as `onbekend`."""
    alle = tuple(aantallen)
    bekend = [een for een in alle if isinstance(een, Aantal)]
    laagst = [_geschreven_of(een, een.laagst) for een in bekend]
    hoogst = [_geschreven_of(een, een.hoogst) for een in bekend]
    open_ = len(bekend) < len(alle) or not all(een.is_finite() for een in hoogst)
    return Som(
        laagst=int(sum(laagst)),
        hoogst=None if open_ else int(sum(hoogst)),
        van=len(alle),
        bekend=len(bekend),
        ongeveer=sum(een.ongeveer for een in bekend),
    )


def _geschreven_of(een: Aantal, grens: Grens) -> Decimal:
    return een.getallen[0] if een.ongeveer else grens[0]
