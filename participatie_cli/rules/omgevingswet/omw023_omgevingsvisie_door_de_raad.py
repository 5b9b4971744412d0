"""De gemeenteraad stelde de omgevingsvisie vast

## Wat

Een omgevingsvisie van de gemeente wordt vastgesteld door de gemeenteraad. De regel kijkt bij `besluiten` wie op de dag
van de vaststelling een besluit nam. Staat er een besluit van de raad, dan is het goed. Staat er alleen een besluit van
een ander orgaan van de gemeente, dan is dat een bevinding.

Staat er geen besluit van die dag, of is onbekend wie het nam, dan kan de regel dat niet beoordelen. Voor een
vaststelling van vóór 1 januari 2024 geldt deze regel niet.

## Waarom

De visie gaat over de toekomst van de hele gemeente. De raad is gekozen door de inwoners en beslist daarover in het
openbaar.

## Grondslag

Artikel 3.1 lid 1 van de Omgevingswet: de gemeenteraad stelt een omgevingsvisie voor de gemeente vast. Dit register
leest een wijziging ook als een vaststelling.

## Voorbeeld

Fout:

```yaml
besluiten:
  - datum: 2024-06-20
    door: college
    besluit: Het college stelt de visie vast.
instrumenten:
  - soort: omgevingsvisie
    vastgesteld_op: 2024-06-20
```

Goed:

```yaml
besluiten:
  - datum: 2024-06-20
    door: raad
    besluit: De raad stelt de visie vast.
instrumenten:
  - soort: omgevingsvisie
    vastgesteld_op: 2024-06-20
```

## Herstel

Lees na wie de visie vaststelde en op welke dag. Schrijf het besluit van de raad bij `besluiten`. Was er geen besluit
van de raad, bespreek dan met een jurist wat er nodig is.
"""

from participatie_cli.model.besluit import Besluit
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Orgaan
from participatie_cli.model.plan import Omgevingsvisie
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.besluiten import ANDEREN
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import dag_van_vaststelling
from participatie_cli.rules.overgang import na_vaststelling
from participatie_cli.rules.plaatsen import VASTGESTELD
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend

NORM = "ow-3-1-lid-1"
GEEN_BESLUIT = "onder `besluiten` staat geen besluit van de dag waarop de omgevingsvisie is vastgesteld"
DOOR_ONBEKEND = "onbekend is welk orgaan de omgevingsvisie vaststelde"


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Look at who decided on the day of the adoption."""
    dag = toetsing.dossier.vastgesteld_op
    assert isinstance(dag, Datum)
    besluiten = [een for een in bekend(toetsing.dossier.besluiten) if _misschien_dit(een, dag)]
    if not besluiten:
        yield Onzeker(VASTGESTELD, GEEN_BESLUIT)
    elif any(een.datum != dag or isinstance(een.door, Onbekend) for een in besluiten):
        yield Onzeker(VASTGESTELD, DOOR_ONBEKEND)
    else:
        yield from _door({str(een.door) for een in besluiten}, dag)


def _door(organen: set[str], dag: Datum) -> Hiaten:
    """Ask whether the council is among the bodies that decided then; in a month it may have decided another thing."""
    if Orgaan.RAAD not in organen:
        vastgesteld = f"De omgevingsvisie is vastgesteld {'op' if dag.op_de_dag else 'in'} {dag.voluit}."
        wie = " en ".join(sorted(organen))
        raad = f"Onder `besluiten` staat dan een besluit van: {wie}. Een besluit van de raad staat er niet."
        yield Tekort(VASTGESTELD, f"{vastgesteld} {raad}")
    elif len(organen) > 1 and not dag.op_de_dag:
        yield Onzeker(VASTGESTELD, DOOR_ONBEKEND)


def _misschien_dit(besluit: Besluit, dag: Datum) -> bool:
    """Whether a decision of the municipality may be of that day."""
    datum = besluit.datum
    return besluit.door not in ANDEREN and (
        isinstance(datum, Onbekend) or (datum.vroegst <= dag.laatst and dag.vroegst <= datum.laatst)
    )


REGEL = Regel(
    code="OMW023",
    naam="omgevingsvisie-door-de-raad",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(NORM,),
    toets=toets,
    geldt_voor=na_vaststelling(Omgevingsvisie, NORM),
    moment=dag_van_vaststelling,
    per=Per.INSTRUMENT,
)
