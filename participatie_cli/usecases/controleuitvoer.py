"""Where a check goes: to the screen, or in each format that was asked for to a file in a folder."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from participatie_cli.usecases.gebruiksfout import Gebruiksfout

if TYPE_CHECKING:
    from participatie_cli.results.controle import Controle

OP_HET_SCHERM: Final = Path("-")


@dataclass(frozen=True, slots=True)
class Controleformaat:
    """A format of a check; `bestand` is what its file is called.

    What is made of `opdrachten` goes to the screen too where it goes to a file: a platform listens only there.
    """

    bestand: str
    schrijf: "Callable[[Controle, TextIO], None]"
    opdrachten: bool = False


@dataclass(frozen=True, slots=True)
class Controleuitvoer:
    """In which formats a check is told, and in which folder; `uit` is None for the screen."""

    formaten: Mapping[str, Controleformaat]
    uit: Path | None = None
    overschrijf: bool = False

    def bewaak(self) -> None:
        """Raise Gebruiksfout, before the work, for what cannot be."""
        if self.uit is None and len(self.formaten) > 1:
            raise Gebruiksfout(
                f"Op het scherm kan één formaat tegelijk, en u vroeg er {len(self.formaten)}.",
                "Geef met --uit een map; elk formaat komt daarin in een eigen bestand.",
            )

    def lever(self, controle: "Controle", stroom: TextIO) -> None:
        """Tell the check."""
        for formaat in self.formaten.values():
            formaat.schrijf(controle, stroom)
