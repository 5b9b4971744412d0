"""Terms and recognised holidays: articles 1 to 4 of the Algemene termijnenwet (BWBR0002448)."""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from participatie_cli.model.datum import Datum

GELIJKSTELLING_NIET_GELEZEN = (
    "of de termijn een dag langer duurt, hangt af van een besluit over gelijkgestelde dagen "
    "dat niet letterlijk is gelezen"
)
WEEK = timedelta(weeks=1)
DAG = timedelta(days=1)
LANGSTE_TERMIJN_IN_WEKEN = 12
"""Article 4: longer terms are not moved."""
EEUW_IN_WEKEN = 5200
"""A longer term is cut off here: no register reaches that far, and no calendar either."""


@dataclass(frozen=True, slots=True)
class Gelijkgesteld:
    """Days that a royal decree equates to a holiday: of decrees that were read, and of those only heard of."""

    zeker: frozenset[date] = frozenset()
    misschien: frozenset[date] = frozenset()

    @property
    def alle(self) -> frozenset[date]:
        """Both together."""
        return self.zeker | self.misschien


def eerste_paasdag(jaar: int) -> date:
    """Easter Sunday by the Gregorian calendar (the method of Meeus, Jones and Butcher)."""
    eeuw, rest = divmod(jaar, 100)
    maanjaar = jaar % 19
    correctie = (eeuw - (eeuw + 8) // 25 + 1) // 3
    maan = (19 * maanjaar + eeuw - eeuw // 4 - correctie + 15) % 30
    zondag = (32 + 2 * (eeuw % 4) + 2 * (rest // 4) - maan - rest % 4) % 7
    verschuiving = (maanjaar + 11 * maan + 22 * zondag) // 451
    maand, dag = divmod(maan + zondag - 7 * verschuiving + 114, 31)
    return date(jaar, maand, dag + 1)


def koningsdag(jaar: int) -> date:
    """27 April, or the day before where that is a Sunday; until 2013 Queen's Day on 30 April (29 if Sunday)."""
    dag = date(jaar, 4, 27) if jaar >= 2014 else date(jaar, 4, 30)
    return dag - DAG if dag.isoweekday() == 7 else dag


@lru_cache(maxsize=256)
def feestdagen(jaar: int) -> frozenset[date]:
    """The recognised holidays of article 3 in a year, Good Friday included and Sundays left out."""
    pasen = eerste_paasdag(jaar)
    return frozenset(
        {
            date(jaar, 1, 1),
            pasen - 2 * DAG,
            pasen + DAG,
            koningsdag(jaar),
            date(jaar, 5, 5),
            pasen + 39 * DAG,
            pasen + 50 * DAG,
            date(jaar, 12, 25),
            date(jaar, 12, 26),
        }
    )


def is_werkdag(dag: date, gelijkgesteld: frozenset[date]) -> bool:
    """Whether a day is not a Saturday, Sunday, recognised holiday or day equated to one by royal decree."""
    return dag.isoweekday() < 6 and dag not in feestdagen(dag.year) and dag not in gelijkgesteld


def laatste_dag(eerste_dag: date, weken: int, gelijkgesteld: frozenset[date]) -> date:
    """The last day of a term of whole weeks of which `eerste_dag` is the first day.

    A term of at most twelve weeks that ends on a Saturday, Sunday or holiday runs to the next working day.
    """
    dag = eerste_dag + min(weken, EEUW_IN_WEKEN) * WEEK - DAG
    if weken > LANGSTE_TERMIJN_IN_WEKEN:
        return dag
    while not is_werkdag(dag, gelijkgesteld):
        dag += DAG
    return dag


def einde_vanaf(eerste_dag: Datum, weken: int, gelijkgesteld: Gelijkgesteld) -> Datum:
    """The last day of a term of which `eerste_dag` is the first day, known as well as that day and the decrees are."""
    return Datum(
        laatste_dag(eerste_dag.vroegst, weken, gelijkgesteld.zeker),
        laatste_dag(eerste_dag.laatst, weken, gelijkgesteld.alle),
    )


def einde_na(gebeurtenis: Datum, weken: int, gelijkgesteld: Gelijkgesteld) -> Datum:
    """The last day of a term that runs from an event: the day after the event is the first day."""
    return einde_vanaf(Datum(gebeurtenis.vroegst + DAG, gebeurtenis.laatst + DAG), weken, gelijkgesteld)


def weken_na(gebeurtenis: Datum, weken: int) -> Datum:
    """The same day of the week some weeks after an event, never moved.

    For terms about publication and entry into force of regulations, which article 4 under b leaves out.
    """
    erbij = min(weken, EEUW_IN_WEKEN) * WEEK
    return Datum(gebeurtenis.vroegst + erbij, gebeurtenis.laatst + erbij)


def waarom_open(te_grof: str, *datums: Datum | None) -> str:
    """Why a comparison with the last day of a term gave no answer: rough dates, or else a decree that was not read."""
    return te_grof if any(datum and not datum.op_de_dag for datum in datums) else GELIJKSTELLING_NIET_GELEZEN
