"""De participatieparagraaf zegt wat er met de resultaten is gedaan

## Wat

Heeft een voorstel aan raad of college een communicatie- en participatieparagraaf, en was er participatie? Dan staat in
die paragraaf ook wat er met de resultaten is gedaan.

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

from participatie_cli.model.besluit import Besluit
from participatie_cli.model.datum import Datum
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import Onbekend, bekend
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import met_participatie, zeker_eerst
from participatie_cli.rules.contract import Antwoord, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import laatste_bekende

NORM = "vng-vastleggen"


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Look at every paragraph that falls under the norm."""
    for plaats, besluit in _met_paragraaf(toetsing):
        pad, genoemd = ("besluiten", plaats, "paragraaf_noemt_resultaten"), besluit.paragraaf_noemt_resultaten
        welk = "zonder bekende datum" if isinstance(besluit.datum, Onbekend) else f"van {besluit.datum.voluit}"
        if isinstance(genoemd, Onbekend):
            yield Onzeker(pad, f"onbekend is of de paragraaf bij het besluit {welk} de resultaten noemt")
        elif not genoemd and toetsing.in_kracht(NORM, besluit.datum) is not True:
            yield Onzeker(pad, f"onbekend is of deze norm al gold bij het besluit {welk}")
        elif genoemd is None:
            yield Tekort(pad, f"Bij het besluit {welk} is niet ingevuld of de paragraaf de resultaten noemt.")
        elif not genoemd:
            feit = f"De paragraaf bij het besluit {welk} zegt niet wat er met de resultaten is gedaan."
            yield Tekort(pad, feit)


def _onder_de_norm(toetsing: Toetsing[Project]) -> list[tuple[int, Besluit]]:
    return [
        (plaats, besluit)
        for plaats, besluit in enumerate(bekend(toetsing.dossier.besluiten))
        if toetsing.telt(besluit.datum) and toetsing.in_kracht(NORM, besluit.datum) is not False
    ]


def _met_paragraaf(toetsing: Toetsing[Project]) -> list[tuple[int, Besluit]]:
    return [een for een in _onder_de_norm(toetsing) if een[1].participatieparagraaf is True]


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where people took part and a proposal has the paragraph."""
    return zeker_eerst(met_participatie(toetsing), _zonder_paragraaf(toetsing))


def _zonder_paragraaf(toetsing: Toetsing[Project]) -> Reden:
    paragrafen = [besluit.participatieparagraaf for _, besluit in _onder_de_norm(toetsing)]
    if _met_paragraaf(toetsing):
        return None
    if isinstance(toetsing.dossier.besluiten, Onbekend) or any(
        isinstance(paragraaf, Onbekend) for paragraaf in paragrafen
    ):
        return Onzeker(("besluiten",), "onbekend is welke voorstellen een participatieparagraaf hebben")
    return "er is geen voorstel met een participatieparagraaf waarvoor deze norm geldt"


def laatste_besluit(toetsing: Toetsing[Project]) -> Datum:
    """The last such decision of which the date is known, or else the peildatum."""
    momenten = (besluit.datum for _, besluit in _met_paragraaf(toetsing))
    return laatste_bekende(toetsing, momenten)


REGEL = Regel(
    code="VIS019",
    naam="paragraaf-noemt-resultaten",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=(NORM, "belofte-paragraaf"),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=laatste_besluit,
)
