"""De stukken liggen digitaal én op een locatie ter inzage

## Wat

Bij een terinzagelegging staat waar de stukken digitaal te lezen zijn en op welke locatie men ze kan inzien. De stukken
zelf staan niet in het gemeenteblad. Is het adres dat van de kennisgeving of van een andere publicatie in het
gemeenteblad, dan kan de regel niet beoordelen of de stukken digitaal te lezen waren.

## Waarom

Niet iedereen leest van een scherm en niet iedereen kan langskomen. Met beide kan iedereen de stukken zien.

## Grondslag

Artikel 13 lid 1 van de Bekendmakingswet: ter inzage leggen gebeurt elektronisch én op een locatie die het bestuur
aanwijst. Volgens lid 3 gebeurt dat niet in het publicatieblad. Wat volgens artikel 5.1 van de Wet open overheid (Woo)
niet openbaar mag worden, ligt niet ter inzage (artikel 3:11 lid 2 Awb).

## Voorbeeld

Fout:

```yaml
instrumenten:
  - terinzageleggingen: [{locatie: }]
```

Goed:

```yaml
instrumenten:
  - terinzageleggingen: [{adres: https://www.voorbeeldstad.example/stukken, locatie: stadhuis}]
```

## Herstel

Vul bij `terinzageleggingen` het `adres` en de `locatie` in. Lagen de stukken niet op beide manieren ter inzage,
bespreek dan met een jurist wat dat betekent voor de termijn.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.rules.bereik import onder_afdeling_3_4
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Toetsing
from participatie_cli.rules.momenten import eerste_dag_ter_inzage
from participatie_cli.rules.plaatsen import TERINZAGE
from participatie_cli.rules.vastlegging import samen, vastgelegd

ADRES, LOCATIE = (*TERINZAGE, "adres"), (*TERINZAGE, "locatie")
NIET = "Bij de terinzagelegging is niet vastgelegd"
ALLEEN_DE_PUBLICATIE = "het adres is dat van een publicatie in het gemeenteblad; de stukken zelf staan daar niet"


def _eigen_adres(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    terinzage = toetsing.dossier.terinzage
    if isinstance(terinzage, Terinzage) and terinzage.staat_bij_kennisgeving:
        yield Onzeker(ADRES, ALLEEN_DE_PUBLICATIE)


REGEL = Regel(
    code="AWB004",
    naam="terinzage-digitaal-en-op-locatie",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("bw-13-lid-1", "bw-13-lid-3", "awb-3-11-lid-2"),
    toets=samen(
        vastgelegd(ADRES, NIET, "waar de stukken digitaal ter inzage liggen"),
        vastgelegd(LOCATIE, NIET, "op welke locatie de stukken ter inzage liggen"),
        _eigen_adres,
    ),
    geldt_voor=onder_afdeling_3_4,
    moment=eerste_dag_ter_inzage,
    per=Per.TERINZAGE,
)
