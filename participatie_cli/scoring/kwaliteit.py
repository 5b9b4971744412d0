"""The quality of a followed project by ten criteria, each goed, voldoende or onvoldoende, and all together."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from participatie_cli.kader.methode import Kwaliteitscriterium, Kwaliteitsoordeel
from participatie_cli.results.bevinding import Uitkomst, Uitkomstsoort


class Cijfer(StrEnum):
    """What one criterion says of a project."""

    GOED = "goed"
    VOLDOENDE = "voldoende"
    ONVOLDOENDE = "onvoldoende"
    UITGELEGD = "uitgelegd"
    NIET_TE_BEOORDELEN = "niet te beoordelen"
    NIET_AAN_DE_ORDE = "niet aan de orde"


_TELT = (Cijfer.GOED, Cijfer.VOLDOENDE, Cijfer.ONVOLDOENDE, Cijfer.NIET_TE_BEOORDELEN)


@dataclass(frozen=True, slots=True)
class Criteriumoordeel:
    """One of the ten, with the outcomes of the rules it was read from."""

    criterium: Kwaliteitscriterium
    cijfer: Cijfer
    uitkomsten: tuple[Uitkomst, ...]


@dataclass(frozen=True, slots=True)
class Kwaliteit:
    """The ten and the whole. `geheel` is voldoende, onvoldoende or niet te beoordelen."""

    criteria: tuple[Criteriumoordeel, ...]
    geheel: Cijfer


def codes(oordeel: Kwaliteitsoordeel) -> frozenset[str]:
    """The rules whose outcome is read."""
    return frozenset(code for een in oordeel.criteria for code in (*een.voldoende, *een.goed))


def weeg(oordeel: Kwaliteitsoordeel, uitkomsten: Mapping[str, Uitkomst]) -> Kwaliteit:
    """Judge a project by what the rules said of it."""
    criteria = tuple(_criterium(een, uitkomsten) for een in oordeel.criteria)
    return Kwaliteit(criteria, geheel([een.cijfer for een in criteria], oordeel.hoogstens_onvoldoende))


def _criterium(criterium: Kwaliteitscriterium, uitkomsten: Mapping[str, Uitkomst]) -> Criteriumoordeel:
    gelezen = [uitkomsten[code] for code in (*criterium.voldoende, *criterium.goed) if code in uitkomsten]
    basis = {een.soort for een in gelezen if een.code in criterium.voldoende}
    meer = {een.soort for een in gelezen if een.code in criterium.goed}
    return Criteriumoordeel(criterium, _cijfer(basis, meer), tuple(gelezen))


def _cijfer(basis: set[Uitkomstsoort], meer: set[Uitkomstsoort]) -> Cijfer:
    """The base must hold for voldoende; goed wants the rest to hold as well, and at least one of it to apply."""
    if Uitkomstsoort.VOLDOET_NIET in basis:
        return Cijfer.ONVOLDOENDE
    if Uitkomstsoort.NIET_TE_BEOORDELEN in basis:
        return Cijfer.NIET_TE_BEOORDELEN
    if Uitkomstsoort.AFWIJKING in basis:
        return Cijfer.UITGELEGD
    if Uitkomstsoort.VOLDOET not in basis:
        return Cijfer.NIET_AAN_DE_ORDE
    ook = meer - {Uitkomstsoort.NIET_VAN_TOEPASSING}
    return Cijfer.GOED if ook == {Uitkomstsoort.VOLDOET} else Cijfer.VOLDOENDE


def geheel(cijfers: Iterable[Cijfer], hoogstens: int) -> Cijfer:
    """Voldoende with at most so many onvoldoende, made up for by at least one goed; else onvoldoende.

    What is unknown may turn out either way: only where that makes no difference is there a judgement.
    """
    telt = [cijfer for cijfer in cijfers if cijfer in _TELT]
    if not telt:
        return Cijfer.NIET_TE_BEOORDELEN
    slechtst = [Cijfer.ONVOLDOENDE if een is Cijfer.NIET_TE_BEOORDELEN else een for een in telt]
    best = [Cijfer.GOED if een is Cijfer.NIET_TE_BEOORDELEN else een for een in telt]
    if _voldoende(slechtst, hoogstens):
        return Cijfer.VOLDOENDE
    return Cijfer.NIET_TE_BEOORDELEN if _voldoende(best, hoogstens) else Cijfer.ONVOLDOENDE


def _voldoende(cijfers: Sequence[Cijfer], hoogstens: int) -> bool:
    onvoldoende = cijfers.count(Cijfer.ONVOLDOENDE)
    return onvoldoende <= hoogstens and (not onvoldoende or Cijfer.GOED in cijfers)
