"""Er staat geen e-mailadres van een persoon in het register

## Wat

In de teksten staat geen e-mailadres. Alleen adressen van de gemeente zelf mogen. Die staan in `kader.yaml` onder
`functiepostbussen`.

## Waarom

Het register is openbaar. Een e-mailadres wijst vaak een persoon aan.

## Grondslag

Dit register spreekt af dat er geen persoonsgegevens in staan: het is openbaar en Git bewaart ook wat later wordt
weggehaald.

Artikel 5 lid 1 onder c van de AVG zegt: verwerk niet meer persoonsgegevens dan nodig is voor het doel. Artikel 25
vraagt om maatregelen die daarvoor zorgen; deze regel is zo'n maatregel. Volgens artikel 5.1 lid 2 onder e van de Wet
open overheid gaat de persoonlijke levenssfeer voor als openbaarheid minder zwaar weegt. De Autoriteit
Persoonsgegevens schreef gemeenten dat persoonsgegevens van burgers in openbare stukken in de regel niet nodig zijn.

## Voorbeeld

Fout:

```yaml
aanpak: {contact: naam@voorbeeld.example}
```

Goed:

```yaml
aanpak: {contact: participatiecoach}
```

## Herstel

Schrijf een rol in plaats van het adres. Is het een adres van een team van de gemeente? Zet het dan in `kader.yaml`
onder `functiepostbussen`.
"""

import re
from typing import Any

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import ALLE_SOORTEN, Hiaten, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.doorloop import vrije_teksten

_APENSTAART = re.compile("@")
_ADRES = re.compile(r"(?<![\w.+%-])[\w.+%-]+@[\w-]+(?:\.[\w-]+)+")


def toets(toetsing: Toetsing[Any]) -> Hiaten:
    """Look in every text outside web addresses; the municipality's own addresses are allowed."""
    eigen = {bus.lower() for bus in toetsing.gemeente.postbussen} if toetsing.gemeente else set()
    for pad, tekst in vrije_teksten(toetsing.dossier, _APENSTAART):
        if any(adres.lower() not in eigen for adres in _ADRES.findall(tekst)):
            yield Tekort(pad, "Hier staat een e-mailadres dat niet als functiepostbus in kader.yaml staat.")


REGEL = Regel(
    code="PRV004",
    naam="geen-e-mailadres",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-persoonsgegevens", "avg-5-lid-1-c", "avg-25", "woo-5-1-lid-2-e", "ap-gegevens-van-burgers"),
    over=ALLE_SOORTEN,
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
    vertrouwelijk=True,
)
