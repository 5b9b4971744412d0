"""Bij het omgevingsplan staat hoe mensen zijn betrokken

## Wat

Is het omgevingsplan vastgesteld? Dan staat daarbij hoe mensen en organisaties bij de voorbereiding zijn betrokken en
wat dat heeft opgeleverd. Of er ook staat hoe het eigen participatiebeleid is toegepast, vraagt de regel
`participatiebeleid-toegepast`.

Voor een vaststelling van vóór 1 januari 2024 geldt deze regel niet. Lag het ontwerp al vóór die dag ter inzage en is
het plan daarna vastgesteld, dan kan de regel dat niet beoordelen. Is er geen terinzagelegging vastgelegd, dan kan de
regel een vaststelling kort na die dag ook niet beoordelen. Staat bij `geen_ontwerp_nodig` een reden, zoals het herstel
van een schrijffout, dan geeft de regel geen oordeel.

## Waarom

Zo kan iedereen zien wat er met het gesprek over het plan is gedaan.

## Grondslag

Artikel 10.2 lid 2 van het Omgevingsbesluit vraagt dit bij de vaststelling. De wet zegt niet waar of in welke vorm het
staat. Dit register leest een wijziging van het plan ook als een vaststelling.

Welke regels gelden als het ontwerp al vóór 1 januari 2024 ter inzage lag, is niet in de wet gevonden. Artikel 4.6 lid 2
van de Invoeringswet Omgevingswet gaat alleen over bestemmingsplannen en andere plannen van de oude wet. Is het zo'n
plan, leg het dan vast als bestemmingsplan.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - motivering: {hoe_betrokken: ja, resultaten: nee}
```

Goed:

```yaml
instrumenten:
  - motivering: {hoe_betrokken: ja, resultaten: ja}
```

## Herstel

Lees het besluit en de toelichting na en vul `motivering` in. Ontbreekt er iets, vul de toelichting dan aan als dat nog
kan en bespreek met een jurist wat er nodig is.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.projectdeel import Per
from participatie_cli.rules.contract import Regel
from participatie_cli.rules.momenten import dag_van_vaststelling
from participatie_cli.rules.motivering import bij_motivering, vraag_motivering

NORM = "ob-10-2-lid-2"


REGEL = Regel(
    code="OMW005",
    naam="motivering-bij-omgevingsplan",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(NORM,),
    toets=vraag_motivering(Omgevingsplan),
    geldt_voor=bij_motivering(Omgevingsplan, NORM),
    moment=dag_van_vaststelling,
    per=Per.INSTRUMENT,
    vooraf=True,
)
