"""What every view model of a document has, whatever kind of document it is."""

from dataclasses import dataclass
from typing import Protocol

from participatie_cli.report.beeld.bouwstenen import waarde


@dataclass(frozen=True, slots=True, kw_only=True)
class Documentkop:
    """What stands above a document and at the foot of every page, and what its file says of it."""

    titel: str = waarde("De titel van het stuk.")
    gemeente: str = waarde("De naam van de gemeente.")
    peildatum: str = waarde("De dag waarvoor alles is uitgerekend, voluit.")
    peildatum_iso: str = waarde("Dezelfde dag als jaar-maand-dag.")
    voettekst: str = waarde("Eén regel voor elke pagina: het stuk, de peildatum en waar de feiten vandaan komen.")
    taal: str = waarde("De taal van het document: nl.")

    @property
    def naam(self) -> str:
        """What the document is called, where a file tells that."""
        return self.titel

    @property
    def onderwerp(self) -> str:
        """What it is about, or over which time."""
        return self.titel


class Documentbeeld(Protocol):
    """A whole document, ready to print; it is a dataclass, of which templates know the fields by name."""

    @property
    def kop(self) -> Documentkop:
        """Its head."""
