"""Aan groepen is gevraagd hoe zij willen meedoen

## Wat

Is de participatie begonnen, dan staan de groepen met een belang erbij. Bij elke groep staat dat is gevraagd hoe zij wil
meedoen.

Vraagt een ander een omgevingsvergunning aan, dan regelt die aanvrager de participatie en geldt de regel niet.

## Waarom

De een komt graag naar een avond, de ander vult liever thuis iets in. Wie het vraagt, bereikt meer mensen.

## Grondslag

De Noordelijke Rekenkamer gaf op 8 februari 2021 dit advies aan de provincies. Zoek bij elk ruimtelijk project uit wie
er belang bij heeft, en vraag hun hoe zij willen meedoen. Ook de kernwaarden van IAP2 vragen om inbreng over de manier
van meedoen. IAP2 is een internationale vereniging voor participatie. Voor een gemeente is dit goed gebruik en geen
plicht. De regel geldt als de participatie op 8 februari 2021 of later begon.

## Voorbeeld

Fout:

```yaml
belanghebbenden:
  - {groep: omwonenden, gevraagd_hoe: nee}
```

Goed:

```yaml
belanghebbenden:
  - {groep: omwonenden, gevraagd_hoe: ja}
```

## Herstel

Vraag elke groep hoe zij wil meedoen. Vul daarna bij die groep `gevraagd_hoe: ja` in.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.begin_participatie import begin_of_start, zodra_begonnen
from participatie_cli.rules.contract import Hiaten, Regel, Tekort, Toetsing
from participatie_cli.rules.vastlegging import ingevuld, vastgelegd
from participatie_cli.values.onbekend import bekend

GROEPEN = ("belanghebbenden",)


def _gevraagd(toetsing: Toetsing[Project]) -> Hiaten:
    for plaats, groep in enumerate(bekend(toetsing.dossier.belanghebbenden)):
        vraag, pad = f"aan de groep “{groep.groep}” is gevraagd hoe zij wil meedoen", (*GROEPEN, plaats, "gevraagd_hoe")
        yield from ingevuld(pad, f"Er staat niet bij of {vraag}.", f"onbekend is of {vraag}")(toetsing)
        if groep.gevraagd_hoe is False:
            yield Tekort(pad, f"Aan de groep “{groep.groep}” is niet gevraagd hoe zij wil meedoen.")


REGEL = Regel(
    code="VIS015",
    naam="belanghebbenden-gevraagd-hoe",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("rekenkamer-belanghebbenden", "iap2-manier-van-meedoen", "energieparticipatie-stakeholders"),
    toets=vastgelegd(GROEPEN, "Er staat niet bij", "welke groepen belang hebben bij het project", _gevraagd),
    geldt_voor=zodra_begonnen,
    moment=begin_of_start("rekenkamer-belanghebbenden"),
)
