"""Een les is opgevolgd op de afgesproken datum

## Wat

Bij een les kan staan wanneer er iets mee gedaan moet zijn. Is die datum voorbij, dan is de les opgevolgd. Een les die
later is opgevolgd dan afgesproken, telt als opgevolgd: de regel meldt alleen wat nog openstaat. Bij een les zonder
eigen datum is dat niet te beoordelen.

## Waarom

Een les die blijft liggen, verandert niets. Dan maakt een volgend project dezelfde fout.

## Grondslag

Dit is een afspraak van het register: wat is afgesproken en waarvan de datum voorbij is, is gedaan of wordt bijgesteld.

## Voorbeeld

Fout:

```yaml
lessen:
  - {les: Ga eerder naar scholen toe., datum: 2024-01-12, opvolgen_voor: 2024-06-30}
```

Goed:

```yaml
lessen:
  - {les: Ga eerder naar scholen toe., datum: 2024-01-12, opvolgen_voor: 2024-06-30, opgevolgd_op: 2024-06-12}
```

## Herstel

Vul `opgevolgd_op` in als het gedaan is. Is het niet gedaan, spreek dan een nieuwe datum af en zet die bij
`opvolgen_voor`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Les
from participatie_cli.rules.afspraak import Afspraak
from participatie_cli.rules.contract import Hiaten, Regel, Toetsing, op_peildatum
from participatie_cli.rules.opsomming import Opsomming
from participatie_cli.rules.termijndag import Taak
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND

LESSEN: Opsomming[Les] = Opsomming(
    "lessen",
    "onbekend is welke lessen er zijn",
    "er zijn geen lessen met een opvolgdatum",
    mits=lambda _: lambda les: les.opvolgen_voor is not None,
)


def toets(toetsing: Toetsing[Project | Maatregel | Experiment]) -> Hiaten:
    """Look at each lesson that is to be taken up by a date."""
    for plek, les in LESSEN.van(toetsing):
        opgevolgd = toetsing.gebeurd(les.opgevolgd_op)
        yield from Afspraak(
            taak=Taak("de les opvolgen", (*plek, "eigenaar"), (*plek, "opvolgen_voor"), (*plek, "les")),
            dag=les.opvolgen_voor or ONBEKEND,
            pad_dag=(*plek, "opvolgen_voor"),
            gedaan=opgevolgd is not False if isinstance(les.opgevolgd_op, Datum) else opgevolgd,
            pad_gedaan=(*plek, "opgevolgd_op"),
            dag_onbekend="onbekend is of de datum voor het opvolgen van een les voorbij is",
            gedaan_onbekend="onbekend is of een les is opgevolgd",
            tekort="De les is op de peildatum niet opgevolgd. De afgesproken datum was {dag}.",
            pad_tekort=(*plek, "opvolgen_voor"),
        ).vraag(toetsing)


REGEL = Regel(
    code="TRM001",
    naam="les-opgevolgd-op-tijd",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-termijnen",),
    over=(Project, Maatregel, Experiment),
    toets=toets,
    geldt_voor=LESSEN.geldt_voor,
    moment=op_peildatum,
)
