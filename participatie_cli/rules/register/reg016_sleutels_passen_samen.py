"""Sleutels die bij elkaar staan, spreken elkaar niet tegen

## Wat

Sommige sleutels zijn er alleen als een andere sleutel iets bepaalds zegt. Bij een besluit staat `overheid` alleen bij
`door: andere overheid`. In `kader.yaml` staan bij `verplichte_participatie` alleen `categorieen` als participatie voor
een lijst met gevallen verplicht is, en dus niet bij `gevallen: alle` of `gevallen: geen`.

## Waarom

Zeggen twee sleutels iets anders, dan is niet te zien welke klopt. Het programma telt er dan één mee, en de andere
niet.

## Grondslag

Dit is een afspraak van het register zelf: sleutels die bij elkaar staan, spreken elkaar niet tegen.

## Voorbeeld

Fout:

```yaml
besluiten:
  - {datum: 2024-03-01, door: raad, overheid: {laag: provincie}, besluit: De weg blijft open.}
```

Goed:

```yaml
besluiten:
  - {datum: 2024-03-01, door: andere overheid, overheid: {laag: provincie}, besluit: De weg blijft open.}
```

## Herstel

Zoek op welke van de twee klopt. Verbeter de andere, of haal die weg.
"""

from collections.abc import Iterator

from participatie_cli.kader.aanwijzing import Gevallen
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Orgaan
from participatie_cli.model.partij import Overheidsorgaan
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.onbekend import Onbekend, bekend


def toets(toetsing: Toetsing[Project | Gemeentekader]) -> Hiaten:
    """Look at each key that is there only where another says so."""
    if isinstance(toetsing.dossier, Gemeentekader):
        yield from _van_kader(toetsing.dossier)
    else:
        yield from _van_project(toetsing.dossier)


def _van_kader(gemeente: Gemeentekader) -> Iterator[Tekort]:
    for plaats, een in enumerate(bekend(gemeente.verplichte_participatie or ())):
        if een.categorieen and een.gevallen is not Gevallen.LIJST:
            melding = (
                f"Hier staan gevallen, maar ook `gevallen: {een.gevallen}`. Geldt alleen deze lijst? Schrijf dan "
                f"`gevallen: lijst`. Anders haalt u `categorieen` weg."
            )
            yield Tekort(("verplichte_participatie", plaats, "categorieen"), melding)


def _van_project(project: Project) -> Hiaten:
    for plaats, besluit in enumerate(bekend(project.besluiten)):
        if isinstance(besluit.overheid, Overheidsorgaan) and isinstance(besluit.door, Onbekend):
            yield Onzeker(("besluiten", plaats, "door"), "onbekend is wie het besluit nam")
        elif isinstance(besluit.overheid, Overheidsorgaan) and besluit.door is not Orgaan.ANDERE_OVERHEID:
            melding = (
                f"Hier staat een andere overheid, maar ook `door: {besluit.door}`. Besloot die andere overheid? "
                f"Schrijf dan `door: andere overheid`. Anders haalt u `overheid` weg."
            )
            yield Tekort(("besluiten", plaats, "overheid"), melding)


REGEL = Regel(
    code="REG016",
    naam="sleutels-passen-samen",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-tegenspraak",),
    over=(Project, Gemeentekader),
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
