"""Van de aanvraag is kennisgegeven, met de dag van ontvangst

## Wat

Komt er een aanvraag om een omgevingsvergunning binnen, dan publiceert de gemeente dat in het gemeenteblad. In die
kennisgeving staat op welke dag de aanvraag is ontvangen. De kennisgeving kan niet van vóór de ontvangst zijn.

Hoeveel dagen de gemeente heeft, zegt de wet niet. Is er een eigen grens in kader.yaml (`onverwijld`), dan is het binnen
die grens op tijd, en daarna niet te beoordelen. Langer dan twee weken telt die grens niet. Is er nog geen kennisgeving
vastgelegd, dan meldt de regel dat pas als er al een volgende stap is: het ontwerp ligt ter inzage of er is besloten.
Tot die tijd kan de regel het niet beoordelen. Vraagt de aanvraag om een vergunning te wijzigen of in te trekken, dan
geldt deze regel niet.

## Waarom

Wie weet dat er een aanvraag ligt, kan op tijd reageren of met de aanvrager gaan praten.

## Grondslag

Artikel 16.57 van de Omgevingswet vraagt om “onverwijld” kennis te geven van de aanvraag, en daarbij de dag van
ontvangst te noemen. Dat geldt in de reguliere én in de uitgebreide procedure. Dat gaat zoals artikel 12 van de
Bekendmakingswet zegt: in het gemeenteblad.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    aanvraag: {datum: 2024-02-01}
    kennisgeving_aanvraag: {datum: 2024-02-07, noemt: [wie]}
```

Goed:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    aanvraag: {datum: 2024-02-01}
    kennisgeving_aanvraag: {datum: 2024-02-07, noemt: [ontvangstdatum]}
```

## Herstel

Leg de publicatie vast bij `kennisgeving_aanvraag` en schrijf bij `noemt` wat erin staat. Is zij er niet of noemt zij de
dag van ontvangst niet, bespreek dan met een jurist of een nieuwe kennisgeving nodig is.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.procedure import Kennisgeving
from participatie_cli.model.procedurekeuzes import Kennisgevinginhoud
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.bereik import bij_nieuwe_vergunning
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import dag_van_aanvraag, eerste_dag_ter_inzage, nog_niet
from participatie_cli.rules.onverwijld import GRENS, snel_na, zo_snel_mogelijk
from participatie_cli.rules.plaatsen import AANVRAAG, INSTRUMENT
from participatie_cli.rules.rollen import BEVOEGD_GEZAG
from participatie_cli.rules.termijndag import Taak
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend

KENNISGEVING = (*INSTRUMENT, "kennisgeving_aanvraag")
DATUM, NOEMT = (*KENNISGEVING, "datum"), (*KENNISGEVING, "noemt")
NOG_NIET = "er is nog geen kennisgeving van de aanvraag vastgelegd; de wet zegt onverwijld en noemt geen aantal dagen"


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Look for the notice, its date and the day of receipt in it."""
    kennisgeving = op_pad(toetsing.dossier, KENNISGEVING)
    if isinstance(kennisgeving, Onbekend):
        yield Onzeker(KENNISGEVING, "onbekend is of van de aanvraag kennis is gegeven")
    elif nog_niet(toetsing, kennisgeving):
        ontvangst = toetsing.dossier.aangevraagd_op
        assert isinstance(ontvangst, Datum)
        taak = Taak("kennisgeven van de aanvraag", BEVOEGD_GEZAG, AANVRAAG)
        yield zo_snel_mogelijk(toetsing, ontvangst, KENNISGEVING, taak)
        yield _ontbreekt(toetsing)
    else:
        yield from _na_ontvangst(toetsing, kennisgeving.datum)
        yield from _noemt_ontvangst(kennisgeving)


def _ontbreekt(toetsing: Toetsing[Projectdeel]) -> Tekort | Onzeker:
    """A shortcoming only once a later step of the procedure lies behind us."""
    start, besluit = eerste_dag_ter_inzage(toetsing), toetsing.dossier.vastgesteld_op
    for wat, datum in (("Het ontwerp lag ter inzage vanaf", start), ("Op de aanvraag is besloten op", besluit)):
        if isinstance(datum, Datum) and datum.voor(toetsing.peildatum) is True:
            wanneer = datum.voluit if datum.op_de_dag else f"een dag in {datum.voluit}"
            return Tekort(KENNISGEVING, f"{wat} {wanneer}. Er is geen kennisgeving van de aanvraag vastgelegd.")
    return Onzeker(KENNISGEVING, NOG_NIET)


def _na_ontvangst(toetsing: Toetsing[Projectdeel], datum: Datum | Onbekend) -> Hiaten:
    ontvangst = toetsing.dossier.aangevraagd_op
    if not isinstance(datum, Datum) or not isinstance(ontvangst, Datum):
        yield Onzeker(DATUM, "onbekend is wanneer de kennisgeving van de aanvraag is gepubliceerd")
    else:
        yield from snel_na(toetsing, datum, ontvangst, DATUM, ("De kennisgeving van de aanvraag", "De aanvraag"))


def _noemt_ontvangst(kennisgeving: Kennisgeving) -> Hiaten:
    if isinstance(kennisgeving.noemt, Onbekend):
        yield Onzeker(NOEMT, "onbekend is wat er in de kennisgeving van de aanvraag staat")
    elif Kennisgevinginhoud.ONTVANGSTDATUM not in kennisgeving.noemt:
        yield Tekort(NOEMT, "Niet vastgelegd is dat de kennisgeving van de aanvraag de dag van ontvangst noemt.")


REGEL = Regel(
    code="OMW010",
    naam="kennisgeving-van-de-aanvraag",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("ow-16-57", "bw-12-lid-1", GRENS),
    toets=toets,
    geldt_voor=bij_nieuwe_vergunning,
    moment=dag_van_aanvraag,
    per=Per.INSTRUMENT,
)
