"""Een experiment heeft een verwachting, een periode en een maat voor succes

## Wat

Bij een experiment staan vier dingen vast zodra het begint: wat u verwacht (`hypothese`), de eerste dag (`van`), de
laatste dag (`tot`) en wanneer het is geslaagd (`succescriterium`).

## Waarom

Zonder verwachting en maat weet u achteraf niet of het werkte. Dan is het geen experiment, maar gewoon iets nieuws.

## Grondslag

Deze regel geldt als de gemeente heeft beloofd om te experimenteren met nieuwe vormen van participatie. Waar en wanneer
zij dat beloofde, staat bij de normen. De vier punten kiest dit register: zij zijn nodig om van een experiment te leren.

## Voorbeeld

Fout:

```yaml
succescriterium:
```

Goed:

```yaml
succescriterium: Minstens 40 bewoners doen mee die nog nooit op een avond waren.
```

## Herstel

Vul de velden in die ontbreken. Schrijf eerlijk op wat u verwachtte; bedenk geen succescriterium dat achteraf past.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.programma import Experiment
from participatie_cli.rules.contract import Reden, Regel, Toetsing, op_peildatum
from participatie_cli.rules.vastlegging import samen, vastgelegd
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend


def geldt_voor(toetsing: Toetsing[Experiment]) -> Reden:
    """Only once it has begun; where nobody wrote when that is, that is asked for."""
    begonnen = toetsing.dossier.van is None or toetsing.telt(toetsing.dossier.van)
    return None if begonnen else "het experiment was op de peildatum nog niet begonnen"


def begin(toetsing: Toetsing[Experiment]) -> Datum | Onbekend:
    """The first day of the experiment; where none is given, the peildatum."""
    return toetsing.dossier.van or op_peildatum(toetsing)


REGEL = Regel(
    code="LER003",
    naam="experiment-compleet",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("belofte-experimenten",),
    over=(Experiment,),
    toets=samen(
        *(
            vastgelegd((veld,), "Bij het experiment staat niet", wat)
            for veld, wat in {
                "hypothese": "wat de gemeente verwacht",
                "van": "wanneer het begint",
                "tot": "wanneer het eindigt",
                "succescriterium": "wanneer het is geslaagd",
            }.items()
        )
    ),
    geldt_voor=geldt_voor,
    moment=begin,
)
