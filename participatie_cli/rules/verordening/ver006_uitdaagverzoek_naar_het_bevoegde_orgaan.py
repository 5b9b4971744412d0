"""Een uitdaagverzoek komt bij het orgaan dat erover beslist

## Wat

Bij een uitdaagverzoek staat welk orgaan erover beslist: de raad, het college of de burgemeester. Is dat niet het
college, dan stuurt het college het verzoek door en vertelt het dat aan de indieners. Van beide staat er een datum bij.
De regel meldt pas iets als er over het verzoek is besloten: dan moet het al bij het goede orgaan zijn.

## Waarom

Indieners horen bij één loket terecht te kunnen. Zij moeten weten wie over hun verzoek beslist.

## Grondslag

In kader.yaml staat wat de verordening van de gemeente over bestuursorganen en over doorzenden zegt, en hoe zij is
gelezen. In het model van de VNG komt elk verzoek bij het college binnen, stuurt het college het zo nodig door en hoort
de indiener dat. Het model noemt geen termijn.

## Voorbeeld

Fout:

```yaml
bevoegd_orgaan: raad
```

Goed:

```yaml
bevoegd_orgaan: raad
doorgezonden_op: 2024-09-09
doorzending_gemeld_op: 2024-09-09
```

## Herstel

Vul in welk orgaan beslist. Stuur het verzoek zo nodig door, vertel dat aan de indieners en vul beide datums in.
"""

from typing import Final

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Orgaan
from participatie_cli.model.projectdeel import Per
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort
from participatie_cli.rules.uitdaging import OVER, Verzoek, na_ontvangst, ontvangst, plek, zekere_procedure
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad

BESTUURSORGANEN: Final = (Orgaan.RAAD, Orgaan.COLLEGE, Orgaan.BURGEMEESTER)


def toets(toetsing: Verzoek) -> Hiaten:
    """Look for the body that decides, and for the way there where it is not the college."""
    procedure, pad = zekere_procedure(toetsing), plek(toetsing, "bevoegd_orgaan")
    orgaan = procedure.bevoegd_orgaan
    if orgaan is None:
        yield _ontbreekt(toetsing, pad, "welk orgaan over het verzoek beslist")
    elif isinstance(orgaan, Onbekend):
        yield Onzeker(pad, "onbekend is welk orgaan over het verzoek beslist")
    elif orgaan not in BESTUURSORGANEN:
        yield Tekort(
            pad, f"Als bevoegd orgaan staat er “{orgaan}”. Dat is niet de raad, het college of de burgemeester."
        )
    elif orgaan is not Orgaan.COLLEGE:
        wat = f"dat het verzoek is doorgezonden aan de {orgaan}"
        yield from _datum(toetsing, "doorgezonden_op", procedure.doorgezonden_op, wat)
        wat = "dat de indieners de doorzending hoorden"
        yield from _datum(toetsing, "doorzending_gemeld_op", procedure.doorzending_gemeld_op, wat)


def _datum(toetsing: Verzoek, veld: str, datum: Wanneer, wat: str) -> Hiaten:
    if isinstance(datum, Onbekend):
        yield Onzeker(plek(toetsing, veld), f"onbekend is {wat.replace('dat ', 'wanneer ', 1)}")
    elif toetsing.gebeurd(datum) is False:
        yield _ontbreekt(toetsing, plek(toetsing, veld), wat)


def _ontbreekt(toetsing: Verzoek, pad: Pad, wat: str) -> Tekort | Onzeker:
    besluit = zekere_procedure(toetsing).besluit_op
    if isinstance(besluit, Datum) and toetsing.telt(besluit):
        return Tekort(pad, f"Op de peildatum is niet vastgelegd {wat}.")
    return Onzeker(pad, f"niet vastgelegd is {wat}; er is nog geen besluit vastgelegd, dus het kan nog komen")


REGEL = Regel(
    code="VER006",
    naam="uitdaagverzoek-naar-het-bevoegde-orgaan",
    ernst=Ernst.WAARSCHUWING,
    ongelezen=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(
        *("verordening-uitdaagverzoek-doorzending", "verordening-bestuursorgaan"),
        *("vng-uitdaagverzoek", "vng-doorzending"),
    ),
    over=OVER,
    toets=toets,
    geldt_voor=na_ontvangst,
    moment=ontvangst,
    per=Per.INSTRUMENT,
)
