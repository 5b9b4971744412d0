"""What must be done, by whom and by when, and what is planned: over the whole register or one file of it."""

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli.checks.kaderagenda import van_het_kader
from participatie_cli.results.agenda import Agenda, Agendapunt, Agendasoort
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import KADERBESTAND, Registerbestand
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.peildatum import bewaak_peildatum
from participatie_cli.usecases.registercontrole import Controleopdracht, controleer_met

VOORUIT: Final = 92
"""Days that one looks ahead unless asked otherwise: a quarter."""


@dataclass(frozen=True, slots=True)
class Agendavraag:
    """What is asked for: how many days ahead, of which kinds (all where none is named), and only what is public."""

    vooruit: int = VOORUIT
    soorten: frozenset[Agendasoort] = frozenset()
    openbaar: bool = False

    def tot(self, peildatum: date) -> date:
        """The last day that is looked at; the calendar ends somewhere."""
        return date.fromordinal(min(peildatum.toordinal() + self.vooruit, date.max.toordinal()))

    def past(self, punt: Agendapunt) -> bool:
        """Whether a line is asked for."""
        return (not self.soorten or punt.soort in self.soorten) and (punt.openbaar or not self.openbaar)


def maak_agenda(
    register: Path,
    bestanden: tuple[Registerbestand, ...],
    peildatum: date,
    vraag: Agendavraag,
    alleen: Registerbestand | None = None,
) -> Agenda:
    """The agenda of these files and of kader.yaml, or of the one file `alleen`, as of a day."""
    naam, tot = naam_van(register / KADERBESTAND), vraag.tot(peildatum)
    gelezen = lees_kader(register, naam)
    bewaak_peildatum(gelezen.kader, peildatum)
    verslag = controleer_met(gelezen, naam, Controleopdracht(register, bestanden), peildatum)
    if alleen:
        punten = [een for een in verslag.agenda if een.bestand == naam_van(alleen.pad)]
    else:
        punten = [*verslag.agenda, *van_het_kader(gelezen.kader, naam, peildatum, tot)]
    return Agenda.van((een for een in punten if vraag.past(een)), peildatum, tot)
