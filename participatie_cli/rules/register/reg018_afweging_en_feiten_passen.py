"""Wat er over participatie staat, past bij de afweging en de procedure

## Wat

Zegt de afweging dat er geen participatie komt, dan staat er ook geen niveau bij, geen activiteit van na de afweging en
geen inbreng van na de afweging. Volgt een aanvraag om een vergunning de reguliere procedure, dan is er geen ontwerp ter
inzage gelegd.

## Waarom

Spreekt een bestand zichzelf tegen, dan klopt een van beide feiten niet. De controle rekent dan met iets wat niet zo is.

## Grondslag

Dit is een afspraak van het register zelf: bestanden in het register kloppen. Volgens artikel 16.62 lid 3 van de
Omgevingswet kan een gemeente de uitgebreide procedure niet zomaar van toepassing verklaren; bij de reguliere procedure
ligt geen ontwerp ter inzage. Dat artikel geldt voor aanvragen vanaf 1 januari 2024.

## Voorbeeld

Fout:

```yaml
afweging: {datum: 2023-10-02, participatie: nee, niveau: coproduceren}
```

Goed:

```yaml
afweging: {datum: 2023-10-02, participatie: nee, niveau: }
activiteiten: []
inbreng: []
```

## Herstel

Zoek uit wat er is gebeurd en verbeter het feit dat niet klopt. Kwam er later toch participatie, schrijf dan bij
`afweging` de nieuwe afweging op. Lag er een ontwerp ter inzage, kijk dan of de procedure uitgebreid was.
"""

from participatie_cli.model.afweging import Afweging
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.procedurekeuzes import Procedure
from participatie_cli.model.project import Project
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.rules.contract import Hiaten, Reden, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import bekend

GEEN = "De afweging zegt dat er geen participatie komt."


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look for what cannot be true together."""
    if (afweging := _zonder(toetsing)) is not None:
        yield from _toch_participatie(toetsing, afweging)
    for plaats, instrument in _regulier(toetsing):
        if bekend(instrument.ontwerpen):
            melding = "De aanvraag volgt de reguliere procedure. Er staat een ontwerp bij dat ter inzage lag."
            yield Tekort(("instrumenten", plaats, "terinzageleggingen"), melding)


def _toch_participatie(toetsing: Toetsing[Project], afweging: Afweging) -> Hiaten:
    if isinstance(afweging.niveau, str):
        yield Tekort(("afweging", "niveau"), f"{GEEN} Er staat een niveau bij.")
    for veld, wat in (("activiteiten", "een activiteit"), ("inbreng", "inbreng")):
        dagen = [(plaats, een.datum) for plaats, een in enumerate(bekend(getattr(toetsing.dossier, veld)))]
        erna = ((plaats, dag) for plaats, dag in dagen if _na(afweging.datum, dag))
        if eerste := next(erna, None):
            yield Tekort((veld, eerste[0]), f"{GEEN} Daarna is er {wat} van {eerste[1].voluit}.")


def _na(afgewogen: Wanneer, dag: Wanneer) -> bool:
    """Whether a day surely came after the weighing; before it something else may have been meant."""
    return isinstance(afgewogen, Datum) and isinstance(dag, Datum) and afgewogen.voor(dag) is True


def _zonder(toetsing: Toetsing[Project]) -> Afweging | None:
    afweging = toetsing.dossier.afweging
    return afweging if isinstance(afweging, Afweging) and afweging.participatie is False else None


def _regulier(toetsing: Toetsing[Project]) -> list[tuple[int, Omgevingsvergunning]]:
    return [
        (plaats, een)
        for plaats, een in enumerate(bekend(toetsing.dossier.instrumenten))
        if isinstance(een, Omgevingsvergunning) and een.procedure is Procedure.REGULIER
    ]


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where there is no participation or a regular procedure."""
    if _zonder(toetsing) is not None or _regulier(toetsing):
        return None
    return "er komt participatie, of onbekend is of die er komt, en er is geen reguliere procedure"


REGEL = Regel(
    code="REG018",
    naam="afweging-en-feiten-passen",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-samenhang",),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=op_peildatum,
    af_te_wijken=False,
)
