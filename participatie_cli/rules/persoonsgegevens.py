"""What the rules about personal data ask: whether something of their kind was found in the text of a file."""

from collections.abc import Callable
from typing import Any

from participatie_cli.privacy.vondst import Gegevenssoort
from participatie_cli.rules.contract import Hiaten, Tekort, Toetsing


def niet_aangetroffen(soort: Gegevenssoort, melding: str) -> Callable[[Toetsing[Any]], Hiaten]:
    """The question whether none of this kind was found; `melding` is the sentence for each that was.

    The sentence is always the same, so that it cannot repeat what was found.
    """

    def toets(toetsing: Toetsing[Any]) -> Hiaten:
        return (
            Tekort((), melding, plek=(een.regelnummer, een.kolom)) for een in toetsing.vondsten if een.soort is soort
        )

    return toets
