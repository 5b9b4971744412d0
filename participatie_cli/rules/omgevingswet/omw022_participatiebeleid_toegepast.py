"""Bij de vaststelling staat hoe het participatiebeleid is toegepast

## Wat

Is een omgevingsplan, omgevingsvisie of programma vastgesteld? Dan staat daarbij hoe de gemeente haar eigen
participatiebeleid heeft toegepast. Dat beleid kan een verordening zijn, en ook iets anders, zoals een visie.

Staat in kader.yaml geen beleid dat al gold op de dag van de vaststelling, dan is niet zeker of er zulk beleid was; dan
geeft de regel geen oordeel.

Voor een vaststelling van vóór 1 januari 2024 geldt deze regel niet. Lag het ontwerp al vóór die dag ter inzage en is
het daarna vastgesteld, dan kan de regel dat niet beoordelen. Is er geen terinzagelegging vastgelegd, dan kan de regel
een vaststelling kort na die dag ook niet beoordelen. Staat bij `geen_ontwerp_nodig` een reden, zoals het herstel van
een schrijffout, dan geeft de regel geen oordeel.

## Waarom

Beleid dat niemand toepast, helpt niemand. Zo kan iedereen zien of de gemeente deed wat zij zelf had afgesproken.

## Grondslag

Het Omgevingsbesluit vraagt dit in artikel 10.2 lid 2 (omgevingsplan), artikel 10.7 lid 2 (omgevingsvisie, als de raad
haar vaststelt) en artikel 10.8 lid 2 (programma, als het college het vaststelt). De wet zegt niet waar of in welke vorm
het staat.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - vastgesteld_op: 2024-08-29
    motivering: {participatiebeleid: nee}
```

Goed:

```yaml
instrumenten:
  - vastgesteld_op: 2024-08-29
    motivering: {participatiebeleid: ja}
```

## Herstel

Lees het besluit en de toelichting na en vul `participatiebeleid` in bij `motivering`. Ontbreekt het, vul de toelichting
dan aan als dat nog kan en bespreek met een jurist wat er nodig is.
"""

from typing import Any, Final

from participatie_cli.kader.stukken import Participatieverordening
from participatie_cli.model.instrument import MetMotivering
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.plan import Omgevingsplan, Omgevingsvisie, Programma
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import dag_van_vaststelling
from participatie_cli.rules.motivering import BELEID, bij_motivering, vraag_punt
from participatie_cli.rules.voorwaarden import bij_instrument
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend

NORMEN: Final[dict[type[MetMotivering], str]] = {
    Omgevingsplan: "ob-10-2-lid-2",
    Omgevingsvisie: "ob-10-7-lid-2",
    Programma: "ob-10-8-lid-2",
}
"""The paragraph that asks it of each kind of instrument."""

BELEID_ONBEKEND = "onbekend is of er voor dit project participatiebeleid gold dat bij de vaststelling moet staan"
is_plan = bij_instrument(MetMotivering, "dit is geen omgevingsplan, omgevingsvisie of programma")
per_soort = {soort: bij_motivering(soort, norm) for soort, norm in NORMEN.items()}


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Ask whether the decision says how the policy was applied, where it is certain that there was one."""
    instrument = toetsing.dossier.instrument
    assert isinstance(instrument, MetMotivering)
    (punt,) = (een for een in instrument.motiveringspunten if een.naam == BELEID)
    soort = _soort(toetsing)
    assert soort
    for hiaat in vraag_punt(punt, soort):
        if isinstance(hiaat, Tekort) and _met_beleid(toetsing) is not True:
            yield Onzeker(hiaat.pad, BELEID_ONBEKEND)
        else:
            yield hiaat


def _met_beleid(toetsing: Toetsing[Projectdeel]) -> bool | Onbekend:
    """Whether an ordinance or other policy held at the adoption; without it there may be policy nobody wrote down."""
    gemeente, dag = toetsing.gemeente, toetsing.dossier.vastgesteld_op
    if gemeente is None or not isinstance(dag, Datum):
        return ONBEKEND
    verordening = gemeente.verordening
    gold_op = verordening.in_werking_op if isinstance(verordening, Participatieverordening) else None
    van_verordening = isinstance(gold_op, Datum) and gold_op.uiterlijk(dag) is True
    ander_beleid = any(een.gold_op(dag) is True for een in bekend(gemeente.participatiebeleid))
    return True if van_verordening or ander_beleid else ONBEKEND


def geldt_voor(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Once one of the three is adopted, as the rules about its reasoning have it."""
    soort = _soort(toetsing)
    return per_soort[soort](toetsing) if soort else is_plan(toetsing)


def _soort(toetsing: Toetsing[Any]) -> type[MetMotivering] | None:
    """Which of the three it is; None where it is another or unknown."""
    return next((soort for soort in NORMEN if isinstance(toetsing.dossier.instrument, soort)), None)


def maatstaf(toetsing: Toetsing[Any]) -> str:
    """The paragraph about the instrument at hand."""
    return NORMEN[_soort(toetsing) or Omgevingsplan]


REGEL = Regel(
    code="OMW022",
    naam="participatiebeleid-toegepast",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=tuple(NORMEN.values()),
    toetst=tuple(NORMEN.values()),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=dag_van_vaststelling,
    maatstaf=maatstaf,
    per=Per.INSTRUMENT,
    vooraf=True,
)
