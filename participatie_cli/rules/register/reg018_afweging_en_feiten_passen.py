"""Wat er over participatie staat, past bij de afweging en de procedure

## Wat

Zegt de afweging dat er geen participatie komt, dan staan er ook geen niveau en geen fasen bij waarin mensen meedoen. Er
is dan geen activiteit en geen inbreng van na de afweging. Heeft de afweging geen datum, dan telt elke activiteit en
alle inbreng. Volgt een aanvraag om een vergunning de reguliere procedure, dan is er geen ontwerp ter inzage gelegd.

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
afweging: {datum: 2023-10-02, participatie: nee, niveau: , fasen: }
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
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

GEEN = "De afweging zegt dat er geen participatie komt."


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look for what cannot be true together."""
    if (afweging := _zonder(toetsing)) is not None:
        yield from _toch_participatie(toetsing, afweging)
    for plaats, instrument in _regulier(toetsing):
        pad = ("instrumenten", plaats, "terinzageleggingen")
        if isinstance(instrument.ontwerpen, Onbekend):
            yield Onzeker(pad, "onbekend is of er bij de reguliere procedure een ontwerp ter inzage lag")
        elif instrument.ontwerpen:
            yield Tekort(pad, "De aanvraag volgt de reguliere procedure. Er staat een ontwerp bij dat ter inzage lag.")


def _toch_participatie(toetsing: Toetsing[Project], afweging: Afweging) -> Hiaten:
    if isinstance(afweging.niveau, str):
        yield Tekort(("afweging", "niveau"), f"{GEEN} Er staat een niveau bij.")
    if bekend(afweging.niveauwijzigingen):
        yield Tekort(("afweging", "niveauwijzigingen"), f"{GEEN} Er staat een niveau bij dat later ging gelden.")
    if bekend(afweging.fasen):
        yield Tekort(("afweging", "fasen"), f"{GEEN} Er staat bij in welke fasen mensen meedoen.")
    for veld, wat in (("activiteiten", "een activiteit"), ("inbreng", "inbreng")):
        yield from _erna(veld, wat, afweging.datum, [een.datum for een in bekend(getattr(toetsing.dossier, veld))])


def _erna(veld: str, wat: str, afgewogen: Wanneer, dagen: list[Wanneer]) -> Hiaten:
    """Look for the first entry that came after the weighing; before it something else may have been meant."""
    antwoorden = [_na(afgewogen, dag) for dag in dagen]
    if True in antwoorden:
        dag = dagen[plaats := antwoorden.index(True)]
        wanneer = f"van {dag.voluit}" if isinstance(dag, Datum) else "zonder bekende datum"
        yield Tekort((veld, plaats), f"{GEEN} {'Toch' if afgewogen is None else 'Daarna'} is er {wat} {wanneer}.")
    elif ONBEKEND in antwoorden:
        yield Onzeker((veld, antwoorden.index(ONBEKEND)), f"onbekend is of er na de afweging {wat} was")


def _na(afgewogen: Wanneer, dag: Wanneer) -> bool | Onbekend:
    """Whether a day came after the weighing; a weighing without a day says so of any day."""
    if afgewogen is None:
        return True
    if isinstance(afgewogen, Onbekend) or not isinstance(dag, Datum):
        return ONBEKEND
    return afgewogen.voor(dag)


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
