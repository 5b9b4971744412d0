"""Het omgevingsplan geldt niet te vroeg

## Wat

Een omgevingsplan treedt in werking op de dag dat vier weken voorbij zijn sinds de bekendmaking, of later als het
besluit dat zegt. Deze regel kijkt of het plan in het register niet eerder geldt. De dag waarop het plan gaat gelden,
ligt dus minstens vier weken na de dag van de bekendmaking, op dezelfde dag van de week.

Voor een plan dat al vóór 1 januari 2024 in werking trad, geldt deze regel niet. Lag het ontwerp al vóór die dag ter
inzage, dan kan de regel dat niet beoordelen. Is er geen terinzagelegging vastgelegd, dan kan de regel een vaststelling
kort na die dag ook niet beoordelen.

## Waarom

Mensen moeten tijd hebben om te weten dat er nieuwe regels komen, en om naar de rechter te gaan.

## Grondslag

Artikel 16.78 lid 1 van de Omgevingswet noemt de vier weken. De termijn schuift niet op in een weekend of op een
feestdag: de Algemene termijnenwet geldt niet voor de inwerkingtreding van wettelijke voorschriften (artikel 4 onder b).
Een omgevingsplan is zo'n voorschrift: artikel 16.30 lid 2 van de Omgevingswet gaat daarvan uit.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - bekendgemaakt_op: 2024-07-10
    in_werking_op: 2024-08-06
```

Goed:

```yaml
instrumenten:
  - bekendgemaakt_op: 2024-07-10
    in_werking_op: 2024-09-01
```

## Herstel

Controleer de datums van de bekendmaking en de inwerkingtreding. Kloppen ze, bespreek dan met een jurist vanaf wanneer
het plan geldt.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import op_dag
from participatie_cli.rules.overgang import na_vaststelling
from participatie_cli.rules.plaatsen import INSTRUMENT
from participatie_cli.rules.rollen import GEMEENTE
from participatie_cli.rules.termijndag import NogNiet, Taak, Uiterlijk
from participatie_cli.rules.vastlegging import gebeurd, te_grof
from participatie_cli.rules.voorwaarden import mits, zodra
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND

NORM = "ow-16-78-lid-1"
IN_WERKING, BEKENDGEMAAKT = (*INSTRUMENT, "in_werking_op"), (*INSTRUMENT, "bekendgemaakt_op")
moment = op_dag(IN_WERKING, bij=Omgevingsplan)


def _vroeg(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    bekendgemaakt_op, in_werking_op = op_pad(toetsing.dossier, BEKENDGEMAAKT), op_pad(toetsing.dossier, IN_WERKING)
    termijn = toetsing.duur(NORM, "termijn", in_werking_op)
    te_vroeg = in_werking_op.voor(termijn.na_gebeurtenis(bekendgemaakt_op))
    if te_vroeg is True:
        datums = f"Bekendgemaakt: {bekendgemaakt_op.voluit}. In werking: {in_werking_op.voluit}."
        yield Tekort(IN_WERKING, f"{datums} Daar zitten geen {termijn} tussen.")
    elif te_vroeg is ONBEKEND:
        yield Onzeker(IN_WERKING, te_grof("het plan te vroeg in werking trad"))


in_werking = zodra(
    IN_WERKING,
    "het omgevingsplan was op de peildatum nog niet in werking",
    "onbekend is wanneer het omgevingsplan in werking trad",
)


def _eerste_dag(toetsing: Toetsing[Projectdeel]) -> Reden:
    """From when the plan can be in force, where it was published and must wait."""
    reden, bekendgemaakt_op = in_werking(toetsing), op_pad(toetsing.dossier, BEKENDGEMAAKT)
    if not isinstance(reden, str) or toetsing.in_kracht(NORM, toetsing.peildag) is not True:
        return reden
    if not isinstance(bekendgemaakt_op, Datum) or not toetsing.telt(bekendgemaakt_op):
        return reden
    eerst = toetsing.duur(NORM, "termijn", toetsing.peildatum).na_gebeurtenis(bekendgemaakt_op)
    if eerst.voor(toetsing.peildatum) is True:
        return reden
    taak = Taak("het omgevingsplan in werking laten treden", GEMEENTE, BEKENDGEMAAKT)
    return NogNiet(reden, (Uiterlijk(IN_WERKING, taak, eerst, niet_eerder=True),))


REGEL = Regel(
    code="OMW017",
    naam="inwerkingtreding-na-vier-weken",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(NORM, "ow-16-30-lid-2", "atw-4-b"),
    toets=gebeurd(
        BEKENDGEMAAKT,
        "Het omgevingsplan geldt al. Op de peildatum is geen bekendmaking vastgelegd.",
        "onbekend is wanneer het omgevingsplan is bekendgemaakt",
        _vroeg,
    ),
    geldt_voor=mits(na_vaststelling(Omgevingsplan, NORM, moment), _eerste_dag),
    moment=moment,
    per=Per.INSTRUMENT,
)
