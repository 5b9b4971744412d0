"""De kennisgeving komt vóór de terinzagelegging

## Wat

De gemeente publiceert een kennisgeving van het ontwerp in het gemeenteblad. Tot 1 juli 2021 kon dat ook in een krant of
op een andere geschikte wijze. Die kennisgeving is van vóór de eerste dag waarop het ontwerp ter inzage ligt. Is zij van
dezelfde dag, dan kan de regel dat niet beoordelen: de wet zegt “voorafgaand aan” en noemt geen aantal dagen. Kijk dan
zelf of de publicatie er eerder was.

## Waarom

Mensen moeten weten dat de stukken er liggen voordat hun tijd om te reageren begint.

## Grondslag

Artikel 3:12 lid 1 Awb vraagt een kennisgeving voorafgaand aan de terinzagelegging. Artikel 12 lid 1 van de
Bekendmakingswet zegt dat die in het gemeenteblad staat. Volgens artikel 14 van de Bekendmakingswet begint de termijn
niet zolang de regels voor de kennisgeving niet zijn nageleefd. Is bij de kennisgeving geen kenmerk en geen adres
ingevuld, dan is niet te zien of zij in het gemeenteblad stond. De tekst van vóór 1 juli 2021 is gelezen in kopieën van
2011 tot en met november 2015 en is tot 1 juli 2021 aangehouden. De tekst van de Awb van vóór 1 juli 2011 is niet
gelezen.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - terinzageleggingen: [{kennisgeving: {datum: 2024-03-14}, start: 2024-03-07}]
```

Goed:

```yaml
instrumenten:
  - terinzageleggingen: [{kennisgeving: {datum: 2024-03-05}, start: 2024-03-07}]
```

## Herstel

Controleer de datums bij `terinzageleggingen`. Kloppen ze, bespreek dan met een jurist wanneer de termijn voor
zienswijzen is begonnen en of het ontwerp langer ter inzage moet liggen.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.procedure import Kennisgeving
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.bereik import onder_afdeling_3_4
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import eerste_bekende, eerste_dag_ter_inzage, op_dag
from participatie_cli.rules.plaatsen import TERINZAGE
from participatie_cli.rules.vastlegging import te_grof
from participatie_cli.values.datum import Datum, Wanneer

KENNISGEVING = (*TERINZAGE, "kennisgeving")
DATUM = (*KENNISGEVING, "datum")
ZONDER_VINDPLAATS = (
    "bij de kennisgeving staat geen kenmerk en geen adres; of zij in het gemeenteblad stond, is niet te zien"
)
ZELFDE_DAG = "de kennisgeving is van dezelfde dag als het begin van de terinzagelegging; kijk zelf welke er eerder was"
kennisgeving_op = op_dag(DATUM)


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Look for the notice and compare its date with the first day of inspection."""
    datum, start = kennisgeving_op(toetsing), eerste_dag_ter_inzage(toetsing)
    if toetsing.gebeurd(datum) is False:
        melding = "Er is een ontwerp ter inzage gelegd. Op de peildatum is daarvan geen kennisgeving vastgelegd."
        yield Tekort(KENNISGEVING, melding)
    elif not isinstance(datum, Datum) or not isinstance(start, Datum):
        yield Onzeker(DATUM, "de datum van de kennisgeving of van het begin van de terinzagelegging is onbekend")
    elif start.voor(datum) is True:
        yield Tekort(DATUM, f"De kennisgeving is van {datum.voluit}. Het ontwerp ligt ter inzage vanaf {start.voluit}.")
    elif datum == start and datum.op_de_dag:
        yield Onzeker(DATUM, ZELFDE_DAG)
    elif datum.voor(start) is not True:
        yield Onzeker(DATUM, te_grof("de kennisgeving er was vóór de terinzagelegging"))
    elif toetsing.in_kracht("bw-12-lid-1", datum) is True and _zonder_vindplaats(toetsing):
        yield Onzeker(KENNISGEVING, ZONDER_VINDPLAATS)


def _zonder_vindplaats(toetsing: Toetsing[Projectdeel]) -> bool:
    kennisgeving = toetsing.dossier.kennisgeving
    return isinstance(kennisgeving, Kennisgeving) and not kennisgeving.vindbaar


def moment(toetsing: Toetsing[Projectdeel]) -> Wanneer:
    """The earlier of notice and inspection: another text may have applied to both."""
    return eerste_bekende(kennisgeving_op(toetsing), eerste_dag_ter_inzage(toetsing))


REGEL = Regel(
    code="AWB002",
    naam="kennisgeving-voor-terinzage",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("awb-3-12-lid-1", "bw-12-lid-1", "bw-14"),
    toets=toets,
    geldt_voor=onder_afdeling_3_4,
    moment=moment,
    per=Per.TERINZAGE,
    vooraf=True,
)
