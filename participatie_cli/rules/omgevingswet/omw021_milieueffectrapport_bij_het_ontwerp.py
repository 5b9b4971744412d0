"""Het milieueffectrapport lag bij het ontwerp, en het besluit kwam niet te vroeg

## Wat

Moet er bij een omgevingsplan, een omgevingsvisie of een programma een milieueffectrapport (MER) zijn? Dan lag dat
rapport samen met het ontwerp ter inzage. Tussen het einde van de termijn voor zienswijzen en de vaststelling zitten
minstens twee weken. Lag het ontwerp langer of korter ter inzage dan de zes weken voor zienswijzen, dan telt de regel
vanaf allebei de dagen; kwam het besluit daar tussenin, dan geeft hij geen oordeel.

Of er een rapport moet zijn, leidt de regel niet af: dat staat bij `milieueffectrapport`. Voor een vaststelling van vóór
1 januari 2024 geldt deze regel niet. Lag het ontwerp al vóór die dag ter inzage en is het daarna vastgesteld, dan kan
de regel dat niet beoordelen. Dat is ook zo als het besluit precies aan het eind van de twee weken is genomen.

## Waarom

Wie een zienswijze geeft, moet kunnen lezen wat het plan voor het milieu betekent. De gemeente heeft tijd nodig om de
zienswijzen over het rapport te wegen.

## Grondslag

Artikel 16.40 van de Omgevingswet. Lid 3 zegt dat het rapport tegelijk met het ontwerp ter inzage ligt. Lid 4 zegt dat
het plan of programma niet eerder wordt vastgesteld dan twee weken na het einde van de termijn voor zienswijzen. Een
termijn die een eerste dag geeft, schuift niet op in een weekend of op een feestdag. De termijn voor zienswijzen zelf is
zes weken (artikel 3:16 van de Algemene wet bestuursrecht) en schuift wel.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - milieueffectrapport: {verplicht: ja, ter_inzage: nee}
```

Goed:

```yaml
instrumenten:
  - milieueffectrapport: {verplicht: ja, ter_inzage: ja}
```

## Herstel

Controleer wat er bij `milieueffectrapport` staat, en de datums. Lag het rapport niet ter inzage of kwam het besluit te
vroeg, bespreek dan met een jurist wat er nodig is.
"""

from participatie_cli.kader.termijn import einde_vanaf
from participatie_cli.model.instrument import MetMotivering
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import dag_van_vaststelling
from participatie_cli.rules.overgang import na_vaststelling
from participatie_cli.rules.plaatsen import INSTRUMENT, TERINZAGE, VASTGESTELD
from participatie_cli.rules.vastlegging import bevestigd, te_grof
from participatie_cli.rules.voorwaarden import bij_instrument
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend

BIJ_HET_ONTWERP, NIET_EERDER = "ow-16-40-lid-3", "ow-16-40-lid-4"
TERMIJN = "awb-3-16"
RAPPORT = (*INSTRUMENT, "milieueffectrapport")
TWEE_EINDES = (
    "de terinzagelegging en de zes weken voor zienswijzen eindigden op een andere dag; tot wanneer mensen konden "
    "reageren, is niet zeker"
)
PRECIES = "het besluit is precies aan het eind van de twee weken genomen; of dat al mag, is niet zeker"
is_plan = bij_instrument(MetMotivering, "dit is geen omgevingsplan, omgevingsvisie of programma")
lag_erbij = bevestigd(
    (*RAPPORT, "ter_inzage"),
    "Niet vastgelegd is dat het milieueffectrapport met het ontwerp ter inzage lag.",
    "onbekend is of het milieueffectrapport met het ontwerp ter inzage lag",
)


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Ask whether the report lay open, and compare the adoption with the end of the inspection."""
    yield from lag_erbij(toetsing)
    terinzage, besluit = toetsing.dossier.terinzage, toetsing.dossier.vastgesteld_op
    assert isinstance(besluit, Datum)
    if terinzage is None:
        return
    assert isinstance(terinzage, Terinzage)
    assert isinstance(terinzage.start, Datum)
    if isinstance(terinzage.eind, Onbekend):
        yield Onzeker((*TERINZAGE, "eind"), "onbekend is tot wanneer het ontwerp ter inzage lag")
    else:
        yield from _niet_eerder(toetsing, terinzage.start, terinzage.eind, besluit)


def _niet_eerder(toetsing: Toetsing[Projectdeel], start: Datum, eind: Datum, besluit: Datum) -> Hiaten:
    """Count from the end of the term for views, which may differ from that of the inspection: then from both."""
    zienswijzen = einde_vanaf(start, toetsing.duur(TERMIJN, "termijn", start), toetsing.kader.gelijkgesteld)
    laatst = Datum(min(eind.vroegst, zienswijzen.vroegst), max(eind.laatst, zienswijzen.laatst))
    termijn = toetsing.duur(NIET_EERDER, "termijn", besluit)
    vanaf = termijn.na_gebeurtenis(laatst)
    if besluit.voor(vanaf) is True:
        datums = f"Mensen konden een zienswijze geven tot en met {laatst.voluit}. Vastgesteld: {besluit.voluit}."
        if not laatst.op_de_dag:
            datums = f"Het ontwerp lag ter inzage tot en met {eind.voluit}. Vastgesteld: {besluit.voluit}."
        yield Tekort(VASTGESTELD, f"{datums} Daar zitten geen {termijn} tussen.", NIET_EERDER)
    elif vanaf.voor(besluit) is not True:
        yield Onzeker(VASTGESTELD, _waarom(besluit, vanaf, eind != zienswijzen))


def _waarom(besluit: Datum, vanaf: Datum, twee_eindes: bool) -> str:
    if besluit == vanaf and vanaf.op_de_dag:
        return PRECIES
    return TWEE_EINDES if twee_eindes and besluit.op_de_dag else te_grof("het besluit te vroeg kwam")


def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only for what the municipality adopted and for which the law asks for a report."""
    instrument = toetsing.dossier.instrument
    if not isinstance(instrument, MetMotivering):
        return is_plan(toetsing)
    if instrument.met_milieueffectrapport is False:
        return "niet vastgelegd is dat er een milieueffectrapport bij moet"
    onzeker = isinstance(instrument.met_milieueffectrapport, Onbekend)
    anders = na_vaststelling(type(instrument), NIET_EERDER)(toetsing)
    return anders or (Onzeker(RAPPORT, "onbekend is of er een milieueffectrapport bij moet") if onzeker else None)


REGEL = Regel(
    code="OMW021",
    naam="milieueffectrapport-bij-het-ontwerp",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(BIJ_HET_ONTWERP, NIET_EERDER, TERMIJN),
    toetst=(BIJ_HET_ONTWERP, NIET_EERDER),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=dag_van_vaststelling,
    per=Per.INSTRUMENT,
    telt_dagen=True,
    kijkt_terug="Er geldt een wachttijd en geen uiterste dag. De regel ziet die pas bij een vaststelling.",
)
