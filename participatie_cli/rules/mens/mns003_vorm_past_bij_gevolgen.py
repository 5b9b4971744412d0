"""De manier van meedoen past bij wat er voor mensen verandert

## Wat

Een mens heeft beoordeeld of de trede en de activiteiten passen bij de gevolgen van het project en bij hoe ingewikkeld
het is. Voor een nieuwe bank in het park is een brief genoeg. Voor een nieuwe wijk is één avond te weinig. Veranderen de
trede, de activiteiten of de groepen, dan vervalt het oordeel.

De regel vraagt dit zodra er een activiteit met inwoners is geweest. Projecten die vóór 2023 begonnen, worden niet
beoordeeld.

## Waarom

Te weinig meedoen kost vertrouwen. Te veel meedoen kost tijd van inwoners en gemeente. Wat past, verschilt per project
en is niet te tellen.

## Grondslag

Volgens nieuwsberichten vraagt een whitepaper van NEN dat de vorm past bij de gevolgen en bij hoe ingewikkeld het is. De
whitepaper zelf is niet gelezen. Het beoordelingskader van Gennep noemt de hoogste trede die past. Dit is goed gebruik
en geen wet.

## Voorbeeld

Fout:

```yaml
fasen: [{fase: voorbereiding, vanaf: 2024-01-01}]
activiteiten:
  - {datum: 2024-01-20, werkvorm: bericht op de website}
oordelen:
  - regel: vorm-past-bij-gevolgen
    uitkomst: voldoet niet
    door: participatiecoach
    op: 2024-02-01
    reden: De straat verandert helemaal en bewoners konden alleen lezen.
    vingerafdruk: c7f8b3760e94
```

Goed:

```yaml
fasen: [{fase: voorbereiding, vanaf: 2024-01-01}]
activiteiten:
  - {datum: 2024-01-20, werkvorm: wandeling met bewoners}
oordelen:
  - regel: vorm-past-bij-gevolgen
    uitkomst: voldoet
    door: participatiecoach
    op: 2024-02-01
    reden: Wie er woont, liep mee en wees plekken aan.
    vingerafdruk: 732fbb7fc97b
```

## Herstel

Bespreek met het aanspreekpunt voor participatie welke manier van meedoen wel past, en organiseer die als het nog kan.
Leg daarna een nieuw oordeel vast met `participatie oordeel`.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import met_participatie
from participatie_cli.rules.contract import Onzeker, Oordeelvraag, Reden, Regel, Toetsing
from participatie_cli.rules.plaatsen import ACTIVITEITEN
from participatie_cli.rules.voorwaarden import zeker_eerst
from participatie_cli.values.onbekend import Onbekend


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where people have taken part by now."""
    activiteiten = toetsing.dossier.activiteiten
    if isinstance(activiteiten, Onbekend):
        return zeker_eerst(met_participatie(toetsing), Onzeker(ACTIVITEITEN, "onbekend is welke activiteiten er waren"))
    geweest = any(toetsing.telt(activiteit.datum) for activiteit in activiteiten)
    nog_niet = None if geweest else "er is op de peildatum nog geen activiteit met inwoners vastgelegd"
    return zeker_eerst(met_participatie(toetsing), nog_niet)


REGEL = Regel(
    code="MNS003",
    naam="vorm-past-bij-gevolgen",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("nen-meetlat", "gennep-trede"),
    oordeel=Oordeelvraag(
        "of de manier van meedoen past bij de gevolgen van het project en bij hoe ingewikkeld het is",
        (("afweging", "niveau"), ("activiteiten",), ("belanghebbenden",), ("afweging", "niveauwijzigingen")),
    ),
    geldt_voor=geldt_voor,
)
