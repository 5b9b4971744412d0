"""A list that says something: with at least one entry, or `onbekend`."""

from typing import Annotated, Any, TypeVar

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

from participatie_cli.values.onbekend import Reeks
from participatie_cli.values.waardefout import WaardeFout

T = TypeVar("T")


class Gevuld:
    """Refuse a list without entries, and a key with nothing behind it."""

    @staticmethod
    def _lees(waarde: Any, verder: core_schema.ValidatorFunctionWrapHandler) -> Any:
        if waarde in (None, [], ()):
            raise WaardeFout("De lijst is leeg.", keuzes=("een lijst met streepjes",)).voor_pydantic()
        return verder(waarde)

    def __get_pydantic_core_schema__(self, bron: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_wrap_validator_function(self._lees, handler(bron))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        lijst, onbekend, _ = handler(schema)["anyOf"]
        return {"anyOf": [lijst | {"minItems": 1}, onbekend]}


GevuldeReeks = Annotated[Reeks[T], Gevuld()]
"""A tuple of T with at least one entry, or `onbekend`."""
