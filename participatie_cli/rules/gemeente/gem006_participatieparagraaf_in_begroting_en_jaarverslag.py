"""Begroting en jaarverslag hebben een paragraaf over participatie

## Wat

In elke begroting en elk jaarverslag staat een paragraaf over participatie. De regel kijkt naar de stukken die in
kader.yaml staan en die zijn vastgesteld sinds het advies er is: december 2024.

## Waarom

In de begroting staat wat de gemeente met participatie wil doen en wat dat kost. In het jaarverslag staat wat ervan
terechtkwam. Zo kan de raad het volgen.

## Grondslag

Het model voor een participatieverordening van de VNG uit 2024 heeft deze bepaling, per variant in artikel 10 of 5. Een
gemeente mag de bepaling weglaten. De modeltekst zelf is niet gelezen, wel de handleiding. Daarom is dit een advies.

## Voorbeeld

Fout:

```yaml
planning_en_control:
  - {soort: begroting, jaar: 2025, vastgesteld_op: 2025-01-01, participatieparagraaf: nee}
```

Goed:

```yaml
planning_en_control:
  - {soort: begroting, jaar: 2025, vastgesteld_op: 2025-01-01, participatieparagraaf: ja}
```

## Herstel

Zet bij `participatieparagraaf` of de paragraaf in het stuk staat. Staat hij er niet in, neem hem dan op in het volgende
stuk.
"""

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.organisatie import PlanningEnControlstuk
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.rules.voorwaarden import mits_ingevuld
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

STUKKEN = ("planning_en_control",)
ADVIES = "vng-participatieparagraaf"


def toets(toetsing: Toetsing[Gemeentekader]) -> Hiaten:
    """Ask of each document adopted by the peildatum and since the advice whether it has the paragraph."""
    for plaats, stuk in enumerate(bekend(toetsing.dossier.planning_en_control)):
        if toetsing.telt(stuk.vastgesteld_op):
            yield from _stuk(toetsing, plaats, stuk)


def _stuk(toetsing: Toetsing[Gemeentekader], plaats: int, stuk: PlanningEnControlstuk) -> Hiaten:
    wat, sinds_advies = f"{stuk.soort} {stuk.jaar}", toetsing.in_kracht(ADVIES, stuk.vastgesteld_op)
    pad = (*STUKKEN, plaats, "participatieparagraaf")
    if sinds_advies is False or stuk.participatieparagraaf is True:
        return
    if sinds_advies is ONBEKEND:
        reden = f"onbekend is of {wat} is vastgesteld sinds dit advies er is"
        yield Onzeker((*STUKKEN, plaats, "vastgesteld_op"), reden)
    elif isinstance(stuk.participatieparagraaf, Onbekend):
        yield Onzeker(pad, f"onbekend is of {wat} een paragraaf over participatie heeft")
    else:
        yield Tekort(pad, f"Bij {wat} is geen paragraaf over participatie vastgelegd.")


REGEL = Regel(
    code="GEM006",
    naam="participatieparagraaf-in-begroting-en-jaarverslag",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=(ADVIES,),
    over=(Gemeentekader,),
    toets=toets,
    geldt_voor=mits_ingevuld(
        STUKKEN,
        "er is geen begroting of jaarverslag vastgelegd",
        "onbekend is of begroting en jaarverslag een paragraaf over participatie hebben",
    ),
    moment=op_peildatum,
)
