"""Zonder zienswijzen volgt een melding, en op een aanvraag een snel besluit

## Wat

Geeft niemand een zienswijze, dan meldt de gemeente dat na de termijn in het gemeenteblad. Lag het ontwerp vóór 1 juli
2021 ter inzage, dan kon dat ook in een krant of op een andere geschikte wijze. De wet zegt “zo spoedig mogelijk” en
noemt geen aantal dagen. Dat de melding er niet is, zegt de regel pas vanaf de dag van het besluit. Is er een eigen
grens in kader.yaml (`onverwijld`), dan is het binnen die grens op tijd, en daarna niet te beoordelen. Langer dan twee
weken telt die grens niet.

Bij een omgevingsvergunning is het besluit er dan binnen vier weken na de laatste dag van de termijn. De regel telt
vanaf de laatste dag ter inzage. Valt de laatste dag van de vier weken in een weekend, op een feestdag of op een dag die
daarmee is gelijkgesteld? Dan loopt de termijn door tot en met de eerstvolgende werkdag. Heeft de termijn stilgestaan,
dan kan de regel niet beoordelen of het besluit op tijd was.

## Waarom

Zonder zienswijzen is er weinig meer af te wegen. Wie op het besluit wacht, hoeft dan niet langer te wachten.

## Grondslag

Artikel 3:18 lid 4 van de Algemene wet bestuursrecht (Awb). De vier weken gaan voor op de termijn van lid 1 voor een
aanvraag. Zij gaan ook voor op die van lid 3, voor een intrekking of een wijziging op aanvraag van een ander. Voor een
plan, visie of programma gelden zij niet. Artikel 4:15 zegt wanneer een termijn stilstaat. De artikelen 1 en 3 van de
Algemene termijnenwet verschuiven de laatste dag. De tekst van de Awb van vóór 1 juli 2011 is niet gelezen.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - terinzageleggingen: [{zienswijzen: 0, zienswijzen_mondeling: 0}]
```

Goed:

```yaml
instrumenten:
  - terinzageleggingen: [{zienswijzen: 0, zienswijzen_mondeling: 0, geen_zienswijzen_gemeld_op: 2024-04-24}]
```

## Herstel

Vul `geen_zienswijzen_gemeld_op` in, of doe de melding alsnog. Is er nog geen besluit, neem het dan zo snel mogelijk en
vertel de aanvrager wanneer het komt.
"""

from participatie_cli.kader.termijn import einde_na, waarom_open
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.rules.bereik import ingetrokken, na_terinzage
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import eerste_dag_ter_inzage
from participatie_cli.rules.onverwijld import GRENS, snel_na, zo_snel_mogelijk
from participatie_cli.rules.plaatsen import TERINZAGE, VASTGESTELD
from participatie_cli.rules.rollen import BEVOEGD_GEZAG
from participatie_cli.rules.termijndag import Taak, Uiterlijk
from participatie_cli.rules.vastlegging import te_grof
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

