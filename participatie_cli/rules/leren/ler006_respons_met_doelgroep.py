"""Bij een ervaring staat van hoeveel mensen zij komt, of dat dit onbekend is

## Wat

Bij elk rood resultaat staat van hoeveel mensen de ervaring komt (`n`). In de evaluatie door deelnemers staat hoeveel
mensen antwoordden en aan hoeveel mensen het is gevraagd. Is een aantal niet bekend, dan staat er `onbekend`. Er
antwoorden niet meer mensen dan aan wie het is gevraagd.

## Waarom

Zonder aantal klinkt de mening van drie mensen als die van een hele wijk. Ook met een aantal zegt een uitkomst niet
vanzelf wat alle inwoners vinden.

## Grondslag

De OESO (een organisatie van landen die samen onderzoek doet) vraagt om een evaluatie met geldige gegevens. De Quick
Scan Lokale Democratie zegt erbij dat de uitkomsten niet voor alle inwoners gelden. Een aantal noemen zij niet; zonder
aantal is niet te zien wat een uitkomst waard is. Dit is goed gebruik en geen wet. Ervaringen van vóór 2021 tellen niet
mee.

## Voorbeeld

Fout:

```yaml
resultaten:
  rood:
    - {ervaring: Bewoners vonden de avond fijn., van: bewoners, datum: 2024-03-01}
```

Goed:

```yaml
resultaten:
  rood:
    - {ervaring: Bewoners vonden de avond fijn., van: bewoners, n: 12, datum: 2024-03-01}
```

## Herstel

Vul `n` in bij het rode resultaat, of schrijf `onbekend`. Controleer bij de evaluatie de aantallen onder `respondenten`
en `doelgroep`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Deelnemersoordeel, Evaluatie, Resultaten, RoodResultaat
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.geheugen import gedeeld
from participatie_cli.rules.momenten import laatste_bekende
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.pad import Pad

NORM = "oeso-evaluatie"
ERVARINGEN_ONBEKEND = "onbekend is welke ervaringen er zijn opgehaald"
DEELNEMERS = ("evaluatie", "deelnemers")


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look at the number behind each experience, and at the two numbers of the evaluation."""
    for plaats, resultaat in _ervaringen(toetsing):
        if resultaat.n is None:
            yield _zonder_aantal(toetsing, ("resultaten", "rood", plaats, "n"), resultaat)
    oordeel = _oordeel(toetsing)
    if oordeel is not None:
        yield from _respons(oordeel)
    resultaten = toetsing.dossier.resultaten
    if isinstance(resultaten.rood if isinstance(resultaten, Resultaten) else resultaten, Onbekend):
        yield Onzeker(("resultaten",), ERVARINGEN_ONBEKEND)


def _zonder_aantal(toetsing: Toetsing[Project], pad: Pad, resultaat: RoodResultaat) -> Tekort | Onzeker:
    if toetsing.in_kracht(NORM, resultaat.datum) is not True:
        return Onzeker(pad, "onbekend is of deze norm al gold voor een ervaring zonder aantal")
    return Tekort(pad, "Bij deze ervaring staat niet van hoeveel mensen zij komt.")


def _respons(oordeel: Deelnemersoordeel) -> Hiaten:
    gegeven, gevraagd = oordeel.respondenten, oordeel.doelgroep
    if isinstance(gegeven, Aantal) and isinstance(gevraagd, Aantal) and gevraagd.minder_dan(gegeven) is True:
        melding = (
            f"Er antwoordden {gegeven.voluit} mensen. Dat is meer dan de {gevraagd.voluit} aan wie het is gevraagd."
        )
        yield Tekort((*DEELNEMERS, "respondenten"), melding)


@gedeeld
def _ervaringen(toetsing: Toetsing[Project]) -> list[tuple[int, RoodResultaat]]:
    resultaten = toetsing.dossier.resultaten
    rood = bekend(resultaten.rood) if isinstance(resultaten, Resultaten) else ()
    return [(plaats, een) for plaats, een in enumerate(rood) if _telt(toetsing, een.datum)]


@gedeeld
def _oordeel(toetsing: Toetsing[Project]) -> Deelnemersoordeel | None:
    evaluatie = toetsing.dossier.evaluatie
    oordeel = evaluatie.deelnemers if isinstance(evaluatie, Evaluatie) else None
    return oordeel if isinstance(oordeel, Deelnemersoordeel) and _telt(toetsing, oordeel.datum) else None


def _telt(toetsing: Toetsing[Project], datum: Datum | Onbekend) -> bool:
    return toetsing.telt(datum) and toetsing.in_kracht(NORM, datum) is not False


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where an experience or an evaluation is recorded."""
    if _ervaringen(toetsing) or _oordeel(toetsing):
        return None
    project = toetsing.dossier
    rood = project.resultaten.rood if isinstance(project.resultaten, Resultaten) else project.resultaten
    deelnemers = project.evaluatie.deelnemers if isinstance(project.evaluatie, Evaluatie) else project.evaluatie
    if isinstance(rood, Onbekend):
        return Onzeker(("resultaten",), ERVARINGEN_ONBEKEND)
    if isinstance(deelnemers, Onbekend):
        return Onzeker(("evaluatie",), "onbekend is of en hoe deelnemers terugkeken")
    return "er zijn geen ervaringen waarvoor deze norm geldt"


def laatst_opgehaald(toetsing: Toetsing[Project]) -> Datum:
    """The last experience of which the date is known, or else the peildatum."""
    oordeel = _oordeel(toetsing)
    momenten = [een.datum for _, een in _ervaringen(toetsing)] + ([oordeel.datum] if oordeel else [])
    return laatste_bekende(toetsing, momenten)


REGEL = Regel(
    code="LER006",
    naam="respons-met-doelgroep",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.LEREN,
    grondslag=(NORM, "quickscan-niet-representatief"),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=laatst_opgehaald,
)
