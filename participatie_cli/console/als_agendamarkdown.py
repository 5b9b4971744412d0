"""The agenda as a document in Markdown: the groups and the words of the page for people."""

from collections.abc import Iterator
from typing import TextIO

from participatie_cli.console.agendapagina import agendatitel, groepen, soort_ervoor
from participatie_cli.console.scoretabel import veilig
from participatie_cli.console.stroom import Stroom
from participatie_cli.results.agenda import Agenda, Agendapunt
from participatie_cli.wording.agenda import (
    LEEG,
    bij_in_woorden,
    dag_in_kolom,
    kern_in_woorden,
    ontbreekt_in_woorden,
    slotregel,
)


def schrijf_agenda(agenda: Agenda, stroom: TextIO) -> None:
    """Write the document."""
    Stroom.om(stroom).voor_programmas().write("\n".join(_markdown(agenda)) + "\n")


def _markdown(agenda: Agenda) -> Iterator[str]:
    yield f"# {agendatitel(agenda)}"
    for kop, punten in groepen(agenda):
        if punten:
            yield from ("", f"## {kop.tekst}", "")
            for punt in punten:
                yield from _punt(punt, agenda)
    for zin in () if agenda.openbaar else ontbreekt_in_woorden(agenda):
        yield from ("", veilig(zin))
    for zin in (slotregel(agenda),) if agenda.punten else LEEG:
        yield from ("", f"**{zin}**")


def _punt(punt: Agendapunt, agenda: Agenda) -> Iterator[str]:
    dag = dag_in_kolom(punt, agenda.peildatum)
    yield f"- **{dag}** {veilig(f'{soort_ervoor(punt)}{punt.titel}: {kern_in_woorden(punt)}')}"
    for bij in bij_in_woorden(punt):
        yield f"  - {veilig(bij)}"
