"""The head and the foot that every product has, so that a reader sees as of when it is and what it rests on."""

from dataclasses import replace
from typing import TypeVar

from participatie_cli.report.beeld.blad import Planblad
from participatie_cli.report.beeld.product import Product, Productkop
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.hoofdstukken.verantwoording import sjablonen_in_woorden
from participatie_cli.report.sjabloon.sjabloonmap import Sjabloonmap
from participatie_cli.values.datum import Datum
from participatie_cli.wording.waarden import intern_in_woorden

S = TypeVar("S", Product, Planblad)


def productkop(stand: Registerstand, soort: str, titel: str, ondertitel: str = "") -> Productkop:
    """The head of a product about `titel`."""
    gemeente = stand.kader.gemeente
    peildatum = Datum.op(stand.peildatum).voluit
    return Productkop(
        soort=soort,
        titel=titel,
        ondertitel=ondertitel,
        gemeente=gemeente.gemeente.naam if gemeente else "onbekend",
        peildatum=peildatum,
        peildatum_iso=stand.peildatum.isoformat(),
        voettekst=" · ".join((soort, titel, f"peildatum {peildatum}")),
        taal="nl",
    )


def slot(stand: Registerstand) -> tuple[str, ...]:
    """As of which day it is, where the facts come from, how much is internal and so left out, and whose register it is.

    The last is what the municipality itself says of its register, such as that it is invented.
    """
    dag, gemeente = Datum.op(stand.peildatum).voluit, stand.kader.gemeente
    bron = f"Stand op {dag}, uit het participatieregister ({stand.vastlegging})."
    over = gemeente.toelichting if gemeente and isinstance(gemeente.toelichting, str) else ""
    return tuple(filter(None, (bron, *_weggelaten(stand), over)))


def _weggelaten(stand: Registerstand) -> tuple[str, ...]:
    genoemd = intern_in_woorden(stand.weggelaten.projecten, stand.weggelaten.feiten)
    return (f"Niet in dit stuk: {genoemd}.",) if genoemd else ()


def met_sjablonen(stuk: S, eigen: Sjabloonmap | None) -> S:
    """A product or a sheet that says so where it was made with templates of a municipality."""
    return replace(stuk, slot=(*stuk.slot, sjablonen_in_woorden(eigen))) if eigen else stuk
