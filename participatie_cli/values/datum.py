"""A date as sources give it: a day, a month or a year, compared without pretending to know more."""

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any, Final

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import core_schema

from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.waardefout import WaardeFout

EERSTE_JAAR: Final = 1900
LAATSTE_JAAR: Final = 2200
MAANDEN: Final = (
    *("januari", "februari", "maart", "april", "mei", "juni"),
    *("juli", "augustus", "september", "oktober", "november", "december"),
)
_VORM = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?", re.ASCII)
_DAG_VOOROP = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})", re.ASCII)
_JAAR_VOOROP = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", re.ASCII)
_MAAND_VOLUIT = re.compile(r"(?:(\d{1,2}) )?([a-z]+) (\d{4})", re.ASCII | re.IGNORECASE)
_MET_TIJD = re.compile(r"(\d{4}-\d{2}-\d{2})[T ]\d{1,2}:\d{2}.*", re.ASCII)
_JAREN: Final = "(19[0-9]{2}|2[01][0-9]{2}|2200)"
_SCHRIKKELJAREN: Final = "(20[02468][048]|20[13579][26]|(19|21)(0[48]|[2468][048]|[13579][26]))"
_BESTAAT: Final = (
    rf"^({_JAREN}(-(0[1-9]|1[0-2])(-(0[1-9]|1[0-9]|2[0-8]))?)?"
    rf"|{_JAREN}-(0[13-9]|1[0-2])-(29|30)"
    rf"|{_JAREN}-(0[13578]|1[02])-31"
    rf"|{_SCHRIKKELJAREN}-02-29)$"
)
"""The days, months and years that exist, for the JSON Schema; a test compares it with the calendar."""
_TIJD = re.compile(r"\d{1,2}[:.]\d{2}( uur)?", re.ASCII)
ELKE_VORM: Final = ("jaar-maand-dag (2026-01-31)", "jaar-maand (2026-01)", "jaar (2026)")
"""How a date of a fact can be written."""


@dataclass(frozen=True, slots=True, order=True)
class Datum:
    """A day, or a period of one month or one year within which the day lies.

    `vroegst` and `laatst` are the first and last possible day, both inclusive; they are equal when the
    day itself is known. Ordering is by first possible day and is meant for sorting only: to ask whether
    one date comes before another, use `voor` and `uiterlijk`, which may answer `onbekend`.
    """

    vroegst: date
    laatst: date

    @classmethod
    def lees(cls, tekst: str) -> "Datum":
        """Read `JJJJ-MM-DD`, `JJJJ-MM` or `JJJJ`; raise WaardeFout where that fails."""
        return _lees(tekst)

    @classmethod
    def op(cls, dag: date) -> "Datum":
        """The date whose day is known."""
        return cls(dag, dag)

    @classmethod
    def laatste_van(cls, *datums: "Datum") -> "Datum":
        """The latest of some dates, known no better than they are."""
        return cls(max(datum.vroegst for datum in datums), max(datum.laatst for datum in datums))

    @property
    def op_de_dag(self) -> bool:
        """Whether the day itself is known."""
        return self.vroegst is self.laatst or self.vroegst == self.laatst

    def is_op(self, dag: date) -> bool:
        """Whether it is this very day."""
        return self.vroegst >= dag >= self.laatst

    def voor(self, ander: "Datum | date") -> bool | Onbekend:
        """Whether this date lies before the other; `onbekend` where both answers are possible."""
        vroegst, laatst = (ander.vroegst, ander.laatst) if isinstance(ander, Datum) else (ander, ander)
        if self.laatst < vroegst:
            return True
        return False if self.vroegst >= laatst else ONBEKEND

    def uiterlijk(self, ander: "Datum | date") -> bool | Onbekend:
        """Whether this date lies on or before the other; `onbekend` where both answers are possible."""
        vroegst, laatst = (ander.vroegst, ander.laatst) if isinstance(ander, Datum) else (ander, ander)
        if laatst < self.vroegst:
            return False
        return True if vroegst >= self.laatst else ONBEKEND

    def __str__(self) -> str:
        if self.op_de_dag:
            return self.vroegst.isoformat()
        return self.vroegst.isoformat()[: 4 if self.vroegst.month != self.laatst.month else 7]

    @property
    def voluit(self) -> str:
        """As one says it in Dutch: `2 februari 2018`, `februari 2018` or `2018`."""
        maand = MAANDEN[self.vroegst.month - 1]
        if self.op_de_dag:
            return f"{self.vroegst.day} {maand} {self.vroegst.year}"
        if self.vroegst.month == self.laatst.month:
            return f"{maand} {self.vroegst.year}"
        return str(self.vroegst.year)

    @classmethod
    def __get_pydantic_core_schema__(cls, bron: Any, handler: GetCoreSchemaHandler) -> core_schema.CoreSchema:
        return core_schema.no_info_plain_validator_function(_valideer, serialization=core_schema.to_string_ser_schema())

    @classmethod
    def __get_pydantic_json_schema__(
        cls, schema: core_schema.CoreSchema, handler: GetJsonSchemaHandler
    ) -> dict[str, Any]:
        return {"type": ["string", "integer"], "minimum": EERSTE_JAAR, "maximum": LAATSTE_JAAR, "pattern": _BESTAAT}


