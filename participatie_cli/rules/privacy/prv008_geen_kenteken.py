"""Er staat geen kenteken in het register

## Wat

Nergens staat een kenteken van een auto, zoals het wordt geschreven of na een woord als kenteken of nummerplaat.

De regel kijkt in de hele tekst van elk bestand: ook in sleutels, in commentaar en in bestanden die niet te lezen
zijn. Wat hij vindt, toont het programma nergens: er staat dan xxxx.

Mag de tekst er staan, zoals de code van een plan die op een kenteken lijkt? Zet haar dan met de reden in `kader.yaml`
onder `toegestane_teksten`.

## Waarom

Het register is openbaar. Met een kenteken is na te gaan van wie een auto is.

## Grondslag

Dit register spreekt af dat er geen persoonsgegevens in staan: het is openbaar en Git bewaart ook wat later wordt
weggehaald.

Artikel 5 lid 1 onder c van de AVG zegt: verwerk niet meer persoonsgegevens dan nodig is voor het doel. Artikel 25
vraagt om maatregelen die daarvoor zorgen; deze regel is zo'n maatregel. Volgens artikel 5.1 lid 2 onder e van de Wet
open overheid gaat de persoonlijke levenssfeer voor als openbaarheid minder zwaar weegt. De Autoriteit
Persoonsgegevens schreef gemeenten dat persoonsgegevens van burgers in openbare stukken in de regel niet nodig zijn.

## Voorbeeld

Het kenteken in dit voorbeeld is verzonnen.

Fout:

```yaml
opmerking: De auto met kenteken 12-XPT-3 stond in de weg.
```

Goed:

```yaml
opmerking: Een auto stond in de weg.
```

## Herstel

Haal het kenteken weg.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.privacy.vondst import Gegevenssoort
from participatie_cli.rules.contract import ALLE_SOORTEN, Regel, op_peildatum
from participatie_cli.rules.persoonsgegevens import niet_aangetroffen

REGEL = Regel(
    code="PRV008",
    naam="geen-kenteken",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-persoonsgegevens", "avg-5-lid-1-c", "avg-25", "woo-5-1-lid-2-e", "ap-gegevens-van-burgers"),
    over=ALLE_SOORTEN,
    toets=niet_aangetroffen(Gegevenssoort.KENTEKEN, "Hier lijkt een kenteken te staan."),
    moment=op_peildatum,
    af_te_wijken=False,
    vertrouwelijk=True,
)
