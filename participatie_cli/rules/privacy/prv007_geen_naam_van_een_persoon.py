"""Er staat geen naam van een persoon in het register

## Wat

In de teksten staat geen naam na woorden als de heer, mevrouw, dhr. of mw. Andere namen herkent de regel niet. Let daar
dus zelf op.

## Waarom

Het register is openbaar. Wat iemand inbracht, telt; wie het was, hoeft er niet bij.

## Grondslag

Dit register spreekt af dat er geen persoonsgegevens in staan: het is openbaar en Git bewaart ook wat later wordt
weggehaald.

Artikel 5 lid 1 onder c van de AVG zegt: verwerk niet meer persoonsgegevens dan nodig is voor het doel. Artikel 25
vraagt om maatregelen die daarvoor zorgen; deze regel is zo'n maatregel. Volgens artikel 5.1 lid 2 onder e van de Wet
open overheid gaat de persoonlijke levenssfeer voor als openbaarheid minder zwaar weegt. De Autoriteit Persoonsgegevens
schreef gemeenten dat persoonsgegevens van burgers in openbare stukken in de regel niet nodig zijn.

## Voorbeeld

De naam in dit voorbeeld is verzonnen.

Fout:

```yaml
opmerking: Ingebracht door de heer A. van Voorbeeld.
```

Goed:

```yaml
opmerking: Ingebracht door een omwonende.
```

## Herstel

Schrijf een rol of een groep in plaats van de naam, zoals een omwonende, de wethouder of een ondernemer.
"""

import re
from typing import Any

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import ALLE_SOORTEN, Hiaten, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.doorloop import vrije_teksten

_AANSPREEKVORM = r"\b(?:[Dd]hr\.?|[Mm]evr\.?|[Mm]evrouw|[Mm]eneer|(?:[Dd]e )?[Hh]eer|(?<!\d )[Mm]w\.?)\s+"
_TUSSENVOEGSEL = r"(?:(?:van|von|de|den|der|het|ten|ter|te|in|op|la|'t|’t)\s+)*"
_AMBT = r"(?:[Vv]oorzitter|[Bb]urgemeester|[Ww]ethouder|[Gg]riffier|[Mm]inister|[Rr]aadslid)\b"
_NAAM = re.compile(rf"{_AANSPREEKVORM}(?:[A-Z]\.\s?)*{_TUSSENVOEGSEL}(?!{_AMBT})[A-ZÀ-ÖØ-Þ][\w.'’-]*")


def toets(toetsing: Toetsing[Any]) -> Hiaten:
    """Look in every text for a form of address with a capitalised name after it."""
    for pad, tekst in vrije_teksten(toetsing.dossier, _NAAM):
        if _NAAM.search(tekst):
            yield Tekort(pad, "Hier lijkt een naam van een persoon te staan.")


REGEL = Regel(
    code="PRV007",
    naam="geen-naam-van-een-persoon",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-persoonsgegevens", "avg-5-lid-1-c", "avg-25", "woo-5-1-lid-2-e", "ap-gegevens-van-burgers"),
    over=ALLE_SOORTEN,
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
    vertrouwelijk=True,
)
