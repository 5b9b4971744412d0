"""De participatieverordening regelt wat de wet vraagt

## Wat

In kader.yaml staat in welk artikel van de participatieverordening vier dingen zijn geregeld. Het gaat om de drie fasen
van beleid: voorbereiding, uitvoering en evaluatie. Het vierde zijn de voorwaarden waaronder inwoners en
maatschappelijke partijen een taak van de gemeente kunnen uitvoeren. Dat heet het uitdaagrecht. Tot en met 31 december
2026 meldt de regel niet wat nog ontbreekt.

## Waarom

Een verordening die een fase overslaat, laat inwoners daar zonder spelregels.

## Grondslag

Artikel 150 lid 1 van de Gemeentewet vraagt sinds 1 januari 2025 regels voor alle drie de fasen. Lid 3 vraagt
voorwaarden voor het uitdaagrecht. Volgens de VNG heeft een gemeente tot 1 januari 2027 de tijd om haar verordening
daarop aan te passen (Stb. 2024, 203). Het artikel met die termijn is niet zelf gelezen. Daarom is dit een waarschuwing.
Heeft de gemeente zelf ook spelregels voor het uitdaagrecht beloofd, dan staat dat bij de normen.

De wet vraagt geen vaste indeling. Het artikelnummer is een afspraak van dit register: zo kan iedereen het nazoeken.

## Voorbeeld

Fout:

```yaml
# op 2027-01-01
verordening:
  fasen:
    evaluatie:
```

Goed:

```yaml
# op 2027-01-01
verordening:
  fasen:
    evaluatie: artikel 8
```

## Herstel

Zet bij elke fase en bij `uitdaagvoorwaarden` het artikel van de verordening. Regelt de verordening iets nog niet, leg
dan een wijziging voor aan de raad.
"""

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.stukken import Participatieverordening
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Toetsing, op_peildatum
from participatie_cli.rules.inhoud import vraag_onderdelen
from participatie_cli.rules.rollen import RAAD
from participatie_cli.rules.termijndag import Taak
from participatie_cli.rules.uitstel import Invoertermijn
from participatie_cli.values.onbekend import Onbekend

VERORDENING = "gemeentewet-150-lid-1"
OVERGANG = "stb-2024-203-overgang"


def vraag(toetsing: Toetsing[Gemeentekader]) -> Hiaten:
    """Ask of each phase and of the conditions where the ordinance regulates them."""
    verordening = toetsing.dossier.verordening
    if isinstance(verordening, Onbekend):
        yield Onzeker(("verordening",), "onbekend is of er een participatieverordening is")
    onderdelen = verordening.onderdelen_van_de_wet if isinstance(verordening, Participatieverordening) else ()
    yield from vraag_onderdelen("de participatieverordening", onderdelen)


OP_TIJD = Invoertermijn(OVERGANG, ("verordening",), Taak("in de verordening regelen wat de wet vraagt", RAAD), vraag)


def geldt_voor(toetsing: Toetsing[Gemeentekader]) -> Reden:
    """Only where there is an ordinance, and for what it lacks only after the term."""
    if toetsing.dossier.verordening is None:
        return "er is geen participatieverordening vastgelegd"
    return OP_TIJD.geldt_voor(toetsing)


REGEL = Regel(
    code="GEM002",
    naam="inhoud-participatieverordening",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(OVERGANG, VERORDENING, "gemeentewet-150-lid-3", "belofte-right-to-challenge"),
    toetst=(VERORDENING, "gemeentewet-150-lid-3"),
    over=(Gemeentekader,),
    toets=OP_TIJD.toets,
    geldt_voor=geldt_voor,
    moment=op_peildatum,
    maatstaf=lambda _: VERORDENING,
)
