"""Na de overgangstermijn heeft de gemeente een participatieverordening

## Wat

De gemeente heeft een participatieverordening die in werking is. Tot en met 31 december 2026 mag zij daar nog aan
werken. Zo lang meldt de regel niets. Is de verordening er later alsnog, dan meldt de regel ook niets meer.

## Waarom

In de verordening staat waar inwoners op kunnen rekenen. Zonder verordening is dat niet duidelijk.

## Grondslag

Artikel 150 lid 1 van de Gemeentewet vraagt een verordening over hoe inwoners worden betrokken bij voorbereiding,
uitvoering en evaluatie van beleid. Die tekst geldt sinds 1 januari 2025 (Stb. 2024, 203).

Volgens de VNG heeft een gemeente twee jaar de tijd: vóór 1 januari 2027 is de verordening er. De laatste dag is dus 31
december 2026. Het artikel met die termijn is niet zelf gelezen. Daarom is dit een waarschuwing. Heeft de gemeente zelf
ook een participatieverordening beloofd, dan staat dat bij de normen.

## Voorbeeld

Fout:

```yaml
# op 2027-01-01
verordening:
```

Goed:

```yaml
# op 2027-01-01
verordening:
  in_werking_op: 2024-07-23
```

## Herstel

Zet bij `verordening.in_werking_op` de eerste dag waarop de participatieverordening geldt. Is er nog geen verordening,
leg dan een voorstel voor aan de raad.
"""

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.rules.rollen import RAAD
from participatie_cli.rules.termijndag import Taak
from participatie_cli.rules.uitstel import Invoertermijn
from participatie_cli.rules.vastlegging import ingevuld
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND

VERORDENING = "gemeentewet-150-lid-1"
IN_WERKING = ("verordening", "in_werking_op")


def _in_werking(toetsing: Toetsing[Gemeentekader]) -> Hiaten:
    vanaf = op_pad(toetsing.dossier, IN_WERKING)
    al = toetsing.gebeurd(vanaf)
    if vanaf is None:
        yield Tekort(IN_WERKING, "Er is niet vastgelegd wanneer de participatieverordening in werking trad.")
    elif al is ONBEKEND:
        yield Onzeker(IN_WERKING, "onbekend is of de participatieverordening op de peildatum in werking was")
    elif not al:
        yield Tekort(IN_WERKING, "De participatieverordening was op de peildatum nog niet in werking.")


vraag = ingevuld(
    ("verordening",),
    "Er is geen participatieverordening vastgelegd.",
    "onbekend is of er een participatieverordening is",
    _in_werking,
)


OP_TIJD = Invoertermijn(
    "stb-2024-203-overgang",
    ("verordening",),
    Taak("de participatieverordening in werking laten treden", RAAD),
    vraag,
)


REGEL = Regel(
    code="GEM001",
    naam="participatieverordening-op-tijd",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("stb-2024-203-overgang", VERORDENING, "belofte-verordening"),
    toetst=(VERORDENING,),
    over=(Gemeentekader,),
    toets=OP_TIJD.toets,
    geldt_voor=OP_TIJD.geldt_voor,
    moment=op_peildatum,
    maatstaf=lambda _: VERORDENING,
)
