"""Het omgevingsplan is niet te vroeg bekendgemaakt

## Wat

Tussen de vaststelling en de bekendmaking van een omgevingsplan zitten minstens twee weken. Eerder mag in drie
gevallen: de provincie gaf geen zienswijze, het plan is gelijk aan het ontwerp, of de provincie vindt het goed.

Lag het ontwerp al vóór 1 januari 2024 ter inzage, dan geldt deze regel niet. Is er geen terinzagelegging vastgelegd,
dan telt de dag van de vaststelling.

## Waarom

In die twee weken kan de provincie nagaan wat er met haar zienswijze is gedaan.

## Grondslag

Artikel 16.77b lid 1 van de Omgevingswet noemt de twee weken en de drie gevallen. De termijn schuift niet op in een
weekend of op een feestdag: de Algemene termijnenwet geldt niet voor de bekendmaking van wettelijke voorschriften
(artikel 4 onder b), en dit register leest een omgevingsplan als zo'n voorschrift. Of het op de veertiende dag al mag,
is niet zeker; dan kan de regel het niet beoordelen.

## Voorbeeld

Fout:

```yaml
instrument:
  vastgesteld_op: 2024-06-20
  bekendgemaakt_op: 2024-07-03
```

Goed:

```yaml
instrument:
  vastgesteld_op: 2024-06-20
  bekendgemaakt_op: 2024-07-03
  eerder_bekendmaken: geen zienswijze van de provincie
```

## Herstel

Controleer de datums. Mocht het plan eerder worden bekendgemaakt, vul dan bij `eerder_bekendmaken` in waarom. Zo niet,
bespreek dan met een jurist wat er nodig is.
"""

from participatie_cli.kader.termijn import weken_na
from participatie_cli.model.datum import Datum
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import ONBEKEND, Onbekend
from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import na_vaststelling, zeker_eerst
from participatie_cli.rules.contract import Antwoord, Onzeker, Regel, Tekort, Toetsing

NORM = "ow-16-77b-lid-1"
BEKENDGEMAAKT, EERDER = ("instrument", "bekendgemaakt_op"), ("instrument", "eerder_bekendmaken")
PRECIES = "het plan is precies aan het eind van de termijn bekendgemaakt; of dat al mag, is niet zeker"
TE_GROF = "de datums zijn te grof om te zien of het plan te vroeg is bekendgemaakt"


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Compare the day of publication with the end of the term, unless it could be earlier."""
    instrument, weken = toetsing.dossier.instrument, _weken(toetsing)
    assert isinstance(instrument, Omgevingsplan)
    vastgesteld_op, bekendgemaakt_op = instrument.vastgesteld_op, instrument.bekendgemaakt_op
    assert isinstance(vastgesteld_op, Datum)
    assert isinstance(bekendgemaakt_op, Datum)
    einde = weken_na(vastgesteld_op, weken)
    if einde.voor(bekendgemaakt_op) is True:
        return
    if isinstance(instrument.eerder_bekendmaken, Onbekend):
        yield Onzeker(EERDER, "onbekend is of het plan eerder bekendgemaakt mocht worden")
    elif instrument.eerder_bekendmaken is None:
        yield _oordeel(vastgesteld_op, bekendgemaakt_op, weken)


def _oordeel(vastgesteld_op: Datum, bekendgemaakt_op: Datum, weken: int) -> Tekort | Onzeker:
    einde = weken_na(vastgesteld_op, weken)
    if bekendgemaakt_op.voor(einde) is True:
        datums = f"Vastgesteld: {vastgesteld_op.voluit}. Bekendgemaakt: {bekendgemaakt_op.voluit}."
        return Tekort(BEKENDGEMAAKT, f"{datums} Daar zitten geen {weken} weken tussen.")
    return Onzeker(BEKENDGEMAAKT, PRECIES if bekendgemaakt_op == einde and einde.op_de_dag else TE_GROF)


def _weken(toetsing: Toetsing[Project]) -> int:
    peilmoment = moment(toetsing)
    assert isinstance(peilmoment, Datum)
    norm = toetsing.kader.norm(NORM, "termijn", peilmoment)
    assert norm is not None
    assert isinstance(norm.waarde, int)
    return norm.waarde


def moment(toetsing: Toetsing[Project]) -> Datum | Onbekend | None:
    """The start of the inspection, else the adoption: that decides between old and new law."""
    return toetsing.dossier.peilmoment


def geldt_voor(toetsing: Toetsing[Project]) -> str | Onzeker | None:
    """Only for an omgevingsplan of the municipality that was adopted and published."""
    return zeker_eerst(na_vaststelling(Omgevingsplan, NORM)(toetsing), _bekendgemaakt(toetsing))


def _bekendgemaakt(toetsing: Toetsing[Project]) -> str | Onzeker | None:
    instrument = toetsing.dossier.instrument
    bekendgemaakt_op = instrument.bekendgemaakt_op if isinstance(instrument, Omgevingsplan) else ONBEKEND
    if isinstance(bekendgemaakt_op, Onbekend):
        return Onzeker(BEKENDGEMAAKT, "onbekend is wanneer het omgevingsplan is bekendgemaakt")
    nog_niet = bekendgemaakt_op is None or not toetsing.gebeurd(bekendgemaakt_op)
    return "het omgevingsplan was op de peildatum nog niet bekendgemaakt" if nog_niet else None


REGEL = Regel(
    code="OMW016",
    naam="bekendmaking-na-twee-weken",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(NORM,),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=moment,
)
