"""Het niveau past bij wat er open is

## Wat

Staat bij de afweging dat er niets open is (`open: []`), dan hebben inwoners geen invloed. Het niveau is dan niet hoger
dan informeren: raadplegen of hoger belooft invloed. Het niveau op de peildatum telt. Er is ook niet tegelijk niets open
en niets wat vaststaat.

Is `open` weggelaten, dan zegt het bestand er niets over en vraagt de regel niets: daar gaat regel VIS005 over. Welke
trede invloed geeft, ziet de regel aan de ladder in kader.yaml: elke trede boven die voor informeren. Kent de regel het
woord voor geen van de treden, dan kan de regel dat niet beoordelen.

## Waarom

Wie mensen om hun mening vraagt terwijl alles vaststaat, wekt valse verwachtingen.

## Grondslag

Dit is een afspraak van het register zelf: sleutels die bij elkaar staan, spreken elkaar niet tegen. De vijf treden
informeren, raadplegen, adviseren, coproduceren en meebeslissen staan in veel verordeningen.

## Voorbeeld

Fout:

```yaml
afweging: {niveau: raadplegen, ruimte: {open: [], vast: [het ontwerp]}}
```

Goed:

```yaml
afweging: {niveau: informeren, ruimte: {open: [], vast: [het ontwerp]}}
```

## Herstel

Zoek uit wat er klopt. Is er toch iets open, zet dat dan bij `open`. Is er niets open, kies dan een niveau zonder
invloed. Zet `niets` of `geen` niet als onderwerp in de lijst, maar schrijf een lege lijst: `[]`.
"""

from collections.abc import Iterator

from participatie_cli.model.afweging import Afweging, Ruimte, is_geen_onderwerp
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing, op_peildatum
from participatie_cli.rules.plaatsen import RUIMTE
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

OPEN = (*RUIMTE, "open")
NIVEAU = ("afweging", "niveau")
WAT_OPEN_IS = "onbekend is of er iets open is waarover inwoners invloed hebben"


def toets(toetsing: Toetsing[Project]) -> Hiaten:
    """Hold what is open against what is fixed, and against the level."""
    afweging = toetsing.dossier.afweging
    assert isinstance(afweging, Afweging)
    assert isinstance(afweging.ruimte, Ruimte)
    yield from _geen_onderwerpen(afweging.ruimte)
    niets_open, niets_vast = _niets(afweging.ruimte.open), _niets(afweging.ruimte.vast)
    if niets_open is True and niets_vast is True:
        yield Tekort(RUIMTE, "Er staat dat er niets open is, en ook dat er niets vaststaat.")
    if niets_open is not False:
        yield from _bij_niveau(toetsing, niets_open)


def _geen_onderwerpen(ruimte: Ruimte) -> Iterator[Tekort]:
    """The entries that say that there is nothing, as was the way to write it before."""
    for veld in ("open", "vast"):
        for plaats, tekst in enumerate(bekend(getattr(ruimte, veld) or ())):
            if is_geen_onderwerp(tekst):
                melding = f"“{tekst}” is geen onderwerp. Is er verder niets, schrijf dan `{veld}: []`."
                yield Tekort((*RUIMTE, veld, plaats), melding)


def _niets(lijst: tuple[str, ...] | Onbekend | None) -> bool | Onbekend:
    """Whether a list says that there is nothing; one that was left out does not."""
    if isinstance(lijst, Onbekend):
        return ONBEKEND
    return lijst is not None and all(map(is_geen_onderwerp, lijst))


def _bij_niveau(toetsing: Toetsing[Project], niets_open: bool | Onbekend) -> Hiaten:
    niveau, gemeente = toetsing.dossier.niveau_op(toetsing.peildatum), toetsing.gemeente
    if niveau is None:
        return
    if isinstance(niveau, Onbekend):
        yield Onzeker(NIVEAU, "onbekend is welk niveau er geldt")
    elif gemeente is None:
        yield Onzeker((), "kader.yaml ontbreekt of is niet te lezen")
    elif isinstance(invloed := gemeente.ladder.geeft_invloed(niveau), Onbekend):
        yield Onzeker(NIVEAU, f"onbekend is of inwoners bij het niveau “{niveau}” invloed hebben")
    elif invloed and niets_open is True:
        yield Tekort(OPEN, f"Er staat dat er niets open is. Bij het niveau “{niveau}” hebben inwoners invloed.")
    elif invloed:
        yield Onzeker(OPEN, WAT_OPEN_IS)


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only where it was written down what is open or what is fixed."""
    ruimte = op_pad(toetsing.dossier, RUIMTE)
    if isinstance(ruimte, Onbekend):
        return Onzeker(RUIMTE, WAT_OPEN_IS)
    if not isinstance(ruimte, Ruimte):
        return "er staat niet bij wat open is en wat vaststaat"
    leeg = ruimte.open is None and ruimte.vast is None
    return Onzeker(RUIMTE, "bij `ruimte` staat niet wat open is en wat vaststaat") if leeg else None


REGEL = Regel(
    code="REG020",
    naam="niveau-past-bij-ruimte",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.ONDERSTEUNEN,
    grondslag=("register-tegenspraak", "ladder-edelenbos-monnikhof"),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=op_peildatum,
    af_te_wijken=False,
)
