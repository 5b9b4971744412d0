"""Deelnemers kunnen zich vooraf inlezen

## Wat

Is er een activiteit geweest, dan staat erbij waar deelnemers informatie konden lezen en vanaf wanneer. Die informatie
was er niet later dan de eerste activiteit. Op dezelfde dag mag.

Vraagt een ander een omgevingsvergunning aan, dan regelt die aanvrager de participatie en geldt de regel niet.

## Waarom

Alleen wie weet waar het over gaat, kan goed meepraten.

## Grondslag

De kernwaarden van IAP2 vragen dat deelnemers de informatie krijgen die zij nodig hebben om goed mee te doen. IAP2 is
een internationale vereniging voor participatie. De OESO (een organisatie van landen die samen onderzoek doet) vraagt
dat stukken op tijd openbaar zijn. Een datum of adres noemen zij niet; daaraan is in dit register te zien dat de
informatie er was. Belooft de gemeente op haar website goede informatie aan wie meedoet, dan staat dat bij de normen.
Dit is goed gebruik en geen wet.

## Voorbeeld

Fout:

```yaml
aanpak:
  informatie: {op: 2023-11-21}
```

Goed:

```yaml
aanpak:
  informatie: {op: 2023-11-13, adres: https://www.voorbeeldstad.example/groene-as/boekje}
```

## Herstel

Vul onder `aanpak.informatie` in waar de informatie staat (`adres`) en sinds wanneer (`op`). Was er vooraf niets te
lezen? Zorg daar de volgende keer voor en schrijf het onder `lessen`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.begin_participatie import activiteit_voor, begin_of_start, na_de_eerste_activiteit
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.vastlegging import vastgelegd
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend

INFORMATIE = ("aanpak", "informatie")
ADRES, OP = (*INFORMATIE, "adres"), (*INFORMATIE, "op")
NIET = "Er staat niet bij"


def _voor_de_activiteit(toetsing: Toetsing[Project]) -> Hiaten:
    op = op_pad(toetsing.dossier, OP)
    eerder = activiteit_voor(toetsing, op)
    if isinstance(eerder, Onbekend):
        yield Onzeker(OP, "onbekend is of de informatie er was vóór de eerste activiteit")
    elif eerder:
        yield Tekort(
            OP, f"De informatie is van {op.voluit}, na de eerste activiteit van {eerder.voluit}.", te_laat=True
        )


REGEL = Regel(
    code="VIS016",
    naam="informatie-voor-deelnemers",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=(
        *(
            "iap2-informatie",
            "oeso-transparantie",
            "gennep-informatie",
            "gennep-transparant",
            "energieparticipatie-informatie",
        ),
        *("meerssen-bekendmaken", "site-informatie"),
    ),
    toets=vastgelegd(
        INFORMATIE,
        NIET,
        "welke informatie deelnemers vooraf hadden",
        vastgelegd(ADRES, NIET, "waar deelnemers de informatie konden lezen"),
        vastgelegd(OP, NIET, "vanaf wanneer deelnemers de informatie konden lezen", _voor_de_activiteit),
    ),
    geldt_voor=na_de_eerste_activiteit,
    moment=begin_of_start("iap2-informatie"),
)
