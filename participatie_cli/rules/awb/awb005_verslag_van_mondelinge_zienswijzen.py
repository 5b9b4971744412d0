"""Van mondelinge zienswijzen is een verslag

## Wat

Heeft iemand een zienswijze mondeling gegeven? Dan is daarvan een verslag gemaakt. De regel kijkt pas na de laatste
dag van de terinzagelegging. De wet noemt geen dag waarop het verslag klaar is. Daarom meldt de regel pas vanaf
`vastgesteld_op`, de dag van het besluit, dat er geen verslag is. Bij een aanvraag die is ingetrokken, geldt de regel
niet.

## Waarom

Wie liever praat dan schrijft, moet erop kunnen rekenen dat zijn woorden ook bij het besluit op tafel liggen.

## Grondslag

Artikel 3:17 Awb vraagt een verslag van wat mondeling naar voren is gebracht. Het artikel noemt geen termijn. De tekst
van de Awb van vóór 1 juli 2011 is niet gelezen.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - terinzageleggingen: [{zienswijzen_mondeling: 2, verslag_mondeling: nee}]
```

Goed:

```yaml
instrumenten:
  - terinzageleggingen: [{zienswijzen_mondeling: 2, verslag_mondeling: ja}]
```

## Herstel

Is er een verslag, schrijf dan `verslag_mondeling: ja`. Is het er niet, maak het dan alsnog, zonder namen in het
register.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.rules.bereik import ingetrokken, met_ontwerp, na_terinzage
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import eerste_dag_ter_inzage
from participatie_cli.rules.plaatsen import TERINZAGE
from participatie_cli.rules.voorwaarden import zeker_eerst
from participatie_cli.values.aantal import geen
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend

VERSLAG, MONDELING = (*TERINZAGE, "verslag_mondeling"), (*TERINZAGE, "zienswijzen_mondeling")
NOG_GEEN_BESLUIT = "er is nog geen verslag vastgelegd; het besluit was er op de peildatum nog niet, of dat is onbekend"


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Ask whether the report was made; what is not recorded was not."""
    verslag = op_pad(toetsing.dossier, VERSLAG)
    if isinstance(verslag, Onbekend):
        yield Onzeker(VERSLAG, "onbekend is of er een verslag is van de mondelinge zienswijzen")
    elif not verslag and toetsing.gebeurd(toetsing.dossier.vastgesteld_op) is not True:
        yield Onzeker(VERSLAG, NOG_GEEN_BESLUIT)
    elif not verslag:
        yield Tekort(VERSLAG, "Van de mondelinge zienswijzen is geen verslag vastgelegd.")


def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only where a draft was laid open under Awb, afdeling 3.4, and somebody spoke."""
    terinzage = toetsing.dossier.uniforme_terinzage
    if not isinstance(terinzage, Terinzage):
        return met_ontwerp(toetsing)
    return zeker_eerst(na_terinzage(toetsing), ingetrokken(toetsing), _mondeling(terinzage))


def _mondeling(terinzage: Terinzage) -> Reden:
    if geen(terinzage.zienswijzen) is True or geen(terinzage.zienswijzen_mondeling) is True:
        return "er zijn geen mondelinge zienswijzen"
    if geen(terinzage.zienswijzen_mondeling) is False:
        return None
    return Onzeker(MONDELING, "onbekend is of er mondelinge zienswijzen waren")


REGEL = Regel(
    code="AWB005",
    naam="verslag-van-mondelinge-zienswijzen",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("awb-3-17",),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=eerste_dag_ter_inzage,
    per=Per.ZIENSWIJZEN,
)
