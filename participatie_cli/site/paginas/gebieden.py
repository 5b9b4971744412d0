"""The districts and the themes: all of them, and a page for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from participatie_cli.site import adressen
from participatie_cli.site.beeld.bladen import Gebiedblad, Gebiedenblad, Gebiedskeuze
from participatie_cli.site.beeld.onderdelen import Sitelink
from participatie_cli.site.boek import Projectstuk, Siteboek, komend
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.paginas.delen import groepen, kaart, moment
from participatie_cli.site.paginas.kop import Koppen
from participatie_cli.site.paginas.nieuws import nieuws
from participatie_cli.wording.waarden import aantal

_NIEUWS: Final = 6
_OVERAL: Final = 12


@dataclass(frozen=True, slots=True)
class Gebiedssoort:
    """Districts or themes: what they are called and where they stand."""

    titel: str
    adres: str
    kies: str
    leeg: str
    is_wijk: bool

    def namen(self, boek: Siteboek) -> dict[str, str]:
        """All of them, with what each is called in a web address."""
        return boek.wijken if self.is_wijk else boek.themas

    def adres_van(self, boek: Siteboek, naam: str) -> str:
        """The page of one of them."""
        kort = self.namen(boek)[naam]
        return adressen.wijk(kort) if self.is_wijk else adressen.thema(kort)

    def projecten(self, boek: Siteboek, naam: str) -> tuple[Projectstuk, ...]:
        """The projects of one of them."""
        return boek.in_wijk(naam) if self.is_wijk else boek.bij_thema(naam)


WIJKEN: Final = Gebiedssoort(
    "Wijken",
    adressen.WIJKEN,
    "Kies uw wijk. U ziet dan wat er speelt en wanneer u kunt meedoen.",
    "In het register staan geen wijken.",
    is_wijk=True,
)
THEMAS: Final = Gebiedssoort(
    "Thema's",
    adressen.THEMAS,
    "Kies een onderwerp dat u belangrijk vindt.",
    "In het register staan geen thema's.",
    is_wijk=False,
)


def gebiedenblad(koppen: Koppen, soort: Gebiedssoort, maat: Paginamaat) -> Gebiedenblad:
    """All districts, or all themes."""
    namen = tuple(soort.namen(koppen.boek))
    return Gebiedenblad(
        kop=koppen.kop(soort.titel, soort.adres, f"{soort.titel} in {koppen.gemeente}."),
        titel=soort.titel,
        inleiding=soort.kies if namen else "",
        keuzes=tuple(_keuze(koppen.boek, soort, een) for een in namen),
        leeg="" if namen else soort.leeg,
    )


def _keuze(boek: Siteboek, soort: Gebiedssoort, naam: str) -> Gebiedskeuze:
    hoeveel = len(soort.projecten(boek, naam))
    return Gebiedskeuze(
        gebied=Sitelink(tekst=naam, adres=soort.adres_van(boek, naam)),
        aantal=aantal(hoeveel, "project", "projecten") if hoeveel else "geen projecten",
    )


def gebiedblad(koppen: Koppen, soort: Gebiedssoort, naam: str, maat: Paginamaat) -> Gebiedblad:
    """One of them: what comes, which projects there are, and what happened lately."""
    boek = koppen.boek
    stukken, adres = soort.projecten(boek, naam), soort.adres_van(boek, naam)
    hier = {een.project.id for een in stukken}
    overal = [een for een in boek.overal if een.project.id not in hier] if soort.is_wijk else []
    komt = [moment(punt, stuk) for stuk, punt in komend([*stukken, *overal])]
    return Gebiedblad(
        kop=koppen.kop(
            naam,
            adres,
            f"Projecten: {naam}, gemeente {koppen.gemeente}.",
            boven=(Sitelink(tekst=soort.titel, adres=soort.adres),),
            feed=adressen.feed_bij(adres),
        ),
        titel=naam if soort.is_wijk else f"Thema: {naam}",
        inleiding=_inleiding(stukken, soort),
        momenten=tuple(maat.eerste(komt)),
        geen_momenten="" if komt else "In het register staat hier nu geen moment.",
        groepen=groepen(stukken, maat),
        overal=tuple(kaart(een, maat) for een in overal[:_OVERAL]),
        nieuws=nieuws(stukken, maat, _NIEUWS),
        kalender=adressen.kalender_bij(adres),
    )


def _inleiding(stukken: Sequence[Projectstuk], soort: Gebiedssoort) -> str:
    waar = "in deze wijk" if soort.is_wijk else "bij dit thema"
    if not stukken:
        return f"Er is {waar} geen project vastgelegd."
    return f"{aantal(len(stukken), 'project', 'projecten')} {waar}."
