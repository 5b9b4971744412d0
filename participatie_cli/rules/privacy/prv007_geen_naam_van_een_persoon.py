"""Er staat geen naam van een persoon in het register

## Wat

Nergens staat een naam na woorden als de heer, mevrouw, dhr. of mw., na een rol als wethouder of contactpersoon, of na
voorletters. Straten, gebouwen en plaatsen die zo beginnen, tellen niet mee. Andere namen herkent de regel niet. Let
daar dus zelf op.

De regel kijkt in de hele tekst van elk bestand: ook in sleutels, in commentaar en in bestanden die niet te lezen
zijn. Wat hij vindt, toont het programma nergens: er staat dan xxxx.

Mag de tekst er staan, zoals de naam waarnaar een prijs is genoemd? Zet haar dan met de reden in `kader.yaml` onder
`toegestane_teksten`.

## Waarom

Het register is openbaar. Wat iemand inbracht, telt; wie het was, hoeft er niet bij.

## Grondslag

Dit register spreekt af dat er geen persoonsgegevens in staan: het is openbaar en Git bewaart ook wat later wordt
weggehaald.

Artikel 5 lid 1 onder c van de AVG zegt: verwerk niet meer persoonsgegevens dan nodig is voor het doel. Artikel 25
vraagt om maatregelen die daarvoor zorgen; deze regel is zo'n maatregel. Volgens artikel 5.1 lid 2 onder e van de Wet
open overheid gaat de persoonlijke levenssfeer voor als openbaarheid minder zwaar weegt. De Autoriteit
Persoonsgegevens schreef gemeenten dat persoonsgegevens van burgers in openbare stukken in de regel niet nodig zijn.

## Voorbeeld

De naam in dit voorbeeld is verzonnen.

Fout:

```yaml
opmerking: Ingebracht door de heer A. van Voorbeeld.
```

Goed:

```yaml
opmerking: Ingebracht door een omwonende.
```

## Herstel

Schrijf een rol of een groep in plaats van de naam, zoals een omwonende, de wethouder of een ondernemer.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.privacy.vondst import Gegevenssoort
from participatie_cli.rules.contract import ALLE_SOORTEN, Regel, op_peildatum
from participatie_cli.rules.persoonsgegevens import niet_aangetroffen

REGEL = Regel(
    code="PRV007",
    naam="geen-naam-van-een-persoon",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-persoonsgegevens", "avg-5-lid-1-c", "avg-25", "woo-5-1-lid-2-e", "ap-gegevens-van-burgers"),
    over=ALLE_SOORTEN,
    toets=niet_aangetroffen(Gegevenssoort.NAAM, "Hier lijkt een naam van een persoon te staan."),
    moment=op_peildatum,
    af_te_wijken=False,
    vertrouwelijk=True,
)
