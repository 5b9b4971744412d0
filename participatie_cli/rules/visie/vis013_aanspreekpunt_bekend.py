"""Deelnemers weten bij wie zij terechtkunnen

## Wat

Is de participatie begonnen, dan staat er een aanspreekpunt bij: een rol of een functiepostbus (een e-mailadres van een
team). De participatie is begonnen als de aanpak openbaar is of als de eerste activiteit is geweest.

Vraagt een ander een omgevingsvergunning aan, dan regelt die aanvrager de participatie en geldt de regel niet.

## Waarom

Wie een vraag heeft, wil niet van de een naar de ander worden gestuurd.

## Grondslag

Deze regel geldt als de gemeente één aanspreekpunt heeft beloofd, zoals een participatiecoach. Waar en wanneer zij dat
beloofde, staat bij de normen. Dat elk project een aanspreekpunt noemt, vraagt dit register. Het kader van Gennep vraagt
dat per traject duidelijk is wie verantwoordelijk is. Daarom is dit een advies. Participatie die vóór de belofte begon,
telt niet mee.

## Voorbeeld

Fout:

```yaml
aanpak: {contact: }
```

Goed:

```yaml
aanpak: {contact: projectleider groen}
```

## Herstel

Zet onder `aanpak.contact` bij wie deelnemers terechtkunnen. Schrijf een rol of een functiepostbus op, nooit een naam.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.begin_participatie import begin_of_start, zodra_begonnen
from participatie_cli.rules.contract import Regel
from participatie_cli.rules.vastlegging import vastgelegd

REGEL = Regel(
    code="VIS013",
    naam="aanspreekpunt-bekend",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("belofte-coach", "gennep-verantwoordelijke"),
    toets=vastgelegd(("aanpak", "contact"), "Bij de aanpak staat niet", "bij wie deelnemers terechtkunnen"),
    geldt_voor=zodra_begonnen,
    moment=begin_of_start("belofte-coach"),
)
