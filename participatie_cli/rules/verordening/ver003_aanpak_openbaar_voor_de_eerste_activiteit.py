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

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.begin_participatie import GEWEEST, activiteiten_geweest
from participatie_cli.rules.bereik import met_participatie, op_initiatief_van_de_gemeente
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.vastlegging import gebeurd, ingevuld, te_grof
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND

GEPUBLICEERD, KANALEN = ("aanpak", "gepubliceerd_op"), ("aanpak", "kanalen")


def _voor_de_activiteit(toetsing: Toetsing[Project]) -> Hiaten:
    datum = op_pad(toetsing.dossier, GEPUBLICEERD)
    momenten = activiteiten_geweest(toetsing)
    op_dag = [moment for moment in momenten if isinstance(moment, Datum)]
    eerder = [moment for moment in op_dag if datum.uiterlijk(moment) is False]
    if eerder:
        melding = f"De aanpak is openbaar sinds {datum.voluit}, na de activiteit van {min(eerder).voluit}."
        yield Tekort(GEPUBLICEERD, melding, te_laat=True)
    elif len(op_dag) < len(momenten) or any(datum.uiterlijk(moment) is ONBEKEND for moment in op_dag):
        yield Onzeker(GEPUBLICEERD, te_grof("de aanpak er was vóór de eerste activiteit"))


REGEL = Regel(
    code="VER003",
    naam="aanpak-openbaar-voor-de-eerste-activiteit",
    ernst=Ernst.WAARSCHUWING,
    ongelezen=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(
        *("verordening-aanpak", "verordening-overwegingen", "verordening-overgangsrecht"),
        *("vng-plan-lid-1", "vng-overgangsrecht", "vng-reikwijdte-lid-2", "vng-definities"),
    ),
    toets=ingevuld(
        ("aanpak",),
        "Er is een activiteit geweest en er staat geen aanpak bij dit project.",
        "onbekend is of de aanpak openbaar is gemaakt",
        gebeurd(
            GEPUBLICEERD,
            "Bij de aanpak staat op de peildatum niet wanneer zij openbaar is gemaakt.",
            "onbekend is wanneer de aanpak openbaar is gemaakt",
            _voor_de_activiteit,
        ),
        ingevuld(
            KANALEN,
            "Bij de aanpak staat niet langs welke weg zij bekend is gemaakt.",
            "onbekend is langs welke weg de aanpak bekend is gemaakt",
        ),
    ),
    geldt_voor=mits(op_initiatief_van_de_gemeente, met_participatie, GEWEEST.geldt_voor),
    vooraf=True,
)
