"""Vooraf is bekend wie beslist

## Wat

Is de participatie begonnen, dan staat erbij wie aan het eind het besluit neemt. Dat is een orgaan, zoals de raad of het
college, en nooit de naam van een persoon. De participatie is begonnen als de aanpak openbaar is of als de eerste
activiteit is geweest.

Vraagt een ander een omgevingsvergunning aan, dan regelt die aanvrager de participatie en geldt de regel niet.

## Waarom

Inwoners moeten weten wie hun inbreng weegt. Dan weten zij ook bij wie zij moeten zijn.

## Grondslag

De Nationale ombudsman vraagt in rapport 2009/180 om heldere keuzes vooraf: of, hoe en met welke invloed inwoners
meedoen. Wie beslist, hoort daarbij. Dit is goed gebruik en geen wet.

## Voorbeeld

Fout:

```yaml
afweging:
  rollen: {beslisser: }
```

Goed:

```yaml
afweging:
  rollen: {beslisser: college}
```

## Herstel

Zet onder `afweging.rollen.beslisser` wie het besluit neemt.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.begin_participatie import zodra_begonnen
from participatie_cli.rules.contract import Regel
from participatie_cli.rules.vastlegging import vastgelegd

REGEL = Regel(
    code="VIS006",
    naam="beslisser-bekend",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("ombudsman-keuzes", "participatiemonitor-beslisser"),
    toets=vastgelegd(("afweging", "rollen", "beslisser"), "Bij de afweging staat niet", "wie het besluit neemt"),
    geldt_voor=zodra_begonnen,
)
