"""Een project zonder participatie heeft een reden, en die is gemeld

## Wat

Kiest de gemeente bij een project voor geen participatie? Dan staat erbij waarom. Ook staat erbij aan wie dat is
gemeld: in elk geval aan het bestuur, dus aan het college, de raad of de burgemeester.

## Waarom

Nee is een geldig antwoord. Een nee met een reden is een keuze; een nee zonder reden lijkt op vergeten.

## Grondslag

Assen beloofde op 6 oktober 2022 aan de raad een bewuste afweging bij de start van elk project. De presentatie noemt
zelf geen reden en geen melding. Zonder die twee is niet te zien dat de keuze bewust is gemaakt. De Nationale ombudsman
vraagt dat de gemeente vooraf duidelijk maakt of inwoners meedoen. In Meerssen staat de reden in een paragraaf en krijgt
de raad bij grote plannen een brief.

## Voorbeeld

Fout:

```yaml
afweging: {participatie: nee}
```

Goed:

```yaml
afweging:
  participatie: nee
  reden: Het project vervangt alleen een kapotte leiding op dezelfde plek.
  gemeld_aan: [college]
```

## Herstel

Schrijf de reden onder `afweging.reden`. Zet onder `afweging.gemeld_aan` wie dit weet. Is het nog niet gemeld, meld het
dan alsnog.
"""

from participatie_cli.model.afweging import Afweging
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Orgaan
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Antwoord, Onzeker, Regel, Tekort, Toetsing

REDEN = ("afweging", "reden")
GEMELD_AAN = ("afweging", "gemeld_aan")
BESTUUR = {Orgaan.RAAD, Orgaan.COLLEGE, Orgaan.BURGEMEESTER}


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Look for the reason and for the bodies that were told."""
    afweging = toetsing.dossier.afweging
    assert isinstance(afweging, Afweging)
    if afweging.reden is None:
        yield Tekort(REDEN, "Er komt geen participatie en er staat niet bij waarom.")
    elif isinstance(afweging.reden, Onbekend):
        yield Onzeker(REDEN, "onbekend is waarom er geen participatie komt")
    if isinstance(afweging.gemeld_aan, Onbekend):
        yield Onzeker(GEMELD_AAN, "onbekend is aan wie is gemeld dat er geen participatie komt")
    elif not afweging.gemeld_aan:
        yield Tekort(GEMELD_AAN, "Er komt geen participatie en er staat niet bij aan wie dat is gemeld.")
    elif not BESTUUR & set(afweging.gemeld_aan):
        yield Tekort(
            GEMELD_AAN, "Er komt geen participatie. Dat is niet gemeld aan het college, de raad of de burgemeester."
        )


def geldt_voor(toetsing: Toetsing[Project]) -> str | Onzeker | None:
    """Only where the weighing says no."""
    participatie = toetsing.dossier.participatie_op(toetsing.peildatum)
    if isinstance(participatie, Onbekend):
        return Onzeker(("afweging", "participatie"), "onbekend is of er participatie komt")
    return "er komt participatie" if participatie else None


REGEL = Regel(
    code="VIS002",
    naam="reden-zonder-participatie",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=(
        *("belofte-afweging", "ombudsman-keuzes", "meerssen-geen-participatie"),
        *("zoetermeer-geen-participatie", "eindhoven-motivering"),
    ),
    toets=toets,
    geldt_voor=geldt_voor,
)
