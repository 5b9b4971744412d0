"""De participatie heeft een eigen doel

## Wat

Is de participatie begonnen, dan staat erbij wat die moet opleveren. Dat is iets anders dan het doel van het project. De
titel of de samenvatting van het project overnemen telt daarom niet. De participatie is begonnen als de aanpak openbaar
is of als de eerste activiteit is geweest.

Vraagt een ander een omgevingsvergunning aan, dan regelt die aanvrager de participatie en geldt de regel niet.

## Waarom

Een plein opknappen is het doel van het project. Weten welk ontwerp inwoners willen, is het doel van de participatie.
Alleen met zo'n eigen doel kunt u achteraf zien of de participatie is geslaagd.

## Grondslag

De Nationale ombudsman vraagt in rapport 2009/180 om heldere keuzes vooraf: of, hoe en met welke invloed inwoners
meedoen. Waarvoor zij meedoen, hoort daarbij. Dit is goed gebruik en geen wet.

## Voorbeeld

Fout:

```yaml
afweging: {doel: Groene As}
```

Goed:

```yaml
afweging: {doel: Weten welke bomen bewoners in hun straat willen.}
```

## Herstel

Schrijf onder `afweging.doel` in één zin wat u van inwoners wilt weten of samen wilt maken.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.begin_participatie import zodra_begonnen
from participatie_cli.rules.contract import Hiaten, Regel, Tekort, Toetsing
from participatie_cli.rules.vastlegging import ingevuld
from participatie_cli.values.doorloop import op_pad

DOEL = ("afweging", "doel")


def _eigen_doel(toetsing: Toetsing[Project]) -> Hiaten:
    """Compare the goal with the texts about the project."""
    project, doel = toetsing.dossier, op_pad(toetsing.dossier, DOEL)
    for woord, tekst in (("titel", project.titel), ("samenvatting", project.samenvatting)):
        if _kaal(doel) == _kaal(tekst):
            yield Tekort(DOEL, f"Het doel van de participatie is dezelfde tekst als de {woord} van het project.")


def _kaal(tekst: str) -> str:
    return " ".join(tekst.casefold().split()).rstrip(".!? ")


REGEL = Regel(
    code="VIS004",
    naam="doel-van-de-participatie",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("ombudsman-keuzes", "gennep-doel", "oeso-doel", "rekenkamer-dronten"),
    toets=ingevuld(
        DOEL,
        "Bij de afweging staat geen doel van de participatie.",
        "onbekend is wat het doel van de participatie is",
        _eigen_doel,
    ),
    geldt_voor=zodra_begonnen,
)
