"""What differs between the choices of a municipality in two versions of its kader.yaml."""

from collections.abc import Iterator, Set
from typing import Any, Final

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.verschil import Verandering
from participatie_cli.values.veld import Feit

Keuzepad = tuple[str, ...]

_GEEN_KEUZE: Final = {"regelingen", "bronnen", "toelichting", "bron", "zekerheid"}
_NAMEN: Final = ("id", "nummer")


def andere_keuzes(oud: Gemeentekader | None, nieuw: Gemeentekader | None) -> tuple[Verandering, ...]:
    """Every choice with another value, by its place: `termijnen › eindverslag › 1 › duur`."""
    eerst, dan = _keuzes(oud), _keuzes(nieuw)
    return tuple(
        Verandering(" › ".join(plek), eerst.get(plek), dan.get(plek))
        for plek in dict.fromkeys((*eerst, *dan))
        if eerst.get(plek) != dan.get(plek)
    )


def _keuzes(gemeente: Gemeentekader | None) -> dict[Keuzepad, str]:
    return {plek: waarde for plek, waarde in _bladeren(gemeente, ()) if waarde}


def _bladeren(waarde: Any, plek: Keuzepad, zonder: Set[str] = _GEEN_KEUZE) -> Iterator[tuple[Keuzepad, str]]:
    """Every single value with its place; facts in a list are known by their name and not by their number."""
    if isinstance(waarde, Feit):
        for naam in type(waarde).model_fields:
            if naam not in zonder:
                yield from _bladeren(getattr(waarde, naam), (*plek, naam))
    elif isinstance(waarde, tuple) and any(isinstance(een, Feit) for een in waarde):
        for nummer, een in enumerate(waarde, start=1):
            namen = (getattr(een, naam, None) for naam in _NAMEN)
            eigen_naam = next((str(naam) for naam in namen if naam is not None), str(nummer))
            yield from _bladeren(een, (*plek, eigen_naam), _GEEN_KEUZE | set(_NAMEN))
    elif waarde is not None:
        yield plek, ", ".join(map(_tekst, waarde)) if isinstance(waarde, tuple) else _tekst(waarde)


def _tekst(waarde: object) -> str:
    """As it stands in a file."""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    return str(waarde)
