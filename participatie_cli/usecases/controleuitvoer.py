"""Where a check goes: to the screen, or in each format that was asked for to a file in a folder."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Final, TextIO

from participatie_cli.console.stroom import Bestandstroom
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.opschijf import zet_neer
from participatie_cli.wording.zichtbaar import toonbaar

if TYPE_CHECKING:
    from participatie_cli.results.controle import Controle

OP_HET_SCHERM: Final = Path("-")
_ANDERE_MAP: Final = "Kies een andere map met --uit, of vervang het bestand met --overschrijf."


@dataclass(frozen=True, slots=True)
class Controleformaat:
    """A format of a check; `bestand` is what its file is called.

    What is made of `opdrachten` goes to the screen too where it goes to a file: a platform listens only there. `erbij`
    is what is done once besides.
    """

    bestand: str
    schrijf: "Callable[[Controle, TextIO], None]"
    opdrachten: bool = False
    erbij: "Callable[[Controle], None] | None" = None

    def als_bytes(self, controle: "Controle") -> bytes:
        """What its file holds."""
        tekst = StringIO()
        stroom = Bestandstroom(tekst)
        self.schrijf(controle, stroom)
        stroom.flush()
        return tekst.getvalue().encode(errors="replace")


@dataclass(frozen=True, slots=True)
class Controleuitvoer:
    """In which formats a check is told, and in which folder; `uit` is None for the screen."""

    formaten: Mapping[str, Controleformaat]
    uit: Path | None = None
    overschrijf: bool = False

    def bewaak(self) -> None:
        """Raise Gebruiksfout, before the work, for what cannot be."""
        if self.uit is None:
            if len(self.formaten) > 1:
                raise Gebruiksfout(
                    f"Op het scherm kan één formaat tegelijk, en u vroeg er {len(self.formaten)}.",
                    "Geef met --uit een map; elk formaat komt daarin in een eigen bestand.",
                )
            return
        if os.path.lexists(self.uit) and not os.path.isdir(self.uit):
            raise Gebruiksfout(
                f"{self.uit.as_posix()} is geen map.", "Geef bij --uit een map; de bestanden krijgen zelf een naam."
            )
        for pad in self._paden():
            if os.path.isdir(pad):
                raise Gebruiksfout(
                    f"{pad.as_posix()} is een map; daar moet een bestand komen.", "Kies een andere map met --uit."
                )
            if os.path.lexists(pad) and not self.overschrijf:
                raise Gebruiksfout(f"{pad.as_posix()} bestaat al.", _ANDERE_MAP)

    def lever(self, controle: "Controle", stroom: TextIO) -> None:
        """Tell the check."""
        for formaat in self.formaten.values():
            if self.uit is None or formaat.opdrachten:
                formaat.schrijf(controle, stroom)
            if formaat.erbij is not None:
                formaat.erbij(controle)
        if self.uit is not None:
            self._schrijf(controle, stroom)

    def _paden(self) -> list[Path]:
        return [(self.uit or Path()) / formaat.bestand for formaat in self.formaten.values()]

    def _schrijf(self, controle: "Controle", stroom: TextIO) -> None:
        """Put the files in their folder, all of them or none, and close with the summary."""
        from participatie_cli.usecases.controleschrijvers import schrijf_slot
        from participatie_cli.usecases.lezing import naam_van

        inhoud = dict(zip(self._paden(), (een.als_bytes(controle) for een in self.formaten.values()), strict=True))
        opmerkingen = zet_neer(inhoud, _ANDERE_MAP)
        schrijf_slot(controle, stroom)
        stroom.writelines(f"Geschreven: {toonbaar(naam_van(pad))}\n" for pad in inhoud)
        stroom.writelines(f"Let op: {toonbaar(een)}\n" for een in opmerkingen)
