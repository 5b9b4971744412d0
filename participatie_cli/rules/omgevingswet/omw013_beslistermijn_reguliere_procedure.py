"""Op de aanvraag is op tijd beslist

## Wat

In de reguliere procedure beslist de gemeente binnen acht weken na de ontvangst van de aanvraag. Moet een ander
bestuursorgaan met het voorgenomen besluit instemmen, dan zijn het twaalf weken. De gemeente mag de termijn één keer met
hoogstens zes weken verlengen. Zij maakt dat bekend voordat de eerste termijn om is. De regel telt de dag waarop is
beslist; die staat bij `vastgesteld_op`. Wanneer het besluit is verstuurd of gepubliceerd, telt hier niet mee.

Soms kan de regel niet zeggen of het besluit op tijd was. Dat is zo als de termijn stilstond, bijvoorbeeld omdat de
aanvrager stukken moest aanvullen, of als de beslissing is aangehouden. Staat er niet bij of dat zo was (`opgeschort`),
dan zegt de regel ook niets over een besluit dat later kwam. Het is ook zo als het besluit tussen acht en twaalf weken
viel en niet is vastgelegd of instemming nodig was. En eindigt een verlengde termijn in een weekend of op een feestdag,
dan is niet zeker of hij doorloopt.

## Waarom

De aanvrager en zijn buren moeten weten waar zij aan toe zijn.

## Grondslag

Artikel 16.64 lid 1 en 2 van de Omgevingswet noemen de termijnen. Volgens artikel 16.62 lid 1 geldt de reguliere
procedure, tenzij de uitgebreide geldt. Na een aanhouding telt de termijn vanaf de dag waarop die eindigt (artikel
16.61). Artikel 4:15 van de Algemene wet bestuursrecht zegt wanneer de termijn stilstaat; artikel 4:5, over stukken
aanvullen, is niet nagelezen. Artikel 1 van de Algemene termijnenwet verschuift een laatste dag in een weekend of op een
feestdag; artikel 4 zondert termijnen van meer dan twaalf weken uit.

## Voorbeeld

Fout:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    terinzageleggingen:
    procedure: regulier
    aanvraag: {datum: 2024-02-01}
    instemming_nodig: nee
    opgeschort: nee
    vastgesteld_op: 2024-06-20
```

Goed:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    terinzageleggingen:
    procedure: regulier
    aanvraag: {datum: 2024-05-01}
    instemming_nodig: nee
    vastgesteld_op: 2024-06-20
```

## Herstel

Controleer de datums. Is de termijn verlengd, vul dan `verlenging` in. Vul bij `opgeschort` in of hij heeft stilgestaan.
Trok de aanvrager de aanvraag in, vul dan dat in bij `uitkomst`. Is er nog geen besluit, neem het dan zo snel mogelijk.

Te laat gedaan? Controleer de datums van de verlenging, van het besluit en van wat de termijn liet stilstaan. Kloppen
ze, dan is dit niet meer te herstellen. Schrijf onder `lessen` op hoe het de volgende keer op tijd komt, met
`regel: OMW013` erbij.
"""

from participatie_cli.kader.beslistermijn import Beslistermijn
from participatie_cli.kader.duur import weken
from participatie_cli.kader.termijn import waarom_open
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.procedure import Verlenging
from participatie_cli.model.procedurekeuzes import Procedure
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.rules.bereik import bij_aanvraag, ingetrokken, met_procedure
from participatie_cli.rules.contract import Hiaten, Onzeker, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import dag_van_aanvraag
from participatie_cli.rules.plaatsen import AANVRAAG, INSTRUMENT, VASTGESTELD
from participatie_cli.rules.rollen import BEVOEGD_GEZAG
from participatie_cli.rules.termijndag import Taak, Uiterlijk
from participatie_cli.rules.vastlegging import te_grof
from participatie_cli.rules.voorwaarden import achtereen, mits
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

