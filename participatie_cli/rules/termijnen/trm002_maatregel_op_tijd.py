"""Een actie is klaar op de afgesproken datum

## Wat

Bij een actie uit het programma kan staan wanneer zij klaar moet zijn. Is die datum voorbij, dan is de actie klaar. Een
actie die later klaar was dan afgesproken, telt als klaar: de regel meldt alleen wat nog openstaat.

## Waarom

Zo is te zien of het programma vordert, en waar hulp nodig is.

## Grondslag

Dit is een afspraak van het register: wat is afgesproken en waarvan de datum voorbij is, is gedaan of wordt bijgesteld.

## Voorbeeld

Fout:

```yaml
gereed_voor: 2024-12-30
gereed_op:
```

Goed:

```yaml
gereed_voor: 2024-12-30
gereed_op: 2024-12-12
```

## Herstel

Vul `gereed_op` in als de actie klaar is. Is zij niet klaar, spreek dan een nieuwe datum af en zet die bij
`gereed_voor`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.programma import Maatregel
from participatie_cli.rules.afspraak import Afspraak
from participatie_cli.rules.contract import Hiaten, Regel, Toetsing, op_peildatum
from participatie_cli.rules.termijndag import Taak
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND

GEREED_VOOR, GEREED_OP = ("gereed_voor",), ("gereed_op",)


def toets(toetsing: Toetsing[Maatregel]) -> Hiaten:
    """Compare the date agreed with the peildatum where the action is not finished."""
    maatregel = toetsing.dossier
    gereed = toetsing.gebeurd(maatregel.gereed_op)
    return Afspraak(
        taak=Taak("de actie afronden", ("trekker",), GEREED_VOOR),
        dag=maatregel.gereed_voor or ONBEKEND,
        pad_dag=GEREED_VOOR,
        gedaan=gereed is not False if isinstance(maatregel.gereed_op, Datum) else gereed,
        pad_gedaan=GEREED_OP,
        dag_onbekend="onbekend is of de datum waarop de actie klaar moet zijn, voorbij is",
        gedaan_onbekend="onbekend is of de actie klaar is",
        tekort="De actie is op de peildatum niet klaar. De afgesproken datum was {dag}.",
        pad_tekort=GEREED_VOOR,
    ).vraag(toetsing)


def geldt_voor(toetsing: Toetsing[Maatregel]) -> str | None:
    """Only where a date was agreed."""
    return "er is geen datum afgesproken waarop de actie klaar is" if toetsing.dossier.gereed_voor is None else None


REGEL = Regel(
    code="TRM002",
    naam="maatregel-op-tijd",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-termijnen",),
    over=(Maatregel,),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=op_peildatum,
)
