"""The terms that a municipality sets itself: a number of weeks, none at all, or not known."""

from enum import Enum
from typing import Annotated, Any, Final

from pydantic import PlainValidator, WithJsonSchema

from participatie_cli.kader.duur import Duur, weken
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import lees_getal

INVULLEN: Final = "Een geheel getal, geen of onbekend. Schrijf geen als de verordening geen termijn noemt."
_CIJFERS: Final = {"anyOf": [{"type": "integer", "minimum": 0}, {"type": "string", "pattern": r"^(0|[1-9]\d*|geen)$"}]}


class Geen(Enum):
    """The word by which a municipality says that it set no term."""

    GEEN = "geen"


GEEN = Geen.GEEN


def _weken(waarde: Any) -> Duur | Geen:
    if isinstance(waarde, Duur):
        return waarde
    return GEEN if waarde in (GEEN, GEEN.value) else weken(lees_getal(waarde))


Weken = Annotated[Duur | Geen, PlainValidator(_weken), WithJsonSchema(_CIJFERS)]
"""A whole number of weeks, or the word `geen`."""


class Termijnen(Feit):
    """Terms that the municipality sets itself; `onbekend` until its ordinance has been read."""

    uitdaagbesluit_weken: OfOnbekend[Weken] = veld(
        "Besluit op uitdaagverzoek", "Binnen hoeveel weken wordt besloten.", INVULLEN, "onbekend"
    )
    uitdaagbesluit_verdaging_weken: OfOnbekend[Weken] = veld(
        "Uitstel van het besluit op een uitdaagverzoek",
        "Met hoeveel weken het besluit kan worden verdaagd.",
        INVULLEN,
        "onbekend",
        anders=ONBEKEND,
    )
    uitdaagbesluit_publicatie_weken: OfOnbekend[Weken] = veld(
        "Publicatie van het besluit op een uitdaagverzoek",
        "Binnen hoeveel weken na het besluit het openbaar is.",
        INVULLEN,
        "onbekend",
        anders=ONBEKEND,
    )
    uitdaagverzoek_aanvullen_weken: OfOnbekend[Weken] = veld(
        "Aanvullen van een uitdaagverzoek",
        "Hoeveel weken de indieners krijgen om hun verzoek aan te vullen.",
        INVULLEN,
        "onbekend",
        anders=ONBEKEND,
    )
    eindverslag_weken: OfOnbekend[Weken] = veld(
        "Eindverslag", "Binnen hoeveel weken het eindverslag openbaar is.", INVULLEN, "onbekend"
    )
    verslag_activiteit_weken: OfOnbekend[Weken] = veld(
        "Verslag van een activiteit", "Binnen hoeveel weken een verslag openbaar is.", INVULLEN, "onbekend"
    )
