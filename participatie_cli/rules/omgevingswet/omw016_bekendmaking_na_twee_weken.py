"""Het omgevingsplan is niet te vroeg bekendgemaakt

## Wat

Tussen de vaststelling en de bekendmaking van een omgevingsplan zitten minstens twee weken. Eerder mag in drie gevallen:
de provincie gaf geen zienswijze, het plan is gelijk aan het ontwerp, of de provincie vindt het goed.

Zijn er helemaal geen zienswijzen, of hoefde er geen ontwerp te zijn, dan gaf ook de provincie er geen en meldt de regel
niets.

Voor een bekendmaking van vóór 1 januari 2024 geldt deze regel niet. Lag het ontwerp al vóór die dag ter inzage en is
het plan daarna bekendgemaakt, dan kan de regel dat niet beoordelen. Is er geen terinzagelegging vastgelegd, dan kan de
regel een vaststelling kort na die dag ook niet beoordelen.

## Waarom

In die twee weken kan de provincie nagaan wat er met haar zienswijze is gedaan.

## Grondslag

Artikel 16.77b lid 1 van de Omgevingswet noemt de twee weken en de drie gevallen. De termijn schuift niet op in een
weekend of op een feestdag: de Algemene termijnenwet geldt niet voor de bekendmaking van wettelijke voorschriften
(artikel 4 onder b). Een omgevingsplan is zo'n voorschrift: artikel 16.30 lid 2 van de Omgevingswet gaat daarvan uit. De
wet zegt “nadat twee weken zijn verstreken”. Of het op de veertiende dag zelf al mag, is daarmee niet zeker; dan kan de
regel het niet beoordelen.

Een omgevingsplan wordt niet bekendgemaakt voordat de Omgevingswet gold (artikel 22.3); het kan wel eerder zijn
vastgesteld.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - vastgesteld_op: 2024-06-20
    bekendgemaakt_op: 2024-07-03
```

Goed:

```yaml
instrumenten:
  - vastgesteld_op: 2024-06-20
    bekendgemaakt_op: 2024-07-03
    eerder_bekendmaken: geen zienswijze van de provincie
```

## Herstel

Controleer de datums. Mocht het plan eerder worden bekendgemaakt, vul dan bij `eerder_bekendmaken` in waarom. Zo niet,
bespreek dan met een jurist wat er nodig is.
"""

from participatie_cli.kader.duur import Duur
from participatie_cli.kader.termijn import DAG
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.procedurekeuzes import Ontwerpuitzondering
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import op_dag
from participatie_cli.rules.overgang import na_vaststelling
from participatie_cli.rules.plaatsen import INSTRUMENT, VASTGESTELD
from participatie_cli.rules.rollen import GEMEENTE
from participatie_cli.rules.termijndag import NogNiet, Taak, Uiterlijk
from participatie_cli.rules.vastlegging import te_grof
from participatie_cli.rules.voorwaarden import mits, zodra
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

