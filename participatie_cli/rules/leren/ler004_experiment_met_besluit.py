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
from participatie_cli.rules.rollen import GEMEENTE
from participatie_cli.rules.termijndag import NogNiet, Taak, Uiterlijk
from participatie_cli.rules.vastlegging import ingevuld
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend

BESLUITEN = Taak("besluiten of het experiment stopt, doorgaat of groter wordt", GEMEENTE, ("tot",))


def toets(toetsing: Toetsing[Experiment]) -> Hiaten:
    """Look for the decision and its date."""
    experiment = toetsing.dossier
    yield from _te_besluiten(toetsing)
    if _niet_besloten(toetsing):
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
    if voorbij:
        return None
    reden = "het experiment was op de peildatum nog niet voorbij"
    termijnen = _te_besluiten(toetsing)
    return NogNiet(reden, termijnen) if termijnen else reden


def _niet_besloten(toetsing: Toetsing[Experiment]) -> bool:
    return toetsing.dossier.besluit is None or not toetsing.telt(toetsing.dossier.besluit_op)


def _te_besluiten(toetsing: Toetsing[Experiment]) -> tuple[Uiterlijk, ...]:
    """The last day of the experiment, where no decision with its date is recorded."""
    tot = toetsing.dossier.tot
    klaar = not _niet_besloten(toetsing) and toetsing.dossier.besluit_op is not None
    return () if klaar or not isinstance(tot, Datum) else (Uiterlijk(("besluit",), BESLUITEN, tot),)


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
