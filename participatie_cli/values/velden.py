"""Walking the model: which fields stand at a place, for messages and for the manual."""

from collections.abc import Iterator
from enum import IntEnum, StrEnum
from functools import lru_cache
from typing import Any, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import WOORD, neemt_onbekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import INVULLEN, Feit


def modellen(annotatie: Any) -> Iterator[type[Feit]]:
    """The register types that occur in an annotation, through unions, tuples and Annotated."""
    if isinstance(annotatie, type) and issubclass(annotatie, Feit):
        yield annotatie
    for deel in get_args(annotatie):
        yield from modellen(deel)


def vaste_woorden(annotatie: Any) -> tuple[str, ...]:
    """The words from which one chooses in a field, without `onbekend`; none where one writes anything else."""
    if get_origin(annotatie) is Literal:
        return get_args(annotatie)
    if annotatie is bool:
        return ("ja", "nee")
    if isinstance(annotatie, type) and issubclass(annotatie, StrEnum | IntEnum):
        return tuple(str(keuze.value) for keuze in annotatie)
    return tuple(woord for deel in get_args(annotatie) for woord in vaste_woorden(deel))


def woordenlijst(annotatie: Any) -> str | None:
    """The name of the type from whose words one chooses in a field; None where one writes anything else."""
    if isinstance(annotatie, type) and issubclass(annotatie, StrEnum):
        return annotatie.__name__
    return next((naam for deel in get_args(annotatie) if (naam := woordenlijst(deel))), None)


def instructie(veld: FieldInfo) -> str:
    """How to fill a field in: the words it takes, from its type, and then what its declaration says of it."""
    eigen = veld.json_schema_extra[INVULLEN] if isinstance(veld.json_schema_extra, dict) else ""
    return " ".join(deel for deel in (_keuze(veld.annotation), str(eigen)) if deel)


def _keuze(annotatie: Any) -> str:
    woorden, onbekend = vaste_woorden(annotatie), neemt_onbekend(annotatie)
    if not woorden:
        return ""
    if is_lijst(annotatie):
        return f"Een lijst met een of meer van: {', '.join(woorden)}." + " Of onbekend." * onbekend
    keuzes = (*woorden, *[WOORD] * onbekend)
    return f"Kies uit: {', '.join(keuzes)}." if len(keuzes) > 1 else f"Schrijf {woorden[0]}."


def is_lijst(annotatie: Any) -> bool:
    """Whether a field with this annotation takes a list."""
    return get_origin(annotatie) is tuple or any(is_lijst(deel) for deel in get_args(annotatie))


@lru_cache(maxsize=256)
def dagvelden(soort: type[Feit]) -> tuple[str, ...]:
    """The fields of a kind of fact in which a day can stand, or something else."""
    return tuple(naam for naam, veld in soort.model_fields.items() if _neemt(veld.annotation, Datum))


def _neemt(annotatie: Any, soort: type) -> bool:
    return annotatie is soort or any(_neemt(deel, soort) for deel in get_args(annotatie))


@lru_cache(maxsize=1024)
def gemerkte_velden(soort: type[Feit], merk: object) -> tuple[str, ...]:
    """The fields of a kind of fact whose type has a mark, or holds one that has."""
    velden = soort.model_fields.items()
    return tuple(naam for naam, veld in velden if merk in veld.metadata or _draagt(veld.annotation, merk))


def _draagt(annotatie: Any, merk: object) -> bool:
    return any(deel == merk or _draagt(deel, merk) for deel in get_args(annotatie))


def modellen_onder(soort: type[Feit]) -> tuple[type[Feit], ...]:
    """A register type and all types that can stand below it, each once, from the top down."""
    return tuple(_daal_af(soort, set()))


def _daal_af(soort: type[Feit], gezien: set[type[Feit]]) -> Iterator[type[Feit]]:
    if soort not in gezien:
        gezien.add(soort)
        yield soort
        for veld in soort.model_fields.values():
            for onder in modellen(veld.annotation):
                yield from _daal_af(onder, gezien)


def model_op(soort: type[Feit], gegevens: Any, pad: Pad) -> type[Feit] | None:
    """The type whose fields stand at a place in raw data; None where that cannot be told."""
    model: type[Feit] | None = soort
    keuzes: tuple[type[Feit], ...] = ()
    for stap in pad:
        gegevens = _stap(gegevens, stap)
        if isinstance(stap, str):  # which of them stands in a list is told by each of its entries
            keuzes = _modellen_in(model, stap) if model else ()
        model = _passend(keuzes, gegevens)
    return model


@lru_cache(maxsize=1024)
def _modellen_in(model: type[Feit], naam: str) -> tuple[type[Feit], ...]:
    """The types that can stand in a field; none where there is no such field."""
    veld = model.model_fields.get(naam)
    return tuple(modellen(veld.annotation)) if veld else ()


def _stap(gegevens: Any, stap: str | int) -> Any:
    if isinstance(gegevens, dict):
        return gegevens.get(stap)
    if isinstance(gegevens, list) and isinstance(stap, int) and stap < len(gegevens):
        return gegevens[stap]
    return None


def _passend(keuzes: tuple[type[Feit], ...], gegevens: Any) -> type[Feit] | None:
    if len(keuzes) < 2:
        return keuzes[0] if keuzes else None
    soort = gegevens.get("soort") if isinstance(gegevens, dict) else None
    return next((keuze for keuze in keuzes if soort in get_args(keuze.model_fields["soort"].annotation)), None)
