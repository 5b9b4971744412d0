"""Phases follow from dated facts, as of any date."""

from collections.abc import Sequence
from datetime import date
from typing import Final

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.keuzes import Fasenaam
from participatie_cli.values.datum import Datum, gebeurd
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend, Onbekend
from participatie_cli.values.veld import veld
from participatie_cli.values.waarden import Leestekst
from participatie_cli.values.zin import Dagzin

_BEGIN: Final = {
    Fasenaam.VOORBEREIDING: Dagzin("De voorbereiding begon[: {reden}].", "De voorbereiding begint[: {reden}]."),
    Fasenaam.UITVOERING: Dagzin("De uitvoering begon[: {reden}].", "De uitvoering begint[: {reden}]."),
    Fasenaam.EVALUATIE: Dagzin("De evaluatie begon[: {reden}].", "De evaluatie begint[: {reden}]."),
    Fasenaam.GEPAUZEERD: Dagzin(
        "Het project kwam stil te liggen[: {reden}].", "Het project komt stil te liggen[: {reden}]."
    ),
    Fasenaam.AFGEROND: Dagzin("Het project was klaar[: {reden}].", "Het project is klaar[: {reden}]."),
    Fasenaam.GESTOPT: Dagzin("Het project stopte[: {reden}].", "Het project stopt[: {reden}]."),
}
_ONBEKENDE_FASE: Final = Dagzin(
    "Er begon een nieuwe fase; onbekend is welke[: {reden}].",
    "Er begint een nieuwe fase; onbekend is welke[: {reden}].",
)


class Fase(Bronvermelding):
    """The day on which a phase began."""

    OPENBAAR = True
    KERN = "fase"
    DAG = "vanaf"

    fase: OfOnbekend[Fasenaam] = veld(
        "Fase",
        "Welk deel van het project toen begon, of dat het stil kwam te liggen of eindigde.",
        "Na een pauze of een stop kan een project verdergaan, ook met een fase die het al had.",
        "uitvoering",
    )
    vanaf: OfOnbekend[Datum] = veld(
        "Vanaf",
        "Wanneer deze fase begon.",
        "Een datum. Schrijf onbekend als de dag niet te vinden is, ook bij een project dat klaar is.",
        "2019-09-01",
    )
    reden: OfOnbekend[Leestekst] | None = veld(
        "Reden",
        "Waarom het project toen stil kwam te liggen, stopte of verderging.",
        "Eén zin. Weglaten bij een gewone volgende fase.",
        "De gemeente wacht op geld van de provincie.",
        anders=None,
    )

    def zin(self, veld: str) -> Dagzin | None:
        """What begins or ends with the phase."""
        if veld != "vanaf":
            return None
        return _ONBEKENDE_FASE if isinstance(self.fase, Onbekend) else _BEGIN[self.fase]

    @property
    def is_einde(self) -> bool | Onbekend:
        """Whether it ended the project; `onbekend` where nobody knows which phase it was."""
        return ONBEKEND if isinstance(self.fase, Onbekend) else self.fase.is_einde


def fasen_op(fasen: Sequence[Fase], peildatum: date) -> tuple[Fase | None, ...]:
    """The phases that a project can have been in on a day: one where that is certain, None where it had not begun.

    A phase that surely began decides, whatever is not known of those before it. The last phase of a project that has
    ended counts from the phase before it on, where nobody knows on what day it ended.
    """
    mogelijk: list[Fase | None] = [None]
    for plaats, fase in enumerate(fasen, start=1):
        begonnen = gebeurd(fase.vanaf, peildatum)
        if begonnen is False:
            break
        klaar = plaats == len(fasen) and fase.is_einde is True and isinstance(fase.vanaf, Onbekend)
        if begonnen is True or klaar:
            mogelijk.clear()
        mogelijk.append(fase)
    return tuple(mogelijk)


def fase_op(fasen: tuple[Fase, ...] | Onbekend, peildatum: date) -> Fasenaam | Onbekend | None:
    """The phase as of a date.

    None where no recorded phase had begun; `onbekend` where the dates leave more than one answer open.
    """
    if isinstance(fasen, Onbekend):
        return ONBEKEND
    namen = {fase.fase if fase else None for fase in fasen_op(fasen, peildatum)}
    return namen.pop() if len(namen) == 1 else ONBEKEND


def werkfase_op(fasen: tuple[Fase, ...] | Onbekend, peildatum: date) -> Fasenaam | Onbekend | None:
    """The phase as of a date; while the project lies still, the one in which that began."""
    if isinstance(fasen, Onbekend):
        return ONBEKEND
    return fase_op(tuple(fase for fase in fasen if fase.fase is not Fasenaam.GEPAUZEERD), peildatum)


def einde_op(fasen: tuple[Fase, ...] | Onbekend, peildatum: date) -> Datum | Onbekend | None:
    """The day on which a project was finished or stopped as of a date; None where it was neither.

    A month or a year in which the date lies is such a day. `onbekend` where the day is not known, and where nobody
    knows whether a project that stopped had gone on, or which phase it came into.
    """
    if isinstance(fasen, Onbekend):
        return None
    mogelijk = fasen_op(fasen, peildatum)
    laatste = mogelijk[-1]
    if laatste and laatste.is_einde is True:
        return laatste.vanaf
    return ONBEKEND if any(fase and fase.is_einde is not False for fase in mogelijk) else None


def fasedagen(fasen: Sequence[Fase]) -> tuple[date, ...]:
    """A day for each phase by which it can be put in order of time, also where only a month or a year is known.

    A phase stands at the first day that it can have, but not before the one that it follows; one that ends a project at
    the last, but not after the one that follows it. A phase without a day stands where the one before it does.
    """
    dagen: list[date] = []
    eerder = date.min
    for fase in fasen:
        if isinstance(fase.vanaf, Datum):
            eigen = fase.vanaf.laatst if fase.is_einde is True else fase.vanaf.vroegst
            eerder = min(max(eigen, eerder), fase.vanaf.laatst)
        dagen.append(eerder)
    for plaats in range(len(fasen) - 2, -1, -1):
        vanaf = fasen[plaats].vanaf
        if isinstance(vanaf, Datum):
            dagen[plaats] = max(min(dagen[plaats], dagen[plaats + 1]), vanaf.vroegst)
    return tuple(dagen)
