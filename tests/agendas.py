"""A register with every kind of line in its agenda, and calendars as two libraries read them."""

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import icalendar
import vobject

from tests.gevallen import lees_yaml
from tests.report.registers import leg_neer, verander

HIER = Path(__file__).parent
VOL_OP = ("--peildatum", "2024-09-20")
"""The day on which `cli/volle-agenda.yaml` has every kind of line."""
GEHEIM = "VERBORGEN"
"""What stands there in all that residents may not see."""


@dataclass(frozen=True)
class Gebeurtenis:
    """An event as a client reads it; `eind` is the first day after it."""

    uid: str
    nummer: int
    begin: date
    eind: date
    titel: str
    uitleg: str
    soort: str
    alarmen: tuple[timedelta, ...]


def leg_vol_register_neer(doel: Path) -> Path:
    """Write it below a folder, and give that folder."""
    leg_neer(doel)
    for naam, verschil in lees_yaml((HIER / "cli/volle-agenda.yaml").read_text("utf-8")).items():
        verander(doel / naam, verschil)
    return doel


def met_icalendar(ics: bytes) -> list[Gebeurtenis]:
    """The events according to the library that wrote them."""
    kalender = icalendar.Calendar.from_ical(ics)
    assert not kalender.errors
    return [_van_icalendar(een) for een in kalender.walk("VEVENT")]


def _van_icalendar(een: Any) -> Gebeurtenis:
    assert not een.errors
    return Gebeurtenis(
        uid=str(een["uid"]),
        nummer=int(een["sequence"]),
        begin=een.decoded("dtstart"),
        eind=een.decoded("dtend"),
        titel=str(een["summary"]),
        uitleg=str(een.get("description", "")),
        soort=str(een["categories"].cats[0]),
        alarmen=tuple(alarm.decoded("trigger") for alarm in een.walk("VALARM")),
    )


def met_vobject(ics: bytes) -> list[Gebeurtenis]:
    """The events according to another library."""
    kalender = vobject.readOne(ics.decode("utf-8"))
    return [_van_vobject(een) for een in kalender.contents.get("vevent", [])]


def _van_vobject(een: Any) -> Gebeurtenis:
    een.validate(raiseException=True)
    return Gebeurtenis(
        uid=een.uid.value,
        nummer=int(een.sequence.value),
        begin=een.dtstart.value,
        eind=een.dtend.value,
        titel=een.summary.value,
        uitleg=een.description.value if "description" in een.contents else "",
        soort=een.categories.value[0],
        alarmen=tuple(alarm.trigger.value for alarm in een.contents.get("valarm", [])),
    )
