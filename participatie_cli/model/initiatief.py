"""Who took the first step, and where."""

from collections.abc import Mapping
from typing import ClassVar

from participatie_cli.model.activiteit import Verslag
from participatie_cli.model.keuzes import Initiatiefnemersoort
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import OfOnbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Tekst
from participatie_cli.values.zin import Dagzin


class Initiatiefnemer(Feit):
    """Who took the first step, by kind; the name of a private person never."""

    OPENBAAR = True
    KERN = "naam"

    ZINNEN: ClassVar[Mapping[str, Dagzin]] = {
        "gemeld_op": Dagzin(
            "Het initiatief werd bij de gemeente gemeld[; het antwoord kwam {antwoord_op:dag}].",
            "Het initiatief wordt bij de gemeente gemeld.",
        ),
        "antwoord_op": Dagzin(
            "De gemeente antwoordde op het initiatief.",
            "De gemeente antwoordt op het initiatief.",
            zonder="Onbekend is of en wanneer de gemeente op het initiatief antwoordde.",
        ),
        "verslag.op": Dagzin(
            "Het verslag van de initiatiefnemer over de participatie verscheen.",
            "Het verslag van de initiatiefnemer over de participatie verschijnt.",
            zonder="Er is een verslag van de initiatiefnemer over de participatie.",
            achteraf=True,
        ),
    }

    soort: OfOnbekend[Initiatiefnemersoort] = veld(
        "Soort",
        "Wie het initiatief nam: welk soort persoon of organisatie.",
        "",
        "gemeente",
    )
    naam: OfOnbekend[Tekst] | None = veld(
        "Naam",
        "Hoe de organisatie of het orgaan heet dat het initiatief nam.",
        "Alleen een organisatie of orgaan, nooit een persoon.",
        "gemeenteraad",
        anders=None,
    )
    gemeld_op: OfOnbekend[Datum] | None = veld(
        "Initiatief gemeld op",
        "Wanneer de gemeente van het initiatief hoorde.",
        "Een datum, of onbekend. Weglaten als de gemeente zelf het initiatief nam.",
        "2024-02-01",
        anders=None,
    )
    antwoord_op: OfOnbekend[Datum] | None = veld(
        "Antwoord op initiatief",
        "Wanneer de gemeente liet weten wat zij doet met het initiatief.",
        "Een datum, of onbekend. Weglaten zolang er geen antwoord is.",
        "2024-02-20",
        anders=None,
    )
    contact: OfOnbekend[Tekst] | None = veld(
        "Aanspreekpunt voor de initiatiefnemer",
        "Bij wie binnen de gemeente de initiatiefnemer terechtkan.",
        "Een rol of een algemeen adres van de gemeente, nooit een persoon. Of onbekend.",
        "participatiecoach",
        anders=None,
    )
    verslag: OfOnbekend[Verslag] | None = veld(
        "Verslag van de initiatiefnemer",
        "Het verslag van de participatie dat een initiatiefnemer van buiten de gemeente inleverde.",
        "Datum en adres, of onbekend. Weglaten als de gemeente het initiatief nam.",
        {"op": "2024-05-01"},
        anders=None,
    )


class Gebied(Feit):
    """Where the project is."""

    OPENBAAR = True
    KERN = "plek"

    wijken: Reeks[Tekst] = veld(
        "Wijken",
        "In welke wijken of gebieden van de gemeente het project is.",
        "Een lijst met namen die in kader.yaml bij `wijken` staan, of `hele gemeente`. Of onbekend.",
        ["Centrum"],
        anders=(),
    )
    plek: OfOnbekend[Tekst] | None = veld(
        "Plek",
        "Welke straat, welk plein of welk terrein het is.",
        "Een naam die inwoners kennen. Of onbekend.",
        "Koopmansplein",
        anders=None,
    )
