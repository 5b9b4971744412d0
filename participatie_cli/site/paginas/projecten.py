"""All projects, in parts that a phone can load."""

from collections.abc import Iterator, Sequence
from typing import Final

from participatie_cli.site import adressen
from participatie_cli.site.beeld.bladen import Projectenblad
from participatie_cli.site.beeld.onderdelen import Sitelink
from participatie_cli.site.boek import Projectstuk
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.paginas.delen import fase, groepen
from participatie_cli.site.paginas.kop import Koppen
from participatie_cli.wording.waarden import aantal

PER_DEEL: Final = 100
_VOLGORDE: Final = ("loopt", "stil", "onbekend", "klaar")


def delen_van(stukken: Sequence[Projectstuk]) -> list[tuple[Projectstuk, ...]]:
    """The projects cut into parts: what is being done first, then in order of name. There is always one part."""
    rij = sorted(stukken, key=lambda een: _VOLGORDE.index(fase(een).soort))
    return [tuple(rij[van : van + PER_DEEL]) for van in range(0, len(rij), PER_DEEL)] or [()]


def adres_van(deel: int) -> str:
    """Where a part stands; the first is the page itself."""
    return adressen.PROJECTEN if deel == 0 else f"projecten-{deel + 1}.html"


def projectenblad(koppen: Koppen, deel: int, maat: Paginamaat) -> Projectenblad:
    """One part of the list."""
    alle = koppen.boek.projecten
    delen = delen_van(alle)
    boven = () if deel == 0 else (Sitelink(tekst="Projecten", adres=adressen.PROJECTEN),)
    nummer = f" ({deel + 1})" if deel else ""
    return Projectenblad(
        kop=koppen.kop(f"Projecten{nummer}", adres_van(deel), f"Alle projecten van {koppen.gemeente}.", boven=boven),
        titel="Projecten",
        inleiding=_inleiding(len(alle)),
        groepen=groepen(delen[deel], maat),
        delen=tuple(_schakels(len(delen), deel)),
        deel=f"Deel {deel + 1} van {len(delen)}" if len(delen) > 1 else "",
    )


def _inleiding(hoeveel: int) -> str:
    if not hoeveel:
        return "Er staat nog geen project op deze site."
    return f"Er {'staat' if hoeveel == 1 else 'staan'} {aantal(hoeveel, 'project', 'projecten')} op deze site."


def _schakels(hoeveel: int, deel: int) -> Iterator[Sitelink]:
    for nummer in range(hoeveel):
        if nummer != deel:
            yield Sitelink(tekst=f"Deel {nummer + 1}", adres=adres_van(nummer))
