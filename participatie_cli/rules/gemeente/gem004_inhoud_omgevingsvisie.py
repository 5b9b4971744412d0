"""De omgevingsvisie bevat wat de wet vraagt

## Wat

In kader.yaml staat waar in de omgevingsvisie drie dingen te lezen zijn. Dat zijn de hoofdlijnen van de kwaliteit van de
leefomgeving, de hoofdlijnen van ontwikkeling, gebruik, beheer, bescherming en behoud, en de hoofdzaken van het beleid.
De regel geldt voor een visie die sinds 1 januari 2024 is vastgesteld.

## Waarom

Zo kan iedereen nazoeken of de visie compleet is.

## Grondslag

Artikel 3.2 van de Omgevingswet noemt deze drie onderdelen. De wet vraagt geen vaste indeling. Het hoofdstuk noemen is
een afspraak van dit register.

## Voorbeeld

Fout:

```yaml
omgevingsvisie:
  onderdelen:
    beleid:
```

Goed:

```yaml
omgevingsvisie:
  onderdelen:
    beleid: hoofdstuk 5
```

## Herstel

Zet bij elk onderdeel het hoofdstuk van de omgevingsvisie. Staat iets er nog niet in, neem het dan op bij de volgende
wijziging van de visie.
"""

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.stukken import GemeentelijkeOmgevingsvisie
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Toetsing
from participatie_cli.rules.inhoud import vraag_onderdelen
from participatie_cli.rules.momenten import op_dag
from participatie_cli.rules.voorwaarden import zodra
from participatie_cli.values.onbekend import Onbekend

VISIE, VASTGESTELD = ("omgevingsvisie",), ("omgevingsvisie", "vastgesteld_op")


def toets(toetsing: Toetsing[Gemeentekader]) -> Hiaten:
    """Ask of each part where it stands in the vision."""
    visie = toetsing.dossier.omgevingsvisie
    onderdelen = visie.onderdelen_van_de_wet if isinstance(visie, GemeentelijkeOmgevingsvisie) else ()
    yield from vraag_onderdelen("de omgevingsvisie", onderdelen)


vastgesteld = zodra(
    VASTGESTELD,
    "er was op de peildatum geen omgevingsvisie vastgesteld",
    "onbekend is wanneer de omgevingsvisie is vastgesteld",
)


def geldt_voor(toetsing: Toetsing[Gemeentekader]) -> Reden:
    """Only for a vision that has been adopted."""
    if isinstance(toetsing.dossier.omgevingsvisie, Onbekend):
        return Onzeker(VISIE, "onbekend is of er een omgevingsvisie is")
    return vastgesteld(toetsing)


REGEL = Regel(
    code="GEM004",
    naam="inhoud-omgevingsvisie",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("ow-3-2",),
    over=(Gemeentekader,),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=op_dag(VASTGESTELD),
)
