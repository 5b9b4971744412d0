"""The steps of a legal procedure: notice, longer term and reasoning."""

from dataclasses import dataclass
from typing import Final

from participatie_cli.model.procedurekeuzes import Kennisgevinginhoud
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend, Onbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Getal, JaNee, Tekst, Webadres

INHOUD_BIJ_ONTWERP: Final = (
    *(Kennisgevinginhoud.WIE, Kennisgevinginhoud.HOE),
    *(Kennisgevinginhoud.PERIODE, Kennisgevinginhoud.WIJZE),
)
"""What articles 3:12 lid 2 Awb and 12 lid 1 Bekendmakingswet ask of the notice of a draft."""


class Kennisgeving(Feit):
    """A notice in the gemeenteblad."""

    OPENBAAR = True
    KERN = "kenmerk"

    datum: OfOnbekend[Datum] = veld(
        "Datum", "Wanneer de kennisgeving is gepubliceerd.", "Een datum, of onbekend.", "2024-03-01"
    )
    kenmerk: OfOnbekend[Tekst] | None = veld(
        "Kenmerk",
        "Het nummer van de publicatie.",
        "Zoals het in het gemeenteblad staat.",
        "gmb-2024-100",
        anders=None,
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar de publicatie te lezen is.",
        "Het volledige webadres.",
        "https://zoek.officielebekendmakingen.nl/gmb-2024-100.html",
        anders=None,
    )
    noemt: Reeks[Kennisgevinginhoud] = veld(
        "Noemt",
        "Wat er in de kennisgeving staat.",
        "",
        ["wie", "hoe", "periode", "wijze"],
        anders=(),
    )

    @property
    def vindbaar(self) -> bool:
        """Whether it is recorded where the notice stood, so that one can see that it was published."""
        return isinstance(self.kenmerk, str) or isinstance(self.adres, str)

    @property
    def ontbreekt(self) -> tuple[Kennisgevinginhoud, ...] | Onbekend:
        """What a notice of a draft must say and this one, as far as recorded, does not."""
        if isinstance(self.noemt, Onbekend):
            return ONBEKEND
        return tuple(inhoud for inhoud in INHOUD_BIJ_ONTWERP if inhoud not in self.noemt)


class Verlenging(Feit):
    """A decision to take longer over an application."""

    OPENBAAR = True

    bekendgemaakt_op: OfOnbekend[Datum] = veld(
        "Bekendgemaakt op", "Wanneer de aanvrager dit hoorde.", "Een datum, of onbekend.", "2024-03-01"
    )
    weken: OfOnbekend[Getal] = veld("Weken", "Hoeveel weken erbij komen.", "Een geheel getal, of onbekend.", "6")
    aanvrager_gehoord: OfOnbekend[JaNee] | None = veld(
        "Aanvrager gehoord",
        "Of de aanvrager vooraf zijn mening kon geven.",
        "Alleen in de uitgebreide procedure.",
        "ja",
        anders=None,
    )


class Motivering(Feit):
    """What the decision says about participation."""

    OPENBAAR = True

    hoe_betrokken: OfOnbekend[JaNee] | None = veld(
        "Hoe betrokken",
        "Of het besluit zegt hoe inwoners, bedrijven, organisaties en overheden zijn betrokken.",
        "",
        "ja",
        anders=None,
    )
    resultaten: OfOnbekend[JaNee] | None = veld(
        "Resultaten",
        "Of het besluit zegt wat dat heeft opgeleverd.",
        "",
        "ja",
        anders=None,
    )
    participatiebeleid: OfOnbekend[JaNee] | None = veld(
        "Participatiebeleid",
        "Of het besluit zegt hoe het eigen participatiebeleid is toegepast.",
        "",
        "ja",
        anders=None,
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar de motivering te lezen is.",
        "Het volledige webadres.",
        "https://www.assen.nl/besluit",
        anders=None,
    )


MOTIVERINGSVRAGEN: Final = {
    "hoe_betrokken": "hoe burgers, bedrijven, maatschappelijke organisaties en bestuursorganen zijn betrokken",
    "resultaten": "wat de resultaten daarvan zijn",
    "participatiebeleid": "hoe het eigen participatiebeleid is toegepast",
}
"""What articles 10.2, 10.7 and 10.8 Omgevingsbesluit ask, by the key under which it is recorded."""


@dataclass(frozen=True, slots=True)
class Motiveringspunt:
    """One question, and whether the decision answers it."""

    naam: str
    vraag: str
    vermeld: bool | Onbekend


def motiveringspunten(motivering: Motivering | Onbekend | None) -> tuple[Motiveringspunt, ...]:
    """The three questions, each with its answer; what is not recorded is not answered."""
    return tuple(Motiveringspunt(naam, vraag, _vermeld(motivering, naam)) for naam, vraag in MOTIVERINGSVRAGEN.items())


def _vermeld(motivering: Motivering | Onbekend | None, naam: str) -> bool | Onbekend:
    antwoord = getattr(motivering, naam) if isinstance(motivering, Motivering) else motivering
    return antwoord if isinstance(antwoord, Onbekend) else antwoord is True
