"""Terms and recognised holidays: articles 1 to 4 of the Algemene termijnenwet (BWBR0002448)."""

from collections.abc import Container
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

from participatie_cli.kader.duur import Duur
from participatie_cli.values.datum import Datum

GELIJKSTELLING_NIET_GELEZEN = (
    "of de termijn langer duurt, hangt af van een besluit over gelijkgestelde dagen dat niet letterlijk is gelezen"
)
GEEN_GELIJKSTELLING_BEKEND = (
    "of de termijn langer duurt, is niet te zeggen: voor {jaar} is geen besluit over gelijkgestelde dagen bekend"
)
DAG = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Gelijkgesteld:
    """Days that a royal decree equates to a holiday: of decrees that were read, and of those only heard of.

    Those of decrees that three sources confirm (`bevestigd`, by the `bronnen`) decide too, but with less weight.
    `van` and `tot` are the first and last year for which there are decrees. Outside them a decree that is not there,
    or that nobody looked for, may equate a Monday before or a Friday after a holiday.
    """

    zeker: frozenset[date] = frozenset()
    misschien: frozenset[date] = frozenset()
    van: int = date.min.year
    tot: int = date.max.year
    bevestigd: frozenset[date] = frozenset()
    bronnen: tuple[str, ...] = ()

    @property
    def alle(self) -> frozenset[date]:
        """All together."""
        return self.beslissend | self.misschien

    @property
    def beslissend(self) -> frozenset[date]:
        """The days that decide an outcome: read or confirmed."""
        return self.zeker | self.bevestigd

    @property
    def alleen_gelezen(self) -> "Gelijkgesteld":
        """These days, of which only what was read decides: a confirmed day may then be equated or not."""
        return replace(self, misschien=self.misschien | self.bevestigd, bevestigd=frozenset())

    def __contains__(self, dag: object) -> bool:
        """Whether a day is equated, or may be."""
        if dag in self.zeker or dag in self.bevestigd or dag in self.misschien:
            return True
        return isinstance(dag, date) and not self.heeft_besluit(dag.year) and is_brugdag(dag)

    def heeft_besluit(self, jaar: int) -> bool:
        """Whether there is a decree for a year."""
        return self.van <= jaar <= self.tot


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


def is_brugdag(dag: date) -> bool:
    """Whether a day is a Monday before or a Friday after a holiday: what decrees equate."""
    buurdag = {1: dag + DAG, 5: dag - DAG}.get(dag.isoweekday())
    return buurdag is not None and buurdag in feestdagen(buurdag.year)


def is_werkdag(dag: date, gelijkgesteld: Container[date]) -> bool:
    """Whether a day is not a Saturday, Sunday, recognised holiday or day equated to one by royal decree."""
    return dag.isoweekday() < 6 and dag not in feestdagen(dag.year) and dag not in gelijkgesteld


def laatste_dag(eerste_dag: date, duur: Duur, gelijkgesteld: Container[date]) -> date:
    """The last day of a term of which `eerste_dag` is the first day; `duur` tells whether it can run on.

    A term that can, and ends on a Saturday, Sunday or holiday, runs to the next working day.
    """
    dag = duur.na(eerste_dag - DAG)
    while duur.schuift and not is_werkdag(dag, gelijkgesteld):
        dag += DAG
    return dag


def einde_vanaf(eerste_dag: Datum, duur: Duur, gelijkgesteld: Gelijkgesteld) -> Datum:
    """The last day of a term of which `eerste_dag` is the first day, known as well as that day and the decrees are."""
    return Datum(
        laatste_dag(eerste_dag.vroegst, duur, gelijkgesteld.beslissend),
        laatste_dag(eerste_dag.laatst, duur, gelijkgesteld),
    )


def einde_na(gebeurtenis: Datum, duur: Duur, gelijkgesteld: Gelijkgesteld) -> Datum:
    """The last day of a term that runs from an event: the day after the event is the first day."""
    return einde_vanaf(Datum(gebeurtenis.vroegst + DAG, gebeurtenis.laatst + DAG), duur, gelijkgesteld)


def einde_met_verlenging(gebeurtenis: Datum, duur: Duur, erbij: Duur, gelijkgesteld: Gelijkgesteld) -> Datum:
    """The last day of a term after an event that was extended: counted as one term or, at the latest, as two.

    Article 4 leaves open whether a term that is longer than twelve weeks only by its extension is moved.
    """
    eerste_deel = einde_na(gebeurtenis, duur, gelijkgesteld)
    als_een = einde_na(gebeurtenis, duur + erbij, gelijkgesteld)
    return Datum(als_een.vroegst, einde_na(eerste_deel, erbij, gelijkgesteld).laatst)


def waarom_open(te_grof: str, laatst: Datum, gelijkgesteld: Gelijkgesteld, *datums: Datum | None) -> str:
    """Why a comparison with the last day of a term gave no answer: rough dates, or else a decree that was not read."""
    if any(datum and not datum.op_de_dag for datum in datums):
        return te_grof
    jaar = laatst.vroegst.year
    return (
        GELIJKSTELLING_NIET_GELEZEN
        if gelijkgesteld.heeft_besluit(jaar)
        else GEEN_GELIJKSTELLING_BEKEND.format(jaar=jaar)
    )
