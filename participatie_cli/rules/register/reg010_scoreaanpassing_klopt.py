"""Een aanpassing van de scores kan en verandert iets

## Wat

Een gemeente kan voor een criterium van de ontwikkellijnen een eigen deel of een eigen drempel kiezen, of het criterium
niet laten meetellen. Dat staat in `kader.yaml` bij `scoreaanpassingen`. Elke aanpassing noemt een criterium dat er is.
Een deel staat er alleen bij als het criterium telt hoeveel procent van de bestanden het haalt. Een drempel staat er
alleen bij als het criterium een drempel heeft. Beide zijn minstens 1. Een percentage is hoogstens 100. Elke aanpassing
verandert iets. Voor één criterium begint er op een dag hoogstens één aanpassing.

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
    deel: 80
    vanaf: 2027-01-01
    reden: Er zijn weinig projecten.
    besloten_door: college
```

Goed:

```yaml
scoreaanpassingen:
  - criterium: afweging-op-tijd-deel
    deel: 80
    vanaf: 2027-01-01
    reden: Er zijn weinig projecten.
    besloten_door: college
```

## Herstel

Zoek het criterium op in `docs/scores.md`. Daar staat ook of het een deel of een drempel heeft. Verandert een aanpassing
niets? Haal haar dan weg, of schrijf `telt_mee: nee` op. Beginnen er twee op dezelfde dag? Laat dan alleen de aanpassing
staan die is besloten.
"""

from collections.abc import Iterator
from typing import Final

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.meetlat import LAAGSTE_EIS, deel_kan, drempel_kan
from participatie_cli.kader.methode import HEEL, Criterium
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
            melding = f"Er is geen criterium “{een.criterium}”.{raad(een.criterium, criteria.keys(), criteria.keys())}"
            yield Tekort((VELD, plaats, "criterium"), melding)
        elif een.eis is not None:
            yield from _eisen((VELD, plaats), een, criterium)
        elif een.telt_mee and een.vanaf == eerste[een.criterium]:
            melding = (
                f"De aanpassing van “{criterium.id}” verandert niets: het telt mee en er is geen eigen deel of drempel."
            )
            yield Tekort((VELD, plaats), melding)
    yield from _dubbel(aanpassingen)


def _eisen(pad: Pad, een: Scoreaanpassing, criterium: Criterium) -> Iterator[Tekort]:
    """A share only where a share of the files counts, and a threshold only where there is one."""
    if een.deel is not None:
        yield from _deel((*pad, "deel"), een.deel, criterium)
    if een.drempel is not None:
        yield from _drempel((*pad, "drempel"), een.drempel, criterium)


def _deel(pad: Pad, deel: int, criterium: Criterium) -> Iterator[Tekort]:
    if criterium.deel is None:
        yield Tekort(pad, _heeft_geen(criterium, "deel", "drempel", deel))
    elif deel < LAAGSTE_EIS:
        yield Tekort(pad, f"Het deel is {deel} procent. Een deel is minstens {LAAGSTE_EIS} procent.")
    elif not deel_kan(deel, criterium):
        yield Tekort(pad, f"Het deel is {deel} procent. Meer dan {HEEL} procent kan niet.")


def _drempel(pad: Pad, drempel: int, criterium: Criterium) -> Iterator[Tekort]:
    if criterium.drempel is None:
        yield Tekort(pad, _heeft_geen(criterium, "drempel", "deel", drempel))
    elif drempel < LAAGSTE_EIS:
        yield Tekort(pad, f"De drempel is {drempel}. Een drempel is minstens {LAAGSTE_EIS}.")
    elif not drempel_kan(drempel, criterium):
        yield Tekort(pad, f"De drempel is {drempel} procent. Meer dan {HEEL} procent kan niet.")


def _heeft_geen(criterium: Criterium, dit: str, wel: str, getal: int) -> str:
    """What to write instead, where the criterion has the other of the two."""
    if criterium.eis is None:
        return f"Het criterium “{criterium.id}” heeft geen {dit}."
    schrijf = f"Schrijf `{wel}: {getal}` in plaats van `{dit}: {getal}`."
    return f"Het criterium “{criterium.id}” heeft een {wel} en geen {dit}. {schrijf}"


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
