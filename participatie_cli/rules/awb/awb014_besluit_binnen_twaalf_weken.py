"""Over een intrekking, of een wijziging op aanvraag van een ander, is binnen twaalf weken besloten

## Wat

Vraagt iemand om een omgevingsvergunning in te trekken, of om een vergunning van een ander te wijzigen? En geldt de
uitgebreide procedure? Dan is het besluit er uiterlijk twaalf weken na de terinzagelegging van het ontwerp. Valt de
laatste dag in een weekend, op een feestdag of op een dag die daarmee is gelijkgesteld, dan loopt de termijn door tot en
met de eerstvolgende werkdag.

De wet zegt niet of de twaalf weken lopen vanaf de eerste of de laatste dag ter inzage. Daarom is een besluit binnen
twaalf weken na de eerste dag op tijd, en een besluit meer dan twaalf weken na de laatste dag te laat. Over wat daar
tussen ligt, geeft de regel geen oordeel. Dat doet hij ook niet als de termijn heeft stilgestaan of is verlengd.

Zijn er geen zienswijzen, dan geldt een kortere termijn; die vraagt de regel `geen-zienswijzen-gemeld`. Bij een aanvraag
van vóór 1 januari 2024 geldt deze regel niet.

## Waarom

Wie om een wijziging vraagt en wie de vergunning heeft, willen allebei weten waar zij aan toe zijn.

## Grondslag

Artikel 3:18 lid 3 van de Algemene wet bestuursrecht (Awb). Artikel 4:15 zegt wanneer een termijn stilstaat. Artikel
16.66 lid 3 van de Omgevingswet begrenst een verlenging. De artikelen 1 en 3 van de Algemene termijnenwet verschuiven de
laatste dag.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    aanvraag: {datum: 2024-01-08, vraagt: intrekking}
    opgeschort: nee
    terinzageleggingen: [{start: 2024-03-02, eind: 2024-04-12}]
    vastgesteld_op: 2024-07-08
```

Goed:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    aanvraag: {datum: 2024-01-08, vraagt: intrekking}
    terinzageleggingen: [{start: 2024-03-02, eind: 2024-04-12}]
    vastgesteld_op: 2024-05-24
```

## Herstel

Controleer de datums en vul in of de termijn heeft stilgestaan (`opgeschort`). Is er nog geen besluit, vertel de
aanvrager en wie de vergunning heeft dan wanneer het komt.
"""

from participatie_cli.kader.termijn import einde_na, waarom_open
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.procedurekeuzes import Aanvraagsoort
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.model.vergunning import Aanvraag, Omgevingsvergunning
from participatie_cli.rules.bereik import bij_uitgebreide_aanvraag, ingetrokken, onder_afdeling_3_4
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.looptijd import eindigde
from participatie_cli.rules.momenten import eerste_dag_ter_inzage
from participatie_cli.rules.plaatsen import INSTRUMENT, TERINZAGE, VASTGESTELD
from participatie_cli.rules.rollen import BEVOEGD_GEZAG
from participatie_cli.rules.termijndag import Taak, Uiterlijk
from participatie_cli.rules.vastlegging import te_grof
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

