"""Accounts of people on social media."""

import re
from collections.abc import Iterator
from typing import Final

from participatie_cli.privacy.tekstbeeld import Spanne, Tekstbeeld

_DIENSTEN: Final = (
    *("facebook", "instagram", "insta", "twitter", "tiktok", "snapchat", "linkedin", "telegram", "mastodon", "bluesky"),
    *("threads", "youtube", "whatsapp"),
)
_PAGINAS: Final = (
    *("facebook.com", "fb.com", "instagram.com", "twitter.com", "x.com", "tiktok.com", "t.me", "wa.me", "threads.net"),
    *("bsky.app/profile", "linkedin.com/in", "snapchat.com/add"),
)
_WAAR: Final = re.compile(r"/(?:profile\.php\?id=)?@?([\w.%-]{2,80})")
_NA_DE_DIENST: Final = re.compile(
    r"(?:-?account)?(?:(?:: ?| ?| is | heet )@(?=[\w.-]{0,50}[a-z])|: ?(?=[a-z.-]*[\d_][\w.-]*[a-z_]"
    r"|[\w.-]*[a-z_][\w.-]*[\d_]|[\w.-]*[a-z](?![ \w.-]*[a-z])))(?!https?:|www\.)([\w.-]{3,50})"
)
"""A name behind a sign, or all alone: what other words follow is a sentence about the service, and a number a count."""
_VOOR_DE_DIENST: Final = re.compile(r"(?<![\w@.])@([\w.-]{3,50}) op $")
_GEEN_MENS: Final = re.compile(
    r"gemeente|gem[a-z.]{0,30}stad|provincie|waterschap|stichting|vereniging|(?:wijk|dorps|buurt)(?:raad|krant)",
)
_DELEN_VAN_DE_SITE: Final = """
groups events explore p reel reels pages watch hashtag search share sharer sharer.php intent home company stories tr
dialog plugins i tv
"""
_GEEN_NAAM: Final = frozenset(_DELEN_VAN_DE_SITE.split())
_ERVOOR: Final = 60


def zoek(beeld: Tekstbeeld) -> Iterator[Spanne]:
    """Pages and names on social media, but for what is surely not of a person."""
    tekst = beeld.klein
    for begin, eind in beeld.woorden(*_PAGINAS):
        if (pagina := _WAAR.match(tekst, eind)) and _van_een_mens(pagina[1]):
            yield begin, pagina.end()
    for begin, eind in beeld.woorden(*_DIENSTEN):
        erna = _NA_DE_DIENST.match(tekst, eind)
        naam = erna or _VOOR_DE_DIENST.search(tekst, max(0, begin - _ERVOOR), begin)
        if naam and _van_een_mens(naam[1]):
            yield naam.span(1)


def _van_een_mens(naam: str) -> bool:
    return naam not in _GEEN_NAAM and _GEEN_MENS.search(naam) is None
