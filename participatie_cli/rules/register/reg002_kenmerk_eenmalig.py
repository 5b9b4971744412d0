"""Een kenmerk komt maar één keer voor

## Wat

Twee bestanden van dezelfde soort hebben nooit hetzelfde `id`. Een project en een experiment mogen wel hetzelfde kenmerk
hebben.

## Waarom

Met een kenmerk wijst u één bestand aan. Hebben twee bestanden hetzelfde kenmerk, dan is niet duidelijk welk bestand u
bedoelt.

## Grondslag

Dit is een afspraak van het register zelf: verwijzingen wijzen naar één bestand.

## Voorbeeld

Fout:

```yaml
projecten/groene-as.yaml: {id: groene-as}
projecten/groene-as-2.yaml: {id: groene-as}
```

Goed:

```yaml
projecten/groene-as.yaml: {id: groene-as}
projecten/groene-as-2.yaml: {id: groene-as-2}
```

## Herstel

Geef een van de twee bestanden een ander `id` en een andere naam. Gaan ze over hetzelfde? Voeg ze dan samen.
"""

from collections import defaultdict
from collections.abc import Iterator

from participatie_cli.model.dossier import MAPPEN
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.register import Kaart
from participatie_cli.rules.contract import Regel, Registertekort, Registertoetsing, op_peildatum


def toets(toetsing: Registertoetsing) -> Iterator[Registertekort]:
    """Name, for every file whose id is taken twice, another file that has it."""
    groepen: defaultdict[tuple[str, str], list[Kaart]] = defaultdict(list)
    for kaart in toetsing.register.kaarten:
        groepen[kaart.soort, kaart.id].append(kaart)
    for groep in groepen.values():
        for kaart in groep if len(groep) > 1 else ():
            ander = groep[1] if kaart is groep[0] else groep[0]
            melding = f"Het kenmerk “{kaart.id}” staat ook in {ander.bestand}."
            yield Registertekort(kaart.bestand, ("id",), melding)


REGEL = Regel(
    code="REG002",
    naam="kenmerk-eenmalig",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-samenhang",),
    over=tuple(MAPPEN.values()),
    toets_register=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
