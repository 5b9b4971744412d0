"""All that a report is made of, gathered and judged beforehand: nothing is read or checked here."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import TypeVar

from participatie_cli.kader.kader import Kader
from participatie_cli.kader.rapportage import Periode
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.tijdlijn import Moment, momenten
from participatie_cli.model.uitslag import Controleverslag
from participatie_cli.report.bewijsboek import Bewijsboek
from participatie_cli.scoring.score import Programmascore
from participatie_cli.scoring.trap import Stand

D = TypeVar("D")


@dataclass(frozen=True)
class Stuk:
    """A file of the register that could be read. `bestand` is how it is named to the user."""

    bestand: str
    dossier: Dossier

    @cached_property
    def momenten(self) -> tuple[Moment, ...]:
        """All its dates in order of time; several chapters ask for them."""
        return momenten(self.dossier)


@dataclass(frozen=True, slots=True)
class Regelkaart:
    """What the report tells of a rule; `grondslag` are keys into the framework."""

    code: str
    titel: str
    ernst: Ernst
    grondslag: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vroeger:
    """What there was to say at the end of the period before.

    `vergeleken_met` says in a sentence whether that is the register as it stood then, or the dated facts of this one.
    """

    peildatum: date
    vergeleken_met: str
    stukken: tuple[Stuk, ...]
    verslag: Controleverslag
    standen: Mapping[Ontwikkellijn, Stand]


@dataclass(frozen=True, slots=True)
class Gegevens:
    """The input of a report.

    `perioden` are the last four periods, this one last; `peildatum` is the last day of `periode` unless somebody asks
    how things stand before it ends. `bewijs` is what the scores rest on. `vastlegging` names the commit, `eerder` the
    reading of what went before.
    """

    periode: Periode
    perioden: tuple[Periode, ...]
    peildatum: date
    kader: Kader
    stukken: tuple[Stuk, ...]
    verslag: Controleverslag
    score: Programmascore
    bewijs: Bewijsboek
    vroeger: Vroeger
    regels: Mapping[str, Regelkaart]
    vastlegging: str
    programma: str

    def van_soort(self, soort: type[D]) -> Iterator[D]:
        """What stands in the files of one kind, in the order of the register."""
        return (stuk.dossier for stuk in self.stukken if isinstance(stuk.dossier, soort))
