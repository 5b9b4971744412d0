"""What residents chose or divided in an activity: votes per option, and money."""

from typing import Final

from participatie_cli.values.aantal import AANTAL_INVULLEN, HOEVEELHEID_INVULLEN, Aantal, Hoeveelheid
from participatie_cli.values.onbekend import OfOnbekend, Reeks, bekend
from participatie_cli.values.opsomming import opsomming
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Leestekst
from participatie_cli.values.zin import vul


class Stemoptie(Feit):
    """One thing that people could vote for, and how much it got."""

    OPENBAAR = True
    KERN = "optie"

    optie: Leestekst = veld("Optie", "Waarvoor men kon stemmen.", "Een paar woorden.", "ontwerp met water")
    stemmen: OfOnbekend[Aantal] | None = veld(
        "Stemmen", "Hoeveel stemmen deze optie kreeg.", AANTAL_INVULLEN, "5000", anders=None
    )
    percentage: OfOnbekend[Hoeveelheid] | None = veld(
        "Percentage",
        "Welk deel van de stemmen deze optie kreeg, van 0 tot 100.",
        HOEVEELHEID_INVULLEN,
        "49",
        anders=None,
    )

    @property
    def voluit(self) -> str:
        """The option with its votes: `ontwerp met water (5.000 stemmen, 49 procent)`."""
        delen = [vul("[{stemmen:stem|stemmen}]", self), vul("[{percentage} procent]", self)]
        return f"{self.optie} ({', '.join(filter(None, delen)) or 'aantal stemmen onbekend'})"


_STEMMEN: Final = (
    "[{uitgebracht:stem|stemmen}[, waarvan {geldig} geldig]]",
    "[{geldig_alleen:geldige stem|geldige stemmen}]",
    "[{stemgerechtigd:mens mocht|mensen mochten} stemmen]",
)
"""What stands behind the options, as far as it is known."""


class Stemming(Feit):
    """A vote of residents."""

    OPENBAAR = True

    opties: Reeks[Stemoptie] = veld(
        "Opties",
        "Waarvoor men kon stemmen, en hoeveel stemmen elke optie kreeg.",
        "Een lijst met voor elke optie de naam en de stemmen, het percentage of allebei. Of onbekend.",
        [{"optie": "ontwerp met water", "stemmen": "5000", "percentage": "49"}],
        anders=(),
    )
    uitgebracht: OfOnbekend[Aantal] | None = veld(
        "Uitgebrachte stemmen", "Hoeveel stemmen er binnenkwamen.", AANTAL_INVULLEN, "meer dan 12000", anders=None
    )
    geldig: OfOnbekend[Aantal] | None = veld(
        "Geldige stemmen", "Hoeveel daarvan geldig waren.", AANTAL_INVULLEN, "10156", anders=None
    )
    stemgerechtigd: OfOnbekend[Aantal] | None = veld(
        "Stemgerechtigden", "Hoeveel mensen mochten stemmen.", AANTAL_INVULLEN, "ongeveer 60000", anders=None
    )

    @property
    def geldig_alleen(self) -> Aantal | None:
        """The valid votes where it is not known how many were cast."""
        return self.geldig if isinstance(self.geldig, Aantal) and not isinstance(self.uitgebracht, Aantal) else None

    @property
    def voluit(self) -> str:
        """What people voted for and how often, as far as it is known."""
        delen = [opsomming([optie.voluit for optie in bekend(self.opties)])] if bekend(self.opties) else []
        delen += [zin for een in _STEMMEN if (zin := vul(een, self))]
        return f"gestemd: {'; '.join(delen) or 'de uitslag is onbekend'}"


class Verdeling(Feit):
    """Money that residents gave to one purpose."""

    OPENBAAR = True
    KERN = "waarvoor"

    waarvoor: Leestekst = veld("Waarvoor", "Waaraan inwoners het geld gaven.", "Een paar woorden.", "een buurttuin")
    bedrag: OfOnbekend[Aantal] = veld("Bedrag", "Hoeveel geld, in hele euro's.", AANTAL_INVULLEN, "2500")

    @property
    def voluit(self) -> str:
        """The purpose with its money: `een buurttuin (2.500 euro)`."""
        return f"{self.waarvoor} ({vul('[{bedrag} euro]', self) or 'bedrag onbekend'})"
