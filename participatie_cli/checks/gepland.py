"""What a file itself says of the days to come: events, moments to take part, and agreements that no rule asks about."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, Final

from participatie_cli.checks.termijnen import titel_van
from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.besluit import Besluitvoorwaarde
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.openbaar import interne_plekken, is_intern, staat_intern
from participatie_cli.model.programma import Experiment
from participatie_cli.model.project import Project
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.model.tijdlijn import Moment, momenten_vanaf
from participatie_cli.model.vooruit import Voornemen
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.values.datum import Datum, gebeurd, telt
from participatie_cli.values.doorloop import feiten, op_pad
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.values.onleesbaar import Onleesbaar
from participatie_cli.values.pad import Pad

_MEEDOEN: Final = ("activiteiten",)
_TER_INZAGE: Final = "het {stuk} ligt ter inzage: {wie}"
_WIE_ONBEKEND: Final = "wie kan reageren, is niet vastgelegd"
_AL_GEWEEST: Final = "de dag is niet precies bekend; misschien is dit al geweest"
_NIET_GEPLAND: Final = frozenset(
    {
        *("belanghebbenden", "inbreng", "resultaten", "metingen", "lessen", "voornemens", "evaluatie"),
        *("voorgelegd_aan_raad", "vragen_uit_de_raad", "toezeggingen", "afwijkingen", "oordelen"),
    }
)
"""Lists of what was said, found or learnt: nobody plans a day for that."""


def wat_er_komt(dossier: Dossier, bestand: str, peildatum: date, onleesbaar: Onleesbaar) -> Iterator[Agendapunt]:
    """All of it, in order of the file."""
    if not (punten := list(_punten(dossier, bestand, peildatum))):
        return
    binnen, intern = _binnen(dossier, onleesbaar), interne_plekken(dossier)
    for punt in punten:
        openbaar = punt["soort"] is not Agendasoort.TERMIJN and not is_intern(dossier)
        yield Agendapunt(
            bestand=bestand,
            id=dossier.id,
            titel=titel_van(dossier),
            binnen=binnen,
            openbaar=openbaar and not staat_intern(punt["pad"], intern),
            **punt,
        )


def _binnen(dossier: Dossier, onleesbaar: Onleesbaar) -> str | Onbekend | None:
    """The project that an experiment belongs to."""
    if not isinstance(dossier, Experiment):
        return None
    return ONBEKEND if onleesbaar.raakt(("project",)) else dossier.project


def _punten(dossier: Dossier, bestand: str, peildatum: date) -> Iterator[dict[str, Any]]:
    yield from _afspraken(dossier, peildatum)
    if isinstance(dossier, Project):
        yield from _ter_inzage(dossier, peildatum)
    for moment in momenten_vanaf(dossier, peildatum):
        tot = _laatste_dag(moment)
        if not _is_gebeurtenis(moment) or (tot or moment.datum).laatst < peildatum:
            continue
        soort = Agendasoort.MEEDOEN if moment.pad[:1] == _MEEDOEN else Agendasoort.GEPLAND
        al_geweest = _AL_GEWEEST if tot is None and moment.datum.vroegst < peildatum else None
        yield {
            "soort": soort,
            "pad": moment.pad,
            "wat": moment.komt.rstrip("."),
            "dag": moment.datum,
            "tot": tot,
            "voorbehoud": al_geweest,
        }


def _is_gebeurtenis(moment: Moment) -> bool:
    if moment.is_termijn or moment.pad[0] in _NIET_GEPLAND or moment.is_achteraf:
        return False
    if "terinzageleggingen" in moment.pad and moment.pad[-1] in ("start", "eind"):
        return False
    feit = moment.plaats.feit
    return not (isinstance(feit, Activiteit) and moment.pad[-1] == "tot" and isinstance(feit.datum, Datum))


def _laatste_dag(moment: Moment) -> Datum | None:
    """The last day of an activity that takes more than one, told with its first."""
    feit = moment.plaats.feit
    if not isinstance(feit, Activiteit) or moment.pad[-1] != "datum" or feit.tot == feit.datum:
        return None
    return feit.tot if isinstance(feit.tot, Datum) else None


def _afspraken(dossier: Dossier, peildatum: date) -> Iterator[dict[str, Any]]:
    """What somebody is to do by a day, or attached to a decision, and of which nobody wrote that it was done."""
    for pad, feit in feiten(dossier):
        if not isinstance(feit, (Voornemen, Besluitvoorwaarde)) or not isinstance(feit.gereed_voor, Datum):
            continue
        gedaan = feit.gereed_op if isinstance(feit, Voornemen) else feit.voldaan_op
        if gebeurd(gedaan, peildatum) is False and _staat_er_al(dossier, pad, peildatum):
            wie = feit.trekker if isinstance(feit, Voornemen) and isinstance(feit.trekker, str) else "gemeente"
            veld = (*pad, "gereed_op" if isinstance(feit, Voornemen) else "voldaan_op")
            vanaf = (*pad, "gereed_voor")
            yield {
                "soort": Agendasoort.TERMIJN,
                "pad": veld,
                "wat": feit.wat,
                "dag": feit.gereed_voor,
                "wie": wie,
                "vanaf": vanaf,
            }


def _staat_er_al(dossier: Dossier, pad: Pad, peildatum: date) -> bool:
    """Whether a plan was made, or the decision with a condition was taken, by a day."""
    feit = op_pad(dossier, pad)
    dag = feit.vastgelegd_op if isinstance(feit, Voornemen) else op_pad(dossier, (*pad[:2], "datum"))
    return telt(dag, peildatum)


def _ter_inzage(project: Project, peildatum: date) -> Iterator[dict[str, Any]]:
    """The inspections that are not over: from the first day to the last, or from today where they have begun."""
    for nr, instrument in enumerate(bekend(project.instrumenten)):
        rij: Iterable[Terinzage] = bekend(getattr(instrument, "terinzageleggingen", None) or ())
        for plaats, een in enumerate(rij):
            if not isinstance(een.start, Datum) or (isinstance(een.eind, Datum) and een.eind.voor(peildatum) is True):
                continue
            eind = een.eind if isinstance(een.eind, Datum) else None
            if eind is None and telt(een.start, peildatum):
                continue
            wie = f"{een.kring} kan reageren" if isinstance(een.kring, str) else _WIE_ONBEKEND
            yield {
                "soort": Agendasoort.MEEDOEN,
                "pad": ("instrumenten", nr, "terinzageleggingen", plaats),
                "wat": _TER_INZAGE.format(stuk=een.stuk, wie=wie),
                "dag": een.start,
                "tot": eind,
            }
