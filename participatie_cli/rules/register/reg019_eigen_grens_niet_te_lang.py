"""De eigen grens voor “onverwijld” is niet te lang

## Wat

Zegt de wet “onverwijld” of “zo spoedig mogelijk”, dan kan een gemeente in `kader.yaml` zelf een grens kiezen. Langer
dan twee weken is die niet. Een grens die langer is, telt niet mee in andere regels.

## Waarom

De wet vraagt om iets snel te doen. Een ruime eigen grens zou van traag alsnog op tijd maken.

## Grondslag

Dit is een afspraak van het register zelf. Twee weken noemt ook artikel 3.3 lid 4 van de Wet open overheid, naast “zo
snel mogelijk”.

## Voorbeeld

Fout:

```yaml
onverwijld: {duur: 3 weken, reden: Dan is iedereen terug van vakantie.}
```

Goed:

```yaml
onverwijld: {duur: 1 week, reden: Het gemeenteblad verschijnt elke week.}
```

## Herstel

Kies bij `onverwijld` een duur van hoogstens twee weken, of schrijf `onbekend`.
"""

from participatie_cli.kader.duur import Duur
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.onverwijld import Onverwijld
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Hiaten, Reden, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.rules.onverwijld import GRENS, eigen_duur


def toets(toetsing: Toetsing[Gemeentekader]) -> Hiaten:
    """Hold the limit against the most that ships with the program."""
    duur, hoogstens = eigen_duur(toetsing.dossier), toetsing.duur(GRENS, "hoogstens", toetsing.peildatum)
    if isinstance(duur, Duur) and duur.langer_dan(hoogstens, toetsing.peildatum):
        yield Tekort(("onverwijld", "duur"), f"De eigen grens is {duur}. Langer dan {hoogstens} telt zij niet mee.")


def geldt_voor(toetsing: Toetsing[Gemeentekader]) -> Reden:
    """Only where the municipality chose a limit."""
    return None if isinstance(toetsing.dossier.onverwijld, Onverwijld) else "er is geen eigen grens gekozen"


REGEL = Regel(
    code="REG019",
    naam="eigen-grens-niet-te-lang",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(GRENS,),
    over=(Gemeentekader,),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=op_peildatum,
    af_te_wijken=False,
    kijkt_terug="De regel gaat over het getal in kader.yaml zelf.",
)
