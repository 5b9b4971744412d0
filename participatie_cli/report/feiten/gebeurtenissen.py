"""What happened according to a file: its dated facts, without what other questions of the report are about."""

from collections.abc import Iterator
from datetime import date
from typing import Any, Final

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.tijdlijn import Moment, momenten
from participatie_cli.report.feiten.inperiode import Gedateerd
from participatie_cli.report.gegevens import Stuk
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit

_ELDERS: Final = frozenset(
    {
        *("belanghebbenden", "inbreng", "resultaten", "metingen", "lessen", "voornemens"),
        *("voorgelegd_aan_raad", "vragen_uit_de_raad", "toezeggingen"),
        *("evaluatie", "afwijkingen", "oordelen", "rapportage", "regelingen", "doelen", "scoreaanpassingen"),
    }
)
"""What the report tells in another place."""

_GEEN_TERMIJN: Final = frozenset(
    {
        *("op", "opgevolgd_op", "gedeeld_op", "gereed_op", "beantwoord_op", "vastgelegd_op", "bereikt_op"),
        *("geevalueerd_op", "besloten_op", "besluit_op", "voldaan_op", "afgedaan_op"),
    }
)
"""Fields with the day on which something was done, for which nobody plans a day."""

_GEDAAN: Final = ("gereed_op", "opgevolgd_op", "geevalueerd_op", "voldaan_op", "afgedaan_op")
"""Fields that say that something with a term is done."""


def gebeurtenissen(dossier: Dossier | Gemeentekader, *, met_titel: bool = False) -> Iterator[Gedateerd]:
    """The events in a file, each with the fact that names its sources; `met_titel` puts its title before them."""
    ervoor = f"{dossier.kern}: " if met_titel and dossier.kern else ""
    for moment in momenten(dossier):
        if moment.pad[0] not in _ELDERS and not moment.is_termijn:
            tekst = moment_in_woorden(moment)
            feit = feit_op(dossier, moment.pad)
            yield Gedateerd(moment.datum, f"{ervoor}{tekst}", dossier, feit, str(moment.pad[0]))


def wat_komt(stuk: Stuk, peildatum: date) -> Iterator[Moment]:
    """What lies ahead according to a file: what is planned, and by when something must be done."""
    for moment in stuk.momenten:
        if telt(moment.datum, peildatum):
            continue
        if moment.is_termijn:
            if _staat_open(_op(stuk.dossier, moment.pad[:-1]), peildatum):
                yield moment
        elif moment.pad[0] not in _ELDERS and moment.pad[-1] not in _GEEN_TERMIJN:
            yield moment


def termijnen_van(stuk: Stuk, peildatum: date) -> Iterator[Moment]:
    """Of what lies ahead, the days by which something must be done."""
    return (moment for moment in wat_komt(stuk, peildatum) if moment.is_termijn)


def _staat_open(feit: Any, peildatum: date) -> bool:
    """Whether something with a term was there by the peildatum, and not yet done."""
    gedaan = [getattr(feit, naam, None) for naam in _GEDAAN]
    return not _later(feit.dag, peildatum) and all(
        not isinstance(dag, Datum) or _later(dag, peildatum) for dag in gedaan
    )


def _later(dag: Any, peildatum: date) -> bool:
    return isinstance(dag, Datum) and not telt(dag, peildatum)


def moment_in_woorden(moment: Moment) -> str:
    """What happened on a day."""
    return moment.wat.removeprefix("Stap: ")


def feit_op(dossier: Feit, pad: Pad) -> Feit:
    """The innermost fact on the way to a place that can name sources; the file itself where there is none."""
    plekken = (_op(dossier, pad[:lengte]) for lengte in range(len(pad), 0, -1))
    return next((feit for feit in plekken if isinstance(feit, Bronvermelding)), dossier)


def _op(feit: Any, pad: Pad) -> Any:
    """What stands at a place."""
    for stap in pad:
        feit = feit[stap] if isinstance(stap, int) else getattr(feit, stap)
    return feit
