"""Er is gedacht aan een groep die de gemeente eerder niet bereikte

## Wat

Is de participatie begonnen, dan staat er minstens één groep bij die de gemeente tot nu toe niet bereikte. Bij die groep
staat hoe zij wordt uitgenodigd of bezocht. De participatie is begonnen als de aanpak openbaar is of als de eerste
activiteit is geweest.

Vraagt een ander een omgevingsvergunning aan, dan regelt die aanvrager de participatie en geldt de regel niet.

## Waarom

Zonder moeite komen steeds dezelfde mensen. Jongeren, nieuwe inwoners of mensen met weinig tijd hoort u dan niet.

## Grondslag

Deze regel geldt als de gemeente heeft beloofd om inwoners te betrekken die zij tot nu toe niet bereikt. Waar en wanneer
zij dat beloofde, staat bij de normen. Zo'n belofte kan over alle projecten samen gaan. Dat er bij elk project aan is
gedacht, vraagt dit register. Daarom is dit een advies.

## Voorbeeld

Fout:

```yaml
belanghebbenden:
  - {groep: omwonenden, eerder_niet_bereikt: nee, hoe: brief}
```

Goed:

```yaml
belanghebbenden:
  - {groep: omwonenden, eerder_niet_bereikt: nee, hoe: brief}
  - {groep: jongeren, eerder_niet_bereikt: ja, hoe: gesprek op het schoolplein}
```

## Herstel

Bedenk welke groep u nog niet hoort en hoe u die bereikt. Zet de groep onder `belanghebbenden`. Is er bij dit project
geen zo'n groep, leg dat dan uit onder `afwijkingen`.
"""

from participatie_cli.model.belanghebbende import Belanghebbende
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.begin_participatie import zodra_begonnen
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

GROEPEN = ("belanghebbenden",)


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look for one group that was not reached before, with a way to reach it."""
    groepen = toetsing.dossier.belanghebbenden
    if isinstance(groepen, Onbekend):
        yield Onzeker(GROEPEN, "onbekend is welke groepen belang hebben bij het project")
        return
    antwoorden = [_bereikt(groep) for groep in groepen]
    if True in antwoorden:
        return
    if ONBEKEND in antwoorden:
        yield Onzeker(GROEPEN, "onbekend is of er een groep is die eerder niet werd bereikt, en hoe dat nu gebeurt")
    else:
        yield from _tekorten(groepen)


def _bereikt(groep: Belanghebbende) -> bool | Onbekend:
    if isinstance(groep.eerder_niet_bereikt, Onbekend):
        return ONBEKEND
    if not groep.eerder_niet_bereikt or groep.hoe is None:
        return False
    return ONBEKEND if isinstance(groep.hoe, Onbekend) else True


def _tekorten(groepen: tuple[Belanghebbende, ...]) -> Hiaten:
    plaatsen = [plaats for plaats, groep in enumerate(groepen) if groep.eerder_niet_bereikt]
    for plaats in plaatsen:
        yield Tekort((*GROEPEN, plaats, "hoe"), "Bij deze groep staat niet hoe zij wordt uitgenodigd of bezocht.")
    if not plaatsen:
        yield Tekort(GROEPEN, "Er staat geen groep bij die de gemeente tot nu toe niet bereikte.")


REGEL = Regel(
    code="VIS008",
    naam="groepen-eerder-niet-bereikt",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.LEREN,
    grondslag=(
        *("belofte-niet-bereikt", "belofte-stille-stem", "rekenkamer-belanghebbenden", "gennep-representatief"),
        "iap2-opzoeken",
    ),
    toets=toets,
    geldt_voor=zodra_begonnen,
)
