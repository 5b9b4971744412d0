"""Een voorstel aan raad of college heeft een participatieparagraaf

## Wat

Onder een besluit van de raad of het college ligt meestal een voorstel. In dat voorstel staat een communicatie- en
participatieparagraaf: een stuk tekst over de communicatie en de participatie.

Lag er geen voorstel onder, zoals bij een motie van de raad? Dan telt het besluit niet mee. Schrijf dan `voorstel: nee`.

## Waarom

Wie beslist, moet kunnen lezen wie er is gehoord en wat dat opleverde. Dan telt die inbreng mee in het besluit.

## Grondslag

Deze regel geldt als de gemeente heeft beloofd dat voorstellen aan college en raad zo'n paragraaf hebben. Waar en
wanneer zij dat beloofde, staat bij de normen. Besluiten van vóór die dag tellen niet mee. Dit register vraagt het ook
als er geen participatie was: dan staat dat in de paragraaf.

## Voorbeeld

Fout:

```yaml
besluiten:
  - {datum: 2024-06-20, door: raad, besluit: De raad stelt het plan vast., participatieparagraaf: nee}
```

Goed:

```yaml
besluiten:
  - {datum: 2024-06-20, door: raad, besluit: De raad stelt het plan vast., participatieparagraaf: ja}
```

## Herstel

Kijk in het voorstel of de paragraaf erin staat en vul `participatieparagraaf` in. Was er geen voorstel, schrijf dan
`voorstel: nee`. Stond de paragraaf er niet in, zorg er dan bij het volgende voorstel voor.
"""

from participatie_cli.model.besluit import Besluit
from participatie_cli.model.datum import Datum
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Orgaan
from participatie_cli.model.onbekend import Onbekend, bekend
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Antwoord, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import laatste_bekende

BELOFTE = "belofte-paragraaf"
ANDEREN = frozenset(Orgaan) - {Orgaan.RAAD, Orgaan.COLLEGE}


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Look for the paragraph with every decision that falls under the promise."""
    for plaats, besluit in _onder_de_belofte(toetsing):
        if besluit.participatieparagraaf is not True:
            yield _zonder_paragraaf(toetsing, ("besluiten", plaats, "participatieparagraaf"), besluit)


def _zonder_paragraaf(toetsing: Toetsing[Project], pad: tuple[str | int, ...], besluit: Besluit) -> Tekort | Onzeker:
    welk = "zonder bekende datum" if isinstance(besluit.datum, Onbekend) else f"van {besluit.datum.voluit}"
    if isinstance(besluit.door, Onbekend):
        return Onzeker(pad, f"onbekend is wie het besluit {welk} nam")
    if toetsing.in_kracht(BELOFTE, besluit.datum) is not True:
        return Onzeker(pad, f"onbekend is of de belofte al gold bij het besluit {welk}")
    if isinstance(besluit.participatieparagraaf, Onbekend):
        return Onzeker(pad, f"onbekend is of het voorstel voor het besluit {welk} een participatieparagraaf heeft")
    if besluit.participatieparagraaf is None and isinstance(besluit.voorstel, Onbekend):
        return Onzeker(pad, f"onbekend is of er een voorstel onder het besluit {welk} lag")
    if besluit.participatieparagraaf is None:
        return Tekort(pad, f"Bij het besluit {welk} is niet ingevuld of het voorstel een participatieparagraaf heeft.")
    return Tekort(pad, f"Het voorstel voor het besluit {welk} heeft geen communicatie- en participatieparagraaf.")


def _onder_de_belofte(toetsing: Toetsing[Project]) -> list[tuple[int, Besluit]]:
    return [
        (plaats, besluit)
        for plaats, besluit in enumerate(bekend(toetsing.dossier.besluiten))
        if besluit.door not in ANDEREN
        and besluit.voorstel is not False
        and toetsing.telt(besluit.datum)
        and toetsing.in_kracht(BELOFTE, besluit.datum) is not False
    ]


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where raad or college decided on a proposal under the promise."""
    if isinstance(toetsing.dossier.besluiten, Onbekend):
        return Onzeker(("besluiten",), "onbekend is welke besluiten er zijn genomen")
    return None if _onder_de_belofte(toetsing) else "er is geen besluit van raad of college waarvoor deze belofte geldt"


def laatste_besluit(toetsing: Toetsing[Project]) -> Datum:
    """The last decision under the promise of which the date is known, or else the peildatum."""
    momenten = (besluit.datum for _, besluit in _onder_de_belofte(toetsing))
    return laatste_bekende(toetsing, momenten)


REGEL = Regel(
    code="VIS011",
    naam="participatieparagraaf-in-besluit",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=(BELOFTE, "meerssen-paragraaf"),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=laatste_besluit,
)
