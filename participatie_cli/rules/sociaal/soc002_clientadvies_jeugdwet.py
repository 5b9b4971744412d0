"""Over beleid onder de Jeugdwet konden cliënten vóór het besluit advies geven

## Wat

Stelt de gemeente beleid of een verordening vast onder de Jeugdwet? Dan konden cliënten of hun vertegenwoordigers,
zoals een cliëntenraad, daar eerder advies over geven. Dat kan op verzoek van de gemeente, maar ook uit zichzelf. Eén
advies of één vraag van vóór de dag van het besluit is genoeg. Een vraag van de dag zelf komt niet vroeg. Bij een
advies van de dag zelf is niet te zien of het er eerder was dan het besluit.

De regel kijkt alleen naar beleid waarbij onder `clientadviezen` jeugdwet als wet staat. Staat daar een
lege lijst, dan geldt hij niet. Is de sleutel weggelaten, dan heeft niemand gekeken en is dat niet te beoordelen.

## Waarom

Jongeren en ouders die hulp krijgen, weten het best hoe die in het echt werkt.

## Grondslag

Artikel 2.10 van de Jeugdwet zegt dat artikel 2.1.3 lid 3 van de Wmo 2015 hier op dezelfde manier geldt. De raad maakt
dus een verordening. Daarin staat hoe cliënten of hun vertegenwoordigers vroeg advies kunnen geven, op verzoek of uit
zichzelf. Het gaat om advies bij besluiten over verordeningen en beleidsvoorstellen.

De wet vraagt dit van de raad. Wat er in de verordening van uw gemeente staat, controleert deze regel niet. De wet noemt
ook geen aantal weken; zij zegt alleen dat het advies vroeg in de besluitvorming kan komen.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - soort: beleid
    clientadviezen:
      - {wet: jeugdwet, gevraagd_op: 2024-06-20}
```

Goed:

```yaml
instrumenten:
  - soort: beleid
    clientadviezen:
      - {wet: jeugdwet, gevraagd_op: 2024-03-01, ontvangen_op: 2024-04-15, reactie_op: 2024-05-13}
```

## Herstel

Vul bij `clientadviezen` in wanneer het advies is gevraagd of gekomen. Is er geen advies gevraagd, kijk dan in de
verordening van uw gemeente wat er is geregeld en bespreek met de cliëntenraad wat nog kan.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Sociaalwet
from participatie_cli.model.projectdeel import Per
from participatie_cli.rules.clientadvies import over_beleid_onder, vraag_clientadvies
from participatie_cli.rules.contract import Regel
from participatie_cli.rules.momenten import dag_van_vaststelling

REGEL = Regel(
    code="SOC002",
    naam="clientadvies-jeugdwet",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("jeugdwet-2-10", "wmo-2-1-3-lid-3"),
    toets=vraag_clientadvies(Sociaalwet.JEUGDWET),
    geldt_voor=over_beleid_onder(Sociaalwet.JEUGDWET),
    moment=dag_van_vaststelling,
    per=Per.INSTRUMENT,
    vooraf=True,
)
