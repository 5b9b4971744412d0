"""Het register heeft de vorm van nu

## Wat

In `kader.yaml` staat bij `vorm` in welke versie van de vorm het register is geschreven. Dat is de versie die dit
programma leest. Staat er niets, dan is het de eerste versie.

## Waarom

Met de tijd veranderen sleutels, omdat de praktijk daarom vraagt. Met de versie ziet u in één oogopslag of het register
nog om te zetten is, en niet pas aan een lange lijst met sleutels die er niet meer zijn.

## Grondslag

Dit is een afspraak van het register zelf.

## Voorbeeld

Fout:

```yaml
vorm: 1
```

Goed:

```yaml
vorm: 2
```

## Herstel

Typ `participatie fix --vorm`. U ziet eerst wat er verandert. In `CHANGELOG.md` staat waarom. Is de vorm nieuwer dan die
van het programma? Werk dan het programma bij.
"""

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.vorm import EERSTE_VORM, HUIDIGE_VORM
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Hiaten, Regel, Tekort, Toetsing, op_peildatum

PAD = ("vorm",)


def toets(toetsing: Toetsing[Gemeentekader]) -> Hiaten:
    """Hold the version of the form against that of the program."""
    vorm = toetsing.dossier.vorm
    if vorm is None:
        geen = f"Er staat niet in welke vorm het register is; dan is het vorm {EERSTE_VORM}."
        yield Tekort(PAD, f"{geen} Nu is het vorm {HUIDIGE_VORM}.")
    elif vorm < HUIDIGE_VORM:
        yield Tekort(PAD, f"Het register heeft vorm {vorm}. Nu is het vorm {HUIDIGE_VORM}.")
    elif vorm > HUIDIGE_VORM:
        yield Tekort(PAD, f"Het register heeft vorm {vorm}. Dit programma kent de vormen tot en met {HUIDIGE_VORM}.")


REGEL = Regel(
    code="REG021",
    naam="vorm-van-nu",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-vorm",),
    over=(Gemeentekader,),
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
