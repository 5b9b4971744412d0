"""De kennisgeving zegt dat de vergunning voor een bopa is

## Wat

Verleent de gemeente een vergunning voor een buitenplanse omgevingsplanactiviteit (bopa), dan staat dat in de
kennisgeving van het besluit. In de uitgebreide procedure staat het ook in de kennisgeving van een ontwerp dat de
vergunning verleent.

De kennisgeving van het besluit komt tegelijk met de bekendmaking of “zo spoedig mogelijk” daarna. Hoeveel dagen dat is,
zegt de wet niet. Is zij nog niet vastgelegd, dan kan de regel het niet beoordelen.

## Waarom

Een bopa wijkt af van het omgevingsplan. Mensen moeten dat in de kennisgeving kunnen zien.

## Grondslag

Artikel 16.64a lid 2 van de Omgevingswet vraagt dit in de reguliere procedure, voor de kennisgeving van artikel 16.64
lid 3. Artikel 16.66 lid 5 vraagt het in de uitgebreide procedure, voor de kennisgeving van het ontwerp en van het
besluit. Beide gaan alleen over het verlenen van de vergunning.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    terinzageleggingen:
    procedure: regulier
    bopa: ja
    aanvraag: {datum: 2024-05-01}
    uitkomst: verleend
    kennisgeving_besluit: {datum: 2024-06-26, noemt: [wie]}
```

Goed:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    terinzageleggingen:
    procedure: regulier
    bopa: ja
    aanvraag: {datum: 2024-05-01}
    uitkomst: verleend
    kennisgeving_besluit: {datum: 2024-06-26, noemt: [bopa]}
```

## Herstel

Lees de kennisgeving na en schrijf `bopa` bij `noemt` als het erin staat. Staat het er niet in, bespreek dan met een
jurist of een nieuwe kennisgeving nodig is. Vul bij een ontwerp ook `ontwerp_verleent` in.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.procedure import Kennisgeving
from participatie_cli.model.procedurekeuzes import Kennisgevinginhoud
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.rules.bereik import bij_aanvraag
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import dag_van_aanvraag
from participatie_cli.rules.plaatsen import INSTRUMENT, TERINZAGE
from participatie_cli.rules.voorwaarden import achtereen
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.pad import Pad

REGULIER, UITGEBREID = "ow-16-64a-lid-2", "ow-16-66-lid-5"
BOPA, ONTWERP, BESLUIT = (*INSTRUMENT, "bopa"), (*TERINZAGE, "kennisgeving"), (*INSTRUMENT, "kennisgeving_besluit")
NOG_NIET = "er is nog geen kennisgeving van het besluit vastgelegd; de wet noemt geen aantal dagen"
GEEN_VERLENING = "op de peildatum is geen ontwerp of besluit vastgelegd dat de vergunning verleent"


@dataclass(frozen=True, slots=True)
class Aankondiging:
    """A draft or a decision: its notice, with place and name, and whether it grants the permit."""

    pad: Pad
    wat: str
    kennisgeving: Kennisgeving | Onbekend | None
    verleent: bool | Onbekend


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Ask of each notice whether it says that this is a bopa."""
    for een in _aankondigingen(toetsing):
        kennisgeving = een.kennisgeving
        if kennisgeving is None or not _gepubliceerd(toetsing, kennisgeving):
            yield Onzeker(een.pad, NOG_NIET)
        elif isinstance(kennisgeving, Onbekend) or isinstance(kennisgeving.noemt, Onbekend):
            yield Onzeker(een.pad, f"onbekend is wat er in {een.wat} staat")
        elif Kennisgevinginhoud.BOPA not in kennisgeving.noemt:
            yield _noemt_niet(een)


def _noemt_niet(een: Aankondiging) -> Tekort | Onzeker:
    wat, pad = een.wat, (*een.pad, "noemt")
    if een.verleent is True:
        return Tekort(pad, f"Niet vastgelegd is dat {wat} zegt dat het om een bopa gaat.")
    return Onzeker(pad, f"{wat} noemt de bopa niet en onbekend is of de vergunning daarin wordt verleend")


def _aankondigingen(toetsing: Toetsing[Projectdeel]) -> Iterator[Aankondiging]:
    """The draft that was published and the decision that was taken, unless they do not grant the permit."""
    instrument = toetsing.dossier.instrument
    assert isinstance(instrument, Omgevingsvergunning)
    ontwerp, verleent = toetsing.dossier.kennisgeving, instrument.ontwerp_verleent
    met_ontwerp = instrument.volgt_afdeling_3_4 is not False and ontwerp is not None
    if met_ontwerp and verleent is not False and _gepubliceerd(toetsing, ontwerp):
        yield Aankondiging(ONTWERP, "de kennisgeving van het ontwerp", ontwerp, verleent if verleent else ONBEKEND)
    if instrument.besloten and instrument.verleend is not False and toetsing.telt(instrument.vastgesteld_op):
        wat = "de kennisgeving van het besluit"
        yield Aankondiging(BESLUIT, wat, instrument.kennisgeving_besluit, instrument.verleend)


def _gepubliceerd(toetsing: Toetsing[Projectdeel], kennisgeving: Kennisgeving | Onbekend | None) -> bool:
    return toetsing.telt(kennisgeving.datum if isinstance(kennisgeving, Kennisgeving) else kennisgeving)


def _bij_bopa(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only for a bopa, once a draft or a decision may grant the permit."""
    bopa = op_pad(toetsing.dossier, BOPA)
    if bopa is False:
        return "de aanvraag past in het omgevingsplan"
    if not any(_aankondigingen(toetsing)):
        return GEEN_VERLENING
    return None if bopa is True else Onzeker(BOPA, "onbekend is of de aanvraag een bopa is")


def maatstaf(toetsing: Toetsing[Projectdeel]) -> str:
    """The article on this procedure."""
    instrument = toetsing.dossier.instrument
    uitgebreid = isinstance(instrument, Omgevingsvergunning) and instrument.volgt_afdeling_3_4 is True
    return UITGEBREID if uitgebreid else REGULIER


REGEL = Regel(
    code="OMW011",
    naam="besluit-noemt-bopa",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(REGULIER, UITGEBREID, "ow-16-64-lid-3"),
    toetst=(REGULIER, UITGEBREID),
    toets=toets,
    geldt_voor=achtereen(bij_aanvraag, _bij_bopa),
    moment=dag_van_aanvraag,
    maatstaf=maatstaf,
    per=Per.INSTRUMENT,
)
