"""Advice of clients, or of those who represent them, about policy under one of three laws."""

from collections.abc import Mapping
from typing import ClassVar

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.keuzes import Sociaalwet
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend
from participatie_cli.values.veld import veld
from participatie_cli.values.waarden import Webadres
from participatie_cli.values.zin import Dagzin


class Clientadvies(Bronvermelding):
    """One request for advice: under which law, and what came of it when."""

    OPENBAAR = True
    KERN = "wet"
    HEET = "Cliëntadvies"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "gevraagd_op": Dagzin(
            "Aan cliënten is advies gevraagd ({wet})[; het advies kwam {ontvangen_op:dag}][; de gemeente "
            "reageerde {reactie_op:dag}].",
            "Aan cliënten wordt advies gevraagd ({wet}).",
            zonder="Onbekend is of en wanneer aan cliënten advies is gevraagd ({wet}).",
        ),
        "ontvangen_op": Dagzin(
            "Het advies van cliënten kwam ({wet})[; de gemeente reageerde {reactie_op:dag}].",
            "Het advies van cliënten komt ({wet}).",
            zonder="Onbekend is of en wanneer het advies van cliënten kwam ({wet}).",
            achteraf=True,
        ),
        "reactie_op": Dagzin(
            "De gemeente reageerde op het advies van cliënten ({wet}).",
            "De gemeente reageert op het advies van cliënten ({wet}).",
            zonder="Onbekend is of en wanneer de gemeente op het advies van cliënten reageerde ({wet}).",
        ),
    }

    wet: Sociaalwet = veld(
        "Wet",
        "Onder welke wet het beleid valt. Schrijf de wet ook op als er geen advies is gevraagd.",
        "",
        "wmo",
    )
    gevraagd_op: OfOnbekend[Datum] | None = veld(
        "Gevraagd op",
        "Wanneer cliënten of hun vertegenwoordigers, zoals een cliëntenraad, om advies is gevraagd.",
        "Een datum, of onbekend. Weglaten als er niet om is gevraagd.",
        "2024-03-01",
        anders=None,
    )
    ontvangen_op: OfOnbekend[Datum] | None = veld(
        "Ontvangen op",
        "Wanneer het advies er was.",
        "Een datum, of onbekend. Weglaten zolang er geen advies is.",
        "2024-04-15",
        anders=None,
    )
    reactie_op: OfOnbekend[Datum] | None = veld(
        "Reactie op",
        "Wanneer de gemeente schriftelijk op het advies heeft gereageerd.",
        "Een datum, of onbekend.",
        "2024-05-13",
        anders=None,
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar het advies of de reactie te lezen is.",
        "Het volledige webadres, of onbekend.",
        "https://www.assen.nl/advies",
        anders=None,
    )
