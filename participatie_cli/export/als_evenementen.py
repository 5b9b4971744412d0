"""The moments at which people can take part, in a file."""

import json
from typing import Final

from participatie_cli.export.evenementen import Organisator, als_evenementen, evenementen
from participatie_cli.export.pakket import Pakket

BESTAND: Final = "evenementen.jsonld"


def als_jsonld(pakket: Pakket) -> dict[str, bytes]:
    """The file, by name."""
    gegevens = pakket.gegevens
    gevonden = [
        evenement
        for een in gegevens.registers
        for evenement in evenementen(een.projecten, Organisator(een.gemeente, een.code), gegevens.peildatum)
    ]
    tekst = json.dumps(als_evenementen(gevonden), ensure_ascii=False, indent=2)
    return {BESTAND: f"{tekst}\n".encode()}
