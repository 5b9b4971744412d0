"""De toegankelijkheid is de laatste drie jaar onderzocht

## Wat

Bij elke toegankelijkheidsverklaring staat wanneer de website het laatst is onderzocht. Dat is op de peildatum niet
langer dan 36 maanden geleden.

## Waarom

Een website verandert. Een oud onderzoek zegt weinig over de website van nu.

## Grondslag

De Rijksoverheid gebruikt voor haar eigen websites minstens eens in de 36 maanden een onderzoek. Het is geen wettelijke
termijn. Het besluit vraagt in artikel 3 en 4 wel een toegankelijke website en een actuele verklaring.

## Voorbeeld

Fout:

```yaml
toegankelijkheid:
  - {website: www.gemeente.example, datum: 2024-06-01, onderzocht_op: 2021-12-31}
```

Goed:

```yaml
toegankelijkheid:
  - {website: www.gemeente.example, datum: 2024-06-01, onderzocht_op: 2022-01-01}
```

## Herstel

Laat de website opnieuw onderzoeken en zet de datum bij `onderzocht_op`.
"""

from participatie_cli.kader.duur import Duur
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.organisatie import Toegankelijkheidsverklaring
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.rules.rollen import COLLEGE
from participatie_cli.rules.termijndag import Taak, Uiterlijk
from participatie_cli.rules.voorwaarden import mits_ingevuld
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, bekend

VERKLARINGEN = ("toegankelijkheid",)
ADVIES = "toegankelijkheid-onderzoek"


def toets(toetsing: Toetsing[Gemeentekader]) -> Hiaten:
    """Ask of each statement when the website was last examined."""
    termijn = toetsing.duur(ADVIES, "herhaling", toetsing.peildatum)
    for plaats, verklaring in enumerate(bekend(toetsing.dossier.toegankelijkheid)):
        if toetsing.telt(verklaring.datum):
            pad = (*VERKLARINGEN, plaats, "onderzocht_op")
            yield from _onderzocht(toetsing, pad, verklaring, termijn)


def _onderzocht(
    toetsing: Toetsing[Gemeentekader],
    pad: tuple[str | int, ...],
    verklaring: Toegankelijkheidsverklaring,
    termijn: Duur,
) -> Hiaten:
    dag, website = verklaring.onderzocht_op, verklaring.website
    laatst = termijn.na_gebeurtenis(dag) if isinstance(dag, Datum) else None
    oud = laatst.voor(toetsing.peildatum) if laatst else ONBEKEND
    if laatst and toetsing.gebeurd(dag) is not False:
        yield Uiterlijk(pad, Taak(f"de toegankelijkheid van {website} opnieuw laten onderzoeken", COLLEGE, pad), laatst)
    if toetsing.gebeurd(dag) is False:
        yield Tekort(pad, f"Er is niet vastgelegd wanneer {website} op de peildatum het laatst was onderzocht.")
    elif oud is ONBEKEND:
        yield Onzeker(pad, f"onbekend is of {website} in de laatste {termijn} is onderzocht")
    elif oud:
        yield Tekort(pad, f"Op de peildatum was {website} langer dan {termijn} niet onderzocht.")


REGEL = Regel(
    code="GEM011",
    naam="toegankelijkheid-opnieuw-onderzocht",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(ADVIES, "bdto-3-lid-1", "bdto-4"),
    over=(Gemeentekader,),
    toets=toets,
    geldt_voor=mits_ingevuld(
        VERKLARINGEN,
        "er is geen toegankelijkheidsverklaring vastgelegd",
        "onbekend is of er een toegankelijkheidsverklaring is",
    ),
    moment=op_peildatum,
)
