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
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Antwoord, Onzeker, Regel, Tekort, Toetsing, op_peildatum

ZAAKNUMMER = ("zaaknummer",)


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Look for the number."""
    zaaknummer = toetsing.dossier.zaaknummer
    if isinstance(zaaknummer, Onbekend):
        yield Onzeker(ZAAKNUMMER, "onbekend is onder welk zaaknummer de stukken in het archief staan")
    elif zaaknummer is None:
        yield Tekort(ZAAKNUMMER, "Bij dit project staat geen zaaknummer.")


REGEL = Regel(
    code="OPB003",
    naam="zaaknummer-vastgelegd",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("archiefwet-3",),
    toets=toets,
    moment=op_peildatum,
)
