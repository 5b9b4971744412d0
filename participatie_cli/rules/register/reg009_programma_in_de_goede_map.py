"""Een actie staat in de map van haar ontwikkellijn

## Wat

Een actie van het programma staat in een map onder `programma/`. De naam van die map begint met het nummer van de
ontwikkellijn. Hetzelfde nummer staat in het bestand bij `lijn`.

## Waarom

Wie de mappen bekijkt, ziet meteen wat er per ontwikkellijn gebeurt. Dat werkt alleen als map en inhoud kloppen.

## Grondslag

Dit is een afspraak van het register zelf: bestanden kloppen met hun naam en map.

## Voorbeeld

Fout:

```yaml
programma/2-wetgeving/trainingen.yaml: {lijn: 1}
```

Goed:

```yaml
programma/1-bewustwording/trainingen.yaml: {lijn: 1}
```

## Herstel

Verplaats het bestand naar de map van de ontwikkellijn, of verbeter het nummer bij `lijn`.
"""

from collections.abc import Iterator

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.programma import Maatregel
from participatie_cli.rules.contract import Regel, Registertekort, Registertoetsing, op_peildatum


def toets(toetsing: Registertoetsing) -> Iterator[Registertekort]:
    """Compare the number before the hyphen of the folder with the development line of the action."""
    for kaart in toetsing.register.kaarten:
        if kaart.lijn is None or not kaart.mappen:
            continue
        map_ = "/".join(kaart.mappen[:2])
        if not map_.startswith(f"programma/{kaart.lijn.value}-"):
            melding = (
                f"De actie hoort bij ontwikkellijn {kaart.lijn.value}, maar staat in de map {map_}. "
                f"De naam van de map begint met programma/{kaart.lijn.value}-."
            )
            yield Registertekort(kaart.bestand, ("lijn",), melding)


REGEL = Regel(
    code="REG009",
    naam="programma-in-de-goede-map",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-samenhang",),
    over=(Maatregel,),
    toets_register=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
