"""News to follow in a reader: Atom (RFC 4287), for the whole site, each district, each theme and each project."""

import uuid
from collections.abc import Iterable, Sequence

from participatie_cli.model.tijdlijn import Moment
from participatie_cli.site import adressen
from participatie_cli.site.beeld.feed import Bericht, Feed
from participatie_cli.site.boek import Projectstuk, gebeurtenissen
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.paginas.kop import Koppen

_BERICHTEN = 30


def feed(koppen: Koppen, titel: str, pagina: str, adres: str, stukken: Iterable[Projectstuk], maat: Paginamaat) -> Feed:
    """The news about some projects, at an address, with the page that it belongs to."""
    berichten = [
        _bericht(koppen, adres, stuk, moment, maat)
        for stuk, moment in gebeurtenissen(stukken, min(_BERICHTEN, maat.stuks))
    ]
    return Feed(
        id=_kenmerk(koppen, "feed", adres),
        titel=titel,
        gemeente=koppen.gemeente,
        bijgewerkt=_laatste(berichten, koppen),
        zelf=koppen.volledig(adres),
        pagina=koppen.volledig(pagina) or adressen.vanaf(adres, pagina),
        berichten=tuple(berichten),
    )


def _laatste(berichten: Sequence[Bericht], koppen: Koppen) -> str:
    return max((een.bijgewerkt for een in berichten), default=f"{koppen.boek.peildatum}T00:00:00Z")


def _bericht(koppen: Koppen, adres: str, stuk: Projectstuk, moment: Moment, maat: Paginamaat) -> Bericht:
    pagina = adressen.project(stuk.project.id)
    velden = ".".join(str(deel) for deel in moment.pad if not isinstance(deel, int))
    return Bericht(
        id=_kenmerk(koppen, stuk.project.id, velden, str(moment.datum), moment.plaats.feit.kern or ""),
        titel=stuk.beeld.titel,
        tekst=maat.tekst(moment.wat),
        bijgewerkt=f"{moment.datum.vroegst}T00:00:00Z",
        adres=koppen.volledig(pagina) or adressen.vanaf(adres, pagina),
    )


def _kenmerk(koppen: Koppen, *delen: str) -> str:
    """What tells a thing apart: it stays, wherever the site stands and whatever else happens."""
    gemeente = koppen.boek.gemeente.gemeente
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, '|'.join((gemeente.cbs, *delen)))}"
