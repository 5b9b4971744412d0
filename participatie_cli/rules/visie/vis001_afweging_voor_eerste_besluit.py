"""De afweging over participatie staat vast vóór het eerste besluit

## Wat

Bij de start van een project weegt de gemeente bewust af: komt er participatie, ja of nee? Die afweging heeft een datum.
Die datum is niet later dan het eerste besluit over het project. Op dezelfde dag mag. Ook de vaststelling van een plan
is een besluit (`vastgesteld_op`). Een besluit van een andere overheid telt mee als het project toen al was begonnen:
eerder kon de gemeente nog niet afwegen. Komt er participatie, dan staat erbij waarom. Komt die er niet, dan vraagt
regel VIS002 naar de reden.

Bij een vergunning die een ander aanvroeg, en bij een initiatief van inwoners zonder afweging van de gemeente, vraagt de
regel niets.

## Waarom

Wie pas na het eerste besluit nadenkt over participatie, kan de uitkomst van het gesprek niet meer gebruiken.

## Grondslag

Deze regel geldt als de gemeente bij de start van elk project een bewuste afweging over participatie heeft beloofd. Waar
en wanneer zij dat beloofde, staat bij de normen. De regel geldt voor projecten die op die dag of later zijn begonnen.
De Nationale ombudsman vraagt om heldere keuzes vooraf. De reden vraagt dit register: zonder reden is niet te zien dat
de keuze bewust is gemaakt. De verordening van Eindhoven vraagt ook een reden als er wel participatie komt.

## Voorbeeld

Fout:

```yaml
afweging: {datum: 2024-07-01}
```

Goed:

```yaml
afweging: {datum: 2023-10-02, reden: Bewoners merken elke dag iets van de straat.}
```

## Herstel

Leg de afweging vast onder `afweging`, met de datum waarop zij is gemaakt en met de reden. Is zij niet gemaakt, doe dat
dan nu en schrijf onder `lessen` op hoe het de volgende keer eerder kan.

Te laat gedaan? Controleer de datums. Kloppen ze, schrijf dan onder `lessen` op hoe de afweging de volgende keer eerder
komt, met `regel: VIS001` erbij. De les staat dan bij deze bevinding.
"""

from participatie_cli.model.afweging import Afweging
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Orgaan
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import eigen_participatie
from participatie_cli.rules.besluiten import Beslissing, beslissingen, mist_beslissingen
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.vastlegging import te_grof, vastgelegd
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

DATUM = ("afweging", "datum")
vraag_reden = vastgelegd(("afweging", "reden"), "Bij de afweging staat niet", "waarom er participatie komt")


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Look for the weighing and compare its date with the first decision."""
    afweging = toetsing.dossier.afweging
    if afweging is None:
        yield Tekort(("afweging",), "Er staat geen afweging over participatie bij dit project.")
    elif isinstance(afweging, Onbekend) or isinstance(afweging.datum, Onbekend):
        yield Onzeker(DATUM, "onbekend is of en wanneer de afweging is gemaakt")
    elif afweging.datum is None or not toetsing.telt(afweging.datum):
        yield Tekort(DATUM, "De afweging heeft op de peildatum nog geen datum.")
    else:
        yield from _voor_het_besluit(toetsing, afweging.datum)
        yield from _reden(toetsing, afweging)


def _reden(toetsing: Toetsing[Project], afweging: Afweging) -> Hiaten:
    if afweging.participatie is True:
        yield from vraag_reden(toetsing)
    elif isinstance(afweging.participatie, Onbekend) and afweging.reden is None:
        yield Onzeker(("afweging", "participatie"), "onbekend is of er participatie komt, en waarom")


def _voor_het_besluit(toetsing: Toetsing[Project], datum: Datum) -> Hiaten:
    genomen = [(een.datum, telt) for een in beslissingen(toetsing) if (telt := _telt_mee(toetsing, een)) is not False]
    op_dag = [(moment, telt) for moment, telt in genomen if isinstance(moment, Datum)]
    eerder = [(moment, telt) for moment, telt in op_dag if datum.uiterlijk(moment) is False]
    zeker = [moment for moment, telt in eerder if telt is True]
    if zeker:
        yield Tekort(
            DATUM, f"De afweging is van {datum.voluit}, na het eerste besluit van {min(zeker).voluit}.", te_laat=True
        )
    elif eerder:
        yield Onzeker(DATUM, "onbekend is of het eerste besluit van de gemeente was, of het project toen al liep")
    elif mist_beslissingen(toetsing) or len(op_dag) < len(genomen):
        yield Onzeker(DATUM, "onbekend is wanneer het eerste besluit is genomen")
    elif any(datum.uiterlijk(moment) is ONBEKEND for moment, _ in op_dag):
        yield Onzeker(DATUM, te_grof("de afweging er was vóór het eerste besluit"))


def _telt_mee(toetsing: Toetsing[Project], besluit: Beslissing) -> bool | Onbekend:
    """Whether a decision counts: that of another authority only once the project had begun."""
    if besluit.door not in (Orgaan.ANDERE_OVERHEID, ONBEKEND):
        return True
    start = toetsing.dossier.start
    begonnen = (
        start.uiterlijk(besluit.datum) if isinstance(start, Datum) and isinstance(besluit.datum, Datum) else ONBEKEND
    )
    return begonnen if begonnen is True or besluit.door is Orgaan.ANDERE_OVERHEID else ONBEKEND


REGEL = Regel(
    code="VIS001",
    naam="afweging-voor-eerste-besluit",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=(
        *("belofte-afweging", "belofte-niet-vrijblijvend", "ombudsman-keuzes", "eindhoven-motivering", "gennep-plan"),
        *("energieparticipatie-plan", "rekenkamer-aanpak"),
    ),
    toets=toets,
    geldt_voor=eigen_participatie,
)
