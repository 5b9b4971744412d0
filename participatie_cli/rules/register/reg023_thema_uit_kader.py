"""De thema's komen uit kader.yaml

## Wat

In `kader.yaml` staan de namen van de thema's waarin de gemeente haar projecten indeelt. Een project gebruikt precies
die namen. Deelt de gemeente haar projecten niet in, dan noemt een project geen thema.

## Waarom

Alleen met dezelfde namen vinden inwoners alle projecten over een onderwerp, en zijn projecten te tellen.

## Grondslag

Dit is een afspraak van het register zelf: bestanden verwijzen alleen naar wat er is.

## Voorbeeld

In `kader.yaml` staat `themas: [wonen, verkeer]`.

Fout:

```yaml
themas: [verkeren]
```

Goed:

```yaml
themas: [verkeer]
```

## Herstel

Kies een thema dat in `kader.yaml` staat. Klopt de naam en ontbreekt die daar? Voeg het thema dan toe aan `kader.yaml`,
bij `themas`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Hiaten, Regel, Toetsing, op_peildatum
from participatie_cli.rules.namenlijst import Namenlijst

THEMAS = Namenlijst(sleutel="themas", een="Het thema", alle="thema's")


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look up every theme among those of the municipality."""
    return THEMAS.zoek_op(toetsing.gemeente, ("themas",), toetsing.dossier.themas)


REGEL = Regel(
    code="REG023",
    naam="thema-uit-kader",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-samenhang",),
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
