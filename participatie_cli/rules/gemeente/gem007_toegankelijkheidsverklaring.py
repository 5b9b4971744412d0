"""De gemeente heeft een actuele toegankelijkheidsverklaring

## Wat

Bij de website van de gemeente hoort een verklaring over de toegankelijkheid. In kader.yaml staat waar zij te lezen is,
welke status zij heeft en wanneer zij is bijgewerkt. Tot en met 23 september 2020 meldt de regel niet wat nog ontbreekt.

## Waarom

Participatie is er voor iedereen. Wie slecht ziet of geen muis gebruikt, moet de plannen ook kunnen lezen. In de
verklaring staat wat al werkt en wat nog niet.

## Grondslag

Artikel 4 van het Besluit digitale toegankelijkheid overheid vraagt een actuele verklaring bij elke website of app, over
de vraag of die aan het besluit voldoet. Volgens artikel 3 is een website toegankelijk volgens een vaste standaard,
tenzij dat een onevenredige last is. Volgens artikel 6 onder b geldt dit uiterlijk op 23 september 2020, ook voor oudere
websites. De tekst is gelezen in de stand van 1 juli 2018. Latere wijzigingen zijn niet gelezen. Daarom is dit een
waarschuwing. Dat een verklaring een status van A tot en met E heeft, staat op een website van de overheid.

## Voorbeeld

Fout:

```yaml
toegankelijkheid: []
```

Goed:

```yaml
toegankelijkheid:
  - {website: www.gemeente.example, adres: 'https://www.gemeente.example/verklaring', status: A, datum: 2024-06-01}
```

## Herstel

Zet bij `toegankelijkheid` het adres, de status en de datum van de verklaring. Is er nog geen verklaring, maak die dan
volgens het model van de minister.
"""

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.rules.rollen import COLLEGE
from participatie_cli.rules.termijndag import Taak
from participatie_cli.rules.uitstel import Invoertermijn
from participatie_cli.rules.vastlegging import ingevuld
from participatie_cli.values.onbekend import Onbekend

VERKLARINGEN = ("toegankelijkheid",)
VELDEN = {"adres": "het adres", "status": "de status", "datum": "de datum"}


def vraag(toetsing: Toetsing[Gemeentekader]) -> Hiaten:
    """Ask for a statement, and of each where it is, what it says and how old it is."""
    verklaringen = toetsing.dossier.toegankelijkheid
    if isinstance(verklaringen, Onbekend):
        yield Onzeker(VERKLARINGEN, "onbekend is of er een toegankelijkheidsverklaring is")
        return
    er_al = [(plaats, een) for plaats, een in enumerate(verklaringen) if toetsing.telt(een.datum)]
    if not er_al:
        yield Tekort(VERKLARINGEN, "Er is geen toegankelijkheidsverklaring vastgelegd van op of voor de peildatum.")
    for plaats, een in er_al:
        for veld, naam in VELDEN.items():
            wat = f"{naam} van de toegankelijkheidsverklaring van {een.website}"
            tekort = f"{wat[0].upper()}{wat[1:]} is niet vastgelegd."
            yield from ingevuld((*VERKLARINGEN, plaats, veld), tekort, f"onbekend is {wat}")(toetsing)


OP_TIJD = Invoertermijn("bdto-6-b", VERKLARINGEN, Taak("een toegankelijkheidsverklaring publiceren", COLLEGE), vraag)


REGEL = Regel(
    code="GEM007",
    naam="toegankelijkheidsverklaring",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("bdto-4", "bdto-3-lid-1", "bdto-6-b", "toegankelijkheid-status"),
    over=(Gemeentekader,),
    toets=OP_TIJD.toets,
    geldt_voor=OP_TIJD.geldt_voor,
    moment=op_peildatum,
)
