"""Wie met een initiatief komt, weet bij wie hij terechtkan

## Wat

Nemen inwoners of een organisatie het initiatief? Dan staat bij de initiatiefnemer bij welke rol binnen de gemeente zij
terechtkunnen. Heeft de gemeente zelf de eerste stap gezet, dan geldt deze regel niet.

## Waarom

Met één aanspreekpunt hoeft een inwoner niet zelf uit te zoeken welke afdeling erover gaat.

## Grondslag

De verordening van de gemeente zegt dat de gemeente publieksinitiatieven ondersteunt of eraan bijdraagt
(`verordening-overheidsparticipatie` in kader.yaml). Dit vraagt zij niet met zoveel woorden: het past erbij. Op haar
website nodigt de gemeente inwoners uit om met plannen te komen (`site-initiatief`).

## Voorbeeld

Fout:

```yaml
vorm: overheidsparticipatie
initiatiefnemer: {soort: inwoners}
fasen: [{fase: voorbereiding, vanaf: 2024-09-01}]
```

Goed:

```yaml
vorm: overheidsparticipatie
initiatiefnemer: {soort: inwoners, contact: participatiecoach}
fasen: [{fase: voorbereiding, vanaf: 2024-09-01}]
```

## Herstel

Kies wie het aanspreekpunt is en vul bij `contact` de rol in, nooit de naam van een persoon.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.bereik import van_inwoners
from participatie_cli.rules.contract import Regel
from participatie_cli.rules.vastlegging import ingevuld

REGEL = Regel(
    code="VIS023",
    naam="initiatief-heeft-aanspreekpunt",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("verordening-overheidsparticipatie", "site-initiatief"),
    toets=ingevuld(
        ("initiatiefnemer", "contact"),
        "Bij de initiatiefnemer staat niet bij wie binnen de gemeente zij terechtkunnen.",
        "onbekend is bij wie de initiatiefnemer terechtkan",
    ),
    geldt_voor=van_inwoners,
)
