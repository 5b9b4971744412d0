"""Elke beloofde actie staat in het programma

## Wat

De gemeente heeft per ontwikkellijn acties beloofd. Die staan in kader.yaml bij `ontwikkellijnen`. Van elke actie is er
een bestand in `programma/`.

## Waarom

Zo verdwijnt geen belofte uit beeld. In het bestand staat wat er met de actie is gebeurd.

## Grondslag

Deze regel geldt als de gemeente zelf acties heeft beloofd voor de ontwikkellijnen in kader.yaml. Waar en wanneer zij
dat beloofde, staat bij de normen.

## Voorbeeld

Fout:

```yaml
programma/1-bewustwording/trainingen.yaml: {}
programma/2-wetgeving/participatieverordening.yaml: {id: participatieverordening, lijn: 2}
programma/3-ondersteunen/toolbox.yaml: {id: toolbox, lijn: 3}
```

Goed:

```yaml
programma/1-bewustwording/trainingen.yaml: {}
programma/2-wetgeving/participatieverordening.yaml: {id: participatieverordening, lijn: 2}
programma/3-ondersteunen/toolbox.yaml: {id: toolbox, lijn: 3}
programma/4-leren/experimenteren.yaml: {id: experimenteren, lijn: 4}
```

## Herstel

Maak in de map van de ontwikkellijn een bestand met dit kenmerk. Is de actie anders gaan heten, verbeter dan het kenmerk
in kader.yaml.
"""

from collections.abc import Iterator

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.programma import Maatregel
from participatie_cli.rules.contract import Regel, Registertekort, Registertoetsing, op_peildatum
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.suggestie import Raadgever


def toets(toetsing: Registertoetsing) -> Iterator[Registertekort]:
    """Look up every promised action among the files of the programme, read or not."""
    register, gemeente = toetsing.register, toetsing.kader.gemeente
    namen, raad = sorted(register.aanwezig["maatregel"]), Raadgever()
    for plaats, lijn in enumerate(gemeente.ontwikkellijnen if gemeente else ()):
        for positie, actie in enumerate(bekend(lijn.acties)):
            if actie not in register.aanwezig["maatregel"]:
                melding = f"De actie “{actie}” van ontwikkellijn {lijn.nummer.value} staat niet in programma/."
                pad = ("ontwikkellijnen", plaats, "acties", positie)
                yield Registertekort(register.kaderbestand, pad, melding + raad(actie, namen, namen))


REGEL = Regel(
    code="GEM009",
    naam="beloofde-actie-in-programma",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=(
        "belofte-acties",
        "belofte-communicatie-intern",
        "belofte-campagne",
        "belofte-trainingen",
        "belofte-uitvoering-omgevingswet",
        "belofte-toolbox",
        "belofte-a3-a4",
    ),
    over=(Maatregel,),
    toets_register=toets,
    moment=op_peildatum,
)
