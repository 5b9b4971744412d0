"""Vooraf staat vast wat inwoners, college en raad doen

## Wat

Is de participatie begonnen, dan staat er bij de afweging wat de rol is van inwoners, van het college en van de raad. De
participatie is begonnen als de aanpak openbaar is of als de eerste activiteit is geweest. Wie beslist, is een eigen
vraag (VIS006).

Vraagt een ander een omgevingsvergunning aan, dan regelt die aanvrager de participatie en geldt de regel niet.

## Waarom

Inwoners, college en raad verwachten vaak iets anders van elkaar. Wie vooraf weet wat ieders rol is, wordt minder snel
teleurgesteld.

## Grondslag

De Nationale ombudsman vraagt in rapport 2009/180 om heldere keuzes vooraf: of, hoe en met welke invloed inwoners
meedoen. De rekenkamer van Noordenveld vond in 2020 dat de rol van de raad niet duidelijk was. In Midden-Drenthe vroeg
de rekenkamer om vooraf duidelijker te zijn over de rol van inwoners. Belooft de gemeente op haar website om te zeggen
wat zij van iemand verwacht, dan staat dat bij de normen. Dit is goed gebruik en geen wet.

## Voorbeeld

Fout:

```yaml
afweging:
  rollen: {raad: }
```

Goed:

```yaml
afweging:
  rollen:
    inwoners: Zij geven advies.
    college: Het college kiest het ontwerp.
    raad: De raad heeft hier geen rol; hij krijgt een brief.
```

## Herstel

Schrijf onder `afweging.rollen` bij `inwoners`, `college` en `raad` wat zij doen. Heeft een van hen geen rol? Schrijf
dat dan op.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.begin_participatie import zodra_begonnen
from participatie_cli.rules.contract import Regel
from participatie_cli.rules.vastlegging import vastgelegd

ROLLEN = ("afweging", "rollen")
NIET = "Bij de afweging staat niet"


REGEL = Regel(
    code="VIS012",
    naam="rollen-vastgelegd",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=(
        *("ombudsman-keuzes", "rekenkamer-noordenveld-rol-raad", "rekenkamer-midden-drenthe"),
        *("participatiemonitor-beslisser", "site-verwachting"),
    ),
    toets=vastgelegd(
        ROLLEN,
        NIET,
        "wat inwoners, college en raad doen",
        vastgelegd((*ROLLEN, "inwoners"), NIET, "wat inwoners doen"),
        vastgelegd((*ROLLEN, "college"), NIET, "wat het college doet"),
        vastgelegd((*ROLLEN, "raad"), NIET, "wat de raad doet"),
    ),
    geldt_voor=zodra_begonnen,
)
