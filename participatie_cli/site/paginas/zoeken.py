"""Searching without a server, the projects by name for who has no script, and the page for an address that is none."""

from typing import Final

from participatie_cli.model.initiatief import Gebied
from participatie_cli.site import adressen
from participatie_cli.site.beeld.bladen import Meldblad, Zoekblad, Zoekregel
from participatie_cli.site.beeld.onderdelen import Sitelink
from participatie_cli.site.boek import Projectstuk
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.paginas.delen import schakel
from participatie_cli.site.paginas.kop import OP_NAAM, ZOEKEN, Koppen

_PER_PAGINA: Final = 400


def zoekblad(koppen: Koppen, maat: Paginamaat, *, kan_zoeken: bool) -> Zoekblad:
    """The page."""
    alle, titel = koppen.boek.projecten, ZOEKEN if kan_zoeken else OP_NAAM
    ruim = Paginamaat(min(maat.woorden, 20), min(_PER_PAGINA, maat.stuks * 2))
    return Zoekblad(
        kop=koppen.kop(titel, adressen.ZOEKEN, f"Zoek in de projecten van {koppen.gemeente}.", zoekbaar=False),
        titel=titel,
        kan_zoeken=kan_zoeken,
        projecten=tuple(Zoekregel(project=schakel(een), waar=ruim.tekst(_waar(een))) for een in ruim.eerste(alle)),
        rest=ruim.rest(alle, "ander project", "andere projecten"),
    )


def _waar(stuk: Projectstuk) -> str:
    gebied = stuk.project.gebied
    plek = [gebied.plek] if isinstance(gebied, Gebied) and isinstance(gebied.plek, str) else []
    return ", ".join([*plek, *stuk.wijken])


def niet_gevonden(koppen: Koppen) -> Meldblad:
    """What a web server shows for an address that leads nowhere."""
    titel = "Deze pagina is er niet"
    return Meldblad(
        kop=koppen.kop(titel, adressen.NIET_GEVONDEN, titel, zoekbaar=False),
        titel=titel,
        zinnen=("Misschien is het project klaar en anders genoemd, of is het adres niet goed overgenomen.",),
        schakels=(
            Sitelink(tekst="Alle projecten", adres=adressen.PROJECTEN),
            Sitelink(tekst=ZOEKEN if koppen.keuzes.kan_zoeken else OP_NAAM, adres=adressen.ZOEKEN),
        ),
    )
