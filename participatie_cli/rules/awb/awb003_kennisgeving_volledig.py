"""De kennisgeving van het ontwerp is volledig

## Wat

In de kennisgeving van een ontwerp staan vier dingen: wie een zienswijze mag geven, hoe dat kan, in welke periode de
stukken ter inzage liggen en op welke wijze. Is bij een vergunning de termijn voor het besluit verlengd voordat de
kennisgeving kwam, dan staat ook die termijn erin. Schrijf dan `besluittermijn` bij `noemt`.

## Waarom

Wie de kennisgeving leest, moet meteen weten of en hoe hij kan reageren.

## Grondslag

Artikel 3:12 lid 2 van de Algemene wet bestuursrecht (Awb) vraagt wie een zienswijze mag geven en hoe. Is de termijn
voor het besluit verlengd volgens artikel 3:18 lid 2, dan vraagt het ook die termijn. Artikel 12 lid 1 van de
Bekendmakingswet vraagt de periode en de wijze van ter inzage leggen. De regel kijkt naar kennisgevingen vanaf 1 juli
2021; oudere hadden andere eisen.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - terinzageleggingen:
      - kennisgeving: {noemt: [wie, periode]}
```

Goed:

```yaml
instrumenten:
  - terinzageleggingen:
      - kennisgeving: {noemt: [wie, hoe, periode, wijze]}
```

## Herstel

Lees de kennisgeving na en vul `noemt` aan met wat er echt in staat. Ontbreekt er iets, bespreek dan met een jurist of
een nieuwe kennisgeving nodig is.
"""

from typing import Final

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.procedure import Kennisgeving
from participatie_cli.model.procedurekeuzes import Kennisgevinginhoud
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.bereik import met_ontwerp
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import op_dag
from participatie_cli.rules.plaatsen import INSTRUMENT, TERINZAGE
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

NOEMT = (*TERINZAGE, "kennisgeving", "noemt")
GEVRAAGD: Final = {
    Kennisgevinginhoud.WIE: "wie een zienswijze mag geven",
    Kennisgevinginhoud.HOE: "hoe men een zienswijze geeft",
    Kennisgevinginhoud.PERIODE: "in welke periode de stukken ter inzage liggen",
    Kennisgevinginhoud.WIJZE: "op welke wijze de stukken ter inzage liggen",
}
VERLENGINGSNORM = "awb-3-18-lid-2"
BESLUITTERMIJN = "binnen welke termijn het besluit komt; die termijn is verlengd"
moment = op_dag((*TERINZAGE, "kennisgeving", "datum"))


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Ask of each of the four points whether the notice says it, and of a term that was made longer."""
    kennisgeving = toetsing.dossier.kennisgeving
    ontbreekt = kennisgeving.ontbreekt if isinstance(kennisgeving, Kennisgeving) else ONBEKEND
    if isinstance(ontbreekt, Onbekend):
        yield Onzeker(NOEMT, "onbekend is wat er in de kennisgeving staat")
        return
    for inhoud in ontbreekt:
        yield _noemt_niet(GEVRAAGD[inhoud])
    verlengd = Kennisgevinginhoud.BESLUITTERMIJN not in op_pad(toetsing.dossier, NOEMT) and _verlengd(toetsing)
    if verlengd is ONBEKEND:
        yield Onzeker(NOEMT, "niet te zien is of de termijn voor het besluit was verlengd voordat de kennisgeving kwam")
    elif verlengd:
        yield _noemt_niet(BESLUITTERMIJN, VERLENGINGSNORM)


def _noemt_niet(wat: str, norm: str | None = None) -> Tekort:
    return Tekort(NOEMT, f"Bij de kennisgeving is niet vastgelegd dat erin staat {wat}.", norm)


def _verlengd(toetsing: Toetsing[Projectdeel]) -> bool | Onbekend:
    """Whether the term for the decision had been made longer before the notice."""
    verlengd_op = op_pad(toetsing.dossier, (*INSTRUMENT, "verlenging", "bekendgemaakt_op"))
    kennisgeving_op = moment(toetsing)
    if verlengd_op is None:
        return False
    if not isinstance(verlengd_op, Datum) or not isinstance(kennisgeving_op, Datum):
        return ONBEKEND
    eerder = verlengd_op.voor(kennisgeving_op)
    return eerder if eerder or kennisgeving_op.voor(verlengd_op) is True else ONBEKEND


def _na_kennisgeving(toetsing: Toetsing[Projectdeel]) -> Reden:
    geen = toetsing.gebeurd(moment(toetsing)) is False
    return "op de peildatum is geen kennisgeving van het ontwerp vastgelegd" if geen else None


REGEL = Regel(
    code="AWB003",
    naam="kennisgeving-volledig",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("awb-3-12-lid-2", "bw-12-lid-1", VERLENGINGSNORM),
    toetst=("awb-3-12-lid-2", VERLENGINGSNORM),
    toets=toets,
    geldt_voor=mits(met_ontwerp, _na_kennisgeving),
    moment=moment,
    per=Per.TERINZAGE,
    kijkt_terug="De kennisgeving noemt een termijn; of zij volledig is, hangt van geen dag af.",
)
