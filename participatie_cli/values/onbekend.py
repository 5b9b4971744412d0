"""`onbekend` is a value: somebody looked and it is not known. It is never read as no or as zero."""

from enum import Enum
from typing import Annotated, Any, TypeVar, get_args, get_origin

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema


class Onbekend(Enum):
    """The single value that a fact has when it is known to be unknown."""

    ONBEKEND = "onbekend"

    def __str__(self) -> str:
        return self.value


ONBEKEND = Onbekend.ONBEKEND
WOORD = ONBEKEND.value

T = TypeVar("T")


def _zonder_onbekend(bron: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
    eigen = tuple(soort for soort in get_args(bron) if soort is not Onbekend)
    return handler.generate_schema(eigen[0] if len(eigen) == 1 else Annotated[eigen[0], *eigen[1:]])


def _mag_onbekend_zijn(schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
    return {"anyOf": [handler(schema), {"const": WOORD}]}


class _OfOnbekend:
    """Let the word `onbekend` stand where a value is expected."""

    @staticmethod
    def _lees(waarde: Any, verder: core_schema.ValidatorFunctionWrapHandler) -> Any:
        if waarde == WOORD or waarde is ONBEKEND:
            return ONBEKEND
        return verder(waarde)

    @staticmethod
    def _schrijf(waarde: Any, verder: core_schema.SerializerFunctionWrapHandler) -> Any:
        return WOORD if waarde is ONBEKEND else verder(waarde)

    def __get_pydantic_core_schema__(self, bron: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        gewoon = _zonder_onbekend(bron, handler)
        schrijver = core_schema.wrap_serializer_function_ser_schema(
            self._schrijf, schema=gewoon, return_schema=core_schema.any_schema()
        )
        return core_schema.no_info_wrap_validator_function(self._lees, gewoon, serialization=schrijver)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return _mag_onbekend_zijn(schema, handler)


class _Reeks(_OfOnbekend):
    """Let the word `onbekend` stand where a list is expected; a key with nothing behind it is an empty list."""

    @staticmethod
    def _lees(waarde: Any, verder: core_schema.ValidatorFunctionWrapHandler) -> Any:
        if waarde is None:
            return ()
        return _OfOnbekend._lees(waarde, verder)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"anyOf": [*_mag_onbekend_zijn(schema, handler)["anyOf"], {"type": "null"}]}


OfOnbekend = Annotated[T | Onbekend, _OfOnbekend()]
"""A value of type T, or `onbekend`."""

Reeks = Annotated[tuple[T, ...] | Onbekend, _Reeks()]
"""A tuple of T, or `onbekend` where even the number of entries is not known."""


def neemt_onbekend(annotatie: Any) -> bool:
    """Whether a field with this annotation takes the word `onbekend`."""
    delen = () if get_origin(annotatie) is tuple else get_args(annotatie)
    return annotatie is Onbekend or any(neemt_onbekend(deel) for deel in delen)


def bekend(reeks: tuple[T, ...] | Onbekend) -> tuple[T, ...]:
    """The entries that are known; an unknown list has none."""
    return () if isinstance(reeks, Onbekend) else reeks
