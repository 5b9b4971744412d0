"""The agenda for a calendar: iCalendar (RFC 5545), all of it in whole days."""

import hashlib
from collections import Counter
from datetime import UTC, date, datetime, time, timedelta
from typing import Final, TextIO

from icalendar import Alarm, Calendar, Event

from participatie_cli.console.stroom import Stroom
from participatie_cli.results.agenda import Agenda, Agendapunt, Agendasoort
from participatie_cli.values.datum import Datum
from participatie_cli.wording.agenda import bij_in_woorden, punt_in_woorden, tussen_in_woorden
from participatie_cli.wording.zichtbaar import toonbaar

_DAG: Final = timedelta(days=1)
_VOORAF: Final = (timedelta(days=14), timedelta(days=2))
"""How long before a last day a calendar warns."""
_REGELEINDE: Final = "\r\n"
_LENGTE_SLEUTEL: Final = 24
_EERSTE_VOLGNUMMER: Final = date(2020, 1, 1)


def schrijf_ics(agenda: Agenda, naam: str, programmaversie: str, stroom: TextIO) -> None:
    """Write the lines that have a day; what a calendar had of them before is replaced by them.

    A line keeps its key as long as it is about the same thing, also where its day changes. A later agenda has a higher
    sequence number, so that a calendar takes the newest.
    """
    kalender = Calendar()
    kalender.add("prodid", f"-//participatie//{programmaversie}//NL")
    kalender.add("version", "2.0")
    kalender.add("method", "PUBLISH")
    kalender.add("x-wr-calname", toonbaar(naam))
    gezien: Counter[str] = Counter()
    for punt in (*agenda.te_laat, *agenda.komend):
        basis = _sleutel(punt)
        gezien[basis] += 1
        kalender.add_component(_gebeurtenis(punt, agenda, f"{basis}-{gezien[basis]}"))
    tekst = kalender.to_ical().decode("utf-8").replace(_REGELEINDE, "\n")
    Stroom.om(stroom).voor_programmas(_REGELEINDE).write(tekst)


def _sleutel(punt: Agendapunt) -> str:
    """What a line is about, without the numbers of lists and without its day: those change with the register."""
    namen = "/".join(stap for stap in punt.pad if isinstance(stap, str))
    waarover = "|".join((punt.id or "", punt.soort, punt.code or "", namen, punt.wat if punt.code is None else ""))
    return hashlib.sha256(waarover.encode()).hexdigest()[:_LENGTE_SLEUTEL]


def _gebeurtenis(punt: Agendapunt, agenda: Agenda, sleutel: str) -> Event:
    assert isinstance(punt.dag, Datum)
    begin, einde = punt.dag.vroegst, punt.tot.laatst if punt.tot else punt.dag.vroegst
    een = Event()
    een.add("uid", f"{sleutel}@participatie")
    een.add("dtstamp", datetime.combine(agenda.peildatum, time(), UTC))
    een.add("sequence", max(0, (agenda.peildatum - _EERSTE_VOLGNUMMER).days))
    een.add("dtstart", begin)
    een.add("dtend", min(einde, date.max - _DAG) + _DAG)
    een.add("transp", "TRANSPARENT")
    te_laat = "TE LAAT: " if punt.te_laat(agenda.peildatum) else ""
    een.add("summary", toonbaar(f"{te_laat}{punt.titel}: {punt_in_woorden(punt)}"))
    een.add("description", toonbaar(_omschrijving(punt)))
    een.add("categories", [punt.soort.value])
    for vooraf in _VOORAF if punt.soort is Agendasoort.TERMIJN and not punt.niet_eerder else ():
        een.add_component(_waarschuwing(punt, vooraf))
    return een


def _omschrijving(punt: Agendapunt) -> str:
    assert isinstance(punt.dag, Datum)
    dag = "" if punt.dag.op_de_dag else f"Dag: {tussen_in_woorden(punt.dag)}"
    return " · ".join(deel for deel in (bij_in_woorden(punt), dag, punt.bestand) if deel)


def _waarschuwing(punt: Agendapunt, vooraf: timedelta) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", toonbaar(f"{punt.titel}: {punt.wat}"))
    alarm.add("trigger", -vooraf)
    return alarm
