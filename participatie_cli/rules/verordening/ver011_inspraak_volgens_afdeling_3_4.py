"""Inspraak over beleid verloopt volgens de wet of de verordening

## Wat

Heeft de gemeente beleid vastgesteld waarover inspraak is gegeven? Dan staat erbij dat het ontwerp ter inzage lag.
Regelt de verordening een andere procedure, dan staat er welk artikel dat doet.

Is er niets ter inzage gelegd of is de eerste dag daarvan onbekend, dan kijkt de regel naar de dag waarop het beleid is
vastgesteld.

## Waarom

Bij inspraak moeten mensen weten waar het ontwerp ligt, hoelang, en hoe zij kunnen reageren.

## Grondslag

Artikel 150 lid 2 van de Gemeentewet zegt dat inspraak verloopt volgens afdeling 3.4 van de Algemene wet bestuursrecht,
tenzij de verordening iets anders bepaalt. Dat stond ook in de tekst van vóór 1 januari 2025. Toen ging het alleen over
de voorbereiding van beleid. De tekst van vóór 1 mei 2022 is niet gelezen. In kader.yaml staat wat de verordening van de
gemeente over inspraak zegt en hoe zij is gelezen. In het model van de VNG kan het bestuursorgaan een andere procedure
vaststellen. Hoe de terinzagelegging moet, vragen de regels over de Algemene wet bestuursrecht.

## Voorbeeld

Fout:

```yaml
instrument:
  soort: beleid
  inspraak: ja
  terinzage:
```

Goed:

```yaml
instrument:
  soort: beleid
  inspraak: ja
```

## Herstel

Vul onder `instrument.terinzage` in wanneer het ontwerp ter inzage lag. Volgde de gemeente een andere procedure uit de
verordening, noem dan het artikel bij `andere_procedure`.
"""

from participatie_cli.model.datum import Datum, Wanneer
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.model.plan import Beleid
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import van_de_gemeente, zeker_eerst
from participatie_cli.rules.contract import Antwoord, Onzeker, Reden, Regel, Tekort, Toetsing

TERINZAGE = ("instrument", "terinzage")
ANDERS = ("instrument", "andere_procedure")


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Look for the inspection or for the article that says otherwise."""
    beleid = toetsing.dossier.instrument
    assert isinstance(beleid, Beleid)
    if isinstance(beleid.andere_procedure, str):
        return
    if isinstance(beleid.terinzage, Onbekend):
        yield Onzeker(TERINZAGE, "onbekend is of het ontwerp ter inzage lag")
    elif beleid.terinzage is None and beleid.andere_procedure is None:
        feit = "Er was inspraak. Niet vastgelegd is een terinzagelegging of een andere procedure uit de verordening."
        yield Tekort(TERINZAGE, feit)
    elif beleid.terinzage is None:
        yield Onzeker(ANDERS, "onbekend is of volgens de verordening een andere procedure geldt")


def moment(toetsing: Toetsing[Project]) -> Wanneer:
    """The start of the inspection, else the adoption: the old and the new text ask the same."""
    start = toetsing.dossier.peilmoment
    return start if isinstance(start, Datum) else toetsing.dossier.vastgesteld_op


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only for policy of the municipality itself, with inspraak, once adopted."""
    beleid = toetsing.dossier.instrument
    if isinstance(beleid, Onbekend):
        return Onzeker(("instrument",), "onbekend is welk juridisch instrument het project heeft")
    if not isinstance(beleid, Beleid):
        return "dit is geen beleid buiten de Omgevingswet"
    return zeker_eerst(van_de_gemeente(toetsing), _met_inspraak(beleid), _vastgesteld(toetsing, beleid))


def _met_inspraak(beleid: Beleid) -> Reden:
    if beleid.inspraak is None or isinstance(beleid.inspraak, Onbekend):
        return Onzeker(("instrument", "inspraak"), "onbekend is of er inspraak was")
    return None if beleid.inspraak else "er was geen inspraak"


def _vastgesteld(toetsing: Toetsing[Project], beleid: Beleid) -> Reden:
    if isinstance(beleid.vastgesteld_op, Onbekend):
        return Onzeker(("instrument", "vastgesteld_op"), "onbekend is of het beleid al is vastgesteld")
    if toetsing.gebeurd(beleid.vastgesteld_op) is False:
        return "het beleid was op de peildatum nog niet vastgesteld"
    return None


REGEL = Regel(
    code="VER011",
    naam="inspraak-volgens-afdeling-3-4",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("gemeentewet-150-lid-2", "verordening-inspraak", "vng-inspraak"),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=moment,
)
