"""A report as a document in some format, made where its templates may be filled in."""

from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.hoofdstukken.verantwoording import met_sjablonen
from participatie_cli.report.maken.apart import doe_apart
from participatie_cli.report.maken.werk import Document
from participatie_cli.report.sjabloon.sjablonen import Sjablonen


def maak(rapport: Rapport, sjablonen: Sjablonen, formaat: str) -> bytes:
    """The document, that says with which templates it was made.

    Raise SjabloonFout or OntbreektFout where it cannot be made, and OSError where the machine falls short.
    """
    werk = Document(met_sjablonen(rapport, sjablonen.eigen), sjablonen, formaat)
    return werk.doe() if sjablonen.eigen is None else doe_apart(werk)
