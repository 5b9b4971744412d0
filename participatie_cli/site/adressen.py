"""Where the pages of the site stand, counted from its top; every link is made of these, so that none is broken.

Names end in `.html` and links are relative, so that a site works from any folder, also without a web server.
"""

import posixpath
import re
import unicodedata
from collections.abc import Iterable
from itertools import chain, count
from typing import Final

START: Final = "index.html"
PROJECTEN: Final = "projecten.html"
WIJKEN: Final = "wijken.html"
THEMAS: Final = "themas.html"
AGENDA: Final = "agenda.html"
KALENDER: Final = "agenda.ics"
FEED: Final = "nieuws.xml"
ZOEKEN: Final = "zoeken.html"
GELEERD: Final = "geleerd.html"
UITDAGEN: Final = "uitdagen.html"
LIJNEN: Final = "ontwikkellijnen.html"
VERSLAGEN: Final = "verslagen.html"
OVER: Final = "over.html"
NIET_GEVONDEN: Final = "404.html"
STIJL: Final = "stijl.css"
HUISSTIJL: Final = "huisstijl.css"
ZOEKPROGRAMMA: Final = "zoeken.js"

_GEEN_LETTER: Final = re.compile(r"[^a-z0-9]+")
_ZONDER_NAAM: Final = "zonder-naam"
_LANGSTE: Final = 60


def project(kenmerk: str) -> str:
    """The page of a project."""
    return f"projecten/{kenmerk}.html"


def versiemap(kenmerk: str) -> str:
    """Below which all earlier versions of the page of a project stand."""
    return f"projecten/{kenmerk}/"


def versies(kenmerk: str) -> str:
    """The page that lists what stood on the page of a project before."""
    return f"{versiemap(kenmerk)}versies.html"


def versie(kenmerk: str, dag: str) -> str:
    """The page of a project as it stood at the end of a day."""
    return f"{versiemap(kenmerk)}{dag}.html"


def wijk(naam: str) -> str:
    """The page of a district, by its name in a web address."""
    return f"wijken/{naam}.html"


def thema(naam: str) -> str:
    """The page of a theme, by its name in a web address."""
    return f"themas/{naam}.html"


def verslag(periode: str) -> str:
    """The page of the report on the period that ends in a month."""
    return f"verslagen/{periode}.html"


def feed_bij(adres: str) -> str:
    """The feed that belongs to a page."""
    return f"{adres.removesuffix('.html')}.xml"


def kalender_bij(adres: str) -> str:
    """The calendar that belongs to a page."""
    return f"{adres.removesuffix('.html')}.ics"


def wortel(adres: str) -> str:
    """What leads from a page to the top of the site: empty for a page that stands there."""
    return "../" * adres.count("/")


def vanaf(adres: str, naar: str) -> str:
    """The way from one page to another, as it stands in a link."""
    return posixpath.relpath(naar, posixpath.dirname(adres) or ".")


def namen_in_adressen(namen: Iterable[str]) -> dict[str, str]:
    """What each name is called in a web address; names that would be called the same get a number, in their order."""
    gemaakt: dict[str, str] = {}
    for naam in namen:
        kaal = _in_adres(naam)
        mogelijk = chain([kaal], (f"{kaal}-{nummer}" for nummer in count(2)))
        gemaakt[naam] = next(een for een in mogelijk if een not in gemaakt.values())
    return gemaakt


def _in_adres(naam: str) -> str:
    zonder_accenten = unicodedata.normalize("NFKD", naam).encode("ascii", "ignore").decode()
    return _GEEN_LETTER.sub("-", zonder_accenten.lower()).strip("-")[:_LANGSTE].strip("-") or _ZONDER_NAAM
