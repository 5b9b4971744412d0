"""By which day something is to be done: what a rule gives beside its answers, before that day has passed."""

from dataclasses import dataclass

from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad


@dataclass(frozen=True, slots=True)
class Taak:
    """What somebody has to do: `wat` as an infinitive (`het eindverslag openbaar maken`), and `wie` as a role.

    `vanaf` is the place of the fact that the day is worked out from; empty where the norm itself gives the day. A rule
    does not look at what only serves to tell: `wie` can be the place where the role stands, and `over` is the place of
    a text that comes behind `wat`. `welke` tells the tasks of a rule in one place apart, always in the same words.
    """

    wat: str
    wie: str | Pad
    vanaf: Pad = ()
    over: Pad = ()
    welke: str = ""


@dataclass(frozen=True, slots=True)
class Uiterlijk:
    """The last day for what is not done yet. That is no answer: only the day after it makes one.

    `pad` is where it is written down once it is done. `dag` is known as well as the fact that it is worked out from;
    where that cannot be done it is `onbekend`, and `voorbehoud` says what is missing. A `voorbehoud` beside a day says
    why it is not certain that this is the day: then a rule makes no finding of it either. With `niet_eerder` it is the
    first day for something, and no deadline.
    """

    pad: Pad
    taak: Taak
    dag: Datum | Onbekend
    norm: str | None = None
    voorbehoud: str | None = None
    niet_eerder: bool = False


@dataclass(frozen=True, slots=True)
class NogNiet:
    """Why a rule does not apply yet, and the days that this waits for."""

    reden: str
    termijnen: tuple[Uiterlijk, ...]
