"""What came of it, and what was learnt."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.resultaat import Les, Resultaten
from participatie_cli.site.beeld.onderdelen import Dagregel
from participatie_cli.site.beeld.project import Opbrengst
from participatie_cli.site.dagen import regel
from participatie_cli.site.maat import Paginamaat
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.zin import vertel


def opbrengst(dossier: Any, gemeente: Gemeentekader, peildatum: date, maat: Paginamaat) -> Opbrengst:
    """The results and lessons of a file as of a day, the newest first."""
    resultaten = dossier.resultaten
    blauw, rood = (
        (bekend(resultaten.blauw), bekend(resultaten.rood)) if isinstance(resultaten, Resultaten) else ((), ())
    )
    return Opbrengst(
        blauw=gemeente.resultaten.blauw.naam,
        rood=gemeente.resultaten.rood.naam,
        geteld=tuple(_regels(blauw, peildatum, maat, begin="Resultaat: ")),
        ervaren=tuple(_regels(rood, peildatum, maat)),
        lessen=tuple(lessen(bekend(dossier.lessen), peildatum, maat)),
    )


def lessen(alle: Iterable[Les], peildatum: date, maat: Paginamaat) -> Iterator[Dagregel]:
    """What was learnt, the newest first."""
    return _regels(alle, peildatum, maat, begin="Les: ")


def _regels(alle: Iterable[Bronvermelding], peildatum: date, maat: Paginamaat, begin: str = "") -> Iterator[Dagregel]:
    geweest = [een for een in alle if een.dag is None or isinstance(een.dag, Onbekend) or telt(een.dag, peildatum)]
    for een in maat.eerste(sorted(geweest, key=_dag, reverse=True)):
        dagzin = een.zin("datum")
        assert dagzin is not None
        zin = dagzin.geweest if isinstance(een.dag, Datum) else dagzin.zonder
        tekst = een.betwist(vertel(zin, een, peildatum).tekst).removeprefix(begin)
        yield regel(een.dag, maat.tekst(f"{tekst[:1].upper()}{tekst[1:]}"))


def _dag(een: Bronvermelding) -> date:
    return een.dag.laatst if isinstance(een.dag, Datum) else date.min
