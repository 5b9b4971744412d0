"""Het omgevingsplan geldt niet te vroeg

## Wat

Een omgevingsplan treedt in werking op de dag dat vier weken voorbij zijn sinds de bekendmaking, of later als het
besluit dat zegt. Deze regel kijkt of het plan in het register niet eerder geldt. De dag waarop het plan gaat gelden,
ligt dus minstens vier weken na de dag van de bekendmaking, op dezelfde dag van de week.

Voor een plan dat al vóór 1 januari 2024 in werking trad, geldt deze regel niet. Lag het ontwerp al vóór die dag ter
inzage, dan kan de regel dat niet beoordelen. Is er geen terinzagelegging vastgelegd, dan kan de regel een vaststelling
kort na die dag ook niet beoordelen.

## Waarom

Mensen moeten tijd hebben om te weten dat er nieuwe regels komen, en om naar de rechter te gaan.

## Grondslag

Artikel 16.78 lid 1 van de Omgevingswet noemt de vier weken. De termijn schuift niet op in een weekend of op een
feestdag: de Algemene termijnenwet geldt niet voor de inwerkingtreding van wettelijke voorschriften (artikel 4 onder b).
Een omgevingsplan is zo'n voorschrift: artikel 16.30 lid 2 van de Omgevingswet gaat daarvan uit.

## Voorbeeld

Fout:

```yaml
instrument:
  bekendgemaakt_op: 2024-07-10
  in_werking_op: 2024-08-06
```

Goed:

```yaml
instrument:
  bekendgemaakt_op: 2024-07-10
  in_werking_op: 2024-09-01
```

## Herstel

Controleer de datums van de bekendmaking en de inwerkingtreding. Kloppen ze, bespreek dan met een jurist vanaf wanneer
het plan geldt.
"""

from participatie_cli.kader.duur import Duur
from participatie_cli.model.datum import Datum, Wanneer
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.onbekend import ONBEKEND, Onbekend
from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.project import Project
from participatie_cli.rules.bereik import zeker_eerst
from participatie_cli.rules.contract import Antwoord, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.overgang import na_vaststelling

NORM = "ow-16-78-lid-1"
IN_WERKING, BEKENDGEMAAKT = ("instrument", "in_werking_op"), ("instrument", "bekendgemaakt_op")


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Compare the day from which the plan applies with the day of publication."""
    instrument = toetsing.dossier.instrument
    assert isinstance(instrument, Omgevingsplan)
    in_werking_op, bekendgemaakt_op = instrument.in_werking_op, instrument.bekendgemaakt_op
    if isinstance(bekendgemaakt_op, Onbekend):
        yield Onzeker(BEKENDGEMAAKT, "onbekend is wanneer het omgevingsplan is bekendgemaakt")
    elif bekendgemaakt_op is None or not toetsing.telt(bekendgemaakt_op):
        yield Tekort(BEKENDGEMAAKT, "Het omgevingsplan geldt al. Op de peildatum is geen bekendmaking vastgelegd.")
    else:
        assert isinstance(in_werking_op, Datum)
        yield from _vroeg(bekendgemaakt_op, in_werking_op, _termijn(toetsing))


def _vroeg(bekendgemaakt_op: Datum, in_werking_op: Datum, termijn: Duur) -> Antwoord:
    te_vroeg = in_werking_op.voor(termijn.na_gebeurtenis(bekendgemaakt_op))
    if te_vroeg is True:
        datums = f"Bekendgemaakt: {bekendgemaakt_op.voluit}. In werking: {in_werking_op.voluit}."
        yield Tekort(IN_WERKING, f"{datums} Daar zitten geen {termijn} tussen.")
    elif te_vroeg is ONBEKEND:
        yield Onzeker(IN_WERKING, "de datums zijn te grof om te zien of het plan te vroeg in werking trad")


def _termijn(toetsing: Toetsing[Project]) -> Duur:
    in_werking_op = moment(toetsing)
    assert isinstance(in_werking_op, Datum)
    return toetsing.duur(NORM, "termijn", in_werking_op)


def moment(toetsing: Toetsing[Project]) -> Wanneer:
    """The day from which the plan applies, which this norm is about."""
    instrument = toetsing.dossier.instrument
    return instrument.in_werking_op if isinstance(instrument, Omgevingsplan) else None


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only for an omgevingsplan of the municipality that was adopted and is said to apply."""
    instrument = toetsing.dossier.instrument
    in_werking_op = instrument.in_werking_op if isinstance(instrument, Omgevingsplan) else ONBEKEND
    nog_niet = toetsing.gebeurd(in_werking_op) is False
    reden: Reden = "het omgevingsplan was op de peildatum nog niet in werking" if nog_niet else None
    if isinstance(in_werking_op, Onbekend):
        reden = Onzeker(IN_WERKING, "onbekend is wanneer het omgevingsplan in werking trad")
    return zeker_eerst(na_vaststelling(Omgevingsplan, NORM, moment)(toetsing), reden)


REGEL = Regel(
    code="OMW017",
    naam="inwerkingtreding-na-vier-weken",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(NORM, "ow-16-30-lid-2", "atw-4"),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=moment,
)
