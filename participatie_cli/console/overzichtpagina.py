"""A register on one screen: the projects by phase, what comes first, and what one can ask."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from typing import Final

from participatie_cli.console.agendapagina import toon_eerstvolgende
from participatie_cli.console.kolommen import TUSSEN, breedtes, in_kolom
from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.values.datum import Datum
from participatie_cli.wording.agenda import dag_in_woorden
from participatie_cli.wording.waarden import aantal, gevonden_in_woorden, per_ernst

_KOP: Final = ("", "niveau", "volgende datum", "bevindingen", "vragen open")
NIETS_TE_LAAT: Final = "Niets is te laat"
_OPDRACHTEN: Final = (
    ("participatie toon ID", "vertelt één project"),
    ("participatie nieuw", "begint een project"),
    ("participatie noteer", "legt iets vast, in een paar vragen"),
    ("participatie check", "controleert het hele register"),
    ("participatie agenda", "wat er moet gebeuren, en wanneer"),
    ("participatie --help", "alle opdrachten"),
)


@dataclass(frozen=True, slots=True)
class Projectregel:
    """One project: its phase and level in words, what comes first in it, and how much there is to mend and to find out.

    `bevindingen` counts by severity, `vragen_open` the questions of the framework that could not be judged.
    """

    id: str
    fase: str
    niveau: str
    volgende: Agendapunt | None
    bevindingen: dict[Ernst, int]
    vragen_open: int


@dataclass(frozen=True, slots=True)
class Registeroverzicht:
    """What the screen shows; `projecten` are in order of phase, `ongelezen` the files that could not be read.

    `opdrachten` are the commands that record that what comes first was done, None where there is none.
    """

    peildatum: date
    gemeente: str | None
    projecten: tuple[Projectregel, ...]
    eerstvolgende: tuple[Agendapunt, ...]
    opdrachten: tuple[str | None, ...]
    te_laat: int
    ongelezen: tuple[str, ...]
    verslag: Controleverslag


def toon_overzicht(scherm: Scherm, overzicht: Registeroverzicht) -> None:
    """Write the screen."""
    van = f" van {overzicht.gemeente}" if overzicht.gemeente else ""
    scherm.regel(Deel(f"Register{van}, {Datum.op(overzicht.peildatum).voluit}", "bold underline"))
    _toon_projecten(scherm, overzicht.projecten)
    for bestand in overzicht.ongelezen:
        scherm.regel(Deel(f"Niet te lezen: {bestand}", "bold red"))
    toon_eerstvolgende(scherm, overzicht.eerstvolgende, overzicht.peildatum, overzicht.opdrachten)
    scherm.wit()
    scherm.regel(Deel(_stand(overzicht), "bold"))
    scherm.wit()
    _toon_opdrachten(scherm, _OPDRACHTEN)


def _toon_opdrachten(scherm: Scherm, opdrachten: Sequence[tuple[str, str]]) -> None:
    breedte = max(len(opdracht) for opdracht, _ in opdrachten)
    for opdracht, wat in opdrachten:
        scherm.regel(Deel(opdracht.ljust(breedte), "cyan"), f"  {wat}", inspringen=TUSSEN)


def _stand(overzicht: Registeroverzicht) -> str:
    te_laat = (
        aantal(overzicht.te_laat, "punt is te laat", "punten zijn te laat") if overzicht.te_laat else NIETS_TE_LAAT
    )
    return f"{per_ernst(overzicht.verslag.per_ernst)}. {te_laat}."


def _toon_projecten(scherm: Scherm, projecten: Sequence[Projectregel]) -> None:
    if not projecten:
        scherm.kop("Projecten")
        scherm.regel("Er staan geen projecten in het register.", inspringen=TUSSEN)
        return
    rijen = [list(_KOP), *(_rij(een) for een in projecten)]
    for kolommen in (slice(1, None), slice(2, None), slice(3, None)):
        smaller = [[rij[0], *rij[kolommen]] for rij in rijen]
        if maten := breedtes(smaller, ruimte=_ruimte(scherm), rekbaar=None):  # an id is typed over: it is never cut off
            break
    regels = [_in_rij(rij, maten) for rij in smaller]
    scherm.wit()
    scherm.regel(Deel(regels[0], "dim"), inspringen=TUSSEN)
    per_project = dict(zip((een.id for een in projecten), regels[1:], strict=True))
    for fase, groep in groupby(projecten, lambda een: een.fase):
        scherm.regel(Deel(fase[:1].upper() + fase[1:], "bold"))
        for een in groep:
            scherm.regel(per_project[een.id], inspringen=TUSSEN)


def _ruimte(scherm: Scherm) -> int | None:
    return None if scherm.breedte is None else scherm.breedte - TUSSEN


def _in_rij(rij: Sequence[str], maten: Sequence[int] | None) -> str:
    cellen = rij if maten is None else [in_kolom(cel, maat) for cel, maat in zip(rij, maten, strict=True)]
    return (" " * TUSSEN).join(cellen).rstrip()


def _rij(een: Projectregel) -> list[str]:
    volgende = een.volgende.dag if een.volgende else None
    dag = dag_in_woorden(volgende) if isinstance(volgende, Datum) else "geen"
    return [een.id, een.niveau, dag, gevonden_in_woorden(een.bevindingen), str(een.vragen_open)]
