"""Vooraf staat vast wat open is en wat niet

## Wat

Is de participatie begonnen, dan staan er twee dingen bij: waarover inwoners nog invloed hebben, en wat al vaststaat. De
participatie is begonnen als de aanpak openbaar is of als de eerste activiteit is geweest.

Vraagt een ander een omgevingsvergunning aan, dan regelt die aanvrager de participatie en geldt de regel niet.

## Waarom

Mensen willen weten waar hun tijd nog verschil maakt. Wie over een vast punt laat meepraten, wekt valse verwachtingen.

## Grondslag

De Nationale ombudsman vraagt in rapport 2009/180 om heldere keuzes vooraf: of, hoe en met welke invloed inwoners
meedoen. Belooft de gemeente op haar website om uit te leggen waarom er weinig ruimte is, dan staat dat bij de normen.
Dit is goed gebruik en geen wet.

## Voorbeeld

Fout:

```yaml
afweging:
  ruimte: {vast: }
```

Goed:

```yaml
afweging:
  ruimte: {open: [soort bomen], vast: [de weg blijft even breed]}
```

## Herstel

Vul onder `afweging.ruimte` de lijsten `open` en `vast` in. Is er niets open, of staat nog niets vast? Schrijf dat dan
op in die lijst.
"""

from participatie_cli.model.afweging import Afweging
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.model.project import Project
from participatie_cli.rules.begin_participatie import zodra_begonnen
from participatie_cli.rules.contract import Antwoord, Onzeker, Regel, Tekort, Toetsing

RUIMTE = ("afweging", "ruimte")


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Look for what is open and for what is fixed."""
    afweging = toetsing.dossier.afweging
    assert isinstance(afweging, Afweging)
    ruimte = afweging.ruimte
    if ruimte is None:
        yield Tekort(RUIMTE, "Er staat niet bij waarover inwoners invloed hebben en wat al vaststaat.")
    elif isinstance(ruimte, Onbekend):
        yield Onzeker(RUIMTE, "onbekend is waarover inwoners invloed hebben en wat al vaststaat")
    else:
        yield from _lijst("open", ruimte.open, "waarover inwoners nog invloed hebben")
        yield from _lijst("vast", ruimte.vast, "wat al vaststaat")


def _lijst(sleutel: str, punten: tuple[str, ...] | Onbekend, wat: str) -> Antwoord:
    if isinstance(punten, Onbekend):
        yield Onzeker((*RUIMTE, sleutel), f"onbekend is {wat}")
    elif not punten:
        yield Tekort((*RUIMTE, sleutel), f"Er staat niet bij {wat}.")


REGEL = Regel(
    code="VIS005",
    naam="ruimte-vastgelegd",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("ombudsman-keuzes", "gennep-kaders", "iap2-invloed", "oeso-verwachtingen", "site-weinig-ruimte"),
    toets=toets,
    geldt_voor=zodra_begonnen,
)
