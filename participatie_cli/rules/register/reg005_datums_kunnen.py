"""De datums staan in een volgorde die kan

## Wat

Sommige datums kunnen maar in één volgorde. De laatste dag van een activiteit ligt bijvoorbeeld niet vóór de eerste dag.
Een besluit wordt niet eerder bekendgemaakt dan het is genomen. Is van een datum alleen de maand of het jaar bekend, dan
is goed wat kan.

## Waarom

Uit de datums volgen termijnen, fasen en scores. Eén verkeerde datum maakt die allemaal onbetrouwbaar.

## Grondslag

Dit is een afspraak van het register zelf: feiten staan in een volgorde die kan.

## Voorbeeld

Fout:

```yaml
instrument: {vastgesteld_op: 2024-06-20, bekendgemaakt_op: 2024-06-10}
```

Goed:

```yaml
instrument: {vastgesteld_op: 2024-06-20, bekendgemaakt_op: 2024-07-10}
```

## Herstel

Zoek in de bron op welke datum niet klopt en verbeter die. Weet u het niet zeker, schrijf dan `onbekend`.
"""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final

from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.afwijking import Afwijking
from participatie_cli.model.datum import Datum
from participatie_cli.model.doorloop import feiten
from participatie_cli.model.dossier import MAPPEN
from participatie_cli.model.instrument import MetTerinzage
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.model.procedure import Terinzage
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import Les
from participatie_cli.model.uitdaagrecht import Uitdaagprocedure
from participatie_cli.model.veld import Feit
from participatie_cli.rules.contract import Antwoord, Onzeker, Regel, Tekort, Toetsing, op_peildatum


@dataclass(frozen=True, slots=True)
class Paar:
    """Two dates of one kind of fact, each with its place and its name in a sentence, in the order they must have."""

    feit: type[Feit]
    eerst: str
    eerst_heet: str
    dan: str
    dan_heet: str
    mag_gelijk: bool = True


PAREN: Final = (
    Paar(Activiteit, "datum", "de eerste dag", "tot", "de laatste dag"),
    Paar(Activiteit, "datum", "de activiteit", "verslag.op", "het verslag"),
    Paar(Terinzage, "start", "de eerste dag ter inzage", "eind", "de laatste dag ter inzage"),
    Paar(Project, "ontwerp.gereed_op", "het eerste ontwerp", "instrument.terinzage.start", "de eerste dag ter inzage"),
    Paar(
        MetTerinzage,
        "terinzage.eind",
        "de laatste dag ter inzage",
        "vastgesteld_op",
        "de vaststelling",
        mag_gelijk=False,
    ),
    Paar(MetTerinzage, "aanvraag.datum", "de aanvraag", "vastgesteld_op", "de vaststelling"),
    Paar(MetTerinzage, "vastgesteld_op", "de vaststelling", "bekendgemaakt_op", "de bekendmaking"),
    Paar(MetTerinzage, "bekendgemaakt_op", "de bekendmaking", "in_werking_op", "de inwerkingtreding"),
    Paar(Uitdaagprocedure, "ontvangen_op", "de ontvangst", "doorgezonden_op", "de doorzending"),
    Paar(Uitdaagprocedure, "ontvangen_op", "de ontvangst", "verdaagd_op", "het uitstel"),
    Paar(Uitdaagprocedure, "ontvangen_op", "de ontvangst", "besluit_op", "het besluit"),
    Paar(Uitdaagprocedure, "besluit_op", "het besluit", "gepubliceerd_op", "de publicatie"),
    Paar(Uitdaagprocedure, "besluit_op", "het besluit", "geevalueerd_op", "de evaluatie"),
    Paar(Maatregel, "gestart_op", "de start", "gereed_op", "het einde"),
    Paar(Experiment, "van", "de eerste dag", "tot", "de laatste dag"),
    Paar(Experiment, "van", "de eerste dag", "besluit_op", "het besluit"),
    Paar(Les, "datum", "de les", "opgevolgd_op", "de opvolging"),
    Paar(Afwijking, "besloten_op", "het besluit", "geldig_tot", "de laatste dag van de afwijking"),
)


def toets(toetsing: Toetsing[Any]) -> Antwoord:
    """Look at every pair of dates in every fact of the file."""
    for pad, feit in feiten(toetsing.dossier):
        for paar in _paren_van(type(feit)):
            yield from _vergeleken(paar, _datum(feit, paar.eerst), _datum(feit, paar.dan), pad)


@lru_cache(maxsize=64)
def _paren_van(soort: type[Feit]) -> tuple[Paar, ...]:
    return tuple(paar for paar in PAREN if issubclass(soort, paar.feit))


def _datum(feit: Any, plek: str) -> Any:
    for naam in plek.split("."):
        feit = getattr(feit, naam, None) if isinstance(feit, Feit) else feit
    return feit


def _vergeleken(paar: Paar, eerst: Any, dan: Any, begin: tuple[str | int, ...]) -> Antwoord:
    pad = (*begin, *paar.dan.split("."))
    if eerst is None or dan is None:
        return
    if isinstance(eerst, Onbekend) or isinstance(dan, Onbekend):
        yield Onzeker(pad, f"onbekend is de datum van {paar.eerst_heet} of van {paar.dan_heet}")
    elif (dan.voor(eerst) if paar.mag_gelijk else dan.uiterlijk(eerst)) is True:
        yield Tekort(pad, _zin(paar, eerst, dan))


def _zin(paar: Paar, eerst: Datum, dan: Datum) -> str:
    ligt = "ligt vóór" if paar.mag_gelijk else "ligt niet na"
    zin = f"{paar.dan_heet} ({dan.voluit}) {ligt} {paar.eerst_heet} ({eerst.voluit})."
    return zin[0].upper() + zin[1:]


REGEL = Regel(
    code="REG005",
    naam="datums-kunnen",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.LEREN,
    grondslag=("register-volgorde",),
    over=tuple(MAPPEN.values()),
    toets=toets,
    moment=op_peildatum,
    af_te_wijken=False,
)
