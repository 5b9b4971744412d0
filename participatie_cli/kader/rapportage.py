"""The cycle of interim reports to the council, and the reports that appeared."""

from collections.abc import Iterator
from datetime import date

from participatie_cli.kader.maanden import maanden_later
from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.datum import Datum
from participatie_cli.model.onbekend import OfOnbekend, Reeks, bekend
from participatie_cli.model.veld import veld
from participatie_cli.model.waarden import Getal, Webadres


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

    def moesten_er_zijn(self, peildatum: date) -> Iterator[tuple[int, date]]:
        """Number and last day of each report whose last day had passed; a cycle of no months has one report."""
        nr, dag = 1, self.eerste.laatst
        while dag < peildatum:
            yield nr, dag
            if not self.elke_maanden:
                return
            nr, dag = nr + 1, maanden_later(self.eerste.laatst, nr * self.elke_maanden)

    def met_nummer(self, nr: int) -> tuple[Tussenrapportage, ...]:
        """The reports recorded under a number."""
        return tuple(een for een in bekend(self.verschenen) if een.nr == nr)
