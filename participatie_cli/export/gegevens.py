"""What an export is made of: registers as they were checked, without what is internal, as plain values."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from participatie_cli.kader.ladder import Trede
from participatie_cli.kader.publicatie import Licentie, Publicatie
from participatie_cli.model.project import Project
from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.values.onbekend import ONBEKEND, Onbekend


@dataclass(frozen=True, slots=True, kw_only=True)
class Gemeenteregister:
    """One register as of the day of the export.

    `volledig` says of each project, by id, whether all in its file could be read. `vastlegging` names the commit in
    words. `weggelaten` says in a sentence how much is internal, and is empty where nothing is. `toelichting`, `treden`
    and `kleuren` are what kader.yaml says of the register, of its levels and of its two kinds of results.
    """

    gemeente: str
    code: str
    vastlegging: str
    projecten: tuple[Project, ...]
    verslag: Controleverslag
    volledig: Mapping[str, bool]
    toelichting: str
    treden: tuple[Trede, ...]
    kleuren: tuple[str, ...]
    publicatie: Publicatie | Onbekend | None
    ongelezen: int = 0
    weggelaten: str = ""

    @property
    def licentie(self) -> Licentie | Onbekend:
        """What others may do with it; what is not written down is as unknown."""
        return (isinstance(self.publicatie, Publicatie) and self.publicatie.licentie) or ONBEKEND


@dataclass(frozen=True, slots=True)
class Regelomschrijving:
    """How a rule is called, and how serious it is where it is not met."""

    titel: str
    ernst: str


@dataclass(frozen=True, slots=True)
class Exportgegevens:
    """All that an export is made of."""

    peildatum: date
    programma: str
    uitgave: str
    registers: tuple[Gemeenteregister, ...]
    regels: Mapping[str, Regelomschrijving]
