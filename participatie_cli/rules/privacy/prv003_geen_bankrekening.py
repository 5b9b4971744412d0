"""Er staat geen bankrekeningnummer in het register

## Wat

In geen enkele tekst staat een bankrekeningnummer (IBAN), uit welk land ook, met of zonder spaties.

## Waarom

Het register is openbaar. Een rekeningnummer kan bij een persoon horen en kan worden misbruikt.

## Grondslag

Dit register spreekt af dat er geen persoonsgegevens in staan: het is openbaar en Git bewaart ook wat later wordt
weggehaald.

Artikel 5 lid 1 onder c van de AVG zegt: verwerk niet meer persoonsgegevens dan nodig is voor het doel. Artikel 25
vraagt om maatregelen die daarvoor zorgen; deze regel is zo'n maatregel. Volgens artikel 5.1 lid 2 onder e van de Wet
open overheid gaat de persoonlijke levenssfeer voor als openbaarheid minder zwaar weegt. De Autoriteit
Persoonsgegevens schreef gemeenten dat persoonsgegevens van burgers in openbare stukken in de regel niet nodig zijn.

## Voorbeeld

Het nummer in dit voorbeeld is een bekend voorbeeldnummer.

Fout:

```yaml
opmerking: De vergoeding gaat naar NL91 ABNA 0417 1643 00.
```

Goed:

```yaml
opmerking: De vergoeding is betaald.
```

## Herstel

Haal het nummer weg. Is het bestand al gedeeld of gepubliceerd? Meld dit dan bij de functionaris gegevensbescherming,
want het gegeven staat ook nog in oude versies.
"""

import re
from functools import lru_cache
from typing import Any

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import ALLE_SOORTEN, Hiaten, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.doorloop import teksten

_BEGIN = re.compile(r"(?<![A-Za-z0-9])(?=([A-Za-z]{2}\d{2}[A-Za-z0-9]{0,30}(?:[ .-][A-Za-z0-9]{1,30}){0,8}))", re.ASCII)
_TUSSEN = re.compile(r"[ .-]")
_AANTAL = re.compile(r"(\d+)!")
"""How many characters of one kind follow each other, as `10!n`."""
_ALS_CIJFERS = str.maketrans({letter: str(int(letter, 36)) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ"})


def toets(toetsing: Toetsing[Any]) -> Hiaten:
    """Look in every text for two letters and two digits, and then for the check digits."""
    for pad, tekst in teksten(toetsing.dossier):
        if any(_klopt(gevonden[1]) for gevonden in _BEGIN.finditer(tekst)):
            yield Tekort(pad, "Hier staat een bankrekeningnummer.")


def _klopt(gevonden: str) -> bool:
    """Whether the first so many pieces together are an account number; the rest may be ordinary words."""
    from stdnum import iban

    lengte, nummer = _lengte(gevonden[:2].upper()), ""
    for deel in _TUSSEN.split(gevonden) if lengte else ():
        nummer += deel
        if len(nummer) >= lengte:
            return len(nummer) == lengte and _rest(nummer) == 1 and iban.is_valid(nummer)
    return False


@lru_cache(maxsize=1024)
def _lengte(land: str) -> int:
    """How many letters and digits an account number of this country has; 0 where it has none of this kind."""
    from stdnum import numdb

    bouw = numdb.get("iban").info(f"{land}00")[0][1].get("bban", "")
    return 4 + sum(map(int, _AANTAL.findall(bouw))) if bouw else 0


def _rest(nummer: str) -> int:
    """What is left of the digits modulo 97, which tells most other numbers quickly; 1 for an account number."""
    return int((nummer[4:] + nummer[:4]).upper().translate(_ALS_CIJFERS)) % 97


REGEL = Regel(
    code="PRV003",
    naam="geen-bankrekening",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-persoonsgegevens", "avg-5-lid-1-c", "avg-25", "woo-5-1-lid-2-e", "ap-gegevens-van-burgers"),
    over=ALLE_SOORTEN,
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
    vertrouwelijk=True,
)
