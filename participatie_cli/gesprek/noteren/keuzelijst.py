"""Entries of a file as a choice, and back."""

from collections.abc import Callable

from participatie_cli.gesprek.noteren.soort import Openstaanden
from participatie_cli.gesprek.noteren.stand import Noteerstand, Openstaand
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksantwoord, Keuze


def als_keuzes(rij: tuple[Openstaand, ...]) -> tuple[Keuze, ...]:
    """Each entry under its number; it can be chosen by its name too."""
    return tuple(Keuze(str(nr), een.naam) for nr, een in enumerate(rij, start=1))


def keuze_uit(open_: Openstaanden, *erbij: Keuze) -> Callable[[Noteerstand], tuple[Keuze, ...]]:
    """A question that offers entries of the file, and then what else can be meant."""
    return lambda stand: (*als_keuzes(open_(stand)), *erbij)


def gekozen(open_: Openstaanden, stand: Noteerstand, antwoord: Gespreksantwoord) -> Openstaand | None:
    """The entry that an answer stands for; None where it is something else."""
    return next((een for nr, een in enumerate(open_(stand), start=1) if str(nr) == antwoord), None)


def als_er_zijn(open_: Openstaanden) -> Callable[[Noteerstand, Antwoorden], bool]:
    """Ask only where there is an entry to choose."""
    return lambda stand, gegeven: bool(open_(stand))
