"""Wie een oplossing voordraagt, krijgt antwoord

## Wat

Volgt de gemeente voor een omgevingsplan vrijwillig de stappen van de projectprocedure? Dan geeft zij kennis van de
verkenning en kan iedereen binnen een termijn een oplossing voordragen. Daarbij staat hoe de gemeente bepaalt welke
oplossingen zij in beschouwing neemt. Bij het vastgestelde plan staat wat zij met die oplossingen heeft gedaan, en met
de adviezen van deskundigen daarover.

Is het plan al vóór 1 januari 2024 vastgesteld, dan geldt deze regel niet. Lag het ontwerp al vóór die dag ter inzage en
is het plan daarna vastgesteld, dan kan de regel dat niet beoordelen.

## Waarom

Een oplossing van een ander telt pas mee als er een antwoord op komt.

## Grondslag

Artikel 5.47 lid 1 en 3 van de Omgevingswet vragen de kennisgeving van het voornemen, de termijn en de uitgangspunten.
Artikel 5.51 vraagt dat het besluit ingaat op de oplossingen van anderen en op de adviezen van deskundigen. Om zo'n
advies kan iemand vragen bij zijn oplossing (artikel 5.48 lid 2). Een gemeente hoeft deze procedure niet te volgen: zij
kan ervoor kiezen bij regels voor een project van publiek belang (artikel 5.55). Daarom is dit een waarschuwing.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - projectprocedure:
      voornemen: {datum: 2024-01-10, oplossingen_tot: 2024-02-07, uitgangspunten: ja}
      oplossingen: 2
      ingegaan_op_oplossingen: nee
```

Goed:

```yaml
instrumenten:
  - projectprocedure:
      voornemen: {datum: 2024-01-10, oplossingen_tot: 2024-02-07, uitgangspunten: ja}
      oplossingen: 2
      ingegaan_op_oplossingen: ja
```

## Herstel

Leg vast wanneer het voornemen is gepubliceerd en tot wanneer oplossingen welkom waren. Vul in hoeveel oplossingen en
adviezen er kwamen en of de motivering van het plan daarop ingaat. Zo niet, vul de motivering dan aan als dat nog kan.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import laatste_bekende
from participatie_cli.rules.overgang import ontwerp_van_voor
from participatie_cli.rules.plaatsen import VASTGESTELD
from participatie_cli.rules.projectprocedure import PROJECTPROCEDURE, met_projectprocedure, projectprocedure
from participatie_cli.rules.vastlegging import bevestigd, gebeurd, ingevuld, samen
from participatie_cli.rules.voorwaarden import zeker_eerst
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.datum import Datum
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

NORM = "ow-5-51"
VOORNEMEN = (*PROJECTPROCEDURE, "voornemen")
OPLOSSINGEN, ADVIEZEN = "de oplossingen die anderen voordroegen", "de adviezen van deskundigen daarover"


def _onder_de_wet(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """A notice from before the law says nothing; a later one says until when and how."""
    if toetsing.in_kracht("ow-5-47-lid-3", op_pad(toetsing.dossier, (*VOORNEMEN, "datum"))) is True:
        yield from vraag_termijn_en_uitgangspunten(toetsing)
    else:
        yield Onzeker(VOORNEMEN, "het voornemen tot een verkenning kan van vóór de Omgevingswet zijn")


vraag_termijn_en_uitgangspunten = samen(
    ingevuld(
        (*VOORNEMEN, "oplossingen_tot"),
        "Bij het voornemen is niet vastgelegd tot wanneer iedereen een oplossing kon voordragen.",
        "onbekend is tot wanneer oplossingen welkom waren",
    ),
    bevestigd(
        (*VOORNEMEN, "uitgangspunten"),
        "Bij het voornemen is niet vastgelegd hoe de gemeente bepaalt welke oplossingen zij in beschouwing neemt.",
        "onbekend is of er uitgangspunten voor oplossingen waren",
    ),
)


def _antwoord(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """After the adoption: whether the others were answered."""
    procedure, vastgesteld_op = projectprocedure(toetsing), toetsing.dossier.vastgesteld_op
    if isinstance(vastgesteld_op, Onbekend):
        yield Onzeker(VASTGESTELD, "onbekend is of het omgevingsplan al is vastgesteld")
    elif procedure and toetsing.gebeurd(vastgesteld_op) is not False:
        yield from _ingegaan("oplossingen", procedure.oplossingen, procedure.ingegaan_op_oplossingen, OPLOSSINGEN)
        adviezen = Aantal.precies(0) if procedure.adviezen is None else procedure.adviezen
        yield from _ingegaan("adviezen", adviezen, procedure.ingegaan_op_adviezen, ADVIEZEN)


def _ingegaan(naam: str, aantal: Aantal | Onbekend | None, ja: bool | Onbekend | None, wat: str) -> Hiaten:
    """Nothing to answer where there was none; of a number that nobody wrote down that is unknown."""
    pad = (*PROJECTPROCEDURE, f"ingegaan_op_{naam}")
    geen = aantal.is_nul if isinstance(aantal, Aantal) else ONBEKEND
    if ja is True or geen is True:
        return
    if isinstance(ja, Onbekend) or isinstance(geen, Onbekend):
        yield Onzeker(pad, f"onbekend is of de motivering van het plan ingaat op {wat}")
    else:
        yield Tekort(pad, f"Niet vastgelegd is dat de motivering van het plan ingaat op {wat}.")


vraag_kans = gebeurd(
    VOORNEMEN,
    "Op de peildatum is geen kennisgeving van het voornemen tot een verkenning vastgelegd.",
    "onbekend is of van de verkenning kennis is gegeven",
    _onder_de_wet,
)


def moment(toetsing: Toetsing[Projectdeel]) -> Datum:
    """The adoption, else the peildatum: whether an earlier inspection decides otherwise was not found."""
    return laatste_bekende(toetsing, [toetsing.dossier.vastgesteld_op])


def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only in the project procedure, once its exploration was announced or begun, or the plan adopted."""
    procedure = projectprocedure(toetsing)
    if procedure is None:
        return met_projectprocedure(toetsing)
    aangekondigd = op_pad(toetsing.dossier, (*VOORNEMEN, "datum"))
    stappen = (aangekondigd, procedure.verkenning_start, toetsing.dossier.vastgesteld_op)
    begonnen = any(toetsing.gebeurd(stap) for stap in stappen)
    reden = None if begonnen else "op de peildatum is er nog geen voornemen en geen verkenning"
    return zeker_eerst(met_projectprocedure(toetsing), reden, ontwerp_van_voor(toetsing, NORM, moment(toetsing)))


REGEL = Regel(
    code="OMW019",
    naam="oplossingen-van-anderen-beantwoord",
    ernst=Ernst.WAARSCHUWING,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(NORM, "ow-5-47-lid-1", "ow-5-47-lid-3", "ow-5-48-lid-2", "ow-5-55"),
    toets=samen(vraag_kans, _antwoord),
    geldt_voor=geldt_voor,
    moment=moment,
    per=Per.INSTRUMENT,
)
