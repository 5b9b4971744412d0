"""Van elke activiteit is op tijd een verslag openbaar

## Wat

Na een activiteit maakt de gemeente een verslag openbaar, binnen het aantal weken dat zij zelf koos. Dat aantal staat in
kader.yaml bij `verslag_van_activiteit`. Bij een vergunning die een ander aanvroeg, en bij een initiatief van inwoners
zonder afweging van de gemeente, houden anderen de activiteiten. Dan vraagt de regel niets.

De dag na de activiteit is de eerste dag. Valt de laatste dag in een weekend, op een feestdag of op een dag die daarmee
is gelijkgesteld, dan is de eerstvolgende werkdag de laatste. Een termijn van meer dan twaalf weken schuift niet op. Zo
telt dit register.

## Waarom

Wie meedeed, wil nalezen wat er is gezegd. Wie er niet bij was, kan zo toch volgen waar het over ging.

## Grondslag

De Noordelijke Rekenkamer vond dat vastleggen vaak ontbrak. Dat het verslag openbaar is, kiest dit register. De termijn
kiest de gemeente zelf. Het is goed gebruik en geen wettelijke plicht.

## Voorbeeld

Fout:

```yaml
activiteiten:
  - {datum: 2024-02-01, werkvorm: inloopavond}
```

Goed:

```yaml
activiteiten:
  - {datum: 2024-02-01, werkvorm: inloopavond, verslag: {op: 2024-02-15}}
```

## Herstel

Maak het verslag openbaar, zonder namen van inwoners, en vul `op` en `adres` in bij `verslag`.
"""

from participatie_cli.kader.termijnen import GEEN, Geen, Termijn, termijn_op
from participatie_cli.model.activiteit import Activiteit, Verslag
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import GEEN_TERMIJN, eigen_participatie
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Toetsing
from participatie_cli.rules.eigen_termijn import waarom_geen_termijn
from participatie_cli.rules.looptijd import Looptijd, zonder_dag
from participatie_cli.rules.plaatsen import ACTIVITEITEN
from participatie_cli.rules.rollen import AANSPREEKPUNT
from participatie_cli.rules.termijndag import Taak
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.values.pad import Pad

DATUM_ONBEKEND = "van een activiteit of van het verslag daarvan is de datum onbekend"
NIET_INGEVULD = "de termijn voor een verslag is nog niet ingevuld in kader.yaml"


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look at each activity that has been."""
    if toetsing.gemeente is None:
        yield Onzeker(ACTIVITEITEN, "kader.yaml ontbreekt of is niet te lezen")
    elif not bekend(toetsing.gemeente.termijnen.verslag_van_activiteit):
        yield Onzeker(ACTIVITEITEN, NIET_INGEVULD)
    else:
        for plaats, activiteit in enumerate(bekend(toetsing.dossier.activiteiten)):
            if toetsing.telt(activiteit.einde):
                yield from _een_verslag(toetsing, activiteit, (*ACTIVITEITEN, plaats, "verslag"))


def _een_verslag(toetsing: Toetsing[Project], activiteit: Activiteit, pad: Pad) -> Hiaten:
    einde, verslag, eigen = activiteit.einde, activiteit.verslag, _termijn(toetsing, activiteit)
    if eigen is GEEN:
        return
    openbaar = verslag.op if isinstance(verslag, Verslag) else verslag
    openbaar = openbaar if toetsing.telt(openbaar) else None
    if not isinstance(eigen, Termijn):
        reden = waarom_geen_termijn(toetsing, "verslag_van_activiteit", "deze activiteit", NIET_INGEVULD)
        yield from zonder_dag(pad, _taak("een activiteit", pad), reden, nog_te_doen=openbaar is None)
        return
    if isinstance(einde, Onbekend) or isinstance(openbaar, Onbekend):
        yield from zonder_dag(pad, _taak("een activiteit", pad), DATUM_ONBEKEND, nog_te_doen=openbaar is None)
        return
    termijn = Looptijd.na(einde, eigen.lengte, toetsing)
    if openbaar and termijn.laatst.voor(openbaar) is False:
        return
    wanneer = f"is van {openbaar.voluit}" if openbaar else "is op de peildatum niet met een datum vastgelegd"
    melding = (
        f"Het verslag van de activiteit van {einde.voluit} {wanneer}. De termijn van {eigen.lengte} {termijn.eindigde}."
    )
    taak = _taak(f"de activiteit van {einde.voluit}", pad)
    yield from termijn.vraag(toetsing, pad, openbaar, taak, "een verslag op tijd was", melding)


def _taak(activiteit: str, pad: Pad) -> Taak:
    return Taak(f"het verslag van {activiteit} openbaar maken", AANSPREEKPUNT, pad[:2])


def _termijn(toetsing: Toetsing[Project], activiteit: Activiteit) -> Termijn | Geen | Onbekend:
    termijnen = toetsing.gemeente.termijnen.verslag_van_activiteit if toetsing.gemeente else ONBEKEND
    return termijn_op(termijnen, activiteit.einde)


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where there was an activity, which the municipality itself arranged."""
    if anders := eigen_participatie(toetsing):
        return anders
    activiteiten = toetsing.dossier.activiteiten
    if isinstance(activiteiten, Onbekend):
        return Onzeker(ACTIVITEITEN, "onbekend is welke activiteiten er waren")
    geweest = [activiteit for activiteit in activiteiten if toetsing.telt(activiteit.einde)]
    if all(_termijn(toetsing, activiteit) is GEEN for activiteit in geweest or activiteiten) and activiteiten:
        return GEEN_TERMIJN
    return None if geweest else "er zijn op de peildatum geen activiteiten geweest"


REGEL = Regel(
    code="TRM003",
    naam="verslag-van-activiteit-op-tijd",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("rekenkamer-vastleggen",),
    toets=toets,
    geldt_voor=geldt_voor,
    telt_dagen=True,
)
