"""How a value is read: by a function of our own, and with a JSON Schema of its own."""

from collections.abc import Callable, Mapping
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema


class Leeswijze:
    """Say of a type, with `Annotated`, what reads it and what can be written.

    The function gets what stands in a file, or the value itself, and gives the value or raises what pydantic collects.
    `schrijf` makes plain data of the value, where that is not the value itself. There are hundreds of such fields; the
    validators of pydantic for a function would work out again for each of them what this says at once.
    """

    __slots__ = ("_lees", "_schema", "_schrijf")

    def __init__(
        self, lees: Callable[[Any], Any], schema: Mapping[str, Any], schrijf: Callable[[Any], Any] | None = None
    ) -> None:
        self._lees = lees
        self._schema = schema
        self._schrijf = schrijf

    def __get_pydantic_core_schema__(self, bron: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        schrijver = core_schema.plain_serializer_function_ser_schema(self._schrijf) if self._schrijf else None
        return core_schema.no_info_plain_validator_function(self._lees, serialization=schrijver)

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return dict(self._schema)
