"""Bij het omgevingsplan staat hoe mensen zijn betrokken

## Wat

Is het omgevingsplan vastgesteld? Dan staat daarbij hoe mensen en organisaties bij de voorbereiding zijn betrokken, wat
dat heeft opgeleverd en hoe de gemeente haar eigen participatiebeleid heeft toegepast.

Lag het ontwerp al vóór 1 januari 2024 ter inzage, dan geldt deze regel niet. Is er geen terinzagelegging vastgelegd,
dan telt de dag van de vaststelling. Is het plan dan zo kort na 1 januari 2024 vastgesteld dat het ontwerp er al eerder
kan zijn geweest, dan kan de regel dat niet beoordelen.

## Waarom

Zo kan iedereen zien wat er met het gesprek over het plan is gedaan.

## Grondslag

Artikel 10.2 lid 2 van het Omgevingsbesluit vraagt deze drie dingen bij de vaststelling. De wet zegt niet waar of in
welke vorm het staat.

## Voorbeeld

Fout:

```yaml
instrument:
  motivering: {hoe_betrokken: ja, resultaten: nee, participatiebeleid: }
```

Goed:

```yaml
instrument:
  motivering: {hoe_betrokken: ja, resultaten: ja, participatiebeleid: ja}
```

## Herstel

Lees het besluit en de toelichting na en vul `motivering` in. Ontbreekt er iets, vul de toelichting dan aan als dat nog
kan en bespreek met een jurist wat er nodig is.
"""

from participatie_cli.model.datum import Datum
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import na_vaststelling
from participatie_cli.rules.contract import Antwoord, Regel, Toetsing
from participatie_cli.rules.motivering import vraag_motivering

NORM = "ob-10-2-lid-2"


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Ask what must stand with the decision."""
    yield from vraag_motivering(toetsing, Omgevingsplan)


def moment(toetsing: Toetsing[Project]) -> Datum | Onbekend | None:
    """The start of the inspection, else the adoption: that decides between old and new law."""
    return toetsing.dossier.peilmoment


REGEL = Regel(
    code="OMW005",
    naam="motivering-bij-omgevingsplan",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(NORM,),
    toets=toets,
    geldt_voor=na_vaststelling(Omgevingsplan, NORM),
    moment=moment,
)
