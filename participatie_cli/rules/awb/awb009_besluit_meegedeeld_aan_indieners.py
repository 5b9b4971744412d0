"""Wie een zienswijze gaf, kreeg bericht over het besluit

## Wat

Is een besluit bekendgemaakt, dan krijgt wie een zienswijze gaf daarover bericht. De datum staat bij
`terinzageleggingen`, onder `mededeling_indieners_op`. De wet zegt “tegelijkertijd met of zo spoedig mogelijk na” de
bekendmaking en noemt geen aantal dagen. Een bericht van vóór het besluit kan niet. Is er een eigen grens in kader.yaml
(`onverwijld`), dan is het binnen die grens op tijd, en daarna niet te beoordelen. Langer dan twee weken telt die grens
niet. Is er geen bericht, dan meldt de regel dat als de zes weken om in beroep te gaan voorbij zijn. Hij telt die vanaf
de dag na de bekendmaking. Wacht daar niet op: wie later bericht krijgt, heeft minder tijd voor een beroep.

De regel geldt voor een omgevingsvergunning en voor een omgevingsplan. Of de plicht ook geldt voor een visie, een
programma of ander beleid, is niet in de wet nagelezen. Bij meer dan 250 mensen mag de toezending achterwege blijven.
Zijn er meer dan 250 zienswijzen, dan kan de regel daarom niet beoordelen of er bericht moest zijn.

## Waarom

Wie reageerde, hoort van de gemeente zelf wat er is besloten. Dan kan hij ook op tijd in beroep.

## Grondslag

Artikel 3:43 lid 1 van de Algemene wet bestuursrecht (Awb) vraagt een mededeling aan wie een zienswijze gaf. Volgens
artikel 3:44 lid 1 en 2 krijgt die na afdeling 3.4 een exemplaar van het besluit. Lid 3 noemt uitzonderingen: een groot
besluit, een zienswijze van meer dan vijf mensen samen en meer dan 250 mensen. Voor een algemeen verbindend voorschrift
geldt dit niet (artikel 3:1 lid 1 onder b), maar voor een omgevingsplan wel (artikel 16.30 lid 2 van de Omgevingswet).
Artikel 6:7 noemt de zes weken en artikel 6:8 lid 1 de eerste dag. De artikelen 1 en 3 van de Algemene termijnenwet
verschuiven de laatste dag.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - terinzageleggingen: [{mededeling_indieners_op: }]
```

Goed:

```yaml
instrumenten:
  - terinzageleggingen: [{mededeling_indieners_op: 2024-07-11}]
```

## Herstel

Vul `mededeling_indieners_op` in. Is er nog geen bericht gestuurd, doe dat dan meteen en vermeld wanneer en hoe het
besluit is bekendgemaakt.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.rules.bereik import met_zienswijzen, op_het_ontwerp
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.looptijd import Looptijd
from participatie_cli.rules.momenten import eerste_dag_ter_inzage, op_dag
from participatie_cli.rules.onverwijld import GRENS, snel_na
from participatie_cli.rules.plaatsen import INSTRUMENT, TERINZAGE
from participatie_cli.rules.rollen import BEVOEGD_GEZAG
from participatie_cli.rules.termijndag import Taak, Uiterlijk
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend

MEDEDELING = (*TERINZAGE, "mededeling_indieners_op")
VOOR_DE_BEKENDMAKING = "het bericht kwam na het besluit en vóór de bekendmaking; of dat mag, is niet nagelezen"
KAN_NOG = "er is nog geen bericht vastgelegd; de wet noemt geen aantal dagen en de termijn voor beroep kan nog lopen"
BEKENDGEMAAKT = (*INSTRUMENT, "bekendgemaakt_op")
moment = op_dag(BEKENDGEMAAKT)


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Look for the date on which those who filed were told."""
    datum, bekendgemaakt = op_pad(toetsing.dossier, MEDEDELING), moment(toetsing)
    assert isinstance(bekendgemaakt, Datum)
    if isinstance(datum, Onbekend):
        yield Onzeker(MEDEDELING, "onbekend is wanneer de indieners bericht kregen over het besluit")
    elif datum is None or toetsing.gebeurd(datum) is False:
        yield from _zonder_bericht(toetsing, bekendgemaakt)
    else:
        yield from _op_tijd(toetsing, datum, bekendgemaakt)


