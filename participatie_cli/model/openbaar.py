"""What of a file residents may see."""

from collections.abc import Iterator, Set
from functools import cache
from typing import Any, TypeVar

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onbekend import ONBEKEND, bekend, neemt_onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit

F = TypeVar("F", bound=Feit)


def is_intern(feit: Feit) -> bool:
    """Whether a fact is kept inside the municipality: by its kind, or with a reason of its own."""
    return feit.OPENBAAR is False or reden_intern(feit) is not None


def reden_intern(feit: Feit) -> str | None:
    """Why a fact is kept inside the municipality by itself; None where it is not, as where its kind cannot be."""
    reden: str | None = getattr(feit, "intern", None) if _kan_intern_zijn(type(feit)) else None
    return reden


@cache
def _kan_intern_zijn(soort: type[Feit]) -> bool:
    """Asked by kind, because to look for a field that a fact does not have takes long."""
    return "intern" in soort.model_fields


def interne_plekken(dossier: Feit) -> frozenset[Pad]:
    """Where facts stand that are internal with a reason, without those that lie within another."""
    gevonden: set[Pad] = set()
    for pad, feit in feiten(dossier):
        if reden_intern(feit) is not None and not staat_intern(pad, gevonden):
            gevonden.add(pad)
    return frozenset(gevonden)


def staat_intern(pad: Pad, plekken: Set[Pad]) -> bool:
    """Whether a place lies in one of these internal facts."""
    return any(pad[:lengte] in plekken for lengte in range(len(pad) + 1))


def openbaar_deel(dossier: F) -> F | None:
    """A file without its internal facts and the sources that only those name; None where all of it is internal.

    What has to be there is `onbekend` to who may not see it. A block that has to be there and cannot be unknown, such
    as the calendar of reports in kader.yaml, stays: it can only be open.
    """
    deel = _deel(dossier)
    return deel if deel is None or deel is dossier else zonder_losse_bronnen(deel, dossier)


def zonder_losse_bronnen(deel: F, dossier: F) -> F:
    """A part of a file without the sources that only the rest of the file names."""
    bronnen: Any = getattr(deel, "bronnen", ONBEKEND)
    los = set() if bronnen is ONBEKEND else set(_genoemd(dossier)) - set(_genoemd(deel))
    return deel.model_copy(update={"bronnen": tuple(een for een in bronnen if een.id not in los)}) if los else deel


def _deel(feit: F) -> F | None:
    if is_intern(feit):
        return None
    anders = {
        naam: nieuw
        for naam, waarde in feit.__dict__.items()
        if isinstance(waarde, Feit | tuple) and (nieuw := _deel_van_veld(feit, naam, waarde)) is not waarde
    }
    return feit.model_copy(update=anders) if anders else feit


def _deel_van_veld(feit: Feit, naam: str, waarde: Feit | tuple[Any, ...]) -> Any:
    """The public part of what stands in a field, itself where that is all of it."""
    if isinstance(waarde, Feit):
        deel = _deel(waarde)
        veld = type(feit).model_fields[naam]
        if deel is not None or not veld.is_required():
            return deel
        return ONBEKEND if neemt_onbekend(veld.annotation) else waarde
    if not any(isinstance(een, Feit) for een in waarde):
        return waarde
    delen = tuple(deel for deel in map(_van_een_lijst, waarde) if deel is not None)
    gelijk = len(delen) == len(waarde) and all(nieuw is oud for nieuw, oud in zip(delen, waarde, strict=True))
    return waarde if gelijk else delen


def _van_een_lijst(een: Any) -> Any:
    return _deel(een) if isinstance(een, Feit) else een


def _genoemd(dossier: Feit) -> Iterator[str]:
    """The sources that the facts of a file name."""
    for _, feit in feiten(dossier):
        if isinstance(feit, Bronvermelding):
            yield from bekend(feit.bron)
