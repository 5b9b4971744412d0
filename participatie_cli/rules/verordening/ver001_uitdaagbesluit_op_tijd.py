"""Op een uitdaagverzoek is op tijd besloten

## Wat

Inwoners kunnen voorstellen een taak van de gemeente over te nemen. Noemt de verordening een termijn, dan besluit de
gemeente binnen die termijn. De dag na de ontvangst is de eerste dag. Valt de laatste dag in een weekend, op een
feestdag of op een dag die daarmee is gelijkgesteld, dan loopt de termijn door tot en met de eerstvolgende werkdag. Een
termijn van meer dan twaalf weken schuift niet op. De termijn staat in kader.yaml bij `uitdaagbesluit_weken`.

Is een te laat besluit verdaagd of is het verzoek doorgezonden, dan moet een mens kijken wat dat met de termijn deed.

## Waarom

Wie een taak wil overnemen, moet weten waar hij aan toe is. Te lang wachten kost energie en vertrouwen.

## Grondslag

De verordening van de gemeente regelt het uitdaagrecht. Of zij een termijn noemt, is voor deze regel niet gelezen.
Artikel 145 van de Gemeentewet zegt dat de Algemene termijnenwet geldt voor termijnen in een verordening, tenzij de
verordening iets anders bepaalt.

## Voorbeeld

Fout:

```yaml
ontvangen_op: 2024-09-02
besluit_op: 2024-11-12
```

Goed:

```yaml
ontvangen_op: 2024-09-02
besluit_op: 2024-11-11
```

## Herstel

Vul `besluit_op` in, of neem het besluit zo snel mogelijk en vertel de indieners waarom het langer duurt.
"""

from datetime import date

from participatie_cli.kader.termijn import einde_na, waarom_open
from participatie_cli.model.bevinding import Pad
from participatie_cli.model.datum import Datum
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Uitdaaguitkomst
from participatie_cli.model.onbekend import ONBEKEND, Onbekend
from participatie_cli.model.project import Project
from participatie_cli.model.uitdaagrecht import Uitdaagprocedure, Uitdaagverzoek
from participatie_cli.rules.contract import Antwoord, Onzeker, Regel, Tekort, Toetsing

TE_GROF = "de datums zijn te grof om te zien of het besluit op tijd was"
Verzoek = Toetsing[Uitdaagverzoek | Project]


def toets(toetsing: Verzoek) -> Antwoord:
    """Work out the last day of the term and compare the decision, or the peildatum, with it."""
    procedure, ontvangen = _procedure(toetsing), moment(toetsing)
    weken = toetsing.gemeente.termijnen.uitdaagbesluit_weken if toetsing.gemeente else ONBEKEND
    if not isinstance(procedure, Uitdaagprocedure) or not isinstance(ontvangen, Datum) or isinstance(weken, Onbekend):
        yield Onzeker(_pad(toetsing), "in kader.yaml is onbekend of de verordening een termijn noemt")
        return
    laatst = einde_na(ontvangen, weken, toetsing.kader.gelijkgesteld)
    besluit = procedure.besluit_op if toetsing.gebeurd(procedure.besluit_op) else None
    if isinstance(besluit, Onbekend):
        yield Onzeker(_pad(toetsing), "onbekend is wanneer over het verzoek is besloten")
    elif (te_laat := laatst.voor(besluit or toetsing.peildatum)) is ONBEKEND:
        yield Onzeker(_pad(toetsing), waarom_open(TE_GROF, ontvangen, besluit))
    elif te_laat and (procedure.verdaagd_op or procedure.doorgezonden_op):
        reden = "het verzoek is verdaagd of doorgezonden; wat dat met de termijn doet, staat niet in kader.yaml"
        yield Onzeker(_pad(toetsing), reden)
    elif te_laat:
        yield Tekort(_pad(toetsing), _feit(besluit, weken, laatst.laatst))


def _feit(besluit: Datum | None, weken: int, laatst: date) -> str:
    wanneer = f"Het besluit is van {besluit.voluit}." if besluit else "Op de peildatum is geen besluit vastgelegd."
    return f"{wanneer} De termijn van {weken} weken na de ontvangst eindigde uiterlijk op {Datum.op(laatst).voluit}."


def _procedure(toetsing: Verzoek) -> Uitdaagprocedure | Onbekend | None:
    if isinstance(toetsing.dossier, Uitdaagverzoek):
        return toetsing.dossier
    instrument = toetsing.dossier.instrument
    return instrument if isinstance(instrument, Uitdaagprocedure | Onbekend) else None


def _pad(toetsing: Verzoek) -> Pad:
    return ("besluit_op",) if isinstance(toetsing.dossier, Uitdaagverzoek) else ("instrument", "besluit_op")


def moment(toetsing: Verzoek) -> Datum | Onbekend | None:
    """The day on which the request came in: the ordinance of that day applies."""
    procedure = _procedure(toetsing)
    return procedure.ontvangen_op if isinstance(procedure, Uitdaagprocedure) else procedure


def geldt_voor(toetsing: Verzoek) -> str | Onzeker | None:
    """Only for a request that came in and was not withdrawn."""
    procedure = _procedure(toetsing)
    if isinstance(procedure, Onbekend):
        return Onzeker(("instrument",), "onbekend is welk juridisch instrument het project heeft")
    if procedure is None:
        return "dit is geen uitdaagverzoek"
    if not toetsing.gebeurd(procedure.ontvangen_op):
        return "het verzoek was op de peildatum nog niet ontvangen"
    if procedure.uitkomst is Uitdaaguitkomst.INGETROKKEN and toetsing.gebeurd(procedure.besluit_op):
        return "het verzoek is ingetrokken"
    return None


REGEL = Regel(
    code="VER001",
    naam="uitdaagbesluit-op-tijd",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("verordening-uitdaagrecht", "gemeentewet-145", "atw-1", "atw-4"),
    over=(Uitdaagverzoek, Project),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=moment,
)
