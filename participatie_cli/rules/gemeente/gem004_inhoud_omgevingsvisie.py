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
from participatie_cli.model.datum import Wanneer
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.rules.contract import Antwoord, Onzeker, Reden, Regel, Toetsing
from participatie_cli.rules.inhoud import vraag_onderdelen


def toets(toetsing: Toetsing[Gemeentekader]) -> Antwoord:
    """Ask of each part where it stands in the vision."""
    visie = toetsing.dossier.omgevingsvisie
    onderdelen = visie.onderdelen_van_de_wet if isinstance(visie, GemeentelijkeOmgevingsvisie) else ()
    yield from vraag_onderdelen("de omgevingsvisie", onderdelen)


def bij_vaststelling(toetsing: Toetsing[Gemeentekader]) -> Wanneer:
    """The day on which the council adopted the vision."""
    visie = toetsing.dossier.omgevingsvisie
    return visie.vastgesteld_op if isinstance(visie, GemeentelijkeOmgevingsvisie) else None


def geldt_voor(toetsing: Toetsing[Gemeentekader]) -> Reden:
    """Only for a vision that has been adopted."""
    visie, dag = toetsing.dossier.omgevingsvisie, bij_vaststelling(toetsing)
    if isinstance(visie, Onbekend):
        return Onzeker(("omgevingsvisie",), "onbekend is of er een omgevingsvisie is")
    if isinstance(dag, Onbekend):
        return Onzeker(("omgevingsvisie", "vastgesteld_op"), "onbekend is wanneer de omgevingsvisie is vastgesteld")
    if toetsing.gebeurd(dag) is False:
        return "er was op de peildatum geen omgevingsvisie vastgesteld"
    return None


REGEL = Regel(
    code="GEM004",
    naam="inhoud-omgevingsvisie",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("ow-3-2",),
    over=(Gemeentekader,),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=bij_vaststelling,
)
