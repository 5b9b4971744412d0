"""Er staat geen burgerservicenummer in het register

## Wat

Nergens staat een burgerservicenummer: een nummer van acht of negen cijfers dat aan de rekenregel voor zo'n nummer
voldoet, vlak bij een woord als bsn, sofinummer of burgerservicenummer. Spaties, punten en streepjes maken niet uit.

De regel kijkt in de hele tekst van elk bestand: ook in sleutels, in commentaar en in bestanden die niet te lezen
zijn. Wat hij vindt, toont het programma nergens: er staat dan xxxx.

## Waarom

Het register is openbaar. Met een burgerservicenummer kan iemand misbruik maken van andermans identiteit.

## Grondslag

Dit register spreekt af dat er geen persoonsgegevens in staan: het is openbaar en Git bewaart ook wat later wordt
weggehaald.

Volgens artikel 5.1 lid 1 onder e van de Wet open overheid worden wettelijke identificatienummers op grond van die wet
niet openbaar gemaakt. Dat is anders als openbaar maken kennelijk geen inbreuk maakt op de levenssfeer. Volgens
artikel 46 van de Uitvoeringswet AVG wordt zo'n nummer alleen gebruikt om die wet uit te voeren of voor een doel dat
in de wet staat. Dit register kiest voor nooit.

## Voorbeeld

Het nummer in dit voorbeeld is verzonnen.

Fout:

```yaml
opmerking: Aangemeld met BSN 111222333.
```

Goed:

```yaml
opmerking: Aangemeld via de website.
```

## Herstel

Haal het nummer weg. Is het bestand al gedeeld of gepubliceerd? Meld dit dan bij de functionaris gegevensbescherming,
want het nummer staat ook nog in oude versies.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.privacy.vondst import Gegevenssoort
from participatie_cli.rules.contract import ALLE_SOORTEN, Regel, op_peildatum
from participatie_cli.rules.persoonsgegevens import niet_aangetroffen

REGEL = Regel(
    code="PRV001",
    naam="geen-bsn",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-persoonsgegevens", "woo-5-1-lid-1-e", "uavg-46-lid-1"),
    over=ALLE_SOORTEN,
    toets=niet_aangetroffen(Gegevenssoort.BSN, "Hier lijkt een burgerservicenummer te staan."),
    moment=op_peildatum,
    af_te_wijken=False,
    vertrouwelijk=True,
)
