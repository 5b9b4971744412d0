"""What must be done, by whom and by when, and what is planned: over the whole register or one file of it."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli.checks.kaderagenda import van_het_kader
from participatie_cli.model.project import Project
from participatie_cli.results.agenda import Agenda, Agendapunt
from participatie_cli.results.agendasoort import VOORUIT, Agendasoort
from participatie_cli.store.kader import GelezenKader, lees_kader
from participatie_cli.store.register import KADERBESTAND, Registerbestand, bestanden_in
from participatie_cli.usecases.kiezen import niet_te_lezen
from participatie_cli.usecases.lezing import lees_bestanden, naam_van
from participatie_cli.usecases.peildatum import bewaak_peildatum
from participatie_cli.usecases.registercontrole import Controleopdracht, controleer_met

_WAT: Final = "Nakijken wat openbaar is"


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
    """The agenda of these files and of kader.yaml, or of the one file `alleen`, as of a day.

    Raise Gebruiksfout where that one file cannot be read.
    """
    naam, tot = naam_van(register / KADERBESTAND), vraag.tot(peildatum)
    gelezen = lees_kader(register, naam)
    bewaak_peildatum(gelezen.kader, peildatum)
    verslag = controleer_met(gelezen, naam, Controleopdracht(register, bestanden), peildatum)
    if alleen and naam_van(alleen.pad) in verslag.niet_gelezen:
        raise niet_te_lezen(naam_van(alleen.pad))
    if alleen:
        punten = [een for een in verslag.agenda if een.bestand == naam_van(alleen.pad)]
    else:
        punten = [*verslag.agenda, *van_het_kader(gelezen.kader, naam, peildatum, tot)]
    gevraagd = [een for een in punten if vraag.past(een)]
    if vraag.openbaar:
        gevraagd = _zonder_interne_projecten(gevraagd, register, gelezen)
    return replace(
        Agenda.van(gevraagd, peildatum, tot),
        gemeente=verslag.gemeente,
        ongelezen=verslag.niet_gelezen,
        onvolledig=verslag.onvolledig,
        openbaar=vraag.openbaar,
    )


def _zonder_interne_projecten(punten: list[Agendapunt], register: Path, gelezen: GelezenKader) -> list[Agendapunt]:
    """Without what is part of a project that residents may not know of, or of which nobody can tell."""
    namen = {een.binnen for een in punten if een.binnen is not None}
    bestanden = [een for een in bestanden_in(register, register) if een.soort is Project and een.pad.stem in namen]
    dossiers = (een.dossier for een in lees_bestanden(bestanden, register, _WAT, gelezen.toegestaan))
    openbaar = {een.id for een in dossiers if isinstance(een, Project) and een.intern is None}
    return [een for een in punten if een.binnen is None or een.binnen in openbaar]
