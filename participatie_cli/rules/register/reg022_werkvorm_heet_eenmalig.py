"""Twee werkvormen heten niet hetzelfde

## Wat

Elke werkvorm in de toolbox heeft een eigen titel. Dat geldt voor de werkvormen van de gemeente onderling, en ook naast
de landelijke werkvormen die met het programma komen. Hoofdletters maken geen verschil.

## Waarom

Een projectleider kiest een werkvorm bij haar naam. Heten er twee hetzelfde, dan is niet duidelijk welke zij bedoelt.

## Grondslag

Dit is een afspraak van het register zelf: met een naam wijst u één ding aan.

## Voorbeeld

Fout:

```yaml
toolbox/deurgesprek.yaml: {id: deurgesprek, titel: Gesprek aan de deur}
toolbox/aanbellen.yaml: {id: aanbellen, titel: Gesprek aan de deur}
```

Goed:

```yaml
toolbox/deurgesprek.yaml: {id: deurgesprek, titel: Gesprek aan de deur}
toolbox/aanbellen.yaml: {id: aanbellen, titel: Aanbellen met een vragenlijst}
```

## Herstel

Geef een van de twee een andere titel. Gaat het om dezelfde werkvorm? Houd dan één bestand over. Wilt u een landelijke
werkvorm anders beschrijven? Geef uw bestand haar `id`; dan komt het in haar plaats.
"""

from collections import defaultdict
from collections.abc import Iterator

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.rules.contract import Regel, Registertekort, Registertoetsing, op_peildatum


def toets(toetsing: Registertoetsing) -> Iterator[Registertekort]:
    """Name, for every method of the municipality whose title is taken, another method that has it."""
    houders: defaultdict[str, dict[str, str]] = defaultdict(dict)
    eigen = [(kaart, kaart.titel) for kaart in toetsing.register.kaarten if kaart.titel]
    for kaart, titel in eigen:
        houders[titel.lower()].setdefault(kaart.id, kaart.bestand)
    for kenmerk, titel in toetsing.register.landelijk.items():
        houders[titel.lower()].setdefault(kenmerk, f"de landelijke werkvorm “{kenmerk}”")
    for kaart, titel in eigen:
        ander = next((wie for kenmerk, wie in houders[titel.lower()].items() if kenmerk != kaart.id), None)
        if ander:
            yield Registertekort(kaart.bestand, ("titel",), f"De titel “{titel}” is ook die van {ander}.")


REGEL = Regel(
    code="REG022",
    naam="werkvorm-heet-eenmalig",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-samenhang",),
    over=(Werkvorm,),
    toets_register=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
