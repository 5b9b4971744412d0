"""Een voorstel aan raad of college heeft een participatieparagraaf

## Wat

Onder een besluit van de raad of het college ligt meestal een voorstel. In dat voorstel staat een communicatie- en
participatieparagraaf: een stuk tekst over de communicatie en de participatie. De vaststelling van een plan of beleid
(`vastgesteld_op`) is ook zo'n besluit. Staan er geen besluiten van de gemeente, dan is bij de vaststelling niet
ingevuld of de paragraaf er was. Staan er wel, maar niet van die dag, dan kan de regel dat niet beoordelen (zie REG017).
Een vergunning telt alleen mee als het besluit onder `besluiten` staat: daar ligt meestal geen voorstel onder.

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

Kijk in het voorstel of de paragraaf erin staat en vul `participatieparagraaf` in. Staat de vaststelling van een plan
niet onder `besluiten`, zet haar daar dan bij. Was er geen voorstel, schrijf dan `voorstel: nee`. Stond
de paragraaf er niet in, zorg er dan bij het volgende voorstel voor.
"""

from participatie_cli.model.besluit import Besluit
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Orgaan
from participatie_cli.model.project import Project
from participatie_cli.rules.besluiten import besluiten_onder, veld_bij, welk
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.pad import Pad

BELOFTE = "belofte-paragraaf"
ORGANEN = (Orgaan.RAAD, Orgaan.COLLEGE, ONBEKEND)
BESLUITEN = besluiten_onder(
    BELOFTE,
    "er is geen besluit van raad of college waarvoor deze belofte geldt",
    lambda _: lambda besluit: besluit.door in ORGANEN and besluit.voorstel is not False,
)


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look for the paragraph with every decision that falls under the promise."""
    for plek, besluit in BESLUITEN.van(toetsing):
        if besluit.participatieparagraaf is not True:
            yield _zonder_paragraaf(toetsing, veld_bij(plek, "participatieparagraaf"), besluit)


def _zonder_paragraaf(toetsing: Toetsing[Project], pad: Pad, besluit: Besluit) -> Tekort | Onzeker:
    dit = f"het besluit {welk(besluit)}"
    if isinstance(besluit.door, Onbekend):
        return Onzeker(pad, f"onbekend is wie {dit} nam")
    if toetsing.in_kracht(BELOFTE, besluit.datum) is not True:
        return Onzeker(pad, f"onbekend is of de belofte al gold bij {dit}")
    if isinstance(besluit.participatieparagraaf, Onbekend):
        return Onzeker(pad, f"onbekend is of het voorstel voor {dit} een participatieparagraaf heeft")
    if besluit.participatieparagraaf is None and isinstance(besluit.voorstel, Onbekend):
        return Onzeker(pad, f"onbekend is of er een voorstel onder {dit} lag")
    if besluit.participatieparagraaf is None:
        return Tekort(pad, f"Bij {dit} is niet ingevuld of het voorstel een participatieparagraaf heeft.")
    return Tekort(pad, f"Het voorstel voor {dit} heeft geen communicatie- en participatieparagraaf.")


REGEL = Regel(
    code="VIS011",
    naam="participatieparagraaf-in-besluit",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=(BELOFTE, "meerssen-paragraaf"),
    toets=toets,
    geldt_voor=BESLUITEN.geldt_voor,
    moment=BESLUITEN.moment,
    vooraf=True,
)
