"""A document that is open: its text, what it is to a register, and what was found in it last."""

import asyncio
from dataclasses import dataclass
from pathlib import Path

from participatie_cli.editor.tekstblad import Tekstblad
from participatie_cli.usecases.taal.bestand import Taalbestand
from participatie_cli.usecases.taal.bevindingen import Taalbeeld
from participatie_cli.usecases.taal.geheugen import Registergeheugen


@dataclass(slots=True)
class Document:
    """A document that the editor opened; `bestand` is None where it stands in no register, `pad` where it is no file.

    `beeld` is what was found in the text of version `beeldversie`, `dagen` the days that were in it when that was told
    last, and `taak` the work on it that goes on.
    """

    uri: str
    blad: Tekstblad
    pad: Path | None = None
    bestand: Taalbestand | None = None
    geheugen: Registergeheugen | None = None
    beeld: Taalbeeld | None = None
    beeldversie: int | None = None
    dagen: tuple[object, ...] | None = None
    taak: asyncio.Task[None] | None = None

    @property
    def is_bij(self) -> bool:
        """Whether what was found is about the text as it is now."""
        return self.beeld is not None and self.beeldversie == self.blad.versie

    def laat_los(self) -> None:
        """Stop the work on it; what comes of it is not told any more."""
        if self.taak is not None:
            self.taak.cancel()
            self.taak = None
