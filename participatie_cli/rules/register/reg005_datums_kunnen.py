"""De datums staan in een volgorde die kan

## Wat

Sommige datums kunnen maar in één volgorde. De laatste dag van een activiteit ligt bijvoorbeeld niet vóór de eerste dag.
Een besluit wordt niet eerder bekendgemaakt dan het is genomen. Is van een datum alleen de maand of het jaar bekend, dan
is goed wat kan.

## Waarom

Uit de datums volgen termijnen, fasen en scores. Eén verkeerde datum maakt die allemaal onbetrouwbaar.

## Grondslag

Dit is een afspraak van het register zelf: feiten staan in een volgorde die kan.

## Voorbeeld

Fout:

```yaml
instrumenten: [{vastgesteld_op: 2024-06-20, bekendgemaakt_op: 2024-06-10}]
```

Goed:

```yaml
instrumenten: [{vastgesteld_op: 2024-06-20, bekendgemaakt_op: 2024-07-10}]
```

## Herstel

Zoek in de bron op welke datum niet klopt en verbeter die. Weet u het niet zeker, schrijf dan `onbekend`.
"""

from typing import Any

from participatie_cli.model.dossier import MAPPEN
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.volgorde import Paar, Rij, paren_van, rijen_van
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad


def toets(toetsing: Toetsing[Any]) -> Hiaten:
    """Look at every pair of dates in every fact of the file, and at lists that stand in order of time."""
    for pad, feit in feiten(toetsing.dossier):
        for paar in paren_van(type(feit)):
            for plek, eerst, dan in paar.datums(feit):
                yield from _vergeleken(paar, eerst, dan, (*pad, *plek))
        for rij in rijen_van(type(feit)):
            for plek, boven, onder in rij.buren(feit):
                yield from _op_volgorde(rij, boven, onder, (*pad, *plek))


def _op_volgorde(rij: Rij, boven: Datum | Onbekend, onder: Datum | Onbekend, pad: Pad) -> Hiaten:
    if isinstance(boven, Datum) and isinstance(onder, Datum) and onder.voor(boven) is True:
        eerder = f"{rij.heet[0].upper()}{rij.heet[1:]} van {onder.voluit} staat onder die van {boven.voluit}."
        yield Tekort(pad, f"{eerder} Zet de lijst op volgorde van tijd.")


def _vergeleken(paar: Paar, eerst: Datum | Onbekend, dan: Datum | Onbekend, pad: Pad) -> Hiaten:
    if isinstance(eerst, Onbekend) or isinstance(dan, Onbekend):
        yield Onzeker(pad, f"onbekend is de datum van {paar.eerst_heet} of van {paar.dan_heet}")
    elif (dan.voor(eerst) if paar.mag_gelijk else dan.uiterlijk(eerst)) is True:
        yield Tekort(pad, _zin(paar, eerst, dan))


def _zin(paar: Paar, eerst: Datum, dan: Datum) -> str:
    ligt = "ligt vóór" if paar.mag_gelijk else "ligt niet na"
    melding = f"{paar.dan_heet} ({dan.voluit}) {ligt} {paar.eerst_heet} ({eerst.voluit})."
    return melding[0].upper() + melding[1:]


REGEL = Regel(
    code="REG005",
    naam="datums-kunnen",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-volgorde",),
    over=tuple(MAPPEN.values()),
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
