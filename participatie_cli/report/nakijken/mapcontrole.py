"""What stands beside templates and looks like one, and is not used."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.model.suggestie import bedoelde_u
from participatie_cli.report.sjabloon.namen import NAMEN
from participatie_cli.report.sjabloon.sjabloonmap import Sjabloonmap
from participatie_cli.results.sjabloonbevinding import Sjabloonbevinding

_LIJKT_EEN_SJABLOON: Final = (".j2", ".typ", ".docx", ".css")


def vreemde_bestanden(map_: Sjabloonmap) -> Iterator[Sjabloonbevinding]:
    """Files that look like templates but are not used by the program, nor named in a template."""
    for naam in sorted((*map_.bestanden, *map_.overige)):
        raad = bedoelde_u(naam.lower(), NAMEN)
        verdacht = naam not in NAMEN and (raad or naam.endswith(_LIJKT_EEN_SJABLOON))
        if verdacht and not _genoemd(naam, map_):
            yield Sjabloonbevinding(
                str(map_.pad / naam),
                None,
                "",
                f"Het programma gebruikt dit bestand niet.{raad}",
                "Verbeter de naam, of haal het weg.",
            )


def _genoemd(naam: str, map_: Sjabloonmap) -> bool:
    anderen = [ander for ander in map_.bestanden if ander != naam and ander.endswith(_LIJKT_EEN_SJABLOON)]
    return any(naam.encode() in map_.bestanden[ander] for ander in anderen)
