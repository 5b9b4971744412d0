"""Lessons beside findings: what was learned from a rule that was not met stands beside its finding.

It mends nothing, and counts nowhere as met; it shows that somebody did what the advice asked.
"""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Final

from participatie_cli.checks.slotsom import Slotsom
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Les
from participatie_cli.results.bevinding import Bevinding, Controlepunt
from participatie_cli.rules.catalog import Regelblad, regelbladen, zoek
from participatie_cli.rules.contract import Getoetst
from participatie_cli.values.datum import telt
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.suggestie import bedoelde_u

ONBEKENDE_REGEL: Final = Controlepunt(
    "LES001",
    "les-over-onbekende-regel",
    Ernst.WAARSCHUWING,
    "Een les noemt een regel die niet bestaat",
    "Bij een les kan de code of de naam van een regel staan, zodat de les bij de bevinding komt. Deze is er niet.",
    "Zoek de juiste code of naam op met `participatie regel`, of laat `regel` weg.",
)
CONTROLEPUNTEN: Final = (ONBEKENDE_REGEL,)


def uitleg_bij(blad: Regelblad, slotsom: Slotsom, dossier: Getoetst, peildatum: date) -> str | None:
    """What stands beside the findings of a rule: an explanation that does not count, and lessons; None without."""
    over = [les.les for _, les in _lessen(dossier, peildatum) if _over(les, blad)]
    lessen = [f"Hiervan is een les vastgelegd: “{les}”" for les in over]
    weigering = [slotsom.weigering.toelichting] if slotsom.weigering else []
    return " ".join([*weigering, *lessen]) or None


def bevindingen_over_lessen(dossier: Getoetst, bestand: str, peildatum: date) -> Iterator[Bevinding]:
    """The lessons that name a rule that is not there."""
    for plaats, les in _lessen(dossier, peildatum):
        if isinstance(les.regel, str) and zoek(les.regel) is None:
            bedoeld = bedoelde_u(les.regel, _regelnamen(), hoogstens=len(_regelnamen()))
            melding = f"De regel “{les.regel}” bestaat niet.{bedoeld}"
            yield ONBEKENDE_REGEL.bevinding(bestand, ("lessen", plaats, "regel"), melding)


@cache
def _regelnamen() -> tuple[str, ...]:
    return tuple(naam for blad in regelbladen() for naam in (blad.regel.naam, blad.regel.code))


def _over(les: Les, blad: Regelblad) -> bool:
    return isinstance(les.regel, str) and zoek(les.regel) is blad


def _lessen(dossier: Getoetst, peildatum: date) -> Iterator[tuple[int, Les]]:
    """The lessons that had been drawn, each with its place."""
    if isinstance(dossier, (Project, Maatregel, Experiment)):
        for plaats, les in enumerate(bekend(dossier.lessen)):
            if telt(les.datum, peildatum):
                yield plaats, les


def lijn_van(les: Les) -> Ontwikkellijn | None:
    """The development line of the rule that a lesson names; None where it names none."""
    blad = zoek(les.regel) if isinstance(les.regel, str) else None
    return blad.regel.lijn if blad else None
