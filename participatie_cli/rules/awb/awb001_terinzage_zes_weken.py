"""Een ontwerp ligt minstens zes weken ter inzage

## Wat

Een ontwerp ligt minstens zes weken ter inzage. De eerste dag telt mee. De termijn begint pas als het ontwerp ter inzage
ligt én de kennisgeving is gepubliceerd. Valt de laatste dag in een weekend, op een feestdag of op een dag die daarmee
is gelijkgesteld, dan loopt de termijn door tot en met de eerstvolgende werkdag. Ligt het ontwerp nu ter inzage, dan
telt de einddatum die is aangekondigd.

Ontbreekt de kennisgeving, is zij niet volledig of is niet te zien waar zij stond, dan is misschien geen termijn
begonnen. Dat is ook zo als zij van dezelfde dag is als het begin, of als de stukken niet digitaal én op een locatie ter
inzage lagen. Duurde het lang genoeg, dan kan de regel dat niet beoordelen. Duurde
het ook te kort als men telt vanaf de vroegste dag die kan, dan meldt de regel dat wel.

De regel geldt als afdeling 3.4 van de Algemene wet bestuursrecht (Awb) geldt en de gemeente beslist. Bij beleid is dat
zo als er inspraak is en de verordening niets anders bepaalt. Bij een omgevingsvergunning is dat zo in de uitgebreide
procedure. Een bestemmingsplan volgt die procedure ook (artikel 3.8 van de vroegere Wet ruimtelijke ordening).

## Waarom

Mensen moeten genoeg tijd hebben om de stukken te lezen en een zienswijze te geven.

## Grondslag

Artikel 3:16 Awb noemt zes weken, tenzij een ander wettelijk voorschrift een langere termijn geeft. Het zegt ook wanneer
de termijn begint. Volgens artikel 3:11 lid 3 liggen de stukken de hele termijn ter inzage. Artikel 3:10 lid 1 zegt
wanneer afdeling 3.4 geldt. Volgens artikel 14 van de Bekendmakingswet is de termijn niet begonnen zolang de regels voor
de kennisgeving en het ter inzage leggen niet zijn nageleefd. Artikel 1 van de Algemene termijnenwet verschuift een
laatste dag in een weekend of op een feestdag; artikel 3 zegt wat een feestdag is.

Lag het ontwerp vóór 1 juli 2021 ter inzage, dan geldt de oude tekst van artikel 3:16. De termijn begint dan op de
eerste dag ter inzage, en de regels van nu over de kennisgeving tellen niet mee. Die oude tekst is gelezen in kopieën
tot en met november 2015 en is tot 1 juli 2021 aangehouden. De tekst van de Awb van vóór 1 juli 2011 is niet gelezen.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - terinzageleggingen: [{start: 2024-03-07, eind: 2024-04-04}]
```

Goed:

```yaml
instrumenten:
  - terinzageleggingen: [{start: 2024-03-07, eind: 2024-04-17}]
```

## Herstel

Controleer de datums. Kloppen ze, bespreek dan met een jurist of het ontwerp opnieuw ter inzage moet. Is dat gebeurd,
schrijf dan bij de eerste keer waarom zij is `overgedaan` en zet de nieuwe keer eronder in de lijst.
"""

from participatie_cli.kader.termijn import einde_vanaf, waarom_open
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.procedure import Kennisgeving
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.rules.bereik import onder_afdeling_3_4
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import eerste_dag_ter_inzage
from participatie_cli.rules.plaatsen import TERINZAGE
from participatie_cli.rules.rollen import BEVOEGD_GEZAG
from participatie_cli.rules.termijndag import Taak, Uiterlijk
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

