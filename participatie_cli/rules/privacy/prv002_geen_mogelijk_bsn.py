"""Er staat geen nummer dat een burgerservicenummer kan zijn

## Wat

De regel zoekt in gewone tekst naar een nummer van negen cijfers dat aan de rekenregel voor een burgerservicenummer
voldoet. Er staat niet bij wat voor nummer het is. Webadressen en nummers van zaken en publicaties tellen niet mee.

## Waarom

Een burgerservicenummer hoort niet in een openbaar register. Toeval kan ook: van alle nummers van negen cijfers
voldoet ongeveer één op de elf aan de rekenregel. Daarom is dit een advies.

## Grondslag

Dit register spreekt af dat er geen persoonsgegevens in staan: het is openbaar en Git bewaart ook wat later wordt
weggehaald.

Volgens artikel 5.1 lid 1 onder e van de Wet open overheid worden wettelijke identificatienummers op grond van die wet
niet openbaar gemaakt. Dat is anders als openbaar maken kennelijk geen inbreuk maakt op de levenssfeer. Volgens artikel
46 van de Uitvoeringswet AVG wordt zo'n nummer alleen gebruikt om die wet uit te voeren of voor een doel dat in de wet
staat.

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

import re
from typing import Any

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import ALLE_SOORTEN, Hiaten, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.values.bsn import is_bsn, noemt_bsn
from participatie_cli.values.doorloop import vrije_teksten

_NEGEN_CIJFERS = re.compile(r"(?<![\w.,/-])\d{9}(?![\w/-]|[.,]\d)", re.ASCII)


def toets(toetsing: Toetsing[Any]) -> Hiaten:
    """Look in every text that does not itself say that it holds such a number; those are for PRV001."""
    for pad, tekst in vrije_teksten(toetsing.dossier, _NEGEN_CIJFERS):
        if not noemt_bsn(tekst) and any(is_bsn(nummer) for nummer in _NEGEN_CIJFERS.findall(tekst)):
            yield Tekort(pad, "Hier staat een nummer van negen cijfers dat een burgerservicenummer kan zijn.")


REGEL = Regel(
    code="PRV002",
    naam="geen-mogelijk-bsn",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("register-persoonsgegevens", "woo-5-1-lid-1-e", "uavg-46-lid-1"),
    over=ALLE_SOORTEN,
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
    vertrouwelijk=True,
)
