"""Whether one may deviate from a norm, on what grounds, and who decides that.

A municipality cannot deviate from a formal law; where an article has an exception of its own, that is the only ground
(verordeningen.md, section 6, has the articles that were read). From its own promises and from good practice it can.
"""

from enum import StrEnum

from participatie_cli.model.keuzes import Orgaan
from participatie_cli.values.onbekend import ONBEKEND, OfOnbekend, Reeks
from participatie_cli.values.veld import Feit, veld
from participatie_cli.values.waarden import Tekst


class Afwijkmogelijkheid(StrEnum):
    """How much room a norm leaves."""

    NOOIT = "nooit"
    OP_GROND = "alleen op grond van"
    KAN = "kan"


class Afwijkgrond(Feit):
    """An article that allows to deviate, and the only instruments for which it does."""

    KERN = "artikel"

    artikel: Tekst = veld(
        "Artikel",
        "Welk artikel de afwijking toestaat.",
        "Artikel en regeling, zoals ook het bestand met de afwijking het noemt.",
        "artikel 16.68 Omgevingswet",
    )
    bij: tuple[Tekst, ...] = veld(
        "Bij",
        "Bij welke soorten instrumenten dat artikel geldt.",
        "Een lijst met soorten. Weglaten als het bij alle geldt.",
        ["omgevingsvergunning"],
        anders=(),
    )

    @property
    def in_woorden(self) -> str:
        """The article, with the instruments for which it holds where it does not for all."""
        return f"{self.artikel} (bij: {', '.join(self.bij)})" if self.bij else self.artikel


class Afwijkruimte(Feit):
    """What a norm, or the regulation it stands in, says about deviating from it."""

    mag: OfOnbekend[Afwijkmogelijkheid] = veld(
        "Mag",
        "Of van de norm kan worden afgeweken.",
        "Bij een verordening kan het alleen als zij dat zelf zegt, zoals in een hardheidsclausule.",
        "kan",
    )
    op_grond_van: tuple[Afwijkgrond, ...] = veld(
        "Op grond van",
        "Welke artikelen de afwijking toestaan.",
        "Een lijst met artikelen. Alleen bij: alleen op grond van.",
        [{"artikel": "artikel 16.68 Omgevingswet"}],
        anders=(),
    )
    door: Reeks[Orgaan] = veld(
        "Door",
        "Wie over de afwijking beslist.",
        "Weglaten als de norm dat niet zegt.",
        ["college"],
        anders=(),
    )


NOOIT = Afwijkruimte(mag=Afwijkmogelijkheid.NOOIT)
KAN = Afwijkruimte(mag=Afwijkmogelijkheid.KAN)
NIET_GELEZEN = Afwijkruimte(mag=ONBEKEND)
