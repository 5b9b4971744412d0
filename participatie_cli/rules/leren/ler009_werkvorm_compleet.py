"""Bij een methode in de toolbox staat wanneer zij past en wanneer niet

## Wat

Bij een methode staat bij welke treden van de ladder en in welke fasen zij past, voor hoeveel mensen en voor wie. U
leest ook hoeveel geld en hoeveel tijd zij kost: in woorden, en als klasse en in weken, zodat u methoden naast elkaar
kunt leggen. En u leest wie zij bereikt en wie niet, wat er mis kan gaan en wanneer u beter iets anders kiest.

## Waarom

Een avond in het stadhuis past niet bij elke vraag. Met deze feiten kiest een projectleider bewust, en
weet zij wie zij zo niet hoort.

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
Komt de methode met het programma (zie `participatie toolbox`)? Dan kunt u het bestand ook weghalen.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.rules.contract import Hiaten, Regel, Toetsing, op_peildatum
from participatie_cli.rules.vastlegging import Toets, ingevuld, opgesomd, samen

VELDEN = {
    "groep": "voor hoeveel mensen zij is",
    "kosten": "wat zij kost",
    "kostenklasse": "in welke kostenklasse zij valt",
    "tijd": "hoeveel tijd zij kost",
    "weken": "hoeveel weken zij duurt",
    "fasen": "in welke fasen zij past",
    "kanalen": "hoe men meedoet",
    "voor_wie": "voor wie zij werkt",
    "bereikt": "wie zij bereikt",
    "valkuilen": "wat er mis kan gaan",
    "wanneer_niet": "wanneer u beter iets anders kiest",
}


def _vraag(veld: str, wat: str) -> Toets:
    return ingevuld((veld,), f"Bij deze methode staat niet {wat}.", f"van deze methode is onbekend {wat}")


_BEREIKT_NIET = opgesomd(("bereikt_niet",), "Bij deze methode staat niet", "wie zij niet bereikt")


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
    toets=samen(_niveaus, *(_vraag(veld, wat) for veld, wat in VELDEN.items()), _BEREIKT_NIET),
    moment=op_peildatum,
)
