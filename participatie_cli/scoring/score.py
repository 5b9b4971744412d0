"""What scoring brings together: per line where it stands, on what evidence, and what the next step lacks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from participatie_cli.kader.meetlat import Meetlat
from participatie_cli.kader.methode import Criterium, Schaal
from participatie_cli.kader.scoreaanpassing import Scoreaanpassing
from participatie_cli.model.keuzes import Fasenaam, Ontwikkellijn
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.scoring.antwoord import Antwoord, Antwoordsoort
from participatie_cli.scoring.doelen import Doelstand
from participatie_cli.scoring.kwaliteit import Kwaliteit
from participatie_cli.scoring.telling import Aandeel, Telstand
from participatie_cli.scoring.trap import Stand
from participatie_cli.values.onbekend import Onbekend


@dataclass(frozen=True, slots=True)
class Gegeven:
    """The answer that one file gave."""

    bestand: str
    antwoord: Antwoord


@dataclass(frozen=True, slots=True)
class Criteriumscore:
    """What a criterion says. `eis` is the number in force; `aanpassing` is why it is not that of the method.

    `stand` counts how many files gave which answer, and `feiten` how many of the facts that they looked at are not
    known. The answers themselves are there only where they are to be shown.
    """

    criterium: Criterium
    soort: Antwoordsoort
    eis: int | None
    stand: Telstand
    feiten: Aandeel
    antwoorden: tuple[Gegeven, ...] = ()
    aanpassing: Scoreaanpassing | None = None

    @property
    def feiten_onbekend(self) -> Aandeel:
        """How many of the facts looked at are not known; that nobody recorded anything is one unknown fact."""
        niets_gezien = not self.feiten.geheel and self.soort is Antwoordsoort.NIET_TE_BEOORDELEN
        return Aandeel(1, 1) if niets_gezien else self.feiten

    @property
    def dragend(self) -> tuple[Gegeven, ...]:
        """The answers that carry a criterion that is met."""
        return tuple(een for een in self.antwoorden if een.antwoord.soort is Antwoordsoort.GEHAALD)

    @property
    def uitgelegd(self) -> tuple[Gegeven, ...]:
        """The answers that a deviation explains."""
        return tuple(een for een in self.antwoorden if een.antwoord.soort is Antwoordsoort.UITGELEGD)

    @property
    def ontbrekend(self) -> tuple[Gegeven, ...]:
        """The answers that stand in the way."""
        in_de_weg = (Antwoordsoort.NIET_GEHAALD, Antwoordsoort.NIET_TE_BEOORDELEN)
        return tuple(een for een in self.antwoorden if een.antwoord.soort in in_de_weg)


@dataclass(frozen=True, slots=True)
class Lijnscore:
    """Where one line stands, of the programme or of one project."""

    lijn: Ontwikkellijn
    schaal: Schaal
    stand: Stand
    criteria: tuple[Criteriumscore, ...]
    uitgezet: tuple[tuple[Criterium, Scoreaanpassing], ...] = ()

    def op_trede(self, nummer: int) -> tuple[Criteriumscore, ...]:
        """The criteria of one step."""
        return tuple(een for een in self.criteria if een.criterium.niveau == nummer)

    @property
    def gehaald(self) -> tuple[Criteriumscore, ...]:
        """The criteria that carry the steps that have been reached."""
        bereikt = [een for een in self.criteria if een.criterium.niveau <= (self.stand.niveau or 0)]
        return tuple(een for een in bereikt if een.soort is Antwoordsoort.GEHAALD)

    @property
    def nodig(self) -> tuple[Criteriumscore, ...]:
        """The criteria of the next step that are not met yet."""
        volgende = self.stand.volgende
        rest = self.op_trede(volgende) if volgende else ()
        return tuple(een for een in rest if een.soort in _OPEN)

    @property
    def volgende_niet_aan_de_orde(self) -> bool:
        """Whether nothing on the next step applies, so that there is nothing to show it by."""
        volgende = self.stand.volgende
        soorten = {een.soort for een in self.op_trede(volgende)} if volgende else set()
        return bool(soorten) and soorten <= {Antwoordsoort.NIET_AAN_DE_ORDE, Antwoordsoort.UITGELEGD}

    @property
    def plafond(self) -> tuple[Criteriumscore, ...]:
        """The criteria that are certainly not met on the first step that cannot be reached now."""
        erboven = self.op_trede(self.stand.hoogstens + 1)
        return tuple(een for een in erboven if een.soort is Antwoordsoort.NIET_GEHAALD)

    @property
    def feiten_onbekend(self) -> Aandeel:
        """How many of the facts that were looked at are not known."""
        feiten = [een.feiten_onbekend for een in self.criteria]
        return Aandeel(sum(een.deel for een in feiten), sum(een.geheel for een in feiten))

    @property
    def niet_te_beoordelen(self) -> Aandeel:
        """How many of the criteria that count here cannot be judged."""
        telt = [een for een in self.criteria if een.soort is not Antwoordsoort.NIET_AAN_DE_ORDE]
        return Aandeel(_aantal(telt, Antwoordsoort.NIET_TE_BEOORDELEN), len(telt))


_OPEN = (Antwoordsoort.NIET_GEHAALD, Antwoordsoort.NIET_TE_BEOORDELEN)


def _aantal(criteria: Iterable[Criteriumscore], soort: Antwoordsoort) -> int:
    return sum(een.soort is soort for een in criteria)


@dataclass(frozen=True, slots=True)
class Projectscore:
    """One project: where its lines stand, and what is next. `kwaliteit` is there for a followed project."""

    id: str
    titel: str
    bestand: str
    fase: Fasenaam | Onbekend | None
    fase_in_woorden: str
    volgende: Agendapunt | None
    lijnen: tuple[Lijnscore, ...]
    kwaliteit: Kwaliteit | None = None
    trend: tuple["Trendpunt", ...] = ()


@dataclass(frozen=True, slots=True)
class Trendpunt:
    """Where the lines stood at the end of a period; `nr` is None for a day between two reports."""

    peildatum: date
    nr: int | None
    standen: tuple[tuple[Ontwikkellijn, Stand], ...]


@dataclass(frozen=True, slots=True)
class Programmascore:
    """Everything a scoring says as of one date. `nr` is the number of the report whose period ends on that date.

    `ongelezen` names the files that could not be read, `ongebruikt` the criteria whose change in kader.yaml cannot be
    used; neither is in any score. `onvolledig` names the files in which something does not fit: that counts as unknown.
    """

    peildatum: date
    nr: int | None
    gemeente: str | None
    namen: Mapping[Ontwikkellijn, str]
    meetlat: Meetlat
    lijnen: tuple[Lijnscore, ...]
    trend: tuple[Trendpunt, ...]
    projecten: tuple[Projectscore, ...]
    doelen: tuple[Doelstand, ...]
    bestanden: int
    ongelezen: tuple[str, ...] = ()
    ongebruikt: tuple[str, ...] = ()
    onvolledig: tuple[str, ...] = ()
