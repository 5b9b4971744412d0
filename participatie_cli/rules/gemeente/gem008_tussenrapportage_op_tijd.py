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
from itertools import islice

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.rapportage import Tussenrapportage
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.rules.rollen import COLLEGE
from participatie_cli.rules.termijndag import NogNiet, Taak, Uiterlijk
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

EERSTE = "belofte-eerste-rapportage"
NIET_BEKEND = "onbekend is welke tussenrapportages er zijn verschenen"
_VROEG = 3
KALENDER, VERSCHENEN = ("rapportage",), ("rapportage", "verschenen")


def toets(toetsing: Toetsing[Gemeentekader]) -> Hiaten:
    """Look for each report that should be there, among those that had appeared by the peildatum; then for the next."""
    rapportage = toetsing.dossier.rapportage
    for nr, uiterlijk in rapportage.moesten_er_zijn(toetsing.peildatum):
        naam, er_al = f"tussenrapportage {nr} ({Datum.op(uiterlijk).voluit})", _verschenen(toetsing, nr)
        if er_al is ONBEKEND:
            yield Onzeker(VERSCHENEN, f"onbekend is of {naam} is verschenen")
        elif not er_al:
            yield _uitbrengen(nr, uiterlijk)
            melding = f"Bij {naam} is geen datum vastgelegd waarop zij verscheen."
            yield Tekort(VERSCHENEN, melding, _norm(nr))
    if volgende := _volgende(toetsing):
        yield volgende


def _uitbrengen(nr: int, dag: date, voorbehoud: str | None = None) -> Uiterlijk:
    taak = Taak(f"tussenrapportage {nr} uitbrengen", COLLEGE, KALENDER, welke=str(nr))
    return Uiterlijk(VERSCHENEN, taak, Datum.op(dag), _norm(nr), voorbehoud)


def _norm(nr: int) -> str | None:
    return EERSTE if nr == 1 else None


def _volgende(toetsing: Toetsing[Gemeentekader]) -> Uiterlijk | None:
    """The first report whose day has not passed and that is not there yet; one or two may have come early."""
    komend = (een for een in toetsing.dossier.rapportage.dagen if een[1] >= toetsing.peildatum)
    for nr, dag in islice(komend, _VROEG):
        if (er_al := _verschenen(toetsing, nr)) is not True:
            return _uitbrengen(nr, dag, None if er_al is False else NIET_BEKEND)
    return None


def _verschenen(toetsing: Toetsing[Gemeentekader], nr: int) -> bool | Onbekend:
    """Whether a report had appeared by the peildatum."""
    rapportage = toetsing.dossier.rapportage
    er_al = [_er_al(een, toetsing.peildatum) for een in rapportage.met_nummer(nr)]
    if True in er_al:
        return True
    return ONBEKEND if ONBEKEND in er_al or isinstance(rapportage.verschenen, Onbekend) else False


def _er_al(een: Tussenrapportage, peildatum: date) -> bool | Onbekend:
    return een.datum.uiterlijk(peildatum) if isinstance(een.datum, Datum) else ONBEKEND


def geldt_voor(toetsing: Toetsing[Gemeentekader]) -> Reden:
    """Only once the last day of the first report has passed, where it is known when that was."""
    if isinstance(toetsing.dossier.rapportage.datums, Onbekend):
        return Onzeker(("rapportage", "datums"), "onbekend is wanneer er een tussenrapportage is")
    eerste = next(toetsing.dossier.rapportage.moesten_er_zijn(toetsing.peildatum), None)
    if eerste is not None:
        return None
    reden, volgende = "op de peildatum hoefde er nog geen tussenrapportage te zijn", _volgende(toetsing)
    return NogNiet(reden, (volgende,)) if volgende else reden


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
