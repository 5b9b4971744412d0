"""Wie met een initiatief komt, krijgt antwoord

## Wat

Nemen inwoners of een organisatie het initiatief? Dan staat bij de initiatiefnemer wanneer de gemeente liet weten wat
zij ermee doet. Heeft de gemeente zelf de eerste stap gezet, dan geldt deze regel niet. Voor een verzoek onder het
uitdaagrecht gelden eigen regels met termijnen.

## Waarom

Wie met een plan komt en niets hoort, komt de volgende keer niet meer.

## Grondslag

De verordening van de gemeente zegt dat de gemeente publieksinitiatieven ondersteunt of eraan bijdraagt
(`verordening-overheidsparticipatie` in kader.yaml). Dit vraagt zij niet met zoveel woorden: het past erbij. Op haar
website nodigt de gemeente inwoners uit om met plannen te komen (`site-initiatief`). Binnen hoeveel tijd er antwoord is,
staat er niet bij; de regel vraagt alleen of het er is.

## Voorbeeld

Fout:

```yaml
vorm: overheidsparticipatie
initiatiefnemer: {soort: inwoners, gemeld_op: 2024-09-01}
fasen: [{fase: voorbereiding, vanaf: 2024-09-01}]
```

Goed:

```yaml
vorm: overheidsparticipatie
initiatiefnemer: {soort: inwoners, gemeld_op: 2024-09-01, antwoord_op: 2024-09-20}
fasen: [{fase: voorbereiding, vanaf: 2024-09-01}]
```

## Herstel

Laat de initiatiefnemer weten wat de gemeente met het plan doet, en vul de dag in bij `antwoord_op`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.bereik import van_inwoners
from participatie_cli.rules.contract import Regel
from participatie_cli.rules.vastlegging import gebeurd

REGEL = Regel(
    code="VIS022",
    naam="initiatief-kreeg-antwoord",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("verordening-overheidsparticipatie", "site-initiatief"),
    toets=gebeurd(
        ("initiatiefnemer", "antwoord_op"),
        "Op de peildatum is geen antwoord van de gemeente op het initiatief vastgelegd.",
        "onbekend is of de gemeente antwoord gaf op het initiatief",
    ),
    geldt_voor=van_inwoners,
)
