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
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.rules.contract import Antwoord, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.rules.uitstel import na_de_termijn

VERKLARINGEN = ("toegankelijkheid",)


def toets(toetsing: Toetsing[Gemeentekader]) -> Antwoord:
    """Ask for a statement, and of each where it is, what it says and how old it is."""
    verklaringen = toetsing.dossier.toegankelijkheid
    if isinstance(verklaringen, Onbekend):
        yield Onzeker(VERKLARINGEN, "onbekend is of er een toegankelijkheidsverklaring is")
        return
    if not any(toetsing.telt(verklaring.datum) for verklaring in verklaringen):
        yield Tekort(VERKLARINGEN, "Er is geen toegankelijkheidsverklaring vastgelegd van op of voor de peildatum.")
    for plaats, verklaring in enumerate(verklaringen):
        velden = {"het adres": "adres", "de status": "status", "de datum": "datum"}
        for wat, naam in velden.items() if toetsing.telt(verklaring.datum) else ():
            yield from _veld((*VERKLARINGEN, plaats, naam), f"{wat} van", verklaring.website, getattr(verklaring, naam))


def _veld(pad: tuple[str | int, ...], wat: str, website: str, waarde: object) -> Antwoord:
    if isinstance(waarde, Onbekend):
        yield Onzeker(pad, f"onbekend is {wat} de toegankelijkheidsverklaring van {website}")
    elif waarde is None:
        zin = f"{wat} de toegankelijkheidsverklaring van {website} is niet vastgelegd."
        yield Tekort(pad, zin[0].upper() + zin[1:])


REGEL = Regel(
    code="GEM007",
    naam="toegankelijkheidsverklaring",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("bdto-4", "bdto-3-lid-1", "bdto-6-b", "toegankelijkheid-status"),
    over=(Gemeentekader,),
    toets=toets,
    geldt_voor=na_de_termijn("bdto-6-b", toets),
    moment=op_peildatum,
)
