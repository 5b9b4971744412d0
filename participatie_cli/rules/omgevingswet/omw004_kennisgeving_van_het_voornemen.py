"""Van het voornemen voor een omgevingsplan is kennisgegeven

## Wat

Wil de gemeente een omgevingsplan maken of wijzigen, dan publiceert zij dat voornemen in het gemeenteblad. Dat gebeurt
voordat het ontwerp ter inzage ligt. In de kennisgeving staat hoe mensen bij de voorbereiding worden betrokken.

Lag het ontwerp al vóór 1 januari 2024 ter inzage, dan geldt deze regel niet: toen de kennisgeving er had moeten zijn,
gold artikel 16.29 nog niet. Is er geen terinzagelegging vastgelegd, dan telt de dag van de vaststelling. Is het plan
dan zo kort na 1 januari 2024 vastgesteld dat het ontwerp er al eerder kan zijn geweest, dan kan de regel dat niet
beoordelen. Is er nog niets ter inzage gelegd of vastgesteld, dan telt de peildatum.

## Waarom

Wie wil meedenken, moet weten dat er een plan aankomt en hoe hij kan meedoen.

## Grondslag

Artikel 16.29 van de Omgevingswet vraagt de kennisgeving. Bij een wijziging geldt dit ook, tenzij een algemene maatregel
van bestuur (AMvB) het geval uitzondert (artikel 16.24 lid 1); dat staat dan bij `geen_ontwerp_nodig`. Ook bij het
herstel van een schrijffout vraagt de wet de kennisgeving: dan mag alleen het ontwerp ter inzage vervallen (artikel
16.24 lid 2). Artikel 10.2 lid 1 van het Omgevingsbesluit zegt wat erin staat: hoe burgers, bedrijven, maatschappelijke
organisaties en bestuursorganen worden betrokken. De wet noemt geen aantal dagen tussen voornemen en ontwerp.

## Voorbeeld

Fout:

```yaml
instrument:
  voornemen: {datum: 2024-01-15, noemt: [wie]}
```

Goed:

```yaml
instrument:
  voornemen: {datum: 2024-01-15, noemt: [participatieaanpak]}
```

## Herstel

Leg de kennisgeving vast bij `voornemen` en schrijf bij `noemt` wat erin staat. Is zij er niet, of zegt zij niets over
participatie, bespreek dan met een jurist of de kennisgeving over moet.
"""

from participatie_cli.kader.bepaling import Bepaling
from participatie_cli.model.datum import Datum
from participatie_cli.model.keuzes import Ernst, Kennisgevinginhoud, Ontwerpuitzondering, Ontwikkellijn, Overheidslaag
from participatie_cli.model.onbekend import Onbekend
from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.procedure import Kennisgeving, Terinzage
from participatie_cli.model.project import Project
from participatie_cli.rules.contract import Antwoord, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.overgang import ZONDER_TERINZAGE, kan_ouder_zijn

NORM = "ow-16-29"
VOORNEMEN = ("instrument", "voornemen")
DATUM, NOEMT = (*VOORNEMEN, "datum"), (*VOORNEMEN, "noemt")


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Look for the notice, its date and what it says."""
    voornemen = _voornemen(toetsing)
    if isinstance(voornemen, Onbekend):
        yield Onzeker(VOORNEMEN, "onbekend is of van het voornemen kennis is gegeven")
    elif voornemen is None or not toetsing.telt(voornemen.datum):
        yield Tekort(VOORNEMEN, "Op de peildatum is geen kennisgeving van het voornemen vastgelegd.")
    else:
        yield from _voor_het_ontwerp(toetsing, voornemen.datum)
        yield from _noemt_de_aanpak(toetsing, voornemen)


def _voornemen(toetsing: Toetsing[Project]) -> Kennisgeving | Onbekend | None:
    instrument = toetsing.dossier.instrument
    return instrument.voornemen if isinstance(instrument, Omgevingsplan) else None


def _voor_het_ontwerp(toetsing: Toetsing[Project], datum: Datum | Onbekend) -> Antwoord:
    terinzage = toetsing.dossier.terinzage
    start = terinzage.start if isinstance(terinzage, Terinzage) else terinzage
    if start is None:
        return
    if isinstance(start, Onbekend) or isinstance(datum, Onbekend):
        yield Onzeker(DATUM, "de datum van het voornemen of van het begin van de terinzagelegging is onbekend")
    elif start.voor(datum) is True:
        ontwerp = f"Het ontwerp ligt ter inzage vanaf {start.voluit}."
        yield Tekort(DATUM, f"De kennisgeving van het voornemen is van {datum.voluit}. {ontwerp}")
    elif datum.voor(start) is not True:
        yield Onzeker(DATUM, "niet te zien is of de kennisgeving van het voornemen er eerder was dan het ontwerp")


def _noemt_de_aanpak(toetsing: Toetsing[Project], voornemen: Kennisgeving) -> Antwoord:
    if isinstance(voornemen.noemt, Onbekend):
        yield Onzeker(NOEMT, "onbekend is wat er in de kennisgeving van het voornemen staat")
    elif Kennisgevinginhoud.PARTICIPATIEAANPAK not in voornemen.noemt:
        datum = voornemen.datum
        eis = toetsing.kader.bepaling("ob-10-2-lid-1", datum) if isinstance(datum, Datum) else None
        if isinstance(eis, Bepaling):
            feit = "Niet vastgelegd is dat de kennisgeving van het voornemen zegt hoe mensen worden betrokken."
            yield Tekort(NOEMT, feit)
        else:
            yield Onzeker(NOEMT, "de kennisgeving van het voornemen kan van vóór de Omgevingswet zijn")


def moment(toetsing: Toetsing[Project]) -> Datum | Onbekend:
    """The start of the inspection, else the adoption, else the peildatum: a plan not yet laid open is under new law."""
    return toetsing.dossier.peilmoment or Datum.op(toetsing.peildatum)


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only for an omgevingsplan of the municipality itself, once there is something of it."""
    instrument = toetsing.dossier.instrument
    if isinstance(instrument, Onbekend):
        return Onzeker(("instrument",), "onbekend is welk juridisch instrument het project heeft")
    if not isinstance(instrument, Omgevingsplan):
        return "dit is geen omgevingsplan"
    if isinstance(instrument.bevoegd_gezag, Onbekend):
        return Onzeker(("instrument", "bevoegd_gezag"), "onbekend is welke overheid het omgevingsplan vaststelt")
    if instrument.bevoegd_gezag is not Overheidslaag.GEMEENTE:
        return "een andere overheid stelt dit omgevingsplan vast"
    if instrument.geen_ontwerp_nodig is Ontwerpuitzondering.AANGEWEZEN:
        return "een algemene maatregel van bestuur zondert dit geval uit"
    voornemen = instrument.voornemen
    stappen = (instrument.peilmoment, voornemen.datum if isinstance(voornemen, Kennisgeving) else voornemen)
    if not any(toetsing.gebeurd(stap) is not False for stap in stappen):
        return "op de peildatum is er nog geen voornemen en geen ontwerp"
    ouder = instrument.terinzage is None and kan_ouder_zijn(toetsing, NORM, instrument.vastgesteld_op)
    return Onzeker(("instrument", "terinzage"), ZONDER_TERINZAGE) if ouder else None


REGEL = Regel(
    code="OMW004",
    naam="kennisgeving-van-het-voornemen",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(NORM, "ow-16-24-lid-1", "ow-16-24-lid-2", "ob-10-2-lid-1"),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=moment,
)
