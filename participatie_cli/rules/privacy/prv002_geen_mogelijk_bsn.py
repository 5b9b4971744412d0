"""Er staat geen nummer dat een burgerservicenummer kan zijn

## Wat

De regel zoekt een nummer van negen cijfers aan één stuk dat aan de rekenregel voor een burgerservicenummer voldoet,
zonder dat erbij staat wat voor nummer het is. Webadressen en nummers van zaken, rapporten en publicaties tellen niet
mee.

De regel kijkt in de hele tekst van elk bestand: ook in sleutels, in commentaar en in bestanden die niet te lezen
zijn. Wat hij vindt, toont het programma nergens: er staat dan xxxx.

## Waarom

Een burgerservicenummer hoort niet in een openbaar register. Toeval kan ook: van alle nummers van negen cijfers
voldoet ongeveer één op de elf aan de rekenregel. Daarom is dit een advies.

## Grondslag

Dit register spreekt af dat er geen persoonsgegevens in staan: het is openbaar en Git bewaart ook wat later wordt
weggehaald.

Volgens artikel 5.1 lid 1 onder e van de Wet open overheid worden wettelijke identificatienummers op grond van die wet
niet openbaar gemaakt. Dat is anders als openbaar maken kennelijk geen inbreuk maakt op de levenssfeer. Volgens
artikel 46 van de Uitvoeringswet AVG wordt zo'n nummer alleen gebruikt om die wet uit te voeren of voor een doel dat
in de wet staat.

## Voorbeeld

Het nummer in dit voorbeeld is verzonnen.

Fout:

```yaml
opmerking: Aangemeld onder 111222333.
```

Goed:

```yaml
opmerking: Aangemeld onder zaaknummer 111222333.
```

## Herstel

Kijk wat voor nummer dit is. Is het een burgerservicenummer, haal het dan weg. Is het iets anders, schrijf dan op wat
het is, of laat het weg.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.privacy.vondst import Gegevenssoort
from participatie_cli.rules.contract import ALLE_SOORTEN, Regel, op_peildatum
from participatie_cli.rules.persoonsgegevens import niet_aangetroffen

REGEL = Regel(
    code="PRV002",
    naam="geen-mogelijk-bsn",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-persoonsgegevens", "woo-5-1-lid-1-e", "uavg-46-lid-1"),
    over=ALLE_SOORTEN,
    toets=niet_aangetroffen(
        Gegevenssoort.MOGELIJK_BSN, "Hier staat een nummer van negen cijfers dat een burgerservicenummer kan zijn."
    ),
    moment=op_peildatum,
    af_te_wijken=False,
    vertrouwelijk=True,
)
