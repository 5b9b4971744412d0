"""Een besluit van algemene strekking is binnen twee weken openbaar

## Wat

Een besluit van algemene strekking geldt voor een open groep mensen, zoals een beleidsregel. De gemeente maakt zo'n
besluit zo snel mogelijk openbaar, en uiterlijk twee weken na de vaststelling. De dag na het besluit is de eerste dag.
Valt de laatste dag in een weekend, op een feestdag of op een dag die daarmee is gelijkgesteld, dan loopt de termijn
door tot en met de eerstvolgende werkdag.

De regel kijkt alleen naar besluiten vanaf 1 november 2024 waarbij `algemene_strekking: ja` staat. Een verordening of
een omgevingsplan hoort daar niet bij: daarvoor gelden eigen regels over bekendmaking.

## Waarom

Een besluit dat voor veel mensen geldt, moet iedereen snel kunnen lezen.

## Grondslag

Artikel 3.3 lid 1 onder b van de Wet open overheid (Woo) noemt de overige besluiten van algemene strekking. Lid 4
geeft de termijn van twee weken. De tekst is gelezen. Dat dit sinds 1 november 2024 geldt, komt uit andere bronnen;
het koninklijk besluit is niet gelezen. Daarom is dit een waarschuwing.

## Voorbeeld

Fout:

```yaml
besluiten:
  - datum: 2024-11-05
    door: college
    besluit: Het college stelt beleidsregels vast.
    participatieparagraaf: ja
    algemene_strekking: ja
    gepubliceerd_op: 2024-11-20
```

Goed:

```yaml
besluiten:
  - datum: 2024-11-05
    door: college
    besluit: Het college stelt beleidsregels vast.
    participatieparagraaf: ja
    algemene_strekking: ja
    gepubliceerd_op: 2024-11-19
```

## Herstel

Vul `gepubliceerd_op` in. Is het besluit nog niet openbaar, maak het dan alsnog openbaar.
"""

from participatie_cli.model.besluit import Besluit
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.besluiten import ANDEREN, besluiten_onder
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Toetsing
from participatie_cli.rules.looptijd import Looptijd
from participatie_cli.rules.rollen import GEMEENTE
from participatie_cli.rules.termijndag import Taak
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad

NORM, TERMIJN = "woo-3-3-lid-1-b", "woo-3-3-lid-4"
BESLUITEN = besluiten_onder(
    NORM,
    "er is geen besluit van algemene strekking vastgelegd waarvoor deze norm geldt",
    lambda _: lambda besluit: besluit.algemene_strekking not in (None, False) and besluit.door not in ANDEREN,
)


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Work out the last day for each decision and compare the publication, or the peildatum, with it."""
    for plek, besluit in BESLUITEN.van(toetsing):
        yield from _een_besluit(toetsing, besluit, (*plek, "gepubliceerd_op"))


def _een_besluit(toetsing: Toetsing[Project], besluit: Besluit, pad: Pad) -> Hiaten:
    if isinstance(besluit.datum, Onbekend):
        yield Onzeker(pad, "onbekend is wanneer een besluit is genomen")
    elif toetsing.in_kracht(NORM, besluit.datum) is not True:
        yield Onzeker(pad, "onbekend is of een besluit is genomen toen deze norm al gold")
    elif isinstance(besluit.door, Onbekend):
        yield Onzeker(pad, "onbekend is of een besluit van de gemeente zelf is")
    elif isinstance(besluit.algemene_strekking, Onbekend):
        yield Onzeker(pad, "onbekend is of een besluit van algemene strekking is")
    elif isinstance(besluit.gepubliceerd_op, Onbekend):
        yield Onzeker(pad, "onbekend is wanneer een besluit openbaar is gemaakt")
    else:
        yield from _op_tijd(toetsing, besluit.datum, besluit.gepubliceerd_op, pad)


def _op_tijd(toetsing: Toetsing[Project], genomen: Datum, openbaar: Datum | None, pad: Pad) -> Hiaten:
    termijn = Looptijd.na(genomen, toetsing.duur(TERMIJN, "termijn", genomen), toetsing)
    openbaar = openbaar if toetsing.telt(openbaar) else None
    wanneer = f"is openbaar sinds {openbaar.voluit}" if openbaar else "is op de peildatum niet als openbaar vastgelegd"
    melding = f"Het besluit van {genomen.voluit} {wanneer}. De termijn van {termijn.duur} {termijn.eindigde}."
    norm = TERMIJN if openbaar else NORM
    taak = Taak(f"het besluit van {genomen.voluit} openbaar maken", GEMEENTE, (*pad[:2], "datum"))
    yield from termijn.vraag(toetsing, pad, openbaar, taak, "een besluit op tijd openbaar was", melding, norm)


REGEL = Regel(
    code="OPB002",
    naam="besluit-van-algemene-strekking-binnen-twee-weken",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(NORM, TERMIJN),
    toetst=(NORM, TERMIJN),
    toets=toets,
    geldt_voor=BESLUITEN.geldt_voor,
    moment=BESLUITEN.moment,
    telt_dagen=True,
)
