"""Boxes of a sheet, made of rows with what makes one row more urgent than another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Final

from participatie_cli.report.beeld.blad import Vak
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel
from participatie_cli.values.datum import Datum
from participatie_cli.wording.agenda import KORTE_MAANDEN

REGISTER: Final = "het register"
_INGEKORT: Final = " …"


@dataclass(frozen=True, slots=True)
class Vakregel:
    """A row, and how soon it goes where there is no room: 1 stays longest."""

    cellen: tuple[str, ...]
    rang: int = 1


@dataclass(frozen=True, slots=True)
class Vaksoort:
    """What is the same of a box whatever stands in it. `zie` is where all of it can be found.

    No cell is longer than `langste` characters: one long text would leave no room for anything else.
    """

    id: str
    groep: str
    titel: str
    kolommen: tuple[Kolom, ...]
    eenheid: str
    zie: str = REGISTER
    langste: int = 200


def maak_vak(soort: Vaksoort, regels: Iterable[Vakregel], leeg: str) -> Vak:
    """A box, of which no cell is longer than can be read on a sheet."""
    alle: Sequence[Vakregel] = tuple(regels)
    rijen = [tuple(ingekort(str(cel), soort.langste) for cel in een.cellen) for een in alle]
    return Vak(
        id=soort.id,
        groep=soort.groep,
        titel=soort.titel,
        tabel=maak_tabel(soort.titel, soort.kolommen, rijen, leeg),
        rangen=tuple(een.rang for een in alle),
        eenheid=soort.eenheid,
        zie=soort.zie,
    )


def ingekort(tekst: str, langste: int) -> str:
    """A text that shows it where it goes on in the register; words stay whole as far as there are any."""
    if len(tekst) <= langste:
        return tekst
    begin = tekst[:langste]
    return f"{begin.rpartition(' ')[0] or begin}{_INGEKORT}"


def dag_kort(dag: object) -> str:
    """`2 dec 2026`; what is not known to the day as it is known."""
    if not isinstance(dag, Datum):
        return "niet vastgelegd" if dag is None else str(dag)
    if dag.op_de_dag:
        return f"{dag.vroegst.day} {KORTE_MAANDEN[dag.vroegst.month - 1]} {dag.vroegst.year}"
    return dag.voluit
