"""Van weggelaten stukken is melding gemaakt

## Wat

Soms liggen stukken niet ter inzage omdat zij niet openbaar mogen worden. Dan is gemeld dat er stukken zijn weggelaten.
De regel vraagt hier alleen naar als bij `stukken_weggelaten` ja staat.

## Waarom

Wie de stukken leest, moet weten dat er iets ontbreekt en waarom. Dan kan hij ernaar vragen.

## Grondslag

Artikel 3:11 lid 2 van de Algemene wet bestuursrecht (Awb) gaat over wat volgens artikel 5.1 van de Wet open overheid
(Woo) niet openbaar mag worden. Dat ligt niet ter inzage en dat wordt gemeld. Tot 1 mei 2022 verwees dit lid naar
artikel 10 van de Wet openbaarheid van bestuur. Artikel 13 lid 4 van de Bekendmakingswet zegt hetzelfde over stukken van
anderen. De tekst van de Awb van vóór 1 juli 2011 is niet gelezen.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - terinzageleggingen: [{stukken_weggelaten: ja, weglating_gemeld: nee}]
```

Goed:

```yaml
instrumenten:
  - terinzageleggingen: [{stukken_weggelaten: ja, weglating_gemeld: ja}]
```

## Herstel

Staat de melding in de kennisgeving of bij de stukken, schrijf dan `weglating_gemeld: ja`. Ontbreekt zij, meld het dan
alsnog.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.rules.bereik import onder_afdeling_3_4
from participatie_cli.rules.contract import Onzeker, Reden, Regel, Toetsing
from participatie_cli.rules.momenten import eerste_dag_ter_inzage
from participatie_cli.rules.plaatsen import TERINZAGE
from participatie_cli.rules.vastlegging import bevestigd
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.onbekend import Onbekend

WEGGELATEN = (*TERINZAGE, "stukken_weggelaten")


def _weggelaten(toetsing: Toetsing[Projectdeel]) -> Reden:
    terinzage = toetsing.dossier.terinzage
    weggelaten = terinzage.stukken_weggelaten if isinstance(terinzage, Terinzage) else None
    if isinstance(weggelaten, Onbekend):
        return Onzeker(WEGGELATEN, "onbekend is of er stukken zijn weggelaten")
    return None if weggelaten else "er zijn geen weggelaten stukken vastgelegd"


REGEL = Regel(
    code="AWB011",
    naam="weggelaten-stukken-gemeld",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("awb-3-11-lid-2", "bw-13-lid-4"),
    toets=bevestigd(
        (*TERINZAGE, "weglating_gemeld"),
        "Er zijn stukken niet ter inzage gelegd. Dat dit is gemeld, is niet vastgelegd.",
        "onbekend is of is gemeld dat er stukken zijn weggelaten",
    ),
    geldt_voor=mits(onder_afdeling_3_4, _weggelaten),
    moment=eerste_dag_ter_inzage,
    per=Per.TERINZAGE,
)
