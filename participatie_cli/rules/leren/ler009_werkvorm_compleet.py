"""Bij een methode in de toolbox staat wanneer zij past en wanneer niet

## Wat

Bij een methode staan zeven dingen. U leest bij welke treden van de ladder zij past, voor hoeveel mensen en voor wie. U
leest ook hoeveel geld en hoeveel tijd zij kost. En u leest wat er mis kan gaan en wanneer u beter iets anders kiest.

## Waarom

Een avond in het stadhuis past niet bij elke vraag. Met deze zeven dingen kiest een projectleider bewust.

## Grondslag

Dit is een afspraak van dit register. Heeft de gemeente zelf een toolbox voor medewerkers beloofd, dan staat dat bij de
normen. De OESO (een organisatie van landen die samen onderzoek doet) beschrijft acht methoden en vraagt om er een te
kiezen die past. Dit is een advies.

## Voorbeeld

Fout:

```yaml
valkuilen: []
wanneer_niet:
```

Goed:

```yaml
valkuilen: [Wie niet thuis is, telt niet mee.]
wanneer_niet: Als het onderwerp veel uitleg vraagt.
```

## Herstel

Vul de velden in die ontbreken. Schrijf `onbekend` als u het nog niet weet, en vraag het aan wie de methode gebruikte.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.rules.contract import Hiaten, Regel, Toetsing, op_peildatum
from participatie_cli.rules.vastlegging import Toets, ingevuld, samen

VELDEN = {
    "groep": "voor hoeveel mensen zij is",
    "kosten": "wat zij kost",
    "tijd": "hoeveel tijd zij kost",
    "voor_wie": "voor wie zij werkt",
    "valkuilen": "wat er mis kan gaan",
    "wanneer_niet": "wanneer u beter iets anders kiest",
}


def _vraag(veld: str, wat: str) -> Toets:
    return ingevuld((veld,), f"Bij deze methode staat niet {wat}.", f"van deze methode is onbekend {wat}")


def _niveaus(toetsing: Toetsing[Werkvorm]) -> Hiaten:
    """Ask for the rungs in the file of the method, unless kader.yaml has them."""
    gemeente = toetsing.gemeente
    if gemeente is None or gemeente.eigen_niveaus(toetsing.dossier.id) is None:
        yield from _vraag("niveaus", "bij welke treden van de ladder zij past")(toetsing)


REGEL = Regel(
    code="LER009",
    naam="werkvorm-compleet",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("register-toolbox", "oeso-methode", "belofte-toolbox"),
    over=(Werkvorm,),
    toets=samen(_niveaus, *(_vraag(veld, wat) for veld, wat in VELDEN.items())),
    moment=op_peildatum,
)
