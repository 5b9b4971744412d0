"""Elk bestand noemt minstens één bron

## Wat

Onder `bronnen` staat waar de feiten vandaan komen. Er staat minstens één bron, met erbij hoe zeker die is.

## Waarom

Met een bron kan iedereen nagaan of iets klopt. Zonder bron is een feit niet meer dan een bewering.

## Grondslag

Dit is een afspraak van het register zelf: elk feit heeft een bron met een zekerheid.

## Voorbeeld

Fout:

```yaml
bronnen: []
```

Goed:

```yaml
bronnen:
  - {id: plan, titel: Aanpak Groene As, zekerheid: hoog}
```

## Herstel

Voeg onder `bronnen` toe waar u de feiten heeft gelezen. Een stuk zonder webadres mag ook: noem dan de titel.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import ALLE_SOORTEN, Regel, op_peildatum
from participatie_cli.rules.vastlegging import ingevuld

REGEL = Regel(
    code="REG006",
    naam="feit-heeft-bron",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-bron",),
    over=ALLE_SOORTEN,
    toets=ingevuld(("bronnen",), "Dit bestand noemt geen bron.", "onbekend is waar de feiten vandaan komen"),
    moment=op_peildatum,
    af_te_wijken=False,
)
