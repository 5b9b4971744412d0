"""Van een project uit 2023 staat vast of en hoe inwoners meededen

## Wat

Is een project in 2023 begonnen? Dan staat er een activiteit bij, of de reden waarom er geen participatie is. Is het
project nog in voorbereiding, of is het gestopt, dan is het genoeg dat er participatie zou komen.

## Waarom

In 2023 gold de Omgevingswet nog niet. Assen wilde toen al werken zoals die wet het vraagt. Dat is alleen te zien als
het is opgeschreven.

## Grondslag

In de presentatie aan de raad van 6 oktober 2022 staat dat participatie vanaf 1 januari gaat zoals in de Omgevingswet.
Daarmee was 2023 bedoeld. De wet ging later in, op 1 januari 2024. Voor 2023 was het dus alleen een belofte en geen wet;
daarom is dit een advies. De regel geldt voor projecten die begonnen van 1 januari tot en met 31 december 2023.

## Voorbeeld

Fout:

```yaml
activiteiten: []
afweging: {participatie: nee, reden: }
```

Goed:

```yaml
activiteiten: []
afweging:
  participatie: nee
  reden: Het project vervangt alleen een kapotte leiding op dezelfde plek.
```

## Herstel

Zet de activiteiten met inwoners onder `activiteiten`. Was er geen participatie, schrijf dan onder `afweging` dat en
waarom niet.
"""

from participatie_cli.model.afweging import Afweging
from participatie_cli.model.keuzes import Ernst, Fasenaam, Ontwikkellijn
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.model.project import Project
from participatie_cli.rules.begin_participatie import activiteiten_geweest
from participatie_cli.rules.contract import Antwoord, Onzeker, Regel, Tekort, Toetsing

AFWEGING = ("afweging",)
REDEN = ("afweging", "reden")


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Look for an activity, and without one for the reason."""
    afweging, participatie = toetsing.dossier.afweging, toetsing.dossier.participatie_op(toetsing.peildatum)
    if activiteiten_geweest(toetsing):
        return
    if afweging is None:
        yield Tekort(AFWEGING, "Er staat niet bij of inwoners meededen en waarom wel of niet.")
    elif isinstance(participatie, Onbekend):
        yield Onzeker(AFWEGING, "onbekend is of inwoners meededen")
    elif participatie:
        yield from _hoe(toetsing)
    else:
        assert isinstance(afweging, Afweging)
        yield from _waarom_niet(afweging)


def _hoe(toetsing: Toetsing[Project]) -> Antwoord:
    activiteiten, fase = ("activiteiten",), toetsing.dossier.fase_op(toetsing.peildatum)
    if isinstance(toetsing.dossier.activiteiten, Onbekend) or isinstance(fase, Onbekend):
        yield Onzeker(activiteiten, "onbekend is hoe inwoners meededen")
    elif fase not in (Fasenaam.VOORBEREIDING, Fasenaam.GESTOPT):
        yield Tekort(activiteiten, "De voorbereiding is voorbij en er staat geen activiteit met inwoners bij.")


def _waarom_niet(afweging: Afweging) -> Antwoord:
    if afweging.reden is None:
        yield Tekort(REDEN, "Er is geen participatie en er staat niet bij waarom.")
    elif isinstance(afweging.reden, Onbekend):
        yield Onzeker(REDEN, "onbekend is waarom er geen participatie is")


REGEL = Regel(
    code="VIS017",
    naam="participatie-in-2023-vastgelegd",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("belofte-omgevingswet-2023",),
    toets=toets,
)
