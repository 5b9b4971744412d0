"""Deelnemers horen wat er met hun inbreng is gedaan

## Wat

Zijn er activiteiten geweest of is er inbreng gegeven, en gaat het project daarna verder? Dan is er minstens één
terugkoppeling met een datum. Die is niet van vóór het eerste gesprek: de eerste activiteit of inbreng. Een project gaat
verder als er na dat gesprek een besluit is genomen, of als de uitvoering, de evaluatie of het einde is bereikt. Een
besluit van een andere overheid telt daarbij mee, en de vaststelling van een plan (`vastgesteld_op`) ook.

Bij een vergunning die een ander aanvroeg, en bij een initiatief van inwoners zonder afweging van de gemeente, vraagt de
regel niets.

## Waarom

Wie meedeed, wil weten wat het heeft opgeleverd. Wie niets hoort, doet een volgende keer niet meer mee.

## Grondslag

Deze regel geldt als de gemeente heeft beloofd om steeds uit te leggen wat zij met de inbreng heeft gedaan. Waar en
wanneer zij dat beloofde, staat bij de normen. De belofte telt als de laatste activiteit of inbreng van die dag of later
is. De regel rekent niet met een termijn. De Nationale ombudsman vraagt in rapport 2009/180 om hetzelfde.

## Voorbeeld

Fout:

```yaml
terugkoppeling: []
```

Goed:

```yaml
terugkoppeling:
  - {datum: 2024-06-25, kanaal: [brief], aan: omwonenden, wat: Wat er met elk idee is gedaan.}
```

## Herstel

Vertel deelnemers wat er met hun inbreng is gedaan en zet de datum onder `terugkoppeling`. Ook nu nog is beter dan niet.
"""

from participatie_cli.model.keuzes import Ernst, Fasenaam, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import eigen_participatie
from participatie_cli.rules.besluiten import beslissingen, mist_beslissingen
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.geheugen import gedeeld
from participatie_cli.rules.momenten import eersten, laatsten
from participatie_cli.rules.plaatsen import ACTIVITEITEN
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

BELOFTE = "belofte-uitleg"
TERUGKOPPELING = ("terugkoppeling",)


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look for feedback that is not older than the first conversation."""
    gegeven, gesprekken = toetsing.dossier.terugkoppeling, _gesprekken(toetsing)
    momenten = [moment.datum for moment in bekend(gegeven) if toetsing.telt(moment.datum)]
    op_tijd = _erna(gesprekken, momenten)
    if op_tijd is True:
        return
    if isinstance(gegeven, Onbekend) or op_tijd is ONBEKEND:
        yield Onzeker(TERUGKOPPELING, "onbekend is of en wanneer deelnemers hoorden wat er met hun inbreng is gedaan")
    elif momenten:
        yield Tekort(TERUGKOPPELING, "Er is alleen teruggekoppeld vóór de eerste activiteit of inbreng.")
    else:
        yield Tekort(TERUGKOPPELING, "Er staat niet bij dat deelnemers hoorden wat er met hun inbreng is gedaan.")


@gedeeld
def _gesprekken(toetsing: Toetsing[Project]) -> list[Wanneer]:
    activiteiten = [activiteit.datum for activiteit in bekend(toetsing.dossier.activiteiten)]
    inbreng = [punt.datum for punt in bekend(toetsing.dossier.inbreng)]
    open_lijst = ONBEKEND in (toetsing.dossier.activiteiten, toetsing.dossier.inbreng)
    gesprekken = [moment for moment in (*activiteiten, *inbreng) if toetsing.telt(moment)]
    return [*gesprekken, ONBEKEND] if gesprekken and open_lijst else gesprekken


def _erna(gesprekken: list[Wanneer], momenten: list[Datum | Onbekend]) -> bool | Onbekend:
    antwoorden = [
        gesprek.uiterlijk(moment) if isinstance(gesprek, Datum) and isinstance(moment, Datum) else ONBEKEND
        for gesprek in eersten(gesprekken)
        for moment in laatsten(momenten)
    ]
    return True if True in antwoorden else ONBEKEND if ONBEKEND in antwoorden else False


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where there was a conversation and the project went on after it."""
    if not (gesprekken := _gesprekken(toetsing)):
        if ONBEKEND in (toetsing.dossier.activiteiten, toetsing.dossier.inbreng):
            return Onzeker(ACTIVITEITEN, "onbekend is of er activiteiten of inbreng waren")
        return "er zijn nog geen activiteiten en er is nog geen inbreng"
    verder = _verder(toetsing, gesprekken)
    if isinstance(verder, Onbekend):
        return Onzeker(("besluiten",), "onbekend is of er na het eerste gesprek al een besluit is genomen")
    if not verder:
        return "er is na het eerste gesprek nog geen besluit genomen"
    zonder = Onzeker(ACTIVITEITEN, "onbekend is of de belofte al gold bij de laatste activiteit of inbreng")
    return zonder if laatste_gesprek(toetsing) is ONBEKEND else None


def _verder(toetsing: Toetsing[Project], gesprekken: list[Wanneer]) -> bool | Onbekend:
    fase = toetsing.dossier.werkfase_op(toetsing.peildatum)
    besloten = _erna(gesprekken, [besluit.datum for besluit in beslissingen(toetsing)])
    if besloten is True or fase not in (Fasenaam.VOORBEREIDING, ONBEKEND, None):
        return True
    return ONBEKEND if mist_beslissingen(toetsing) or ONBEKEND in (besloten, fase) else False


@gedeeld
def laatste_gesprek(toetsing: Toetsing[Project]) -> Wanneer:
    """The last activity or input; one without a known date may be later, so then only what is surely late enough."""
    gesprekken = _gesprekken(toetsing)
    bekende = [moment for moment in gesprekken if isinstance(moment, Datum)]
    if not gesprekken and ONBEKEND in (toetsing.dossier.activiteiten, toetsing.dossier.inbreng):
        return ONBEKEND
    laatste = max(bekende, default=None) or toetsing.dossier.start
    zeker = len(bekende) == len(gesprekken) or toetsing.in_kracht(BELOFTE, laatste) is True
    return laatste if zeker else ONBEKEND


REGEL = Regel(
    code="VIS010",
    naam="terugkoppeling-gegeven",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=(
        *(BELOFTE, "ombudsman-informatie", "gennep-terugkoppeling", "iap2-doorwerking"),
        *("clear-antwoord", "energieparticipatie-doorwerking", "site-verwachting"),
    ),
    toets=toets,
    geldt_voor=mits(eigen_participatie, geldt_voor),
    moment=laatste_gesprek,
)