Wanneer = Datum | Onbekend | None
"""When something happened: a date, `onbekend`, or None where no date was written down."""


def gebeurd(moment: Wanneer, dag: Datum | date) -> bool | Onbekend:
    """Whether something had happened by a day; False where it has no date, `onbekend` where that is open.

    This is the only place that answers this, so that rules, scores and reports agree.
    """
    if moment is None:
        return False
    return moment.uiterlijk(dag) if isinstance(moment, Datum) else ONBEKEND


def telt(moment: Wanneer, dag: date) -> bool:
    """Whether a fact that was written down counts as of a day: unless it surely came later."""
    return moment is None or gebeurd(moment, dag) is not False


def _valideer(waarde: Any) -> Datum:
    if isinstance(waarde, Datum):
        return waarde
    if not isinstance(waarde, str):
        raise WaardeFout("Hier hoort een datum te staan.", "Schrijf bijvoorbeeld 2026-01-31.").voor_pydantic()
    try:
        return _lees(waarde)
    except WaardeFout as fout:
        raise fout.voor_pydantic() from None


@lru_cache(maxsize=8192)
def _lees(tekst: str) -> Datum:
    vorm = _VORM.fullmatch(tekst)
    if vorm is None:
        raise _wat_wel(tekst)
    jaar, maand, dag = (int(deel) if deel else 0 for deel in vorm.groups())
    if not EERSTE_JAAR <= jaar <= LAATSTE_JAAR:
        raise WaardeFout(f"Het jaar {jaar} valt buiten {EERSTE_JAAR}–{LAATSTE_JAAR}.", "Controleer het jaartal.")
    if vorm[2] is None:
        return Datum(date(jaar, 1, 1), date(jaar, 12, 31))
    if not 1 <= maand <= 12:
        raise WaardeFout(f"“{tekst}” bestaat niet: een jaar heeft 12 maanden.", "Schrijf jaar-maand-dag.")
    dagen = calendar.monthrange(jaar, maand)[1]
    if vorm[3] is None:
        return Datum(date(jaar, maand, 1), date(jaar, maand, dagen))
    if not 1 <= dag <= dagen:
        melding = f"“{tekst}” bestaat niet: {MAANDEN[maand - 1]} {jaar} heeft {dagen} dagen."
        raise WaardeFout(melding, "Controleer de dag.")
    return Datum.op(date(jaar, maand, dag))


def _wat_wel(tekst: str) -> WaardeFout:
    if gevonden := _MET_TIJD.fullmatch(tekst):
        return WaardeFout(f"“{tekst}” is een datum met een tijd.", f"Schrijf alleen de dag: {gevonden[1]}.")
    if _TIJD.fullmatch(tekst):
        return WaardeFout(f"“{tekst}” is een tijd.", "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-01-31.")
    if suggestie := andere_schrijfwijze(tekst):
        return _alleen_als_dat_kan(tekst, suggestie)
    return WaardeFout(f"“{tekst}” is geen datum.", keuzes=ELKE_VORM)


def _alleen_als_dat_kan(tekst: str, suggestie: str) -> WaardeFout:
    try:
        _lees(suggestie)
    except WaardeFout as fout:
        return WaardeFout(fout.melding.replace(suggestie, tekst), fout.herstel)
    return WaardeFout(f"“{tekst}” is geen datum zoals het register die schrijft.", f"Schrijf {suggestie}.")


def andere_schrijfwijze(tekst: str) -> str | None:
    """How the register writes what people write otherwise, such as `12 november 2026`; None where it is no day."""
    if gevonden := _DAG_VOOROP.fullmatch(tekst):
        return f"{gevonden[3]}-{int(gevonden[2]):02}-{int(gevonden[1]):02}"
    if gevonden := _JAAR_VOOROP.fullmatch(tekst):
        return f"{gevonden[1]}-{int(gevonden[2]):02}-{int(gevonden[3]):02}"
    if (gevonden := _MAAND_VOLUIT.fullmatch(tekst)) and gevonden[2].lower() in MAANDEN:
        dag = f"-{int(gevonden[1]):02}" if gevonden[1] else ""
        return f"{gevonden[3]}-{MAANDEN.index(gevonden[2].lower()) + 1:02}{dag}"
    return None
