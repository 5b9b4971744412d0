"""Een gevolgd project heeft een blauw en een rood resultaat

## Wat

Volgt de gemeente een project om ervan te leren? Dan staat er minstens één blauw en één rood resultaat bij. Blauw is wat
te tellen is. Rood is hoe mensen het hebben beleefd. Zo leest dit register blauw en rood. De regel meldt pas iets als er
na de start van het project een hele periode tussen twee tussenrapportages voorbij is.

## Waarom

Cijfers zeggen hoeveel mensen meededen. Pas met de beleving erbij weet u of het goed ging.

## Grondslag

Deze regel geldt als de gemeente tussenrapportages heeft beloofd met resultaten in blauw en rood. Waar en wanneer zij
dat beloofde, staat bij de normen. Dat zij het bij elk gevolgd project vastlegt, vraagt dit register. Een project dat
vóór de belofte klaar was, telt niet mee.

## Voorbeeld

Fout:

```yaml
resultaten: {rood: []}
```

Goed:

```yaml
resultaten:
  blauw:
    - {wat: deelnemers, waarde: 85, eenheid: mensen, datum: 2024-02-15}
  rood:
    - {ervaring: Jongeren vonden het leuk om zelf te tekenen., van: jongeren, datum: 2024-02-15}
```

## Herstel

Zet onder `resultaten.blauw` wat u kunt tellen en onder `resultaten.rood` wat mensen vonden, met een datum en zonder
namen.
"""

from datetime import date

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Resultaten
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.rules.rollen import AANSPREEKPUNT
from participatie_cli.rules.termijndag import NogNiet, Taak, Uiterlijk
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look for a result of each colour, dated by the peildatum."""
    resultaten = toetsing.dossier.resultaten
    if isinstance(resultaten, Onbekend):
        yield Onzeker(("resultaten",), "onbekend is welke resultaten er zijn")
        return
    gevonden = resultaten or Resultaten()
    yield from _kleur(toetsing, "blauw", gevonden.blauw, [resultaat.datum for resultaat in bekend(gevonden.blauw)])
    yield from _kleur(toetsing, "rood", gevonden.rood, [resultaat.datum for resultaat in bekend(gevonden.rood)])


def _kleur(toetsing: Toetsing[Project], kleur: str, reeks: object, momenten: list[Datum | Onbekend]) -> Hiaten:
    er_al = [toetsing.gebeurd(moment) for moment in momenten]
    if True in er_al:
        return
    if reeks is ONBEKEND or ONBEKEND in er_al:
        yield Onzeker(("resultaten", kleur), f"onbekend is of er op de peildatum al een resultaat in {kleur} was")
    else:
        if (rapport := _eerste_rapport(toetsing)) is not None:
            yield _vast_te_leggen(toetsing, kleur, rapport)
        yield Tekort(("resultaten", kleur), f"Bij dit gevolgde project staat nog geen resultaat in {kleur}.")


def _vast_te_leggen(toetsing: Toetsing[Project], kleur: str, rapport: date) -> Uiterlijk:
    wat = f"een resultaat in {kleur} vastleggen, voor de tussenrapportage"
    return Uiterlijk(("resultaten", kleur), Taak(wat, AANSPREEKPUNT, ("fasen",)), Datum.op(rapport))


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only for followed projects; before a report over a whole period only where all is in order."""
    if toetsing.dossier.gevolgd in (None, ONBEKEND):
        return Onzeker(("gevolgd",), "onbekend is of de gemeente dit project volgt")
    if not toetsing.dossier.gevolgd:
        return "de gemeente volgt dit project niet"
    if _kalender_is_onbekend(toetsing) and any(toets(toetsing)):
        return Onzeker(("fasen",), "onbekend is wanneer er een tussenrapportage is")
    rapport = _eerste_rapport(toetsing)
    antwoorden = [] if rapport is None or rapport < toetsing.peildatum else list(toets(toetsing))
    if rapport is None or not antwoorden:
        return None
    reden = f"de eerste tussenrapportage over een hele periode is uiterlijk op {Datum.op(rapport).voluit}"
    return NogNiet(reden, tuple(een for een in antwoorden if isinstance(een, Uiterlijk)))


def _kalender_is_onbekend(toetsing: Toetsing[Project]) -> bool:
    return toetsing.gemeente is not None and isinstance(toetsing.gemeente.rapportage.datums, Onbekend)


def _eerste_rapport(toetsing: Toetsing[Project]) -> date | None:
    start = toetsing.dossier.start
    if toetsing.gemeente is None or not isinstance(start, Datum):
        return None
    return toetsing.gemeente.rapportage.na_een_periode(start.laatst)


def einde_of_peildatum(toetsing: Toetsing[Project]) -> Datum | Onbekend:
    """The end of the project where it had ended by the peildatum, and otherwise the peildatum."""
    einde = toetsing.dossier.einde_op(toetsing.peildatum)
    return op_peildatum(toetsing) if einde is None else einde


REGEL = Regel(
    code="LER005",
    naam="gevolgd-project-blauw-en-rood",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("belofte-rapportage", "belofte-volgen"),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=einde_of_peildatum,
)
