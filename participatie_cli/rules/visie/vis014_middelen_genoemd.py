"""Voor de participatie zijn geld en tijd genoemd

## Wat

Is de participatie begonnen, dan staat erbij hoeveel geld er is (`budget`) en wie eraan werkt met hoeveel tijd
(`capaciteit`). Is er geen geld nodig, dan is het budget 0.

Vraagt een ander een omgevingsvergunning aan, dan regelt die aanvrager de participatie en geldt de regel niet.

## Waarom

Participatie zonder geld en tijd loopt vast. Dan blijven beloften aan deelnemers liggen.

## Grondslag

De OESO is een organisatie van landen die samen onderzoek doet. Zij schreef in 2022: betrek inwoners alleen als er
ruimte is voor invloed en als er geld, mensen en tijd voor zijn. Dit is goed gebruik en geen wet. De regel geldt als de
participatie in 2023 of later begon. Voor een begin in 2022 is het niet te zeggen: de dag waarop de OESO het schreef, is
niet vastgelegd.

## Voorbeeld

Fout:

```yaml
aanpak: {capaciteit: }
```

Goed:

```yaml
aanpak: {budget: 0, capaciteit: 'projectleider, vier uur per week'}
```

## Herstel

Vul onder `aanpak` het `budget` in hele euro's in. Schrijf bij `capaciteit` wie eraan werkt en hoeveel tijd er is. Noem
rollen, nooit namen.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.begin_participatie import begin_of_start, zodra_begonnen
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Toetsing
from participatie_cli.rules.vastlegging import samen, vastgelegd
from participatie_cli.values.onbekend import Onbekend

BUDGET, CAPACITEIT = ("aanpak", "budget"), ("aanpak", "capaciteit")
NIET = "Bij de aanpak staat niet"
vraag_middelen = samen(
    vastgelegd(BUDGET, NIET, "hoeveel geld er voor de participatie is"),
    vastgelegd(CAPACITEIT, NIET, "wie aan de participatie werkt en hoeveel tijd er is"),
)


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look for the money and for the people with their time."""
    if isinstance(toetsing.dossier.aanpak, Onbekend):
        yield Onzeker(("aanpak",), "onbekend is welk geld en welke tijd er voor de participatie zijn")
    else:
        yield from vraag_middelen(toetsing)


REGEL = Regel(
    code="VIS014",
    naam="middelen-genoemd",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("oeso-voorwaarden",),
    toets=toets,
    geldt_voor=zodra_begonnen,
    moment=begin_of_start("oeso-voorwaarden"),
)