NORM = "ow-16-77b-lid-1"
BEKENDGEMAAKT, EERDER = (*INSTRUMENT, "bekendgemaakt_op"), (*INSTRUMENT, "eerder_bekendmaken")
PRECIES = "het plan is precies aan het eind van de termijn bekendgemaakt; of dat al mag, is niet zeker"
MISSCHIEN_ZONDER = "onbekend is of er zienswijzen op het ontwerp waren; zonder zienswijzen mag het eerder"
GEEN_REDEN = "Niet vastgelegd is waarom het eerder mocht."
moment = op_dag(BEKENDGEMAAKT, bij=Omgevingsplan)


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Compare the day of publication with the end of the term, unless it could be earlier."""
    instrument = toetsing.dossier.instrument
    assert isinstance(instrument, Omgevingsplan)
    vastgesteld_op, bekendgemaakt_op = instrument.vastgesteld_op, instrument.bekendgemaakt_op
    assert isinstance(vastgesteld_op, Datum)
    assert isinstance(bekendgemaakt_op, Datum)
    termijn = toetsing.duur(NORM, "termijn", bekendgemaakt_op)
    zonder = _zonder_zienswijzen(toetsing.dossier, instrument)
    if termijn.na_gebeurtenis(vastgesteld_op).voor(bekendgemaakt_op) is True or zonder is True:
        return
    if isinstance(instrument.eerder_bekendmaken, Onbekend):
        yield Onzeker(EERDER, "onbekend is of het plan eerder bekendgemaakt mocht worden")
    elif instrument.eerder_bekendmaken is None:
        oordeel = _oordeel(vastgesteld_op, bekendgemaakt_op, termijn)
        yield Onzeker(BEKENDGEMAAKT, MISSCHIEN_ZONDER) if isinstance(zonder, Onbekend) else oordeel


def _zonder_zienswijzen(project: Projectdeel, instrument: Omgevingsplan) -> bool | Onbekend:
    """Whether nobody gave a view on the draft, so that the province did not either."""
    if project.zienswijzen is False or isinstance(instrument.geen_ontwerp_nodig, Ontwerpuitzondering):
        return True
    return ONBEKEND if ONBEKEND in (project.zienswijzen, instrument.geen_ontwerp_nodig) else False


def _oordeel(vastgesteld_op: Datum, bekendgemaakt_op: Datum, termijn: Duur) -> Tekort | Onzeker:
    einde = termijn.na_gebeurtenis(vastgesteld_op)
    if bekendgemaakt_op.voor(einde) is True:
        datums = f"Vastgesteld: {vastgesteld_op.voluit}. Bekendgemaakt: {bekendgemaakt_op.voluit}."
        return Tekort(BEKENDGEMAAKT, f"{datums} Daar zitten geen {termijn} tussen. {GEEN_REDEN}")
    precies = bekendgemaakt_op == einde and einde.op_de_dag
    return Onzeker(BEKENDGEMAAKT, PRECIES if precies else te_grof("het plan te vroeg is bekendgemaakt"))


bekendgemaakt = zodra(
    BEKENDGEMAAKT,
    "het omgevingsplan was op de peildatum nog niet bekendgemaakt",
    "onbekend is wanneer het omgevingsplan is bekendgemaakt",
)


def _eerste_dag(toetsing: Toetsing[Projectdeel]) -> Reden:
    """From when the plan can be published, where it was adopted and must wait."""
    reden, vastgesteld_op = bekendgemaakt(toetsing), toetsing.dossier.vastgesteld_op
    instrument = toetsing.dossier.instrument
    if not isinstance(reden, str) or toetsing.in_kracht(NORM, toetsing.peildag) is not True:
        return reden
    if not isinstance(vastgesteld_op, Datum) or not isinstance(instrument, Omgevingsplan):
        return reden
    mag_eerder = instrument.eerder_bekendmaken is not None or _zonder_zienswijzen(toetsing.dossier, instrument) is True
    einde = toetsing.duur(NORM, "termijn", toetsing.peildatum).na_gebeurtenis(vastgesteld_op)
    if mag_eerder or not toetsing.telt(vastgesteld_op) or einde.voor(toetsing.peildatum) is True:
        return reden
    eerst = Datum(einde.vroegst + DAG, einde.laatst + DAG)
    taak = Taak("het omgevingsplan bekendmaken", GEMEENTE, VASTGESTELD)
    return NogNiet(reden, (Uiterlijk(BEKENDGEMAAKT, taak, eerst, niet_eerder=True),))


REGEL = Regel(
    code="OMW016",
    naam="bekendmaking-na-twee-weken",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(NORM, "ow-16-30-lid-2", "ow-22-3", "atw-4-b"),
    toets=toets,
    geldt_voor=mits(na_vaststelling(Omgevingsplan, NORM, moment), _eerste_dag),
    moment=moment,
    per=Per.INSTRUMENT,
)
