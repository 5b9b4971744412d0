"""De aanpak is openbaar vóór de eerste activiteit

## Wat

Komt er participatie, dan staat er vooraf op papier hoe die gaat: de aanpak. De gemeente maakt de aanpak openbaar. Dat
gebeurt uiterlijk op de dag van de eerste activiteit. Er staat ook bij langs welke weg de aanpak bekend is gemaakt.

De regel geldt voor een project dat begon toen de verordening al gold. Zij geldt niet voor een omgevingsvergunning: daar
regelt de aanvrager de participatie. Zij geldt ook niet als inwoners zelf de eerste stap zetten. De regel vraagt pas
iets als er een activiteit is geweest.

## Waarom

Wie vooraf weet hoe het gaat, kan kiezen of en hoe hij meedoet.

## Grondslag

In kader.yaml staat wat de verordening van de gemeente hierover zegt en hoe zij is gelezen. Het model van de VNG vraagt
vooraf een plan en maakt dat openbaar. In het model geldt een verordening voor participatie die daarna begint. Regelt uw
verordening dat anders, dan ziet deze regel dat niet. In het model gaat inwonersparticipatie over betrekken op
initiatief van de gemeente. Het model noemt geen kanaal. Zonder kanaal is niet te zien dat mensen de aanpak konden
vinden.

## Voorbeeld

Fout:

```yaml
fasen:
  - {fase: voorbereiding, vanaf: 2024-08-01}
activiteiten:
  - {datum: 2024-09-02, werkvorm: inloopavond}
aanpak: {gepubliceerd_op: 2024-09-03}
```

Goed:

```yaml
fasen:
  - {fase: voorbereiding, vanaf: 2024-08-01}
activiteiten:
  - {datum: 2024-09-02, werkvorm: inloopavond}
aanpak: {gepubliceerd_op: 2024-09-02, kanalen: [website]}
```

## Herstel

Maak de aanpak openbaar en vul onder `aanpak` de datum en de kanalen in. Was zij er te laat, schrijf dan onder `lessen`
hoe het de volgende keer eerder kan.
"""

from participatie_cli.model.afweging import Aanpak
from participatie_cli.model.datum import Datum
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import met_participatie, op_initiatief_van_de_gemeente, zeker_eerst
from participatie_cli.rules.contract import Antwoord, Onzeker, Reden, Regel, Tekort, Toetsing

GEPUBLICEERD = ("aanpak", "gepubliceerd_op")
KANALEN = ("aanpak", "kanalen")


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Look for the approach, its date and its channels."""
    aanpak = toetsing.dossier.aanpak
    if aanpak is None:
        yield Tekort(("aanpak",), "Er is een activiteit geweest en er staat geen aanpak bij dit project.")
    elif isinstance(aanpak, Onbekend):
        yield Onzeker(("aanpak",), "onbekend is of de aanpak openbaar is gemaakt")
    else:
        yield from _op_tijd(toetsing, aanpak)
        yield from _langs_welke_weg(aanpak)


def _op_tijd(toetsing: Toetsing[Project], aanpak: Aanpak) -> Antwoord:
    datum = aanpak.gepubliceerd_op
    if isinstance(datum, Onbekend):
        yield Onzeker(GEPUBLICEERD, "onbekend is wanneer de aanpak openbaar is gemaakt")
    elif datum is None or not toetsing.telt(datum):
        yield Tekort(GEPUBLICEERD, "Bij de aanpak staat op de peildatum niet wanneer zij openbaar is gemaakt.")
    else:
        yield from _voor_de_activiteit(toetsing, datum)


def _voor_de_activiteit(toetsing: Toetsing[Project], datum: Datum) -> Antwoord:
    momenten = _geweest(toetsing)
    op_dag = [moment for moment in momenten if isinstance(moment, Datum)]
    eerder = [moment for moment in op_dag if datum.uiterlijk(moment) is False]
    if eerder:
        feit = f"De aanpak is openbaar sinds {datum.voluit}, na de activiteit van {min(eerder).voluit}."
        yield Tekort(GEPUBLICEERD, feit)
    elif len(op_dag) < len(momenten) or any(datum.uiterlijk(moment) is ONBEKEND for moment in op_dag):
        yield Onzeker(GEPUBLICEERD, "de datums zijn te grof om te zien of de aanpak er was vóór de eerste activiteit")


def _langs_welke_weg(aanpak: Aanpak) -> Antwoord:
    if isinstance(aanpak.kanalen, Onbekend):
        yield Onzeker(KANALEN, "onbekend is langs welke weg de aanpak bekend is gemaakt")
    elif not aanpak.kanalen:
        yield Tekort(KANALEN, "Bij de aanpak staat niet langs welke weg zij bekend is gemaakt.")


def _geweest(toetsing: Toetsing[Project]) -> list[Datum | Onbekend]:
    datums = [activiteit.datum for activiteit in bekend(toetsing.dossier.activiteiten)]
    return [datum for datum in datums if toetsing.telt(datum)]


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where the municipality lets people take part, once there was an activity."""
    onbekend = isinstance(toetsing.dossier.activiteiten, Onbekend)
    onzeker = Onzeker(("activiteiten",), "onbekend is welke activiteiten er waren") if onbekend else None
    nog_niet = None if _geweest(toetsing) else "er is op de peildatum nog geen activiteit geweest"
    return zeker_eerst(op_initiatief_van_de_gemeente(toetsing), met_participatie(toetsing), onzeker or nog_niet)


REGEL = Regel(
    code="VER003",
    naam="aanpak-openbaar-voor-de-eerste-activiteit",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(
        *("verordening-aanpak", "verordening-overwegingen", "verordening-overgangsrecht"),
        *("vng-plan-lid-1", "vng-overgangsrecht", "vng-reikwijdte-lid-2", "vng-definities"),
    ),
    toets=toets,
    geldt_voor=geldt_voor,
)
