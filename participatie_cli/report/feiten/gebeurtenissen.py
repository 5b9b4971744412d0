"""What happened according to a file: its dated facts, without what other questions of the report are about."""

from collections.abc import Callable, Iterator
from typing import Any, Final

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.tijdlijn import Moment, momenten
from participatie_cli.report.feiten.inperiode import Gedateerd
from participatie_cli.values.datum import Datum
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


def gebeurtenissen(dossier: Dossier | Gemeentekader, *, met_titel: bool = False) -> Iterator[Gedateerd]:
    """The events in a file, each with the fact that names its sources; `met_titel` puts its title before them."""
    ervoor = f"{dossier.kern}: " if met_titel and dossier.kern else ""
    return (_verteld(moment, dossier, ervoor) for moment in momenten(dossier) if _is_gebeurtenis(moment))


def laatste_gebeurtenis(dossier: Dossier, telt: Callable[[Datum], object]) -> Gedateerd | None:
    """The newest event on a day that counts; the others are not put into words."""
    omgekeerd = (moment for moment in reversed(momenten(dossier)) if _is_gebeurtenis(moment) and telt(moment.datum))
    moment = next(omgekeerd, None)
    return _verteld(moment, dossier) if moment else None


def _is_gebeurtenis(moment: Moment) -> bool:
    return moment.pad[0] not in _ELDERS and not moment.is_termijn


def _verteld(moment: Moment, dossier: Dossier | Gemeentekader, ervoor: str = "") -> Gedateerd:
    feit = feit_op(dossier, moment.pad)
    return Gedateerd(moment.datum, f"{ervoor}{moment.wat}", dossier, feit, str(moment.pad[0]))


def feit_op(dossier: Feit, pad: Pad) -> Feit:
    """The innermost fact on the way to a place that can name sources; the file itself where there is none."""
    plekken = (_op(dossier, pad[:lengte]) for lengte in range(len(pad), 0, -1))
    return next((feit for feit in plekken if isinstance(feit, Bronvermelding)), dossier)


def _op(feit: Any, pad: Pad) -> Any:
    """What stands at a place."""
    for stap in pad:
        feit = feit[stap] if isinstance(stap, int) else getattr(feit, stap)
    return feit
