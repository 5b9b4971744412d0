"""Een aanpassing van de scores kan en verandert iets

## Wat

Een gemeente kan voor een criterium van de ontwikkellijnen een eigen drempel kiezen, of het criterium niet laten
meetellen. Dat staat in `kader.yaml` bij `scoreaanpassingen`. Elke aanpassing noemt een criterium dat er is. Een drempel
staat er alleen bij als het criterium een drempel heeft, en is minstens 1. Een percentage is hoogstens 100. Elke
aanpassing verandert iets. Voor één criterium begint er op een dag hoogstens één aanpassing.

## Waarom

Een aanpassing met een tikfout doet niets. De score is dan een andere dan de gemeente heeft besloten, en niemand ziet
dat.

## Grondslag

Dit is een afspraak van het register zelf: bestanden verwijzen alleen naar wat er is.

## Voorbeeld

Fout:

```yaml
scoreaanpassingen:
  - criterium: afweging-optijd-deel
    drempel: 80
    vanaf: 2027-01-01
    reden: Er zijn weinig projecten.
    besloten_door: college
```

Goed:

```yaml
scoreaanpassingen:
  - criterium: afweging-op-tijd-deel
    drempel: 80
    vanaf: 2027-01-01
    reden: Er zijn weinig projecten.
    besloten_door: college
```

## Herstel

Zoek het criterium op in `docs/scores.md`. Daar staat ook of het een drempel heeft. Verandert een aanpassing niets? Haal
haar dan weg, of schrijf `telt_mee: nee` op. Beginnen er twee op dezelfde dag? Laat dan alleen de aanpassing staan die
is besloten.
"""

from collections.abc import Iterator
from typing import Final

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.meetlat import HEEL, LAAGSTE_DREMPEL, drempel_kan
from participatie_cli.kader.methode import Criterium
from participatie_cli.kader.scoreaanpassing import Scoreaanpassing
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.suggestie import Raadgever

VELD: Final = "scoreaanpassingen"


def toets(toetsing: Toetsing[Gemeentekader]) -> Hiaten:
    """Look up every criterion, and hold each change against it and against the changes before it."""
    aanpassingen = bekend(toetsing.dossier.scoreaanpassingen)
    if not aanpassingen:
        return
    if toetsing.kader.meetlat is None:
        yield Onzeker((VELD,), "onbekend is welke criteria er zijn")
        return
    criteria, eerste, raad = toetsing.kader.meetlat.per_id, _eerste_dag(aanpassingen), Raadgever()
    for plaats, een in enumerate(aanpassingen):
        criterium = criteria.get(een.criterium)
        if criterium is None:
            melding = f"Er is geen criterium “{een.criterium}”.{raad(een.criterium, list(criteria))}"
            yield Tekort((VELD, plaats, "criterium"), melding)
        elif een.drempel is not None:
            yield from _drempel((VELD, plaats, "drempel"), een.drempel, criterium)
        elif een.telt_mee and een.vanaf == eerste[een.criterium]:
            melding = f"De aanpassing van “{criterium.id}” verandert niets: het telt mee en er is geen eigen drempel."
            yield Tekort((VELD, plaats), melding)
    yield from _dubbel(aanpassingen)


def _drempel(pad: Pad, drempel: int, criterium: Criterium) -> Iterator[Tekort]:
    if criterium.drempel is None:
        yield Tekort(pad, f"Het criterium “{criterium.id}” heeft geen drempel.")
    elif drempel < LAAGSTE_DREMPEL:
        yield Tekort(pad, f"De drempel is {drempel}. Een drempel is minstens {LAAGSTE_DREMPEL}.")
    elif not drempel_kan(drempel, criterium):
        yield Tekort(pad, f"De drempel is {drempel} procent. Meer dan {HEEL} procent kan niet.")


def _eerste_dag(aanpassingen: tuple[Scoreaanpassing, ...]) -> dict[str, Datum]:
    """When each criterion changes first; whoever changes it later may also go back to what the method says."""
    laatste_eerst = sorted(aanpassingen, key=lambda een: een.vanaf, reverse=True)
    return {een.criterium: een.vanaf for een in laatste_eerst}


def _dubbel(aanpassingen: tuple[Scoreaanpassing, ...]) -> Iterator[Tekort]:
    gezien: set[tuple[str, Datum]] = set()
    for plaats, een in enumerate(aanpassingen):
        if (een.criterium, een.vanaf) in gezien:
            melding = f"Vanaf {een.vanaf.voluit} is er al een aanpassing van het criterium “{een.criterium}”."
            yield Tekort((VELD, plaats, "vanaf"), melding)
        gezien.add((een.criterium, een.vanaf))


REGEL = Regel(
    code="REG010",
    naam="scoreaanpassing-klopt",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-samenhang",),
    over=(Gemeentekader,),
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
