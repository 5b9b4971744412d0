"""Bij een project met participatie staat in welke fase mensen meedoen

## Wat

Is de participatie begonnen, dan staat bij de afweging in welke fase of fasen mensen meedoen: de voorbereiding, de
uitvoering of de evaluatie. De participatie is begonnen als de aanpak openbaar is of als de eerste activiteit is
geweest.

De regel geldt voor een project dat begon toen de verordening al gold. Zij geldt niet voor een omgevingsvergunning: daar
regelt de aanvrager de participatie. Zij geldt ook niet als inwoners zelf de eerste stap zetten.

## Waarom

Meedenken kan ook nog als het plan er al ligt, en ook bij het terugkijken. Wie de fase noemt, denkt daar vooraf over na.

## Grondslag

Artikel 150 lid 1 van de Gemeentewet vraagt sinds 1 januari 2025 om een verordening over drie fasen: voorbereiding,
uitvoering en evaluatie. In kader.yaml staat wat de verordening van de gemeente hierover zegt en hoe zij is gelezen. De
wet vraagt niet dat een project de fase noemt, of dat mensen in elke fase meedoen. Daarom is dit een advies.

## Voorbeeld

Fout:

```yaml
fasen:
  - {fase: voorbereiding, vanaf: 2024-08-01}
afweging: {fasen: }
```

Goed:

```yaml
fasen:
  - {fase: voorbereiding, vanaf: 2024-08-01}
afweging: {fasen: [voorbereiding, evaluatie]}
```

## Herstel

Vul onder `afweging.fasen` in wanneer mensen meedoen. Dat is iets anders dan `fasen` van het project zelf.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.begin_participatie import zodra_begonnen
from participatie_cli.rules.bereik import op_initiatief_van_de_gemeente
from participatie_cli.rules.contract import Regel
from participatie_cli.rules.vastlegging import vastgelegd
from participatie_cli.rules.voorwaarden import mits

REGEL = Regel(
    code="VER012",
    naam="fase-vermeld",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("verordening-inwonerparticipatie", "gemeentewet-150-lid-1", "vng-definities", "vng-reikwijdte-lid-2"),
    toets=vastgelegd(("afweging", "fasen"), "Bij de afweging staat niet", "in welke fase mensen meedoen"),
    geldt_voor=mits(op_initiatief_van_de_gemeente, zodra_begonnen),
)
