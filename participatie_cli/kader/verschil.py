"""What differs between two sets of provisions: what begins, what ends and what changes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from participatie_cli.kader.bepaling import Bepaling, Geldend, Norm

_EINDE: Final = "geldig tot en met"


class Wijzigingssoort(StrEnum):
    """What happens to a provision between the first set and the second."""

    BEGINT = "begint"
    EINDIGT = "eindigt"
    VERANDERT = "verandert"


@dataclass(frozen=True, slots=True)
class Verandering:
    """One thing that is different; None on the side where it is not there."""

    wat: str
    oud: str | None
    nieuw: str | None


@dataclass(frozen=True, slots=True)
class Wijziging:
    """A provision that is not the same in both sets, in its newest version, with what changed in it."""

    soort: Wijzigingssoort
    geldend: Geldend
    anders: tuple[Verandering, ...] = ()

    @property
    def bepaling(self) -> Bepaling:
        """The provision itself."""
        return self.geldend.bepaling


def verschil(oud: Iterable[Geldend], nieuw: Iterable[Geldend]) -> tuple[Wijziging, ...]:
    """Hold two sets against each other, in the order of the second and then of the first."""
    eerst, dan = _per_sleutel(oud), _per_sleutel(nieuw)
    return tuple(
        wijziging
        for sleutel in dict.fromkeys((*dan, *eerst))
        for wijziging in _van_sleutel(eerst.get(sleutel, []), dan.get(sleutel, []))
    )


def _per_sleutel(geldend: Iterable[Geldend]) -> dict[str, list[Geldend]]:
    groepen: dict[str, list[Geldend]] = {}
    for een in geldend:
        groepen.setdefault(een.bepaling.id, []).append(een)
    return groepen


def _van_sleutel(oud: list[Geldend], nieuw: list[Geldend]) -> Iterator[Wijziging]:
    for eerst, dan in _paren(oud, nieuw):
        if eerst is None and dan is not None:
            yield Wijziging(Wijzigingssoort.BEGINT, dan)
        elif dan is None and eerst is not None:
            yield Wijziging(Wijzigingssoort.EINDIGT, eerst)
        elif eerst and dan and (anders := tuple(_anders(eerst, dan))):
            yield Wijziging(Wijzigingssoort.VERANDERT, dan, anders)


def _paren(oud: list[Geldend], nieuw: list[Geldend]) -> Iterator[tuple[Geldend | None, Geldend | None]]:
    """Put versions side by side: those with the same first day, and of the others the one with the only one left."""
    gelijk = [(een, ander) for een in oud for ander in nieuw if een.bepaling.geldig_van == ander.bepaling.geldig_van]
    yield from gelijk
    over = [een for een in oud if all(een is not paar[0] for paar in gelijk)]
    erbij = [een for een in nieuw if all(een is not paar[1] for paar in gelijk)]
    if len(over) == len(erbij) == 1:
        yield over[0], erbij[0]
        return
    yield from ((een, None) for een in over)
    yield from ((None, een) for een in erbij)


def _anders(oud: Geldend, nieuw: Geldend) -> Iterator[Verandering]:
    """What is different; of another version it goes without saying that it ends on another day."""
    eerst, dan = _kenmerken(oud), _kenmerken(nieuw)
    if oud.bepaling.geldig_van != nieuw.bepaling.geldig_van:
        eerst.pop(_EINDE, None)
        dan.pop(_EINDE, None)
    for wat in dict.fromkeys((*eerst, *dan)):
        if eerst.get(wat) != dan.get(wat):
            yield Verandering(wat, eerst.get(wat), dan.get(wat))


def _kenmerken(geldend: Geldend) -> dict[str, str]:
    """What counts as a change, each as the text in which it is shown."""
    bepaling = geldend.bepaling
    gewoon = {
        "vindplaats": bepaling.vindplaats,
        "tekst": bepaling.tekst,
        "geldig van": str(bepaling.geldig_van),
        _EINDE: str(bepaling.geldig_tot) if bepaling.geldig_tot else None,
        "uiterlijk": str(bepaling.uiterlijk) if bepaling.uiterlijk else None,
        "geldt": "ja" if geldend.zeker else "onbekend",
        "zekerheid": bepaling.zekerheid.value,
        "bevestigd door": "; ".join(bepaling.bevestigd_door) or None,
        "laag": geldend.regeling.laag.value,
        "adres": bepaling.adres,
        "niet getoetst": bepaling.niet_getoetst,
    }
    waarden = {f"waarde {norm.id}": waarde_van(norm) for norm in bepaling.normen}
    return {wat: waarde for wat, waarde in (gewoon | waarden).items() if waarde is not None}


def waarde_van(norm: Norm) -> str:
    """A dated value as one says it: `6 weken`."""
    return f"{norm.waarde} {norm.eenheid}"
