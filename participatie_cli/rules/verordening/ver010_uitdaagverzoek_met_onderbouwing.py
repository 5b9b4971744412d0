"""Bij een uitdaagverzoek staat waarom het beter of anders kan

## Wat

Wie een taak van de gemeente wil overnemen, laat zien dat het beter of anders kan. In het register staat in een paar
zinnen wat de indieners daarover zeggen.

## Waarom

Zonder die onderbouwing kan niemand het verzoek wegen. En later is niet te zien of de belofte is uitgekomen.

## Grondslag

In kader.yaml staat wat de verordening van de gemeente hierover zegt en hoe zij is gelezen. Artikel 150 lid 3 van de
Gemeentewet zegt alleen dat de verordening voorwaarden stelt; de wet vraagt niet dat het beter of goedkoper wordt. In
het model van de VNG kiest de raad welke gegevens een indiener geeft.

## Voorbeeld

Fout:

```yaml
onderbouwing:
```

Goed:

```yaml
onderbouwing: De bewoners kunnen vaker snoeien en kennen de planten in hun straat.
```

## Herstel

Vul onder `onderbouwing` in wat de indieners zeggen, zonder namen. Zeiden zij er niets over, vraag dan om aanvulling.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.projectdeel import Per
from participatie_cli.rules.contract import Hiaten, Regel
from participatie_cli.rules.uitdaging import OVER, Verzoek, na_ontvangst, ontvangst, plek
from participatie_cli.rules.vastlegging import vastgelegd


def toets(toetsing: Verzoek) -> Hiaten:
    """Look for what the requesters say."""
    pad, wat = plek(toetsing, "onderbouwing"), "waarom de indieners de taak beter of anders kunnen uitvoeren"
    yield from vastgelegd(pad, "Bij het verzoek staat niet", wat)(toetsing)


REGEL = Regel(
    code="VER010",
    naam="uitdaagverzoek-met-onderbouwing",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("verordening-uitdaagverzoek-onderbouwing", "gemeentewet-150-lid-3", "vng-uitdaagverzoek-gegevens"),
    over=OVER,
    toets=toets,
    geldt_voor=na_ontvangst,
    moment=ontvangst,
    per=Per.INSTRUMENT,
)
