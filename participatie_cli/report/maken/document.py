"""A document in some format, made where its templates may be filled in."""

from participatie_cli.report.beeld.document import Documentbeeld
from participatie_cli.report.documentsoort import DOCUMENTSOORTEN
from participatie_cli.report.maken.apart import doe_apart
from participatie_cli.report.maken.werk import Invullen
from participatie_cli.report.sjabloon.sjablonen import Sjablonen


def maak(soort: str, document: Documentbeeld, sjablonen: Sjablonen, formaat: str) -> bytes:
    """The document, that says with which templates it was made.

    Raise SjabloonFout or OntbreektFout where it cannot be made, and OSError where the machine falls short.
    """
    met_sjablonen = DOCUMENTSOORTEN[soort].met_sjablonen
    werk = Invullen(soort, met_sjablonen(document, sjablonen.eigen), sjablonen, formaat)
    return werk.doe() if sjablonen.eigen is None else doe_apart(werk)
