"""The participation ladder: its rungs and the words for them."""

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.values.onbekend import OfOnbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Kenmerk, Tekst


class Trede(Feit):
    """A rung of the participation ladder, from low to high."""

    KERN = "naam"

    id: Kenmerk = veld("Kenmerk", "Het woord dat projecten gebruiken.", "Kleine letters en streepjes.", "raadplegen")
    naam: Tekst = veld("Naam", "Het woord voor inwoners.", "Eén woord.", "meepraten")
    uitleg: Tekst = veld("Uitleg", "Wat inwoners op deze trede doen.", "Eén zin.", "Inwoners geven hun mening.")


class Werkvormtreden(Bronvermelding):
    """At which rungs of this ladder a method fits, where its own file was written for another ladder."""

    KERN = "werkvorm"
    HEET = "treden van een werkvorm"

    werkvorm: Kenmerk = veld(
        "Werkvorm", "Om welke werkvorm het gaat.", "De `id` van het bestand in `toolbox/`.", "inloopavond"
    )
    niveaus: tuple[Kenmerk, ...] = veld(
        "Niveaus", "Bij welke treden van deze ladder zij past.", "Een lijst met treden.", ["raadplegen"]
    )


class Ladder(Bronvermelding):
    """The ladder the municipality uses."""

    toelichting: OfOnbekend[Tekst] | None = veld(
        "Toelichting",
        "Waar de ladder vandaan komt.",
        "Eén of twee zinnen.",
        "De meest gebruikte treden.",
        anders=None,
    )
    treden: tuple[Trede, ...] = veld(
        "Treden",
        "Welke stappen van invloed er zijn, van laag naar hoog.",
        "Een lijst met voor elke trede een kenmerk, een naam en uitleg.",
        [{"id": "raadplegen", "naam": "meepraten", "uitleg": "Inwoners geven hun mening."}],
    )
    werkvormen: Reeks[Werkvormtreden] = veld(
        "Werkvormen",
        "Welke werkvormen bij andere treden passen dan in hun eigen bestand staat.",
        "Een lijst met voor elke werkvorm haar treden. Die gaan dan vóór. Of onbekend.",
        [{"werkvorm": "inloopavond", "niveaus": ["raadplegen"]}],
        anders=(),
    )
