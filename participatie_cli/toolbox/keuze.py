"""Which methods fit a question; a method of which too little is known neither fits nor falls out."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from participatie_cli.model.keuzes import Kanaal, Participatiefase
from participatie_cli.model.toolboxkeuzes import Bereikgroep, Kostenklasse
from participatie_cli.toolbox.gereedschap import Gereedschap
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

Past = bool | Onbekend


@dataclass(frozen=True, slots=True, kw_only=True)
class Toolboxvraag:
    """What somebody asks of a method; None where it does not matter.

    `groep` is for how many people, `tijd` in how many weeks there must be an outcome, `kosten` the highest class.
    """

    niveau: str | None = None
    fase: Participatiefase | None = None
    groep: int | None = None
    tijd: int | None = None
    kosten: Kostenklasse | None = None
    kanaal: Kanaal | None = None
    bereikt: Bereikgroep | None = None


@dataclass(frozen=True, slots=True)
class Selectie:
    """The methods that fit a question, and those of which too little is known to say so."""

    passend: tuple[Gereedschap, ...]
    niet_te_beoordelen: tuple[Gereedschap, ...]


def selecteer(werkvormen: Iterable[Gereedschap], vraag: Toolboxvraag) -> Selectie:
    """Divide the methods, in the order in which they are."""
    antwoorden = [(een, past(een, vraag)) for een in werkvormen]
    return Selectie(
        tuple(een for een, antwoord in antwoorden if antwoord is True),
        tuple(een for een, antwoord in antwoorden if antwoord is ONBEKEND),
    )


def past(een: Gereedschap, vraag: Toolboxvraag) -> Past:
    """Whether a method fits: one no is enough to fall out, and one unknown to leave it open."""
    antwoorden = [
        vraagt(een, waarde) for naam, vraagt in PER_FEIT.items() if (waarde := getattr(vraag, naam)) is not None
    ]
    if False in antwoorden:
        return False
    return ONBEKEND if ONBEKEND in antwoorden else True


def _in(reeks: tuple[object, ...] | Onbekend, waarde: object) -> Past:
    """Whether a list holds a value; one that is unknown, or that nobody filled in, leaves it open."""
    return ONBEKEND if isinstance(reeks, Onbekend) or not reeks else waarde in reeks


def _groep(een: Gereedschap, aantal: int) -> Past:
    van, tot = een.werkvorm.groep_van, een.werkvorm.groep_tot
    if (isinstance(van, int) and aantal < van) or (isinstance(tot, int) and aantal > tot):
        return False
    return True if isinstance(van, int) and isinstance(tot, int) else ONBEKEND


def _tijd(een: Gereedschap, weken: int) -> Past:
    minst = een.werkvorm.minst_weken
    return ONBEKEND if minst is None else minst <= weken


def _kosten(een: Gereedschap, hoogstens: Kostenklasse) -> Past:
    klasse = een.werkvorm.kostenklasse
    return klasse.value <= hoogstens.value if isinstance(klasse, Kostenklasse) else ONBEKEND


PER_FEIT: Final[Mapping[str, Callable[[Gereedschap, Any], Past]]] = {
    "niveau": lambda een, niveau: _in(een.niveaus, niveau),
    "fase": lambda een, fase: _in(een.werkvorm.fasen, fase),
    "groep": _groep,
    "tijd": _tijd,
    "kosten": _kosten,
    "kanaal": lambda een, kanaal: _in(een.werkvorm.kanalen, kanaal),
    "bereikt": lambda een, groep: _in(een.werkvorm.bereikt, groep),
}
"""How each fact that one can ask for is looked up in a method."""
