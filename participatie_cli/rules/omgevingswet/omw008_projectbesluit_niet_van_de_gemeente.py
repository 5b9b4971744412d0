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
instrumenten:
  - soort: projectbesluit
```

Goed:

```yaml
instrumenten:
  - soort: projectbesluit
    bevoegd_gezag: waterschap
```

## Herstel

Kies het juiste `soort` instrument, of vul bij `bevoegd_gezag` in welke overheid beslist.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Overheidslaag
from participatie_cli.model.plan import Projectbesluit
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import terinzage_vaststelling_of_peildatum
from participatie_cli.rules.plaatsen import GEZAG
from participatie_cli.rules.voorwaarden import bij_instrument
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Ask which authority decides."""
    gezag = op_pad(toetsing.dossier, GEZAG)
    if gezag is Overheidslaag.GEMEENTE:
        yield Tekort(GEZAG, "Bij dit projectbesluit staat de gemeente als bevoegd gezag.")
    elif gezag is ONBEKEND:
        yield Onzeker(GEZAG, "onbekend is welke overheid het projectbesluit neemt")


REGEL = Regel(
    code="OMW008",
    naam="projectbesluit-niet-van-de-gemeente",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("ow-5-44-lid-1",),
    toets=toets,
    geldt_voor=bij_instrument(Projectbesluit, "dit is geen projectbesluit"),
    moment=terinzage_vaststelling_of_peildatum,
    per=Per.INSTRUMENT,
)
