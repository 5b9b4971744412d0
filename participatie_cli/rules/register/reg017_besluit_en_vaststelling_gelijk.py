"""De vaststelling van een plan staat ook bij de besluiten

## Wat

Staat bij een plan of beleid op welke dag het is vastgesteld (`vastgesteld_op`), en staan er ook besluiten van dezelfde
overheid in het bestand? Dan is een daarvan van die dag. Een besluit waarvan de dag of wie besloot onbekend is, kan het
zijn. Staan er geen besluiten van die overheid, dan telt de vaststelling zelf als besluit.

Staat onder `besluiten` dat een plan of beleid is vastgesteld, dan staat die dag ook bij het instrument. De regel kijkt
of het besluit het woord bij `soort` of de `naam` van het instrument noemt. Staat er alleen `het plan` of iets
dergelijks, of is onbekend wie besloot, dan kan de regel dat niet beoordelen. De regel gaat niet over vergunningen.

## Waarom

De vaststelling is een besluit. Staat op twee plekken een andere dag, dan is niet te zien welke klopt, en rekent de
controle met allebei.

## Grondslag

Dit is een afspraak van het register zelf: feiten staan in een volgorde die kan.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - {soort: omgevingsplan, vastgesteld_op: 2024-05-20}
besluiten:
  - {datum: 2024-06-20, door: raad, besluit: De raad stelt het omgevingsplan vast.}
```

Goed:

```yaml
instrumenten:
  - {soort: omgevingsplan, vastgesteld_op: 2024-06-20}
besluiten:
  - {datum: 2024-06-20, door: raad, besluit: De raad stelt het omgevingsplan vast.}
```

## Herstel

Zoek in het besluit op welke dag het is vastgesteld, en schrijf die dag op beide plekken. Ontbreekt het besluit in de
lijst, zet het er dan bij.
"""

import re
from collections.abc import Iterator

from participatie_cli.model.besluit import Besluit
from participatie_cli.model.een_instrument import EenInstrument
from participatie_cli.model.instrument import MetTerinzage
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Orgaan, Overheidslaag
from participatie_cli.model.partij import Overheidsorgaan
from participatie_cli.model.project import Project
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.rules.besluiten import ANDEREN, Beslissing, vastgestelde_plannen, welk
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.rules.plaatsen import INSTRUMENTEN
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, bekend
from participatie_cli.values.pad import Pad

STELT_VAST = re.compile(r"\bstel(t|de|den|len)\b.*\bvast\b(?! te )|\bis vastgesteld\b", re.DOTALL)
NOG_GEEN_PLAN = re.compile("ontwerp|concept|plan van aanpak")
HET_PLAN = re.compile(r"\b(het plan|de visie|het programma|het beleid)\b")


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Hold the day of each adoption against the decisions, and what the decisions say against the instruments."""
    besluiten = bekend(toetsing.dossier.besluiten)
    for pad, een, dag in _met_een_dag(toetsing):
        if not any(een.kan_zijn(besluit) for besluit in besluiten):
            yield Tekort(pad, f"De vaststelling is van {dag.voluit}. Onder `besluiten` staat geen besluit van die dag.")
    for pad, besluit, zeker in _zonder_een_dag(toetsing):
        if zeker:
            melding = f"Volgens het besluit {welk(besluit)} is dit vastgesteld. Hier staat geen `vastgesteld_op`."
            yield Tekort(pad, melding)
        else:
            yield Onzeker(pad, f"onbekend is of het besluit {welk(besluit)} de vaststelling hiervan is")


def _met_een_dag(toetsing: Toetsing[Project]) -> list[tuple[Pad, Beslissing, Datum]]:
    """The adoptions of which the day is known, with their places, by an authority of which there is a decision too."""
    besluiten, instrumenten = bekend(toetsing.dossier.besluiten), bekend(toetsing.dossier.instrumenten)
    return [
        (pad, een, een.datum)
        for pad, een in vastgestelde_plannen(toetsing.dossier)
        if isinstance(een.datum, Datum)
        if any(_nam(instrumenten[int(pad[1])].bevoegd_gezag, besluit) for besluit in besluiten)
    ]


def _nam(gezag: object, besluit: Besluit) -> bool:
    """Whether a decision is surely of the authority that is competent for an instrument."""
    if besluit.door is Orgaan.ANDERE_OVERHEID:
        laag = besluit.overheid.laag if isinstance(besluit.overheid, Overheidsorgaan) else None
        return laag is gezag and gezag not in (Overheidslaag.GEMEENTE, ONBEKEND)
    return besluit.door not in (Orgaan.INWONERS, ONBEKEND) and gezag is Overheidslaag.GEMEENTE


def _zonder_een_dag(toetsing: Toetsing[Project]) -> Iterator[tuple[Pad, Besluit, bool]]:
    """The instruments without an adoption that a decision says were adopted, and whether it surely means them."""
    vast = [een for _, een in vastgestelde_plannen(toetsing.dossier)]
    besluiten = [een for een in bekend(toetsing.dossier.besluiten) if _stelt_vast(een)]
    over = [besluit for besluit in besluiten if not any(een.kan_zijn(besluit) for een in vast)]
    for plaats, instrument in enumerate(bekend(toetsing.dossier.instrumenten)):
        if not isinstance(instrument, MetTerinzage) or isinstance(instrument, Omgevingsvergunning):
            continue
        if instrument.vastgesteld_op is None and instrument.bevoegd_gezag is Overheidslaag.GEMEENTE:
            for besluit in over:
                if (genoemd := _noemt(besluit, instrument)) or HET_PLAN.search(besluit.besluit.lower()):
                    yield (*INSTRUMENTEN, plaats), besluit, genoemd and besluit.door is not ONBEKEND


def _stelt_vast(besluit: Besluit) -> bool:
    """Whether the words of a decision of the municipality say that something was adopted, and not as a draft only."""
    tekst = besluit.besluit.lower()
    return besluit.door not in ANDEREN and bool(STELT_VAST.search(tekst)) and not NOG_GEEN_PLAN.search(tekst)


def _noemt(besluit: Besluit, instrument: EenInstrument) -> bool:
    """Whether a decision names an instrument by its kind or by its own name."""
    namen = [str(een).lower() for een in (instrument.soort, instrument.naam) if een not in (None, ONBEKEND)]
    return any(re.search(rf"\b{re.escape(naam)}\b", besluit.besluit.lower()) for naam in namen)


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where a fact stands, or may stand, in both homes."""
    if any(_met_een_dag(toetsing)) or any(_zonder_een_dag(toetsing)):
        return None
    return "er staat geen dag van een vaststelling naast een besluit van dezelfde overheid"


REGEL = Regel(
    code="REG017",
    naam="besluit-en-vaststelling-gelijk",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-volgorde",),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=op_peildatum,
    af_te_wijken=False,
)
