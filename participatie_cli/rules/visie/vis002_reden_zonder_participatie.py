"""Een project zonder participatie heeft een reden

## Wat

Kiest de gemeente bij een project voor geen participatie? Dan staat erbij waarom. Of het ook is gemeld, vraagt VIS021.

Bij een vergunning die een ander aanvroeg, en bij een initiatief van inwoners zonder afweging van de gemeente, vraagt de
regel niets.

## Waarom

Nee is een geldig antwoord. Een nee met een reden is een keuze; een nee zonder reden lijkt op vergeten.

## Grondslag

Deze regel geldt als de gemeente bij de start van elk project een bewuste afweging heeft beloofd. Waar en wanneer zij
dat beloofde, staat bij de normen. De reden vraagt dit register: zonder reden is niet te zien dat de keuze bewust is
gemaakt. De Nationale ombudsman vraagt dat de gemeente vooraf duidelijk maakt of inwoners meedoen. In Eindhoven geeft
een bestuursorgaan de reden waarom het wel of geen participatie toepast, en in Meerssen staat de reden bij grote plannen
in een paragraaf.

## Voorbeeld

Fout:

```yaml
afweging: {participatie: nee, reden: }
```

Goed:

```yaml
afweging:
  participatie: nee
  reden: Het project vervangt alleen een kapotte leiding op dezelfde plek.
```

## Herstel

Schrijf de reden onder `afweging.reden`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.bereik import eigen_participatie, zonder_participatie
from participatie_cli.rules.contract import Regel
from participatie_cli.rules.vastlegging import ingevuld
from participatie_cli.rules.voorwaarden import mits

REGEL = Regel(
    code="VIS002",
    naam="reden-zonder-participatie",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=(
        *("belofte-afweging", "ombudsman-keuzes", "meerssen-geen-participatie"),
        *("zoetermeer-geen-participatie", "eindhoven-motivering"),
    ),
    toets=ingevuld(
        ("afweging", "reden"),
        "Er komt geen participatie en er staat niet bij waarom.",
        "onbekend is waarom er geen participatie komt",
    ),
    geldt_voor=mits(eigen_participatie, zonder_participatie),
)
