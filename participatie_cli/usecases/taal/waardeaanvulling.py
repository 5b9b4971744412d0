"""The values that can be written in a field: its words, what there is to refer to, a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args

from participatie_cli.store.bewerken.tekstwaarde import op_de_regel
from participatie_cli.usecases.taal.betekenis import betekenis_van, woorden_van
from participatie_cli.usecases.taal.blik import Taalblik
from participatie_cli.usecases.taal.verwijzing import verwijst
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import WOORD
from participatie_cli.values.pad import Pad
from participatie_cli.values.velden import is_lijst, vaste_woorden


@dataclass(frozen=True, slots=True)
class Waardekeuze:
    """A value as it is written, with a few words and more about it. It goes `in_haken` where a list belongs."""

    naam: str
    soort: str
    tekst: str
    detail: str = ""
    uitleg: str = ""
    in_haken: bool = False


def waarden(blik: Taalblik, pad: Pad) -> Iterator[Waardekeuze]:
    """All values that are known for a place in the file."""
    if not pad:
        return
    gevonden = blik.veld(pad)
    if gevonden is None:
        yield from _soorten(blik, pad)
        return
    model, naam, veld = gevonden
    annotatie: Any = veld.annotation
    ingang = isinstance(pad[-1], int)
    in_haken = is_lijst(annotatie) and not ingang
    if soort := verwijst(model, naam):
        for doel in soort.doelen(blik):
            tekst = op_de_regel(doel.id, in_haken=in_haken)
            yield Waardekeuze(doel.id, "verwijzing", tekst, doel.titel, doel.uitleg, in_haken)
    for woord in woorden_van(annotatie):
        if woord != WOORD or not ingang:
            betekenis = betekenis_van(annotatie, woord)
            yield Waardekeuze(woord, "woord", woord, betekenis, in_haken=in_haken and woord != WOORD)
    if _is_datum(annotatie):
        vandaag = Datum.op(blik.peildatum)
        yield Waardekeuze(str(vandaag), "datum", str(vandaag), f"vandaag, {vandaag.voluit}")
    if pad == ("id",):
        yield Waardekeuze(blik.bestand.pad.stem, "woord", blik.bestand.pad.stem, "de naam van dit bestand")


def _soorten(blik: Taalblik, pad: Pad) -> Iterator[Waardekeuze]:
    """The kinds of fact that can stand in a block of which that is not written yet."""
    for model in blik.modellen(pad[:-1]) if pad[-1] == "soort" else ():
        for woord in vaste_woorden(model.model_fields["soort"].annotation):
            yield Waardekeuze(woord, "woord", woord, model.HEET or "")


def _is_datum(annotatie: Any) -> bool:
    return annotatie is Datum or any(_is_datum(deel) for deel in get_args(annotatie))
