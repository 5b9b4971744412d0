"""Bij het programma staat hoe mensen zijn betrokken

## Wat

Is het programma vastgesteld? Dan staat daarbij hoe mensen en organisaties bij de voorbereiding zijn betrokken en wat
dat heeft opgeleverd. Of er ook staat hoe het eigen participatiebeleid is toegepast, vraagt de regel
`participatiebeleid-toegepast`.

Voor een vaststelling van vóór 1 januari 2024 geldt deze regel niet. Lag het ontwerp al vóór die dag ter inzage en is
het programma daarna vastgesteld, dan kan de regel dat niet beoordelen. Welke regels dan gelden, is niet in de wet
gevonden. Is er geen terinzagelegging vastgelegd, dan kan de regel een vaststelling kort na die dag ook niet beoordelen.
Staat bij `geen_ontwerp_nodig` een reden, zoals het herstel van een schrijffout, dan geeft de regel geen oordeel.

## Waarom

In een programma staan maatregelen die mensen merken. Zo is te zien wie daarover heeft meegepraat.

## Grondslag

Artikel 10.8 lid 1 van het Omgevingsbesluit geldt voor elk programma van de Omgevingswet, ook een vrij programma. Het
vraagt bij de vaststelling hoe anderen zijn betrokken en wat de resultaten zijn. Dit register leest een wijziging ook
als een vaststelling.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - soort: programma
    motivering: {hoe_betrokken: ja, resultaten: nee}
```

Goed:

```yaml
instrumenten:
  - soort: programma
    motivering: {hoe_betrokken: ja, resultaten: ja}
```

## Herstel

Lees het besluit en de toelichting na en vul `motivering` in. Ontbreekt er iets, vul de toelichting dan aan als dat nog
kan en bespreek met een jurist wat er nodig is.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.plan import Programma
from participatie_cli.model.projectdeel import Per
from participatie_cli.rules.contract import Regel
from participatie_cli.rules.momenten import dag_van_vaststelling
from participatie_cli.rules.motivering import bij_motivering, vraag_motivering

NORM = "ob-10-8-lid-1"


REGEL = Regel(
    code="OMW007",
    naam="motivering-bij-programma",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(NORM,),
    toets=vraag_motivering(Programma),
    geldt_voor=bij_motivering(Programma, NORM),
    moment=dag_van_vaststelling,
    per=Per.INSTRUMENT,
    vooraf=True,
)
