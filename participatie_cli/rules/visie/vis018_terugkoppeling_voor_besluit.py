"""Deelnemers horen vóór het besluit wat er met hun inbreng is gedaan

## Wat

Valt er na de inbreng een besluit? Dan is er een terugkoppeling tussen de laatste inbreng en dat besluit. Op de dag zelf
mag. De regel kijkt naar het laatste besluit van de gemeente. Nam een andere overheid daarna een besluit, dan kijkt de
regel ook naar het laatste daarvan. Een vaststelling (`vastgesteld_op`) is een besluit. Een besluit van inwoners telt
niet mee. Inbreng is hier ook een activiteit. Was er na dat besluit nog een activiteit of inbreng, dan ging het gesprek
door en vraagt de regel dit niet. Bij elke terugkoppeling staat het kanaal, zoals een brief of de website.

Bij een vergunning die een ander aanvroeg, en bij een initiatief van inwoners zonder afweging van de gemeente, vraagt de
regel niets.

## Waarom

Wie pas na het besluit hoort wat er met de inbreng is gedaan, kan niet meer reageren.

## Grondslag

De Nationale ombudsman vraagt in rapport 2009/180 dat de gemeente actief vertelt wat er met de inbreng is gedaan. De
gemeente Meerssen koppelt terug zodra het eindverslag en het advies er zijn. Een vast moment of een kanaal noemt geen
van beide als plicht. Dit is goed gebruik en geen wet.

## Voorbeeld

Fout:

```yaml
inbreng:
  - {onderwerp: bankjes, wat: Zet meer bankjes neer., datum: 2024-05-20, status: overgenomen}
besluiten:
  - {datum: 2024-06-20, door: raad, besluit: De raad stelt het plan vast.}
terugkoppeling:
  - {datum: 2024-06-21, kanaal: [brief], wat: Wat er met elk idee is gedaan.}
```

Goed:

```yaml
inbreng:
  - {onderwerp: bankjes, wat: Zet meer bankjes neer., datum: 2024-05-20, status: overgenomen}
besluiten:
  - {datum: 2024-06-20, door: raad, besluit: De raad stelt het plan vast.}
terugkoppeling:
  - {datum: 2024-06-10, kanaal: [brief, website], wat: Wat er met elk idee is gedaan.}
```

## Herstel

Controleer de datums en vul `kanaal` in. Is er pas na het besluit teruggekoppeld? Schrijf dan onder `lessen` hoe dat de
volgende keer eerder kan.
"""

from participatie_cli.model.inbreng import Terugkoppeling
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Orgaan
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import eigen_participatie
from participatie_cli.rules.besluiten import ANDEREN, laatste_besluit
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import laatsten
from participatie_cli.rules.opsomming import Opsomming
from participatie_cli.rules.vastlegging import ingevuld
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

TERUGKOPPELING = ("terugkoppeling",)
GEGEVEN: Opsomming[Terugkoppeling] = Opsomming(
    *("terugkoppeling", "onbekend is of en wanneer er is teruggekoppeld", "er is op de peildatum niet teruggekoppeld")
)


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look at the channel of each feedback, and at its date beside the last decision."""
    for plek, _ in GEGEVEN.van(toetsing):
        melding = "Bij de terugkoppeling staat niet langs welke weg die is gegeven."
        yield from ingevuld((*plek, "kanaal"), melding, "onbekend is langs welke weg is teruggekoppeld")(toetsing)
    for besluit in dict.fromkeys(laatste_besluit(toetsing, behalve) for behalve in (ANDEREN, (Orgaan.INWONERS,))):
        yield from _voor_besluit(toetsing, besluit)


def _voor_besluit(toetsing: Toetsing[Project], besluit: Wanneer) -> Hiaten:
    """Look for feedback before one decision: what another authority decided later makes nothing good."""
    if isinstance(besluit, Onbekend):
        yield Onzeker(("besluiten",), "onbekend is wanneer het laatste besluit is genomen")
    elif besluit and (inbreng := _inbreng(toetsing)) and not any(_later(punt, besluit) for punt in inbreng):
        yield from _op_tijd(toetsing, inbreng, besluit)


def _inbreng(toetsing: Toetsing[Project]) -> list[Wanneer]:
    """The last day of each activity that had begun, and the day of each point of input."""
    project = toetsing.dossier
    momenten: list[Wanneer] = [een.einde for een in bekend(project.activiteiten) if toetsing.telt(een.datum)]
    momenten += [punt.datum for punt in bekend(project.inbreng) if toetsing.telt(punt.datum)]
    return momenten + [ONBEKEND for reeks in (project.activiteiten, project.inbreng) if isinstance(reeks, Onbekend)]


def _later(punt: Wanneer, besluit: Datum) -> bool:
    return isinstance(punt, Datum) and besluit.voor(punt) is True


def _op_tijd(toetsing: Toetsing[Project], inbreng: list[Wanneer], besluit: Datum) -> Hiaten:
    grenzen = _uitersten(inbreng, besluit)
    antwoorden = [_ertussen(gegeven.datum, grenzen, besluit) for _, gegeven in GEGEVEN.van(toetsing)]
    if True in antwoorden:
        return
    ervoor = all(isinstance(punt, Datum) and punt.uiterlijk(besluit) is True for punt in inbreng)
    if ONBEKEND in antwoorden or not ervoor:
        yield Onzeker(TERUGKOPPELING, "onbekend is of er na de laatste inbreng en vóór het besluit is teruggekoppeld")
    else:
        melding = f"Tussen de laatste inbreng en het besluit van {besluit.voluit} staat geen terugkoppeling."
        yield Tekort(TERUGKOPPELING, melding)


def _uitersten(inbreng: list[Wanneer], besluit: Datum) -> list[Wanneer]:
    """The points of input that decide: what comes after these comes after all of them."""
    zeker = (punt for punt in inbreng if isinstance(punt, Datum) and punt.uiterlijk(besluit) is True)
    return [*laatsten(zeker), *laatsten(inbreng)]


def _ertussen(moment: Datum | Onbekend, inbreng: list[Wanneer], besluit: Datum) -> bool | Onbekend:
    if isinstance(moment, Onbekend):
        return ONBEKEND
    grenzen = [*(_erna(moment, punt, besluit) for punt in inbreng), moment.uiterlijk(besluit)]
    return False if False in grenzen else ONBEKEND if ONBEKEND in grenzen else True


def _erna(moment: Datum, punt: Wanneer, besluit: Datum) -> bool | Onbekend:
    """Whether feedback came after a point of input; one that may be later than the decision proves nothing."""
    if not isinstance(punt, Datum):
        return ONBEKEND
    erna = punt.uiterlijk(moment)
    return ONBEKEND if erna is False and punt.uiterlijk(besluit) is not True else erna


REGEL = Regel(
    code="VIS018",
    naam="terugkoppeling-voor-besluit",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.LEREN,
    grondslag=(
        "ombudsman-informatie",
        "iap2-doorwerking",
        "energieparticipatie-doorwerking",
        "meerssen-terugkoppeling",
    ),
    toets=toets,
    geldt_voor=mits(eigen_participatie, GEGEVEN.geldt_voor),
    vereist=("VIS010",),
    vooraf=True,
)
