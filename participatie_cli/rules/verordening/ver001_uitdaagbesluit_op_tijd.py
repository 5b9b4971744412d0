"""Op een uitdaagverzoek is op tijd besloten

## Wat

Inwoners kunnen voorstellen een taak van de gemeente over te nemen. Noemt de verordening een termijn, dan besluit de
gemeente binnen die termijn. De dag na de ontvangst is de eerste dag. Valt de laatste dag in een weekend, op een
feestdag of op een dag die daarmee is gelijkgesteld, dan loopt de termijn door tot en met de eerstvolgende werkdag. Een
termijn van meer dan twaalf weken schuift niet op. De termijn staat in kader.yaml bij `uitdaagbesluit`.

Begint de termijn bij een volledig verzoek, dan telt `volledig_op`. Staat dat er niet, dan telt de dag waarop het is
aangevuld, en zonder vraag om aanvulling de dag van de ontvangst.

Is het besluit binnen de termijn verdaagd, dan komen de weken erbij die in kader.yaml bij
`uitdaagbesluit_verdaging` staan. Is een te laat besluit pas na de termijn verdaagd of is het verzoek
doorgezonden, dan moet een mens kijken wat dat met de termijn deed. Noemt de verordening geen termijn, schrijf dan
`geen`.

## Waarom

Wie een taak wil overnemen, moet weten waar hij aan toe is. Te lang wachten kost energie en vertrouwen.

## Grondslag

De verordening van de gemeente regelt het uitdaagrecht. In kader.yaml staat wat zij daarover zegt en hoe zij is gelezen.
In het model van de VNG vult de raad een termijn in en kan het besluit worden verdaagd. Artikel 145 van de Gemeentewet
zegt dat de Algemene termijnenwet geldt voor termijnen in een verordening, tenzij de verordening iets anders bepaalt.
Artikel 1 van die wet verschuift een laatste dag in een weekend of op een feestdag; volgens artikel 4 onder a niet bij
een lange termijn.

## Voorbeeld

Fout:

```yaml
ontvangen_op: 2024-09-02
besluit_op: 2024-11-12
```

Goed:

```yaml
ontvangen_op: 2024-09-02
besluit_op: 2024-11-11
```

## Herstel

Vul `besluit_op` in, of neem het besluit zo snel mogelijk en vertel de indieners waarom het langer duurt.
"""

from participatie_cli.kader.duur import Duur
from participatie_cli.kader.termijn import einde_na, waarom_open
from participatie_cli.kader.termijnen import Beginpunt, Verzoektermijn
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.projectdeel import Per
from participatie_cli.model.uitdaagrecht import Uitdaagprocedure
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort
from participatie_cli.rules.eigen_termijn import waarom_geen_termijn
from participatie_cli.rules.looptijd import eindigde, zonder_dag
from participatie_cli.rules.rollen import GEMEENTE
from participatie_cli.rules.termijndag import Taak, Uiterlijk
from participatie_cli.rules.uitdaging import (
    OVER,
    Verzoek,
    met_termijn,
    na_ontvangst,
    ontvangst,
    plek,
    termijn_van,
    verzoek_in_woorden,
    zekere_procedure,
)
from participatie_cli.rules.vastlegging import te_grof
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.datum import Datum, Wanneer
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

BESLISSEN = "over het verzoek besluiten, of het besluit verdagen als dat nog kan"
TE_GROF = te_grof("het besluit op tijd was")
NIET_VOLLEDIG = "de termijn begint bij een volledig verzoek, en onbekend is wanneer dit verzoek volledig was"
VANAF = {Beginpunt.ONTVANGST: "na de ontvangst", Beginpunt.VOLLEDIG_VERZOEK: "na het volledige verzoek"}
KIJK_ZELF = "het verzoek is verdaagd of doorgezonden; wat dat met de termijn doet, staat niet in kader.yaml"


def toets(toetsing: Verzoek) -> Hiaten:
    """Work out the last day of the term and compare the decision, or the peildatum, with it."""
    pad, procedure = plek(toetsing, "besluit_op"), zekere_procedure(toetsing)
    termijn, nog_niet = termijn_van(toetsing, "uitdaagbesluit"), toetsing.gebeurd(procedure.besluit_op) is False
    if not isinstance(termijn, Verzoektermijn):
        reden = waarom_geen_termijn(toetsing, "uitdaagbesluit", verzoek_in_woorden(procedure))
        taak = Taak(BESLISSEN, GEMEENTE, plek(toetsing, "ontvangen_op"))
        yield from zonder_dag(pad, taak, reden, nog_te_doen=nog_niet)
    elif isinstance(vanaf := _begin(termijn, procedure), Datum):
        yield from _op_tijd(toetsing, termijn, vanaf)
    else:
        yield from zonder_dag(pad, _taak(toetsing, termijn), NIET_VOLLEDIG, nog_te_doen=nog_niet)