EIND = (*TERINZAGE, "eind")
TE_GROF = "de datums van de terinzagelegging en de kennisgeving zijn niet allemaal op de dag bekend"
ONVOLLEDIG = "of de termijn is begonnen, is niet aan te tonen: de kennisgeving of de terinzagelegging is niet volledig"


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Compare the last day of inspection with the last day of the term."""
    terinzage = toetsing.dossier.terinzage
    begin = _begin(toetsing, terinzage) if isinstance(terinzage, Terinzage) else ONBEKEND
    if not isinstance(terinzage, Terinzage) or isinstance(terinzage.eind, Onbekend) or isinstance(begin, Onbekend):
        yield Onzeker(EIND, "de begin- of einddatum van de terinzagelegging is onbekend")
        return
    termijn = toetsing.duur("awb-3-16", "termijn", begin)
    laatst = einde_vanaf(begin, termijn, toetsing.kader.gelijkgesteld)
    if laatst.voor(toetsing.peildatum) is not True:
        taak = Taak("de terinzagelegging laten eindigen", BEVOEGD_GEZAG, (*TERINZAGE, "start"))
        yield Uiterlijk(EIND, taak, laatst, niet_eerder=True)
    te_kort, begonnen = terinzage.eind.voor(laatst), _begonnen(toetsing, terinzage)
    if te_kort is True:
        yield Tekort(EIND, _feit(terinzage.eind, f"De termijn van {termijn}", begin, laatst, begonnen))
    elif not begonnen:
        yield Onzeker(EIND, ONVOLLEDIG)
    elif te_kort is ONBEKEND:
        yield Onzeker(EIND, waarom_open(TE_GROF, laatst, toetsing.kader.gelijkgesteld, begin, terinzage.eind))


def _feit(eind: Datum, termijn: str, begin: Datum, laatst: Datum, begonnen: bool) -> str:
    duur, minstens = f"De terinzagelegging duurt tot en met {eind.voluit}.", Datum.op(laatst.vroegst).voluit
    if not begonnen or not begin.op_de_dag:
        begint = f"begint niet eerder dan {Datum.op(begin.vroegst).voluit}"
        return f"{duur} {termijn} {begint} en loopt minstens tot en met {minstens}."
    loopt = "loopt" if laatst.op_de_dag else "loopt minstens"
    return f"{duur} {termijn} die op {begin.voluit} begint, {loopt} tot en met {minstens}."


def _begin(toetsing: Toetsing[Projectdeel], terinzage: Terinzage) -> Datum | Onbekend:
    """The later of the first day of inspection and the day of the notice; the first where the notice is unknown."""
    kennisgeving = _kennisgeving(toetsing) if _nieuwe_tekst(toetsing, terinzage) else None
    if isinstance(terinzage.start, Onbekend) or kennisgeving is None or isinstance(kennisgeving.datum, Onbekend):
        return terinzage.start
    return Datum.laatste_van(terinzage.start, kennisgeving.datum)


def _nieuwe_tekst(toetsing: Toetsing[Projectdeel], terinzage: Terinzage) -> bool:
    """Whether the term begins with notice and inspection both; before July 2021 inspection was enough."""
    return toetsing.in_kracht("bw-14", terinzage.start) is not False


def _kennisgeving(toetsing: Toetsing[Projectdeel]) -> Kennisgeving | None:
    kennisgeving = toetsing.dossier.kennisgeving
    return kennisgeving if isinstance(kennisgeving, Kennisgeving) and toetsing.telt(kennisgeving.datum) else None


def _begonnen(toetsing: Toetsing[Projectdeel], terinzage: Terinzage) -> bool:
    """Whether notice and inspection are recorded as the law asks; if not, the term may not have begun."""
    if not _nieuwe_tekst(toetsing, terinzage):
        return True
    kennisgeving = _kennisgeving(toetsing)
    if kennisgeving is None or isinstance(kennisgeving.datum, Onbekend) or kennisgeving.ontbreekt != ():
        return False
    op_dezelfde_dag = kennisgeving.datum == terinzage.start
    if op_dezelfde_dag or not kennisgeving.vindbaar:
        return False
    op_twee_manieren = isinstance(terinzage.adres, str) and isinstance(terinzage.locatie, str)
    return op_twee_manieren and not terinzage.staat_bij_kennisgeving


REGEL = Regel(
    code="AWB001",
    naam="terinzage-zes-weken",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("awb-3-16", "awb-3-10-lid-1", "awb-3-11-lid-3", "bw-14", "atw-1", "atw-3"),
    toets=toets,
    geldt_voor=onder_afdeling_3_4,
    moment=eerste_dag_ter_inzage,
    per=Per.TERINZAGE,
    telt_dagen=True,
)
