"""The cycle of interim reports to the council, and the reports that appeared."""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import count, dropwhile, islice, takewhile
from typing import Final

from participatie_cli.kader.duur import maanden_later
from participatie_cli.kader.termijn import DAG
from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.datum import EERSTE_JAAR, Datum
from participatie_cli.model.onbekend import OfOnbekend, Reeks, bekend
from participatie_cli.model.veld import veld
from participatie_cli.model.waarden import Getal, Webadres

ZONDER_BEGIN: Final = date(EERSTE_JAAR, 1, 1)
"""Where a period begins that has no beginning."""


@dataclass(frozen=True, slots=True)
class Periode:
    """What one report is about: its number, and its first and last day."""

    nr: int
    begin: date
    einde: date

    @property
    def ervoor(self) -> date:
        """The last day of the period before."""
        return self.begin - DAG


class Tussenrapportage(Bronvermelding):
    """An interim report that appeared."""

    KERN = "nr"

    nr: Getal = veld("Nummer", "De hoeveelste tussenrapportage het is.", "Een geheel getal.", "1")
    datum: OfOnbekend[Datum] = veld("Datum", "Wanneer zij verscheen.", "Een datum, of onbekend.", "2023-01-31")
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar zij te lezen is.",
        "Het volledige webadres.",
        "https://assen.bestuurlijkeinformatie.nl/",
        anders=None,
    )


class Rapportage(Bronvermelding):
    """The cycle of interim reports."""

    eerste: Datum = veld("Eerste", "De einddatum van de eerste rapportage.", "Een datum.", "2023-01-31")
    elke_maanden: Getal = veld("Elke maanden", "Om de hoeveel maanden.", "Een geheel getal.", "4")
    verschenen: Reeks[Tussenrapportage] = veld(
        "Verschenen",
        "Welke tussenrapportages er zijn verschenen.",
        "Een lijst, of onbekend.",
        [{"nr": "1", "datum": "2023-01-31"}],
        anders=(),
    )

    @property
    def dagen(self) -> Iterator[tuple[int, date]]:
        """Number and last day of each report, without end; a cycle of no months has one report."""
        yield 1, self.eerste.laatst
        for nr in count(1) if self.elke_maanden else ():
            yield nr + 1, maanden_later(self.eerste.laatst, nr * self.elke_maanden)

    def periode_van(self, dag: date) -> Periode:
        """The period in which a day lies; what lies before the first report belongs to the first.

        A cycle of no months has one period, from before anybody wrote anything down.
        """
        nr, einde = next((rapport for rapport in self.dagen if dag <= rapport[1]), (1, self.eerste.laatst))
        if not self.elke_maanden:
            return Periode(nr, ZONDER_BEGIN, einde)
        return Periode(nr, maanden_later(self.eerste.laatst, (nr - 2) * self.elke_maanden) + DAG, einde)

    def moesten_er_zijn(self, peildatum: date) -> Iterator[tuple[int, date]]:
        """Number and last day of each report whose last day had passed."""
        return takewhile(lambda rapport: rapport[1] < peildatum, self.dagen)

    def laatste_voor(self, peildatum: date, hoeveel: int) -> tuple[tuple[int, date], ...]:
        """Number and last day of the last so many reports whose last day had passed, oldest first."""
        return tuple(deque(self.moesten_er_zijn(peildatum), maxlen=hoeveel))

    def nummer_op(self, dag: date) -> int | None:
        """The number of the report whose period ends on a day, if there is one."""
        return next((nr for nr, einde in self._tot_en_met(dag) if einde == dag), None)

    def einde_in(self, jaar: int, maand: int) -> date | None:
        """The last day of the period that ends in a month, if one does."""
        tot = maanden_later(date(jaar, maand, 1), 1)
        return next((einde for _, einde in self._tot_en_met(tot) if (einde.year, einde.month) == (jaar, maand)), None)

    def dichtstbij(self, dag: date) -> date:
        """The last day of the period that ends nearest to a day, before or after it."""
        ervoor = [einde for _, einde in self._tot_en_met(dag)][-1:]
        erna = [einde for _, einde in islice(dropwhile(lambda rapport: rapport[1] <= dag, self.dagen), 1)]
        return min((*ervoor, *erna), key=lambda einde: abs(einde - dag))

    def _tot_en_met(self, dag: date) -> Iterator[tuple[int, date]]:
        return takewhile(lambda rapport: rapport[1] <= dag, self.dagen)

    def na_een_periode(self, vanaf: date) -> date | None:
        """The last day of the first report that looks back on a whole period since a day, if there is one."""
        later = (dag for _, dag in self.dagen if dag >= vanaf)
        return next(islice(later, 1, None), None) if self.elke_maanden else next(later, None)

    def met_nummer(self, nr: int) -> tuple[Tussenrapportage, ...]:
        """The reports recorded under a number."""
        return tuple(een for een in bekend(self.verschenen) if een.nr == nr)
