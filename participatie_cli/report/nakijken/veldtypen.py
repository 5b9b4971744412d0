"""What is known of the values that a template gets: which fields they have, and of which type."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, is_dataclass
from enum import Enum, auto
from functools import cache
from types import GenericAlias
from typing import Any, Final, get_args, get_origin, get_type_hints

from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.grafiek.tekenen import Tekening
from participatie_cli.report.sjabloon import namen

Soort = Any
"""A type hint of the view model, or one of the values below."""


class Los(Enum):
    """A value whose type no hint tells."""

    ONBEKEND = auto()
    """Anything of the view model, such as the argument of a macro."""
    VRIJ = auto()
    """What a template made itself: there is nothing to hold it against."""


@dataclass(frozen=True, slots=True)
class Lus:
    """The `loop` of Jinja, over such elements."""

    element: Soort


_VAN_DE_LUS: Final = (
    *("index", "index0", "revindex", "revindex0", "first", "last", "length"),
    *("cycle", "depth", "depth0", "changed"),
)
IN_WORD: Final = ("figuur", "inhoudsopgave", "link", "tabel")
"""What a Word template can call."""
_VAN_PYTHON: Final = (str, tuple, dict)


def variabelen(sjabloon: str) -> Mapping[str, Soort]:
    """The names that the template with this file name gets, each with its type."""
    match sjabloon:
        case namen.GRAFIEK:
            return {"tekening": Tekening}
        case namen.HTML:
            return {**velden(Rapport), "stijl": str}
        case namen.WORD:
            return {**velden(Rapport), **dict.fromkeys(IN_WORD, Los.VRIJ)}
        case _:
            return velden(Rapport)


@cache
def velden(soort: Soort) -> Mapping[str, Soort]:
    """The fields of a type of the view model; none for any other value."""
    return get_type_hints(soort) if isinstance(soort, type) and is_dataclass(soort) else {}


def blokken(wortel: type) -> tuple[type, ...]:
    """A type and all types below it that have fields, each once, in order of appearance."""
    gevonden: dict[type, None] = {}
    _verzamel(wortel, gevonden)
    return tuple(gevonden)


def _verzamel(soort: Soort, gevonden: dict[type, None]) -> None:
    if is_lijst(soort):
        _verzamel(get_args(soort)[0], gevonden)
    elif velden(soort) and soort not in gevonden:
        gevonden[soort] = None
        for onder in velden(soort).values():
            _verzamel(onder, gevonden)


@cache
def alle_velden() -> Mapping[str, Soort]:
    """Every name of a field anywhere in the view model, with its type where that is everywhere the same."""
    alle: dict[str, Soort] = {}
    for blok in (*blokken(Rapport), *blokken(Tekening)):
        for naam, soort in velden(blok).items():
            alle[naam] = samen((soort, alle.get(naam, soort)))
    return alle


def samen(soorten: Iterable[Soort]) -> Soort:
    """The type of a value that has one of these types."""
    eerste, *rest = soorten
    if Los.VRIJ in (eerste, *rest):
        return Los.VRIJ
    return eerste if all(soort == eerste for soort in rest) else Los.ONBEKEND


def veld(soort: Soort, naam: str) -> Soort | None:
    """The type of a field; None where the value has no such field."""
    if soort is Los.VRIJ:
        return Los.VRIJ
    if soort is Los.ONBEKEND:
        return alle_velden().get(naam) or _van_python(_VAN_PYTHON, naam)
    if isinstance(soort, Lus):
        return soort.element if naam in ("previtem", "nextitem") else _vrij(naam in _VAN_DE_LUS)
    if velden(soort):
        return velden(soort).get(naam)
    return _van_python((tuple if is_lijst(soort) else soort,), naam)


def _van_python(typen: Iterable[type], naam: str) -> Soort | None:
    return _vrij(not naam.startswith("_") and any(hasattr(soort, naam) for soort in typen))


def _vrij(bestaat: bool) -> Soort | None:
    return Los.VRIJ if bestaat else None


def namen_van(soort: Soort) -> tuple[str, ...]:
    """Which fields somebody may have meant."""
    return (
        tuple(alle_velden())
        if soort is Los.ONBEKEND
        else _VAN_DE_LUS
        if isinstance(soort, Lus)
        else tuple(velden(soort))
    )


def is_lijst(soort: Soort) -> bool:
    """Whether a value is known to be a list."""
    vorm: object = soort
    return get_origin(vorm) is tuple


def lijst_van(soort: Soort) -> Soort:
    """The type of a list of such values."""
    return GenericAlias(tuple, (soort, ...))


def element(soort: Soort) -> Soort | None:
    """The type of what a loop over a value gives; None where the value is no list."""
    if isinstance(soort, Los):
        return soort
    return get_args(soort)[0] if is_lijst(soort) else None


def lijsten_in(soort: Soort) -> tuple[str, ...]:
    """The fields of a type that are lists."""
    return tuple(naam for naam, onder in velden(soort).items() if is_lijst(onder))


def keuzes(soort: Soort) -> tuple[str, ...]:
    """The only values that a field of this type can have; empty where that is not limited."""
    return tuple(een.value for een in soort) if isinstance(soort, type) and issubclass(soort, Enum) else ()
