"""De samenvatting is te begrijpen voor wie het project niet kent

## Wat

Een mens heeft beoordeeld of de samenvatting van het project in gewone taal is geschreven: korte zinnen, geen jargon, en
duidelijk over wat er verandert en voor wie. Dat oordeel staat in het register. Verandert de samenvatting, dan vervalt
het.

## Waarom

De samenvatting is wat een inwoner het eerst leest. Wie haar niet begrijpt, doet niet mee. Een computer kan woorden
tellen, maar niet beoordelen of iemand het begrijpt.

## Grondslag

De Nationale ombudsman vraagt in rapport 2009/180 dat de gemeente inwoners actief en goed informeert. Wat goed
genoeg is, staat daar niet in een getal.

## Voorbeeld

Fout:

```yaml
samenvatting: Herprofilering van de groenstructuur conform het vigerende beleidskader.
oordelen:
  - regel: samenvatting-in-gewone-taal
    uitkomst: voldoet niet
    door: participatiecoach
    op: 2024-02-01
    reden: De zin is niet te begrijpen zonder het beleid te kennen.
    vingerafdruk: bd365086e025
```

Goed:

```yaml
samenvatting: We maken een wandelroute door het park. Bewoners kiezen mee waar de bankjes komen.
oordelen:
  - regel: samenvatting-in-gewone-taal
    uitkomst: voldoet
    door: participatiecoach
    op: 2024-02-01
    reden: Twee korte zinnen zonder moeilijke woorden.
    vingerafdruk: 268a33ba9945
```

## Herstel

Herschrijf de samenvatting in korte zinnen zonder jargon. Laat iemand die het project niet kent haar lezen, en leg het
oordeel vast met `participatie oordeel`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Oordeelvraag, Regel, op_peildatum

REGEL = Regel(
    code="MNS001",
    naam="samenvatting-in-gewone-taal",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.BEWUSTWORDING,
    grondslag=("ombudsman-informatie",),
    oordeel=Oordeelvraag("of de samenvatting in gewone taal is geschreven", (("samenvatting",),)),
    moment=op_peildatum,
)
