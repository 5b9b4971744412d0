"""De gemeente koos een trede van de participatieladder

## Wat

Komt er participatie, dan kiest de gemeente vooraf een trede van de participatieladder. De trede zegt hoeveel invloed
inwoners hebben. De ladder staat in `kader.yaml`. Een trede die achteraf is geschat, is geen keuze van de gemeente.

## Waarom

Wie denkt mee te beslissen en alleen mag meepraten, raakt teleurgesteld. Een gekozen trede voorkomt dat.

## Grondslag

De Nationale ombudsman vraagt in rapport 2009/180 om heldere keuzes vooraf: of, hoe en met welke invloed inwoners
meedoen. De ladder is een hulpmiddel om die invloed te noemen. Dit is goed gebruik en geen wet.

## Voorbeeld

Fout:

```yaml
afweging: {niveau: }
```

Goed:

```yaml
afweging: {niveau: raadplegen}
```

## Herstel

Kies een trede uit de ladder in `kader.yaml` en zet die onder `afweging.niveau`.
"""

from participatie_cli.model.afweging import Afweging
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import ONBEKEND, Onbekend
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import met_participatie
from participatie_cli.rules.contract import Antwoord, Onzeker, Regel, Tekort, Toetsing

NIVEAU = ("afweging", "niveau")
INSCHATTING = ("afweging", "inschatting")


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Look for the rung, not estimated afterwards; whether it is on the ladder is a question of its own."""
    afweging = toetsing.dossier.afweging
    assert isinstance(afweging, Afweging)
    if afweging.niveau is None:
        yield Tekort(NIVEAU, "Bij de afweging staat geen trede van de participatieladder.")
    elif isinstance(afweging.niveau, Onbekend):
        yield Onzeker(NIVEAU, "onbekend is welke trede van de participatieladder is gekozen")
    elif afweging.inschatting is ONBEKEND:
        yield Onzeker(INSCHATTING, "onbekend is of de trede achteraf is geschat")
    elif afweging.inschatting:
        yield Onzeker(INSCHATTING, "de trede is achteraf geschat, dus onbekend is of de gemeente er een koos")


REGEL = Regel(
    code="VIS003",
    naam="niveau-gekozen",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("ombudsman-keuzes",),
    toets=toets,
    geldt_voor=met_participatie,
    vereist=("REG008",),
)
