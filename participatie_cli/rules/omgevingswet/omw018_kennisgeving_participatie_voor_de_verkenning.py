"""De kennisgeving over de participatie komt vóór de verkenning

## Wat

Volgt de gemeente voor een omgevingsplan vrijwillig de stappen van de projectprocedure? Dan publiceert zij uiterlijk
bij het begin van de verkenning hoe zij mensen betrekt. Erin staat wie worden betrokken, waarover, wanneer, wat de rol
is van de gemeente en de initiatiefnemer, en waar meer informatie is.

Begon de verkenning vóór 1 januari 2024, dan geldt deze regel niet.

## Waarom

Wie op tijd weet hoe het gesprek gaat, kan vanaf het begin meedoen.

## Grondslag

Artikel 5.47 lid 4 van de Omgevingswet vraagt de kennisgeving en artikel 5.3 van het Omgevingsbesluit de vijf
onderdelen. Een gemeente hoeft deze procedure niet te volgen: zij kan ervoor kiezen bij regels voor een project van
publiek belang (artikel 5.55). Doet zij dat, dan behandelt de rechter een beroep sneller. Daarom is dit een
waarschuwing.

## Voorbeeld

Fout:

```yaml
instrument:
  projectprocedure:
    verkenning_start: 2024-02-01
    kennisgeving: {datum: 2024-02-02, noemt: [wie, waarover, wanneer, rol, informatie]}
```

Goed:

```yaml
instrument:
  projectprocedure:
    verkenning_start: 2024-02-01
    kennisgeving: {datum: 2024-02-01, noemt: [wie, waarover, wanneer, rol, informatie]}
```

## Herstel

Leg de kennisgeving vast bij `projectprocedure` en schrijf bij `noemt` wat erin staat. Kwam zij te laat, of ontbreekt
er iets, vertel mensen dan alsnog hoe zij worden betrokken.
"""

from typing import Final

from participatie_cli.model.datum import Datum, Wanneer
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Participatieinhoud
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.model.project import Project
from participatie_cli.model.projectprocedure import Participatiekennisgeving
from participatie_cli.rules.bereik import zeker_eerst
from participatie_cli.rules.contract import Antwoord, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.projectprocedure import PROJECTPROCEDURE, met_projectprocedure, projectprocedure

KENNISGEVING, VERKENNING = (*PROJECTPROCEDURE, "kennisgeving"), (*PROJECTPROCEDURE, "verkenning_start")
DATUM, NOEMT = (*KENNISGEVING, "datum"), (*KENNISGEVING, "noemt")
GEVRAAGD: Final = {
    Participatieinhoud.WIE: "wie worden betrokken",
    Participatieinhoud.WAAROVER: "waarover zij worden betrokken",
    Participatieinhoud.WANNEER: "wanneer zij worden betrokken",
    Participatieinhoud.ROL: "wat de rol is van de gemeente en de initiatiefnemer",
    Participatieinhoud.INFORMATIE: "waar meer informatie is",
}


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Look for the notice, its date and its five parts."""
    procedure = projectprocedure(toetsing)
    assert procedure is not None
    kennisgeving = procedure.kennisgeving
    if isinstance(kennisgeving, Onbekend):
        yield Onzeker(KENNISGEVING, "onbekend is of er een kennisgeving over de participatie was")
    elif kennisgeving is None or not toetsing.telt(kennisgeving.datum):
        feit = "De verkenning is begonnen. Op de peildatum is geen kennisgeving over de participatie vastgelegd."
        yield Tekort(KENNISGEVING, feit)
    else:
        yield from _op_tijd(kennisgeving.datum, procedure.verkenning_start)
        yield from _compleet(toetsing, kennisgeving)


def _op_tijd(datum: Datum | Onbekend, begin: Wanneer) -> Antwoord:
    assert isinstance(begin, Datum)
    if isinstance(datum, Onbekend):
        yield Onzeker(DATUM, "onbekend is wanneer de kennisgeving over de participatie er was")
    elif begin.voor(datum) is True:
        zin = f"De kennisgeving over de participatie is van {datum.voluit}."
        yield Tekort(DATUM, f"{zin} De verkenning begon {_toen(begin)}.")
    elif datum.uiterlijk(begin) is not True:
        yield Onzeker(DATUM, "de datums zijn te grof om te zien of de kennisgeving op tijd was")


def _toen(datum: Datum) -> str:
    return f"{'op' if datum.op_de_dag else 'in'} {datum.voluit}"


def _compleet(toetsing: Toetsing[Project], kennisgeving: Participatiekennisgeving) -> Antwoord:
    ontbreekt = kennisgeving.ontbreekt
    if isinstance(ontbreekt, Onbekend):
        yield Onzeker(NOEMT, "onbekend is wat er in de kennisgeving over de participatie staat")
    elif ontbreekt and toetsing.in_kracht("ob-5-3-lid-1", kennisgeving.datum) is not True:
        yield Onzeker(NOEMT, "de kennisgeving over de participatie kan van vóór het Omgevingsbesluit zijn")
    else:
        for inhoud in ontbreekt:
            yield Tekort(NOEMT, f"Niet vastgelegd is dat in de kennisgeving staat {GEVRAAGD[inhoud]}.")


def moment(toetsing: Toetsing[Project]) -> Wanneer:
    """The start of the exploration, by which the notice is due."""
    procedure = projectprocedure(toetsing)
    return procedure.verkenning_start if procedure else None


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only in the project procedure, once the exploration has begun."""
    procedure = projectprocedure(toetsing)
    begin = procedure.verkenning_start if procedure else None
    if isinstance(begin, Onbekend):
        begonnen: Reden = Onzeker(VERKENNING, "onbekend is wanneer de verkenning begon")
    else:
        nog_niet = procedure is not None and toetsing.gebeurd(begin) is False
        begonnen = "op de peildatum is geen begin van de verkenning vastgelegd" if nog_niet else None
    return zeker_eerst(met_projectprocedure(toetsing), begonnen)


REGEL = Regel(
    code="OMW018",
    naam="kennisgeving-participatie-voor-de-verkenning",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("ow-5-47-lid-4", "ob-5-3-lid-1", "ow-5-55"),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=moment,
)
