"""The publication of a whole draft in the gemeenteblad, as the Omgevingsbesluit asks."""

from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Tekst, Webadres


class Ontwerpmededeling(Feit):
    """The draft itself as published; the notice that it lies open is another publication."""

    OPENBAAR = True
    KERN = "kenmerk"

    datum: OfOnbekend[Datum] = veld(
        "Datum", "Wanneer het ontwerp is gepubliceerd.", "Een datum, of onbekend.", "2024-03-01"
    )
    kenmerk: OfOnbekend[Tekst] | None = veld(
        "Kenmerk",
        "Het nummer van de publicatie.",
        "Zoals het in het gemeenteblad staat.",
        "gmb-2024-101",
        anders=None,
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar de publicatie te lezen is.",
        "Het volledige webadres.",
        "https://zoek.officielebekendmakingen.nl/gmb-2024-101.html",
        anders=None,
    )
