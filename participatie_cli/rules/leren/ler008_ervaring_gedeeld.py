"""De ervaring uit een experiment is gedeeld

## Wat

Is er na een experiment een besluit genomen? Dan staat erbij wanneer de ervaring met anderen is gedeeld, bijvoorbeeld
met andere teams of met andere gemeenten.

## Waarom

Wat één team leert, hoeft een ander team niet opnieuw te ontdekken. Dat geldt ook voor wat niet lukte.

## Grondslag

Deze regel geldt als de gemeente heeft beloofd om ervaringen en goede voorbeelden uit te wisselen. Waar en wanneer zij
dat beloofde, staat bij de normen. Dat het bij elk experiment gebeurt, vraagt dit register. Daarom is dit een advies.
Een besluit van vóór de belofte telt niet mee.

## Voorbeeld

Fout:

```yaml
gedeeld_op:
```

Goed:

```yaml
gedeeld_op: 2024-03-12
```

## Herstel

Vertel anderen wat u hebt geprobeerd en wat het opleverde. Zet de dag onder `gedeeld_op`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.programma import Experiment
from participatie_cli.rules.contract import Onzeker, Reden, Regel, Toetsing
from participatie_cli.rules.momenten import op_dag
from participatie_cli.rules.vastlegging import gebeurd
from participatie_cli.values.onbekend import Onbekend


def geldt_voor(toetsing: Toetsing[Experiment]) -> Reden:
    """Only once it has been decided how to go on."""
    experiment = toetsing.dossier
    if isinstance(experiment.besluit, Onbekend):
        return Onzeker(("besluit",), "onbekend is of er na het experiment is besloten")
    besloten = experiment.besluit is not None and toetsing.telt(experiment.besluit_op)
    return None if besloten else "er was op de peildatum nog geen besluit over het experiment"


REGEL = Regel(
    code="LER008",
    naam="ervaring-gedeeld",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("belofte-uitwisselen",),
    over=(Experiment,),
    toets=gebeurd(
        ("gedeeld_op",),
        "Na het besluit over het experiment staat er niet bij wanneer de ervaring is gedeeld.",
        "onbekend is of en wanneer de ervaring is gedeeld",
    ),
    geldt_voor=geldt_voor,
    moment=op_dag(("besluit_op",)),
)
