"""Deelnemers horen op tijd wat er met hun inbreng is gedaan

## Wat

Staat in de verordening een termijn voor terugkoppeling, dan horen deelnemers binnen die termijn wat er met hun inbreng
is gedaan. De termijn staat in kader.yaml bij `terugkoppeling`. Daar staat ook waar zij begint: bij de laatste
activiteit, of bij het laatste besluit van de gemeente zelf. De dag daarna is de eerste dag. Valt de laatste dag in een
weekend, op een feestdag of op een dag die daarmee is gelijkgesteld, dan loopt de termijn door tot en met de
eerstvolgende werkdag. Een termijn van meer dan twaalf weken schuift niet op. Noemt de verordening geen termijn, schrijf
daar dan `duur: geen`.

Een terugkoppeling van vóór het begin van de termijn telt niet mee. Is er in de termijn een gegeven, dan mag er later
nog een volgen. De regel geldt voor een project dat begon toen de verordening al gold. Zij geldt niet voor een
omgevingsvergunning: daar regelt de aanvrager de participatie. Zij geldt ook niet als inwoners zelf de eerste stap
zetten.

## Waarom

Wie lang niets hoort, denkt dat er niets met zijn inbreng is gedaan.

## Grondslag

In kader.yaml staat wat de verordening van de gemeente hierover zegt en hoe zij is gelezen. De regel rekent pas als daar
ook de termijn staat. Het model van de VNG noemt zo'n termijn niet. Artikel 145 van de Gemeentewet zegt dat de Algemene
termijnenwet geldt voor termijnen in een verordening, tenzij de verordening iets anders bepaalt. Artikel 1 van die wet
verschuift een laatste dag in een weekend of op een feestdag; volgens artikel 4 onder a niet bij een lange termijn. De
Nationale ombudsman vraagt in rapport 2009/180 om terugkoppeling, zonder termijn.

## Voorbeeld

Fout:

```yaml
# in kader.yaml staat terugkoppeling: [{duur: 12 weken}]; de laatste dag is dan 25 november 2024
fasen:
  - {fase: voorbereiding, vanaf: 2024-08-01}
activiteiten:
  - {datum: 2024-09-02, werkvorm: inloopavond}
terugkoppeling:
  - {datum: 2024-11-26, kanaal: [brief], wat: Wat er met elk idee is gedaan.}
```

Goed:

```yaml
fasen:
  - {fase: voorbereiding, vanaf: 2024-08-01}
activiteiten:
  - {datum: 2024-09-02, werkvorm: inloopavond}
terugkoppeling:
  - {datum: 2024-11-25, kanaal: [brief], wat: Wat er met elk idee is gedaan.}
```

## Herstel

Vertel deelnemers wat er met hun inbreng is gedaan en zet de datum onder `terugkoppeling`. Ook nu nog is beter dan niet.
"""

from participatie_cli.kader.termijnen import Terugkoppelpunt, Terugkoppeltermijn
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import op_initiatief_van_de_gemeente
from participatie_cli.rules.besluiten import ANDEREN, laatste_besluit
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Toetsing
from participatie_cli.rules.eigen_termijn import (
    met_projecttermijn,
    na_de_laatste_activiteit,
    projecttermijn,
    waarom_geen_termijn,
)
from participatie_cli.rules.looptijd import Looptijd, zonder_dag
from participatie_cli.rules.plaatsen import ACTIVITEITEN
from participatie_cli.rules.rollen import AANSPREEKPUNT
from participatie_cli.rules.termijndag import Taak
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

