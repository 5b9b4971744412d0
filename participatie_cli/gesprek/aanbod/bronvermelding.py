"""A confirmed proposal as what `noteer` records, with its source: an entry that is there, or a new one."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from participatie_cli.gesprek.aanbod.aanbod import Aanbodbron
from participatie_cli.gesprek.aanbod.bevestigen import Bevestigd
from participatie_cli.gesprek.aanbod.keuren import bronnen_per_adres
from participatie_cli.gesprek.noteren.soort import Noteersoort
from participatie_cli.gesprek.noteren.stand import Item, Noteerstand, Notitie
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.keuzes import Zekerheid
from participatie_cli.model.project import Project
from participatie_cli.values.onbekend import bekend


def met_bron(bevestigd: Iterable[Bevestigd], stand: Noteerstand) -> Iterator[tuple[Noteersoort, Antwoorden]]:
    """Each as a kind of fact that names its source; the first of a source that is not in the file brings its entry."""
    bekende = bronnen_per_adres(stand)
    bezet = {een.id for een in bekend(stand.dossier.bronnen)} if isinstance(stand.dossier, Project) else set[str]()
    for een in bevestigd:
        bron, nieuw = een.aanbod.bron, dict[str, Item]()
        if bron.adres not in bekende:
            bekende[bron.adres] = _vrij(bron.id, bezet)
            bezet.add(bekende[bron.adres])
            nieuw = {bron.adres: _als_item(bron, bekende[bron.adres], stand)}
        yield _vermeldend(een.soort, bekende[bron.adres], tuple(nieuw.values())), een.antwoorden


def _vrij(kenmerk: str, bezet: set[str]) -> str:
    """An id that no other source has."""
    nummer = 1
    while (kandidaat := kenmerk if nummer == 1 else f"{kenmerk}-{nummer}") in bezet:
        nummer += 1
    return kandidaat


def _als_item(bron: Aanbodbron, kenmerk: str, stand: Noteerstand) -> Item:
    return {
        "id": kenmerk,
        "titel": bron.titel,
        "adres": bron.adres,
        "gelezen_op": stand.vandaag.isoformat(),
        "zekerheid": Zekerheid.HOOG.value,
    }


def _vermeldend(soort: Noteersoort, kenmerk: str, nieuw: tuple[Item, ...]) -> Noteersoort:
    """A kind of fact that records its source too, where a fact of this kind can name one."""

    def vertaal(_: Noteersoort, stand: Noteerstand, gegeven: Antwoorden) -> Notitie:
        notitie = soort.vertaal(soort, stand, gegeven)
        noemt = {"bron": [kenmerk]} if issubclass(soort.feit, Bronvermelding) else {}
        feiten = ((pad, {**item, **noemt}) for pad, item in notitie.erbij)
        return replace(notitie, erbij=(*((("bronnen",), item) for item in nieuw), *feiten))

    return replace(soort, vertaal=vertaal)
