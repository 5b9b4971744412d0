"""Er staat geen woonadres in het register

## Wat

Nergens staat een postcode of een straat samen met een huisnummer. Een straat, een wijk of alleen een postcode mag
wel, en een postbus ook. Staat er in dezelfde zin een gebouw voor iedereen bij, zoals het gemeentehuis of een school,
dan telt het adres niet mee.

De regel kijkt in de hele tekst van elk bestand: ook in sleutels, in commentaar en in bestanden die niet te lezen
zijn. Wat hij vindt, toont het programma nergens: er staat dan xxxx.

Mag de tekst er staan, zoals het adres van een plan? Zet haar dan met de reden in `kader.yaml` onder
`toegestane_teksten`.

## Waarom

Het register is openbaar. Met een huisnummer is te zien wie er woont. Voor een project is de straat of de wijk genoeg.

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

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.privacy.vondst import Gegevenssoort
from participatie_cli.rules.contract import ALLE_SOORTEN, Regel, op_peildatum
from participatie_cli.rules.persoonsgegevens import niet_aangetroffen

REGEL = Regel(
    code="PRV006",
    naam="geen-woonadres",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-persoonsgegevens", "avg-5-lid-1-c", "avg-25", "woo-5-1-lid-2-e", "ap-gegevens-van-burgers"),
    over=ALLE_SOORTEN,
    toets=niet_aangetroffen(Gegevenssoort.WOONADRES, "Hier lijkt een woonadres te staan."),
    moment=op_peildatum,
    af_te_wijken=False,
    vertrouwelijk=True,
)
