"""A draft laid open for inspection, each time it was: with its own notice, its own term and the views it brought."""

import re
from collections.abc import Mapping
from typing import ClassVar, Final

from participatie_cli.model.ontwerpmededeling import Ontwerpmededeling
from participatie_cli.model.procedure import Kennisgeving
from participatie_cli.model.procedurekeuzes import Kring, Ontwerpstuk
from participatie_cli.values.aantal import AANTAL_INVULLEN, Aantal
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import JaNee, Leestekst, Tekst, Webadres
from participatie_cli.values.zin import Dagzin

_GEMEENTEBLAD: Final = re.compile(r"https?://([a-z]+\.)?officielebekendmakingen\.nl/(.*/)?gmb-", re.IGNORECASE)


class Terinzage(Feit):
    """One inspection; `overgedaan` says why a later one had to take its place."""

    OPENBAAR = True
    HEET = "Terinzagelegging"
    DAG = "start"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "start": Dagzin(
            "Het {stuk} lag ter inzage[ tot en met {eind}][; {zienswijzen:zienswijze|zienswijzen}[ "
            "({zienswijzen_mondeling} mondeling)][, {beantwoord} beantwoord]][; aangekondigd "
            "{kennisgeving.datum:dag}][; het {stuk} zelf verscheen {mededeling_ontwerp.datum:dag}][; dat er "
            "geen zienswijzen kwamen, is gemeld {geen_zienswijzen_gemeld_op:dag}][; wie een zienswijze gaf, "
            "kreeg bericht {mededeling_indieners_op:dag}].[ Langer dan gevraagd, omdat: {reden_langer}][ "
            "Later opnieuw, omdat: {overgedaan}]",
            "Het {stuk} komt ter inzage[ tot en met {eind}].",
        ),
        "eind": Dagzin(
            "Laatste dag waarop het {stuk} ter inzage lag.", "Laatste dag waarop het {stuk} ter inzage ligt."
        ),
        "kennisgeving.datum": Dagzin(
            "In het gemeenteblad stond dat het {stuk} ter inzage komt[ ({kennisgeving.kenmerk})].",
            "In het gemeenteblad komt te staan dat het {stuk} ter inzage komt.",
        ),
        "mededeling_ontwerp.datum": Dagzin(
            "Het {stuk} stond in het gemeenteblad[ ({mededeling_ontwerp.kenmerk})].",
            "Het {stuk} komt in het gemeenteblad.",
        ),
        "geen_zienswijzen_gemeld_op": Dagzin(
            "In het gemeenteblad stond dat er geen zienswijzen kwamen.",
            "In het gemeenteblad komt te staan dat er geen zienswijzen kwamen.",
            zonder="Onbekend is of en wanneer is gemeld dat er geen zienswijzen kwamen.",
            achteraf=True,
        ),
        "mededeling_indieners_op": Dagzin(
            "Wie een zienswijze gaf, kreeg bericht over het besluit.",
            "Wie een zienswijze gaf, krijgt bericht over het besluit.",
            zonder="Onbekend is of en wanneer wie een zienswijze gaf, bericht kreeg over het besluit.",
            achteraf=True,
        ),
    }

    stuk: Ontwerpstuk = veld(
        "Stuk",
        "Wat ter inzage lag: het ontwerp, of daarvoor al een voorontwerp waarop de gemeente inspraak geeft.",
        "Weglaten bij het ontwerp.",
        "voorontwerp",
        anders=Ontwerpstuk.ONTWERP,
    )
    kennisgeving: OfOnbekend[Kennisgeving] | None = veld(
        "Kennisgeving van de terinzagelegging",
        "De publicatie dat het stuk ter inzage ligt.",
        "Vul datum en inhoud in.",
        {"datum": "2024-03-01"},
        anders=None,
    )
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
    reden_langer: OfOnbekend[Leestekst] | None = veld(
        "Reden voor een langere termijn",
        "Waarom het stuk langer ter inzage lag dan gevraagd.",
        "Eén zin. Weglaten als het niet langer was.",
        "De termijn viel in de zomervakantie.",
        anders=None,
    )
    overgedaan: OfOnbekend[Leestekst] | None = veld(
        "Overgedaan",
        "Waarom het stuk later opnieuw ter inzage is gelegd.",
        "Eén zin, bij de eerste keer. De nieuwe keer staat eronder in de lijst. Weglaten als zij niet is overgedaan.",
        "In de kennisgeving ontbrak de termijn.",
        anders=None,
    )
    andere_procedure: OfOnbekend[Tekst] | None = veld(
        "Andere procedure",
        "Welke andere procedure volgens de verordening voor deze inspraak geldt.",
        "Noem het artikel. Weglaten als het stuk volgens afdeling 3.4 Awb ter inzage lag.",
        "artikel 4 lid 2 van de verordening",
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
        "iedereen",
        anders=None,
    )
    mondeling: OfOnbekend[JaNee] | None = veld(
        "Mondeling", "Of een zienswijze ook mondeling kan.", "", "ja", anders=None
    )
    zienswijzen: OfOnbekend[Aantal] | None = veld(
        "Zienswijzen", "Hoeveel zienswijzen er kwamen.", AANTAL_INVULLEN, "4", anders=None
    )
    zienswijzen_mondeling: OfOnbekend[Aantal] | None = veld(
        "Mondelinge zienswijzen",
        "Hoeveel daarvan mondeling waren.",
        AANTAL_INVULLEN,
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
        "Weglaten als alle stukken er lagen.",
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
    beantwoord: OfOnbekend[Aantal] | None = veld(
        "Beantwoorde zienswijzen",
        "Op hoeveel zienswijzen het besluit of een nota een antwoord geeft.",
        AANTAL_INVULLEN,
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

    @property
    def staat_bij_kennisgeving(self) -> bool:
        """Whether the recorded address is that of the notice or of the gemeenteblad, where no documents lie."""
        if not isinstance(self.adres, str):
            return False
        publicatie = self.kennisgeving.adres if isinstance(self.kennisgeving, Kennisgeving) else None
        if isinstance(publicatie, str) and _zelfde_pagina(self.adres, publicatie):
            return True
        return _GEMEENTEBLAD.match(self.adres) is not None


def _zelfde_pagina(een: str, ander: str) -> bool:
    """Whether two addresses lead to one page, whatever their scheme, fragment or last slash."""
    kaal = [adres.partition("://")[2].partition("#")[0].rstrip("/") for adres in (een, ander)]
    return kaal[0] == kaal[1]
