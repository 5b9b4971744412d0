"""Er staat geen e-mailadres van een persoon in het register

## Wat

Nergens staat een e-mailadres, ook niet als het teken in het midden is uitgeschreven, zoals met (at).

De regel kijkt in de hele tekst van elk bestand: ook in sleutels, in commentaar en in bestanden die niet te lezen
zijn. Wat hij vindt, toont het programma nergens: er staat dan xxxx.

Mag de tekst er staan, zoals een adres van een team van de gemeente? Zet haar dan met de reden in `kader.yaml` onder
`toegestane_teksten`.

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

Schrijf een rol in plaats van het adres. Is het een adres van een team van de gemeente? Zet het dan met de reden in
`kader.yaml` onder `toegestane_teksten`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.privacy.vondst import Gegevenssoort
from participatie_cli.rules.contract import ALLE_SOORTEN, Regel, op_peildatum
from participatie_cli.rules.persoonsgegevens import niet_aangetroffen

REGEL = Regel(
    code="PRV004",
    naam="geen-e-mailadres",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-persoonsgegevens", "avg-5-lid-1-c", "avg-25", "woo-5-1-lid-2-e", "ap-gegevens-van-burgers"),
    over=ALLE_SOORTEN,
    toets=niet_aangetroffen(Gegevenssoort.E_MAILADRES, "Hier staat een e-mailadres dat kader.yaml niet toestaat."),
    moment=op_peildatum,
    af_te_wijken=False,
    vertrouwelijk=True,
)
