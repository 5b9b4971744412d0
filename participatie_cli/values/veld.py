"""What every fact in the register shares: it is immutable, refuses unknown keys and explains its fields."""

from collections.abc import Mapping
from functools import lru_cache
from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict, Field
from pydantic_core import PydanticUndefined

from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.zin import Dagzin

INVULLEN = "x-invullen"
"""The key under which a field's instruction stands in the JSON Schema."""


def zonder_docstring(schema: dict[str, Any]) -> None:
    """Keep the English docstring of a class out of a schema that Dutch users see in their editor."""
    schema.pop("description", None)


class Feit(BaseModel):
    """The base of all register types. Instances are immutable values.

    `KERN` names the field that says in one line what this fact is, for titles; `HEET` is what one such fact is called
    in Dutch, where that is not the name of the class; `DAG` names the field with the day on which it came about, where
    it has one. `ZINNEN` holds a sentence for each day, by its field: also for a day within a fact that the sentence
    needs more of (`verslag.op`). `NU` holds a sentence for what a field says from now on, where that is news by itself;
    that a field in `STIL` changed is none. `OPENBAAR` says whether residents may see facts of this kind, unless one of
    them is kept internal: every kind that stands in a project says so. `VERVALLEN` holds keys of an older form, each
    with what to write now; `OUDE_VORM` says so of keys that held something of another shape.
    """

    # What checks a kind of fact is made when the first is read: no command reads all kinds.
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True, json_schema_extra=zonder_docstring)
    KERN: ClassVar[str | None] = None
    HEET: ClassVar[str | None] = None
    DAG: ClassVar[str] = "datum"
    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {}
    NU: ClassVar[Mapping[str, str]] = {}
    STIL: ClassVar[frozenset[str]] = frozenset()
    OPENBAAR: ClassVar[bool | None] = None
    VERVALLEN: ClassVar[Mapping[str, str]] = {}
    OUDE_VORM: ClassVar[Mapping[str, str]] = {}

    @property
    def kern(self) -> str | None:
        """The text of the field named by `KERN`, if it is known."""
        waarde = getattr(self, self.KERN) if self.KERN else None
        return None if waarde is None or isinstance(waarde, Onbekend) else str(waarde)

    def zin(self, veld: str) -> Dagzin | None:
        """The sentence about the day in one of its fields, or in a field of a fact within one; None where it has none.

        A kind of fact that says it in other words each time overrides this.
        """
        return zin_van(type(self), veld)

    @property
    def dag(self) -> Any:
        """The day on which the fact came about: a Datum, `onbekend`, or None where it has none."""
        return self.__dict__.get(self.DAG)


@lru_cache(maxsize=1024)
def zin_van(soort: type[Feit], veld: str) -> Dagzin | None:
    """The sentence that a kind of fact has about a day, its own or one that it inherits."""
    eigen = (klasse.__dict__.get("ZINNEN", {}).get(veld) for klasse in soort.__mro__)
    return next((zin for zin in eigen if zin), None)


def veld(titel: str, uitleg: str, invullen: str, voorbeeld: Any, *, anders: Any = PydanticUndefined) -> Any:
    """Declare a field with the four texts that the manual and the JSON Schema are made of.

    `titel` is its name in plain Dutch, `uitleg` says what it is, `invullen` how to fill it in and
    `voorbeeld` is a value as one would write it. Without `anders` (the default) it is required. The words that a field
    takes are not repeated in `invullen`: `values.velden.instructie` puts them before it.
    """
    return Field(
        default=anders,
        title=titel,
        description=uitleg,
        examples=[voorbeeld],
        json_schema_extra={INVULLEN: invullen},
    )
