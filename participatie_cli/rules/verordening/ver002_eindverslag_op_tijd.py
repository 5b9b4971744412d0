"""Het eindverslag is op tijd openbaar

## Wat

Staat in de verordening een termijn voor een eindverslag, dan maakt de gemeente na de laatste activiteit zo'n verslag
van de participatie openbaar, binnen die termijn. De dag na de laatste activiteit is de eerste dag. Valt de laatste dag
in een weekend, op een feestdag of op een dag die daarmee is gelijkgesteld, dan loopt de termijn door tot en met de
eerstvolgende werkdag. Een termijn van meer dan twaalf weken schuift niet op. De termijn staat in kader.yaml bij
`eindverslag`. Noemt de verordening geen termijn, schrijf daar dan `duur: geen`.

De regel geldt voor een project dat begon toen de verordening al gold. Zij geldt niet voor een omgevingsvergunning: daar
regelt de aanvrager de participatie. Zij geldt ook niet als inwoners zelf de eerste stap zetten.

## Waarom

Deelnemers willen weten wat iedereen heeft gezegd en wat ermee is gedaan, terwijl zij het gesprek nog weten.

## Grondslag

In kader.yaml staat wat de verordening van de gemeente hierover zegt en hoe zij is gelezen. De regel rekent pas als daar
ook de termijn staat. Een verordening geldt gewoonlijk voor participatie die onder die verordening begon. Regelt zij het
anders, dan ziet deze regel dat niet. Artikel 145 van de Gemeentewet zegt dat de Algemene termijnenwet geldt voor
termijnen in een verordening, tenzij de verordening iets anders bepaalt. Artikel 1 van die wet verschuift een laatste
dag in een weekend of op een feestdag; volgens artikel 4 onder a niet bij een lange termijn. In het model van de VNG
vult de raad een termijn in en gaat inwonersparticipatie over betrekken op initiatief van de gemeente.

## Voorbeeld

Fout:

```yaml
# in kader.yaml staat eindverslag: [{duur: 8 weken}]; de laatste dag is dan 28 oktober 2024
fasen:
  - {fase: voorbereiding, vanaf: 2024-08-01}
activiteiten:
  - {datum: 2024-09-02, werkvorm: inloopavond}
eindverslag: {op: 2024-10-29}
```

Goed:

```yaml
# in kader.yaml staat eindverslag: [{duur: 8 weken}]; de laatste dag is dan 28 oktober 2024
fasen:
  - {fase: voorbereiding, vanaf: 2024-08-01}
activiteiten:
  - {datum: 2024-09-02, werkvorm: inloopavond}
eindverslag: {op: 2024-10-28}
```

## Herstel

Maak het eindverslag openbaar en vul `op` en `adres` in bij `eindverslag`.
"""

from participatie_cli.kader.termijnen import Termijn
from participatie_cli.model.activiteit import Verslag
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import op_initiatief_van_de_gemeente
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Toetsing
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
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend

EINDVERSLAG = ("eindverslag",)
TAAK = Taak("het eindverslag openbaar maken", AANSPREEKPUNT, ACTIVITEITEN)


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Work out the last day of the term and compare the report, or the peildatum, with it."""
    vanaf, verslag = toetsing.dossier.laatste_activiteit, toetsing.dossier.eindverslag
    eigen = projecttermijn(toetsing, "eindverslag")
    openbaar = verslag.op if isinstance(verslag, Verslag) else verslag
    openbaar = openbaar if toetsing.telt(openbaar) else None
    if not isinstance(vanaf, Datum) or not isinstance(eigen, Termijn):
        reden = waarom_geen_termijn(toetsing, "eindverslag", "dit project")
        yield from zonder_dag(EINDVERSLAG, TAAK, reden, nog_te_doen=openbaar is None)
    elif isinstance(openbaar, Onbekend):
        yield Onzeker(EINDVERSLAG, "onbekend is of en wanneer het eindverslag openbaar is gemaakt")
    else:
        termijn, geen = (
            Looptijd.na(vanaf, eigen.lengte, toetsing),
            "Op de peildatum is geen eindverslag met een datum vastgelegd.",
        )
        wanneer = f"Het eindverslag is van {openbaar.voluit}." if openbaar else geen
        melding = f"{wanneer} De termijn van {eigen.lengte} na de laatste activiteit {termijn.eindigde}."
        yield from termijn.vraag(toetsing, EINDVERSLAG, openbaar, TAAK, "het eindverslag op tijd was", melding)


REGEL = Regel(
    code="VER002",
    naam="eindverslag-op-tijd",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(
        *("verordening-eindverslag", "gemeentewet-145", "atw-1", "atw-4"),
        *("vng-eindverslag-lid-1", "vng-reikwijdte-lid-2", "vng-definities"),
    ),
    toets=toets,
    geldt_voor=mits(op_initiatief_van_de_gemeente, met_projecttermijn("eindverslag"), na_de_laatste_activiteit),
    telt_dagen=True,
)
