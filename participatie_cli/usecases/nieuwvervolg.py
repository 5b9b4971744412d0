"""What a concept needs to become what the answers say: only what changed, so that all that people wrote stays."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from participatie_cli.gesprek.nieuw.gegeven import LATER, is_gegeven, tekst_van
from participatie_cli.gesprek.nieuw.gegevens import gegevens_van
from participatie_cli.gesprek.nieuw.weging import Weging
from participatie_cli.gesprek.nieuw.woorden import MIDDELEN_REGELEN
from participatie_cli.model.project import Project
from participatie_cli.store.bewerken.bewerking import Bewerking, Toevoegen, Zetten
from participatie_cli.usecases.nieuwverschil import verschil, verschil_in_eerste, verschil_in_item
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, WOORD, bekend

_EIGEN_WEG: Final = frozenset({"instrumenten", "belanghebbenden", "besluiten", "terugkoppeling", "voornemens"})
"""Lists, in which other entries may stand."""
_ZONDER_PARTICIPATIE: Final = ("niveau", "fasen")
"""What cannot stand beside a no."""
_NOOIT_GENOEMD: Final = {"eerder_niet_bereikt": WOORD}
"""A group that was no answer, such as one that somebody wrote by hand."""


def bewerkingen(project: Project, was: Weging, wordt: Weging) -> tuple[Bewerking, ...]:
    """The changes from what the file said to what was answered since."""
    oud, nieuw = gegevens_van(was), gegevens_van(wordt)
    return (
        *(een for sleutel in nieuw if sleutel not in _EIGEN_WEG for een in verschil(project, oud, nieuw, (sleutel,))),
        *verschil_in_eerste(project, oud["instrumenten"], nieuw["instrumenten"]),
        *_ingetrokken(oud["afweging"], nieuw["afweging"]),
        *_groepen(project, nieuw["belanghebbenden"], oud["belanghebbenden"]),
        *_dag(project, "besluiten", oud, nieuw),
        *_dag(project, "terugkoppeling", oud, nieuw),
        *_plan(project, wordt, nieuw),
    )


def _ingetrokken(oud: Mapping[str, Any], nieuw: Mapping[str, Any]) -> Iterator[Bewerking]:
    for sleutel in _ZONDER_PARTICIPATIE:
        if sleutel not in nieuw and oud.get(sleutel, WOORD) != WOORD:
            yield Zetten(("afweging", sleutel), WOORD)


def _groepen(project: Project, nieuw: Any, oud: Any) -> Iterator[Bewerking]:
    """Groups that are new, and of the others whether they were reached before."""
    aanwezig = [een.groep for een in bekend(project.belanghebbenden)]
    if nieuw == oud:
        return
    if not aanwezig:
        yield Zetten(("belanghebbenden",), nieuw)
        return
    was = {een["groep"]: een for een in oud} if isinstance(oud, list) else {}
    for een in nieuw if isinstance(nieuw, list) else ():
        if een["groep"] not in aanwezig:
            yield Toevoegen(("belanghebbenden",), een)
        else:
            plek = ("belanghebbenden", aanwezig.index(een["groep"]))
            yield from verschil_in_item(project, plek, {**een, **was.get(een["groep"], _NOOIT_GENOEMD)}, een)


def _dag(project: Project, lijst: str, oud: Mapping[str, Any], nieuw: Mapping[str, Any]) -> Iterator[Bewerking]:
    """The first entry of a list that has a day is the one that was asked for."""
    if nieuw.get(lijst) == oud.get(lijst) or lijst not in nieuw:
        return
    (wordt,) = nieuw[lijst]
    if lijst not in oud:
        yield Toevoegen((lijst,), wordt)
        return
    plek = next(nr for nr, een in enumerate(getattr(project, lijst)) if isinstance(een.datum, Datum))
    (was,) = oud[lijst]
    yield from verschil_in_item(project, (lijst, plek), was, wordt)


def _plan(project: Project, weging: Weging, nieuw: Mapping[str, Any]) -> Iterator[Bewerking]:
    """The plan to find the means: made, made anew, or done."""
    middelen = weging.gegeven.get("middelen")
    plek = next(
        (
            nr
            for nr, een in enumerate(bekend(project.voornemens))
            if een.wat == MIDDELEN_REGELEN and een.gereed_op in (None, ONBEKEND)
        ),
        None,
    )
    if not is_gegeven(middelen):
        return
    if tekst_van(weging.gegeven, "middelen") != LATER:
        if plek is not None:
            yield Zetten(("voornemens", plek, "gereed_op"), weging.start.vandaag)
        return
    (plan,) = nieuw["voornemens"]
    if plek is None:
        yield Toevoegen(("voornemens",), plan)
        return
    for sleutel in ("gereed_voor", "trekker"):
        if plan[sleutel] != WOORD:
            yield Zetten(("voornemens", plek, sleutel), plan[sleutel])
