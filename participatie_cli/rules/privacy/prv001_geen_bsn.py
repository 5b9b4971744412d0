"""Er staat geen burgerservicenummer in het register

## Wat

In geen enkele tekst staat een burgerservicenummer. De regel zoekt in elke tekst naar een nummer van negen cijfers dat
aan de rekenregel voor zo'n nummer voldoet. Hij meldt het alleen als in die tekst ook een woord als bsn of
burgerservicenummer staat.

## Waarom

Het register is openbaar. Met een burgerservicenummer kan iemand misbruik maken van andermans identiteit.

## Grondslag

Dit register spreekt af dat er geen persoonsgegevens in staan: het is openbaar en Git bewaart ook wat later wordt
weggehaald.

Volgens artikel 5.1 lid 1 onder e van de Wet open overheid worden wettelijke identificatienummers op grond van die wet
niet openbaar gemaakt. Dat is anders als openbaar maken kennelijk geen inbreuk maakt op de levenssfeer. Volgens artikel
46 van de Uitvoeringswet AVG wordt zo'n nummer alleen gebruikt om die wet uit te voeren of voor een doel dat in de wet
staat. Dit register kiest voor nooit.

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

import re
from typing import Any

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import ALLE_SOORTEN, Hiaten, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.bsn import is_bsn, noemt_bsn
from participatie_cli.values.doorloop import teksten

_NEGEN_CIJFERS = re.compile(r"(?<!\d)\d(?:[ .-]?\d){8}(?!\d)", re.ASCII)


def toets(toetsing: Toetsing[Any]) -> Hiaten:
    """Look in every text that speaks of such a number; web addresses are searched as well."""
    for pad, tekst in teksten(toetsing.dossier):
        if noemt_bsn(tekst) and any(is_bsn(nummer) for nummer in _NEGEN_CIJFERS.findall(tekst)):
            yield Tekort(pad, "Hier lijkt een burgerservicenummer te staan.")


REGEL = Regel(
    code="PRV001",
    naam="geen-bsn",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-persoonsgegevens", "woo-5-1-lid-1-e", "uavg-46-lid-1"),
    over=ALLE_SOORTEN,
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
    vertrouwelijk=True,
)
