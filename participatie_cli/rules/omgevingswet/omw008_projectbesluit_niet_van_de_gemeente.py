"""Een projectbesluit is niet van de gemeente

## Wat

Een projectbesluit nemen het waterschap, de provincie of het Rijk. Bij een project met een projectbesluit staat de
gemeente dus niet als bevoegd gezag. Wie `bevoegd_gezag` weglaat, zegt daarmee dat het de gemeente is.

## Waarom

Van het instrument hangt af welke wet geldt en wie waarvoor moet zorgen. Een verkeerd instrument geeft een verkeerde
controle.

## Grondslag

Artikel 5.44 lid 1 van de Omgevingswet noemt wie een projectbesluit vaststelt. De gemeente staat er niet bij. Wel kan de
gemeente voor een project van publiek belang een omgevingsplan maken met de stappen van de projectprocedure.

## Voorbeeld

Fout:

```yaml
instrument:
  soort: projectbesluit
```

Goed:

```yaml
instrument:
  soort: projectbesluit
  bevoegd_gezag: waterschap
```

## Herstel

Kies het juiste `soort` instrument, of vul bij `bevoegd_gezag` in welke overheid beslist.
"""

from participatie_cli.model.datum import Datum
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Overheidslaag
from participatie_cli.model.onbekend import ONBEKEND, Onbekend
from participatie_cli.model.plan import Projectbesluit
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Antwoord, Onzeker, Reden, Regel, Tekort, Toetsing

BEVOEGD_GEZAG = ("instrument", "bevoegd_gezag")


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Ask which authority decides."""
    instrument = toetsing.dossier.instrument
    gezag = instrument.bevoegd_gezag if isinstance(instrument, Projectbesluit) else ONBEKEND
    if gezag is Overheidslaag.GEMEENTE:
        yield Tekort(BEVOEGD_GEZAG, "Bij dit projectbesluit staat de gemeente als bevoegd gezag.")
    elif gezag is ONBEKEND:
        yield Onzeker(BEVOEGD_GEZAG, "onbekend is welke overheid het projectbesluit neemt")


def moment(toetsing: Toetsing[Project]) -> Datum | Onbekend:
    """The start of the inspection, else the adoption, else the peildatum."""
    return toetsing.dossier.peilmoment or Datum.op(toetsing.peildatum)


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only for a projectbesluit."""
    instrument = toetsing.dossier.instrument
    if isinstance(instrument, Onbekend):
        return Onzeker(("instrument",), "onbekend is welk juridisch instrument het project heeft")
    return None if isinstance(instrument, Projectbesluit) else "dit is geen projectbesluit"


REGEL = Regel(
    code="OMW008",
    naam="projectbesluit-niet-van-de-gemeente",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("ow-5-44-lid-1",),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=moment,
)
