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
instrumenten:
  - voornemen: {datum: 2024-01-15, noemt: [wie]}
```

Goed:

```yaml
instrumenten:
  - voornemen: {datum: 2024-01-15, noemt: [participatieaanpak]}
```

## Herstel

Leg de kennisgeving vast bij `voornemen` en schrijf bij `noemt` wat erin staat. Is zij er niet, of zegt zij niets over
participatie, bespreek dan met een jurist of de kennisgeving over moet.
"""

from participatie_cli.kader.bepaling import Bepaling
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.plan import Omgevingsplan
from participatie_cli.model.procedurekeuzes import Kennisgevinginhoud, Ontwerpuitzondering
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import eerste_dag_ter_inzage, terinzage_vaststelling_of_peildatum
from participatie_cli.rules.overgang import ZONDER_TERINZAGE, kan_ouder_zijn, van_de_gemeente_zelf
from participatie_cli.rules.plaatsen import INSTRUMENT, TERINZAGE
from participatie_cli.rules.vastlegging import gebeurd
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend

NORM, AANPAKNORM = "ow-16-29", "ob-10-2-lid-1"
VOORNEMEN = (*INSTRUMENT, "voornemen")
GEEN_ONTWERP = (*INSTRUMENT, "geen_ontwerp_nodig")
DATUM, NOEMT = (*VOORNEMEN, "datum"), (*VOORNEMEN, "noemt")


def _voor_het_ontwerp(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    datum, start = op_pad(toetsing.dossier, DATUM), eerste_dag_ter_inzage(toetsing)
    if start is None:
        return
    if isinstance(start, Onbekend) or isinstance(datum, Onbekend):
        yield Onzeker(DATUM, "de datum van het voornemen of van het begin van de terinzagelegging is onbekend")
    elif start.voor(datum) is True:
        ontwerp = f"Het ontwerp ligt ter inzage vanaf {start.voluit}."
        yield Tekort(DATUM, f"De kennisgeving van het voornemen is van {datum.voluit}. {ontwerp}")
    elif datum.voor(start) is not True:
        yield Onzeker(DATUM, "niet te zien is of de kennisgeving van het voornemen er eerder was dan het ontwerp")


def _noemt_de_aanpak(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    noemt, datum = op_pad(toetsing.dossier, NOEMT), op_pad(toetsing.dossier, DATUM)
    if isinstance(noemt, Onbekend):
        yield Onzeker(NOEMT, "onbekend is wat er in de kennisgeving van het voornemen staat")
    elif Kennisgevinginhoud.PARTICIPATIEAANPAK not in noemt:
        eis = toetsing.kader.bepaling(AANPAKNORM, datum) if isinstance(datum, Datum) else None
        if isinstance(eis, Bepaling):
            melding = "Niet vastgelegd is dat de kennisgeving van het voornemen zegt hoe mensen worden betrokken."
            yield Tekort(NOEMT, melding, AANPAKNORM)
        else:
            yield Onzeker(NOEMT, "de kennisgeving van het voornemen kan van vóór de Omgevingswet zijn")


def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only for an omgevingsplan of the municipality itself, once there is something of it."""
    if buiten := van_de_gemeente_zelf(Omgevingsplan)(toetsing):
        return buiten
    instrument = toetsing.dossier.instrument
    assert isinstance(instrument, Omgevingsplan)
    if instrument.geen_ontwerp_nodig is Ontwerpuitzondering.AANGEWEZEN:
        return "een algemene maatregel van bestuur zondert dit geval uit"
    if isinstance(instrument.geen_ontwerp_nodig, Onbekend):
        return Onzeker(GEEN_ONTWERP, "onbekend is of een algemene maatregel van bestuur dit geval uitzondert")
    if not any(toetsing.gebeurd(stap) for stap in (instrument.peilmoment, op_pad(toetsing.dossier, DATUM))):
        return "op de peildatum is er nog geen voornemen en geen ontwerp"
    ouder = toetsing.dossier.terinzage is None and kan_ouder_zijn(toetsing, NORM, instrument.vastgesteld_op)
    return Onzeker(TERINZAGE, ZONDER_TERINZAGE) if ouder else None


REGEL = Regel(
    code="OMW004",
    naam="kennisgeving-van-het-voornemen",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(NORM, "ow-16-24-lid-1", "ow-16-24-lid-2", AANPAKNORM),
    toetst=(NORM, AANPAKNORM),
    toets=gebeurd(
        VOORNEMEN,
        "Op de peildatum is geen kennisgeving van het voornemen vastgelegd.",
        "onbekend is of van het voornemen kennis is gegeven",
        _voor_het_ontwerp,
        _noemt_de_aanpak,
    ),
    geldt_voor=geldt_voor,
    moment=terinzage_vaststelling_of_peildatum,
    per=Per.INSTRUMENT,
    vooraf=True,
)
