"""Inspraak over beleid verloopt volgens de wet of de verordening

## Wat

Heeft de gemeente beleid vastgesteld waarover inspraak is gegeven? Dan staat erbij dat het ontwerp ter inzage lag.
Regelt de verordening een andere procedure, dan staat er welk artikel dat doet.

Is er niets ter inzage gelegd of is de eerste dag daarvan onbekend, dan kijkt de regel naar de dag waarop het beleid is
vastgesteld.

## Waarom

Bij inspraak moeten mensen weten waar het ontwerp ligt, hoelang, en hoe zij kunnen reageren.

## Grondslag

Artikel 150 lid 2 van de Gemeentewet zegt dat inspraak verloopt volgens afdeling 3.4 van de Algemene wet bestuursrecht,
tenzij de verordening iets anders bepaalt. Dat stond ook in de tekst van vóór 1 januari 2025. Toen ging het alleen over
de voorbereiding van beleid. De tekst van vóór 1 mei 2022 is niet gelezen. In kader.yaml staat wat de verordening van de
gemeente over inspraak zegt en hoe zij is gelezen. In het model van de VNG kan het bestuursorgaan een andere procedure
vaststellen. Hoe de terinzagelegging moet, vragen de regels over de Algemene wet bestuursrecht.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - soort: beleid
    inspraak: ja
    terinzageleggingen:
```

Goed:

```yaml
instrumenten:
  - soort: beleid
    inspraak: ja
```

## Herstel

Vul bij `terinzageleggingen` in wanneer het ontwerp ter inzage lag. Volgde de gemeente een andere procedure uit de
verordening, noem dan het artikel bij `andere_procedure`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.plan import Beleid
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.bereik import met_vastgesteld_beleid, van_de_gemeente
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.plaatsen import INSTRUMENT, TERINZAGE
from participatie_cli.rules.voorwaarden import bij_instrument, mits
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend

ANDERS = (*INSTRUMENT, "andere_procedure")
INSPRAAK = (*INSTRUMENT, "inspraak")


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Look for the inspection or for the article that says otherwise."""
    beleid, terinzage = toetsing.dossier.instrument, toetsing.dossier.terinzage
    assert isinstance(beleid, Beleid)
    if isinstance(beleid.andere_procedure, str):
        return
    if isinstance(terinzage, Onbekend):
        yield Onzeker(TERINZAGE, "onbekend is of het ontwerp ter inzage lag")
    elif terinzage is None and beleid.andere_procedure is None:
        melding = "Er was inspraak. Niet vastgelegd is een terinzagelegging of een andere procedure uit de verordening."
        yield Tekort(TERINZAGE, melding)
    elif terinzage is None:
        yield Onzeker(ANDERS, "onbekend is of volgens de verordening een andere procedure geldt")


def moment(toetsing: Toetsing[Projectdeel]) -> Wanneer:
    """The start of the inspection, else the adoption: the old and the new text ask the same."""
    start = toetsing.dossier.peilmoment
    return start if isinstance(start, Datum) else toetsing.dossier.vastgesteld_op


def _met_inspraak(toetsing: Toetsing[Projectdeel]) -> Reden:
    inspraak = op_pad(toetsing.dossier, INSPRAAK)
    if inspraak is None or isinstance(inspraak, Onbekend):
        return Onzeker(INSPRAAK, "onbekend is of er inspraak was")
    return None if inspraak else "er was geen inspraak"


REGEL = Regel(
    code="VER011",
    naam="inspraak-volgens-afdeling-3-4",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("gemeentewet-150-lid-2", "verordening-inspraak", "vng-inspraak"),
    toets=toets,
    geldt_voor=mits(
        bij_instrument(Beleid, "dit is geen beleid buiten de Omgevingswet"),
        van_de_gemeente,
        _met_inspraak,
        met_vastgesteld_beleid,
    ),
    moment=moment,
    per=Per.INSTRUMENT,
)
