"""Van een toezegging staat op de afgesproken datum vast wat ervan kwam

## Wat

Bij een toezegging kan staan wanneer zij waar moet zijn gemaakt. Is die datum voorbij, dan staat er of zij is
nagekomen. Een toezegging die later is nagekomen dan afgesproken, telt als nagekomen. Is zij niet nagekomen, dan is dat
ook een uitkomst: de regel meldt alleen wat nog openstaat.

## Waarom

Raad en inwoners rekenen op wat is toegezegd. Blijft onduidelijk wat ervan kwam, dan kost dat vertrouwen.

## Grondslag

Dit is een afspraak van het register: wat is afgesproken en waarvan de datum voorbij is, is gedaan of wordt bijgesteld.

## Voorbeeld

Fout:

```yaml
toezeggingen:
  - {wat: Het college stuurt een brief., door: college, aan: raad, datum: 2024-03-01, gereed_voor: 2024-06-30}
```

Goed:

```yaml
toezeggingen:
  - wat: Het college stuurt een brief.
    door: college
    aan: raad
    datum: 2024-03-01
    gereed_voor: 2024-06-30
    nagekomen: ja
    afgedaan_op: 2024-06-12
```

## Herstel

Vul `nagekomen` in, en de dag bij `afgedaan_op`. Is de toezegging niet nagekomen? Schrijf dan `nagekomen: nee` met de
`reden`. Is er een nieuwe datum afgesproken? Zet die bij `gereed_voor`.
"""

from datetime import date

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.programma import Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.raad import Toezegging
from participatie_cli.rules.afspraak import Afspraak
from participatie_cli.rules.contract import Hiaten, Regel, Toetsing, op_peildatum
from participatie_cli.rules.opsomming import Opsomming
from participatie_cli.rules.termijndag import Taak
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

TOEZEGGINGEN: Opsomming[Toezegging] = Opsomming(
    "toezeggingen",
    "onbekend is welke toezeggingen er zijn",
    "er zijn geen toezeggingen waarbij een datum is afgesproken",
    mits=lambda _: lambda een: een.gereed_voor is not None,
)


def toets(toetsing: Toetsing[Project | Maatregel]) -> Hiaten:
    """Look at each promise that was to be kept by a date."""
    for plek, een in TOEZEGGINGEN.van(toetsing):
        yield from Afspraak(
            taak=Taak("de toezegging nakomen", (*plek, "door"), (*plek, "gereed_voor"), (*plek, "wat")),
            dag=een.gereed_voor or ONBEKEND,
            pad_dag=(*plek, "gereed_voor"),
            gedaan=_afgedaan(een, toetsing.peildatum),
            pad_gedaan=(*plek, "nagekomen"),
            dag_onbekend="onbekend is of de afgesproken datum van een toezegging voorbij is",
            gedaan_onbekend="onbekend is of een toezegging is nagekomen",
            tekort="Bij de toezegging staat niet wat ervan kwam. De afgesproken datum was {dag}.",
            pad_tekort=(*plek, "gereed_voor"),
        ).vraag(toetsing)


def _afgedaan(een: Toezegging, peildatum: date) -> bool | Onbekend:
    """Whether it is written down what became of it: that it was not kept is an outcome too."""
    nagekomen = een.nagekomen_op(peildatum)
    if isinstance(een.afgedaan_op, Onbekend) or isinstance(nagekomen, Onbekend):
        return ONBEKEND
    return nagekomen is not None


REGEL = Regel(
    code="TRM004",
    naam="toezegging-op-tijd",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-termijnen",),
    over=(Project, Maatregel),
    toets=toets,
    geldt_voor=TOEZEGGINGEN.geldt_voor,
    moment=op_peildatum,
)
