"""The environmental impact report of a plan: where the law asks for one, it also settles the procedure."""

from participatie_cli.values.onbekend import OfOnbekend
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import JaNee, Webadres


class Milieueffectrapport(Feit):
    """Whether a plan needs a report (article 16.36 Omgevingswet), and whether it lay open with the draft."""

    OPENBAAR = True

    verplicht: OfOnbekend[JaNee] = veld("Verplicht", "Of de wet om een milieueffectrapport vraagt.", "", "ja")
    ter_inzage: OfOnbekend[JaNee] | None = veld(
        "Ter inzage",
        "Of het rapport samen met het ontwerp ter inzage lag.",
        "",
        "ja",
        anders=None,
    )
    adres: OfOnbekend[Webadres] | None = veld(
        "Adres",
        "Waar het rapport te lezen is.",
        "Het volledige webadres.",
        "https://www.assen.nl/mer",
        anders=None,
    )
