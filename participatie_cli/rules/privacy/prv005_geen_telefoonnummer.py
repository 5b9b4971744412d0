"""Er staat geen telefoonnummer van een persoon in het register

## Wat

In de teksten staat geen Nederlands telefoonnummer. Alleen nummers van de gemeente zelf mogen. Die staan in `kader.yaml`
onder `functiepostbussen`.

## Waarom

Het register is openbaar. Een telefoonnummer wijst vaak een persoon aan.

## Grondslag

Dit register spreekt af dat er geen persoonsgegevens in staan: het is openbaar en Git bewaart ook wat later wordt
weggehaald.

Artikel 5 lid 1 onder c van de AVG zegt: verwerk niet meer persoonsgegevens dan nodig is voor het doel. Artikel 25
vraagt om maatregelen die daarvoor zorgen; deze regel is zo'n maatregel. Volgens artikel 5.1 lid 2 onder e van de Wet
open overheid gaat de persoonlijke levenssfeer voor als openbaarheid minder zwaar weegt. De Autoriteit Persoonsgegevens
schreef gemeenten dat persoonsgegevens van burgers in openbare stukken in de regel niet nodig zijn.

## Voorbeeld

Het nummer in dit voorbeeld is verzonnen.

Fout:

```yaml
aanpak: {contact: 'bel 06-12345678'}
```

Goed:

```yaml
aanpak: {contact: participatiecoach}
```

## Herstel

Schrijf een rol in plaats van het nummer. Is het een nummer van een team van de gemeente? Zet het dan in `kader.yaml`
onder `functiepostbussen`.
"""

import re
from typing import Any

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import ALLE_SOORTEN, Hiaten, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.doorloop import vrije_teksten

_DATUM = r"\d{1,2}[-/. ](?:0?[1-9]|1[0-2])[-/. ](?:19|20)\d\d(?!\d)"
_NUMMER = re.compile(
    rf"(?<![\w+/=-])(?<!\d[.,])(?!{_DATUM})"
    r"(?:(?:\+|00)31[ -]?(?:\(0\)[ -]?)?[1-9]|\(?0[1-9])(?:[ )-]{0,2}\d){8}(?![\w-]|[.,]\d)",
    re.ASCII,
)
_LANDNUMMER = re.compile(r"^(?:\+|00)31(?:\(0\))?")


def toets(toetsing: Toetsing[Any]) -> Hiaten:
    """Look in every text outside web addresses; the municipality's own numbers are allowed."""
    eigen = {_kaal(bus) for bus in toetsing.gemeente.postbussen} if toetsing.gemeente else set()
    for pad, tekst in vrije_teksten(toetsing.dossier, _NUMMER):
        if any(_kaal(nummer) not in eigen for nummer in _NUMMER.findall(tekst)):
            yield Tekort(pad, "Hier lijkt een telefoonnummer te staan dat niet als functiepostbus in kader.yaml staat.")


def _kaal(nummer: str) -> str:
    """The digits, as one dials them within the country."""
    zonder_spaties = nummer.replace(" ", "").replace("-", "")
    return re.sub(r"\D", "", _LANDNUMMER.sub("0", zonder_spaties))


REGEL = Regel(
    code="PRV005",
    naam="geen-telefoonnummer",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-persoonsgegevens", "avg-5-lid-1-c", "avg-25", "woo-5-1-lid-2-e", "ap-gegevens-van-burgers"),
    over=ALLE_SOORTEN,
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
    vertrouwelijk=True,
)
