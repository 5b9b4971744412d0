"""Er staat geen postcode met een huisnummer in het register

## Wat

In de teksten staat geen postcode samen met een huisnummer. Een straat, een wijk of alleen een postcode mag wel, en
een postbus ook.

## Waarom

Het register is openbaar. Met postcode en huisnummer is te zien wie er woont. Voor een project is de straat of de wijk
genoeg.

## Grondslag

Dit register spreekt af dat er geen persoonsgegevens in staan: het is openbaar en Git bewaart ook wat later wordt
weggehaald.

Artikel 5 lid 1 onder c van de AVG zegt: verwerk niet meer persoonsgegevens dan nodig is voor het doel. Artikel 25
vraagt om maatregelen die daarvoor zorgen; deze regel is zo'n maatregel. Volgens artikel 5.1 lid 2 onder e van de Wet
open overheid gaat de persoonlijke levenssfeer voor als openbaarheid minder zwaar weegt. De Autoriteit
Persoonsgegevens schreef gemeenten dat persoonsgegevens van burgers in openbare stukken in de regel niet nodig zijn.

## Voorbeeld

Het adres in dit voorbeeld is verzonnen.

Fout:

```yaml
opmerking: De indiener woont op Voorbeeldstraat 12, 1234 AB Voorbeeldstad.
```

Goed:

```yaml
opmerking: De indiener woont aan de Voorbeeldstraat.
```

## Herstel

Schrijf alleen de straat, de wijk of de naam van het gebouw.
"""

import re
from typing import Any

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import ALLE_SOORTEN, Hiaten, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.doorloop import vrije_teksten

_POSTCODE = r"(?<![\w.,/-])[1-9]\d{3} ?[A-Z]{2}(?![A-Za-z0-9])"
_GEEN_POSTBUS = r"(?<![\w.,/-])(?<![Pp]ostbus )(?<![Aa]ntwoordnummer )"
_HUISNUMMER = r"\d{1,5} ?(?:[A-Za-z]|-\w{1,4})?"
_ADRES = re.compile(
    rf"{_POSTCODE}[ ,-]+(?:nr\.? ?|nummer |huisnummer )?\d{{1,5}}(?![\d.])"
    rf"|{_GEEN_POSTBUS}{_HUISNUMMER}(?:,? | te | in ){_POSTCODE}",
    re.ASCII,
)


def toets(toetsing: Toetsing[Any]) -> Hiaten:
    """Look in every text for a postal code with a number before or after it."""
    for pad, tekst in vrije_teksten(toetsing.dossier, _ADRES):
        if _ADRES.search(tekst):
            yield Tekort(pad, "Hier staat een postcode met een huisnummer.")


REGEL = Regel(
    code="PRV006",
    naam="geen-woonadres",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-persoonsgegevens", "avg-5-lid-1-c", "avg-25", "woo-5-1-lid-2-e", "ap-gegevens-van-burgers"),
    over=ALLE_SOORTEN,
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
    vertrouwelijk=True,
)
