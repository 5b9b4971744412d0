"""The agenda for a calendar: iCalendar (RFC 5545), all of it in whole days."""

import hashlib
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, TextIO

from icalendar import Alarm, Calendar, Event

from participatie_cli.console.stroom import Stroom
from participatie_cli.results.agenda import Agenda, Agendapunt
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.values.datum import Datum
from participatie_cli.wording.agenda import bij_in_woorden, punt_met_dag
from participatie_cli.wording.zichtbaar import codepunt, toonbaar, zonder_opdracht

_DAG: Final = timedelta(days=1)
_VOORAF: Final = (timedelta(days=14), timedelta(days=2))
"""How long before a last day a calendar warns."""
_OCHTEND: Final = timedelta(hours=9)
"""Nobody wants to be warned at midnight, when a whole day begins."""
_REGELEINDE: Final = "\r\n"
_LENGTE_SLEUTEL: Final = 24
_NAAM: Final = "Participatie"
_DUBBEL: Final = "::"


def schrijf_ics(agenda: Agenda, programmaversie: str, stroom: TextIO) -> None:
    """Write the lines that have a day; what a calendar had of them before is replaced by them.

    A line keeps its key as long as it is about the same thing, also where its day changes. A later agenda has a higher
    sequence number, so that a calendar takes the newest.
    """
    kalender = Calendar()
    kalender.add("prodid", f"-//participatie//{programmaversie}//NL")
    kalender.add("version", "2.0")
    kalender.add("method", "PUBLISH")
    kalender.add("x-wr-calname", _tekst(f"{_NAAM} {agenda.gemeente}" if agenda.gemeente else _NAAM))
    gezien: Counter[str] = Counter()
    for punt in (*agenda.te_laat, *agenda.komend):
        sleutel = _sleutel(punt, agenda.gemeente)
        gezien[sleutel] += 1
        nummer = f"-{gezien[sleutel]}" if gezien[sleutel] > 1 else ""
        kalender.add_component(_gebeurtenis(punt, agenda, f"{sleutel}{nummer}@participatie"))
    tekst = kalender.to_ical().decode("utf-8").replace(_REGELEINDE, "\n")
    # All of it can be seen already, and the stream would not know a picture that is folded between its parts.
    Stroom.om(stroom).voor_programmas(_REGELEINDE).opmaak().write(tekst)


def _sleutel(punt: Agendapunt, gemeente: str | None) -> str:
    """What a line is about, also beside the agenda of another municipality."""
    waarover = "|".join((gemeente or "", punt.id or "", punt.herkenning))
    return hashlib.sha256(waarover.encode()).hexdigest()[:_LENGTE_SLEUTEL]


def _gebeurtenis(punt: Agendapunt, agenda: Agenda, sleutel: str) -> Event:
    begin, einde = _dagen(punt)
    een = Event()
    een.add("uid", sleutel)
    een.add("dtstamp", datetime.combine(agenda.peildatum, time(), UTC))
    een.add("sequence", agenda.peildatum.toordinal())
    een.add("dtstart", begin)
    een.add("dtend", einde + _DAG)
    een.add("transp", "TRANSPARENT")
    te_laat = "TE LAAT: " if punt.te_laat(agenda.peildatum) else ""
    een.add("summary", _tekst(f"{te_laat}{punt.titel}: {punt_met_dag(punt)}"))
    if bij := " · ".join((*bij_in_woorden(punt), *(() if agenda.openbaar else (punt.bestand,)))):
        een.add("description", _tekst(bij))
    een.add("categories", [punt.soort.value])
    for vooraf in _waarschuwingen(punt, begin, agenda.peildatum):
        een.add_component(_alarm(punt, vooraf))
    return een


def _dagen(punt: Agendapunt) -> tuple[date, date]:
    """The first and the last day; of what must be done the first that can be that, of others all that can be."""
    assert isinstance(punt.dag, Datum)
    if punt.tot:
        return punt.dag.vroegst, punt.tot.laatst
    return punt.dag.vroegst, punt.dag.vroegst if punt.soort is Agendasoort.TERMIJN else punt.dag.laatst


def _waarschuwingen(punt: Agendapunt, dag: date, peildatum: date) -> list[timedelta]:
    """How long before a last day a calendar is to warn, without what would have been in the past."""
    if punt.soort is not Agendasoort.TERMIJN or punt.niet_eerder:
        return []
    return [vooraf for vooraf in _VOORAF if dag - vooraf >= peildatum]


def _alarm(punt: Agendapunt, vooraf: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", _tekst(f"{punt.titel}: {punt.wat}"))
    alarm.add("trigger", _OCHTEND - vooraf)
    return alarm


def _tekst(tekst: str) -> str:
    """What is seen of a text, and what no build server takes for a command, wherever its line is folded."""
    return zonder_opdracht(toonbaar(tekst)).replace(_DUBBEL, f":{codepunt(':')}")
