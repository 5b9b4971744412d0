"""The steps of a legal procedure: notice, inspection, application and reasoning."""

import re
from dataclasses import dataclass
from typing import Final

from participatie_cli.model.keuzes import Kennisgevinginhoud, Kring
from participatie_cli.model.ontwerpmededeling import Ontwerpmededeling
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend, Onbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Getal, JaNee, Tekst, Webadres

_GEMEENTEBLAD: Final = re.compile(r"https?://([a-z]+\.)?officielebekendmakingen\.nl/(.*/)?gmb-", re.IGNORECASE)
INHOUD_BIJ_ONTWERP: Final = (
    *(Kennisgevinginhoud.WIE, Kennisgevinginhoud.HOE),
    *(Kennisgevinginhoud.PERIODE, Kennisgevinginhoud.WIJZE),
)
"""What articles 3:12 lid 2 Awb and 12 lid 1 Bekendmakingswet ask of the notice of a draft."""


class Kennisgeving(Feit):
    """A notice in the gemeenteblad."""

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
    def ontbreekt(self) -> tuple[Kennisgevinginhoud, ...] | Onbekend:
        """What a notice of a draft must say and this one, as far as recorded, does not."""
        if isinstance(self.noemt, Onbekend):
            return ONBEKEND
        return tuple(inhoud for inhoud in INHOUD_BIJ_ONTWERP if inhoud not in self.noemt)


class Terinzage(Feit):
    """A draft laid open for inspection."""

    start: OfOnbekend[Datum] = veld("Start", "De eerste dag ter inzage.", "Een datum, of onbekend.", "2024-03-02")
    eind: OfOnbekend[Datum] = veld("Eind", "De laatste dag ter inzage.", "Een datum, of onbekend.", "2024-04-12")
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar de stukken digitaal te lezen zijn.",
        "Het volledige webadres.",
        "https://www.assen.nl/stukken",
        anders=None,
    )
    locatie: OfOnbekend[Tekst] | None = veld(
        "Locatie",
        "In welk gebouw men de stukken op papier kan inzien.",
        "De naam van het gebouw, of onbekend.",
        "het stadhuis",
        anders=None,
    )
    mededeling_ontwerp: OfOnbekend[Ontwerpmededeling] | None = veld(
        "Mededeling van het ontwerp",
        "De publicatie van het ontwerp zelf in het gemeenteblad, bij een omgevingsplan of omgevingsvisie.",
        "Vul datum en kenmerk in, of onbekend.",
        {"datum": "2024-03-01", "kenmerk": "gmb-2024-101"},
        anders=None,
    )
    kring: OfOnbekend[Kring] | None = veld(
        "Kring",
        "Wie een zienswijze mag geven.",
        "",
        "eenieder",
        anders=None,
    )
    mondeling: OfOnbekend[JaNee] | None = veld(
        "Mondeling", "Of een zienswijze ook mondeling kan.", "", "ja", anders=None
    )
    zienswijzen: OfOnbekend[Getal] | None = veld(
        "Zienswijzen", "Hoeveel zienswijzen er kwamen.", "Een geheel getal, of onbekend.", "4", anders=None
    )
    zienswijzen_mondeling: OfOnbekend[Getal] | None = veld(
        "Mondelinge zienswijzen",
        "Hoeveel daarvan mondeling waren.",
        "Een geheel getal, of onbekend.",
        "1",
        anders=None,
    )
    verslag_mondeling: OfOnbekend[JaNee] | None = veld(
        "Verslag van mondelinge zienswijzen",
        "Of er een verslag is van wat mensen mondeling hebben gezegd.",
        "",
        "ja",
        anders=None,
    )

    stukken_weggelaten: OfOnbekend[JaNee] | None = veld(
        "Stukken weggelaten",
        "Of stukken niet ter inzage liggen omdat zij volgens artikel 5.1 van de Woo niet openbaar zijn.",
        "",
        "nee",
        anders=None,
    )
    weglating_gemeld: OfOnbekend[JaNee] | None = veld(
        "Weglating gemeld",
        "Of is gemeld dat er stukken zijn weggelaten.",
        "Alleen als er stukken zijn weggelaten.",
        "ja",
        anders=None,
    )
    geen_zienswijzen_gemeld_op: OfOnbekend[Datum] | None = veld(
        "Gemeld dat er geen zienswijzen zijn",
        "Wanneer in het gemeenteblad stond dat er geen zienswijzen zijn gegeven.",
        "Een datum, of onbekend. Alleen als er geen zienswijzen zijn.",
        "2024-04-20",
        anders=None,
    )
    beantwoord: OfOnbekend[Getal] | None = veld(
        "Beantwoorde zienswijzen",
        "Op hoeveel zienswijzen het besluit of een nota een antwoord geeft.",
        "Een geheel getal, of onbekend.",
        "4",
        anders=None,
    )

    mededeling_indieners_op: OfOnbekend[Datum] | None = veld(
        "Mededeling aan indieners op",
        "Wanneer wie een zienswijze gaf, bericht kreeg over het besluit.",
        "Een datum, of onbekend.",
        "2024-07-11",
        anders=None,
    )

    def staat_bij(self, kennisgeving: Kennisgeving | Onbekend | None) -> bool:
        """Whether the recorded address is that of the notice or of the gemeenteblad, where no documents lie."""
        if not isinstance(self.adres, str):
            return False
        publicatie = kennisgeving.adres if isinstance(kennisgeving, Kennisgeving) else None
        if isinstance(publicatie, str) and _zelfde_pagina(self.adres, publicatie):
            return True
        return _GEMEENTEBLAD.match(self.adres) is not None


def _zelfde_pagina(een: str, ander: str) -> bool:
    """Whether two addresses lead to one page, whatever their scheme, fragment or last slash."""
    kaal = [adres.partition("://")[2].partition("#")[0].rstrip("/") for adres in (een, ander)]
    return kaal[0] == kaal[1]


class Verlenging(Feit):
    """A decision to take longer over an application."""

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
