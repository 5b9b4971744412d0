"""De aanvraag zegt of anderen zijn betrokken

## Wat

Wie een omgevingsvergunning aanvraagt, zegt of anderen bij de voorbereiding zijn betrokken. In het register staat dat
antwoord: ja of nee. Nee is een geldig antwoord. Vraagt de aanvraag om een vergunning te wijzigen of in te trekken, dan
geldt deze regel niet.

## Waarom

De gemeente wil weten of buren en anderen al van het plan weten voordat zij erover beslist.

## Grondslag

Artikel 7.4 lid 1 van de Omgevingsregeling vraagt of burgers, bedrijven, maatschappelijke organisaties en
bestuursorganen zijn betrokken. Het is een vraag aan de aanvrager om gegevens, geen plicht om participatie te doen.
Gegevens die de gemeente al heeft, hoeft de aanvrager niet te geven (artikel 16.55 lid 5 van de Omgevingswet). Volgens
artikel 7.2 van de regeling geldt dit bij elke omgevingsvergunning van de artikelen 5.1, 5.3 en 5.4 van die wet.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    aanvraag: {datum: 2024-02-01}
```

Goed:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    aanvraag: {datum: 2024-02-01, participatie: nee}
```

## Herstel

Zoek in de aanvraag op wat er staat en vul `participatie` in met ja of nee. Staat er niets en heeft de gemeente het
antwoord ook niet op een andere manier, vraag dan de aanvrager om dit aan te vullen.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.projectdeel import Per
from participatie_cli.rules.bereik import bij_nieuwe_vergunning
from participatie_cli.rules.contract import Regel
from participatie_cli.rules.momenten import dag_van_aanvraag
from participatie_cli.rules.plaatsen import INSTRUMENT
from participatie_cli.rules.vastlegging import ingevuld

REGEL = Regel(
    code="OMW001",
    naam="participatie-vermeld-bij-aanvraag",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("or-7-4-lid-1", "or-7-2", "ow-16-55-lid-2", "ow-16-55-lid-5", "ow-16-55-lid-6"),
    toets=ingevuld(
        (*INSTRUMENT, "aanvraag", "participatie"),
        "Niet vastgelegd is of volgens de aanvraag anderen bij de voorbereiding zijn betrokken.",
        "onbekend is of de aanvraag zegt dat anderen bij de voorbereiding zijn betrokken",
    ),
    geldt_voor=bij_nieuwe_vergunning,
    moment=dag_van_aanvraag,
    per=Per.INSTRUMENT,
)
