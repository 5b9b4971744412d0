"""De gemeente koos een trede van de participatieladder

## Wat

Komt er participatie, dan kiest de gemeente vooraf een trede van de participatieladder. De trede zegt hoeveel invloed
inwoners hebben. De ladder staat in `kader.yaml`. Een trede die achteraf is geschat, is geen keuze van de gemeente.
Vooraf is: niet later dan de eerste activiteit. De datum van de afweging telt als de datum van de keuze.

Verandert de trede later, dan gaat de regel over de trede waarmee het project begon. Stond er eerst geen trede, dan telt
de dag waarop er voor het eerst wel een kwam.

De regel vraagt dit zodra de participatie is begonnen: als de aanpak openbaar is of als de eerste activiteit is geweest.

Vraagt een ander een omgevingsvergunning aan, dan regelt die aanvrager de participatie en geldt de regel niet.

## Waarom

Wie denkt mee te beslissen en alleen mag meepraten, raakt teleurgesteld. Een gekozen trede voorkomt dat.

## Grondslag

De Nationale ombudsman vraagt in rapport 2009/180 om heldere keuzes vooraf: of, hoe en met welke invloed inwoners
meedoen. De ladder is een hulpmiddel om die invloed te noemen. Belooft de gemeente op haar website om helder te zijn
over hoe iemand kan meedoen, dan staat dat bij de normen. Dit is goed gebruik en geen wet.

## Voorbeeld

Fout:

```yaml
afweging: {niveau: }
```

Goed:

```yaml
afweging: {niveau: raadplegen}
```

## Herstel

Kies een trede uit de ladder in `kader.yaml` en zet die onder `afweging.niveau`. Is de trede pas na de eerste activiteit
gekozen? Vertel deelnemers dan alsnog hoeveel invloed zij hebben.

Te laat gedaan? Controleer de datums. Kloppen ze, vertel deelnemers dan alsnog hoeveel invloed zij hebben, en schrijf
onder `lessen` op hoe het de volgende keer vooraf duidelijk is, met `regel: VIS003` erbij.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.begin_participatie import activiteit_voor, zodra_begonnen
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.values.pad import Pad

NIVEAU, INSCHATTING, DATUM = ("afweging", "niveau"), ("afweging", "inschatting"), ("afweging", "datum")
WIJZIGINGEN = ("afweging", "niveauwijzigingen")


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look at the rung of the weighing, and without one at the first that was chosen later."""
    bij_de_start = op_pad(toetsing.dossier, NIVEAU)
    nu = toetsing.dossier.niveau_op(toetsing.peildatum)
    if isinstance(bij_de_start, str):
        yield from _gekozen(toetsing)
    elif isinstance(bij_de_start, Onbekend) or isinstance(nu, Onbekend):
        yield Onzeker(NIVEAU, "onbekend is welke trede van de participatieladder is gekozen")
    elif nu is None:
        yield Tekort(NIVEAU, "Bij de afweging staat geen trede van de participatieladder.")
    else:
        eerste = next(een for een in op_pad(toetsing.dossier, WIJZIGINGEN) if toetsing.telt(een.vanaf))
        yield from _vooraf(toetsing, eerste.vanaf, WIJZIGINGEN)


def _gekozen(toetsing: Toetsing[Project]) -> Hiaten:
    """Whether the rung was not estimated afterwards; whether it is on the ladder is a question of its own."""
    geschat, datum = op_pad(toetsing.dossier, INSCHATTING), op_pad(toetsing.dossier, DATUM)
    if isinstance(geschat, Onbekend):
        yield Onzeker(INSCHATTING, "onbekend is of de trede achteraf is geschat")
    elif geschat:
        yield Onzeker(INSCHATTING, "de trede is achteraf geschat, dus onbekend is of de gemeente er een koos")
    else:
        yield from _vooraf(toetsing, ONBEKEND if datum is None else datum, DATUM)


def _vooraf(toetsing: Toetsing[Project], datum: Datum | Onbekend, pad: Pad) -> Hiaten:
    eerder = activiteit_voor(toetsing, datum) if isinstance(datum, Datum) else ONBEKEND
    if isinstance(datum, Onbekend) or isinstance(eerder, Onbekend):
        yield Onzeker(pad, "onbekend is of de trede is gekozen vóór de eerste activiteit")
    elif eerder:
        melding = f"De trede is gekozen op {datum.voluit}, na de eerste activiteit van {eerder.voluit}."
        yield Tekort(pad, melding, te_laat=True)


REGEL = Regel(
    code="VIS003",
    naam="niveau-gekozen",
    ernst=Ernst.ADVIES,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=(
        *("ombudsman-keuzes", "gennep-trede", "meerssen-paragraaf", "ladder-edelenbos-monnikhof", "iap2-spectrum"),
        "site-helder",
    ),
    toets=toets,
    geldt_voor=zodra_begonnen,
    vereist=("REG008",),
)
