"""The agenda for programs: JSON, and CSV for a spreadsheet."""

from collections.abc import Iterator
from typing import Any, Final, TextIO

from participatie_cli.console.als_json import grondslag_als_gegevens, uitgave_als_gegevens
from participatie_cli.console.rekenblad import schrijf_rijen
from participatie_cli.kader.uitgave import Uitgave
from participatie_cli.results.agenda import Agenda, Agendapunt
from participatie_cli.values.datum import Datum
from participatie_cli.wording.agenda import normen_in_woorden

VERSIE: Final = 1
KOLOMMEN: Final = (
    *("stand", "dag", "tot", "soort", "niet_eerder", "id", "titel", "wat", "wie", "norm", "niet_zeker", "bestand"),
)


def agenda_als_gegevens(agenda: Agenda, programmaversie: str, uitgave: Uitgave | None) -> dict[str, Any]:
    """The whole agenda, its lines in the order of the page."""
    return {
        "versie": VERSIE,
        "programma": programmaversie,
        "kaderdata": uitgave_als_gegevens(uitgave),
        "peildatum": agenda.peildatum.isoformat(),
        "tot": agenda.tot.isoformat(),
        "punten": [_als_gegevens(stand, punt) for stand, punt in _met_stand(agenda)],
    }


def _met_stand(agenda: Agenda) -> Iterator[tuple[str, Agendapunt]]:
    for stand, punten in (
        ("te_laat", agenda.te_laat),
        ("komend", agenda.komend),
        ("zonder_dag", agenda.zonder_dag),
    ):
        yield from ((stand, punt) for punt in punten)


def _als_gegevens(stand: str, punt: Agendapunt) -> dict[str, Any]:
    return {
        "stand": stand,
        "soort": punt.soort.value,
        "dag": _dag(punt),
        "uiterlijk": punt.dag.laatst.isoformat() if isinstance(punt.dag, Datum) else None,
        "tot": str(punt.tot) if punt.tot else None,
        "niet_eerder": punt.niet_eerder,
        "bestand": punt.bestand,
        "id": punt.id,
        "titel": punt.titel,
        "pad": list(punt.pad),
        "vanaf": list(punt.vanaf),
        "wat": punt.wat,
        "wie": punt.wie,
        "regel": punt.code,
        "grondslag": [grondslag_als_gegevens(norm) for norm in punt.normen],
        "voorbehoud": punt.voorbehoud,
        "openbaar": punt.openbaar,
    }


def _dag(punt: Agendapunt) -> str:
    """The first day that it can be, or `onbekend`."""
    return punt.dag.vroegst.isoformat() if isinstance(punt.dag, Datum) else str(punt.dag)


def schrijf_agenda_csv(agenda: Agenda, stroom: TextIO) -> None:
    """Write one row per line of the agenda."""
    schrijf_rijen(KOLOMMEN, (_rij(stand, punt) for stand, punt in _met_stand(agenda)), stroom)


def _rij(stand: str, punt: Agendapunt) -> tuple[str, ...]:
    niet_eerder = "ja" if punt.niet_eerder else "nee"
    waar = (punt.id or "", punt.titel, punt.wat, punt.wie or "")
    waarom = (normen_in_woorden(punt), punt.voorbehoud or "", punt.bestand)
    return (stand, _dag(punt), str(punt.tot or ""), punt.soort.value, niet_eerder, *waar, *waarom)
