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

from participatie_cli.model.afweging import Aanpak, Afweging
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Orgaan
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import met_participatie, op_initiatief_van_de_gemeente, zeker_eerst
from participatie_cli.rules.contract import Antwoord, Onzeker, Reden, Regel, Tekort, Toetsing

GEINFORMEERD = ("aanpak", "raad_geinformeerd_op")
BESLISSER = ("afweging", "rollen", "beslisser")


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Look for the day on which the council was told."""
    aanpak = toetsing.dossier.aanpak
    assert isinstance(aanpak, Aanpak)
    if isinstance(aanpak.raad_geinformeerd_op, Onbekend):
        yield Onzeker(GEINFORMEERD, "onbekend is of en wanneer de raad over de aanpak is geïnformeerd")
    elif toetsing.gebeurd(aanpak.raad_geinformeerd_op) is False:
        feit = "De raad beslist later en op de peildatum staat er niet bij dat hij over de aanpak is geïnformeerd."
        yield Tekort(GEINFORMEERD, feit)


def _openbaar(toetsing: Toetsing[Project]) -> Reden:
    aanpak = toetsing.dossier.aanpak
    datum = aanpak.gepubliceerd_op if isinstance(aanpak, Aanpak) else aanpak
    if isinstance(datum, Onbekend):
        return Onzeker(("aanpak",), "onbekend is of en wanneer de aanpak openbaar is gemaakt")
    if toetsing.gebeurd(datum) is False:
        return "de aanpak was op de peildatum nog niet openbaar"
    return None


def _raad_beslist(toetsing: Toetsing[Project]) -> Reden:
    afweging = toetsing.dossier.afweging
    beslisser = afweging.beslisser if isinstance(afweging, Afweging) else afweging
    if beslisser is None or isinstance(beslisser, Onbekend):
        return Onzeker(BESLISSER, "onbekend is wie over het project beslist")
    return None if beslisser is Orgaan.RAAD else "de raad neemt het besluit niet"


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where the council decides, once the approach is public."""
    participatie = zeker_eerst(op_initiatief_van_de_gemeente(toetsing), met_participatie(toetsing))
    return zeker_eerst(participatie, _openbaar(toetsing), _raad_beslist(toetsing))


REGEL = Regel(
    code="VER004",
    naam="raad-geinformeerd-over-de-aanpak",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(
        *("verordening-aanpak-raad", "verordening-overgangsrecht"),
        *("vng-plan-lid-3", "vng-overgangsrecht", "vng-reikwijdte-lid-2", "vng-definities"),
    ),
    toets=toets,
    geldt_voor=geldt_voor,
)
