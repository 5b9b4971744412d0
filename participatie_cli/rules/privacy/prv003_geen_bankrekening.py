"""Er staat geen bankrekeningnummer in het register

## Wat

Nergens staat een bankrekeningnummer (IBAN), uit welk land ook, met of zonder spaties.

De regel kijkt in de hele tekst van elk bestand: ook in sleutels, in commentaar en in bestanden die niet te lezen
zijn. Wat hij vindt, toont het programma nergens: er staat dan xxxx.

Mag de tekst er staan, zoals het nummer van de gemeente zelf? Zet haar dan met de reden in `kader.yaml` onder
`toegestane_teksten`.

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

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.privacy.vondst import Gegevenssoort
from participatie_cli.rules.contract import ALLE_SOORTEN, Regel, op_peildatum
from participatie_cli.rules.persoonsgegevens import niet_aangetroffen

REGEL = Regel(
    code="PRV003",
    naam="geen-bankrekening",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-persoonsgegevens", "avg-5-lid-1-c", "avg-25", "woo-5-1-lid-2-e", "ap-gegevens-van-burgers"),
    over=ALLE_SOORTEN,
    toets=niet_aangetroffen(Gegevenssoort.BANKREKENING, "Hier staat een bankrekeningnummer."),
    moment=op_peildatum,
    af_te_wijken=False,
    vertrouwelijk=True,
)
