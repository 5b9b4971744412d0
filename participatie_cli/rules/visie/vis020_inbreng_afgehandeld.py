"""Aan het eind staat bij alle inbreng wat ermee is gedaan

## Wat

Is het project klaar of gestopt? Dan staat er geen inbreng meer op `in behandeling`. Bij elk punt staat of het is
overgenomen, deels, niet of doorgezet.

Bij een vergunning die een ander aanvroeg, en bij een initiatief van inwoners zonder afweging van de gemeente, vraagt de
regel niets.

## Waarom

Wie iets inbracht en nooit een antwoord kreeg, weet niet of er is geluisterd.

## Grondslag

Deze regel geldt als de gemeente heeft beloofd om steeds uit te leggen wat zij met de inbreng heeft gedaan. Waar en
wanneer zij dat beloofde, staat bij de normen. Dit register kijkt pas aan het eind van het project. De regel geldt als
het project op de dag van de belofte of later eindigde.

## Voorbeeld

Fout:

```yaml
fasen: [{fase: voorbereiding, vanaf: 2023-10-01}, {fase: afgerond, vanaf: 2024-09-01}]
inbreng:
  - {onderwerp: parkeren, wat: Maak meer parkeerplaatsen., datum: 2023-11-20, status: in behandeling}
```

Goed:

```yaml
fasen: [{fase: voorbereiding, vanaf: 2023-10-01}, {fase: afgerond, vanaf: 2024-09-01}]
inbreng:
  - {onderwerp: parkeren, wat: Maak meer parkeerplaatsen., datum: 2023-11-20, status: niet, reden: Er is geen plek.}
```

## Herstel

Bepaal wat er met de inbreng is gedaan en zet dat onder `status`. Vertel het ook aan wie meedeed.
"""

from participatie_cli.model.inbreng import Inbreng
from participatie_cli.model.keuzes import Ernst, Fasenaam, Inbrengstatus, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import eigen_participatie
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import einde_van_het_project
from participatie_cli.rules.opsomming import Opsomming
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.onbekend import Onbekend

INBRENG: Opsomming[Inbreng] = Opsomming("inbreng", "onbekend is welke inbreng er was", "er is geen inbreng")


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look at the status of every point of input."""
    for plek, inbreng in INBRENG.van(toetsing):
        pad, wat = (*plek, "status"), f"de inbreng over “{inbreng.onderwerp}”"
        if isinstance(inbreng.status, Onbekend):
            yield Onzeker(pad, f"onbekend is wat er met {wat} is gedaan")
        elif inbreng.status is Inbrengstatus.IN_BEHANDELING:
            yield Tekort(pad, f"Het project is voorbij en {wat} is nog in behandeling.")


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where there was input in a project that has ended."""
    fase = toetsing.dossier.fase_op(toetsing.peildatum)
    if isinstance(fase, Fasenaam) and not fase.is_einde:
        return "het project was op de peildatum nog niet voorbij"
    onzeker = None if isinstance(fase, Fasenaam) else Onzeker(("fasen",), "onbekend is of het project al voorbij is")
    return INBRENG.geldt_voor(toetsing) or onzeker


REGEL = Regel(
    code="VIS020",
    naam="inbreng-afgehandeld",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("belofte-uitleg", "maastricht-wegen"),
    toets=toets,
    geldt_voor=mits(eigen_participatie, geldt_voor),
    moment=einde_van_het_project,
)
