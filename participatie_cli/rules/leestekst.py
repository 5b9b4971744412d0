"""The texts of a file that residents read, sentence by sentence."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from participatie_cli.kader.woordenlijst import Tekstwoord, woorden_van
from participatie_cli.model.openbaar import interne_plekken, is_intern, staat_intern
from participatie_cli.rules.contract import Reden, Toetsing
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.pad import Pad
from participatie_cli.values.velden import gemerkte_velden
from participatie_cli.values.waarden import VOOR_INWONERS

NORM: Final = "register-taal"
"""The norm of the register itself, with its numbers."""
_EINDE_VAN_ZIN: Final = re.compile(r"(?<=[.!?…:;])[\"'”’)]*\s+|\n+")


@dataclass(frozen=True, slots=True)
class Leeszin:
    """A sentence, with the place of the text that it stands in."""

    pad: Pad
    tekst: str

    @property
    def lengte(self) -> int:
        """Of how many words it is."""
        return len(self.tekst.split())

    @property
    def woorden(self) -> tuple[Tekstwoord, ...]:
        """Its words."""
        return woorden_van(self.tekst)

    @property
    def onder(self) -> str:
        """The key of the file under which it stands."""
        return f"`{self.pad[0]}`"


def geldt_voor(toetsing: Toetsing[Any]) -> Reden:
    """Only where residents may read the file at all."""
    return "inwoners lezen dit bestand niet" if is_intern(toetsing.dossier) else None


def zinnen_van(toetsing: Toetsing[Any]) -> Iterator[Leeszin]:
    """Every sentence in the file that is meant for residents, without what is kept internal."""
    intern = interne_plekken(toetsing.dossier)
    for plek, feit in feiten(toetsing.dossier):
        if feit.OPENBAAR is False or staat_intern(plek, intern):
            continue
        for naam in gemerkte_velden(type(feit), VOOR_INWONERS):
            for pad, tekst in _teksten(getattr(feit, naam), (*plek, naam)):
                yield from (Leeszin(pad, zin) for zin in _EINDE_VAN_ZIN.split(tekst) if zin)


def _teksten(waarde: Any, pad: Pad) -> Iterator[tuple[Pad, str]]:
    if type(waarde) is str:
        yield pad, waarde
    elif isinstance(waarde, tuple):
        yield from (((*pad, plaats), een) for plaats, een in enumerate(waarde))
