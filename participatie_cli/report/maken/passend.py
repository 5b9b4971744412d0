"""A sheet made to fit, where its templates may be filled in; every format of it shows the same."""

from typing import Final

from pydantic import TypeAdapter

from participatie_cli.report.beeld.blad import Planblad
from participatie_cli.report.maken.apart import doe_apart
from participatie_cli.report.maken.werk import Passen
from participatie_cli.report.passen.passen import Vakpassing, ingeperkt
from participatie_cli.report.sjabloon.sjablonen import Sjablonen

_PASSING: Final = TypeAdapter(dict[str, Vakpassing])


def maak_passend(soort: str, blad: Planblad, sjablonen: Sjablonen) -> Planblad:
    """The sheet with in each box what fits; raise what making a document raises."""
    werk = Passen(soort, blad, sjablonen)
    antwoord = werk.doe() if sjablonen.eigen is None else doe_apart(werk)
    return ingeperkt(blad, _PASSING.validate_json(antwoord))
