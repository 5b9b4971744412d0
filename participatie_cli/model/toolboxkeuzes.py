"""The words of the toolbox: whom a method reaches, what it costs, and what of it can be an estimate."""

from enum import StrEnum
from typing import Annotated, Final

from pydantic import WithJsonSchema


class Bereikgroep(StrEnum):
    """Groups of which a method is known to reach them or not."""

    KINDEREN = "kinderen"
    JONGEREN = "jongeren"
    OUDEREN = "ouderen"
    LAAGGELETTERDEN = "laaggeletterden"
    WEINIG_TIJD = "weinig tijd"
    MIGRATIEACHTERGROND = "migratieachtergrond"
    BEPERKING = "beperking"
    MINDER_DIGITAAL = "minder digitaal"
    OMWONENDEN = "omwonenden"
    ONDERNEMERS = "ondernemers"
    ACTIEVE_INWONERS = "actieve inwoners"
    STILLE_MIDDEN = "stille midden"

    @property
    def voluit(self) -> str:
        """The people, as they stand in a sentence: `mensen met weinig tijd`."""
        return _MENSEN.get(self, self.value)


_MENSEN: Final = {
    Bereikgroep.WEINIG_TIJD: "mensen met weinig tijd",
    Bereikgroep.MIGRATIEACHTERGROND: "mensen met een migratieachtergrond",
    Bereikgroep.BEPERKING: "mensen met een beperking",
    Bereikgroep.MINDER_DIGITAAL: "mensen die minder digitaal zijn",
    Bereikgroep.STILLE_MIDDEN: "het stille midden",
}


class Kostenklasse(StrEnum):
    """What a method costs, on a scale of four; no amounts in euros were found."""

    UREN = "1"
    ZAAL = "2"
    BUREAU = "3"
    TRAJECT = "4"

    @property
    def voluit(self) -> str:
        """What the class stands for."""
        return _KOSTEN[self]


_KOSTEN: Final = {
    Kostenklasse.UREN: "vooral eigen uren en drukwerk",
    Kostenklasse.ZAAL: "zaal, materiaal of een klein bureau",
    Kostenklasse.BUREAU: "bureau of techniek nodig",
    Kostenklasse.TRAJECT: "groot traject",
}


Klassenummer = Annotated[
    Kostenklasse, WithJsonSchema({"enum": [*(int(een) for een in Kostenklasse), *(een.value for een in Kostenklasse)]})
]
"""The number of a class in a file, where an editor takes it for a number."""


class Schatbaar(StrEnum):
    """The fields of a method that can be an estimate."""

    SAMENVATTING = "samenvatting"
    NIVEAUS = "niveaus"
    GROEP = "groep"
    GROEP_VAN = "groep_van"
    GROEP_TOT = "groep_tot"
    KOSTEN = "kosten"
    KOSTENKLASSE = "kostenklasse"
    TIJD = "tijd"
    WEKEN = "weken"
    FASEN = "fasen"
    KANALEN = "kanalen"
    VOOR_WIE = "voor_wie"
    BEREIKT = "bereikt"
    BEREIKT_NIET = "bereikt_niet"
    VALKUILEN = "valkuilen"
    WANNEER_NIET = "wanneer_niet"