MELDING, ZIENSWIJZEN = (*TERINZAGE, "geen_zienswijzen_gemeld_op"), (*TERINZAGE, "zienswijzen")
TE_GROF = te_grof("het besluit er binnen de termijn was")
STILGESTAAN = "de termijn heeft stilgestaan, of dat is onbekend"
NOG_GEEN_BESLUIT = "er is nog geen melding vastgelegd; het besluit was er op de peildatum nog niet, of dat is onbekend"


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Look for the notice that there were no views, and for an application at the day of the decision."""
    terinzage, instrument = toetsing.dossier.terinzage, toetsing.dossier.instrument
    assert isinstance(terinzage, Terinzage)
    assert isinstance(terinzage.eind, Datum)
    yield from _melding(toetsing, terinzage, terinzage.eind)
    if isinstance(instrument, Omgevingsvergunning):
        yield from _besluit(toetsing, terinzage.eind, instrument.stond_stil)


def _melding(toetsing: Toetsing[Projectdeel], terinzage: Terinzage, eind: Datum) -> Hiaten:
    gemeld, besluit = terinzage.geen_zienswijzen_gemeld_op, toetsing.dossier.vastgesteld_op
    if isinstance(gemeld, Onbekend):
        yield Onzeker(MELDING, "onbekend is of is gemeld dat er geen zienswijzen zijn")
    elif gemeld is None or not toetsing.telt(gemeld):
        taak = Taak("melden dat er geen zienswijzen zijn", BEVOEGD_GEZAG, (*TERINZAGE, "eind"))
        yield zo_snel_mogelijk(toetsing, eind, MELDING, taak)
        if toetsing.gebeurd(besluit) is True:
            melding = "Er zijn geen zienswijzen gegeven. Dat dit is gemeld, is niet vastgelegd."
            yield Tekort(MELDING, melding)
        else:
            yield Onzeker(MELDING, NOG_GEEN_BESLUIT)
    elif gemeld.uiterlijk(eind) is True:
        yield Tekort(
            MELDING, f"De melding is van {gemeld.voluit}. Het ontwerp lag ter inzage tot en met {eind.voluit}."
        )
    elif eind.voor(gemeld) is not True:
        yield Onzeker(MELDING, te_grof("de melding er na de termijn was"))
    else:
        yield from snel_na(toetsing, gemeld, eind, MELDING, ("De melding", "De laatste dag ter inzage"))


def _besluit(toetsing: Toetsing[Projectdeel], eind: Datum, stond_stil: bool | Onbekend) -> Hiaten:
    start = eerste_dag_ter_inzage(toetsing)
    assert isinstance(start, Datum)
    termijn = toetsing.duur("awb-3-18-lid-4", "termijn", start)
    laatst = einde_na(eind, termijn, toetsing.kader.gelijkgesteld)
    besluit = toetsing.dossier.vastgesteld_op if toetsing.telt(toetsing.dossier.vastgesteld_op) else None
    twijfel = None if stond_stil is False else STILGESTAAN
    if besluit is None:
        taak = Taak("op de aanvraag beslissen", BEVOEGD_GEZAG, (*TERINZAGE, "eind"))
        yield Uiterlijk(VASTGESTELD, taak, laatst, voorbehoud=twijfel)
    te_laat = ONBEKEND if isinstance(besluit, Onbekend) else laatst.voor(besluit or toetsing.peildatum)
    if isinstance(besluit, Onbekend):
        yield Onzeker(VASTGESTELD, "onbekend is wanneer op de aanvraag is besloten")
    elif te_laat is ONBEKEND:
        yield Onzeker(VASTGESTELD, waarom_open(TE_GROF, laatst, toetsing.kader.gelijkgesteld, eind, besluit))
    elif te_laat and twijfel:
        yield Onzeker(VASTGESTELD, twijfel)
    elif te_laat:
        wat = f"Het besluit is van {besluit.voluit}." if besluit else "Op de peildatum is geen besluit vastgelegd."
        begin = f"{wat} Er waren geen zienswijzen; de termijn van {termijn} eindigde uiterlijk op"
        yield Tekort(VASTGESTELD, f"{begin} {Datum.op(laatst.laatst).voluit}.", te_laat=besluit is not None)


def _zonder_zienswijzen(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only where there were none in any inspection of the draft, one that was done over included."""
    zienswijzen = toetsing.dossier.zienswijzen
    if zienswijzen is None or isinstance(zienswijzen, Onbekend):
        return Onzeker(ZIENSWIJZEN, "onbekend is of er zienswijzen waren")
    return "er zijn zienswijzen" if zienswijzen else None


REGEL = Regel(
    code="AWB008",
    naam="geen-zienswijzen-gemeld",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("awb-3-18-lid-4", "awb-3-18-lid-3", "awb-4-15", "atw-1", "atw-3", GRENS),
    toets=toets,
    geldt_voor=mits(na_terinzage, ingetrokken, _zonder_zienswijzen),
    moment=eerste_dag_ter_inzage,
    vereist=("AWB001",),
    per=Per.INSTRUMENT,
    telt_dagen=True,
)
