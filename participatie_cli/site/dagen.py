"""Days as a page shows them."""

from participatie_cli.site.beeld.onderdelen import Dagregel, Sitelink, Tegel
from participatie_cli.values.datum import MAANDEN, Datum
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.wording.agenda import KORTE_MAANDEN

_WEEKDAGEN = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")


def iso(datum: object) -> str:
    """A day as year-month-day, a month or a year where no more is known; empty where it could be any of several."""
    if not isinstance(datum, Datum):
        return ""
    if datum.op_de_dag:
        return datum.vroegst.isoformat()
    een, ander = datum.vroegst, datum.laatst
    if (een.year, een.month) == (ander.year, ander.month):
        return f"{een:%Y-%m}"
    return f"{een.year:04}" if een.year == ander.year else ""


def voluit(datum: Datum | Onbekend | None) -> str:
    """`3 mei 2024`, or that the day is not known."""
    return datum.voluit if isinstance(datum, Datum) else "dag onbekend"


def met_weekdag(datum: Datum) -> str:
    """`zaterdag 12 december 2026`."""
    return f"{_WEEKDAGEN[datum.vroegst.weekday()]} {datum.voluit}" if datum.op_de_dag else datum.voluit


def maand_van(datum: Datum) -> str:
    """`december 2026`: under which heading a day stands in an agenda."""
    return f"{MAANDEN[datum.vroegst.month - 1]} {datum.vroegst.year}"


def tegel(datum: Datum) -> Tegel:
    """A day as it stands on a calendar."""
    van, tot = datum.vroegst, datum.laatst
    zelfde_maand = (van.year, van.month) == (tot.year, tot.month)
    return Tegel(
        dag=str(van.day) if datum.op_de_dag else "",
        maand=KORTE_MAANDEN[van.month - 1] if zelfde_maand else "",
        jaar=str(van.year),
        iso=iso(datum),
    )


def regel(datum: object, tekst: str, schakel: Sitelink | None = None) -> Dagregel:
    """Something with its day; of one that is not known that is said, and nothing where there is none."""
    dag = datum.voluit if isinstance(datum, Datum) else "dag onbekend" if isinstance(datum, Onbekend) else ""
    return Dagregel(dag=dag, iso=iso(datum), tekst=tekst, schakel=schakel)
