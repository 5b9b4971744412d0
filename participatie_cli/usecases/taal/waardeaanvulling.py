"""The values that can be written in a field: its words, what there is to refer to, a day."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, get_args

from participatie_cli.store.bewerken.tekstwaarde import op_de_regel
from participatie_cli.usecases.taal.betekenis import betekenis_van, woorden_van
from participatie_cli.usecases.taal.blik import Taalblik
from participatie_cli.usecases.taal.verwijzing import Verwijzingsoort, doelen, verwijst
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
    gevonden = blik.veld(pad) if pad else None
    if gevonden is not None:
        model, naam, veld = gevonden
        in_haken = is_lijst(veld.annotation) and not isinstance(pad[-1], int)
        yield from _verwezen(blik, verwijst(model, naam), in_haken=in_haken)
        yield from _woorden(veld.annotation, in_haken=in_haken, ingang=isinstance(pad[-1], int))
        yield from _dagen(veld.annotation, blik)
    elif pad:
        yield from _soorten(blik, pad)
    if pad == ("id",):
        yield Waardekeuze(blik.bestand.pad.stem, "woord", blik.bestand.pad.stem, "de naam van dit bestand")


def _verwezen(blik: Taalblik, soort: Verwijzingsoort | None, *, in_haken: bool) -> Iterator[Waardekeuze]:
    for doel in doelen(blik, soort) if soort else ():
        tekst = op_de_regel(doel.id, in_haken=in_haken)
        yield Waardekeuze(doel.id, "verwijzing", tekst, doel.titel, doel.uitleg, in_haken)


def _woorden(annotatie: Any, *, in_haken: bool, ingang: bool) -> Iterator[Waardekeuze]:
    """The words of a field; `onbekend` stands in the place of a list, and is no entry of one."""
    for woord in woorden_van(annotatie):
        if woord != WOORD or not ingang:
            yield Waardekeuze(
                woord, "woord", woord, betekenis_van(annotatie, woord), in_haken=in_haken and woord != WOORD
            )


def _dagen(annotatie: Any, blik: Taalblik) -> Iterator[Waardekeuze]:
    if _is_datum(annotatie):
        vandaag = Datum.op(blik.peildatum)
        yield Waardekeuze(str(vandaag), "datum", str(vandaag), f"vandaag, {vandaag.voluit}")


def _soorten(blik: Taalblik, pad: Pad) -> Iterator[Waardekeuze]:
    """The kinds of fact that can stand in a block of which that is not written yet."""
    for model in blik.modellen(pad[:-1]) if pad[-1] == "soort" else ():
        for woord in vaste_woorden(model.model_fields["soort"].annotation):
            yield Waardekeuze(woord, "woord", woord, model.HEET or "")


def _is_datum(annotatie: Any) -> bool:
    return annotatie is Datum or any(_is_datum(deel) for deel in get_args(annotatie))
