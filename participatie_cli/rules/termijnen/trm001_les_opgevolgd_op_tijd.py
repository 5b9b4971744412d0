"""Een les is opgevolgd op de afgesproken datum

## Wat

Bij een les kan staan wanneer er iets mee gedaan moet zijn. Is die datum voorbij, dan is de les opgevolgd. Een les die
later is opgevolgd dan afgesproken, telt als opgevolgd: de regel meldt alleen wat nog openstaat.

## Waarom

Een les die blijft liggen, verandert niets. Dan maakt een volgend project dezelfde fout.

## Grondslag

Dit is een afspraak van het register: wat is afgesproken en waarvan de datum voorbij is, is gedaan of wordt bijgesteld.

## Voorbeeld

Fout:

```yaml
lessen:
  - {les: Ga eerder naar scholen toe., opvolgen_voor: 2024-06-30}
```

Goed:

```yaml
lessen:
  - {les: Ga eerder naar scholen toe., opvolgen_voor: 2024-06-30, opgevolgd_op: 2024-06-12}
```

## Herstel

Vul `opgevolgd_op` in als het gedaan is. Is het niet gedaan, spreek dan een nieuwe datum af en zet die bij
`opvolgen_voor`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.model.pad import Pad
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Les
from participatie_cli.rules.contract import Antwoord, Onzeker, Reden, Regel, Tekort, Toetsing, op_peildatum

Metlessen = Toetsing[Project | Maatregel | Experiment]


def toets(toetsing: Metlessen) -> Antwoord:
    """Look at each lesson that is to be taken up by a date."""
    for plaats, les in enumerate(bekend(toetsing.dossier.lessen)):
        if toetsing.telt(les.datum):
            yield from _een_les(toetsing, les, ("lessen", plaats))


def _een_les(toetsing: Metlessen, les: Les, pad: Pad) -> Antwoord:
    uiterlijk, opgevolgd = les.opvolgen_voor, les.opgevolgd_op
    open_ = toetsing.gebeurd(opgevolgd) is False
    if uiterlijk is None or not (open_ or isinstance(opgevolgd, Onbekend)):
        return
    voorbij = uiterlijk if isinstance(uiterlijk, Onbekend) else uiterlijk.voor(toetsing.peildatum)
    if voorbij is ONBEKEND:
        yield Onzeker((*pad, "opvolgen_voor"), "onbekend is of de datum voor het opvolgen van een les voorbij is")
    elif voorbij and not open_:
        yield Onzeker((*pad, "opgevolgd_op"), "onbekend is of een les is opgevolgd")
    elif voorbij and not isinstance(uiterlijk, Onbekend):
        feit = f"De les is op de peildatum niet opgevolgd. De afgesproken datum was {uiterlijk.voluit}."
        yield Tekort((*pad, "opvolgen_voor"), feit)


def geldt_voor(toetsing: Metlessen) -> Reden:
    """Only where a lesson has a date."""
    lessen = toetsing.dossier.lessen
    if isinstance(lessen, Onbekend):
        return Onzeker(("lessen",), "onbekend is welke lessen er zijn")
    met_datum = any(les.opvolgen_voor is not None and toetsing.telt(les.datum) for les in lessen)
    return None if met_datum else "er zijn geen lessen met een opvolgdatum"


REGEL = Regel(
    code="TRM001",
    naam="les-opgevolgd-op-tijd",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-termijnen",),
    over=(Project, Maatregel, Experiment),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=op_peildatum,
)
