"""From a path to a table, or to a marked-up text."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Final

from participatie_cli.store.rekenblad.blad import GROOTSTE_BESTAND, Rekenblad, RekenbladFout
from participatie_cli.store.rekenblad.tekst import lees_kolommen
from participatie_cli.store.rekenblad.xlsx import lees_werkmap
from participatie_cli.store.rekenblad.xml import lees_xml
from participatie_cli.values.xmlelement import Xmlelement
from participatie_cli.wording.systeem import waarom

_LEZERS: Final[Mapping[str, Callable[[bytes], Rekenblad | Xmlelement]]] = {
    ".csv": lees_kolommen,
    ".tsv": lees_kolommen,
    ".txt": lees_kolommen,
    ".xlsx": lees_werkmap,
    ".xml": lees_xml,
}


def lees_bestand(pad: Path) -> Rekenblad | Xmlelement:
    """What a file holds; raise RekenbladFout, with a way out, where it is nothing that can be read."""
    lezer = _LEZERS.get(pad.suffix.lower())
    if lezer is None:
        raise RekenbladFout(f"{pad.name} is geen CSV-, xlsx- of XML-bestand.", "Sla het op als CSV of xlsx.")
    try:
        with pad.open("rb") as stroom:
            inhoud = stroom.read(GROOTSTE_BESTAND + 1)
    except OSError as fout:
        raise RekenbladFout(f"{pad.name} is niet te openen: {waarom(fout)}.", "Controleer de naam en de map.") from fout
    if len(inhoud) > GROOTSTE_BESTAND:
        raise RekenbladFout(f"{pad.name} is te groot.", "Splits het bestand.")
    return lezer(inhoud)
