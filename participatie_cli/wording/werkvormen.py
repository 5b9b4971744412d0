"""Methods in Dutch words, the same in every output: unknown is said, and so is what is an estimate."""

from collections.abc import Iterable
from typing import Final

from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.model.toolboxkeuzes import Kostenklasse
from participatie_cli.toolbox.gereedschap import Gereedschap
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.values.opsomming import opsomming

TEKEN: Final = "*"
"""Behind what is an estimate."""
LEGENDA: Final = f"{TEKEN} inschatting: niet uit een bron."
_ONBEKEND: Final = str(ONBEKEND)


def reeks_in_woorden(reeks: Iterable[str] | Onbekend | None) -> str:
    """A list of words; one that nobody filled in is as unknown as one that nobody knows."""
    return _ONBEKEND if reeks is None or isinstance(reeks, Onbekend) else ", ".join(reeks) or _ONBEKEND


def weken_in_woorden(werkvorm: Werkvorm) -> str:
    """How many weeks it takes, as `3 tot 6`."""
    weken = bekend(werkvorm.weken)
    if not weken:
        return _ONBEKEND
    minst, meest = min(weken), max(weken)
    return str(minst) if minst == meest else f"{minst} tot {meest}"


def mensen_in_woorden(werkvorm: Werkvorm) -> str:
    """For how many people, as `20 tot 200`; where one end is not known that is said."""
    van, tot = (een if isinstance(een, int) else None for een in (werkvorm.groep_van, werkvorm.groep_tot))
    if van is None and tot is None:
        return _ONBEKEND
    return str(van) if van == tot else f"{_ONBEKEND if van is None else van} tot {_ONBEKEND if tot is None else tot}"


def kosten_in_woorden(werkvorm: Werkvorm) -> str:
    """The class of costs with what it stands for."""
    klasse = werkvorm.kostenklasse
    return f"{klasse} ({klasse.voluit})" if isinstance(klasse, Kostenklasse) else _ONBEKEND


def met_teken(werkvorm: Werkvorm, tekst: str, *velden: str) -> str:
    """A text with the mark of an estimate, where one of the fields that it comes from is one."""
    return f"{tekst}{TEKEN}" if any(map(werkvorm.is_geschat, velden)) and tekst != _ONBEKEND else tekst


def mist_in_woorden(werkvorm: Werkvorm) -> str:
    """Whom a method will not reach, in a sentence."""
    niet = werkvorm.bereikt_niet
    if niet is None or isinstance(niet, Onbekend):
        return "Onbekend is wie zij niet bereikt."
    if not niet:
        return "Er is geen groep genoemd die zij niet bereikt."
    return f"Bereikt niet goed: {opsomming([groep.voluit for groep in niet])}."


def geschat_in_woorden(werkvorm: Werkvorm) -> str:
    """Which of the facts of a method are estimates, in a sentence."""
    if isinstance(werkvorm.geschat, Onbekend):
        return "Onbekend is welke feiten een inschatting zijn."
    namen = [(type(werkvorm).model_fields[een].title or een).lower() for een in werkvorm.geschat]
    return f"Inschatting: {opsomming(namen)}." if namen else "Geen van de feiten is als inschatting gemerkt."


def te_weinig_bekend(werkvormen: Iterable[Gereedschap]) -> str | None:
    """Of which methods a filter could not say whether they fit; None where there are none."""
    namen = [een.id for een in werkvormen]
    if not namen:
        return None
    hoeveel = "1 werkvorm" if len(namen) == 1 else f"{len(namen)} werkvormen"
    return f"Van {hoeveel} is te weinig bekend om dat te zeggen: {', '.join(namen)}."
