"""Een ontwerp ligt minstens zes weken ter inzage

## Wat

Een ontwerp ligt minstens zes weken ter inzage. De eerste dag telt mee. De termijn begint pas als het ontwerp ter inzage
ligt én de kennisgeving is gepubliceerd. Valt de laatste dag in een weekend of op een feestdag, dan loopt de termijn
door tot en met de eerstvolgende werkdag. Ligt het ontwerp nu ter inzage, dan telt de einddatum die is aangekondigd.

De regel geldt als afdeling 3.4 van de Algemene wet bestuursrecht (Awb) geldt. Bij beleid is dat zo als er inspraak is
en de verordening niets anders bepaalt. Bij een omgevingsvergunning is dat zo in de uitgebreide procedure.

## Waarom

Mensen moeten genoeg tijd hebben om de stukken te lezen en een zienswijze te geven.

## Grondslag

Artikel 3:16 Awb noemt zes weken, tenzij een andere wet een langere termijn geeft. Het zegt ook wanneer de termijn
begint. Volgens artikel 3:11 lid 3 liggen de stukken de hele termijn ter inzage. Artikel 1 van de Algemene termijnenwet
verschuift een laatste dag in een weekend of op een feestdag.

## Voorbeeld

Fout:

```yaml
instrument:
  terinzage: {start: 2024-03-07, eind: 2024-04-04}
```

Goed:

```yaml
instrument:
  terinzage: {start: 2024-03-07, eind: 2024-04-17}
```

## Herstel

Controleer de datums. Kloppen ze, leg het ontwerp dan opnieuw ter inzage, of laat vastleggen waarom dat niet nodig is.
"""

from participatie_cli.kader.termijn import einde_vanaf
from participatie_cli.model.datum import Datum
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import ONBEKEND, Onbekend
from participatie_cli.model.procedure import Kennisgeving, Terinzage
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import onder_afdeling_3_4
from participatie_cli.rules.contract import Antwoord, Onzeker, Regel, Tekort, Toetsing

EIND = ("instrument", "terinzage", "eind")
ONVOLLEDIG = "de datums van de terinzagelegging en de kennisgeving zijn niet allemaal op de dag bekend"


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Compare the last day of inspection with the last day of the term."""
    terinzage, begin = toetsing.dossier.terinzage, moment(toetsing)
    if not isinstance(terinzage, Terinzage) or isinstance(terinzage.eind, Onbekend) or not isinstance(begin, Datum):
        yield Onzeker(EIND, "de begin- of einddatum van de terinzagelegging is onbekend")
        return
    norm = toetsing.kader.norm("awb-3-16", "termijn", begin)
    assert norm is not None
    assert isinstance(norm.waarde, int)
    laatst = einde_vanaf(begin, norm.waarde, toetsing.kader.gelijkgesteld)
    te_kort = terinzage.eind.voor(laatst)
    if te_kort is True:
        yield Tekort(EIND, _feit(terinzage.eind, begin, norm.waarde, laatst))
    elif te_kort is ONBEKEND or _kennisgeving_op(toetsing) is None:
        yield Onzeker(EIND, ONVOLLEDIG)


def _feit(eind: Datum, begin: Datum, weken: int, laatst: Datum) -> str:
    duur = f"De terinzagelegging duurt tot en met {eind.voluit}."
    if begin.op_de_dag:
        return f"{duur} De termijn van {weken} weken die op {begin.voluit} begint, loopt tot en met {laatst.voluit}."
    op_zijn_vroegst = f"{Datum.op(begin.vroegst).voluit} en loopt minstens tot en met {Datum.op(laatst.vroegst).voluit}"
    return f"{duur} De termijn van {weken} weken begint niet eerder dan {op_zijn_vroegst}."


def moment(toetsing: Toetsing[Project]) -> Datum | Onbekend | None:
    """The later of the first day of inspection and the day of the notice; the first where the notice is unknown."""
    terinzage, kennisgeving_op = toetsing.dossier.terinzage, _kennisgeving_op(toetsing)
    if not isinstance(terinzage, Terinzage):
        return terinzage
    if isinstance(terinzage.start, Onbekend) or kennisgeving_op is None:
        return terinzage.start
    return Datum.laatste_van(terinzage.start, kennisgeving_op)


def _kennisgeving_op(toetsing: Toetsing[Project]) -> Datum | None:
    kennisgeving = toetsing.dossier.kennisgeving
    datum = kennisgeving.datum if isinstance(kennisgeving, Kennisgeving) else kennisgeving
    return datum if isinstance(datum, Datum) and toetsing.gebeurd(datum) else None


REGEL = Regel(
    code="AWB001",
    naam="terinzage-zes-weken",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("awb-3-16", "awb-3-11-lid-3", "atw-1"),
    toets=toets,
    geldt_voor=onder_afdeling_3_4,
    moment=moment,
)
