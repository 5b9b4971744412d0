"""The texts of a file that residents read, and their sentences."""

import re
from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from participatie_cli.kader.woordenlijst import Tekstwoord, woorden_van
from participatie_cli.model.openbaar import interne_plekken, is_intern, staat_intern
from participatie_cli.rules.contract import Reden, Toetsing
from participatie_cli.rules.geheugen import gedeeld
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.pad import Pad
from participatie_cli.values.velden import gemerkte_velden
from participatie_cli.values.waarden import VOOR_INWONERS

NORM: Final = "register-taal"
"""The norm of the register itself, with its numbers."""
_EINDE_VAN_ZIN: Final = re.compile(r"(?<=[.!?…:;])[\"'”’)]*\s+|\n+")


class Leeszin(NamedTuple):
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


class Inwonerstekst(NamedTuple):
    """A text that is meant for residents, with its place."""

    pad: Pad
    tekst: str

    @property
    def zinnen(self) -> Iterator[Leeszin]:
        """Its sentences."""
        return (Leeszin(self.pad, zin) for zin in _EINDE_VAN_ZIN.split(self.tekst) if zin)


@gedeeld
def teksten_van(toetsing: Toetsing[Any]) -> tuple[Inwonerstekst, ...]:
    """Every text in the file that is meant for residents, without what is kept internal."""
    intern = interne_plekken(toetsing.dossier)
    return tuple(
        tekst
        for plek, feit in feiten(toetsing.dossier)
        if feit.OPENBAAR is not False and not (intern and staat_intern(plek, intern))
        for naam in gemerkte_velden(type(feit), VOOR_INWONERS)
        for tekst in _in_veld(getattr(feit, naam), (*plek, naam))
    )


def _in_veld(waarde: Any, pad: Pad) -> Iterable[Inwonerstekst]:
    if type(waarde) is str:
        return (Inwonerstekst(pad, waarde),)
    if isinstance(waarde, tuple):
        return (Inwonerstekst((*pad, plaats), een) for plaats, een in enumerate(waarde))
    return ()