VERLENGD = (*INSTRUMENT, "verlenging")
BESLISSEN = Taak("op de aanvraag beslissen, of de termijn verlengen als dat nog kan", BEVOEGD_GEZAG, AANVRAAG)
WEKEN, BEKENDGEMAAKT = (*VERLENGD, "weken"), (*VERLENGD, "bekendgemaakt_op")
TE_GROF = te_grof("op tijd is beslist")
STILGEZET = "de termijn stond stil of de beslissing is aangehouden; tot wanneer hij dan loopt, is niet te zien"
STILSTAND_ONBEKEND = "onbekend is of de beslistermijn stilstond"
INSTEMMING = "onbekend is of een ander bestuursorgaan moest instemmen; dan is de termijn langer"
VERLENGD_ONBEKEND = "onbekend is of en tot wanneer de beslistermijn is verlengd"
OP_TIJD_ONBEKEND = "niet te zien is of de verlenging binnen de beslistermijn is bekendgemaakt"
SCHUIFT_MISSCHIEN = "of de verlengde termijn na een weekend of feestdag nog doorloopt, is niet zeker"


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Look at the extension, and compare the decision, or the peildatum, with the end of the term."""
    instrument = toetsing.dossier.instrument
    assert isinstance(instrument, Omgevingsvergunning)
    termijn = _termijn(toetsing, instrument)
    if isinstance(termijn.verlenging, Verlenging):
        yield from _niet_te_lang(termijn, termijn.verlenging)
        yield from _op_tijd_verlengd(termijn, termijn.verlenging, instrument.stond_stil)
    yield from _op_tijd_beslist(toetsing, instrument, termijn)


def _termijn(toetsing: Toetsing[Projectdeel], instrument: Omgevingsvergunning) -> Beslistermijn:
    """The term as the facts of the peildatum give it: an extension that came later is none yet."""
    ontvangst, verlenging, nodig = toetsing.dossier.aangevraagd_op, instrument.verlenging, instrument.instemming_nodig
    assert isinstance(ontvangst, Datum)
    gewoon = toetsing.duur("ow-16-64-lid-1", "termijn", ontvangst)
    lang = toetsing.duur("ow-16-64-lid-1", "termijn-bij-instemming", ontvangst)
    duren = (lang if nodig is True else gewoon, gewoon if nodig is False else lang)
    if isinstance(verlenging, Verlenging) and not toetsing.telt(verlenging.bekendgemaakt_op):
        verlenging = None
    langste_verlenging = toetsing.duur("ow-16-64-lid-2", "verlenging", ontvangst)
    return Beslistermijn(ontvangst, duren, verlenging, langste_verlenging, toetsing.kader.gelijkgesteld)


def _niet_te_lang(termijn: Beslistermijn, verlenging: Verlenging) -> Hiaten:
    aantal, hoogstens = verlenging.weken, termijn.langste_verlenging
    if isinstance(aantal, Onbekend):
        yield Onzeker(WEKEN, "onbekend is met hoeveel weken de beslistermijn is verlengd")
    elif weken(aantal).langer_dan(hoogstens, termijn.ontvangst.vroegst):
        yield Tekort(WEKEN, f"De beslistermijn is met {weken(aantal)} verlengd. De wet noemt hoogstens {hoogstens}.")


def _op_tijd_verlengd(termijn: Beslistermijn, verlenging: Verlenging, stond_stil: bool | Onbekend) -> Hiaten:
    """Whether the extension was made known within the term, which ran on where it was suspended."""
    datum = verlenging.bekendgemaakt_op
    op_tijd = datum.uiterlijk(termijn.basis) if isinstance(datum, Datum) else ONBEKEND
    if op_tijd is ONBEKEND:
        yield Onzeker(BEKENDGEMAAKT, OP_TIJD_ONBEKEND)
    elif not op_tijd and (stilstand := _stilstand(stond_stil)):
        yield Onzeker(BEKENDGEMAAKT, stilstand)
    elif not op_tijd and isinstance(datum, Datum):
        yield Tekort(BEKENDGEMAAKT, f"De verlenging is van {datum.voluit}. {_liep(termijn.basis)}", te_laat=True)


def _op_tijd_beslist(
    toetsing: Toetsing[Projectdeel], instrument: Omgevingsvergunning, termijn: Beslistermijn
) -> Hiaten:
    """Compare the decision, or the peildatum where there is none, with the last day of the term."""
    op, stond_stil = instrument.vastgesteld_op, instrument.stond_stil
    besluit = op if isinstance(op, Datum) and toetsing.telt(op) else None
    if besluit is None and (isinstance(op, Datum) or not instrument.besloten):
        yield Uiterlijk(VASTGESTELD, BESLISSEN, termijn.einde, voorbehoud=_stilstand(stond_stil))
    te_laat = termijn.einde.voor(besluit or toetsing.peildatum)
    if te_laat is False:
        return
    if instrument.besloten and not isinstance(op, Datum):
        yield Onzeker(VASTGESTELD, "onbekend is wanneer op de aanvraag is besloten")
    elif isinstance(te_laat, Onbekend):
        yield Onzeker(VASTGESTELD, _waarom(instrument, termijn, besluit))
    elif stilstand := _stilstand(stond_stil):
        yield Onzeker(VASTGESTELD, stilstand)
    else:
        wanneer = f"Het besluit is van {besluit.voluit}." if besluit else "Op de peildatum is geen besluit vastgelegd."
        melding = f"De aanvraag is van {termijn.ontvangst.voluit}. {_liep(termijn.einde)} {wanneer}"
        yield Tekort(VASTGESTELD, melding, te_laat=besluit is not None)


def _stilstand(stond_stil: bool | Onbekend) -> str | None:
    """Why the term may have run on; None where it surely did not stand still."""
    if stond_stil is False:
        return None
    return STILGEZET if stond_stil is True else STILSTAND_ONBEKEND


def _liep(einde: Datum) -> str:
    return f"De beslistermijn liep uiterlijk tot en met {Datum.op(einde.laatst).voluit}."


def _waarom(instrument: Omgevingsvergunning, termijn: Beslistermijn, besluit: Datum | None) -> str:
    """Why it cannot be said whether the decision was in time."""
    if not isinstance(instrument.instemming_nodig, bool):
        return INSTEMMING
    if isinstance(termijn.verlengd, Onbekend):
        return VERLENGD_ONBEKEND
    open_ = waarom_open(TE_GROF, termijn.einde, termijn.gelijkgesteld, termijn.ontvangst, besluit)
    return SCHUIFT_MISSCHIEN if termijn.verlengd and open_ != TE_GROF else open_


REGEL = Regel(
    code="OMW013",
    naam="beslistermijn-reguliere-procedure",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("ow-16-64-lid-1", "ow-16-64-lid-2", "ow-16-62-lid-1", "ow-16-61", "awb-4-15", "atw-1", "atw-4"),
    toets=toets,
    geldt_voor=achtereen(bij_aanvraag, mits(met_procedure(Procedure.REGULIER), ingetrokken)),
    moment=dag_van_aanvraag,
    per=Per.INSTRUMENT,
    telt_dagen=True,
)
