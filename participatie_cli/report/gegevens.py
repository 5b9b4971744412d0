"""All that a report is made of, gathered and judged beforehand: nothing is read or checked here."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from participatie_cli.checks.afloop import Bestandsverloop
from participatie_cli.kader.bepaling import Geldend
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.rapportage import Periode
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.keuzes import Ernst, Fasenaam, Ontwikkellijn
from participatie_cli.model.tijdlijn import Moment, momenten
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.report.bewijsboek import Bewijsboek
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.results.uitslag import Controleverslag, Uitslag
from participatie_cli.scoring.score import Programmascore
from participatie_cli.scoring.trap import Stand
from participatie_cli.values.onbekend import Onbekend

D = TypeVar("D")


@dataclass(frozen=True)
class Stuk:
    """A file of the register that could be read. `bestand` is how it is named to the user."""

    bestand: str
    dossier: Dossier

    @property
    def momenten(self) -> tuple[Moment, ...]:
        """All its dates in order of time; several chapters ask for them."""
        return momenten(self.dossier)


@dataclass(frozen=True, slots=True)
class Regelkaart:
    """What the report tells of a rule; `grondslag` are its norms as they are on the peildatum, or else the newest."""

    code: str
    titel: str
    ernst: Ernst
    grondslag: tuple[Geldend, ...]


@dataclass(frozen=True, slots=True)
class Vondstaantal:
    """So many findings of one rule in one file; `afloop` is what became of them, empty of those that are there now."""

    bestand: str
    code: str
    ernst: str
    afloop: str
    aantal: int


@dataclass(frozen=True, slots=True)
class Verloop:
    """What became of the files and the findings of then, and which findings came."""

    bestanden: tuple[Bestandsverloop, ...] = ()
    weg: tuple[Vondstaantal, ...] = ()
    erbij: tuple[Vondstaantal, ...] = ()


class Geteld:
    """What a check said, counted as its outcomes come by: of an earlier day only numbers are told."""

    def __init__(self) -> None:
        self.per_ernst: Counter[Ernst] = Counter()
        self.per_uitkomst: Counter[Uitkomstsoort] = Counter()

    def tel(self, uitslag: Uitslag) -> None:
        """Count what was said about one file, or about the register as a whole."""
        self.per_uitkomst.update(uitkomst.soort for uitkomst in uitslag.uitkomsten)
        self.per_ernst.update(bevinding.ernst for bevinding in uitslag.bevindingen)


@dataclass(frozen=True, slots=True)
class Vroeger:
    """What there was to say at the end of the period before.

    `vergeleken_met` says in a sentence whether that is the register as it stood then, or the dated facts of this one.
    `fasen` are the ids of the projects of then with their phase; None where one had not begun.
    """

    peildatum: date
    vergeleken_met: str
    fasen: tuple[tuple[str, Fasenaam | Onbekend | None], ...]
    geteld: Geteld
    standen: Mapping[Ontwikkellijn, Stand]
    verloop: Verloop = Verloop()


@dataclass(frozen=True, slots=True)
class Weggelaten:
    """How many internal projects, and internal facts of other files, the report does not tell."""

    projecten: int = 0
    feiten: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Registerstand:
    """A register as of a day, as far as it is public: what every document is made of.

    `stukken` are the files without what is internal, of which `weggelaten` tells how much there is; `verslag` is what
    the rules say of them. `vastlegging` names the commit, `programma` the program with its version. `ongelezen` and
    `onvolledig` name the files that could not be read, or in which something does not fit; `landelijk` are the
    methods that come with the program.
    """

    peildatum: date
    kader: Kader
    stukken: tuple[Stuk, ...]
    verslag: Controleverslag
    vastlegging: str
    programma: str
    weggelaten: Weggelaten = Weggelaten()
    landelijk: tuple[Werkvorm, ...] = ()
    ongelezen: tuple[str, ...] = ()
    onvolledig: tuple[str, ...] = ()

    def van_soort(self, soort: type[D]) -> Iterator[D]:
        """What stands in the files of one kind, in the order of the register."""
        return (stuk.dossier for stuk in self.stukken if isinstance(stuk.dossier, soort))

    @property
    def werkvormen(self) -> tuple[Werkvorm, ...]:
        """The methods that projects can name: those of the register, and the national ones that it does not replace."""
        eigen = tuple(self.van_soort(Werkvorm))
        kenmerken = {een.id for een in eigen}
        return (*eigen, *(een for een in self.landelijk if een.id not in kenmerken))


@dataclass(frozen=True, slots=True, kw_only=True)
class Programmastand(Registerstand):
    """A register as of a day, with where the four development lines stand."""

    score: Programmascore


@dataclass(frozen=True, slots=True, kw_only=True)
class Gegevens(Programmastand):
    """The input of a report.

    `perioden` are the last four periods, this one last; `peildatum` is the last day of `periode` unless somebody asks
    how things stand before it ends. `achteraf` is the day that the register is of where a later period had ended by
    then, None otherwise. `bewijs` is what the scores rest on, `vroeger` the reading of what went before. `bekend`
    counts the findings that stand in nulmeting.yaml; None where there is no such file.
    """

    periode: Periode
    perioden: tuple[Periode, ...]
    achteraf: date | None
    bewijs: Bewijsboek
    vroeger: Vroeger
    regels: Mapping[str, Regelkaart]
    bekend: int | Onbekend | None = None
