"""Een feit verwijst naar een bron die in het bestand staat

## Wat

Bij een feit kan `bron` staan, met een of meer kenmerken. Elk kenmerk staat in hetzelfde bestand onder `bronnen`.

## Waarom

Zo ziet de lezer bij elk feit waar het vandaan komt en hoe zeker het is.

## Grondslag

Dit is een afspraak van het register zelf: elk feit heeft een bron, en bestanden verwijzen alleen naar wat er is.

## Voorbeeld

Fout:

```yaml
afweging: {bron: [plannen]}
bronnen:
  - {id: plan, titel: Aanpak Groene As, zekerheid: hoog}
```

Goed:

```yaml
afweging: {bron: [plan]}
bronnen:
  - {id: plan, titel: Aanpak Groene As, zekerheid: hoog}
```

## Herstel

Verbeter het kenmerk bij `bron`, of voeg de bron toe onder `bronnen`.
"""

from collections.abc import Iterator
from typing import Any

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import ALLE_SOORTEN, Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.suggestie import Raadgever


def toets(toetsing: Toetsing[Any]) -> Hiaten:
    """Look up the source of every fact among the sources of the file."""
    bronnen = toetsing.dossier.bronnen
    kenmerken, raad = tuple(dict.fromkeys(bron.id for bron in bekend(bronnen))), Raadgever()
    for pad, kenmerk in _genoemd(toetsing.dossier):
        if isinstance(bronnen, Onbekend):
            yield Onzeker(pad, "onbekend is welke bronnen er zijn")
        elif kenmerk not in kenmerken:
            melding = f"De bron “{kenmerk}” staat niet onder `bronnen`.{raad(kenmerk, kenmerken, kenmerken)}"
            yield Tekort(pad, melding)


def _genoemd(dossier: Dossier) -> Iterator[tuple[Pad, str]]:
    for pad, feit in feiten(dossier):
        if isinstance(feit, Bronvermelding):
            for plaats, kenmerk in enumerate(bekend(feit.bron)):
                yield (*pad, "bron", plaats), kenmerk
            for plaats, een in enumerate(bekend(feit.weersproken)):
                yield (*pad, "weersproken", plaats, "bron"), een.bron


REGEL = Regel(
    code="REG007",
    naam="bronverwijzing-bestaat",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-bron", "register-samenhang"),
    over=ALLE_SOORTEN,
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
