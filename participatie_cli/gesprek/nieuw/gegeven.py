"""What an answer says: small questions about what was answered so far."""

from typing import Final

from participatie_cli.gesprek.nieuw.woorden import NIETS, is_niemand
from participatie_cli.gesprek.vraag import Antwoorden, Gespreksantwoord
from participatie_cli.model.afweging import is_geen_onderwerp
from participatie_cli.values.onbekend import Onbekend

JA: Final = "ja"
NEE: Final = "nee"
LATER: Final = "later"
MINDER_DAN_NODIG: Final = "minder"
GENOEG: Final = "genoeg"
GEEN: Final = "geen"

AANVRAAG: Final = "omgevingsvergunning"
GEMEENTE: Final = "gemeente"
INWONERS: Final = "inwoners"


def is_gegeven(antwoord: Gespreksantwoord) -> bool:
    """Whether somebody gave an answer that says something."""
    return antwoord is not None and not isinstance(antwoord, Onbekend)


def tekst_van(gegeven: Antwoorden, vraag: str) -> str | None:
    """The answer to a question that takes one; None where there is none or it is not known."""
    antwoord = gegeven.get(vraag)
    return antwoord if isinstance(antwoord, str) else None


def lijst_van(gegeven: Antwoorden, vraag: str) -> tuple[str, ...] | None:
    """The answers to a question that takes many; None where there is none or it is not known."""
    antwoord = gegeven.get(vraag)
    return antwoord if isinstance(antwoord, tuple) else None


def onderwerpen_van(gegeven: Antwoorden, vraag: str) -> tuple[str, ...] | None:
    """What was named as open or fixed; an empty tuple is that there is nothing, None that nobody said."""
    lijst = lijst_van(gegeven, vraag)
    return None if lijst is None else tuple(een for een in lijst if not is_geen_onderwerp(een))


def groepen_van(gegeven: Antwoorden, vraag: str) -> tuple[str, ...] | None:
    """The groups that were named; an empty tuple is that there is nobody, None that nobody said."""
    lijst = lijst_van(gegeven, vraag)
    return None if lijst is None else tuple(een for een in lijst if not is_niemand(een))


def niets_open(gegeven: Antwoorden) -> bool:
    """Whether there is surely nothing to choose."""
    return onderwerpen_van(gegeven, "open") == ()


def kent_groepen(gegeven: Antwoorden) -> bool:
    """Whether somebody said who notices, be it nobody."""
    return groepen_van(gegeven, "groepen") is not None or bool(groepen_van(gegeven, "gemist"))


def niemand_merkt(gegeven: Antwoorden) -> bool:
    """Whether surely nobody notices, and no group was named afterwards."""
    return groepen_van(gegeven, "groepen") == () and not groepen_van(gegeven, "gemist")


def uit_lijst(lijst: tuple[str, ...], geen: str = NIETS) -> tuple[str, ...]:
    """A list as it would be answered, with the word for none where it is empty."""
    return lijst or (geen,)
