"""Een zienswijze kan ook mondeling

## Wat

Ligt een ontwerp ter inzage, dan kan men een zienswijze ook mondeling geven. Is er mondeling een zienswijze gegeven, dan
kon het dus en vraagt de regel niet verder. Is er niets over vastgelegd, dan is het niet te beoordelen: de wet vraagt
dat het kan, niet dat het is opgeschreven.

## Waarom

Niet iedereen schrijft gemakkelijk. Wie liever praat, moet ook gehoord worden.

## Grondslag

Artikel 3:15 lid 1 van de Algemene wet bestuursrecht (Awb): belanghebbenden geven hun zienswijze naar keuze schriftelijk
of mondeling. De tekst van de Awb van vóór 1 juli 2011 is niet gelezen.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - terinzageleggingen: [{mondeling: nee, zienswijzen_mondeling: 0}]
```

Goed:

```yaml
instrumenten:
  - terinzageleggingen: [{mondeling: ja, zienswijzen_mondeling: 0}]
```

## Herstel

Kan het mondeling, schrijf dan bij `terinzageleggingen` op: `mondeling: ja`. Kan het niet, bied het alsnog aan
zolang de termijn loopt, of bespreek met een jurist wat er moet gebeuren.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.bereik import onder_afdeling_3_4
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import eerste_dag_ter_inzage
from participatie_cli.rules.plaatsen import TERINZAGE
from participatie_cli.values.aantal import geen
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend

MONDELING = (*TERINZAGE, "mondeling")


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Ask whether people could speak, unless somebody did."""
    mondeling = op_pad(toetsing.dossier, MONDELING)
    spraken = op_pad(toetsing.dossier, (*TERINZAGE, "zienswijzen_mondeling"))
    if mondeling is True or geen(spraken) is False:
        return
    if isinstance(mondeling, Onbekend):
        yield Onzeker(MONDELING, "onbekend is of een zienswijze ook mondeling kan")
    elif mondeling is None:
        yield Onzeker(MONDELING, "niet vastgelegd is of een zienswijze ook mondeling kan")
    else:
        yield Tekort(MONDELING, "Volgens het register kan een zienswijze niet mondeling.")


REGEL = Regel(
    code="AWB012",
    naam="mondelinge-zienswijze-mogelijk",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("awb-3-15-lid-1",),
    toets=toets,
    geldt_voor=onder_afdeling_3_4,
    moment=eerste_dag_ter_inzage,
    per=Per.TERINZAGE,
)
