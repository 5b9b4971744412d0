"""From a register to a public site: gather what may be told, make the pages, and lay them down where they changed."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TextIO

from participatie_cli import __version__
from participatie_cli.kader.publicatie import Publicatie
from participatie_cli.report.gegevens import Programmastand
from participatie_cli.report.installatie import installatie
from participatie_cli.report.sjabloon.sjablonen import Sjablonen
from participatie_cli.site import adressen
from participatie_cli.site.boek import Siteboek
from participatie_cli.site.huisstijl import Huisstijl
from participatie_cli.site.maken import los_bestand, maak_paginas
from participatie_cli.site.opbouw import Site
from participatie_cli.site.paginas.kop import Koppen, Sitekeuzes
from participatie_cli.site.paginas.verslagen import adres_van
from participatie_cli.site.zoekindex import ZOEKEN, kan_zoeken
from participatie_cli.store.schrijven.fout import SchrijfFout
from participatie_cli.store.schrijven.uitgave import Uitgavemap
from participatie_cli.usecases.documentuitvoer import weigeringen_gemeld
from participatie_cli.usecases.ernaast import ernaast, loont
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout, Systeemfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.ontbrekend import meld_ontbrekend
from participatie_cli.usecases.openbaarheid import weiger_bij_persoonsgegevens
from participatie_cli.usecases.opschijf import geweigerd
from participatie_cli.usecases.peildatum import lees_peildatum
from participatie_cli.usecases.registerstand import Registerlezing, register_gelezen
from participatie_cli.usecases.registerversie import git_gemeld
from participatie_cli.usecases.sitegegevens import leg_gegevens_klaar
from participatie_cli.usecases.siteuiterlijk import gekozen_huisstijl, gekozen_sjablonen
from participatie_cli.usecases.siteversies import Versiewerk
from participatie_cli.usecases.siteverslag import SLEUTEL, Verslagwerk, verslagwerk
from participatie_cli.usecases.sitezoeken import maak_doorzoekbaar
from participatie_cli.usecases.versies import Versieboek, versies_van
from participatie_cli.usecases.voortgang import bezig
from participatie_cli.wording.systeem import uitweg, waarom
from participatie_cli.wording.waarden import aantal
from participatie_cli.wording.zichtbaar import toonbaar

_HTML: Final = ".html"
_MEER: Final = "pagina's"
_NIET_ZOEKBAAR: Final = frozenset({adressen.ZOEKEN, adressen.NIET_GEVONDEN})
GEEN_KADER: Final = "Zonder kader.yaml is er geen site te maken."


@dataclass(frozen=True, slots=True)
class Siteopdracht:
    """What the user asked for."""

    register: Path
    uit: Path
    peildatum: str | None = None
    huisstijl: Path | None = None
    sjablonen: Path | None = None
    met_versies: bool = True
    met_zoeken: bool = True
    met_gegevens: bool = True


def maak_site(opdracht: Siteopdracht, uit: TextIO) -> Exitcode:
    """Make the site and lay it down; raise Gebruiksfout, with nothing changed, where that cannot be."""
    with weigeringen_gemeld():
        huisstijl, sjablonen = gekozen_huisstijl(opdracht.huisstijl), gekozen_sjablonen(opdracht.sjablonen)
        with register_gelezen(opdracht.register, lees_peildatum(opdracht.peildatum)) as gelezen:
            stand, zoeken = _openbare_stand(gelezen, opdracht.register), opdracht.met_zoeken and kan_zoeken()
            koppen = Koppen(Siteboek(stand), Sitekeuzes(_adres(stand), huisstijl is not None, zoeken))
            with _uitgave(opdracht) as map_, git_gemeld(), _versies(gelezen, opdracht) as versies:
                site = Site(
                    koppen=koppen,
                    gegevens=leg_gegevens_klaar(map_, stand) if opdracht.met_gegevens else (),
                    met_versies=frozenset(versies.reeksen),
                    kan_zoeken=zoeken,
                    programmaversie=__version__,
                )
                werk = Versiewerk(site, versies, sjablonen)
                gemaakt = _leg_neer(map_, werk, huisstijl, verslagwerk(gelezen, koppen, sjablonen))
        return _slot(opdracht, gemaakt, stand, versies, uit)


def _openbare_stand(gelezen: Registerlezing, register: Path) -> Programmastand:
    """The register as residents may see it; raise Gebruiksfout where it holds personal data, or has no framework."""
    stand = gelezen.programmastand
    if stand.kader.gemeente is None:
        raise Gebruiksfout(GEEN_KADER, "Maak er een met `participatie init`, of herstel het: zie `participatie check`.")
    weiger_bij_persoonsgegevens(gelezen.verslag, register)
    return stand


def _adres(stand: Programmastand) -> str:
    """Where the site will stand, as far as kader.yaml says so."""
    gemeente = stand.kader.gemeente
    publicatie = gemeente.publicatie if gemeente else None
    return publicatie.adres if isinstance(publicatie, Publicatie) and isinstance(publicatie.adres, str) else ""


def _versies(gelezen: Registerlezing, opdracht: Siteopdracht) -> AbstractContextManager[Versieboek]:
    if not opdracht.met_versies:
        return nullcontext(Versieboek(zonder="Eerdere versies staan niet op deze site."))
    return versies_van(gelezen.versie, gelezen.lezingen, gelezen.kader.gelezen.toegestaan)


@contextmanager
def _uitgave(opdracht: Siteopdracht) -> Iterator[Uitgavemap]:
    """The folder of the site; raise Gebruiksfout where it cannot be used, or what goes wrong while it is filled."""
    try:
        with Uitgavemap(opdracht.uit) as map_:
            yield map_
    except SchrijfFout as fout:
        raise geweigerd(fout, "") from fout
    except OSError as fout:
        raise Systeemfout(f"De site is niet te maken: {waarom(fout)}.", uitweg(fout)) from fout


def _leg_neer(
    map_: Uitgavemap, werk: Versiewerk, huisstijl: Huisstijl | None, verslag: Verslagwerk | None
) -> tuple[int, int, int]:
    """Make everything and give it its name; tells how many pages there are, and how many files changed and went.

    Another process works on the report while this one makes the pages of earlier versions.
    """
    sleutels = {SLEUTEL: verslag.sleutel} if verslag else {}
    maken = verslag if verslag and not verslag.is_er_nog(map_) else None
    apart = maken is not None and loont(len(werk.site.koppen.boek.projecten))
    with ernaast(lambda: maken.maak() if maken else None, apart=apart) as rapport:
        with bezig("Eerdere versies maken", sys.stderr):
            werk.leg_klaar(map_)
        site = replace(
            werk.site, over_versies=werk.over(), periode=verslag.periode if verslag else None, rapport=rapport()
        )
    with bezig("De pagina's maken", sys.stderr):
        paginas = _leg_klaar(map_, maak_paginas(site.paginas(), werk.sjablonen))
        _leg_ernaast(map_, site, werk.sjablonen, huisstijl)
    if verslag and not maken:
        paginas.append(adres_van(verslag.periode))
    sleutels |= werk.sleutels
    if site.kan_zoeken:
        doorzoekbaar = [een for een in paginas if een not in _NIET_ZOEKBAAR]
        sleutels |= maak_doorzoekbaar(map_, doorzoekbaar, site.programmaversie)
    return len(paginas), *map_.geef_uit(sleutels)


def _leg_klaar(map_: Uitgavemap, bestanden: Iterable[tuple[str, bytes]]) -> list[str]:
    """Lay files ready as they are made; tells the addresses of those that are pages."""
    paginas = []
    for adres, inhoud in bestanden:
        map_.leg_klaar(adres, inhoud)
        paginas += [adres] if adres.endswith(_HTML) else []
    return paginas


def _leg_ernaast(map_: Uitgavemap, site: Site, sjablonen: Sjablonen, huisstijl: Huisstijl | None) -> None:
    """The files that are no pages: looks, the search program and the calendars."""
    namen = [adressen.STIJL, *([adressen.ZOEKPROGRAMMA] if site.kan_zoeken else [])]
    for naam in namen:
        map_.leg_klaar(naam, los_bestand(naam, sjablonen))
    if huisstijl:
        map_.leg_klaar(adressen.HUISSTIJL, huisstijl.als_css())
    for adres, inhoud in site.kalenders():
        map_.leg_klaar(adres, inhoud)


def _slot(
    opdracht: Siteopdracht, gemaakt: tuple[int, int, int], stand: Programmastand, versies: Versieboek, uit: TextIO
) -> Exitcode:
    """What was made, and what is not in it."""
    paginas, gewijzigd, weg = gemaakt
    uit.write(f"De site staat in {toonbaar(naam_van(opdracht.uit))}: {aantal(paginas, 'pagina', _MEER)}.\n")
    verwijderd = f", {aantal(weg, 'bestand', 'bestanden')} weggehaald" if weg else ""
    uit.write(f"Nieuw of gewijzigd: {aantal(gewijzigd, 'bestand', 'bestanden')}{verwijderd}.\n")
    if versies.zonder:
        uit.write(f"{versies.zonder}\n")
    if opdracht.met_zoeken and not kan_zoeken():
        uit.write(f"Op de site kunt u nog niet zoeken. {installatie().herstel(ZOEKEN)}\n")
    return meld_ontbrekend(stand.ongelezen, stand.onvolledig, "Bekijk met participatie check wat eraan mankeert.")
