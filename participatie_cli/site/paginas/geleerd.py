"""What was tried out, and what was learnt from that and from projects."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.resultaat import Les
from participatie_cli.model.stand import staat
from participatie_cli.report.beeld.tabellen import zin
from participatie_cli.site import adressen
from participatie_cli.site.beeld.bladen import Geleerdblad, Proef
from participatie_cli.site.beeld.onderdelen import Dagregel, Sitelink
from participatie_cli.site.boek import Siteboek
from participatie_cli.site.dagen import regel
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.paginas.delen import schakel
from participatie_cli.site.paginas.kop import Koppen
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.onbekend import Onbekend, bekend

_TITEL: Final = "Geprobeerd en geleerd"
GEEN: Final = "Er zijn nog geen experimenten vastgelegd."
_ELDERS: Final = "Project"
"""What the page shows as a link."""


def geleerdblad(koppen: Koppen, maat: Paginamaat) -> Geleerdblad:
    """The page."""
    boek = koppen.boek
    proeven = sorted(boek.stand.van_soort(Experiment), key=_begin, reverse=True)
    lessen = sorted(_lessen(boek), key=lambda een: _dag(een[0]), reverse=True)
    return Geleerdblad(
        kop=koppen.kop(_TITEL, adressen.GELEERD, f"Experimenten en lessen over meedoen in {koppen.gemeente}."),
        titel=_TITEL,
        inleiding="De gemeente probeert nieuwe manieren om inwoners te betrekken. Hier staat wat dat opleverde, ook "
        "als het niet lukte.",
        proeven=tuple(_proef(een, boek, maat) for een in maat.eerste(proeven)),
        geen_proeven="" if proeven else GEEN,
        meer_proeven=maat.rest(proeven, "ander experiment", "andere experimenten"),
        lessen=tuple(regel(les.datum, maat.tekst(zin(les.les)), waar) for les, waar in maat.eerste(lessen)),
        meer_lessen=maat.rest(lessen, "andere les", "andere lessen"),
    )


def _begin(een: Experiment) -> tuple[date, str]:
    return (een.van.vroegst if isinstance(een.van, Datum) else date.min), een.id


def _proef(een: Experiment, boek: Siteboek, maat: Paginamaat) -> Proef:
    bij = boek.op_kenmerk.get(een.project) if isinstance(een.project, str) else None
    regels = [(kop, wat) for kop, wat in staat(een, boek.peildatum) if kop != _ELDERS]
    return Proef(
        id=een.id,
        titel=een.titel,
        over=maat.tekst(een.samenvatting),
        wanneer=_wanneer(een),
        regels=tuple(Dagregel(dag=kop, iso="", tekst=maat.tekst(zin(wat))) for kop, wat in regels),
        project=schakel(bij) if bij else None,
    )


def _wanneer(een: Experiment) -> str:
    if not isinstance(een.van, Datum):
        return ""
    tot = f" tot en met {een.tot.voluit}" if isinstance(een.tot, Datum) and een.tot != een.van else ""
    return f"{een.van.voluit}{tot}"


def _lessen(boek: Siteboek) -> Iterator[tuple[Les, Sitelink | None]]:
    """The lessons that were there by the day, with the project where they were learnt."""
    for stuk in boek.projecten:
        yield from ((een, schakel(stuk)) for een in bekend(stuk.project.lessen) if _is_er(een, boek.peildatum))
    elders = [een.lessen for een in boek.stand.van_soort(Maatregel)]
    elders += [een.lessen for een in boek.stand.van_soort(Experiment)]
    yield from ((een, None) for lessen in elders for een in bekend(lessen) if _is_er(een, boek.peildatum))


def _is_er(les: Les, peildatum: date) -> bool:
    return les.datum is None or isinstance(les.datum, Onbekend) or telt(les.datum, peildatum)


def _dag(les: Les) -> date:
    return les.datum.laatst if isinstance(les.datum, Datum) else date.min
