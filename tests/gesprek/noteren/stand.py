"""Small files in which something of everything stands open."""

from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli.gesprek.noteren.soort import Noteersoort
from participatie_cli.gesprek.noteren.stand import Noteerstand
from participatie_cli.gesprek.noteren.tabel import SOORTEN
from participatie_cli.gesprek.vraag import Keuze
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.uitdaagrecht import Uitdaagverzoek
from participatie_cli.store.lezen import begrijp

MAP: Final = Path(__file__).parent / "bestanden"
VANDAAG: Final = date(2026, 11, 30)
VAN: Final[dict[str, type[Dossier]]] = {
    "project": Project,
    "leeg": Project,
    "maatregel": Maatregel,
    "experiment": Experiment,
    "uitdaagverzoek": Uitdaagverzoek,
}
REGELS: Final = (Keuze("terugkoppeling-op-tijd", "VER015 deelnemers horen het op tijd"),)


def tekst_van(naam: str) -> str:
    """One of the small files as text."""
    return (MAP / f"{naam}.yaml").read_text("utf-8")


def stand_van(naam: str) -> Noteerstand:
    """That file as questions look at it, with one rule from which one can deviate."""
    dossier = begrijp(tekst_van(naam), naam, VAN[naam]).waarde
    assert dossier is not None
    return Noteerstand(dossier=dossier, vandaag=VANDAAG, elders={"regel": REGELS})


def soort_van(naam: str, dossier: type[Dossier]) -> Noteersoort:
    """The kind with a name that a kind of file can hold."""
    return next(een for een in SOORTEN if een.naam == naam and issubclass(dossier, een.over))
