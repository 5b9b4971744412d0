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
instrument:
  soort: omgevingsvergunning
  kennisgeving:
  terinzage:
  procedure: regulier
  aanvraag: {datum: 2024-02-01}
  instemming_nodig: nee
  opgeschort: nee
  vastgesteld_op: 2024-06-20
```

Goed:

```yaml
instrument:
  soort: omgevingsvergunning
  kennisgeving:
  terinzage:
  procedure: regulier
  aanvraag: {datum: 2024-05-01}
  instemming_nodig: nee
  vastgesteld_op: 2024-06-20
```

## Herstel

Controleer de datums. Is de termijn verlengd, vul dan `verlenging` in. Vul bij `opgeschort` in of hij heeft stilgestaan.
Trok de aanvrager de aanvraag in, vul dan dat in bij `uitkomst`. Is er nog geen besluit, neem het dan zo snel mogelijk.
"""

from participatie_cli.kader.beslistermijn import Beslistermijn
from participatie_cli.kader.duur import weken
from participatie_cli.kader.termijn import waarom_open
from participatie_cli.model.datum import Datum
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn, Procedure, Vergunninguitkomst
from participatie_cli.model.onbekend import ONBEKEND, Onbekend
from participatie_cli.model.procedure import Verlenging
from participatie_cli.model.project import Project
from participatie_cli.model.vergunning import Omgevingsvergunning
from participatie_cli.rules.bereik import bij_aanvraag
from participatie_cli.rules.contract import Antwoord, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import dag_van_aanvraag
from participatie_cli.rules.vastlegging import te_grof

BESLUIT, VERLENGD = ("instrument", "vastgesteld_op"), ("instrument", "verlenging")
TE_GROF = te_grof("op tijd is beslist")
STILGEZET = "de termijn stond stil of de beslissing is aangehouden; tot wanneer hij dan loopt, is niet te zien"
STILSTAND_ONBEKEND = "onbekend is of de beslistermijn stilstond"
INSTEMMING = "onbekend is of een ander bestuursorgaan moest instemmen; dan is de termijn langer"
WEKEN_ONBEKEND = "onbekend is met hoeveel weken de beslistermijn is verlengd"
VERLENGD_ONBEKEND = "onbekend is of en tot wanneer de beslistermijn is verlengd"
OP_TIJD_ONBEKEND = "niet te zien is of de verlenging binnen de beslistermijn is bekendgemaakt"
SCHUIFT_MISSCHIEN = "of de verlengde termijn na een weekend of feestdag nog doorloopt, is niet zeker"


def toets(toetsing: Toetsing[Project]) -> Antwoord:
    """Look at the extension, and compare the decision, or the peildatum, with the end of the term."""
    instrument = toetsing.dossier.instrument
    assert isinstance(instrument, Omgevingsvergunning)
    termijn = _termijn(toetsing, instrument)
    if isinstance(termijn.verlenging, Verlenging):
        yield from _goed_verlengd(termijn, termijn.verlenging, instrument.opgeschort)
    yield from _op_tijd(toetsing, instrument, termijn)


def _termijn(toetsing: Toetsing[Project], instrument: Omgevingsvergunning) -> Beslistermijn:
    ontvangst, verlenging, nodig = toetsing.dossier.aangevraagd_op, instrument.verlenging, instrument.instemming_nodig
    assert isinstance(ontvangst, Datum)
    gewoon = toetsing.duur("ow-16-64-lid-1", "termijn", ontvangst)
    lang = toetsing.duur("ow-16-64-lid-1", "termijn-bij-instemming", ontvangst)
    duren = (lang if nodig is True else gewoon, gewoon if nodig is False else lang)
    later = isinstance(verlenging, Verlenging) and not toetsing.telt(verlenging.bekendgemaakt_op)
    langste_verlenging = toetsing.duur("ow-16-64-lid-2", "verlenging", ontvangst)
    return Beslistermijn(
        ontvangst, duren, None if later else verlenging, langste_verlenging, toetsing.kader.gelijkgesteld
    )


def _goed_verlengd(termijn: Beslistermijn, verlenging: Verlenging, opgeschort: bool | Onbekend | None) -> Antwoord:
    """Ask whether the extension is not too long and was made known in time."""
    aantal, datum, hoogstens = verlenging.weken, verlenging.bekendgemaakt_op, termijn.langste_verlenging
    if isinstance(aantal, Onbekend):
        yield Onzeker((*VERLENGD, "weken"), WEKEN_ONBEKEND)
    elif weken(aantal).langer_dan(hoogstens, termijn.ontvangst.vroegst):
        feit = f"De beslistermijn is met {weken(aantal)} verlengd. De wet noemt hoogstens {hoogstens}."
        yield Tekort((*VERLENGD, "weken"), feit)
    op_tijd = datum.uiterlijk(termijn.basis) if isinstance(datum, Datum) else ONBEKEND
    if op_tijd is False and isinstance(datum, Datum) and opgeschort is False:
        feit = f"De verlenging is van {datum.voluit}. {_liep(termijn.basis)}"
        yield Tekort((*VERLENGD, "bekendgemaakt_op"), feit)
    elif op_tijd is not True:
        stilstand = STILGEZET if opgeschort is True else STILSTAND_ONBEKEND
        yield Onzeker((*VERLENGD, "bekendgemaakt_op"), OP_TIJD_ONBEKEND if op_tijd is ONBEKEND else stilstand)


def _op_tijd(toetsing: Toetsing[Project], instrument: Omgevingsvergunning, termijn: Beslistermijn) -> Antwoord:
    """Compare the decision, or the peildatum where there is none, with the last day of the term."""
    op, opgeschort = instrument.vastgesteld_op, instrument.opgeschort
    besluit = op if isinstance(op, Datum) and toetsing.telt(op) else None
    te_laat = termijn.einde.voor(besluit or toetsing.peildatum)
    if te_laat is False:
        return
    if instrument.besloten and not isinstance(op, Datum):
        yield Onzeker(BESLUIT, "onbekend is wanneer op de aanvraag is besloten")
    elif isinstance(te_laat, Onbekend):
        yield Onzeker(BESLUIT, _waarom(instrument, termijn, besluit))
    elif opgeschort is not False:
        yield Onzeker(BESLUIT, STILGEZET if opgeschort is True else STILSTAND_ONBEKEND)
    else:
        wanneer = f"Het besluit is van {besluit.voluit}." if besluit else "Op de peildatum is geen besluit vastgelegd."
        yield Tekort(BESLUIT, f"De aanvraag is van {termijn.ontvangst.voluit}. {_liep(termijn.einde)} {wanneer}")


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


def geldt_voor(toetsing: Toetsing[Project]) -> Reden:
    """Only for an application that follows the regular procedure and was not withdrawn."""
    instrument = toetsing.dossier.instrument
    buiten_bereik = bij_aanvraag(toetsing)
    if buiten_bereik is not None or not isinstance(instrument, Omgevingsvergunning):
        return buiten_bereik
    if instrument.procedure is Procedure.UITGEBREID:
        return "de aanvraag volgt de uitgebreide procedure"
    if instrument.uitkomst is Vergunninguitkomst.INGETROKKEN and toetsing.telt(instrument.vastgesteld_op):
        return "de aanvraag is ingetrokken"
    regulier = instrument.procedure is Procedure.REGULIER
    return None if regulier else Onzeker(("instrument", "procedure"), "onbekend is welke procedure de aanvraag volgt")


REGEL = Regel(
    code="OMW013",
    naam="beslistermijn-reguliere-procedure",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=("ow-16-64-lid-1", "ow-16-64-lid-2", "ow-16-62-lid-1", "ow-16-61", "awb-4-15", "atw-1", "atw-4"),
    toets=toets,
    geldt_voor=geldt_voor,
    moment=dag_van_aanvraag,
)
