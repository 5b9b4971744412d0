"""Elke tussenrapportage die er moest zijn, is er

## Wat

De gemeente maakt steeds na een vast aantal maanden een tussenrapportage. In kader.yaml staat wanneer de eerste er moest
zijn en om de hoeveel maanden er een volgt. Van elke rapportage waarvan de laatste dag voorbij is, staat de datum erbij.
Kwam een rapportage te laat, dan meldt de regel niets meer: hij meldt alleen wat nog ontbreekt.

## Waarom

De raad wil weten hoe het gaat. Wie in korte stappen werkt, kan op tijd bijsturen.

## Grondslag

Deze regel geldt als de gemeente tussenrapportages heeft beloofd. Waar en wanneer zij dat beloofde, staat bij de normen.
Dit register telt vanaf de datum van de eerste rapportage. Moest die er eind januari zijn en is de tussentijd vier
maanden, dan volgen eind mei en eind september.

## Voorbeeld

Fout:

```yaml
rapportage:
  eerste: 2024-12-31
  verschenen: []
```

Goed:

```yaml
rapportage:
  eerste: 2024-12-31
  verschenen:
    - {nr: 1, datum: 2024-12-20}
```

## Herstel

Zet de rapportage onder `rapportage.verschenen`, met nummer, datum en adres. Is zij er nog niet, maak haar dan alsnog of
spreek met de raad een ander ritme af.
"""

from datetime import date

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.rapportage import Tussenrapportage
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

EERSTE = "belofte-eerste-rapportage"
VERSCHENEN = ("rapportage", "verschenen")


def toets(toetsing: Toetsing[Gemeentekader]) -> Hiaten:
    """Look for each report that should be there, among those that had appeared by the peildatum."""
    rapportage = toetsing.dossier.rapportage
    per_nummer: dict[int, list[bool | Onbekend]] = {}
    for een in bekend(rapportage.verschenen):
        per_nummer.setdefault(een.nr, []).append(_er_al(een, toetsing.peildatum))
    for nr, uiterlijk in rapportage.moesten_er_zijn(toetsing.peildatum):
        naam = f"tussenrapportage {nr} ({Datum.op(uiterlijk).voluit})"
        er_al = per_nummer.get(nr, [])
        if True in er_al:
            continue
        if ONBEKEND in er_al or isinstance(rapportage.verschenen, Onbekend):
            yield Onzeker(VERSCHENEN, f"onbekend is of {naam} is verschenen")
        else:
            yield Tekort(
                VERSCHENEN, f"Bij {naam} is geen datum vastgelegd waarop zij verscheen.", EERSTE if nr == 1 else None
            )


def _er_al(een: Tussenrapportage, peildatum: date) -> bool | Onbekend:
    return een.datum.uiterlijk(peildatum) if isinstance(een.datum, Datum) else ONBEKEND


def geldt_voor(toetsing: Toetsing[Gemeentekader]) -> str | None:
    """Only once the last day of the first report has passed."""
    eerste = next(toetsing.dossier.rapportage.moesten_er_zijn(toetsing.peildatum), None)
    return "op de peildatum hoefde er nog geen tussenrapportage te zijn" if eerste is None else None


REGEL = Regel(
    code="GEM008",
    naam="tussenrapportage-op-tijd",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("belofte-rapportage", EERSTE),
    toetst=("belofte-rapportage", EERSTE),
    over=(Gemeentekader,),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=op_peildatum,
)
