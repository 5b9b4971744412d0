"""Na de overgangstermijn heeft de gemeente een omgevingsvisie

## Wat

De gemeenteraad heeft een omgevingsvisie vastgesteld. Tot en met 1 januari 2027 mag de gemeente daar nog aan werken. Zo
lang meldt de regel niets. Is de visie er later alsnog, dan meldt de regel ook niets meer.

## Waarom

In de omgevingsvisie staat welke kant de gemeente op wil met de leefomgeving. Andere plannen bouwen daarop voort.

## Grondslag

Volgens artikel 3.1 lid 1 van de Omgevingswet stelt de gemeenteraad een omgevingsvisie vast. Volgens artikel 4.9 lid 1
van de Invoeringswet Omgevingswet gebeurt dat uiterlijk op een tijdstip dat bij koninklijk besluit is bepaald. Artikel 1
lid 3 van het besluit van 10 juli 2023 (Stb. 2023, 267) noemt 1 januari 2027.

Ook een omgevingsvisie van vóór 1 januari 2024 telt mee, als zij voldoet aan artikel 3.2 en 3.3 van de Omgevingswet
(artikel 4.10 lid 1 Invoeringswet Omgevingswet). De regel kan dat alleen zien als bij `onderdelen` alles is ingevuld.
Anders kan de regel dat niet beoordelen.

## Voorbeeld

Fout:

```yaml
# op 2027-01-02
omgevingsvisie:
```

Goed:

```yaml
# op 2027-01-02
omgevingsvisie:
  vastgesteld_op: 2026-12-17
```

## Herstel

Zet bij `omgevingsvisie.vastgesteld_op` wanneer de raad de omgevingsvisie vaststelde. Is dat nog niet gebeurd, leg de
visie dan voor aan de raad. Is de visie van vóór 1 januari 2024, zet dan bij `onderdelen` waar in de visie staat wat de
wet vraagt.
"""

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.stukken import GemeentelijkeOmgevingsvisie
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.rules.rollen import RAAD
from participatie_cli.rules.termijndag import Taak
from participatie_cli.rules.uitstel import Invoertermijn
from participatie_cli.rules.vastlegging import ingevuld
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND

VASTGESTELD = ("omgevingsvisie", "vastgesteld_op")
PLICHT, TERMIJN = "ow-3-1-lid-1", "stb-2023-267-1-lid-3"
OUDE_VISIE = "de omgevingsvisie is van voor de Omgevingswet; niet is vastgelegd of zij aan artikel 3.2 en 3.3 voldoet"


def _vastgesteld(toetsing: Toetsing[Gemeentekader]) -> Hiaten:
    visie, dag = toetsing.dossier.omgevingsvisie, op_pad(toetsing.dossier, VASTGESTELD)
    al, voldoet = toetsing.gebeurd(dag), isinstance(visie, GemeentelijkeOmgevingsvisie) and visie.voldoet_aan_de_wet
    if dag is None:
        yield Tekort(VASTGESTELD, "Er is niet vastgelegd wanneer de omgevingsvisie is vastgesteld.")
    elif al is ONBEKEND:
        yield Onzeker(VASTGESTELD, "onbekend is of de omgevingsvisie op de peildatum was vastgesteld")
    elif not al:
        yield Tekort(VASTGESTELD, "De omgevingsvisie was op de peildatum nog niet vastgesteld.")
    elif toetsing.in_kracht(PLICHT, dag) is not True and not voldoet:
        yield Onzeker(VASTGESTELD, OUDE_VISIE)


vraag = ingevuld(
    ("omgevingsvisie",),
    "Er is geen omgevingsvisie vastgelegd.",
    "onbekend is of er een omgevingsvisie is",
    _vastgesteld,
)


OP_TIJD = Invoertermijn(TERMIJN, ("omgevingsvisie",), Taak("de omgevingsvisie vaststellen", RAAD), vraag)


REGEL = Regel(
    code="GEM003",
    naam="omgevingsvisie-op-tijd",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(PLICHT, TERMIJN, "iow-4-9-lid-1", "iow-4-10-lid-1", "ow-3-2", "ow-3-3"),
    over=(Gemeentekader,),
    toets=OP_TIJD.toets,
    geldt_voor=OP_TIJD.geldt_voor,
    moment=op_peildatum,
)
