"""Parts that several pages show."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.initiatief import Gebied
from participatie_cli.model.keuzes import Fasenaam
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.model.tijdlijn import Moment
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.site import adressen
from participatie_cli.site.beeld.onderdelen import Kaartgroep, Label, Momentkaart, Projectkaart, Sitelink
from participatie_cli.site.boek import Projectstuk
from participatie_cli.site.dagen import met_weekdag, tegel
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.woorden import fase_in_een_label
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.agenda import loopt

_KORT: Final = 30
"""So many words tell in a list what a project is about."""


def schakel(stuk: Projectstuk) -> Sitelink:
    """A link to the page of a project."""
    return Sitelink(tekst=stuk.beeld.titel, adres=adressen.project(stuk.project.id))


def fase(stuk: Projectstuk) -> Label:
    """How far a project is."""
    begonnen = stuk.project.fase_op(stuk.beeld.peildatum) is not None
    return fase_in_een_label(stuk.project, stuk.fase, begonnen=begonnen)


def waar(stuk: Projectstuk) -> str:
    """The districts of a project, or else its place."""
    gebied = stuk.project.gebied
    if stuk.wijken:
        return opsomming(stuk.wijken)
    return gebied.plek if isinstance(gebied, Gebied) and isinstance(gebied.plek, str) else ""


def moment(punt: Agendapunt, van: Projectstuk, *, elders: bool = True) -> Momentkaart:
    """Something to come in a project; on another page than that of its project with a link to it."""
    assert isinstance(punt.dag, Datum)
    wat, bezig = punt.wat, loopt(punt, van.beeld.peildatum)
    bron = op_pad(van.heel, punt.pad if isinstance(punt.pad[-1], int) else punt.pad[:-1])
    return Momentkaart(
        tegel=tegel(punt.tot if bezig and punt.tot else punt.dag),
        van=met_weekdag(punt.dag),
        tot=met_weekdag(punt.tot) if punt.tot else "",
        loopt=bezig,
        wat=f"{wat[:1].upper()}{wat[1:]}",
        meedoen=punt.soort is Agendasoort.MEEDOEN,
        hoe=tuple(_hoe(bron)),
        stukken=_stukken(bron),
        voorbehoud=punt.voorbehoud or "",
        project=schakel(van) if elders else None,
        waar=waar(van) if elders else "",
    )


def _hoe(bron: object) -> Iterator[str]:
    """Where it is and how one takes part, as far as it is recorded."""
    if isinstance(bron, Terinzage):
        if isinstance(bron.locatie, str):
            yield f"De stukken liggen op deze plek: {bron.locatie}."
        if bron.mondeling is True:
            yield "Reageren kan ook mondeling."
    elif isinstance(bron, Activiteit) and bron.kanaal and not isinstance(bron.kanaal, Onbekend):
        yield f"Hoe men kan meedoen: {bron.kanaal}."


def _stukken(bron: object) -> Sitelink | None:
    adres = bron.adres if isinstance(bron, Terinzage) else None
    return Sitelink(tekst="Bekijk de stukken", adres=adres) if isinstance(adres, str) else None


def kaart(stuk: Projectstuk, maat: Paginamaat) -> Projectkaart:
    """A project in a list."""
    eerste = next(iter(stuk.meedoen), None)
    return Projectkaart(
        project=schakel(stuk),
        fase=fase(stuk),
        waar=waar(stuk),
        over=Paginamaat(min(_KORT, maat.woorden), maat.stuks).tekst(stuk.project.samenvatting),
        eerstvolgend=_eerstvolgend(eerste) if eerste else "",
    )


def _eerstvolgend(punt: Agendapunt) -> str:
    assert isinstance(punt.dag, Datum)
    tot = f" tot en met {punt.tot.voluit}" if punt.tot else ""
    return f"{punt.dag.voluit}{tot}"


def verteld(moment: Moment, peildatum: date) -> str:
    """What happened; of what lies open still, that it does."""
    feit = moment.plaats.feit
    eind = feit.eind if isinstance(feit, Terinzage) and moment.pad[-1] == "start" else None
    if isinstance(feit, Terinzage) and isinstance(eind, Datum) and eind.laatst >= peildatum:
        return f"Het {feit.stuk} ligt ter inzage tot en met {eind.voluit}."
    return moment.voluit


_GROEPEN: Final = (
    ("loopt", "Hier wordt aan gewerkt", ("loopt",)),
    ("straks", "Nog niet begonnen, of ligt stil", ("stil",)),
    ("onbekend", "Hoe ver het is, is niet bekend", ("onbekend",)),
    ("klaar", "Klaar of gestopt", ("klaar",)),
)


def groepen(stukken: Sequence[Projectstuk], maat: Paginamaat) -> tuple[Kaartgroep, ...]:
    """Projects by how far they are, in order of name; how many are left out of each group is said."""
    gemaakt = []
    for id_, titel, soorten in _GROEPEN:
        rij = [een for een in stukken if fase(een).soort in soorten]
        if rij:
            kaarten = tuple(kaart(een, maat) for een in maat.eerste(rij))
            rest = maat.rest(rij, "ander project", "andere projecten")
            gemaakt.append(Kaartgroep(id=id_, titel=titel, kaarten=kaarten, rest=rest))
    return tuple(gemaakt)


def is_klaar(soort: Fasenaam | None) -> bool:
    """Whether a project has ended."""
    return soort is not None and soort.is_einde


def wijkschakels(namen: Iterable[str], wijken: dict[str, str]) -> tuple[Sitelink, ...]:
    """Links to districts."""
    return tuple(Sitelink(tekst=een, adres=adressen.wijk(wijken[een])) for een in namen if een in wijken)
