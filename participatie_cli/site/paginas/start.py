"""The first page: where one can take part, what goes on, and what happened lately."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Final

from participatie_cli.model.keuzes import Inbrengstatus
from participatie_cli.site import adressen
from participatie_cli.site.beeld.bladen import Startblad
from participatie_cli.site.beeld.onderdelen import Label, Sitelink
from participatie_cli.site.boek import Projectstuk, Siteboek, komend, lopend
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.paginas.delen import kaart, moment
from participatie_cli.site.paginas.kop import OP_NAAM, Koppen
from participatie_cli.site.paginas.nieuws import nieuws
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.wording.waarden import aantal

_MOMENTEN: Final = 5
_SPEELT: Final = 6
_NIEUWS: Final = 8
GEEN: Final = "In het register staat nu geen moment waarop u kunt meedoen."


def startblad(koppen: Koppen, maat: Paginamaat) -> Startblad:
    """The page."""
    boek, gemeente = koppen.boek, koppen.gemeente
    momenten = [moment(punt, stuk) for stuk, punt in komend(boek.projecten) if punt in stuk.meedoen]
    bezig = sorted(lopend(boek.projecten), key=_laatste, reverse=True)
    over = len(boek.projecten) - len(bezig[:_SPEELT])
    return Startblad(
        kop=koppen.kop(
            f"Meedoen in {gemeente}",
            adressen.START,
            f"Projecten in {gemeente}: wat er speelt, wanneer u kunt meedoen en wat er met inbreng is gedaan.",
            feed=adressen.FEED,
        ),
        titel=f"Meedoen in {gemeente}",
        inleiding="Wat er speelt in uw buurt, wanneer u kunt meedoen, en wat er is gedaan met wat mensen zeiden.",
        zoeken="Zoek een project, wijk of plek" if koppen.keuzes.kan_zoeken else OP_NAAM,
        momenten=tuple(momenten[:_MOMENTEN]),
        geen_momenten="" if momenten else GEEN,
        speelt=tuple(kaart(een, maat) for een in bezig[:_SPEELT]),
        meer=f"Alle {len(boek.projecten)} projecten" if over > 0 else "",
        wijken=tuple(
            Sitelink(tekst=naam, adres=adressen.wijk(adres)) for naam, adres in maat.eerste(tuple(boek.wijken.items()))
        ),
        nieuws=nieuws(boek.projecten, maat, _NIEUWS),
        getallen=tuple(_getallen(boek.projecten, boek)),
    )


def _laatste(stuk: Projectstuk) -> tuple[date, str]:
    """When something happened last."""
    return (stuk.gebeurd[-1].datum.vroegst if stuk.gebeurd else date.min), stuk.project.id


def _getallen(stukken: Sequence[Projectstuk], boek: Siteboek) -> Iterator[Label]:
    """A few numbers about all projects together, never of one beside another."""
    bezig = sum(1 for _ in lopend(stukken))
    yield Label(soort=str(bezig), tekst="project loopt nu" if bezig == 1 else "projecten lopen nu")
    punten = [een for stuk in stukken for een in bekend(stuk.project.inbreng)]
    if punten:
        yield Label(soort=str(len(punten)), tekst="punt opgeschreven" if len(punten) == 1 else "punten opgeschreven")
        met = sum(
            not isinstance(een.status, Onbekend) and een.status is not Inbrengstatus.IN_BEHANDELING for een in punten
        )
        yield Label(soort=str(met), tekst="daarvan met een antwoord")
        vaag = sum(isinstance(een.status, Onbekend) for een in punten)
        if vaag:
            yield Label(soort=str(vaag), tekst="daarvan waarvan het antwoord niet bekend is")
    onbekend = sum(isinstance(stuk.project.inbreng, Onbekend) for stuk in stukken)
    if onbekend:
        wat = aantal(onbekend, "project", "projecten").partition(" ")[2]
        yield Label(soort=str(onbekend), tekst=f"{wat} waarvan niet bekend is wat mensen zeiden")
