"""The changes from what answers gave before to what they give now, key by key: what people wrote by hand stays.

A list of mappings is an affair of its own; a mapping is never set whole, as other keys may stand in it.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from participatie_cli.model.project import Project
from participatie_cli.store.bewerken.bewerking import NIETS, Bewerking, Toevoegen, Weghalen, Zetten, als_gegevens
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import WOORD, bekend
from participatie_cli.values.pad import Pad

_INSTRUMENTEN: Final = "instrumenten"
_AFGELEID: Final = frozenset(
    {
        *(("vorm",), ("initiatiefnemer", "contact"), ("aanpak", "contact")),
        *(("afweging", "datum"), ("afweging", "rollen", "inwoners")),
    }
)
"""What follows from answers and is not asked itself."""
_IN_EEN_LIJST: Final = frozenset({"aanvraag", "bopa", "besluit", "door"})
"""What follows from answers in an entry of a list."""


def verschil(project: Project, oud: Mapping[str, Any], nieuw: Mapping[str, Any], pad: Pad) -> Iterator[Bewerking]:
    """The changes at a place and below it."""
    was, wordt = oud.get(str(pad[-1])), nieuw.get(str(pad[-1]), WOORD)
    if isinstance(was, dict) or isinstance(wordt, dict):
        eerst, dan = (een if isinstance(een, dict) else {} for een in (was, wordt))
        for sleutel in dan or eerst:
            yield from verschil(project, eerst, dan, (*pad, sleutel))
    elif was != wordt and not _blijft(project, pad, was, wordt):
        yield Zetten(pad, wordt)


def verschil_in_eerste(project: Project, was: Any, wordt: Any) -> Iterator[Bewerking]:
    """The instrument that was asked for is the first of the list; it comes in where there is none yet."""
    if was == wordt or not isinstance(wordt, list):
        return
    if not bekend(project.instrumenten):
        yield Toevoegen((_INSTRUMENTEN,), wordt[0])
        return
    eerst, dan = was[0] if isinstance(was, list) else {}, wordt[0]
    for sleutel in eerst:
        if sleutel not in dan and not _van_hand(project, (_INSTRUMENTEN, 0, sleutel), eerst[sleutel]):
            yield Weghalen((_INSTRUMENTEN, 0, sleutel))
    yield from verschil_in_item(project, (_INSTRUMENTEN, 0), eerst, dan)


def verschil_in_item(project: Project, plek: Pad, was: Mapping[str, Any], wordt: Mapping[str, Any]) -> Iterator[Zetten]:
    """The changes in an entry of a list."""
    for sleutel, waarde in wordt.items():
        pad = (*plek, sleutel)
        if waarde != was.get(sleutel) and not _blijft(project, pad, was.get(sleutel), waarde):
            yield Zetten(pad, waarde)


def _blijft(project: Project, pad: Pad, was: object, wordt: object) -> bool:
    """Whether somebody wrote something there that is no answer, or to which no answer says anything."""
    afgeleid = pad in _AFGELEID or (pad[-1] in _IN_EEN_LIJST and isinstance(pad[-2], int))
    return (afgeleid or wordt == WOORD) and _van_hand(project, pad, was)


def _van_hand(project: Project, pad: Pad, was: object) -> bool:
    """Whether something stands at a place that is known, and that answers did not give."""
    nu = als_gegevens(_als_tekst(op_pad(project, pad)))
    return nu not in (*NIETS, als_gegevens(was))


def _als_tekst(waarde: Any) -> Any:
    return None if waarde is None else waarde if isinstance(waarde, tuple | bool) else str(waarde)
