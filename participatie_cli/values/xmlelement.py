"""A marked-up text of others as plain values: what an element is called, what stands in it, and what is below it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Xmlelement:
    """An element: its name without its prefix, the namespace of the name, its attributes, text and children."""

    naam: str
    ruimte: str
    kenmerken: Mapping[str, str]
    tekst: str
    kinderen: tuple["Xmlelement", ...] = ()

    def onder(self, naam: str) -> Iterator["Xmlelement"]:
        """The children of a name."""
        return (een for een in self.kinderen if een.naam == naam)

    def op(self, *namen: str) -> "Xmlelement | None":
        """The first element along a path of names; None where there is none."""
        element: Xmlelement | None = self
        for naam in namen:
            element = next(element.onder(naam), None) if element else None
        return element

    def woord(self, *namen: str) -> str:
        """The text along a path of names; empty where there is no such element."""
        element = self.op(*namen)
        return element.tekst if element else ""
