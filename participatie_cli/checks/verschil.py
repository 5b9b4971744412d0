"""What differs between two checks: which rules begin, end or change, and which outcomes are others."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from participatie_cli.kader.verschil import Wijziging, Wijzigingssoort
from participatie_cli.results.bevinding import Uitkomst, Uitkomstsoort
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.rules.catalog import Regelblad

VOLGORDE: Final = (
    Uitkomstsoort.VOLDOET_NIET,
    Uitkomstsoort.VOLDOET,
    Uitkomstsoort.AFWIJKING,
    Uitkomstsoort.NIET_TE_BEOORDELEN,
    Uitkomstsoort.NIET_VAN_TOEPASSING,
)
"""In which order changes of outcomes are told: first what newly fails, then what newly passes."""


@dataclass(frozen=True, slots=True)
class Regelwijziging:
    """A rule that one of its grounds makes begin, end or change."""

    blad: Regelblad
    soort: Wijzigingssoort
    sleutel: str


@dataclass(frozen=True, slots=True)
class Uitkomstwijziging:
    """The outcome of one rule on one file, before and after; `id` is None for kader.yaml and the register itself."""

    soort: str
    id: str | None
    bestand: str
    oud: Uitkomst
    nieuw: Uitkomst


def geraakte_regels(wijzigingen: Iterable[Wijziging], bladen: Iterable[Regelblad]) -> tuple[Regelwijziging, ...]:
    """Each rule once: with its first ground, by which it is valid, and else with the first other that changes."""
    per_sleutel = {wijziging.bepaling.id: wijziging.soort for wijziging in wijzigingen}
    return tuple(_geraakt(per_sleutel, bladen))


def _geraakt(per_sleutel: dict[str, Wijzigingssoort], bladen: Iterable[Regelblad]) -> Iterator[Regelwijziging]:
    for blad in bladen:
        eerste = blad.regel.grondslag[0]
        sleutel = next((sleutel for sleutel in blad.regel.grondslag if sleutel in per_sleutel), None)
        if sleutel is not None:
            soort = per_sleutel[sleutel] if sleutel == eerste else Wijzigingssoort.VERANDERT
            yield Regelwijziging(blad, soort, sleutel)


def andere_uitkomsten(oud: Iterable[Uitslag], nieuw: Iterable[Uitslag]) -> tuple[Uitkomstwijziging, ...]:
    """Every outcome that is of another kind, by kind of the new outcome, then of the old, then by file and rule."""
    eerst, dan = _per_vraag(oud), _per_vraag(nieuw)
    anders = [
        Uitkomstwijziging(uitslag.soort or "", uitslag.id, uitslag.bestand, eerst[vraag][1], uitkomst)
        for vraag, (uitslag, uitkomst) in dan.items()
        if vraag in eerst and eerst[vraag][1].soort is not uitkomst.soort
    ]
    return tuple(sorted(anders, key=_rang))


def _per_vraag(uitslagen: Iterable[Uitslag]) -> dict[tuple[str, str], tuple[Uitslag, Uitkomst]]:
    """By file and rule; kader.yaml and the register as a whole go by what they are, for there is one of each."""
    return {
        (uitslag.bestand if uitslag.id is not None else uitslag.soort or "", uitkomst.code): (uitslag, uitkomst)
        for uitslag in uitslagen
        for uitkomst in uitslag.uitkomsten
    }


def _rang(een: Uitkomstwijziging) -> tuple[int, int, str, str]:
    return VOLGORDE.index(een.nieuw.soort), VOLGORDE.index(een.oud.soort), een.bestand, een.nieuw.code
