"""Van plan, visie of programma lag een ontwerp ter inzage

## Wat

Is een omgevingsplan, een omgevingsvisie of een verplicht of in de wet benoemd programma vastgesteld? Dan lag daarvan
eerst een ontwerp ter inzage volgens afdeling 3.4 van de Algemene wet bestuursrecht (Awb). Hoefde dat niet, dan staat
erbij waarom. Hoe lang het ontwerp ter inzage lag en wie mocht reageren, vragen andere regels.

Voor een vaststelling van vóór 1 januari 2024 geldt deze regel niet. Lag het ontwerp al vóór die dag ter inzage, of kan
dat zo zijn, en is het daarna vastgesteld, dan kan de regel dat niet beoordelen. Welke regels dan gelden, is niet in de
wet gevonden.

## Waarom

Een ontwerp ter inzage geeft iedereen de kans om te reageren voordat de gemeente beslist.

## Grondslag

De artikelen 16.30, 16.26 en 16.27 van de Omgevingswet vragen afdeling 3.4 Awb. Dat geldt bij een omgevingsplan, een
omgevingsvisie en een programma van de paragrafen 3.2.2 tot en met 3.2.4. Voor een vrij programma geldt artikel 16.27
niet, tenzij er een milieueffectrapport bij moet: dan geldt afdeling 3.4 toch (artikel 16.40 lid 1).

Bij een wijziging geldt dit ook, tenzij een algemene maatregel van bestuur het geval aanwijst (artikel 16.24 lid 1). Het
mag vervallen als de wijziging alleen een duidelijke schrijffout herstelt (artikel 16.24 lid 2), en bij een programma
voor een ondergeschikte wijziging (artikel 16.27 lid 2). Dan moet die wijziging passen bij internationale
verplichtingen. Zij mag geen grotere nadelige gevolgen voor het milieu hebben. Ook mag zij niet gaan over een
beschrijving waardoor een activiteit is toegestaan. Of dat zo is, controleert deze regel niet.

Dat een plan alleen een verleende vergunning overneemt, is geen uitzondering: dan kunnen alleen de zienswijzen niet over
dat deel gaan (artikel 16.31).

## Voorbeeld

Fout:

```yaml
instrumenten:
  - terinzageleggingen:
```

Goed:

```yaml
instrumenten:
  - terinzageleggingen:
    geen_ontwerp_nodig: verschrijving
```

## Herstel

Leg vast van wanneer tot wanneer het ontwerp ter inzage lag. Was dat niet nodig, vul dan bij `geen_ontwerp_nodig` de
reden in. Is er geen van beide, bespreek dan met een jurist wat er nodig is.
"""

from typing import Final

from participatie_cli.model.instrument import MetMotivering
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.plan import Omgevingsplan, Omgevingsvisie, Programma
from participatie_cli.model.procedurekeuzes import Ontwerpuitzondering, Programmasoort
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import dag_van_vaststelling
from participatie_cli.rules.overgang import met_lidwoord, na_vaststelling
from participatie_cli.rules.plaatsen import INSTRUMENT, TERINZAGE
from participatie_cli.rules.voorwaarden import bij_instrument, zeker_eerst
from participatie_cli.values.onbekend import Onbekend

GEEN_ONTWERP = (*INSTRUMENT, "geen_ontwerp_nodig")
NORMEN: Final[dict[type[MetMotivering], str]] = {
    Omgevingsplan: "ow-16-30-lid-1",
    Omgevingsvisie: "ow-16-26",
    Programma: "ow-16-27-lid-1",
}
MER: Final = "ow-16-40-lid-1"
VRIJ = "voor een vrij programma schrijft artikel 16.27 van de Omgevingswet geen ontwerp ter inzage voor"
is_plan = bij_instrument(MetMotivering, "dit is geen omgevingsplan, omgevingsvisie of programma")


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Look for an exception that the law knows, else for the inspection."""
    instrument = toetsing.dossier.instrument
    assert isinstance(instrument, MetMotivering)
    uitzondering, wat = instrument.geen_ontwerp_nodig, met_lidwoord(type(instrument))
    if uitzondering is Ontwerpuitzondering.ONDERGESCHIKT and not isinstance(instrument, Programma):
        begin = f"Als reden staat hier een ondergeschikte wijziging van {wat}."
        yield Tekort(GEEN_ONTWERP, f"{begin} De wet kent die reden alleen voor een programma.")
    elif uitzondering is None or isinstance(uitzondering, Onbekend):
        yield from _ter_inzage(toetsing, instrument, wat)


def _ter_inzage(toetsing: Toetsing[Projectdeel], instrument: MetMotivering, wat: str) -> Hiaten:
    terinzage = toetsing.dossier.terinzage
    if isinstance(terinzage, Terinzage) and toetsing.telt(terinzage.start):
        return
    if isinstance(terinzage, Onbekend) or isinstance(instrument.geen_ontwerp_nodig, Onbekend):
        yield Onzeker(GEEN_ONTWERP, "onbekend is of een ontwerp ter inzage lag of nodig was")
    else:
        melding = f"Van {wat} is geen ontwerp ter inzage vastgelegd, en geen reden waarom dat niet nodig was."
        yield Tekort(TERINZAGE, melding)


def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only for what the municipality adopted and the Omgevingswet brings under Awb, afdeling 3.4."""
    instrument = toetsing.dossier.instrument
    if not isinstance(instrument, MetMotivering):
        return is_plan(toetsing)
    soort = next(soort for soort in NORMEN if isinstance(instrument, soort))
    return zeker_eerst(na_vaststelling(soort, NORMEN[soort])(toetsing), _vrij_programma(instrument))


def _vrij_programma(instrument: MetMotivering) -> Reden:
    if not isinstance(instrument, Programma) or instrument.voorgeschreven is True:
        return None
    if isinstance(instrument.met_milieueffectrapport, Onbekend):
        pad = (*INSTRUMENT, "milieueffectrapport")
        return Onzeker(pad, "onbekend is of er een milieueffectrapport bij dit programma moet")
    onzeker = Onzeker((*INSTRUMENT, "programmasoort"), "onbekend is wat voor soort programma dit is")
    return VRIJ if instrument.programmasoort is Programmasoort.VRIJ else onzeker


def maatstaf(toetsing: Toetsing[Projectdeel]) -> str:
    """The article on this kind of instrument."""
    instrument = toetsing.dossier.instrument
    if isinstance(instrument, Programma) and instrument.programmasoort is Programmasoort.VRIJ:
        return MER
    return NORMEN[type(instrument) if isinstance(instrument, MetMotivering) else Omgevingsplan]


REGEL = Regel(
    code="OMW015",
    naam="afdeling-3-4-gevolgd",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(
        *NORMEN.values(),
        MER,
        *("ow-16-24-lid-1", "ow-16-24-lid-2", "ow-16-27-lid-2"),
    ),
    toetst=(*NORMEN.values(), MER),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=dag_van_vaststelling,
    maatstaf=maatstaf,
    per=Per.INSTRUMENT,
)
