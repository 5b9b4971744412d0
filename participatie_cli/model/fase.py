"""Phases follow from dated facts, as of any date."""

from datetime import date

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.keuzes import Fasenaam
from participatie_cli.values.datum import Datum, gebeurd
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend, Onbekend
from participatie_cli.values.veld import veld


class Fase(Bronvermelding):
    """The day on which a phase began."""

    KERN = "fase"
    DAG = "vanaf"

    fase: Fasenaam = veld(
        "Fase",
        "Welk deel van het project toen begon, of hoe het project eindigde.",
        "",
        "uitvoering",
    )
    vanaf: OfOnbekend[Datum] = veld("Vanaf", "Wanneer deze fase begon.", "Een datum, of onbekend.", "2019-09-01")


def fase_op(fasen: tuple[Fase, ...] | Onbekend, peildatum: date) -> Fasenaam | Onbekend | None:
    """The phase as of a date.

    None where no recorded phase had begun; `onbekend` where the dates leave more than one answer open.
    """
    if isinstance(fasen, Onbekend):
        return ONBEKEND
    uitkomst: Fasenaam | None = None
    for fase in fasen:
        begonnen = gebeurd(fase.vanaf, peildatum)
        if isinstance(begonnen, Onbekend):
            return ONBEKEND
        if not begonnen:
            break
        uitkomst = fase.fase
    return uitkomst
