"""Projectleider en deelnemers kijken allebei terug

## Wat

Is een project afgerond of gestopt? Dan staan er twee oordelen over de participatie in het register: dat van de
projectleider en dat van de deelnemers. Zolang de evaluatie nog bezig is, vraagt de regel niets.

## Waarom

De organisatie en de deelnemers zien vaak iets anders. Pas met beide verhalen kunt u leren.

## Grondslag

De OESO (een organisatie van landen die samen onderzoek doet) raadt aan om participatie te evalueren met vragen aan de
organisatie en aan de deelnemers. De OESO schreef dit voor burgerberaden; deze regel vraagt het bij alle participatie.
Dit is goed gebruik en geen wet.

## Voorbeeld

Fout:

```yaml
fasen:
  - {fase: voorbereiding, vanaf: 2023-10-01}
  - {fase: afgerond, vanaf: 2024-10-01}
evaluatie: {deelnemers: }
```

Goed:

```yaml
fasen:
  - {fase: voorbereiding, vanaf: 2023-10-01}
  - {fase: afgerond, vanaf: 2024-10-01}
evaluatie:
  projectleider: {oordeel: De wandeling gaf de beste ideeën., datum: 2024-09-10}
  deelnemers: {methode: korte enquête, datum: 2024-09-20, respondenten: 25, doelgroep: 110}
```

## Herstel

Vraag de deelnemers en de projectleider hoe zij terugkijken. Zet de antwoorden onder `evaluatie`, zonder namen.
"""

from participatie_cli.model.keuzes import Ernst, Fasenaam, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Onzeker, Reden, Regel, Toetsing
from participatie_cli.rules.momenten import einde_van_het_project
from participatie_cli.rules.vastlegging import Toets, gebeurd, ingevuld
from participatie_cli.rules.voorwaarden import zeker_eerst
from participatie_cli.values.onbekend import Onbekend


def _kant(sleutel: str, wat: str) -> Toets:
    return gebeurd(("evaluatie", sleutel), f"In de evaluatie staat nog niet hoe {wat}.", f"onbekend is hoe {wat}")


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where people took part and it is time to look back."""
    fase, participatie = (
        toetsing.dossier.fase_op(toetsing.peildatum),
        toetsing.dossier.participatie_op(toetsing.peildatum),
    )
    meegedaan: Reden = None if participatie else "er was geen participatie"
    if isinstance(participatie, Onbekend):
        meegedaan = Onzeker(("afweging", "participatie"), "onbekend is of er participatie was")
    klaar: Reden = None if isinstance(fase, Fasenaam) and fase.is_einde else "het project is nog niet klaar"
    if isinstance(fase, Onbekend):
        klaar = Onzeker(("fasen",), "onbekend is of het project al klaar is")
    return zeker_eerst(meegedaan, klaar)


REGEL = Regel(
    code="LER001",
    naam="evaluatie-van-twee-kanten",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.LEREN,
    grondslag=(
        *("oeso-evaluatie", "participatiemonitor-twee-kanten", "rekenkamer-noordenveld-evalueren"),
        *("raad-van-europa-evaluatie", "meerssen-evaluatie"),
    ),
    toets=ingevuld(
        ("evaluatie",),
        "Er staat geen evaluatie bij dit project.",
        "onbekend is of het project is geëvalueerd",
        _kant("projectleider", "de projectleider terugkijkt"),
        _kant("deelnemers", "deelnemers terugkijken"),
    ),
    geldt_voor=geldt_voor,
    moment=einde_van_het_project,
)
