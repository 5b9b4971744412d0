"""The words one can choose from about the council. Values are as they stand in the YAML."""

from enum import StrEnum


class Raadsvraagsoort(StrEnum):
    """In which way members of the council asked the college something, as griffies name it."""

    SCHRIFTELIJK = "schriftelijk"
    MONDELING = "mondeling"
    TECHNISCH = "technisch"
    MOTIE = "motie"


class Toezeggingontvanger(StrEnum):
    """To whom something was promised."""

    RAAD = "raad"
    INWONERS = "inwoners"
    ANDEREN = "anderen"
