"""What every page has around its content."""

from dataclasses import dataclass
from typing import Final

from participatie_cli.site import adressen
from participatie_cli.site.beeld.onderdelen import Bladkop, Menupunt, Sitelink
from participatie_cli.site.boek import Siteboek
from participatie_cli.values.datum import Datum

ZOEKEN: Final = "Zoeken"
OP_NAAM: Final = "Alle projecten op naam"
"""What the page to search is called, with and without a program to search."""
_MENU: Final = (
    ("Projecten", adressen.PROJECTEN),
    ("Meedoen: wanneer", adressen.AGENDA),
    ("Wijken", adressen.WIJKEN),
    ("Thema's", adressen.THEMAS),
    (ZOEKEN, adressen.ZOEKEN),
)
_MEER: Final = (
    ("Geprobeerd en geleerd", adressen.GELEERD),
    ("Zelf een taak overnemen", adressen.UITDAGEN),
    ("De vier ontwikkellijnen", adressen.LIJNEN),
    ("Verslagen", adressen.VERSLAGEN),
    ("Over deze site", adressen.OVER),
)
START: Final = Sitelink(tekst="Begin", adres=adressen.START)


@dataclass(frozen=True, slots=True)
class Sitekeuzes:
    """What holds for the whole site: where it stands on the web, and whether it has a house style of its own."""

    adres: str = ""
    huisstijl: bool = False
    kan_zoeken: bool = True


@dataclass(frozen=True)
class Koppen:
    """Makes the head of each page."""

    boek: Siteboek
    keuzes: Sitekeuzes

    @property
    def gemeente(self) -> str:
        """The name of the municipality."""
        return self.boek.gemeente.gemeente.naam

    def kop(
        self,
        titel: str,
        adres: str,
        beschrijving: str,
        *,
        boven: tuple[Sitelink, ...] = (),
        feed: str = "",
        versie: bool = False,
        zoekbaar: bool = True,
    ) -> Bladkop:
        """The head of the page at an address; `boven` are the pages above it, the first page left out.

        An earlier version says nothing of the day of now, so that it stays as it is.
        """
        eerste = adres == adressen.START
        return Bladkop(
            titel=titel,
            beschrijving=beschrijving,
            gemeente=self.gemeente,
            adres=adres,
            wortel=adressen.wortel(adres),
            menu=self._menu(adres, boven, _MENU),
            meer=self._menu(adres, boven, _MEER),
            kruimels=() if eerste else (START, *boven),
            feed=feed,
            volledig="" if versie else self.volledig(adres),
            stand="" if versie else self._stand(),
            mededeling=self._eerste_zin(),
            huisstijl=self.keuzes.huisstijl,
            zoekbaar=zoekbaar and not versie,
        )

    def volledig(self, adres: str) -> str:
        """The whole web address of a page; empty where nobody said where the site stands."""
        return f"{self.keuzes.adres.rstrip('/')}/{adres}" if self.keuzes.adres else ""

    def _eerste_zin(self) -> str:
        """How the municipality begins to tell of its register; all of it stands on the page about the site."""
        eerste, punt, _ = self.boek.gemeente.toelichting.partition(". ")
        return f"{eerste}{punt.strip()}"

    def _menu(
        self, adres: str, boven: tuple[Sitelink, ...], punten: tuple[tuple[str, str], ...]
    ) -> tuple[Menupunt, ...]:
        hier = {adres, *(een.adres for een in boven)}
        leeg = set() if self.boek.themas else {adressen.THEMAS}
        return tuple(
            Menupunt(tekst=self._heet(tekst), adres=naar, hier=naar in hier)
            for tekst, naar in punten
            if naar not in leeg
        )

    def _heet(self, tekst: str) -> str:
        return OP_NAAM if tekst == ZOEKEN and not self.keuzes.kan_zoeken else tekst

    def _stand(self) -> str:
        return f"Stand op {Datum.op(self.boek.peildatum).voluit}."
