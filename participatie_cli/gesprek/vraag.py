"""One question of a conversation: its words, why it is asked, and what counts as an answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from participatie_cli.values.onbekend import Onbekend


class Vraagvorm(StrEnum):
    """How an answer is given."""

    TEKST = "een korte tekst"
    VERHAAL = "een paar zinnen"
    LIJST = "een of meer korte teksten, met ; ertussen"
    DAG = "een dag, zoals 2026-11-12, 12 november 2026 of vandaag"
    GETAL = "een getal"
    KEUZE = "een keuze"
    KEUZES = "een of meer keuzes, met ; ertussen"
    JA_NEE = "ja of nee"

    @property
    def is_meer(self) -> bool:
        """Whether more than one answer can be given at once."""
        return self in (Vraagvorm.LIJST, Vraagvorm.KEUZES)


@dataclass(frozen=True, slots=True)
class Keuze:
    """Something to choose: the value that is recorded, how it is called, and what it means.

    `ook` are other names by which somebody may look for it.
    """

    waarde: str
    naam: str
    uitleg: str = ""
    ook: tuple[str, ...] = ()

    @property
    def voluit(self) -> str:
        """How it is called and what it means, on one line."""
        return f"{self.naam}: {self.uitleg}" if self.uitleg else self.naam


Gespreksantwoord = str | tuple[str, ...] | Onbekend | None
"""What was answered, as it is recorded: `onbekend` is "weet ik nog niet", None is that the question was passed over."""

Antwoorden = Mapping[str, Gespreksantwoord]
"""The answers so far, by the id of their question, in the order in which they were given."""


def gewoon(tekst: str) -> str:
    """An answer that needs no more reading than it had."""
    return tekst


@dataclass(frozen=True, slots=True, kw_only=True)
class Gespreksvraag:
    """A question.

    `id` is its name for options and JSON, `waarom` is shown to who asks why. `voorstel` is an answer to begin with, as
    one types it. `eis` reads one answer to what is recorded, and raises WaardeFout where it cannot be one.
    `mag_onbekend` allows "weet ik nog niet", `mag_leeg` to pass over it. `waar_te_vinden` tells who does not
    know it yet where the answer stands. `vooraf` is said before it is asked: what follows from an earlier answer;
    `opening` is said before that, by the first question of a conversation.
    With `delen` an answer has exactly so many texts, each read by its own `eis`; each can be `onbekend` by itself.
    """

    id: str
    tekst: str
    waarom: str
    vorm: Vraagvorm
    keuzes: tuple[Keuze, ...] = ()
    voorstel: str = ""
    eis: Callable[[str], str] = gewoon
    mag_onbekend: bool = True
    mag_leeg: bool = False
    waar_te_vinden: str = ""
    vooraf: tuple[str, ...] = ()
    opening: tuple[str, ...] = ()
    delen: tuple[Callable[[str], str], ...] = ()
