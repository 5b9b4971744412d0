"""De participatieparagraaf zegt wat er met de resultaten is gedaan

## Wat

Heeft een voorstel aan raad of college een communicatie- en participatieparagraaf, en was er participatie? Dan staat in
die paragraaf ook wat er met de resultaten is gedaan. Staat een vaststelling niet onder `besluiten`, dan vraagt regel
VIS011 of er een paragraaf was.

## Waarom

Dat er is gepraat, zegt nog niet wat het opleverde. Wie beslist, moet dat kunnen lezen.

## Grondslag

De VNG schrijft: leg bij het besluit vast hoe inwoners zijn betrokken en wat er met de resultaten is gedaan. De VNG
schrijft dit over de Omgevingswet; dit register vraagt het bij elk voorstel. Dit is daarom een advies. Heeft de gemeente
de paragraaf zelf beloofd, dan staat dat bij de normen. Besluiten van vóór 2024 tellen niet mee.

## Voorbeeld

Fout:

```yaml
besluiten:
  - datum: 2024-06-20
    door: raad
    besluit: De raad stelt het plan vast.
    participatieparagraaf: ja
    paragraaf_noemt_resultaten: nee
```

Goed:

```yaml
besluiten:
  - datum: 2024-06-20
    door: raad
    besluit: De raad stelt het plan vast.
    participatieparagraaf: ja
    paragraaf_noemt_resultaten: ja
```

## Herstel

Lees de paragraaf na en vul `paragraaf_noemt_resultaten` in. Staat het er niet in, zorg er dan bij het volgende voorstel
voor.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import met_participatie
from participatie_cli.rules.besluiten import ANDEREN, besluiten_onder, welk
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

NORM = "vng-vastleggen"
GEEN = "er is geen voorstel met een participatieparagraaf waarvoor deze norm geldt"
ONDER_DE_NORM = besluiten_onder(NORM, GEEN, lambda _toetsing: lambda _besluit: True)
BESLUITEN = besluiten_onder(NORM, GEEN, lambda _: lambda besluit: besluit.participatieparagraaf is True)


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look at every paragraph that falls under the norm."""
    for plek, besluit in BESLUITEN.van(toetsing):
        pad, genoemd, dit = (*plek, "paragraaf_noemt_resultaten"), besluit.paragraaf_noemt_resultaten, welk(besluit)
        if isinstance(genoemd, Onbekend):
            yield Onzeker(pad, f"onbekend is of de paragraaf bij het besluit {dit} de resultaten noemt")
        elif not genoemd and toetsing.in_kracht(NORM, besluit.datum) is not True:
            yield Onzeker(pad, f"onbekend is of deze norm al gold bij het besluit {dit}")
        elif genoemd is None:
            yield Tekort(pad, f"Bij het besluit {dit} is niet ingevuld of de paragraaf de resultaten noemt.")
        elif not genoemd:
            yield Tekort(pad, f"De paragraaf bij het besluit {dit} zegt niet wat er met de resultaten is gedaan.")


def _met_paragraaf(toetsing: Toetsing[Project]) -> Reden:
    paragrafen = [
        besluit.participatieparagraaf for _, besluit in ONDER_DE_NORM.van(toetsing) if besluit.door not in ANDEREN
    ]
    if True in paragrafen:
        return None
    if toetsing.dossier.besluiten is ONBEKEND or None in paragrafen or ONBEKEND in paragrafen:
        return Onzeker(("besluiten",), "onbekend is welke voorstellen een participatieparagraaf hebben")
    return GEEN


REGEL = Regel(
    code="VIS019",
    naam="paragraaf-noemt-resultaten",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=(NORM, "belofte-paragraaf"),
    toets=toets,
    geldt_voor=mits(met_participatie, _met_paragraaf),
    moment=BESLUITEN.moment,
)