def _op_tijd(toetsing: Verzoek, termijn: Verzoektermijn, vanaf: Datum) -> Hiaten:
    pad, procedure = plek(toetsing, "besluit_op"), zekere_procedure(toetsing)
    laatst = einde_na(vanaf, termijn.lengte, toetsing.kader.gelijkgesteld)
    extra = _uitstel(toetsing, procedure, laatst)
    if isinstance(extra, Duur) and extra:
        laatst = einde_na(laatst, extra, toetsing.kader.gelijkgesteld)
    besluit = procedure.besluit_op if toetsing.telt(procedure.besluit_op) else None
    if isinstance(besluit, Onbekend):
        yield Onzeker(pad, "onbekend is wanneer over het verzoek is besloten")
        return
    twijfel = KIJK_ZELF if isinstance(extra, Onbekend) or procedure.doorgezonden_op else None
    if besluit is None:
        yield Uiterlijk(pad, _taak(toetsing, termijn), laatst, voorbehoud=twijfel)
    if (te_laat := laatst.voor(besluit or toetsing.peildatum)) is ONBEKEND:
        yield Onzeker(pad, waarom_open(TE_GROF, laatst, toetsing.kader.gelijkgesteld, vanaf, besluit))
    elif te_laat and twijfel:
        yield Onzeker(pad, twijfel)
    elif te_laat:
        uitstel = extra if isinstance(extra, Duur) else None
        yield Tekort(pad, _feit(besluit, termijn, uitstel, laatst), te_laat=besluit is not None)


def _taak(toetsing: Verzoek, termijn: Verzoektermijn) -> Taak:
    vanaf = _begint_in(termijn, zekere_procedure(toetsing))
    return Taak(BESLISSEN, GEMEENTE, plek(toetsing, vanaf))


def _uitstel(toetsing: Verzoek, procedure: Uitdaagprocedure, laatst: Datum) -> Duur | Onbekend | None:
    """The time by which the decision was adjourned; `onbekend` where its effect on the term is."""
    verdaagd, termijn = procedure.verdaagd_op, termijn_van(toetsing, "uitdaagbesluit_verdaging")
    if toetsing.gebeurd(verdaagd) is False:
        return None
    op_tijd = isinstance(verdaagd, Datum) and verdaagd.uiterlijk(laatst) is True
    return termijn.lengte if isinstance(termijn, Verzoektermijn) and op_tijd else ONBEKEND


def _begin(termijn: Verzoektermijn, procedure: Uitdaagprocedure) -> Wanneer:
    """The day that the term runs from; None while the request is not complete."""
    begin: Wanneer = getattr(procedure, _begint_in(termijn, procedure))
    return begin


def _begint_in(termijn: Verzoektermijn, procedure: Uitdaagprocedure) -> str:
    """The field with the day that the term runs from."""
    if termijn.begint_bij is Beginpunt.ONTVANGST:
        return "ontvangen_op"
    if procedure.volledig_op is not None:
        return "volledig_op"
    return "ontvangen_op" if procedure.aanvulling_gevraagd_op is None else "aangevuld_op"


def _feit(besluit: Datum | None, termijn: Verzoektermijn, extra: Duur | None, laatst: Datum) -> str:
    wanneer = f"Het besluit is van {besluit.voluit}." if besluit else "Op de peildatum is geen besluit vastgelegd."
    looptijd = f"De termijn van {termijn.lengte} {VANAF[termijn.begint_bij]}" + (
        f" en {extra} uitstel" if extra else ""
    )
    return f"{wanneer} {looptijd} {eindigde(laatst)}."


REGEL = Regel(
    code="VER001",
    naam="uitdaagbesluit-op-tijd",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("verordening-uitdaagrecht", "gemeentewet-145", "atw-1", "atw-4", "vng-uitdaagbesluit-termijn"),
    over=OVER,
    toets=toets,
    geldt_voor=mits(na_ontvangst, met_termijn("uitdaagbesluit")),
    moment=ontvangst,
    per=Per.INSTRUMENT,
    telt_dagen=True,
)
