"""Bij inbreng die niet is overgenomen, staat een reden

## Wat

Is inbreng niet, deels of pas later in een ander traject gebruikt? Dan staat erbij waarom. Dat geldt voor inbreng met de
status `niet`, `deels` of `doorgezet`. Ontbreekt de reden bij inbreng zonder datum, dan is dat niet te beoordelen.

Bij een vergunning die een ander aanvroeg, en bij een initiatief van inwoners zonder afweging van de gemeente, vraagt de
regel niets.

## Waarom

Een nee met uitleg is te begrijpen. Een nee zonder uitleg voelt alsof niemand heeft geluisterd.

## Grondslag

Deze regel geldt als de gemeente heeft beloofd om steeds uit te leggen wat zij met de inbreng heeft gedaan. Waar en
wanneer zij dat beloofde, staat bij de normen. De belofte telt als het eerste besluit na de inbreng van die dag of later
is. De vaststelling van een plan (`vastgesteld_op`) en een besluit van een ander zijn ook een besluit. Is er nog geen
besluit, dan telt de dag van de inbreng. De Nationale ombudsman vraagt om hetzelfde.

## Voorbeeld

Fout:

```yaml
inbreng:
  - {onderwerp: parkeren, wat: Maak meer parkeerplaatsen., datum: 2023-11-20, status: niet}
```

Goed:

```yaml
inbreng:
  - onderwerp: parkeren
    wat: Maak meer parkeerplaatsen.
    datum: 2023-11-20
    status: deels
    reden: Er is plek voor vier auto's. Voor meer zouden bomen weg moeten.
```

## Herstel

Schrijf onder `reden` waarom de inbreng niet of deels is overgenomen of is doorgezet. Vertel het ook aan de mensen die
hebben meegedaan.
"""

from collections.abc import Iterator

from participatie_cli.model.inbreng import Inbreng
from participatie_cli.model.keuzes import Ernst, Inbrengstatus, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import eigen_participatie
from participatie_cli.rules.besluiten import beslissingen, mist_beslissingen
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.geheugen import gedeeld
from participatie_cli.rules.momenten import Kalender, laatste_bekende
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

BELOFTE = "belofte-uitleg"
GEDAAN = {
    Inbrengstatus.NIET: "is niet overgenomen",
    Inbrengstatus.DEELS: "is deels overgenomen",
    Inbrengstatus.DOORGEZET: "is doorgezet",
}


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look for the reason with every point of input that was not simply taken over."""
    for plaats, inbreng, behandeld in _onder_de_belofte(toetsing):
        if inbreng.reden is None or isinstance(inbreng.reden, Onbekend):
            yield from _zonder_reden(toetsing, plaats, inbreng, behandeld)


def _zonder_reden(toetsing: Toetsing[Project], plaats: int, inbreng: Inbreng, behandeld: Wanneer) -> Hiaten:
    status, pad = inbreng.status, ("inbreng", plaats, "reden")
    if isinstance(status, Onbekend):
        yield Onzeker(pad, f"onbekend is wat er met de inbreng over “{inbreng.onderwerp}” is gedaan")
    elif status in GEDAAN and inbreng.reden is not None:
        yield Onzeker(pad, f"onbekend is waarom de inbreng over “{inbreng.onderwerp}” niet helemaal is overgenomen")
    elif status in GEDAAN and toetsing.in_kracht(BELOFTE, behandeld) is not True:
        yield Onzeker(pad, f"onbekend is of de belofte al gold voor de inbreng over “{inbreng.onderwerp}”")
    elif status in GEDAAN:
        yield Tekort(pad, f"De inbreng over “{inbreng.onderwerp}” {GEDAAN[status]}. Er staat geen reden bij.")


def _onder_de_belofte(toetsing: Toetsing[Project]) -> Iterator[tuple[int, Inbreng, Wanneer]]:
    """The input with its place and the day on which it was dealt with."""
    eerste_besluit = _besluiten(toetsing)
    beloofd: dict[Wanneer, bool | Onbekend] = {}
    for plaats, inbreng in enumerate(bekend(toetsing.dossier.inbreng)):
        if toetsing.telt(inbreng.datum):
            behandeld = _behandeld(toetsing, inbreng.datum, eerste_besluit)
            if behandeld not in beloofd:
                beloofd[behandeld] = toetsing.in_kracht(BELOFTE, behandeld)
            if beloofd[behandeld] is not False:
                yield plaats, inbreng, behandeld


def _behandeld(toetsing: Toetsing[Project], gegeven: Wanneer, besluiten: Kalender | None) -> Wanneer:
    """The day of the first decision since the input, or of the input itself.

    Without a calendar a decision without a known day may be the first; then only input under the promise is sure.
    """
    if not isinstance(gegeven, Datum):
        return gegeven
    if besluiten is None:
        return gegeven if toetsing.in_kracht(BELOFTE, gegeven) is True else ONBEKEND
    return besluiten.vanaf(gegeven) or gegeven


@gedeeld
def _besluiten(toetsing: Toetsing[Project]) -> Kalender | None:
    """The days of all decisions; None where one of them may lie on a day that nobody knows."""
    momenten = [besluit.datum for besluit in beslissingen(toetsing)]
    dagen = [moment for moment in momenten if isinstance(moment, Datum)]
    return None if mist_beslissingen(toetsing) or len(dagen) < len(momenten) else Kalender(dagen)


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where there was input under the promise."""
    if isinstance(toetsing.dossier.inbreng, Onbekend):
        return Onzeker(("inbreng",), "onbekend is welke inbreng er was")
    return None if any(_onder_de_belofte(toetsing)) else "er is geen inbreng waarvoor deze belofte geldt"


@gedeeld
def laatst_behandeld(toetsing: Toetsing[Project]) -> Datum:
    """The last day on which input was dealt with, or else the peildatum."""
    return laatste_bekende(toetsing, (behandeld for _, _, behandeld in _onder_de_belofte(toetsing)))


REGEL = Regel(
    code="VIS009",
    naam="reden-bij-niet-overgenomen",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=(BELOFTE, "ombudsman-informatie", "maastricht-wegen", "energieparticipatie-gewogen"),
    toets=toets,
    geldt_voor=mits(eigen_participatie, geldt_voor),
    moment=laatst_behandeld,
)
