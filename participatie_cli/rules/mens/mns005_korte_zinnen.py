"""Zinnen voor inwoners zijn niet te lang

## Wat

Een zin die inwoners lezen, telt niet meer woorden dan de norm hieronder. De regel kijkt naar de teksten die op de site
of in een brief komen: de titel en de samenvatting, wat er is gezegd en gedaan, besluiten met hun reden, plannen en
lessen. Wat intern is, telt niet mee. Een zin eindigt bij een punt, een vraagteken, een uitroepteken, een dubbele punt,
een puntkomma of een nieuwe regel.

Per bestand is er hoogstens één bevinding. Zij wijst de langste zin aan en zegt waar de andere staan.

## Waarom

Wie een lange zin leest, moet veel tegelijk onthouden. Korte zinnen zijn voor iedereen makkelijker.

## Grondslag

Dit is een afspraak van het register zelf. Ook het getal is een eigen keuze, en dus een vuistregel. De Nationale
ombudsman vraagt in rapport 2009/180 dat de gemeente inwoners actief en goed informeert; een lengte noemt hij niet.
Daarom is dit een advies, en telt het bij geen enkele score mee.

## Voorbeeld

Fout:

```yaml
samenvatting: >-
  Langs de Stationsstraat komt een groene wandelroute waarover bewoners konden meedenken tijdens drie avonden in het
  buurthuis, die in het voorjaar werden gehouden.
```

Goed:

```yaml
samenvatting: >-
  Langs de Stationsstraat komt een groene wandelroute. Bewoners dachten mee, op drie avonden in het buurthuis.
```

## Herstel

Maak van een lange zin twee of drie korte. Zet in elke zin één ding. Laat weg wat de lezer niet nodig heeft.
"""

from collections.abc import Iterable
from operator import attrgetter

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.uitdaagrecht import Uitdaagverzoek
from participatie_cli.rules.contract import Hiaten, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.rules.leestekst import NORM, Inwonerstekst, Leeszin, geldt_voor, teksten_van
from participatie_cli.values.opsomming import opsomming

_EERSTE_WOORDEN = 4


def toets(toetsing: Toetsing[Project | Maatregel | Experiment | Uitdaagverzoek]) -> Hiaten:
    """Count the words of each sentence, and name the longest of those that have too many."""
    hoogstens = toetsing.getal(NORM, "zin", toetsing.peildatum)
    lang = [zin for tekst in teksten_van(toetsing) for zin in _lange_zinnen(tekst, hoogstens)]
    if lang:
        langste = max(lang, key=attrgetter("lengte"))
        begin = " ".join(langste.tekst.split()[:_EERSTE_WOORDEN])
        telt = f"De zin die begint met “{begin}” telt {langste.lengte} woorden; meer dan {hoogstens} leest moeilijk."
        yield Tekort(langste.pad, telt + _andere([zin for zin in lang if zin is not langste]))


def _lange_zinnen(tekst: Inwonerstekst, hoogstens: int) -> Iterable[Leeszin]:
    """The sentences of a text with more words; a text that has no more itself is not gone through."""
    if len(tekst.tekst.split()) <= hoogstens:
        return ()
    return (zin for zin in tekst.zinnen if zin.lengte > hoogstens)


def _andere(lang: list[Leeszin]) -> str:
    """How many sentences are too long besides, and under which keys they stand."""
    if not lang:
        return ""
    hoeveel = "Nog 1 zin is" if len(lang) == 1 else f"Nog {len(lang)} zinnen zijn"
    return f" {hoeveel} te lang, bij {opsomming(list(dict.fromkeys(zin.onder for zin in lang)))}."


REGEL = Regel(
    code="MNS005",
    naam="korte-zinnen",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.BEWUSTWORDING,
    grondslag=(NORM, "ombudsman-informatie"),
    over=(Project, Maatregel, Experiment, Uitdaagverzoek),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=op_peildatum,
    af_te_wijken=False,
)
