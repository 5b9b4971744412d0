"""The cycle of interim reports to the council, and the reports that appeared."""

from collections import deque
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import count, dropwhile, islice, pairwise, takewhile
from typing import Annotated, Any, ClassVar, Final, Self

from pydantic import AfterValidator, ConfigDict, Field, model_validator

from participatie_cli.kader.duur import kalendermaanden_later, maanden_later
from participatie_cli.kader.termijn import DAG
from participatie_cli.model.bron import Bronvermelding
from participatie_cli.values.datum import EERSTE_JAAR, Datum
from participatie_cli.values.onbekend import OfOnbekend, Reeks, bekend
from participatie_cli.values.veld import veld, zonder_docstring
from participatie_cli.values.waardefout import WaardeFout
from participatie_cli.values.waarden import Getal, Webadres
from participatie_cli.values.zin import Dagzin

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

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "datum": Dagzin("Tussenrapportage nr. {nr} verscheen.", "Tussenrapportage nr. {nr} verschijnt."),
    }

    nr: Getal = veld("Nummer", "De hoeveelste tussenrapportage het is.", "Een geheel getal.", "1")
    datum: OfOnbekend[Datum] = veld("Datum", "Wanneer zij verscheen.", "Een datum, of onbekend.", "2023-01-31")
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar zij te lezen is.",
        "Het volledige webadres.",
        "https://assen.bestuurlijkeinformatie.nl/",
        anders=None,
    )


def _op_volgorde(datums: tuple[Datum, ...]) -> tuple[Datum, ...]:
    if not datums:
        raise WaardeFout("Hier staat geen enkele datum.", "Schrijf de laatste dag van elke periode.").voor_pydantic()
    for eerder, later in pairwise(datums):
        if eerder.laatst >= later.laatst:
            melding = f"De datums staan niet op volgorde: na {eerder.voluit} staat {later.voluit}."
            raise WaardeFout(melding, "Zet de datums van vroeg naar laat, en elke datum één keer.").voor_pydantic()
    return datums


def _een_van_twee(schema: dict[str, Any]) -> None:
    """Say in the JSON Schema that there is one calendar."""
    zonder_docstring(schema)
    leeg, gevuld = {"type": "null"}, {"not": {"type": "null"}}
    cyclus = {"eerste": gevuld, "elke_maanden": gevuld}
    schema["oneOf"] = [
        {"required": [*cyclus], "properties": cyclus | {"datums": leeg}},
        {"required": ["datums"], "properties": dict.fromkeys(cyclus, leeg) | {"datums": gevuld}},
    ]


_ELKE_EEN_KEER: Final = Field(json_schema_extra={"minItems": 1, "uniqueItems": True})


class Rapportage(Bronvermelding):
    """The calendar of interim reports: every so many months from a first day, or the days that the council chose."""

    model_config = ConfigDict(json_schema_extra=_een_van_twee)

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "eerste": Dagzin("Laatste dag van de eerste periode van de tussenrapportage."),
        "datums": Dagzin("Laatste dag van een periode van de tussenrapportage."),
    }

    eerste: Datum | None = veld(
        "Eerste",
        "De laatste dag van de eerste periode, als er om de zoveel maanden een rapportage is.",
        "Een datum. Weglaten bij `datums`.",
        "2023-01-31",
        anders=None,
    )
    elke_maanden: Getal | None = veld(
        "Elke maanden",
        "Om de hoeveel maanden er een rapportage is. De laatste dag van een maand blijft de laatste dag van een maand.",
        "Een geheel getal. Weglaten bij `datums`.",
        "4",
        anders=None,
    )
    datums: OfOnbekend[Annotated[tuple[Datum, ...], AfterValidator(_op_volgorde), _ELKE_EEN_KEER]] | None = veld(
        "Datums",
        "De laatste dag van elke periode, als de raad zelf dagen koos.",
        "Een lijst met datums, van vroeg naar laat, of onbekend. Weglaten bij `eerste` en `elke_maanden`.",
        ["2026-02-28", "2026-09-15"],
        anders=None,
    )
    verschenen: Reeks[Tussenrapportage] = veld(
        "Verschenen",
        "Welke tussenrapportages er zijn verschenen.",
        "Een lijst met voor elke tussenrapportage het nummer en de datum. Of onbekend.",
        [{"nr": "1", "datum": "2023-01-31"}],
        anders=(),
    )

    @model_validator(mode="after")
    def _een_kalender(self) -> Self:
        """Hold that it says in one way when there is a report."""
        if self.datums is not None and (self.eerste or self.elke_maanden is not None):
            melding = "Hier staan `datums`, en ook `eerste` of `elke_maanden`. Zo is niet te zien wat geldt."
            raise WaardeFout(melding, "Laat `datums` weg, of laat `eerste` en `elke_maanden` weg.").voor_pydantic()
        if self.datums is None and (self.eerste is None or self.elke_maanden is None):
            melding = "Hier staat niet wanneer er een rapportage is."
            raise WaardeFout(melding, "Schrijf `eerste` en `elke_maanden`, of een lijst met `datums`.").voor_pydantic()
        return self

    @property
    def heeft_kalender(self) -> bool:
        """Whether it says when there is a report; it does but where that is unknown or could not be read."""
        return isinstance(self.datums, tuple) or self.eerste is not None

    @property
    def dagen(self) -> Iterator[tuple[int, date]]:
        """Number and last day of each report; without end where there is one every so many months."""
        yield from enumerate((datum.laatst for datum in bekend(self.datums or ())), start=1)
        if self.eerste:
            yield 1, self.eerste.laatst
            for nr in count(2) if self.elke_maanden else ():
                yield nr, self._einde(nr)

    def _einde(self, nr: int) -> date:
        """The last day of a period of so many months, also of one before the first."""
        assert self.eerste is not None
        assert self.elke_maanden is not None
        return kalendermaanden_later(self.eerste.laatst, (nr - 1) * self.elke_maanden)

    def periode_van(self, dag: date) -> Periode:
        """The period in which a day lies; before the first that is the first, and after the last it is the last.

        The first of days that were chosen, and the one period of a cycle of no months, have no beginning.
        """
        nr, einde = next((rapport for rapport in self.dagen if dag <= rapport[1]), self._laatste)
        if self.elke_maanden:
            return Periode(nr, self._einde(nr - 1) + DAG, einde)
        ervoor = dict(self.dagen).get(nr - 1)
        return Periode(nr, ervoor + DAG if ervoor else ZONDER_BEGIN, einde)

    @property
    def _laatste(self) -> tuple[int, date]:
        """The last report where there is one."""
        return (1, self._einde(1)) if self.eerste else list(self.dagen)[-1]

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
        alleen_een = self.elke_maanden == 0
        return next(later, None) if alleen_een else next(islice(later, 1, None), None)

    def met_nummer(self, nr: int) -> tuple[Tussenrapportage, ...]:
        """The reports recorded under a number."""
        return tuple(een for een in bekend(self.verschenen) if een.nr == nr)
