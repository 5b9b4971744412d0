"""Een ontwerp ligt minstens zes weken ter inzage

## Wat

Een ontwerp ligt zes weken ter inzage. De eerste dag telt mee. De termijn begint pas als het ontwerp ter inzage ligt én
de kennisgeving is gepubliceerd. Valt de laatste dag in een weekend of op een feestdag, dan loopt de termijn door tot en
met de eerstvolgende werkdag.

## Waarom

Mensen moeten genoeg tijd hebben om de stukken te lezen en een zienswijze te geven.

## Grondslag

Artikel 3:16 Awb noemt zes weken en zegt wanneer de termijn begint. Volgens artikel 3:11 lid 3 liggen de stukken de hele
termijn ter inzage. Artikel 1 van de Algemene termijnenwet verschuift een laatste dag in een weekend of op een feestdag.

## Voorbeeld

Fout:

```yaml
instrument:
  terinzage: {start: 2024-03-07, eind: 2024-04-04}
```

Goed:

```yaml
instrument:
  terinzage: {start: 2024-03-07, eind: 2024-04-17}
```

## Herstel

Controleer de datums. Kloppen ze, leg het ontwerp dan opnieuw ter inzage, of laat vastleggen waarom dat niet nodig is.
"""

from participatie_cli.kader.termijn import laatste_dag
from participatie_cli.model.datum import Datum
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import ONBEKEND, Onbekend
from participatie_cli.model.procedure import Kennisgeving, Terinzage
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Antwoord, Onzeker, Regel, Tekort, Toetsing

EIND = ("instrument", "terinzage", "eind")


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Compare the last day of inspection with the last day of the term."""
    terinzage = toetsing.dossier.terinzage
    assert isinstance(terinzage, Terinzage)
    begin, eind = begin_van_de_termijn(toetsing), terinzage.eind
    if not isinstance(begin, Datum) or not begin.op_de_dag or isinstance(eind, Onbekend):
        yield Onzeker(EIND, "de begin- of einddatum van de terinzagelegging is niet op de dag bekend")
        return
    norm = toetsing.kader.norm("awb-3-16", "termijn", begin)
    assert norm is not None
    assert isinstance(norm.waarde, int)
    laatst = Datum.op(laatste_dag(begin.vroegst, norm.waarde, toetsing.kader.gelijkgesteld))
    te_kort = eind.voor(laatst)
    if te_kort is ONBEKEND:
        yield Onzeker(EIND, "de einddatum van de terinzagelegging is niet op de dag bekend")
    elif te_kort:
        yield Tekort(
            EIND,
            f"Het ontwerp lag ter inzage tot en met {eind.voluit}. De termijn van {norm.waarde} weken die op "
            f"{begin.voluit} begon, loopt tot en met {laatst.voluit}.",
        )


def begin_van_de_termijn(toetsing: Toetsing[Project]) -> Datum | Onbekend | None:
    """The later of the first day of inspection and the day of the notice."""
    terinzage, kennisgeving = toetsing.dossier.terinzage, toetsing.dossier.kennisgeving
    start = terinzage.start if isinstance(terinzage, Terinzage) else terinzage
    if not isinstance(kennisgeving, Kennisgeving) or isinstance(kennisgeving.datum, Onbekend):
        return start
    return max(start, kennisgeving.datum) if isinstance(start, Datum) else start


def geldt_voor(toetsing: Toetsing[Project]) -> str | Onzeker | None:
    """Only where a draft is or was laid open."""
    terinzage = toetsing.dossier.terinzage
    if isinstance(terinzage, Onbekend):
        return Onzeker(("instrument",), "onbekend is of er een ontwerp ter inzage lag")
    return "er ligt geen ontwerp ter inzage" if terinzage is None else None


REGEL = Regel(
    code="AWB001",
    naam="terinzage-zes-weken",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("awb-3-16", "awb-3-11-lid-3", "atw-1"),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=begin_van_de_termijn,
)
