"""What the council is asked."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.model.programma import Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.vooruit import Raadsvraag
from participatie_cli.report.beeld.rapport import Tabelhoofdstuk
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import Venster, dag_in_woorden
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend

_KOLOMMEN: Final = (Kolom("Vraag", 5), Kolom("Over", 3), Kolom("Gesteld", 2), Kolom("Antwoord", 4))


def raadsvragen(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Tabelhoofdstuk:
    """The open questions, and those answered in this period."""
    return Tabelhoofdstuk(
        id="raadsvragen",
        titel="Vragen aan de raad",
        inleiding=(),
        tabel=maak_tabel(
            "Open vragen, en vragen die in deze periode zijn beantwoord",
            _KOLOMMEN,
            (
                (
                    boek.vermeld(vraag.vraag, houder, vraag),
                    houder.titel,
                    dag_in_woorden(vraag.datum, venster),
                    _antwoord(vraag, venster),
                )
                for houder, vraag in gestelde_vragen(gegevens, venster)
            ),
            "In het register zijn geen vragen aan de raad vastgelegd.",
        ),
    )


def gestelde_vragen(gegevens: Gegevens, venster: Venster) -> Iterator[tuple[Project | Maatregel, Raadsvraag]]:
    """The questions that the council had before it during this period."""
    for stuk in gegevens.stukken:
        if isinstance(stuk.dossier, Project | Maatregel):
            for vraag in bekend(stuk.dossier.raadsvragen):
                if venster.bekend_op(vraag.datum) and not venster.ervoor(vraag.beantwoord_op):
                    yield stuk.dossier, vraag


def is_open(vraag: Raadsvraag, venster: Venster) -> bool:
    """Whether a question had no answer on the peildatum."""
    return not (isinstance(vraag.beantwoord_op, Datum) and venster.bekend_op(vraag.beantwoord_op))


def _antwoord(vraag: Raadsvraag, venster: Venster) -> str:
    if isinstance(vraag.beantwoord_op, Onbekend) or isinstance(vraag.antwoord, Onbekend):
        return "onbekend"
    if is_open(vraag, venster):
        return "nog geen antwoord"
    assert isinstance(vraag.beantwoord_op, Datum)
    return f"{vraag.antwoord or 'niet vastgelegd'} ({vraag.beantwoord_op.voluit})"
