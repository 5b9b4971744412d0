"""Earlier versions of the page of a project: a list of them, and each as a page."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from typing import Final, Protocol

from participatie_cli.model.project import Project
from participatie_cli.report.gegevens import Stuk
from participatie_cli.report.producten.projectbeeld import beeld_van
from participatie_cli.site import adressen
from participatie_cli.site.beeld.bladen import Versieregel, Versiesblad
from participatie_cli.site.beeld.onderdelen import Dagregel, Sitelink
from participatie_cli.site.beeld.project import Versiewijzer
from participatie_cli.site.boek import Projectstuk, met_uitslagen
from participatie_cli.site.dagen import regel
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.pagina import Sitepagina
from participatie_cli.site.paginas.kop import Koppen
from participatie_cli.site.paginas.project.blad import Projectvraag, Versiekeuze, projectblad
from participatie_cli.site.sjabloonnamen import PROJECT, VERSIES
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import bekend
from participatie_cli.wording.waarden import aantal

_BEKIJK: Final = "Bekijk de eerdere versies"
_PROJECTEN: Final = Sitelink(tekst="Projecten", adres=adressen.PROJECTEN)


class Projectversie(Protocol):
    """A project as it stood at the end of a day, as far as residents may still see it."""

    @property
    def op(self) -> date:
        """The day."""

    @property
    def dossier(self) -> Project:
        """The project."""

    @property
    def veranderd(self) -> tuple[str, ...]:
        """What changed since the version before, in sentences."""

    @property
    def ingetrokken(self) -> int:
        """How many facts that stood in it are withdrawn."""


def eerder_bij(stuk: Projectstuk, *, heeft_versies: bool) -> Versiewijzer:
    """What the page of a project says of its earlier versions, and of what was withdrawn."""
    schakel = Sitelink(tekst=_BEKIJK, adres=adressen.versies(stuk.project.id)) if heeft_versies else None
    ingetrokken = _weggehaald(stuk)
    return Versiewijzer(
        tekst="U kunt zien wat hier eerder stond, en wat er wanneer veranderde." if schakel else "",
        schakel=schakel,
        ingetrokken=ingetrokken,
    )


def _weggehaald(stuk: Projectstuk) -> tuple[Dagregel, ...]:
    """That something was withdrawn, and what it was about."""
    alle = bekend(stuk.heel.ingetrokken)
    return tuple(regel(een.op, f"Hier is iets weggehaald. Het ging over: {een.wat}") for een in alle)


def versiepaginas(koppen: Koppen, stuk: Projectstuk, versies: Sequence[Projectversie]) -> Iterator[Sitepagina]:
    """The list, and a page for each version."""
    kenmerk = stuk.project.id
    yield Sitepagina(adressen.versies(kenmerk), VERSIES, partial(_lijst, koppen, stuk, versies))
    for een in versies:
        yield Sitepagina(_adres(kenmerk, een), PROJECT, partial(projectblad, _vraag(koppen, stuk, een)))


def _adres(kenmerk: str, een: Projectversie) -> str:
    return adressen.versie(kenmerk, een.op.isoformat())


def _nu(stuk: Projectstuk) -> Sitelink:
    return Sitelink(tekst="Naar de pagina van nu", adres=adressen.project(stuk.project.id))


def _vraag(koppen: Koppen, stuk: Projectstuk, een: Projectversie) -> Projectvraag:
    """The page as of the day of the version, without what the rules say now."""
    dag = Datum.op(een.op).voluit
    stand = replace(met_uitslagen(koppen.boek.stand, ()), peildatum=een.op)
    toen = Projectstuk(beeld_van(stand, Stuk(stuk.beeld.stuk.bestand, een.dossier)))
    lijst = Sitelink(tekst="Eerdere versies", adres=adressen.versies(stuk.project.id))
    kop = koppen.kop(
        f"{toen.beeld.titel}, {dag}",
        _adres(stuk.project.id, een),
        f"Zo stond het er op {dag}.",
        boven=(_PROJECTEN, Sitelink(tekst=stuk.beeld.titel, adres=adressen.project(stuk.project.id)), lijst),
        versie=True,
    )
    return Projectvraag(kop, koppen.boek, toen, versie=Versiekeuze(dag, _nu(stuk)))


def _lijst(koppen: Koppen, stuk: Projectstuk, versies: Sequence[Projectversie], maat: Paginamaat) -> Versiesblad:
    getoond = maat.eerste(versies)
    titel = stuk.beeld.titel
    kop = koppen.kop(
        "Eerdere versies",
        adressen.versies(stuk.project.id),
        f"Wat er eerder stond over {titel}, en wat er veranderde.",
        boven=(_PROJECTEN, Sitelink(tekst=titel, adres=adressen.project(stuk.project.id))),
        versie=True,
    )
    return Versiesblad(
        kop=kop,
        titel=titel,
        inleiding="Elke keer dat het register veranderde, bleef bewaard wat er stond. Hier ziet u wat er veranderde.",
        nu=_nu(stuk),
        weggehaald=_weggehaald(stuk),
        versies=tuple(_regel(stuk.project.id, een, maat) for een in getoond),
        rest=maat.rest(versies, "oudere versie", "oudere versies"),
    )


def _regel(kenmerk: str, een: Projectversie, maat: Paginamaat) -> Versieregel:
    weg = aantal(een.ingetrokken, "gegeven is later weggehaald en staat", "gegevens zijn later weggehaald en staan")
    return Versieregel(
        dag=Datum.op(een.op).voluit,
        iso=een.op.isoformat(),
        adres=_adres(kenmerk, een),
        veranderd=tuple(maat.tekst(zin) for zin in maat.eerste(een.veranderd)),
        ingetrokken=f"{weg} hier niet meer." if een.ingetrokken else "",
    )
