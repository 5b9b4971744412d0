"""Een afgewezen uitdaagverzoek heeft een grond en een uitleg

## Wat

Wijst de gemeente een uitdaagverzoek af? Dan staat erbij op welke soort grond en waarom. Is het verzoek afgewezen omdat
het onvolledig was, dan kregen de indieners eerst de kans het aan te vullen. Die vraag is van vóór het besluit, of van
dezelfde dag. Vulden zij niets aan, dan wachtte de gemeente de weken af die in kader.yaml bij
`uitdaagverzoek_aanvullen` staan.

## Waarom

Een afwijzing zonder uitleg voelt als een dichte deur. Met uitleg kan een volgend verzoek beter worden.

## Grondslag

In kader.yaml staat wat de verordening van de gemeente hierover zegt en hoe zij is gelezen. In het model van de VNG zijn
er gronden waarop een verzoek wordt afgewezen en gronden waarop dat kan. De tweede soort vraagt een goede motivering.
Wie een onvolledig verzoek deed, moet het eerst hebben kunnen aanvullen. Het model noemt geen termijn voor aanvullen.
Artikel 145 van de Gemeentewet zegt dat de Algemene termijnenwet geldt voor termijnen in een verordening, tenzij zij
iets anders bepaalt. Artikel 1 van die wet verschuift een laatste dag in een weekend of op een feestdag; volgens artikel
4 onder a niet bij een lange termijn.

## Voorbeeld

Fout:

```yaml
uitkomst: afgewezen
```

Goed:

```yaml
uitkomst: afgewezen
grondsoort: aard van de taak
grond: Het gaat om het uitgeven van paspoorten. Dat mag de gemeente niet aan een ander overlaten.
```

## Herstel

Vul `grondsoort` en `grond` in. Kregen de indieners geen kans om aan te vullen, bied die dan alsnog.
"""

from participatie_cli.kader.termijn import einde_na, waarom_open
from participatie_cli.kader.termijnen import GEEN, Verzoektermijn
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Uitdaaggrond, Uitdaaguitkomst
from participatie_cli.model.projectdeel import Per
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort
from participatie_cli.rules.uitdaging import OVER, Verzoek, na_besluit, ontvangst, plek, termijn_van, zekere_procedure
from participatie_cli.rules.vastlegging import samen, te_grof, vastgelegd
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

KANS = "de indieners de kans kregen hun verzoek aan te vullen"


def toets(toetsing: Verzoek) -> Hiaten:
    """Look for the ground, the explanation and, where the request was incomplete, the chance to complete it."""
    procedure, niet = zekere_procedure(toetsing), "Bij de afwijzing staat niet"
    soort = vastgelegd(plek(toetsing, "grondsoort"), niet, "op welke soort grond het verzoek is afgewezen")
    grond = vastgelegd(plek(toetsing, "grond"), niet, "waarom het verzoek is afgewezen")
    yield from samen(soort, grond)(toetsing)
    if procedure.grondsoort is Uitdaaggrond.ONVOLLEDIG:
        yield from _kans(toetsing, procedure.aanvulling_gevraagd_op, procedure.besluit_op)


def _kans(toetsing: Verzoek, gevraagd: Wanneer, besluit: Wanneer) -> Hiaten:
    pad = plek(toetsing, "aanvulling_gevraagd_op")
    if gevraagd is None:
        yield Tekort(pad, "Niet vastgelegd is dat de indieners de kans kregen hun verzoek aan te vullen.")
    elif not isinstance(gevraagd, Datum) or not isinstance(besluit, Datum):
        yield Onzeker(pad, "onbekend is wanneer is gevraagd om aanvulling of wanneer is besloten")
    elif (op_tijd := gevraagd.uiterlijk(besluit)) is False:
        yield Tekort(pad, f"De vraag om aanvulling is van {gevraagd.voluit}, na het besluit van {besluit.voluit}.")
    elif op_tijd is ONBEKEND:
        yield Onzeker(pad, te_grof(KANS))
    else:
        yield from _tijd(toetsing, gevraagd, besluit)


def _tijd(toetsing: Verzoek, gevraagd: Datum, besluit: Datum) -> Hiaten:
    """Whether the decision waited for the term, where the requesters had added nothing before it."""
    pad, termijn = plek(toetsing, "aanvulling_gevraagd_op"), termijn_van(toetsing, "uitdaagverzoek_aanvullen")
    aangevuld = zekere_procedure(toetsing).aangevuld_op
    if termijn is GEEN or (isinstance(aangevuld, Datum) and aangevuld.uiterlijk(besluit) is True):
        return
    if not isinstance(termijn, Verzoektermijn) or isinstance(aangevuld, Onbekend):
        yield Onzeker(pad, "onbekend is hoelang de indieners konden aanvullen of wanneer zij dat deden")
        return
    laatst = einde_na(gevraagd, termijn.lengte, toetsing.kader.gelijkgesteld)
    te_vroeg = besluit.uiterlijk(laatst)
    if isinstance(te_vroeg, Onbekend):
        yield Onzeker(pad, waarom_open(te_grof(KANS), laatst, toetsing.kader.gelijkgesteld, gevraagd, besluit))
    elif te_vroeg:
        tot = f"De termijn van {termijn.lengte} om aan te vullen liep tot en met {Datum.op(laatst.vroegst).voluit}."
        yield Tekort(pad, f"Het besluit is van {besluit.voluit}. {tot}")


REGEL = Regel(
    code="VER008",
    naam="afwijzing-met-grond",
    ernst=Ernst.WAARSCHUWING,
    ongelezen=Ernst.ADVIES,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(
        *("verordening-uitdaagverzoek-afwijzing", "gemeentewet-145", "atw-1", "atw-4"),
        *("vng-afwijzing-moet", "vng-afwijzing-kan", "vng-uitdaagverzoek-aanvullen"),
    ),
    over=OVER,
    toets=toets,
    geldt_voor=na_besluit(Uitdaaguitkomst.AFGEWEZEN),
    moment=ontvangst,
    per=Per.INSTRUMENT,
    telt_dagen=True,
    kijkt_terug="De regel ziet pas bij een afwijzing of de termijn om aan te vullen is afgewacht.",
)
