"""Vooraf staat vast wat open is en wat niet

## Wat

Is de participatie begonnen, dan staan er twee dingen bij: waarover inwoners nog invloed hebben, en wat al vaststaat. De
participatie is begonnen als de aanpak openbaar is of als de eerste activiteit is geweest. Een lege lijst (`[]`) zegt
dat er niets open is, of dat er nog niets vaststaat. Of dat bij het niveau past, vraagt regel REG020.

Vraagt een ander een omgevingsvergunning aan, dan regelt die aanvrager de participatie en geldt de regel niet.

## Waarom

Mensen willen weten waar hun tijd nog verschil maakt. Wie over een vast punt laat meepraten, wekt valse verwachtingen.

## Grondslag

De Nationale ombudsman vraagt in rapport 2009/180 om heldere keuzes vooraf: of, hoe en met welke invloed inwoners
meedoen. Belooft de gemeente op haar website om uit te leggen waarom er weinig ruimte is, dan staat dat bij de normen.
Dit is goed gebruik en geen wet.

## Voorbeeld

Fout:

```yaml
afweging:
  ruimte: {vast: }
```

Goed:

```yaml
afweging:
  ruimte: {open: [soort bomen], vast: [de weg blijft even breed]}
```

## Herstel

Vul onder `afweging.ruimte` de lijsten `open` en `vast` in. Is er niets open, schrijf dan `open: []`. Staat er nog niets
vast, schrijf dan `vast: []`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.begin_participatie import zodra_begonnen
from participatie_cli.rules.contract import Regel
from participatie_cli.rules.plaatsen import RUIMTE
from participatie_cli.rules.vastlegging import opgesomd, vastgelegd

NIET = "Er staat niet bij"


REGEL = Regel(
    code="VIS005",
    naam="ruimte-vastgelegd",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("ombudsman-keuzes", "gennep-kaders", "iap2-invloed", "oeso-verwachtingen", "site-weinig-ruimte"),
    toets=vastgelegd(
        RUIMTE,
        NIET,
        "waarover inwoners invloed hebben en wat al vaststaat",
        opgesomd((*RUIMTE, "open"), NIET, "waarover inwoners nog invloed hebben"),
        opgesomd((*RUIMTE, "vast"), NIET, "wat al vaststaat"),
    ),
    geldt_voor=zodra_begonnen,
)
