"""Van een project uit 2023 staat vast of en hoe inwoners meededen

## Wat

Is een project in 2023 begonnen? Dan staat er een activiteit bij, of dat er geen participatie is. Is het project nog in
voorbereiding, of is het gestopt, dan is het genoeg dat er participatie zou komen. Naar een afweging die ontbreekt
vraagt VIS001, en naar de reden van een nee VIS002.

## Waarom

In 2023 gold de Omgevingswet nog niet. Een gemeente kon beloven om toen al te werken zoals die wet het vraagt. Dat is
alleen te zien als het is opgeschreven.

## Grondslag

Deze regel geldt als de gemeente heeft beloofd dat participatie al in 2023 zou gaan zoals in de Omgevingswet. Waar en
wanneer zij dat beloofde, staat bij de normen. De wet ging in op 1 januari 2024. Voor 2023 was het dus alleen een
belofte en geen wet; daarom is dit een advies. De regel geldt voor projecten die begonnen in de tijd die bij de norm
staat.

## Voorbeeld

Fout:

```yaml
activiteiten: []
afweging: {participatie: ja}
```

Goed:

```yaml
activiteiten: []
afweging:
  participatie: nee
  reden: Het project vervangt alleen een kapotte leiding op dezelfde plek.
```

## Herstel

Zet de activiteiten met inwoners onder `activiteiten`. Was er geen participatie, schrijf dat dan onder `afweging`.
"""

from participatie_cli.model.keuzes import Ernst, Fasenaam, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.begin_participatie import activiteiten_geweest
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.plaatsen import ACTIVITEITEN
from participatie_cli.values.onbekend import Onbekend

AFWEGING = ("afweging", "participatie")


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look for an activity, and without one whether there were to be any."""
    participatie = toetsing.dossier.participatie_op(toetsing.peildatum)
    if activiteiten_geweest(toetsing):
        return
    if isinstance(participatie, Onbekend):
        yield Onzeker(AFWEGING, "onbekend is of inwoners meededen")
    elif participatie:
        yield from _hoe(toetsing)


def _hoe(toetsing: Toetsing[Project]) -> Hiaten:
    fase = toetsing.dossier.werkfase_op(toetsing.peildatum)
    if isinstance(toetsing.dossier.activiteiten, Onbekend) or isinstance(fase, Onbekend):
        yield Onzeker(ACTIVITEITEN, "onbekend is hoe inwoners meededen")
    elif fase not in (Fasenaam.VOORBEREIDING, Fasenaam.GESTOPT):
        yield Tekort(ACTIVITEITEN, "De voorbereiding is voorbij en er staat geen activiteit met inwoners bij.")


REGEL = Regel(
    code="VIS017",
    naam="participatie-in-2023-vastgelegd",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("belofte-omgevingswet-2023",),
    toets=toets,
)
