"""What the council, the college and other authorities decided in the period, of all projects."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from participatie_cli.model.besluit import Besluit, Stemmen
from participatie_cli.model.keuzes import Orgaan
from participatie_cli.model.project import Project
from participatie_cli.report.beeld.bouwstenen import Blokhoofdstuk
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel, zin
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import Venster, dag_in_woorden
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.rapportage.blokken import blok
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import bekend

ID: Final = "besluiten"
_KOLOMMEN: Final = (
    Kolom("Project", 3),
    Kolom("Wanneer", 2),
    Kolom("Besluit", 6),
    Kolom("Door de inbreng veranderd", 4),
)
_VOLGORDE: Final = (Orgaan.RAAD, Orgaan.COLLEGE)
_NIETS: Final = "geen"


@dataclass(frozen=True, slots=True)
class Genomen:
    """A decision of the period with the project that it is about."""

    project: Project
    besluit: Besluit

    @property
    def gewicht(self) -> tuple[int, str]:
        """Who decided, the council first, and then in order of time."""
        plaats = _VOLGORDE.index(self.besluit.door) if self.besluit.door in _VOLGORDE else len(_VOLGORDE)
        return plaats, str(self.besluit.datum)


def genomen(gegevens: Gegevens, venster: Venster) -> tuple[Genomen, ...]:
    """All decisions of the period, those of the council first."""
    alle = (
        Genomen(project, een)
        for project in gegevens.van_soort(Project)
        for een in bekend(project.besluiten)
        if venster.bevat(een.datum) is not False
    )
    return tuple(sorted(alle, key=lambda een: een.gewicht))


def besluiten(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Blokhoofdstuk:
    """The chapter, in order of time."""
    op_tijd = sorted(genomen(gegevens, venster), key=lambda een: str(een.besluit.datum))
    tabel = maak_tabel("Besluiten in deze periode", _KOLOMMEN, (_rij(een, venster, boek) for een in op_tijd), "")
    return Blokhoofdstuk(id=ID, titel="Wat is besloten", blokken=(blok(tabellen=[tabel]),))


def _rij(een: Genomen, venster: Venster, boek: Bronnenboek) -> tuple[str, ...]:
    besluit = een.besluit
    stemmen = f" ({besluit.stemmen.voluit})" if isinstance(besluit.stemmen, Stemmen) else ""
    wat = boek.vermeld(f"{zin(besluit.besluit).rstrip('.')}{stemmen}.", een.project, besluit)
    return een.project.titel, dag_in_woorden(besluit.datum, venster), wat, veranderd(besluit)


def veranderd(besluit: Besluit) -> str:
    """What input changed, empty where nothing is recorded of it."""
    wat = besluit.gewijzigd_door_inbreng
    if not isinstance(wat, str):
        return "onbekend" if wat is not None else ""
    return "niets" if wat.strip().rstrip(".").lower() == _NIETS else wat


def door_inbreng(gegevens: Gegevens, venster: Venster) -> Iterator[Genomen]:
    """The decisions of the period that input changed."""
    for een in genomen(gegevens, venster):
        if isinstance(een.besluit.datum, Datum) and veranderd(een.besluit) not in ("", "niets", "onbekend"):
            yield een
