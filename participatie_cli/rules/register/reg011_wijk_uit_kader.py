"""De wijken komen uit kader.yaml

## Wat

In `kader.yaml` staan de namen van de wijken. Een project gebruikt precies die namen. Gaat een project over de hele
gemeente, schrijf dan `hele gemeente`. Dat kan ook als de wijken nog niet in `kader.yaml` staan.

## Waarom

Alleen met dezelfde namen is te zien wat er in een wijk gebeurt, en zijn projecten te tellen.

## Grondslag

Dit is een afspraak van het register zelf: bestanden verwijzen alleen naar wat er is.

## Voorbeeld

Fout:

```yaml
gebied: {wijken: [Centrun]}
```

Goed:

```yaml
gebied: {wijken: [Centrum]}
```

## Herstel

Kies een wijk die in `kader.yaml` staat. Klopt de naam en ontbreekt die daar? Voeg de wijk dan toe aan `kader.yaml`.
"""

from participatie_cli.kader.gemeente import HELE_GEMEENTE
from participatie_cli.model.initiatief import Gebied
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Hiaten, Regel, Toetsing, op_peildatum
from participatie_cli.rules.namenlijst import Namenlijst

WIJKEN = Namenlijst(sleutel="wijken", een="De wijk", alle="wijken", altijd=(HELE_GEMEENTE,))


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look up every district among those of the municipality."""
    gebied = toetsing.dossier.gebied
    wijken = gebied.wijken if isinstance(gebied, Gebied) else ()
    return WIJKEN.zoek_op(toetsing.gemeente, ("gebied", "wijken"), wijken)


REGEL = Regel(
    code="REG011",
    naam="wijk-uit-kader",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-samenhang",),
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
