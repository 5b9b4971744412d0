"""What of a file residents may see."""

from collections.abc import Iterator, Set
from typing import Any, TypeVar

from pydantic.fields import FieldInfo

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend, neemt_onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit

F = TypeVar("F", bound=Feit)


def is_intern(feit: Feit) -> bool:
    """Whether a fact is kept inside the municipality: by its kind, or with a reason of its own."""
    return feit.OPENBAAR is False or getattr(feit, "intern", None) is not None


def interne_plekken(dossier: Feit) -> frozenset[Pad]:
    """Where facts stand that are internal with a reason, without those that lie within another."""
    gevonden: set[Pad] = set()
    for pad, feit in feiten(dossier):
        if getattr(feit, "intern", None) is not None and not staat_intern(pad, gevonden):
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
    if deel is None or deel is dossier or not hasattr(deel, "bronnen"):
        return deel
    alleen_intern = set(_genoemd(dossier)) - set(_genoemd(deel))
    if not alleen_intern or isinstance(deel.bronnen, Onbekend):
        return deel
    return deel.model_copy(update={"bronnen": tuple(een for een in deel.bronnen if een.id not in alleen_intern)})


def _deel(feit: F) -> F | None:
    if is_intern(feit):
        return None
    anders = {
        naam: nieuw
        for naam, waarde in feit.__dict__.items()
        if (nieuw := _waarde(waarde, type(feit).model_fields[naam])) is not waarde
    }
    return feit.model_copy(update=anders) if anders else feit


def _waarde(waarde: Any, veld: FieldInfo) -> Any:
    if isinstance(waarde, Feit):
        deel = _deel(waarde)
        if deel is not None or not veld.is_required():
            return deel
        return ONBEKEND if neemt_onbekend(veld.annotation) else waarde
    if not isinstance(waarde, tuple):
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
