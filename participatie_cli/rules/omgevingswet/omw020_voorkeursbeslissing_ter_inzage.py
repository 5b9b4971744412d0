"""Van de voorkeursbeslissing lag een ontwerp ter inzage

## Wat

Volgt de gemeente voor een omgevingsplan vrijwillig de stappen van de projectprocedure, en kiest zij in een
voorkeursbeslissing eerst een oplossing? Dan lag van die beslissing eerst een ontwerp ter inzage. Deze regel vraagt of
dat is vastgelegd en vóór de beslissing begon; hoe lang en op welke manier, vraagt hij niet.

Voor een voorkeursbeslissing van vóór 1 januari 2024 geldt deze regel niet. Lag het ontwerp al vóór die dag ter inzage,
of kan dat zo zijn, en is daarna beslist, dan kan de regel dat niet beoordelen.

## Waarom

Bij de keuze voor een oplossing is nog het meest te veranderen.

## Grondslag

Volgens artikel 16.70 onder b van de Omgevingswet geldt afdeling 3.4 van de Algemene wet bestuursrecht voor de
voorbereiding van een voorkeursbeslissing. Het gaat om een beslissing over regels in het omgevingsplan, zoals artikel
5.55 die noemt. De gemeente mag de voorkeursbeslissing overslaan (artikel 5.47 lid 1).

## Voorbeeld

Fout:

```yaml
instrumenten:
  - projectprocedure:
      voorkeursbeslissing: {datum: 2024-03-01}
```

Goed:

```yaml
instrumenten:
  - projectprocedure:
      voorkeursbeslissing: {datum: 2024-03-01, terinzage: {start: 2024-01-11, eind: 2024-02-21}}
```

## Herstel

Leg bij `voorkeursbeslissing` vast van wanneer tot wanneer het ontwerp ter inzage lag. Is dat niet gebeurd, bespreek dan
met een jurist wat er nodig is.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import op_dag
from participatie_cli.rules.overgang import OVERGANG_NIET_GEVONDEN, ZONDER_TERINZAGE, kan_ouder_zijn, lag_eerder
from participatie_cli.rules.projectprocedure import PROJECTPROCEDURE, met_projectprocedure, projectprocedure
from participatie_cli.rules.vastlegging import ingevuld
from participatie_cli.rules.voorwaarden import mits, zodra
from participatie_cli.values.datum import Wanneer
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

NORM = "ow-16-70-onder-b"
VOORKEUR = (*PROJECTPROCEDURE, "voorkeursbeslissing")
DATUM, TERINZAGE = (*VOORKEUR, "datum"), (*VOORKEUR, "terinzage")
START = (*TERINZAGE, "start")
moment = op_dag(DATUM, bij=Omgevingsplan)


def _ervoor(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    start, datum = op_pad(toetsing.dossier, START), op_pad(toetsing.dossier, DATUM)
    if isinstance(start, Onbekend) or isinstance(datum, Onbekend) or (ervoor := start.voor(datum)) is ONBEKEND:
        yield Onzeker(START, "niet te zien is of het ontwerp ter inzage lag vóór de voorkeursbeslissing")
    elif not ervoor:
        begin = f"Het ontwerp van de voorkeursbeslissing ligt ter inzage vanaf {start.voluit}."
        yield Tekort(START, f"{begin} De voorkeursbeslissing is van {datum.voluit}.")


def _genomen(toetsing: Toetsing[Projectdeel]) -> Reden:
    if projectprocedure(toetsing) is None:
        return None
    buiten = zodra(
        VOORKEUR,
        "op de peildatum is geen voorkeursbeslissing vastgelegd",
        "onbekend is of er een voorkeursbeslissing is",
    )
    return buiten(toetsing) or _overgang(toetsing, moment(toetsing), op_pad(toetsing.dossier, TERINZAGE))


def _overgang(toetsing: Toetsing[Projectdeel], beslist_op: Wanneer, terinzage: Terinzage | Onbekend | None) -> Reden:
    if terinzage is None and kan_ouder_zijn(toetsing, NORM, beslist_op):
        return Onzeker(TERINZAGE, ZONDER_TERINZAGE)
    if isinstance(terinzage, Terinzage) and lag_eerder(toetsing, NORM, beslist_op, terinzage):
        return Onzeker(TERINZAGE, OVERGANG_NIET_GEVONDEN)
    return None


REGEL = Regel(
    code="OMW020",
    naam="voorkeursbeslissing-ter-inzage",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(NORM, "ow-5-55", "ow-5-47-lid-1"),
    toets=ingevuld(
        TERINZAGE,
        "Van de voorkeursbeslissing is geen ontwerp ter inzage vastgelegd.",
        "onbekend is of het ontwerp van de voorkeursbeslissing ter inzage lag",
        _ervoor,
    ),
    geldt_voor=mits(met_projectprocedure, _genomen),
    moment=moment,
    per=Per.INSTRUMENT,
)
