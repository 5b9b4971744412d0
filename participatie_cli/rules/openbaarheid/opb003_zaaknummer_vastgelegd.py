"""Het zaaknummer van het project staat in het register

## Wat

Bij elk project staat het nummer waaronder de stukken in het archief of het zaaksysteem van de gemeente te vinden
zijn.

## Waarom

Het register is geen archief. Met het zaaknummer kan iemand de stukken zelf terugvinden, ook over tien jaar.

## Grondslag

Artikel 3 van de Archiefwet 1995: de gemeente brengt en bewaart haar archiefstukken in goede, geordende en
toegankelijke staat. De wet vraagt geen zaaknummer in een register; het is een hulpmiddel om de stukken terug te
vinden. Daarom is deze regel een advies. Er komt een nieuwe Archiefwet. Een besluit over de dag waarop die ingaat, is
niet gevonden.

## Voorbeeld

Fout:

```yaml
zaaknummer:
```

Goed:

```yaml
zaaknummer: Z-2023-0042
```

## Herstel

Zoek het nummer op in het zaaksysteem en vul `zaaknummer` in. Is er nog geen zaak, maak die dan aan.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Regel, op_peildatum
from participatie_cli.rules.vastlegging import ingevuld

REGEL = Regel(
    code="OPB003",
    naam="zaaknummer-vastgelegd",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("archiefwet-3",),
    toets=ingevuld(
        ("zaaknummer",),
        "Bij dit project staat geen zaaknummer.",
        "onbekend is onder welk zaaknummer de stukken in het archief staan",
    ),
    moment=op_peildatum,
)
