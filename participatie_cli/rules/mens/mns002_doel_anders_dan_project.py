"""Het doel van de participatie is een ander doel dan dat van het project

## Wat

Een mens heeft beoordeeld of het vastgelegde doel zegt wat de participatie moet opleveren, en niet alleen wat het
project moet opleveren. “Een nieuw plein” is een doel van het project. “Weten hoe bewoners het plein willen gebruiken”
is een doel van de participatie. Verandert het doel, de titel of de samenvatting, dan vervalt het oordeel.

Vraagt een ander een omgevingsvergunning aan, dan regelt die aanvrager de participatie en geldt de regel niet.

## Waarom

Zonder eigen doel weet niemand wanneer de participatie geslaagd is, en is achteraf niets te leren.

## Grondslag

De Nationale ombudsman vraagt in rapport 2009/180 om heldere keuzes vooraf. De OESO (een organisatie van landen die
samen onderzoek doet) en het beoordelingskader van Gennep noemen een doel voor de participatie. Wanneer twee doelen echt
verschillen, kan alleen een mens zeggen.

## Voorbeeld

Fout:

```yaml
afweging:
  doel: Een mooie groene wandelroute.
oordelen:
  - regel: doel-anders-dan-project
    uitkomst: voldoet niet
    door: participatiecoach
    op: 2024-02-01
    reden: Dit is het doel van het project zelf.
    vingerafdruk: 261c5e156ff7
```

Goed:

```yaml
afweging:
  doel: Weten welke route bewoners met een rolstoel kunnen gebruiken.
oordelen:
  - regel: doel-anders-dan-project
    uitkomst: voldoet
    door: participatiecoach
    op: 2024-02-01
    reden: Het doel gaat over wat we van bewoners willen weten.
    vingerafdruk: f7a54dbc807e
```

## Herstel

Schrijf bij `afweging.doel` wat u van mensen wilt weten of samen met hen wilt maken. Leg daarna een nieuw oordeel vast
met `participatie oordeel`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.begin_participatie import zodra_begonnen
from participatie_cli.rules.contract import Oordeelvraag, Regel

REGEL = Regel(
    code="MNS002",
    naam="doel-anders-dan-project",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("ombudsman-keuzes", "gennep-doel", "oeso-doel"),
    vereist=("VIS004",),
    oordeel=Oordeelvraag(
        "of het doel van de participatie een ander doel is dan dat van het project",
        (("afweging", "doel"), ("titel",), ("samenvatting",)),
    ),
    geldt_voor=zodra_begonnen,
)
