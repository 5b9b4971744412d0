"""What came of asking one rule about one file."""

from dataclasses import dataclass, field
from functools import lru_cache

from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.rules.contract import Tekort
from participatie_cli.rules.termijndag import Uiterlijk
from participatie_cli.values.pad import Pad

VOLDOET = Uitkomstsoort.VOLDOET
VOLDOET_NIET = Uitkomstsoort.VOLDOET_NIET
NIET_VAN_TOEPASSING = Uitkomstsoort.NIET_VAN_TOEPASSING
NIET_TE_BEOORDELEN = Uitkomstsoort.NIET_TE_BEOORDELEN
AFWIJKING = Uitkomstsoort.AFWIJKING


@dataclass(frozen=True, slots=True)
class GeweigerdeAfwijking:
    """A deviation that does not count: its place among those of the file, the field at issue and why, as a sentence.

    `toelichting` is what the municipality explains, to stand beside the finding.
    """

    plaats: int
    veld: str
    waarom: str
    toelichting: str


@dataclass(frozen=True, slots=True)
class Slotsom:
    """What came of one question, with the reason where there is one to give and the place it is about.

    `tekorten` are the shortcomings that led to `voldoet_niet`; `weigering` says why an explanation does not change it.
    `termijnen` are the days by which something is to be done; they come with an answer and are no part of it.
    """

    soort: Uitkomstsoort
    reden: str | None = None
    pad: Pad | None = None
    tekorten: tuple[Tekort, ...] = ()
    weigering: GeweigerdeAfwijking | None = None
    termijnen: tuple[Uiterlijk, ...] = field(default=(), compare=False)


@lru_cache(maxsize=4096)
def niet_van_toepassing(reden: str) -> Slotsom:
    """The rule does not apply, and why not: the same for many files."""
    return Slotsom(NIET_VAN_TOEPASSING, reden)


@lru_cache(maxsize=4096)
def niet_te_beoordelen(reden: str, pad: Pad | None = None) -> Slotsom:
    """What is not known to answer the rule, and where: the same for many files."""
    return Slotsom(NIET_TE_BEOORDELEN, reden, pad)