NAAM = "terugkoppeling"
PAD = (NAAM,)
WAT = "deelnemers vertellen wat er met hun inbreng is gedaan"
ONBEKEND_WANNEER = "onbekend is of en wanneer deelnemers hoorden wat er met hun inbreng is gedaan"


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Work out the last day of the term and look for feedback within it."""
    termijn, vanaf = projecttermijn(toetsing, NAAM), _begin(toetsing)
    gegeven = toetsing.dossier.terugkoppeling
    if not isinstance(termijn, Terugkoppeltermijn) or not isinstance(vanaf, Datum):
        reden = waarom_geen_termijn(toetsing, NAAM, "dit project")
        yield from zonder_dag(PAD, Taak(WAT, AANSPREEKPUNT, ACTIVITEITEN), reden, nog_te_doen=gegeven == ())
        return
    looptijd = Looptijd.na(vanaf, termijn.lengte, toetsing)
    momenten = [een.datum for een in bekend(gegeven) if toetsing.telt(een.datum)]
    erna = [moment for moment in momenten if not isinstance(moment, Datum) or vanaf.uiterlijk(moment) is not False]
    if isinstance(gegeven, Onbekend) or _open(erna, looptijd):
        yield Onzeker(PAD, ONBEKEND_WANNEER)
    else:
        eerste = min((moment for moment in erna if isinstance(moment, Datum)), default=None)
        bij_besluit = termijn.begint_bij is Terugkoppelpunt.BESLUIT
        vanaf_pad = ("besluiten",) if bij_besluit else ACTIVITEITEN
        taak = Taak(WAT, AANSPREEKPUNT, vanaf_pad)
        feit = _feit(eerste, termijn, looptijd)
        yield from looptijd.vraag(toetsing, PAD, eerste, taak, "op tijd is teruggekoppeld", feit)


def _begin(toetsing: Toetsing[Project]) -> Wanneer:
    """The event that the term runs from: the last activity, or the last decision of the municipality itself."""
    termijn = projecttermijn(toetsing, NAAM)
    bij_besluit = isinstance(termijn, Terugkoppeltermijn) and termijn.begint_bij is Terugkoppelpunt.BESLUIT
    return laatste_besluit(toetsing, ANDEREN) if bij_besluit else toetsing.dossier.laatste_activiteit


def _open(erna: list[Datum | Onbekend], looptijd: Looptijd) -> bool:
    """Whether feedback may have been in time, or too early, while none surely was in time."""
    dagen = [moment for moment in erna if isinstance(moment, Datum)]
    begonnen = [looptijd.vanaf.uiterlijk(dag) for dag in dagen]
    op_tijd = any(
        na is True and dag.uiterlijk(looptijd.laatst) is True for na, dag in zip(begonnen, dagen, strict=True)
    )
    return not op_tijd and (len(dagen) < len(erna) or ONBEKEND in begonnen)


def _feit(eerste: Datum | None, termijn: Terugkoppeltermijn, looptijd: Looptijd) -> str:
    geen = "Op de peildatum is na die dag geen terugkoppeling met een datum vastgelegd."
    wanneer = f"De terugkoppeling is van {eerste.voluit}." if eerste else geen
    na = "het laatste besluit" if termijn.begint_bij is Terugkoppelpunt.BESLUIT else "de laatste activiteit"
    return f"De termijn van {termijn.lengte} na {na} {looptijd.eindigde}. {wanneer}"


def _na_het_besluit(toetsing: Toetsing[Project]) -> Reden:
    """Where the term runs from a decision, only once there is one."""
    vanaf = _begin(toetsing)
    if isinstance(vanaf, Onbekend):
        return Onzeker(("besluiten",), "onbekend is wanneer het laatste besluit is genomen")
    return "er is nog geen besluit genomen" if vanaf is None else None


REGEL = Regel(
    code="VER015",
    naam="terugkoppeling-op-tijd",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("verordening-terugkoppeling", "gemeentewet-145", "atw-1", "atw-4", "ombudsman-informatie"),
    toets=toets,
    geldt_voor=mits(op_initiatief_van_de_gemeente, met_projecttermijn(NAAM), na_de_laatste_activiteit, _na_het_besluit),
    telt_dagen=True,
)
