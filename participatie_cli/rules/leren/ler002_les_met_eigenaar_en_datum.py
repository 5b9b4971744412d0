"""Een les heeft een eigenaar en een datum

## Wat

Bij elke les staat wie ermee aan de slag gaat. Ook staat erbij wanneer het gedaan moet zijn, of wanneer het is gedaan.
Een les van vóór de belofte telt niet mee. Bij een les zonder datum is niet te zien wanneer zij er was. Ontbreekt er
dan iets, dan is dat niet te beoordelen.

## Waarom

Een les waar niemand iets mee doet, wordt de volgende keer opnieuw geleerd.

## Grondslag

Deze regel geldt als de gemeente heeft beloofd om projecten te volgen en daarvan te leren. Waar en wanneer zij dat
beloofde, staat bij de normen. Zonder eigenaar en datum is niet te zien of er iets met de les gebeurt. Dit register
vraagt ze bij elke les, ook als de gemeente het project niet volgt.

## Voorbeeld

Fout:

```yaml
lessen:
  - {les: Begin eerder., datum: 2024-09-15}
```

Goed:

```yaml
lessen:
  - {les: Begin eerder., datum: 2024-09-15, eigenaar: participatiecoach, opvolgen_voor: 2025-03-31}
```

## Herstel

Spreek af wie de les oppakt en voor wanneer. Zet dat bij de les onder `eigenaar` en `opvolgen_voor`. Schrijf een rol op,
nooit een naam.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Les
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.rules.opsomming import Opsomming
from participatie_cli.rules.vastlegging import Toets, ingevuld
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.values.pad import Pad

BELOFTE = "belofte-volgen"
MetLessen = Project | Maatregel | Experiment
LESSEN: Opsomming[Les] = Opsomming(
    "lessen", "onbekend is welke lessen er zijn", "er zijn geen lessen waarvoor deze belofte geldt", BELOFTE
)


def toets(toetsing: Toetsing[MetLessen]) -> Hiaten:
    """Look for the owner and the date with every lesson that falls under the promise."""
    for plek, les in LESSEN.van(toetsing):
        antwoorden = [*_eigenaar((*plek, "eigenaar"))(toetsing), *_opvolging(toetsing, (*plek, "opvolgen_voor"), les)]
        if antwoorden and toetsing.in_kracht(BELOFTE, les.datum) is ONBEKEND:
            yield Onzeker((*plek, "datum"), "onbekend is of de belofte al gold toen de les werd getrokken")
        else:
            yield from antwoorden


def _eigenaar(pad: Pad) -> Toets:
    tekort = "Bij deze les staat niet wie ermee aan de slag gaat."
    return ingevuld(pad, tekort, "onbekend is wie met een les aan de slag gaat")


def _opvolging(toetsing: Toetsing[MetLessen], pad: Pad, les: Les) -> Hiaten:
    gedaan = les.opgevolgd_op if toetsing.telt(les.opgevolgd_op) else None
    if isinstance(les.opvolgen_voor, Datum) or isinstance(gedaan, Datum):
        return
    if les.opvolgen_voor is None and gedaan is None:
        yield Tekort(pad, "Bij deze les staat niet wanneer die moet zijn opgevolgd of is opgevolgd.")
    else:
        yield Onzeker(pad, "onbekend is wanneer een les moet zijn opgevolgd")


REGEL = Regel(
    code="LER002",
    naam="les-met-eigenaar-en-datum",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=(BELOFTE, "rekenkamer-noordenveld-evalueren"),
    over=(Project, Maatregel, Experiment),
    toets=toets,
    geldt_voor=LESSEN.geldt_voor,
    moment=op_peildatum,
)
