"""Er staat geen telefoonnummer van een persoon in het register

## Wat

Nergens staat een telefoonnummer, uit Nederland of uit een ander land. Nummers die met 0800 of 0900 beginnen, zijn van
organisaties en tellen niet mee.

De regel kijkt in de hele tekst van elk bestand: ook in sleutels, in commentaar en in bestanden die niet te lezen
zijn. Wat hij vindt, toont het programma nergens: er staat dan xxxx.

Mag de tekst er staan, zoals een nummer van een team van de gemeente of van een bedrijf? Zet haar dan met de reden in
`kader.yaml` onder `toegestane_teksten`.

## Waarom

Het register is openbaar. Een telefoonnummer wijst vaak een persoon aan.

## Grondslag

Dit register spreekt af dat er geen persoonsgegevens in staan: het is openbaar en Git bewaart ook wat later wordt
weggehaald.

Artikel 5 lid 1 onder c van de AVG zegt: verwerk niet meer persoonsgegevens dan nodig is voor het doel. Artikel 25
vraagt om maatregelen die daarvoor zorgen; deze regel is zo'n maatregel. Volgens artikel 5.1 lid 2 onder e van de Wet
open overheid gaat de persoonlijke levenssfeer voor als openbaarheid minder zwaar weegt. De Autoriteit
Persoonsgegevens schreef gemeenten dat persoonsgegevens van burgers in openbare stukken in de regel niet nodig zijn.

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

Schrijf een rol in plaats van het nummer. Is het een nummer van een team van de gemeente? Zet het dan met de reden in
`kader.yaml` onder `toegestane_teksten`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.privacy.vondst import Gegevenssoort
from participatie_cli.rules.contract import ALLE_SOORTEN, Regel, op_peildatum
from participatie_cli.rules.persoonsgegevens import niet_aangetroffen

REGEL = Regel(
    code="PRV005",
    naam="geen-telefoonnummer",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-persoonsgegevens", "avg-5-lid-1-c", "avg-25", "woo-5-1-lid-2-e", "ap-gegevens-van-burgers"),
    over=ALLE_SOORTEN,
    toets=niet_aangetroffen(
        Gegevenssoort.TELEFOONNUMMER, "Hier lijkt een telefoonnummer te staan dat kader.yaml niet toestaat."
    ),
    moment=op_peildatum,
    af_te_wijken=False,
    vertrouwelijk=True,
)