NORM, VERLENGEN = "awb-3-18-lid-3", "ow-16-66-lid-3"
VRAAGT = (*INSTRUMENT, "aanvraag", "vraagt")
ANDERE_TERMIJN = "voor een nieuwe vergunning geldt een andere termijn"
EIND_ONBEKEND = "onbekend is tot wanneer het ontwerp ter inzage lag"
BEGIN_OF_EIND = "de wet zegt niet of de twaalf weken lopen vanaf de eerste of de laatste dag ter inzage"
STILGESTAAN = "de termijn heeft stilgestaan of is verlengd, of dat is onbekend"


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Compare the decision, or the peildatum, with the shortest and the longest reading of the term."""
    terinzage, besluit = toetsing.dossier.terinzage, toetsing.dossier.vastgesteld_op
    assert isinstance(terinzage, Terinzage)
    assert isinstance(terinzage.start, Datum)
    gedaan = besluit if toetsing.telt(besluit) else None
    if gedaan is None:
        yield _nog_te_beslissen(toetsing, terinzage.start, terinzage.eind)
    if isinstance(gedaan, Onbekend):
        yield Onzeker(VASTGESTELD, "onbekend is wanneer op de aanvraag is besloten")
    elif _einde(toetsing, terinzage.start).voor(gedaan or toetsing.peildatum) is False:
        return
    elif isinstance(terinzage.eind, Onbekend):
        yield Onzeker((*TERINZAGE, "eind"), EIND_ONBEKEND)
    else:
        yield from _na_de_laatste_dag(toetsing, terinzage.eind, gedaan)


def _einde(toetsing: Toetsing[Projectdeel], vanaf: Datum) -> Datum:
    """The last day of the term that runs from a day."""
    return einde_na(vanaf, toetsing.duur(NORM, "termijn", vanaf), toetsing.kader.gelijkgesteld)


def _nog_te_beslissen(toetsing: Toetsing[Projectdeel], start: Datum, eind: Datum | Onbekend) -> Uiterlijk:
    """The day by both readings of the term, which the law leaves open."""
    taak = Taak("op de aanvraag beslissen", BEVOEGD_GEZAG, TERINZAGE)
    if isinstance(eind, Onbekend):
        return Uiterlijk(VASTGESTELD, taak, ONBEKEND, voorbehoud=EIND_ONBEKEND)
    dag = Datum(_einde(toetsing, start).vroegst, _einde(toetsing, eind).laatst)
    return Uiterlijk(VASTGESTELD, taak, dag, voorbehoud=STILGESTAAN if _misschien_langer(toetsing) else None)


def _misschien_langer(toetsing: Toetsing[Projectdeel]) -> bool:
    instrument = toetsing.dossier.instrument
    assert isinstance(instrument, Omgevingsvergunning)
    return instrument.stond_stil is not False or instrument.verlenging is not None


def _na_de_laatste_dag(toetsing: Toetsing[Projectdeel], eind: Datum, gedaan: Datum | None) -> Hiaten:
    laatst = _einde(toetsing, eind)
    te_laat = laatst.voor(gedaan or toetsing.peildatum)
    if te_laat is False:
        yield Onzeker(VASTGESTELD, BEGIN_OF_EIND)
    elif te_laat is ONBEKEND:
        grof = te_grof("het besluit er binnen de termijn was")
        yield Onzeker(VASTGESTELD, waarom_open(grof, laatst, toetsing.kader.gelijkgesteld, eind, gedaan))
    elif _misschien_langer(toetsing):
        yield Onzeker(VASTGESTELD, STILGESTAAN)
    else:
        wat = f"Het besluit is van {gedaan.voluit}." if gedaan else "Op de peildatum is geen besluit vastgelegd."
        termijn = toetsing.duur(NORM, "termijn", eind)
        begin = f"{wat} De termijn van {termijn} na de laatste dag ter inzage, {eind.voluit},"
        yield Tekort(VASTGESTELD, f"{begin} {eindigde(laatst)}.", te_laat=gedaan is not None)


def _vraagt(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only for a withdrawal or change that someone else asks for, and where views were given."""
    aanvraag = toetsing.dossier.aanvraag
    vraagt = aanvraag.vraagt if isinstance(aanvraag, Aanvraag) else None
    if isinstance(vraagt, Onbekend):
        return Onzeker(VRAAGT, "onbekend is wat er wordt gevraagd")
    if vraagt in (None, Aanvraagsoort.NIEUW):
        return ANDERE_TERMIJN
    zienswijzen = toetsing.dossier.zienswijzen
    if zienswijzen is None or isinstance(zienswijzen, Onbekend):
        onbekend = "onbekend is of er zienswijzen waren; zonder zienswijzen geldt een andere termijn"
        return Onzeker((*TERINZAGE, "zienswijzen"), onbekend)
    return None if zienswijzen else "er zijn geen zienswijzen; dan geldt een andere termijn"


REGEL = Regel(
    code="AWB014",
    naam="besluit-binnen-twaalf-weken",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(NORM, "awb-4-15", VERLENGEN, "atw-1", "atw-3"),
    toets=toets,
    geldt_voor=mits(bij_uitgebreide_aanvraag(VERLENGEN), ingetrokken, onder_afdeling_3_4, _vraagt),
    moment=eerste_dag_ter_inzage,
    per=Per.INSTRUMENT,
    telt_dagen=True,
)
