"""Vooraf staat vast wat inwoners, college en raad doen

## Wat

Is de participatie begonnen, dan staat er bij de afweging wat de rol is van inwoners, van het college en van de raad. De
participatie is begonnen als de aanpak openbaar is of als de eerste activiteit is geweest. Wie beslist, is een eigen
vraag (VIS006).

Vraagt een ander een omgevingsvergunning aan, dan regelt die aanvrager de participatie en geldt de regel niet.

## Waarom

Inwoners, college en raad verwachten vaak iets anders van elkaar. Wie vooraf weet wat ieders rol is, wordt minder snel
teleurgesteld.

## Grondslag

De Nationale ombudsman vraagt in rapport 2009/180 om heldere keuzes vooraf: of, hoe en met welke invloed inwoners
meedoen. De rekenkamer van Noordenveld vond in 2020 dat de rol van de raad niet duidelijk was. In Midden-Drenthe vroeg
de rekenkamer om vooraf duidelijker te zijn over de rol van inwoners. Belooft de gemeente op haar website om te zeggen
wat zij van iemand verwacht, dan staat dat bij de normen. Dit is goed gebruik en geen wet.

## Voorbeeld

Fout:

```yaml
afweging:
  rollen: {raad: }
```

Goed:

```yaml
afweging:
  rollen:
    inwoners: Zij geven advies.
    college: Het college kiest het ontwerp.
    raad: De raad heeft hier geen rol; hij krijgt een brief.
```

## Herstel

Schrijf onder `afweging.rollen` bij `inwoners`, `college` en `raad` wat zij doen. Heeft een van hen geen rol? Schrijf
dat dan op.
"""

from participatie_cli.model.afweging import Afweging
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.model.project import Project
from participatie_cli.rules.begin_participatie import zodra_begonnen
from participatie_cli.rules.contract import Antwoord, Onzeker, Regel, Tekort, Toetsing

ROLLEN = ("afweging", "rollen")


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Look for the role of each of the three."""
    afweging = toetsing.dossier.afweging
    assert isinstance(afweging, Afweging)
    rollen = afweging.rollen
    if rollen is None:
        yield Tekort(ROLLEN, "Bij de afweging staat niet wat inwoners, college en raad doen.")
    elif isinstance(rollen, Onbekend):
        yield Onzeker(ROLLEN, "onbekend is wat inwoners, college en raad doen")
    else:
        yield from _rol("inwoners", rollen.inwoners, "inwoners doen")
        yield from _rol("college", rollen.college, "het college doet")
        yield from _rol("raad", rollen.raad, "de raad doet")


def _rol(sleutel: str, rol: str | Onbekend | None, wie_doet: str) -> Antwoord:
    if rol is None:
        yield Tekort((*ROLLEN, sleutel), f"Bij de afweging staat niet wat {wie_doet}.")
    elif isinstance(rol, Onbekend):
        yield Onzeker((*ROLLEN, sleutel), f"onbekend is wat {wie_doet}")


REGEL = Regel(
    code="VIS012",
    naam="rollen-vastgelegd",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=(
        *("ombudsman-keuzes", "rekenkamer-noordenveld-rol-raad", "rekenkamer-midden-drenthe"),
        *("participatiemonitor-beslisser", "site-verwachting"),
    ),
    toets=toets,
    geldt_voor=zodra_begonnen,
)
