"""Dat er geen participatie komt, is gemeld aan het bestuur

## Wat

Kiest de gemeente bij een project voor geen participatie? Dan staat erbij aan wie dat is gemeld: in elk geval aan het
bestuur, dus aan het college, de raad of de burgemeester.

Bij een vergunning die een ander aanvroeg, en bij een initiatief van inwoners zonder afweging van de gemeente, vraagt de
regel niets.

## Waarom

Het bestuur legt uit waarom inwoners niet meedoen. Dan moet het dat weten.

## Grondslag

De Nationale ombudsman vraagt dat de gemeente vooraf duidelijk maakt of inwoners meedoen. In Meerssen krijgt de raad een
brief als het college bij een groot plan afziet van participatie. Dit register vraagt de melding ook bij kleine
projecten; dan kan één lijst genoeg zijn. Dit is goed gebruik en geen wet.

## Voorbeeld

Fout:

```yaml
afweging: {participatie: nee}
```

Goed:

```yaml
afweging:
  participatie: nee
  gemeld_aan: [college]
```

## Herstel

Zet onder `afweging.gemeld_aan` wie dit weet. Is het nog niet gemeld, meld het dan alsnog.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Orgaan
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import eigen_participatie, zonder_participatie
from participatie_cli.rules.contract import Hiaten, Regel, Tekort, Toetsing
from participatie_cli.rules.vastlegging import ingevuld
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.doorloop import op_pad

GEMELD_AAN = ("afweging", "gemeld_aan")
BESTUUR = {Orgaan.RAAD, Orgaan.COLLEGE, Orgaan.BURGEMEESTER}


def _aan_bestuur(toetsing: Toetsing[Project]) -> Hiaten:
    if not BESTUUR & set(op_pad(toetsing.dossier, GEMELD_AAN)):
        niet = "niet gemeld aan college, raad of burgemeester"
        yield Tekort(GEMELD_AAN, f"Dat er geen participatie komt, is volgens het register {niet}.")


REGEL = Regel(
    code="VIS021",
    naam="geen-participatie-gemeld",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("ombudsman-keuzes", "meerssen-geen-participatie"),
    toets=ingevuld(
        GEMELD_AAN,
        "Er komt geen participatie en er staat niet bij aan wie dat is gemeld.",
        "onbekend is aan wie is gemeld dat er geen participatie komt",
        _aan_bestuur,
    ),
    geldt_voor=mits(eigen_participatie, zonder_participatie),
)
