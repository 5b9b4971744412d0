"""Pictures of public sites, of the invented municipality and of Assen, made by a browser: `python -m docs.sitebeelden`.

A browser draws letters in its own way, so pictures are not compared; each carries the fingerprint of the page that it
shows, and a test holds that to the page as it is made now.
"""

import hashlib
import struct
import sys
import tempfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Any, Final

from participatie_cli.store.voorbeeld import voorbeeldmap
from participatie_cli.usecases.sitemaken import Siteopdracht, maak_site
from participatie_cli.usecases.voorbeeld import LAATSTE_DAG

BEELDEN_MAP: Final = Path(__file__).parent / "beelden"
_MERK: Final = b"participatie"
_KOP: Final = 8
_NA_IHDR: Final = 33
_CHROMIUM: Final = ("--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1")


@dataclass(frozen=True, slots=True)
class Sitebeeld:
    """A picture: the name of its file, of which site, the page, how wide and high it is, and how far down it begins."""

    naam: str
    site: str
    pagina: str
    breedte: int
    hoogte: int
    vanaf: str = ""

    @property
    def pad(self) -> Path:
        """Where it stands."""
        return BEELDEN_MAP / f"{self.naam}.png"


BEELDEN: Final = (
    Sitebeeld("site-begin", "voorbeeldstad", "index.html", 1000, 900),
    Sitebeeld("site-project", "voorbeeldstad", "projecten/havenkade.html", 390, 844, vanaf="#inbreng"),
    Sitebeeld("site-assen", "assen", "projecten/koopmansplein.html", 1000, 900),
)


SITES: Final = {
    "voorbeeldstad": (voorbeeldmap() / "register", LAATSTE_DAG.isoformat()),
    "assen": (BEELDEN_MAP.parents[1] / "register", "2026-11-23"),
}
"""The registers, each with the day as of which its site is made for a picture."""


def maak_sites(doel: Path) -> None:
    """Both sites, without earlier versions, search and open data."""
    for naam, (register, dag) in SITES.items():
        opdracht = Siteopdracht(register, doel / naam, dag, met_versies=False, met_zoeken=False, met_gegevens=False)
        maak_site(opdracht, StringIO())


def vingerafdruk(sites: Path, beeld: Sitebeeld) -> str:
    """A number that differs as soon as the page or its looks do; what was read from Git is left out."""
    site = sites / beeld.site
    pagina = (site / beeld.pagina).read_text("utf-8").splitlines()
    inhoud = "\n".join(regel for regel in pagina if not regel.startswith("<p>Stand op "))
    return hashlib.sha256(inhoud.encode() + (site / "stijl.css").read_bytes()).hexdigest()


def gemerkt(png: bytes, tekst: str) -> bytes:
    """A picture with a text in it, as the format has a place for it."""
    inhoud = b"tEXt" + _MERK + b"\0" + tekst.encode("ascii")
    stuk = struct.pack(">I", len(inhoud) - 4) + inhoud + struct.pack(">I", zlib.crc32(inhoud))
    return png[:_NA_IHDR] + stuk + png[_NA_IHDR:]


def merk_van(png: bytes) -> str:
    """The text in a picture; empty where there is none."""
    return next((tekst.decode("ascii") for soort, tekst in _stukken(png) if soort == b"tEXt"), "")


def _stukken(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    plek = _KOP
    while plek < len(png):
        (lengte,) = struct.unpack(">I", png[plek : plek + 4])
        yield png[plek + 4 : plek + 8], png[plek + 8 : plek + 8 + lengte].removeprefix(_MERK + b"\0")
        plek += lengte + 12


def _fotografeer(browser: Any, sites: Path, beeld: Sitebeeld) -> bytes:
    scherm = {"width": beeld.breedte, "height": beeld.hoogte}
    bladzijde = browser.new_page(viewport=scherm, reduced_motion="reduce")
    bladzijde.goto((sites / beeld.site / beeld.pagina).as_uri() + beeld.vanaf)
    foto: bytes = bladzijde.screenshot()
    bladzijde.close()
    return foto


def main() -> int:
    """Make all pictures anew."""
    from playwright.sync_api import sync_playwright

    with tempfile.TemporaryDirectory() as map_, sync_playwright() as playwright:
        sites = Path(map_)
        maak_sites(sites)
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=list(_CHROMIUM))
        for beeld in BEELDEN:
            beeld.pad.write_bytes(gemerkt(_fotografeer(browser, sites, beeld), vingerafdruk(sites, beeld)))
            print(f"geschreven: {beeld.pad.relative_to(BEELDEN_MAP.parents[1])}")
        browser.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
