"""The words one can choose from about the council. Values are as they stand in the YAML."""

from enum import StrEnum
from typing import Final


class Raadsvraagsoort(StrEnum):
    """In which way members of the council asked the college something, as griffies name it."""

    SCHRIFTELIJK = "schriftelijk"
    MONDELING = "mondeling"
    TECHNISCH = "technisch"
    MOTIE = "motie"

    @property
    def voluit(self) -> str:
        """As it stands in a sentence: `schriftelijke vraag`."""
        return _VRAGEN[self]


_VRAGEN: Final = {
    Raadsvraagsoort.SCHRIFTELIJK: "schriftelijke vraag",
    Raadsvraagsoort.MONDELING: "mondelinge vraag",
    Raadsvraagsoort.TECHNISCH: "technische vraag",
    Raadsvraagsoort.MOTIE: "motie",
}


class Toezeggingontvanger(StrEnum):
    """To whom something was promised."""

    RAAD = "raad"
    INWONERS = "inwoners"
    ANDEREN = "anderen"

    @property
    def voluit(self) -> str:
        """As it stands in a sentence: `de raad`."""
        return "de raad" if self is Toezeggingontvanger.RAAD else self.value
