"""De termijn voor een besluit op een aanvraag is op tijd verlengd

## Wat

Volgt een omgevingsvergunning de uitgebreide procedure, dan kan de gemeente de termijn voor het besluit één keer
verlengen, met hoogstens zes weken. De aanvrager hoort dat binnen acht weken na de ontvangst van zijn aanvraag en
voordat het ontwerp ter inzage ligt. Vooraf kon hij zijn mening geven. De regel vraagt hier alleen naar als er een
verlenging is vastgelegd.

Valt de laatste dag van de acht weken in een weekend, op een feestdag of op een dag die daarmee is gelijkgesteld? Dan
loopt de termijn door tot en met de eerstvolgende werkdag.

## Waarom

Wie een vergunning vraagt, moet vroeg weten dat het langer duurt, en moet kunnen zeggen wat dat voor hem betekent.

## Grondslag

Artikel 3:18 lid 2 van de Algemene wet bestuursrecht (Awb) noemt de acht weken en de mening van de aanvrager. Verlengen
kan alleen bij een zeer ingewikkeld of omstreden onderwerp; of het dat is, beoordeelt de regel niet. Artikel 16.66 lid 3
van de Omgevingswet noemt de zes weken. De artikelen 1 en 3 van de Algemene termijnenwet verschuiven de laatste dag.
Voor een aanvraag van vóór 1 januari 2024 geldt de regel niet.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    aanvraag: {datum: 2024-01-08}
    verlenging: {bekendgemaakt_op: 2024-03-05, weken: 6, aanvrager_gehoord: ja}
```

Goed:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    aanvraag: {datum: 2024-01-08}
    verlenging: {bekendgemaakt_op: 2024-03-04, weken: 6, aanvrager_gehoord: ja}
```

## Herstel

Controleer wat er bij `verlenging` staat. Klopt het, bespreek dan met een jurist welke termijn geldt en laat de
aanvrager weten wanneer het besluit komt.
"""

from typing import Final

from participatie_cli.kader.duur import weken
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.procedure import Verlenging
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.rules.bereik import bij_uitgebreide_aanvraag
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.looptijd import Looptijd
from participatie_cli.rules.momenten import dag_van_aanvraag
from participatie_cli.rules.plaatsen import AANVRAAG, INSTRUMENT
from participatie_cli.rules.rollen import BEVOEGD_GEZAG
from participatie_cli.rules.termijndag import Taak
from participatie_cli.rules.vastlegging import bevestigd
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend

VERLENGING: Final = (*INSTRUMENT, "verlenging")
VERLENGING_LANGST: Final = "ow-16-66-lid-3"
OP, WEKEN, GEHOORD = (*VERLENGING, "bekendgemaakt_op"), (*VERLENGING, "weken"), (*VERLENGING, "aanvrager_gehoord")
vraag_gehoord = bevestigd(
    GEHOORD,
    "Niet vastgelegd is dat de aanvrager vooraf zijn mening over de verlenging kon geven.",
    "onbekend is of de aanvrager vooraf zijn mening kon geven",
)


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Look at how long, after hearing whom and when the term was made longer."""
    ontvangen, verlenging = dag_van_aanvraag(toetsing), _verlenging(toetsing)
    assert isinstance(ontvangen, Datum)
    assert isinstance(verlenging, Verlenging)
    yield from _hoe(toetsing, ontvangen, verlenging)
    if isinstance(verlenging.bekendgemaakt_op, Onbekend):
        yield Onzeker(OP, "onbekend is wanneer de termijn is verlengd")
        return
    yield from _binnen_de_termijn(toetsing, ontvangen, verlenging.bekendgemaakt_op)
    yield from _voor_het_ontwerp(toetsing, verlenging.bekendgemaakt_op)


def _hoe(toetsing: Toetsing[Projectdeel], ontvangen: Datum, verlenging: Verlenging) -> Hiaten:
    langst, aantal = toetsing.duur(VERLENGING_LANGST, "verlenging", ontvangen), verlenging.weken
    if isinstance(aantal, Onbekend):
        yield Onzeker(WEKEN, "onbekend is met hoeveel weken de termijn is verlengd")
    elif weken(aantal).langer_dan(langst, ontvangen.vroegst):
        melding = f"De termijn is met {weken(aantal)} verlengd. De wet noemt hoogstens {langst}."
        yield Tekort(WEKEN, melding, VERLENGING_LANGST)
    yield from vraag_gehoord(toetsing)


def _binnen_de_termijn(toetsing: Toetsing[Projectdeel], ontvangen: Datum, verlengd: Datum) -> Hiaten:
    termijn = Looptijd.na(ontvangen, toetsing.duur("awb-3-18-lid-2", "verlengen-binnen", ontvangen), toetsing)
    eind = f"De {termijn.duur} na de ontvangst eindigden uiterlijk op {Datum.op(termijn.laatst.laatst).voluit}."
    melding = f"De verlenging is van {verlengd.voluit}. {eind}"
    taak = Taak("de termijn verlengen", BEVOEGD_GEZAG, AANVRAAG)
    yield from termijn.vraag(toetsing, OP, verlengd, taak, "de verlenging op tijd was", melding)


def _voor_het_ontwerp(toetsing: Toetsing[Projectdeel], verlengd: Datum) -> Hiaten:
    terinzage = toetsing.dossier.terinzage
    start = terinzage.start if isinstance(terinzage, Terinzage) else terinzage
    if start is None:
        return
    if isinstance(start, Datum) and start.voor(verlengd) is True:
        yield Tekort(OP, f"De verlenging is van {verlengd.voluit}. Het ontwerp ligt ter inzage vanaf {start.voluit}.")
    elif isinstance(start, Onbekend) or verlengd.voor(start) is not True:
        yield Onzeker(OP, "niet te zien is of de verlenging er was voordat het ontwerp ter inzage lag")


def _verlenging(toetsing: Toetsing[Projectdeel]) -> Verlenging | Onbekend | None:
    instrument = toetsing.dossier.instrument
    return instrument.verlenging if isinstance(instrument, Omgevingsvergunning) else None


def _verlengd(toetsing: Toetsing[Projectdeel]) -> Reden:
    verlenging = _verlenging(toetsing)
    if isinstance(verlenging, Onbekend):
        return Onzeker(VERLENGING, "onbekend is of de termijn is verlengd")
    geen = verlenging is None or not toetsing.telt(verlenging.bekendgemaakt_op)
    return "op de peildatum is geen verlenging vastgelegd" if geen else None


REGEL = Regel(
    code="AWB013",
    naam="termijn-op-tijd-verlengd",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("awb-3-18-lid-2", VERLENGING_LANGST, "atw-1", "atw-3"),
    toetst=("awb-3-18-lid-2", VERLENGING_LANGST),
    toets=toets,
    geldt_voor=mits(bij_uitgebreide_aanvraag(VERLENGING_LANGST), _verlengd),
    moment=dag_van_aanvraag,
    per=Per.INSTRUMENT,
    telt_dagen=True,
    kijkt_terug="Verlengen mag, maar hoeft niet. De dag waarop het nog kan, staat bij de beslistermijn.",
)
