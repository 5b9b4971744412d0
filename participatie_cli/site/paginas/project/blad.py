"""The page of a project, as of the day of the site or as it stood before."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from participatie_cli.model.initiatief import Gebied
from participatie_cli.model.ongedateerd import Ongedateerd, zonder_datum
from participatie_cli.model.stand import initiatief
from participatie_cli.report.beeld.tabellen import zin
from participatie_cli.site import adressen
from participatie_cli.site.beeld.onderdelen import Bladkop, Sitelink
from participatie_cli.site.beeld.project import Nu, Projectblad, Versiewijzer
from participatie_cli.site.boek import Projectstuk, Siteboek
from participatie_cli.site.dagen import regel
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.paginas.delen import fase, is_klaar, schakel, verteld, wijkschakels
from participatie_cli.site.paginas.project.besluiten import besluiten, geen_besluit, vervolg
from participatie_cli.site.paginas.project.inbreng import inbrengdeel
from participatie_cli.site.paginas.project.nu import contact, invloed, nu
from participatie_cli.site.paginas.project.opbrengst import opbrengst
from participatie_cli.site.paginas.project.stukken import bronregels, onbekend, stukken
from participatie_cli.values.onbekend import ONBEKEND, bekend

_EIGEN_PLEK: Final = frozenset(
    {"inbreng", "besluiten", "resultaten", "lessen", "terugkoppeling", "ingetrokken", "partijen", "voornemens"}
)
EERST: Final = 6
"""So many events are seen at once."""
GEEN_VERSIES: Final = Versiewijzer(tekst="", schakel=None, ingetrokken=())


GEEN_NU: Final = Nu(kop="", zinnen=(), momenten=())
"""On an earlier version: what one could do then, one cannot do any more."""


@dataclass(frozen=True, slots=True)
class Versiekeuze:
    """On an earlier version of a page: of which day it is, in words, and the page of now."""

    van: str = ""
    van_nu: Sitelink | None = None


@dataclass(frozen=True, slots=True)
class Projectvraag:
    """Which project the page is about, and what stands around it."""

    kop: Bladkop
    boek: Siteboek
    stuk: Projectstuk
    eerder: Versiewijzer = GEEN_VERSIES
    versie: Versiekeuze = field(default_factory=Versiekeuze)


def projectblad(vraag: Projectvraag, maat: Paginamaat) -> Projectblad:
    """All that stands on it, as much as fits."""
    boek, stuk = vraag.boek, vraag.stuk
    project, peildatum = stuk.project, stuk.beeld.peildatum
    gebeurd = tuple(reversed(stuk.gebeurd))
    return Projectblad(
        kop=vraag.kop,
        titel=stuk.beeld.titel,
        fase=fase(stuk),
        van=vraag.versie.van,
        van_nu=vraag.versie.van_nu,
        is_klaar=is_klaar(stuk.fase),
        onvolledig=stuk.beeld.stuk.bestand in boek.stand.onvolledig,
        over=maat.tekst(project.samenvatting),
        opmerking=maat.tekst(project.opmerking) if isinstance(project.opmerking, str) else "",
        wijken=wijkschakels(stuk.wijken, boek.wijken),
        plek=_plek(stuk, maat),
        themas=_themas(stuk, boek),
        wie=tuple(_wie(stuk, maat)),
        contact=contact(stuk),
        nu=GEEN_NU if vraag.versie.van else nu(stuk, maat),
        invloed=invloed(stuk, boek.gemeente, maat),
        inbreng=inbrengdeel(stuk, maat),
        besluiten=besluiten(stuk, maat),
        geen_besluit=geen_besluit(stuk),
        vervolg=() if vraag.versie.van else tuple(vervolg(stuk, maat)),
        verlopen=() if vraag.versie.van else tuple(vervolg(stuk, maat, voorbij=True)),
        opbrengst=opbrengst(project, boek.gemeente, peildatum, maat),
        verloop=(
            *(regel(een.datum, maat.tekst(verteld(een, peildatum))) for een in maat.eerste(gebeurd)),
            *(regel(ONBEKEND, maat.tekst(een.voluit)) for een in maat.eerste(_zonder_dag(stuk))),
        ),
        eerste_verloop=EERST,
        meer_verloop=maat.rest(gebeurd, "andere gebeurtenis", "andere gebeurtenissen"),
        stukken=stukken(project, maat),
        bronnen=bronregels(project, maat),
        onbekend=onbekend(project, maat),
        verwant=_verwant(stuk, boek),
        eerder=vraag.eerder,
    )


def _zonder_dag(stuk: Projectstuk) -> tuple[Ongedateerd, ...]:
    """What happened on a day that nobody knows, without what has a place of its own on the page."""
    return tuple(een for een in zonder_datum(stuk.heel) if een.pad and een.pad[0] not in _EIGEN_PLEK)


def _themas(stuk: Projectstuk, boek: Siteboek) -> tuple[Sitelink, ...]:
    return tuple(Sitelink(tekst=een, adres=adressen.thema(boek.themas[een])) for een in stuk.themas)


def _plek(stuk: Projectstuk, maat: Paginamaat) -> str:
    gebied = stuk.project.gebied
    if not isinstance(gebied, Gebied):
        return "onbekend" if gebied is not None else ""
    return maat.tekst(gebied.plek) if isinstance(gebied.plek, str) else ""


def _wie(stuk: Projectstuk, maat: Paginamaat) -> Iterator[str]:
    yield zin(f"Het initiatief nam: {initiatief(stuk.heel)}")
    for een in maat.eerste(bekend(stuk.project.partijen)):
        yield maat.tekst(zin(een.betwist(een.kern)))


def _verwant(stuk: Projectstuk, boek: Siteboek) -> tuple[Sitelink, ...]:
    kenmerken = (een.id for een in bekend(stuk.project.verwant))
    return tuple(schakel(boek.op_kenmerk[een]) for een in kenmerken if een in boek.op_kenmerk)
