"""The agenda for programs: JSON, version 1, with the schema `docs/schema/agenda.json`, and CSV for a spreadsheet."""

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
    *("stand", "dag", "uiterlijk", "tot", "soort", "niet_eerder", "id", "titel", "wat", "wie", "norm", "niet_zeker"),
    "bestand",
)


def agenda_als_gegevens(agenda: Agenda, programmaversie: str, uitgave: Uitgave | None) -> dict[str, Any]:
    """The whole agenda, its lines in the order of the page."""
    return {
        "versie": VERSIE,
        "programma": programmaversie,
        "peildatum": agenda.peildatum.isoformat(),
        "tot": agenda.tot.isoformat(),
        "openbaar": agenda.openbaar,
        "gemeente": agenda.gemeente,
        "kader": uitgave_als_gegevens(uitgave),
        "ongelezen": None if agenda.openbaar else list(agenda.ongelezen),
        "onvolledig": None if agenda.openbaar else list(agenda.onvolledig),
        "punten": [_als_gegevens(stand, punt, agenda) for stand, punt in _met_stand(agenda)],
    }


def _met_stand(agenda: Agenda) -> Iterator[tuple[str, Agendapunt]]:
    for stand, punten in (
        ("te_laat", agenda.te_laat),
        ("komend", agenda.komend),
        ("zonder_dag", agenda.zonder_dag),
    ):
        yield from ((stand, punt) for punt in punten)


def _als_gegevens(stand: str, punt: Agendapunt, agenda: Agenda) -> dict[str, Any]:
    return {
        "stand": stand,
        "soort": punt.soort.value,
        "dag": _dag(punt),
        "uiterlijk": _uiterlijk(punt),
        "tot": punt.tot.laatst.isoformat() if punt.tot else None,
        "niet_eerder": punt.niet_eerder,
        "bestand": None if agenda.openbaar else punt.bestand,
        "id": punt.id,
        "titel": punt.titel,
        "pad": list(punt.pad),
        "vanaf": list(punt.vanaf),
        "wat": punt.wat,
        "wie": punt.wie,
        "regel": punt.code,
        "grondslag": [grondslag_als_gegevens(norm) for norm in punt.normen],
        "aanleiding": punt.aanleiding,
        "voorbehoud": punt.voorbehoud,
        "openbaar": punt.openbaar,
    }


def _dag(punt: Agendapunt) -> str:
    """The first day that it can be, or `onbekend`."""
    return punt.dag.vroegst.isoformat() if isinstance(punt.dag, Datum) else str(punt.dag)


def _uiterlijk(punt: Agendapunt) -> str | None:
    """The last day that it can be."""
    return punt.dag.laatst.isoformat() if isinstance(punt.dag, Datum) else None


def schrijf_agenda_csv(agenda: Agenda, stroom: TextIO) -> None:
    """Write one row per line of the agenda."""
    schrijf_rijen(KOLOMMEN, (_rij(stand, punt, agenda) for stand, punt in _met_stand(agenda)), stroom)


def _rij(stand: str, punt: Agendapunt, agenda: Agenda) -> tuple[str, ...]:
    niet_eerder = "ja" if punt.niet_eerder else "nee"
    want = f", want {punt.aanleiding}" if punt.aanleiding else ""
    wanneer = (_dag(punt), _uiterlijk(punt) or "", punt.tot.laatst.isoformat() if punt.tot else "")
    waar = (punt.id or "", punt.titel, f"{punt.wat}{want}", punt.wie or "")
    waarom = (normen_in_woorden(punt), punt.voorbehoud or "", "" if agenda.openbaar else punt.bestand)
    return (stand, *wanneer, punt.soort.value, niet_eerder, *waar, *waarom)
