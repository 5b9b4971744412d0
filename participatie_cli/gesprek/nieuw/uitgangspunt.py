"""What the conversation starts from: the framework, the day, and what the register holds already."""

from dataclasses import dataclass, field
from datetime import date
from typing import Final

from participatie_cli.gesprek.teksten import Teksteis
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.ladder import Trede
from participatie_cli.privacy.toegestaan import Toegestaan

GERESERVEERD: Final = "kader"
"""No project has the name of the file with the choices of the municipality."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Uitgangspunt:
    """What is known before anything is asked.

    `kenmerk` is the id that was named with the command; None where it follows from the title. `namen` are the ids that
    the register has. `gemeente` is the municipality's part of `kader`, which has to be there.
    """

    kader: Kader
    gemeente: Gemeentekader
    vandaag: date
    namen: frozenset[str] = frozenset()
    kenmerk: str | None = None
    toegestaan: Toegestaan = field(default_factory=Toegestaan)

    def tekst(self, sleutel: str) -> Teksteis:
        """What a free text behind a key of the file has to be."""
        return Teksteis(sleutel, self.toegestaan)

    def treden(self, *, zonder_invloed: bool) -> tuple[Trede, ...]:
        """The rungs of the ladder; with `zonder_invloed` only those that promise no influence.

        Where the words of the ladder do not tell which these are, it is the lowest.
        """
        ladder = self.gemeente.ladder
        if not zonder_invloed:
            return ladder.treden
        return tuple(een for een in ladder.treden if ladder.geeft_invloed(een.id) is False) or ladder.treden[:1]
