"""From a value of the register to cells: as it is known, and what one can reckon with."""

from collections.abc import Iterator
from decimal import Decimal
from enum import Enum
from typing import Any, Final, Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from participatie_cli.export.tabel import SCHEIDING, Cel, Kolomsoort
from participatie_cli.values.aantal import Aantal, Aantalvorm
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import WOORD, Onbekend
from participatie_cli.values.velden import is_lijst, vaste_woorden
from participatie_cli.values.waarden import Webadres
from participatie_cli.wording.zichtbaar import zichtbaar

_WEBADRES: Final = get_args(Webadres)[1]
_VERVANGER: Final = "/"
"""What a `|` in a text of a list becomes, so that it can stand between them."""


def kolomsoort(veld: FieldInfo) -> Kolomsoort:
    """What kind of column a field makes that holds no other facts."""
    annotatie = veld.rebuild_annotation()
    soorten = set(typen(annotatie))
    if is_lijst(annotatie):
        return Kolomsoort.LIJST
    if vaste_woorden(annotatie):
        return Kolomsoort.WOORD
    if Datum in soorten:
        return Kolomsoort.DATUM
    if soorten & {Aantal, int, Decimal}:
        return Kolomsoort.AANTAL
    return Kolomsoort.ADRES if _WEBADRES in _delen(annotatie) else Kolomsoort.TEKST


def is_vaste_soort(veld: FieldInfo) -> bool:
    """Whether a field holds one word that tells kinds of facts apart."""
    return get_origin(veld.annotation) is Literal


def _delen(annotatie: Any) -> Iterator[Any]:
    for deel in get_args(annotatie):
        yield deel
        yield from _delen(deel)


def typen(annotatie: Any) -> Iterator[type]:
    """The types in an annotation, itself included."""
    yield from (deel for deel in (annotatie, *_delen(annotatie)) if isinstance(deel, type))


def cellen(soort: Kolomsoort, waarde: Any) -> tuple[Cel, ...]:
    """The cells of one value: three of a date or a number, else one."""
    if soort is Kolomsoort.DATUM:
        grenzen: tuple[Cel, ...] = (waarde.vroegst, waarde.laatst) if isinstance(waarde, Datum) else (None, None)
        return kaal(waarde), *grenzen
    if soort is Kolomsoort.AANTAL:
        return kaal(waarde), *_grenzen(waarde)
    return (_woorden(waarde) if soort is Kolomsoort.LIJST else kaal(waarde),)


def kaal(waarde: Any) -> Cel:
    """One value as it is known: a number where it is exactly known, else words."""
    if waarde is None or (isinstance(waarde, int) and not isinstance(waarde, bool | Enum)):
        return waarde
    if isinstance(waarde, Decimal):
        return _getal(waarde)
    if isinstance(waarde, Aantal) and waarde.vorm is Aantalvorm.PRECIES:
        return _getal(waarde.getallen[0])
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    return zichtbaar(str(waarde.value if isinstance(waarde, Enum) else waarde))


def _woorden(waarde: Any) -> Cel:
    if isinstance(waarde, Onbekend):
        return (WOORD,)
    return tuple(str(kaal(een)).replace(SCHEIDING, _VERVANGER) for een in waarde) if waarde else None


def _getal(waarde: Decimal) -> int | Decimal:
    """Without decimals where it has none."""
    return int(waarde) if waarde == waarde.to_integral_value() else waarde


def _grenzen(waarde: Any) -> tuple[Cel, Cel]:
    """The least and the most that it is; what is about a number counts for that number, as when it is added up."""
    if isinstance(waarde, int | Decimal):
        return kaal(waarde), kaal(waarde)
    if not isinstance(waarde, Aantal):
        return None, None
    if waarde.ongeveer:
        return _getal(waarde.getallen[0]), _getal(waarde.getallen[0])
    laagst, hoogst = waarde.laagst[0], waarde.hoogst[0]
    return _getal(laagst) if laagst.is_finite() else None, _getal(hoogst) if hoogst.is_finite() else None
