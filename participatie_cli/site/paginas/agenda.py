"""All that comes, month by month, and how to have it in a calendar of one's own."""

import json
from itertools import groupby
from typing import Final

from participatie_cli.export.evenementen import Organisator, als_evenementen, evenementen
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.site import adressen
from participatie_cli.site.beeld.bladen import Agendablad, Maand
from participatie_cli.site.boek import komend
from participatie_cli.site.dagen import maand_van
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.paginas.delen import moment
from participatie_cli.site.paginas.kop import Koppen
from participatie_cli.values.datum import Datum

_TITEL: Final = "Wanneer kunt u meedoen?"
LEEG: Final = "In het register staat nu geen bijeenkomst, en geen plan waarop u kunt reageren."
_LOOPT: Final = "Dit is nu bezig"


def agendablad(koppen: Koppen, maat: Paginamaat) -> Agendablad:
    """The page."""
    boek = koppen.boek
    alle = komend(boek.projecten)
    getoond = maat.eerste(alle)
    maanden = (
        Maand(titel=titel, momenten=tuple(moment(punt, stuk) for stuk, punt in rij))
        for titel, rij in groupby(getoond, key=lambda een: _maand(een[1], koppen))
    )
    volledig = koppen.volledig(adressen.KALENDER)
    return Agendablad(
        kop=koppen.kop(_TITEL, adressen.AGENDA, f"Momenten om mee te doen in {koppen.gemeente}, op volgorde van tijd."),
        titel=_TITEL,
        inleiding="Hier staan de bijeenkomsten en de plannen waarop u kunt reageren, en wat verder een dag heeft.",
        maanden=tuple(maanden),
        leeg="" if alle else LEEG,
        rest=maat.rest(alle, "ander moment", "andere momenten"),
        kalender=adressen.KALENDER,
        evenementen=_evenementen(koppen, maat),
        abonneren=f"webcal{volledig.removeprefix('https').removeprefix('http')}" if volledig else "",
    )


def _evenementen(koppen: Koppen, maat: Paginamaat) -> str:
    """The moments to take part for search engines; nothing in it can end the element that it stands in."""
    boek, gemeente = koppen.boek, koppen.boek.gemeente.gemeente
    paginas = {een.project.id: koppen.volledig(adressen.project(een.project.id)) for een in boek.projecten}
    alle = evenementen(
        (een.heel for een in boek.projecten), Organisator(gemeente.naam, gemeente.cbs), boek.peildatum, paginas
    )
    tekst = json.dumps(als_evenementen(alle[: maat.stuks]), ensure_ascii=False)
    return tekst.translate({ord(een): f"\\u{ord(een):04x}" for een in "<>&\u2028\u2029"})


def _maand(punt: Agendapunt, koppen: Koppen) -> str:
    assert isinstance(punt.dag, Datum)
    if punt.dag.voor(koppen.boek.peildatum) is True:
        return _LOOPT
    titel = maand_van(punt.dag)
    return f"{titel[:1].upper()}{titel[1:]}"
