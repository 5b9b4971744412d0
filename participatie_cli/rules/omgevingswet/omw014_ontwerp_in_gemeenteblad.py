"""Het ontwerp van plan of visie staat in het gemeenteblad

## Wat

Ligt een ontwerp van een omgevingsplan of een omgevingsvisie ter inzage volgens afdeling 3.4 van de Algemene wet
bestuursrecht (Awb)? Dan publiceert de gemeente het ontwerp zelf in het gemeenteblad. De kennisgeving dat het ontwerp
ter inzage ligt, is een andere publicatie.

Lag het ontwerp van een omgevingsplan al vóór 1 januari 2024 ter inzage, dan geldt deze regel niet. Voor een
omgevingsvisie zegt de wet dat niet; dan kan de regel dat niet beoordelen.

## Waarom

Wie wil reageren, moet het hele ontwerp kunnen lezen op de plek waar de gemeente al haar besluiten publiceert.

## Grondslag

Artikel 10.3c van het Omgevingsbesluit vraagt deze mededeling bij de voorbereiding van een omgevingsplan en artikel
10.7a bij een omgevingsvisie. Alleen als afdeling 3.4 Awb geldt: bij het herstel van een schrijffout hoeft het niet.
Volgens artikel 10.3c lid 2 hoeft het ook niet als het ontwerp van een omgevingsplan al vóór 1 januari 2024 ter inzage
lag.

De artikelen noemen geen dag. Toch vraagt deze regel de mededeling vanaf het begin van de terinzagelegging. Het ontwerp
zelf hoeft dan namelijk niet tussen de stukken te liggen (artikel 3:11 lid 1 Awb); zonder mededeling is het nergens te
lezen. Komt de mededeling pas na de terinzagelegging, dan kan de regel dat niet beoordelen; komt zij pas na de
vaststelling, dan meldt de regel dat wel.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - terinzageleggingen: [{mededeling_ontwerp: }]
```

Goed:

```yaml
instrumenten:
  - terinzageleggingen: [{mededeling_ontwerp: {datum: 2024-03-07, kenmerk: gmb-2024-1001}}]
```

## Herstel

Zoek de publicatie van het ontwerp in het gemeenteblad en leg haar vast bij `mededeling_ontwerp`. Is zij er niet,
bespreek dan met een jurist of de terinzagelegging over moet.
"""

from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.plan import Omgevingsplan, Omgevingsvisie
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.bereik import onder_afdeling_3_4
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import eerste_dag_ter_inzage
from participatie_cli.rules.overgang import ontwerp_van_voor
from participatie_cli.rules.plaatsen import TERINZAGE
from participatie_cli.rules.vastlegging import gebeurd, te_grof
from participatie_cli.rules.voorwaarden import zeker_eerst
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.doorloop import op_pad
from participatie_cli.values.onbekend import Onbekend

MEDEDELING = (*TERINZAGE, "mededeling_ontwerp")
DATUM = (*MEDEDELING, "datum")
PLANNORM, VISIENORM = "ob-10-3c-lid-1", "ob-10-7a-lid-1"
NIET_GEPUBLICEERD = (
    "Er is een ontwerp ter inzage gelegd. Op de peildatum is geen publicatie daarvan in het gemeenteblad vastgelegd."
)
NA_AFLOOP = "het ontwerp is pas na de terinzagelegging gepubliceerd; de wet noemt geen dag"


def _voor_de_vaststelling(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    datum, vastgesteld_op = op_pad(toetsing.dossier, DATUM), toetsing.dossier.vastgesteld_op
    if vastgesteld_op is None:
        yield from _tijdens_de_terinzagelegging(toetsing, datum)
    elif isinstance(datum, Onbekend) or isinstance(vastgesteld_op, Onbekend):
        yield Onzeker(DATUM, "onbekend is of het ontwerp in het gemeenteblad stond vóór de vaststelling")
    elif vastgesteld_op.voor(datum) is True:
        begin = f"Het ontwerp is {'op' if datum.op_de_dag else 'in'} {datum.voluit} in het gemeenteblad gepubliceerd."
        yield Tekort(DATUM, f"{begin} De vaststelling is van {vastgesteld_op.voluit}.")
    elif datum.uiterlijk(vastgesteld_op) is not True:
        yield Onzeker(DATUM, te_grof("het ontwerp er was vóór de vaststelling"))
    else:
        yield from _tijdens_de_terinzagelegging(toetsing, datum)


def _tijdens_de_terinzagelegging(toetsing: Toetsing[Projectdeel], datum: Datum | Onbekend) -> Hiaten:
    eind = op_pad(toetsing.dossier, (*TERINZAGE, "eind"))
    if isinstance(datum, Datum) and isinstance(eind, Datum) and eind.voor(datum) is True:
        yield Onzeker(DATUM, NA_AFLOOP)


def moment(toetsing: Toetsing[Projectdeel]) -> Wanneer:
    """For a plan the first day of inspection, as the law says; for a vision the adoption, else the peildatum."""
    if isinstance(toetsing.dossier.instrument, Omgevingsvisie):
        return toetsing.dossier.vastgesteld_op or toetsing.peildag
    return eerste_dag_ter_inzage(toetsing)


def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Only for a plan or vision of the municipality whose draft lies open under Awb, afdeling 3.4."""
    instrument = toetsing.dossier.instrument
    anders = not isinstance(instrument, (Omgevingsplan, Omgevingsvisie, Onbekend))
    reden = "dit is geen omgevingsplan en geen omgevingsvisie" if anders else None
    visie = isinstance(instrument, Omgevingsvisie)
    ouder = ontwerp_van_voor(toetsing, VISIENORM, moment(toetsing)) if visie else None
    return zeker_eerst(reden, onder_afdeling_3_4(toetsing), ouder)


REGEL = Regel(
    code="OMW014",
    naam="ontwerp-in-gemeenteblad",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(PLANNORM, VISIENORM, "ob-10-3c-lid-2", "awb-3-11-lid-1"),
    toetst=(PLANNORM, VISIENORM),
    toets=gebeurd(
        MEDEDELING,
        NIET_GEPUBLICEERD,
        "onbekend is of het ontwerp in het gemeenteblad is gepubliceerd",
        _voor_de_vaststelling,
    ),
    geldt_voor=geldt_voor,
    moment=moment,
    maatstaf=lambda toetsing: VISIENORM if isinstance(toetsing.dossier.instrument, Omgevingsvisie) else PLANNORM,
    per=Per.TERINZAGE,
)
