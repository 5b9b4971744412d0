"""De raad is over de aanpak geïnformeerd als hij later beslist

## Wat

Beslist de raad later over het project? Dan informeert het college de raad over de aanpak van de participatie. In het
register staat wanneer dat is gebeurd. De regel vraagt dit zodra de aanpak openbaar is.

De regel geldt voor een project dat begon toen de verordening al gold. Zij geldt niet voor een omgevingsvergunning: daar
regelt de aanvrager de participatie. Zij geldt ook niet als inwoners zelf de eerste stap zetten.

## Waarom

De raad weegt later wat inwoners hebben gezegd. Dan moet hij weten wat hun was gevraagd en beloofd.

## Grondslag

In kader.yaml staat wat de verordening van de gemeente hierover zegt en hoe zij is gelezen. Het model van de VNG heeft
er een bepaling voor die een gemeente mag weglaten. Daarin maakt het college het plan en informeert het de raad over de
inhoud. Het model noemt geen termijn. In het model gaat inwonersparticipatie over betrekken op initiatief van de
gemeente.

## Voorbeeld

Fout:

```yaml
fasen:
  - {fase: voorbereiding, vanaf: 2024-08-01}
aanpak: {gepubliceerd_op: 2024-08-20, raad_geinformeerd_op: }
```

Goed:

```yaml
fasen:
  - {fase: voorbereiding, vanaf: 2024-08-01}
aanpak: {gepubliceerd_op: 2024-08-20, raad_geinformeerd_op: 2024-08-27}
```

## Herstel

Vul onder `aanpak` in wanneer de raad is geïnformeerd. Is dat niet gebeurd, stuur de raad dan alsnog een brief.
"""

from participatie_cli.model.afweging import Afweging
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Orgaan
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import met_participatie, op_initiatief_van_de_gemeente
from participatie_cli.rules.contract import Onzeker, Reden, Regel, Toetsing
from participatie_cli.rules.momenten import nog_niet
from participatie_cli.rules.vastlegging import gebeurd
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend

BESLISSER = ("afweging", "rollen", "beslisser")


def _openbaar(toetsing: Toetsing[Project]) -> Reden:
    datum = op_pad(toetsing.dossier, ("aanpak", "gepubliceerd_op"))
    if isinstance(datum, Onbekend):
        return Onzeker(("aanpak",), "onbekend is of en wanneer de aanpak openbaar is gemaakt")
    return "de aanpak was op de peildatum nog niet openbaar" if nog_niet(toetsing, datum) else None


def _raad_beslist(toetsing: Toetsing[Project]) -> Reden:
    afweging = toetsing.dossier.afweging
    beslisser = afweging.beslisser if isinstance(afweging, Afweging) else afweging
    if beslisser is None or isinstance(beslisser, Onbekend):
        return Onzeker(BESLISSER, "onbekend is wie over het project beslist")
    return None if beslisser is Orgaan.RAAD else "de raad neemt het besluit niet"


REGEL = Regel(
    code="VER004",
    naam="raad-geinformeerd-over-de-aanpak",
    ernst=Ernst.WAARSCHUWING,
    ongelezen=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(
        *("verordening-aanpak-raad", "verordening-overgangsrecht"),
        *("vng-plan-lid-3", "vng-overgangsrecht", "vng-reikwijdte-lid-2", "vng-definities"),
    ),
    toets=gebeurd(
        ("aanpak", "raad_geinformeerd_op"),
        "De raad beslist later en op de peildatum staat er niet bij dat hij over de aanpak is geïnformeerd.",
        "onbekend is of en wanneer de raad over de aanpak is geïnformeerd",
    ),
    geldt_voor=mits(op_initiatief_van_de_gemeente, met_participatie, _openbaar, _raad_beslist),
)
