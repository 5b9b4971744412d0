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
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.suggestie import Raadgever


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look up every district among those of the municipality."""
    gemeente, gebied, raad = toetsing.gemeente, toetsing.dossier.gebied, Raadgever()
    if gemeente is None:
        yield Onzeker((), "kader.yaml ontbreekt of is niet te lezen")
        return
    wijken = () if not isinstance(gebied, Gebied) else bekend(gebied.wijken)
    bekende_wijken = frozenset(bekend(gemeente.wijken))
    for plaats, wijk in enumerate(wijken):
        pad = ("gebied", "wijken", plaats)
        if wijk == HELE_GEMEENTE or wijk in bekende_wijken:
            continue
        if isinstance(gemeente.wijken, Onbekend):
            yield Onzeker(pad, "in kader.yaml staat nog niet welke wijken er zijn")
        else:
            namen = [*gemeente.wijken, HELE_GEMEENTE]
            bedoeld = raad(wijk, namen, namen)
            yield Tekort(pad, f"De wijk “{wijk}” staat niet in kader.yaml.{bedoeld}")


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