def _op_tijd(toetsing: Toetsing[Projectdeel], datum: Datum, bekendgemaakt: Datum) -> Hiaten:
    """Not before there was a decision; between that and its publication the law does not say."""
    besluit = toetsing.dossier.vastgesteld_op
    if isinstance(besluit, Datum) and datum.voor(besluit) is True:
        yield Tekort(MEDEDELING, f"Het bericht is van {datum.voluit}. Het besluit is van {besluit.voluit}.")
    elif datum.voor(bekendgemaakt) is True:
        yield Onzeker(MEDEDELING, VOOR_DE_BEKENDMAKING)
    else:
        yield from snel_na(toetsing, datum, bekendgemaakt, MEDEDELING, ("Het bericht", "De bekendmaking"))


def _zonder_bericht(toetsing: Toetsing[Projectdeel], bekendgemaakt: Datum) -> Hiaten:
    termijn = Looptijd.na(bekendgemaakt, toetsing.duur("awb-6-7", "termijn", bekendgemaakt), toetsing)
    twijfel = _mag_achterwege_blijven(toetsing)
    taak = Taak("de indieners van zienswijzen zo snel mogelijk bericht geven", BEVOEGD_GEZAG, BEKENDGEMAAKT)
    yield Uiterlijk(MEDEDELING, taak, termijn.laatst, voorbehoud=twijfel)
    if termijn.laatst.voor(toetsing.peildatum) is not True:
        yield Onzeker(MEDEDELING, KAN_NOG)
    elif twijfel:
        yield Onzeker(MEDEDELING, twijfel)
    else:
        besluit = f"Het besluit is bekendgemaakt: {bekendgemaakt.voluit}."
        yield Tekort(MEDEDELING, f"{besluit} Een bericht aan de indieners is niet vastgelegd.")


def _mag_achterwege_blijven(toetsing: Toetsing[Projectdeel]) -> str | None:
    """Why those who filed may not have to be told each, where there were, or may have been, very many."""
    grens = toetsing.getal("awb-3-44-lid-3", "toezending", toetsing.peildag)
    aantal = op_pad(toetsing.dossier, (*TERINZAGE, "zienswijzen"))
    veel = isinstance(aantal, Aantal) and Aantal.precies(grens).minder_dan(aantal) is not False
    return f"bij meer dan {grens} personen mag de toezending achterwege blijven" if veel else None


def _bekendgemaakt(toetsing: Toetsing[Projectdeel]) -> Reden:
    geen = toetsing.gebeurd(moment(toetsing)) is False
    return "het besluit was op de peildatum nog niet bekendgemaakt" if geen else None


def _afdeling_3_6(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Whether the law has those who filed be told: for a permit, and for a plan under the Omgevingswet."""
    instrument, start = toetsing.dossier.instrument, eerste_dag_ter_inzage(toetsing)
    nieuw = isinstance(instrument, Omgevingsplan) and toetsing.in_kracht("ow-16-30-lid-2", start) is True
    if nieuw or isinstance(instrument, Omgevingsvergunning):
        return None
    return Onzeker(INSTRUMENT, "of de wet hier een bericht aan de indieners vraagt, is niet nagelezen")


REGEL = Regel(
    code="AWB009",
    naam="besluit-meegedeeld-aan-indieners",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(
        *("awb-3-43-lid-1", "awb-3-44-lid-1", "awb-3-44-lid-2", "awb-3-44-lid-3"),
        *("awb-3-1-lid-1-b", "ow-16-30-lid-2", "awb-6-7", "awb-6-8-lid-1", "atw-1", "atw-3", GRENS),
    ),
    toets=toets,
    geldt_voor=mits(op_het_ontwerp, met_zienswijzen, _bekendgemaakt, _afdeling_3_6),
    moment=moment,
    per=Per.ZIENSWIJZEN,
    telt_dagen=True,
)
