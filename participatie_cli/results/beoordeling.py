"""What there is to say about one file, and what the rules over the whole register must remember of it."""

from dataclasses import dataclass

from participatie_cli.model.register import Kaart
from participatie_cli.results.uitslag import Uitslag


@dataclass(frozen=True, slots=True)
class Beoordeling:
    """The outcomes of one file with its index card, which is None where the file could not be read.

    `sleutel` is what its findings are recognised by: a name that stays when the file is renamed.
    """

    uitslag: Uitslag
    kaart: Kaart | None
    sleutel: str
