"""What the Omgevingsbesluit asks of a decision to adopt, in the same words for three instruments."""

from participatie_cli.model.instrument import MetMotivering
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Antwoord, Onzeker, Tekort, Toetsing

MOTIVERING = ("instrument", "motivering")


def vraag_motivering(toetsing: Toetsing[Project], soort: type[MetMotivering]) -> Antwoord:
    """Ask of each point whether it stands with the decision; form and place are free."""
    instrument, wat = toetsing.dossier.instrument, f"{soort.LIDWOORD} {soort.__name__.lower()}"
    for punt in instrument.motiveringspunten if isinstance(instrument, soort) else ():
        if isinstance(punt.vermeld, Onbekend):
            yield Onzeker((*MOTIVERING, punt.naam), f"onbekend is of bij de vaststelling staat {punt.vraag}")
        elif not punt.vermeld:
            feit = f"Bij de vaststelling van {wat} is niet vastgelegd {punt.vraag}."
            yield Tekort((*MOTIVERING, punt.naam), feit)
