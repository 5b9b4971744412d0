"""The participation ladder: its rungs and the words for them."""

from collections.abc import Sequence
from typing import Final

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend, Onbekend, Reeks
from participatie_cli.values.synoniemen.opzoeken import synoniemen
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Kenmerk, Tekst

INFORMEREN: Final = "informeren"
"""The rung at which people hear what happens and have no influence yet."""


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

    def geeft_invloed(self, kenmerk: str) -> bool | Onbekend:
        """Whether residents have influence at a rung: at each above that for informing, which is known by its word."""
        kenmerken = [trede.id for trede in self.treden]
        if kenmerk not in kenmerken:
            return ONBEKEND
        plaats, woorden = kenmerken.index(kenmerk), [_woorden(trede) for trede in self.treden]
        zonder = [nummer for nummer, een in enumerate(woorden) if een == {INFORMEREN}]
        if zonder:
            return plaats > zonder[-1]
        met = [nummer for nummer, een in enumerate(woorden) if een and INFORMEREN not in een]
        return True if met and plaats >= met[0] else ONBEKEND

    def treden_bij(self, woorden: Sequence[str]) -> tuple[str, ...]:
        """The rungs that common words stand for: one that is called so itself, or else those that can be meant."""
        kenmerken = {trede.id for trede in self.treden}
        zoek = {woord for woord in woorden if woord not in kenmerken}
        return tuple(
            trede.id for trede in self.treden if trede.id in woorden or (_eigen_woord(trede) and zoek & _woorden(trede))
        )


def _eigen_woord(trede: Trede) -> bool:
    """Whether a rung has an id that is none of the common words."""
    return trede.id not in {woord for bedoeld in synoniemen("Trede").values() for woord in bedoeld}


def _woorden(trede: Trede) -> set[str]:
    """The common words for rungs that a rung can stand for, by its id and by its word for residents."""
    bekende = synoniemen("Trede")
    gewone = {woord for bedoeld in bekende.values() for woord in bedoeld}
    eigen = (trede.id, trede.naam.lower())
    return {woord for een in eigen for woord in ((een,) if een in gewone else bekende.get(een, ()))}
