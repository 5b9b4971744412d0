"""The mends of one file, one after another; each is proven to leave alone what the file means."""

from collections.abc import Collection
from enum import StrEnum

from participatie_cli.store.bewerken.bewerking import Bewerking, GeenPlek, Zetten
from participatie_cli.store.bewerken.tekst import bewerkt
from participatie_cli.store.herstel.schrijfwijze import anders_geschreven
from participatie_cli.store.herstel.tekens import zonder_onzichtbaar
from participatie_cli.store.herstel.volgorde import op_volgorde
from participatie_cli.store.herstel.vorm import omzettingen
from participatie_cli.store.yaml import ontleed
from participatie_cli.values.veld import Feit


class Herstelling(StrEnum):
    """A kind of mend, as one types it."""

    TEKENS = "tekens"
    VORM = "vorm"
    SCHRIJFWIJZE = "schrijfwijze"
    VOLGORDE = "volgorde"


def herstel(tekst: str, soort: type[Feit], naam: str, welke: Collection[Herstelling]) -> str:
    """The text of a file of a kind after these mends; `naam` is that of the file without `.yaml`.

    A text that is no YAML is mended in its characters only. What has no place of its own stays as it is.
    """
    if Herstelling.TEKENS in welke:
        tekst = zonder_onzichtbaar(tekst)
    ontleding = ontleed(tekst)
    if ontleding.problemen or not isinstance(ontleding.gegevens, dict):
        return tekst
    if Herstelling.VORM in welke:
        tekst = _met(tekst, omzettingen(ontleding.gegevens, soort), soort)
    if Herstelling.SCHRIJFWIJZE in welke:
        beter = anders_geschreven(ontleed(tekst).gegevens, soort, naam)
        tekst = _met(tekst, tuple(Zetten(pad, waarde) for pad, waarde in beter), soort)
    if Herstelling.VOLGORDE in welke:
        tekst = op_volgorde(tekst, list(soort.model_fields))
    return tekst


def _met(tekst: str, bewerkingen: tuple[Bewerking, ...], soort: type[Feit]) -> str:
    """All changes at once, or else the first half and the second, down to the ones that have no place."""
    try:
        return bewerkt(tekst, bewerkingen, soort)
    except GeenPlek:
        if len(bewerkingen) <= 1:
            return tekst
    midden = len(bewerkingen) // 2
    return _met(_met(tekst, bewerkingen[:midden], soort), bewerkingen[midden:], soort)
