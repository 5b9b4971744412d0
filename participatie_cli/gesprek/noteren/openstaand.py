"""What stands open in a file: the entries that somebody still has to add something to."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from participatie_cli.gesprek.noteren.soort import Openstaanden
from participatie_cli.gesprek.noteren.stand import Noteerstand, Openstaand
from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.keuzes import Inbrengstatus
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit

Naamgever = Callable[[Any], str]


def staat_open(waarde: object) -> bool:
    """Whether nobody filled something in, or only that it is not known yet."""
    return waarde is None or waarde is ONBEKEND


def zonder(lijst: Pad, *velden: str, noem: Naamgever | None = None) -> Openstaanden:
    """The entries of a list in which none of these fields is known."""

    def open_(stand: Noteerstand) -> tuple[Openstaand, ...]:
        rij = entries(stand, lijst)
        return tuple(
            Openstaand(pad, (noem or naam_van_feit)(een))
            for pad, een in rij
            if all(staat_open(getattr(een, veld)) for veld in velden)
        )

    return open_


def entries(stand: Noteerstand, lijst: Pad) -> Iterator[tuple[Pad, Any]]:
    """The entries of a list at a place of the file, each with its place; none where the list is unknown."""
    rij = op_pad(stand.dossier, lijst)
    for nr, een in enumerate(rij if isinstance(rij, tuple) else ()):
        yield (*lijst, nr), een


def naam_van_feit(feit: Feit) -> str:
    """What an entry is called: what it says, and on which day that was."""
    return f"{feit.kern or 'zonder naam'}{_op(feit.dag)}"


def _op(dag: object) -> str:
    return f" ({dag.voluit})" if isinstance(dag, Datum) else ""


def van_activiteit(een: Activiteit) -> str:
    """`inloopavond van 12 november 2026`; the words with which feedback says what it was about."""
    return f"{een.werkvorm} van {een.datum.voluit}" if isinstance(een.datum, Datum) else een.werkvorm


def geweest(stand: Noteerstand) -> tuple[Openstaand, ...]:
    """The activities that may have been, the last one first."""
    return _op_dag(stand, lambda een: True)


def zonder_verslag(stand: Noteerstand) -> tuple[Openstaand, ...]:
    """The activities that may have been and of which no report is recorded."""
    return _op_dag(stand, lambda een: staat_open(een.verslag))


def zonder_opkomst(stand: Noteerstand) -> tuple[Openstaand, ...]:
    """The activities that may have been and of which nobody wrote how many people came."""
    return _op_dag(stand, lambda een: staat_open(een.deelnemers))


def zonder_terugkoppeling(stand: Noteerstand) -> tuple[Openstaand, ...]:
    """The activities that may have been and after which people have heard nothing, as far as is recorded.

    What is only planned has told nobody anything yet.
    """
    alle = (een.datum for _, een in entries(stand, ("terugkoppeling",)))
    momenten = [een for een in alle if telt(een, stand.vandaag)]
    return _op_dag(stand, lambda een: not any(_zeker_na(moment, een) for moment in momenten))


def _zeker_na(moment: object, een: Activiteit) -> bool:
    einde = een.einde
    return isinstance(moment, Datum) and isinstance(einde, Datum) and einde.uiterlijk(moment) is True


def _op_dag(stand: Noteerstand, past: Callable[[Activiteit], bool]) -> tuple[Openstaand, ...]:
    rij = [(pad, een) for pad, een in entries(stand, ("activiteiten",)) if telt(een.datum, stand.vandaag) and past(een)]
    rij.sort(key=lambda een: _laatst(een[1]), reverse=True)
    return tuple(Openstaand(pad, van_activiteit(een)) for pad, een in rij)


def _laatst(een: Activiteit) -> date:
    return een.datum.laatst if isinstance(een.datum, Datum) else date.min


def zonder_antwoord(stand: Noteerstand) -> tuple[Openstaand, ...]:
    """The points of input with which nothing was done yet, as far as is recorded."""
    nog = (Inbrengstatus.IN_BEHANDELING, ONBEKEND)
    return tuple(
        Openstaand(pad, f"{een.onderwerp}: {een.wat}") for pad, een in entries(stand, ("inbreng",)) if een.status in nog
    )


def open_voorwaarden(stand: Noteerstand) -> tuple[Openstaand, ...]:
    """The conditions of decisions that were not met yet."""
    besluiten = [pad for pad, _ in entries(stand, ("besluiten",))]
    return tuple(een for pad in besluiten for een in zonder((*pad, "voorwaarden"), "voldaan_op")(stand))
