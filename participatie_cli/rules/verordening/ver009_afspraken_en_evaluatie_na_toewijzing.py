"""Na een toegewezen uitdaagverzoek zijn er afspraken en een evaluatie

## Wat

Wijst de gemeente een uitdaagverzoek helemaal of deels toe? Dan maken gemeente en indieners afspraken. In het register
staat waar die te lezen zijn. Er staat ook bij wanneer de uitvoering uiterlijk wordt geëvalueerd. Is die dag voorbij,
dan staat er wanneer de evaluatie was.

## Waarom

Met duidelijke afspraken weet iedereen wat hij mag verwachten. Van een evaluatie leren ook andere inwoners.

## Grondslag

In kader.yaml staat wat de verordening van de gemeente hierover zegt en hoe zij is gelezen. In het model van de VNG
worden na een positief besluit afspraken vastgelegd en wordt de uitvoering geëvalueerd. Het model noemt daarvoor geen
datum en vraagt niet dat de afspraken openbaar zijn. Staan zij niet op een website, gebruik dan het adres van het
besluit.

## Voorbeeld

Fout:

```yaml
uitkomst: toegewezen
afspraken:
```

Goed:

```yaml
uitkomst: toegewezen
afspraken: https://www.voorbeeldstad.example/afspraken-groenbeheer
evalueren_voor: 2025-11-01
```

## Herstel

Leg de afspraken vast, kies een dag voor de evaluatie en vul `afspraken` en `evalueren_voor` in.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Uitdaaguitkomst
from participatie_cli.model.projectdeel import Per
from participatie_cli.rules.afspraak import Afspraak
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort
from participatie_cli.rules.rollen import GEMEENTE
from participatie_cli.rules.termijndag import Taak
from participatie_cli.rules.uitdaging import OVER, Verzoek, na_besluit, ontvangst, plek, zekere_procedure
from participatie_cli.rules.vastlegging import vastgelegd
from participatie_cli.values.onbekend import Onbekend

GEEN_DAG = "Niet vastgelegd is wanneer de uitvoering uiterlijk wordt geëvalueerd."


def toets(toetsing: Verzoek) -> Hiaten:
    """Look for the agreements and for the evaluation, or the day by which it will be."""
    wat = "waar de afspraken met de indieners staan"
    yield from vastgelegd(plek(toetsing, "afspraken"), "Niet vastgelegd is", wat)(toetsing)
    gedaan = zekere_procedure(toetsing).geevalueerd_op
    if isinstance(gedaan, Onbekend):
        yield Onzeker(plek(toetsing, "geevalueerd_op"), "onbekend is wanneer de uitvoering is geëvalueerd")
    elif toetsing.gebeurd(gedaan) is False:
        yield from _nog_niet(toetsing)


def _nog_niet(toetsing: Verzoek) -> Hiaten:
    pad, pad_gedaan, uiterlijk = (
        plek(toetsing, "evalueren_voor"),
        plek(toetsing, "geevalueerd_op"),
        zekere_procedure(toetsing).evalueren_voor,
    )
    if uiterlijk is None:
        yield Tekort(pad, GEEN_DAG)
        return
    yield from Afspraak(
        taak=Taak("de uitvoering door de inwoners met hen evalueren", GEMEENTE, pad),
        dag=uiterlijk,
        pad_dag=pad,
        gedaan=False,
        pad_gedaan=pad_gedaan,
        dag_onbekend="onbekend is of de uitvoering al geëvalueerd had moeten zijn",
        gedaan_onbekend="onbekend is wanneer de uitvoering is geëvalueerd",
        tekort="De evaluatie zou er uiterlijk op {dag} zijn en is op de peildatum niet vastgelegd.",
        pad_tekort=pad_gedaan,
    ).vraag(toetsing)


REGEL = Regel(
    code="VER009",
    naam="afspraken-en-evaluatie-na-toewijzing",
    ernst=Ernst.WAARSCHUWING,
    ongelezen=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("verordening-uitdaagrecht-afspraken", "vng-uitvoering"),
    over=OVER,
    toets=toets,
    geldt_voor=na_besluit(Uitdaaguitkomst.TOEGEWEZEN, Uitdaaguitkomst.DEELS),
    moment=ontvangst,
    per=Per.INSTRUMENT,
)
