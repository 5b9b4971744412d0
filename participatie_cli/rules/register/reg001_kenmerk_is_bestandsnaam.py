"""Het kenmerk is gelijk aan de naam van het bestand

## Wat

Bovenaan elk bestand staat een `id`. Dat kenmerk is gelijk aan de naam van het bestand, zonder `.yaml`.

## Waarom

Andere bestanden verwijzen met dit kenmerk. Zijn kenmerk en bestandsnaam gelijk, dan is elk bestand snel te vinden.

## Grondslag

Dit is een afspraak van het register zelf: bestanden kloppen met hun naam en map.

## Voorbeeld

Fout:

```yaml
projecten/groene-as.yaml: {id: groenas}
```

Goed:

```yaml
projecten/groene-as.yaml: {id: groene-as}
```

## Herstel

Maak `id` en de bestandsnaam gelijk. Verwijzen andere bestanden naar dit bestand? Pas die verwijzingen dan ook aan.
"""

from collections.abc import Iterator

from participatie_cli.model.dossier import MAPPEN
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Regel, Registertekort, Registertoetsing, op_peildatum


def toets(toetsing: Registertoetsing) -> Iterator[Registertekort]:
    """Compare every id with the name of its file."""
    for kaart in toetsing.register.kaarten:
        if kaart.id != kaart.naam:
            melding = f"Het kenmerk is “{kaart.id}”, maar het bestand heet “{kaart.naam}”."
            yield Registertekort(kaart.bestand, ("id",), melding)


REGEL = Regel(
    code="REG001",
    naam="kenmerk-is-bestandsnaam",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-samenhang",),
    over=tuple(MAPPEN.values()),
    toets_register=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
