"""De uitgebreide procedure heeft een grond

## Wat

Volgt een aanvraag om een omgevingsvergunning de uitgebreide procedure, dan is daar een grond voor. Er zijn vier
gronden. Een algemene maatregel van bestuur (AMvB) wijst de activiteit aan. De aanvrager vroeg erom of stemde ermee in.
De gemeente besloot ertoe bij een buitenplanse omgevingsplanactiviteit (bopa). Of een milieueffectrapport is verplicht.

Bij een besluit is het een bopa en kon de aanvrager eerst zijn mening over die keuze geven. Is dat van dezelfde dag als
het besluit, kijk dan zelf wat er eerder was.

De wet vraagt niet om de grond op te schrijven. Staat zij niet in het register, dan kan de regel het dus niet
beoordelen.

## Waarom

De uitgebreide procedure duurt langer en geeft iedereen de kans op een zienswijze. De gemeente mag haar niet zomaar
kiezen.

## Grondslag

Artikel 16.65 van de Omgevingswet noemt drie gronden: lid 1 onder a, lid 1 onder b en lid 4. Artikel 16.50 lid 1 noemt
het milieueffectrapport. De gemeente kan deze procedure niet zelf bij besluit kiezen, tenzij volgens lid 4 (artikel
16.62 lid 3). Lid 4 geldt alleen voor een bopa met mogelijk aanzienlijke gevolgen en verwachte bedenkingen van
verschillende belanghebbenden; of dat zo is, controleert deze regel niet. Volgens artikel 16.65 lid 5 krijgt de
aanvrager vóór dat besluit de kans om te reageren.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    bopa: ja
    aanvraag: {datum: 2024-02-01}
    uitgebreid: {grond: besluit bij bopa, besloten_op: 2024-02-20}
```

Goed:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    bopa: ja
    aanvraag: {datum: 2024-02-01}
    uitgebreid: {grond: besluit bij bopa, aanvrager_gevraagd_op: 2024-02-10, besloten_op: 2024-02-20}
```

## Herstel

Vul bij `uitgebreid` de grond in. Bij een besluit horen ook de dag waarop de aanvrager zijn mening kon geven en de dag
van het besluit. Is er geen grond, bespreek dan met een jurist welke procedure geldt.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.procedurekeuzes import Procedure, Proceduregrond
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.vergunning import Procedurekeuze
from participatie_cli.rules.bereik import bij_aanvraag, met_procedure
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import dag_van_aanvraag
from participatie_cli.rules.plaatsen import INSTRUMENT
from participatie_cli.rules.voorwaarden import achtereen
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend

GROND, BOPA = (*INSTRUMENT, "uitgebreid"), (*INSTRUMENT, "bopa")
GEVRAAGD = (*GROND, "aanvrager_gevraagd_op")
VOLGORDE_ONBEKEND = "niet te zien is of de aanvrager zijn mening kon geven vóór het besluit over de procedure"


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Look at the ground and, where it is a decision, at what comes with it; no law asks to write it down."""
    keuze = op_pad(toetsing.dossier, GROND)
    if keuze is None:
        yield Onzeker(GROND, "niet vastgelegd is op welke grond de aanvraag de uitgebreide procedure volgt")
    elif isinstance(keuze, Onbekend) or isinstance(keuze.grond, Onbekend):
        yield Onzeker(GROND, "onbekend is op welke grond de aanvraag de uitgebreide procedure volgt")
    elif keuze.grond is Proceduregrond.BESLUIT:
        yield from _bij_bopa(op_pad(toetsing.dossier, BOPA))
        yield from _eerst_gevraagd(toetsing, keuze)


def _bij_bopa(bopa: bool | Onbekend | None) -> Hiaten:
    if bopa is False:
        yield Tekort(BOPA, "De grond is een besluit bij een bopa. Bij de aanvraag staat dat het geen bopa is.")
    elif bopa is not True:
        yield Onzeker(BOPA, "onbekend is of de aanvraag een bopa is")


def _eerst_gevraagd(toetsing: Toetsing[Projectdeel], keuze: Procedurekeuze) -> Hiaten:
    """The applicant could give a view before the decision on the procedure."""
    gevraagd, besloten = keuze.aanvrager_gevraagd_op, keuze.besloten_op
    if not toetsing.telt(besloten):
        return
    if gevraagd is None:
        yield Tekort(GEVRAAGD, "Niet vastgelegd is dat de aanvrager zijn mening over de procedure kon geven.")
    elif not isinstance(gevraagd, Datum) or not isinstance(besloten, Datum):
        yield Onzeker(GEVRAAGD, VOLGORDE_ONBEKEND)
    elif besloten.voor(gevraagd) is True:
        besluit = f"Het besluit over de procedure is van {besloten.voluit}."
        yield Tekort(GEVRAAGD, f"{besluit} De vraag aan de aanvrager is van {gevraagd.voluit}.")
    elif gevraagd.voor(besloten) is not True:
        yield Onzeker(GEVRAAGD, VOLGORDE_ONBEKEND)


REGEL = Regel(
    code="OMW012",
    naam="grondslag-uitgebreide-procedure",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("ow-16-62-lid-3", "ow-16-65-lid-1", "ow-16-65-lid-4", "ow-16-65-lid-5", "ow-16-50-lid-1"),
    toets=toets,
    geldt_voor=achtereen(bij_aanvraag, met_procedure(Procedure.UITGEBREID)),
    moment=dag_van_aanvraag,
    per=Per.INSTRUMENT,
)
