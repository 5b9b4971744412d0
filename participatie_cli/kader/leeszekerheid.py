"""How well a text was read, and by whom it is confirmed where it was not."""

from enum import StrEnum
from typing import Annotated, Any, Final

from pydantic import AfterValidator, Field, ValidationInfo

from participatie_cli.values.veld import veld, zonder_docstring
from participatie_cli.values.waardefout import WaardeFout
from participatie_cli.values.waarden import Tekst


class Leeszekerheid(StrEnum):
    """How the text of the norm was read; `bevestigd` is by three sources, each on its own, that say the same."""

    LETTERLIJK = "letterlijk"
    BEVESTIGD = "bevestigd"
    SECUNDAIR = "secundair"
    GEHEUGEN = "geheugen"


MINSTE_BRONNEN: Final = 3
"""So many sources, independent of each other, confirm a text."""


def _genoeg_bronnen(bronnen: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
    aantal, zekerheid = len(set(bronnen)), (info.data or {}).get("zekerheid")
    if zekerheid is Leeszekerheid.BEVESTIGD and aantal < MINSTE_BRONNEN:
        raise WaardeFout(
            f"Bij bevestigd horen minstens drie verschillende bronnen; hier staan er {aantal}.",
            "Noem bij `bevestigd_door` drie bronnen die los van elkaar hetzelfde zeggen. Zijn die er niet, schrijf dan"
            " `zekerheid: secundair`.",
        ).voor_pydantic()
    return bronnen


def met_bronnen(schema: dict[str, Any]) -> None:
    """Say in the JSON Schema that who writes `bevestigd` names three sources."""
    zonder_docstring(schema)
    bevestigd = {"properties": {"zekerheid": {"const": Leeszekerheid.BEVESTIGD.value}}, "required": ["zekerheid"]}
    bronnen = {"minItems": MINSTE_BRONNEN, "uniqueItems": True}
    schema["if"] = bevestigd
    schema["then"] = {"required": ["bevestigd_door"], "properties": {"bevestigd_door": bronnen}}


Bevestigers = Annotated[tuple[Tekst, ...], AfterValidator(_genoeg_bronnen), Field(validate_default=True)]
"""The names of the sources that confirm a text, in a model in which `zekerheid` comes before it."""


def bevestigd_door() -> Any:
    """Declare the field with the sources of what is `bevestigd`."""
    return veld(
        "Bevestigd door",
        "Welke bronnen, los van elkaar, hetzelfde zeggen.",
        "Een lijst met minstens drie namen. Alleen bij zekerheid bevestigd.",
        ["Staatsblad-index", "overzicht van het ministerie", "agenda van de VNG"],
        anders=(),
    )
