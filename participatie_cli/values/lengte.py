"""A list of which the length is bounded: what says nothing and what nobody wrote by hand are both refused."""

from dataclasses import dataclass
from typing import Any

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

from participatie_cli.values.waardefout import WaardeFout


@dataclass(frozen=True, slots=True)
class Lengte:
    """How many entries a list takes, to be put on a `Reeks`; from one, an empty list and an empty key are refused."""

    minstens: int
    hoogstens: int

    def _lees(self, waarde: Any, verder: core_schema.ValidatorFunctionWrapHandler) -> Any:
        if self.minstens and waarde in (None, [], ()):
            raise WaardeFout("De lijst is leeg.", keuzes=("een lijst met streepjes",)).voor_pydantic()
        if isinstance(waarde, list) and len(waarde) > self.hoogstens:
            melding = f"Hier staan {len(waarde)} delen in de lijst; meer dan {self.hoogstens} kan niet."
            raise WaardeFout(melding, "Verdeel ze over meer bestanden.").voor_pydantic()
        return verder(waarde)

    def __get_pydantic_core_schema__(self, bron: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_wrap_validator_function(self._lees, handler(bron))

    def __get_pydantic_json_schema__(
        self, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        lijst, onbekend, leeg = handler(schema)["anyOf"]
        if self.minstens:
            return {"anyOf": [lijst | {"minItems": self.minstens, "maxItems": self.hoogstens}, onbekend]}
        return {"anyOf": [lijst | {"maxItems": self.hoogstens}, onbekend, leeg]}
