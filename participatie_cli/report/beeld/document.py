"""What every view model of a document has, whatever kind of document it is."""

from typing import Protocol


class Documentkop(Protocol):
    """The head: what a document says about itself."""

    @property
    def taal(self) -> str:
        """The language: `nl`."""

    @property
    def gemeente(self) -> str:
        """Whose document it is."""

    @property
    def peildatum_iso(self) -> str:
        """The day as of which everything is worked out, as year-month-day."""

    @property
    def naam(self) -> str:
        """What the document is called, where a file tells that."""

    @property
    def onderwerp(self) -> str:
        """What it is about, or over which time."""


class Documentbeeld(Protocol):
    """A whole document, ready to print; it is a dataclass, of which templates know the fields by name."""

    @property
    def kop(self) -> Documentkop:
        """Its head."""
