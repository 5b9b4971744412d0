"""De uitkomsten doen niet alsof zij voor alle inwoners gelden

## Wat

Een mens heeft beoordeeld of de resultaten en de evaluatie eerlijk zeggen van wie zij zijn. Wie meedoet, is geen
steekproef. “Bewoners willen een fontein” klopt niet als twaalf bezoekers van een avond dat zeiden. Veranderen de
resultaten of de evaluatie, dan vervalt het oordeel.

De regel vraagt dit zodra er een rood resultaat of een oordeel van deelnemers is.

## Waarom

De raad kan een uitkomst te zwaar laten wegen als niet duidelijk is hoeveel mensen antwoordden en wie er ontbraken.

## Grondslag

De OESO (een organisatie van landen die samen onderzoek doet) vraagt om een evaluatie met vragen aan de deelnemers. De
Quick Scan Lokale Democratie zegt erbij dat zulke uitkomsten niet voor alle inwoners gelden. Dit is goed gebruik en geen
wet. Projecten die vóór 2021 begonnen, worden niet beoordeeld.

## Voorbeeld

Fout:

```yaml
resultaten:
  rood:
    - {ervaring: Alle inwoners zijn blij met de route., n: 12, datum: 2024-03-01}
oordelen:
  - regel: geen-schijn-van-representativiteit
    uitkomst: voldoet niet
    door: participatiecoach
    op: 2024-04-01
    reden: Twaalf mensen antwoordden; dat zijn niet alle inwoners.
    vingerafdruk: fd6c7e54b481
```

Goed:

```yaml
resultaten:
  rood:
    - {ervaring: De bezoekers van de avond zijn blij met de route., n: 12, datum: 2024-03-01}
oordelen:
  - regel: geen-schijn-van-representativiteit
    uitkomst: voldoet
    door: participatiecoach
    op: 2024-04-01
    reden: Er staat bij wie antwoordde en hoeveel mensen dat waren.
    vingerafdruk: b5b872eb7b47
```

## Herstel

Schrijf bij een resultaat wie het zei en hoeveel mensen dat waren. Leg daarna een nieuw oordeel vast met
`participatie oordeel`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Deelnemersoordeel, Evaluatie, Resultaten
from participatie_cli.rules.contract import Oordeelvraag, Regel, Toetsing


def geldt_voor(toetsing: Toetsing[Project]) -> str | None:
    """Only where there is something that people said about how it went."""
    resultaten, evaluatie = toetsing.dossier.resultaten, toetsing.dossier.evaluatie
    ervaringen = resultaten.rood if isinstance(resultaten, Resultaten) and isinstance(resultaten.rood, tuple) else ()
    deelnemers = evaluatie.deelnemers if isinstance(evaluatie, Evaluatie) else None
    momenten = [ervaring.datum for ervaring in ervaringen]
    momenten += [deelnemers.datum] if isinstance(deelnemers, Deelnemersoordeel) else []
    if any(toetsing.telt(moment) for moment in momenten):
        return None
    return "er is op de peildatum nog geen ervaring van deelnemers vastgelegd"


REGEL = Regel(
    code="MNS004",
    naam="geen-schijn-van-representativiteit",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("oeso-evaluatie", "quickscan-niet-representatief"),
    oordeel=Oordeelvraag(
        "of de resultaten en de evaluatie eerlijk zeggen van wie zij zijn", (("resultaten", "rood"), ("evaluatie",))
    ),
    geldt_voor=geldt_voor,
)
