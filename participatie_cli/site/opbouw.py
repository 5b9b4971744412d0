"""The whole site: every page and every file beside the pages."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import partial

from participatie_cli.kader.rapportage import Periode
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.site import adressen, sjabloonnamen
from participatie_cli.site.beeld.onderdelen import Sitelink
from participatie_cli.site.beeld.project import Versiewijzer
from participatie_cli.site.boek import Projectstuk
from participatie_cli.site.feeds import feed
from participatie_cli.site.kalender import kalender
from participatie_cli.site.pagina import Sitepagina
from participatie_cli.site.paginas import verslagen
from participatie_cli.site.paginas.agenda import agendablad
from participatie_cli.site.paginas.gebieden import THEMAS, WIJKEN, Gebiedssoort, gebiedblad, gebiedenblad
from participatie_cli.site.paginas.geleerd import geleerdblad
from participatie_cli.site.paginas.kop import Koppen
from participatie_cli.site.paginas.lijnen import lijnenblad
from participatie_cli.site.paginas.over import overblad
from participatie_cli.site.paginas.project.blad import Projectvraag, projectblad
from participatie_cli.site.paginas.projecten import adres_van, delen_van, projectenblad
from participatie_cli.site.paginas.start import startblad
from participatie_cli.site.paginas.uitdagen import uitdaagblad
from participatie_cli.site.paginas.versies import eerder_bij
from participatie_cli.site.paginas.verslagen import verslagblad, verslagenblad
from participatie_cli.site.paginas.zoeken import niet_gevonden, zoekblad


@dataclass(frozen=True, kw_only=True)
class Site:
    """What a site is made of, besides its templates.

    `periode` is that of the report on the site, and `rapport` the report itself where its page has to be made.
    `met_versies` are the ids of the projects that have earlier versions; `over_versies` says so in sentences.
    """

    koppen: Koppen
    periode: Periode | None = None
    rapport: Rapport | None = None
    met_versies: frozenset[str] = frozenset()
    over_versies: tuple[str, ...] = ()
    gegevens: tuple[Sitelink, ...] = ()
    kan_zoeken: bool = False
    programmaversie: str = ""
    soorten: tuple[Gebiedssoort, ...] = field(default=(WIJKEN, THEMAS))

    def paginas(self) -> Iterator[Sitepagina]:
        """Every page of the day, in a fixed order; feeds are pages for a reader of news."""
        koppen = self.koppen
        yield Sitepagina(adressen.START, sjabloonnamen.START, partial(startblad, koppen))
        for deel in range(len(delen_van(koppen.boek.projecten))):
            yield Sitepagina(adres_van(deel), sjabloonnamen.PROJECTEN, partial(projectenblad, koppen, deel))
        yield from self._projecten()
        for soort in self.soorten:
            yield from self._gebieden(soort)
        yield from self._overige()
        yield from self._feeds()

    def _overige(self) -> Iterator[Sitepagina]:
        koppen = self.koppen
        zoek = partial(zoekblad, koppen, kan_zoeken=self.kan_zoeken)
        yield Sitepagina(adressen.AGENDA, sjabloonnamen.AGENDA, partial(agendablad, koppen))
        yield Sitepagina(adressen.GELEERD, sjabloonnamen.GELEERD, partial(geleerdblad, koppen))
        yield Sitepagina(adressen.UITDAGEN, sjabloonnamen.HOOFDSTUKKEN, partial(uitdaagblad, koppen))
        yield Sitepagina(adressen.LIJNEN, sjabloonnamen.LIJNEN, partial(lijnenblad, koppen))
        yield Sitepagina(adressen.VERSLAGEN, sjabloonnamen.MELDING, lambda _: verslagenblad(koppen, self.periode))
        if self.periode and self.rapport:
            maak = partial(verslagblad, koppen, self.periode, self.rapport)
            yield Sitepagina(verslagen.adres_van(self.periode), sjabloonnamen.HOOFDSTUKKEN, maak)
        yield Sitepagina(
            adressen.OVER, sjabloonnamen.OVER, lambda _: overblad(koppen, self.over_versies, self.gegevens)
        )
        yield Sitepagina(adressen.ZOEKEN, sjabloonnamen.ZOEKEN, zoek)
        yield Sitepagina(adressen.NIET_GEVONDEN, sjabloonnamen.MELDING, lambda _: niet_gevonden(koppen))

    def _projecten(self) -> Iterator[Sitepagina]:
        for stuk in self.koppen.boek.projecten:
            yield Sitepagina(
                adressen.project(stuk.project.id), sjabloonnamen.PROJECT, partial(projectblad, self._vraag(stuk))
            )

    def _vraag(self, stuk: Projectstuk) -> Projectvraag:
        adres = adressen.project(stuk.project.id)
        kop = self.koppen.kop(
            stuk.beeld.titel,
            adres,
            f"{stuk.beeld.titel}: wat er speelt, wanneer u kunt meedoen en wat er met inbreng is gedaan.",
            boven=(Sitelink(tekst="Projecten", adres=adressen.PROJECTEN),),
            feed=adressen.feed_bij(adres),
        )
        return Projectvraag(kop, self.koppen.boek, stuk, self._eerder(stuk))

    def _eerder(self, stuk: Projectstuk) -> Versiewijzer:
        return eerder_bij(stuk, heeft_versies=stuk.project.id in self.met_versies)

    def _gebieden(self, soort: Gebiedssoort) -> Iterator[Sitepagina]:
        namen = soort.namen(self.koppen.boek)
        if namen or soort.is_wijk:
            yield Sitepagina(soort.adres, sjabloonnamen.GEBIEDEN, partial(gebiedenblad, self.koppen, soort))
        for naam in namen:
            maak = partial(gebiedblad, self.koppen, soort, naam)
            yield Sitepagina(soort.adres_van(self.koppen.boek, naam), sjabloonnamen.GEBIED, maak)

    def _feeds(self) -> Iterator[Sitepagina]:
        boek = self.koppen.boek
        yield self._feed(f"Meedoen in {self.koppen.gemeente}", adressen.START, boek.projecten, adressen.FEED)
        for titel, pagina, stukken in self._volgbaar():
            yield self._feed(titel, pagina, stukken, adressen.feed_bij(pagina))
        for stuk in boek.projecten:
            pagina = adressen.project(stuk.project.id)
            yield self._feed(stuk.beeld.titel, pagina, (stuk,), adressen.feed_bij(pagina))

    def _feed(self, titel: str, pagina: str, stukken: Iterable[Projectstuk], adres: str) -> Sitepagina:
        return Sitepagina(adres, sjabloonnamen.NIEUWS, partial(feed, self.koppen, titel, pagina, adres, tuple(stukken)))

    def _volgbaar(self) -> Iterator[tuple[str, str, tuple[Projectstuk, ...]]]:
        """Every district and theme, with its page and its projects."""
        boek = self.koppen.boek
        for soort in self.soorten:
            for naam in soort.namen(boek):
                yield naam, soort.adres_van(boek, naam), soort.projecten(boek, naam)

    def kalenders(self) -> Iterator[tuple[str, bytes]]:
        """The calendars with their addresses."""
        boek = self.koppen.boek
        yield adressen.KALENDER, kalender(boek, boek.projecten, self.programmaversie)
        for _, pagina, stukken in self._volgbaar():
            yield adressen.kalender_bij(pagina), kalender(boek, stukken, self.programmaversie)
