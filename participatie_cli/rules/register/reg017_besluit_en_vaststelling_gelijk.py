"""De vaststelling van een plan staat ook bij de besluiten

## Wat

Staat bij een plan of beleid op welke dag het is vastgesteld (`vastgesteld_op`), en staan er ook besluiten van de
gemeente in het bestand? Dan is een daarvan van die dag. Een besluit waarvan de dag of wie besloot onbekend is, kan het
zijn. Staan er geen besluiten, dan telt de vaststelling zelf als besluit. De regel gaat niet over vergunningen.

## Waarom

De vaststelling is een besluit. Staat op twee plekken een andere dag, dan is niet te zien welke klopt, en rekent de
controle met allebei.

## Grondslag

Dit is een afspraak van het register zelf: feiten staan in een volgorde die kan.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - {soort: omgevingsplan, vastgesteld_op: 2024-05-20}
besluiten:
  - {datum: 2024-06-20, door: raad, besluit: De raad stelt het omgevingsplan vast.}
```

Goed:

```yaml
instrumenten:
  - {soort: omgevingsplan, vastgesteld_op: 2024-06-20}
besluiten:
  - {datum: 2024-06-20, door: raad, besluit: De raad stelt het omgevingsplan vast.}
```

## Herstel

Zoek in het besluit op welke dag het is vastgesteld, en schrijf die dag op beide plekken. Ontbreekt het besluit in de
lijst, zet het er dan bij.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.rules.besluiten import ANDEREN, vaststellingen
from participatie_cli.rules.contract import Hiaten, Reden, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, bekend
from participatie_cli.values.pad import Pad


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Hold the day of each adoption against the days of the decisions."""
    besluiten = [een for een in bekend(toetsing.dossier.besluiten) if een.door not in ANDEREN]
    for pad, dag in _eigen(toetsing):
        if not any(_kan_zelfde_zijn(een.datum, dag) for een in besluiten):
            melding = f"De vaststelling is van {dag.voluit}. Onder `besluiten` staat geen besluit van die dag."
            yield Tekort(pad, melding)


def _kan_zelfde_zijn(datum: object, dag: Datum) -> bool:
    """Whether two days may be one; a day that nobody knows may be any."""
    return not isinstance(datum, Datum) or (datum.vroegst <= dag.laatst and dag.vroegst <= datum.laatst)


def _eigen(toetsing: Toetsing[Project]) -> list[tuple[Pad, Datum]]:
    """The adoptions by the municipality itself of which the day is known, each with its place."""
    instrumenten = bekend(toetsing.dossier.instrumenten)
    return [
        (pad, een.datum)
        for pad, een in vaststellingen(toetsing.dossier)
        if een.door is None and isinstance(een.datum, Datum)
        if not isinstance(instrumenten[int(pad[1])], Omgevingsvergunning)
    ]


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where a fact stands in both homes."""
    if not any(een.door not in (*ANDEREN, ONBEKEND) for een in bekend(toetsing.dossier.besluiten)):
        return "er staan geen besluiten van de gemeente in"
    return None if _eigen(toetsing) else "er staat geen dag van een vaststelling door de gemeente in"


REGEL = Regel(
    code="REG017",
    naam="besluit-en-vaststelling-gelijk",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-volgorde",),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=op_peildatum,
    af_te_wijken=False,
)
