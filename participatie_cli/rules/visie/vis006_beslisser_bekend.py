"""Vooraf is bekend wie beslist

## Wat

Is de participatie begonnen, dan staat erbij wie aan het eind het besluit neemt. Dat is een orgaan, zoals de raad of het
college, en nooit de naam van een persoon. De participatie is begonnen als de aanpak openbaar is of als de eerste
activiteit is geweest.

Vraagt een ander een omgevingsvergunning aan, dan regelt die aanvrager de participatie en geldt de regel niet.

## Waarom

Inwoners moeten weten wie hun inbreng weegt. Dan weten zij ook bij wie zij moeten zijn.

## Grondslag

De Nationale ombudsman vraagt in rapport 2009/180 om heldere keuzes vooraf: of, hoe en met welke invloed inwoners
meedoen. Wie beslist, hoort daarbij. Dit is goed gebruik en geen wet.

## Voorbeeld

Fout:

```yaml
afweging:
  rollen: {beslisser: }
```

Goed:

```yaml
afweging:
  rollen: {beslisser: college}
```

## Herstel

Zet onder `afweging.rollen.beslisser` wie het besluit neemt.
"""

from participatie_cli.model.afweging import Afweging
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.model.project import Project
from participatie_cli.rules.begin_participatie import zodra_begonnen
from participatie_cli.rules.contract import Antwoord, Onzeker, Regel, Tekort, Toetsing

BESLISSER = ("afweging", "rollen", "beslisser")


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Look for the body that decides."""
    afweging = toetsing.dossier.afweging
    assert isinstance(afweging, Afweging)
    rollen = afweging.rollen
    beslisser = rollen if rollen is None or isinstance(rollen, Onbekend) else rollen.beslisser
    if beslisser is None:
        yield Tekort(BESLISSER, "Bij de afweging staat niet wie het besluit neemt.")
    elif isinstance(beslisser, Onbekend):
        yield Onzeker(BESLISSER, "onbekend is wie het besluit neemt")


REGEL = Regel(
    code="VIS006",
    naam="beslisser-bekend",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("ombudsman-keuzes", "participatiemonitor-beslisser"),
    toets=toets,
    geldt_voor=zodra_begonnen,
)
