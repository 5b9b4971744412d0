"""Free text as an answer: on one line, without what cannot be seen, and without anything of a person."""

from dataclasses import dataclass
from typing import Final

from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.values.onbekend import WOORD
from participatie_cli.values.tekens import misleidende
from participatie_cli.values.waardefout import WaardeFout
from participatie_cli.wording.zichtbaar import codepunt, stuurtekens

LANGST: Final = 1_000
"""So many signs are more than a few sentences."""


@dataclass(frozen=True, slots=True)
class Teksteis:
    """Takes any text that can stand in a register that all can read, behind the key `sleutel`.

    What looks like personal data is refused without repeating any of it, unless kader.yaml allows it.
    """

    sleutel: str
    toegestaan: Toegestaan

    def __call__(self, tekst: str) -> str:
        """The text; raise WaardeFout where it cannot stand there."""
        if tekst == WOORD:
            raise WaardeFout("Hier kan geen onbekend tussen staan.", "Schrijf alleen wat u wel weet.")
        if len(tekst) > LANGST:
            raise WaardeFout("Dit is te lang.", f"Schrijf hoogstens {LANGST:,} tekens.".replace(",", "."))
        bewaak_zichtbaar(tekst)
        if persoonsgegevens_in(f"{self.sleutel}: {tekst}", self.toegestaan):
            raise WaardeFout(
                "Dit lijkt op een gegeven van een persoon, zoals een naam, een adres of een nummer.",
                "Schrijf een rol, een groep of een organisatie.",
            )
        return tekst


def bewaak_zichtbaar(tekst: str) -> None:
    """Raise WaardeFout where a text has a line break, or a character that cannot be seen or is taken for another."""
    if vreemd := "".join(teken for teken in tekst if teken in "\n\t") or stuurtekens(tekst):
        zin = f"Hier staat een teken dat niet te zien is ({codepunt(vreemd[0])[1:-1]})."
        raise WaardeFout(zin, "Typ de tekst opnieuw, op één regel.")
    if (plek := next(iter(misleidende(tekst)), None)) is not None:
        zin = f"Hier staat een teken dat op een ander lijkt ({codepunt(tekst[plek])[1:-1]})."
        raise WaardeFout(zin, "Typ de tekst opnieuw met het toetsenbord.")
