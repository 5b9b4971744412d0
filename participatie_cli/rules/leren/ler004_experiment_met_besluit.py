"""Na een experiment volgt een besluit

## Wat

Is de laatste dag van een experiment voorbij? Dan staat erbij of de gemeente stopt, doorgaat of opschaalt (het op meer
plekken gaat doen). Ook staat erbij wanneer dat is besloten.

## Waarom

Een experiment zonder besluit dooft uit. Dan leert niemand ervan, ook niet als het goed werkte.

## Grondslag

Deze regel geldt als de gemeente heeft beloofd om te experimenteren met nieuwe vormen van participatie. Waar en wanneer
zij dat beloofde, staat bij de normen. Het besluit achteraf vraagt dit register. Het meldt dat vanaf de dag na de
laatste dag, zodat het niet blijft liggen. Een experiment dat vóór de belofte eindigde, telt niet mee.

## Voorbeeld

Fout:

```yaml
besluit:
besluit_op:
```

Goed:

```yaml
besluit: stoppen
besluit_op: 2024-02-01
```

## Herstel

Neem een besluit over het vervolg. Zet het onder `besluit` en de dag onder `besluit_op`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.programma import Experiment
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import op_dag
from participatie_cli.rules.vastlegging import ingevuld
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend


def toets(toetsing: Toetsing[Experiment]) -> Hiaten:
    """Look for the decision and its date."""
    experiment = toetsing.dossier
    if experiment.besluit is None or not toetsing.telt(experiment.besluit_op):
        melding = "Het experiment is voorbij. Er staat niet bij of het stopt, doorgaat of groter wordt."
        yield Tekort(("besluit",), melding)
    elif isinstance(experiment.besluit, Onbekend):
        yield Onzeker(("besluit",), "onbekend is wat er na het experiment is besloten")
    else:
        yield from vraag_dag(toetsing)


vraag_dag = ingevuld(
    ("besluit_op",),
    "Bij het besluit over het experiment staat geen datum.",
    "onbekend is wanneer er na het experiment is besloten",
)


def geldt_voor(toetsing: Toetsing[Experiment]) -> Reden:
    """Only once the last day has passed."""
    tot = toetsing.dossier.tot
    voorbij = tot.voor(toetsing.peildatum) if isinstance(tot, Datum) else tot
    if voorbij is None or isinstance(voorbij, Onbekend):
        return Onzeker(("tot",), "onbekend is of het experiment al voorbij is")
    return None if voorbij else "het experiment was op de peildatum nog niet voorbij"


REGEL = Regel(
    code="LER004",
    naam="experiment-met-besluit",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("belofte-experimenten",),
    over=(Experiment,),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=op_dag(("tot",)),
)
