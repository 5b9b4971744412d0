"""De aantallen kunnen samen waar zijn

## Wat

Sommige aantallen horen bij elkaar: het ene is een deel van het andere. Een deel is nooit meer dan het geheel. Er komen
bijvoorbeeld niet meer vragenlijsten terug dan er zijn uitgereikt. Er zijn niet meer geldige stemmen dan uitgebrachte
stemmen, en de percentages van de opties zijn samen hoogstens 100. Is een aantal niet precies bekend, dan is goed wat
kan. Wie meedeed, hoeft zich niet te hebben aangemeld: meer deelnemers dan aanmeldingen kan. Er kunnen ook meer mensen
zijn bereikt dan een groep groot is: mensen nemen anderen mee, of komen twee keer.

## Waarom

Met aantallen laat de gemeente zien wie zij bereikte. Eén verkeerd getal maakt dat verhaal onbetrouwbaar.

## Grondslag

Dit is een afspraak van het register zelf: aantallen die bij elkaar horen, kunnen samen waar zijn.

## Voorbeeld

Fout:

```yaml
activiteiten:
  - {datum: 2024-03-01, werkvorm: enquête, uitgereikt: 400, terugontvangen: 410}
```

Goed:

```yaml
activiteiten:
  - {datum: 2024-03-01, werkvorm: enquête, uitgereikt: 400, terugontvangen: ongeveer 120}
```

## Herstel

Zoek in de bron op welk aantal niet klopt en verbeter dat. Weet u het niet precies, schrijf dan wat u wel weet, zoals
`ongeveer 150` of `minstens 40`, of `onbekend`.
"""

from collections.abc import Iterator

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.model.verhouding import MET_DELEN, Verhouding, verhoudingen
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.pad import Pad


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look at every part of which the whole was written down too."""
    for pad, een in _ingevuld(toetsing):
        yield from _vergeleken(een, pad)


def _ingevuld(toetsing: Toetsing[Project]) -> Iterator[tuple[Pad, Verhouding]]:
    """What says something that could be wrong: of both something is written, and at least one of them is a number."""
    met_delen = ((pad, feit) for pad, feit in feiten(toetsing.dossier) if isinstance(feit, MET_DELEN))
    for pad, feit in met_delen:
        for een in verhoudingen(feit):
            if None not in (een.deel, een.geheel) and not (een.deel is een.geheel is ONBEKEND):
                yield (*pad, *een.pad), een


def geldt_voor(toetsing: Toetsing[Project]) -> str | None:
    """Only where there is a part with its whole."""
    return None if any(_ingevuld(toetsing)) else "er staan geen aantallen in die bij elkaar horen"


def _vergeleken(een: Verhouding, pad: Pad) -> Hiaten:
    deel, geheel = een.deel, een.geheel
    if not isinstance(deel, Aantal) or not isinstance(geheel, Aantal):
        yield Onzeker(pad, een.reden)
    elif geheel.minder_dan(deel) is True:
        yield Tekort(pad, een.melding.format(deel=deel.voluit, geheel=geheel.voluit))
    elif geheel.minder_dan(deel) is ONBEKEND:
        yield Onzeker(pad, een.reden)


REGEL = Regel(
    code="REG014",
    naam="aantallen-kunnen",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-aantallen",),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=op_peildatum,
    af_te_wijken=False,
)
