"""What was promised, and what decisions depend on."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from participatie_cli.model.besluit import Besluitvoorwaarde
from participatie_cli.model.project import Project
from participatie_cli.model.raad import Toezegging
from participatie_cli.report.beeld.rapport import Tabelhoofdstuk
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel, of_niet_vastgelegd
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import Venster, dag_in_woorden
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.hoofdstukken.raad import houders
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.zin import vul

_KOLOMMEN: Final = (
    Kolom("Wat", 5),
    Kolom("Over", 3),
    Kolom("Door en aan", 2),
    Kolom("Uiterlijk", 2),
    Kolom("Stand", 3),
)
OPEN: Final = "nog open"


@dataclass(frozen=True, slots=True)
class Belofte:
    """A promise or a condition as it is told, with the day on which it was settled."""

    rij: tuple[str, ...]
    afgedaan_op: Datum | Onbekend | None

    @property
    def stand(self) -> str:
        """What became of it."""
        return self.rij[-1]


def toezeggingen(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Tabelhoofdstuk:
    """The promises and conditions that stand open, and those that were settled in this period."""
    return Tabelhoofdstuk(
        id="toezeggingen",
        titel="Toezeggingen en voorwaarden",
        inleiding=("Staat er niet bij wat ervan kwam, dan is een toezegging niet nagekomen en ook niet gebroken.",),
        tabel=maak_tabel(
            "Wat openstaat, en wat in deze periode is afgedaan",
            _KOLOMMEN,
            (een.rij for een in beloften(gegevens, venster, boek)),
            "In het register zijn geen toezeggingen of voorwaarden vastgelegd.",
        ),
    )


def beloften(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Iterator[Belofte]:
    """Those that stand open and those that were not settled before this period, promises first."""
    yield from _toezegd(gegevens, venster, boek)
    yield from _voorwaarden(gegevens, venster, boek)


def _toezegd(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Iterator[Belofte]:
    for houder in houders(gegevens):
        for een in bekend(houder.toezeggingen):
            if venster.bekend_op(een.datum) and not venster.ervoor(een.afgedaan_op):
                rij = (
                    boek.vermeld(een.wat, houder, een),
                    houder.titel,
                    f"{vul('{door}[ aan {aan}]', een)}; {dag_in_woorden(een.datum, venster)}",
                    of_niet_vastgelegd(dag_in_woorden(een.gereed_voor) or None),
                    _stand(een, venster),
                )
                yield Belofte(rij, een.afgedaan_op)


def _stand(een: Toezegging, venster: Venster) -> str:
    nagekomen = een.nagekomen_op(venster.peildatum)
    if nagekomen is None:
        return OPEN
    if isinstance(nagekomen, Onbekend):
        return "onbekend"
    wanneer = f" ({dag_in_woorden(een.afgedaan_op)})" if een.afgedaan_op else ""
    return f"nagekomen{wanneer}" if nagekomen else f"niet nagekomen{wanneer}: {of_niet_vastgelegd(een.reden)}"


def _voorwaarden(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Iterator[Belofte]:
    for project in gegevens.van_soort(Project):
        for besluit in bekend(project.besluiten):
            for een in bekend(besluit.voorwaarden) if venster.bekend_op(besluit.datum) else ():
                if not venster.ervoor(een.voldaan_op):
                    rij = (
                        boek.vermeld(een.wat, project, een),
                        project.titel,
                        f"voorwaarde van {besluit.beslisser}; {dag_in_woorden(besluit.datum, venster)}",
                        of_niet_vastgelegd(dag_in_woorden(een.gereed_voor) or None),
                        _voldaan(een, venster),
                    )
                    yield Belofte(rij, een.voldaan_op)


def _voldaan(een: Besluitvoorwaarde, venster: Venster) -> str:
    if isinstance(een.voldaan_op, Onbekend):
        return "onbekend"
    if isinstance(een.voldaan_op, Datum) and venster.bekend_op(een.voldaan_op):
        return f"voldaan ({een.voldaan_op.voluit})"
    return OPEN
