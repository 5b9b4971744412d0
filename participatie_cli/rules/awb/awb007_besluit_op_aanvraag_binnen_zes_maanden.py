"""Op een aanvraag met de uitgebreide procedure is binnen zes maanden besloten

## Wat

Volgt een omgevingsvergunning de uitgebreide procedure, dan is het besluit er uiterlijk zes maanden na de ontvangst van
de aanvraag. Deze termijn schuift niet op als de laatste dag in een weekend of op een feestdag valt.

Heeft de gemeente de termijn verlengd, dan telt de regel er hoogstens zes weken bij. Of de verlenging zelf op tijd en
goed voorbereid was, vraagt de regel `termijn-op-tijd-verlengd`.

De regel geldt niet als er geen zienswijzen zijn: dan geldt een andere termijn. Hij geldt ook niet bij een intrekking of
een wijziging op aanvraag van een ander, en niet als de aanvraag is ingetrokken. Bij een aanvraag van vóór 1 januari
2024 geldt hij ook niet. Heeft de termijn stilgestaan, of is niet ingevuld of dat zo was, dan kan de regel niet zeggen
dat een besluit te laat was.

## Waarom

Wie een vergunning vraagt, moet weten waar hij aan toe is. Wie een zienswijze gaf ook.

## Grondslag

Artikel 3:18 lid 1 van de Algemene wet bestuursrecht (Awb) noemt de zes maanden. Lid 3 en 4 hebben eigen termijnen.
Artikel 16.66 lid 3 van de Omgevingswet begrenst de verlenging. Volgens artikel 4:15 Awb en artikel 16.61 van de
Omgevingswet kan de termijn stilstaan of later beginnen. De Algemene termijnenwet geldt niet voor een termijn van meer
dan drie maanden (artikel 4).

## Voorbeeld

Fout:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    aanvraag: {datum: 2024-01-08}
    opgeschort: nee
    vastgesteld_op: 2024-07-09
```

Goed:

```yaml
instrumenten:
  - soort: omgevingsvergunning
    procedure: uitgebreid
    aanvraag: {datum: 2024-01-08}
    vastgesteld_op: 2024-07-08
```

## Herstel

Controleer de datums en vul in of de termijn is verlengd (`verlenging`) of heeft stilgestaan (`opgeschort`). Is er nog
geen besluit, vertel de aanvrager dan wanneer het komt.
"""

from participatie_cli.kader.duur import weken
from participatie_cli.kader.termijn import einde_na
from participatie_cli.model.keuzes import Ernst, Ontwikkellijn
from participatie_cli.model.procedure import Verlenging
from participatie_cli.model.procedurekeuzes import Aanvraagsoort
from participatie_cli.model.projectdeel import Per, Projectdeel
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.model.vergunning import Aanvraag, Omgevingsvergunning
from participatie_cli.rules.bereik import bij_uitgebreide_aanvraag, ingetrokken
from participatie_cli.rules.contract import Hiaten, Onzeker, Reden, Regel, Tekort, Toetsing
from participatie_cli.rules.momenten import dag_van_aanvraag
from participatie_cli.rules.plaatsen import AANVRAAG, INSTRUMENT, VASTGESTELD
from participatie_cli.rules.rollen import BEVOEGD_GEZAG
from participatie_cli.rules.termijndag import Taak, Uiterlijk
from participatie_cli.rules.voorwaarden import mits
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend

TE_GROF = "de datums of de verlenging zijn niet precies genoeg bekend om te zien of het besluit op tijd was"
MISSCHIEN_GEEN_ZIENSWIJZEN = "onbekend is of er zienswijzen waren; zonder zienswijzen geldt een andere termijn"
STILGESTAAN = "de termijn heeft stilgestaan of de beslissing is aangehouden, of dat is onbekend"


def toets(toetsing: Toetsing[Projectdeel]) -> Hiaten:
    """Compare the decision, or the peildatum, with the last day of the term."""
    ontvangen, instrument = dag_van_aanvraag(toetsing), toetsing.dossier.instrument
    assert isinstance(ontvangen, Datum)
    assert isinstance(instrument, Omgevingsvergunning)
    besluit = instrument.vastgesteld_op if toetsing.telt(instrument.vastgesteld_op) else None
    laatst, twijfel = _laatste_dag(toetsing, ontvangen, instrument), _andere_termijn(toetsing, instrument)
    if besluit is None:
        yield Uiterlijk(
            VASTGESTELD, Taak("op de aanvraag beslissen", BEVOEGD_GEZAG, AANVRAAG), laatst, voorbehoud=twijfel
        )
    if isinstance(besluit, Onbekend):
        yield Onzeker(VASTGESTELD, "onbekend is wanneer op de aanvraag is besloten")
    elif (te_laat := laatst.voor(besluit or toetsing.peildatum)) is ONBEKEND:
        yield Onzeker(VASTGESTELD, TE_GROF)
    elif te_laat and twijfel:
        yield Onzeker(VASTGESTELD, twijfel)
    elif te_laat:
        yield Tekort(VASTGESTELD, _feit(toetsing, ontvangen, besluit, laatst), te_laat=besluit is not None)


def _laatste_dag(toetsing: Toetsing[Projectdeel], ontvangen: Datum, instrument: Omgevingsvergunning) -> Datum:
    """The last day of the term, as uncertain as the application and the extension are."""
    termijn = toetsing.duur("awb-3-18-lid-1", "termijn", ontvangen)
    langst, verlenging = toetsing.duur("ow-16-66-lid-3", "verlenging", ontvangen), instrument.verlenging
    if isinstance(verlenging, Verlenging) and not toetsing.telt(verlenging.bekendgemaakt_op):
        verlenging = None
    aantal = verlenging.weken if isinstance(verlenging, Verlenging) else verlenging
    minst = meest = weken(0)
    if isinstance(aantal, int):
        minst = meest = langst if weken(aantal).langer_dan(langst, ontvangen.vroegst) else weken(aantal)
    elif aantal:
        meest = langst
    kort, lang = (einde_na(ontvangen, termijn + erbij, toetsing.kader.gelijkgesteld) for erbij in (minst, meest))
    return Datum(kort.vroegst, lang.laatst)


def _feit(toetsing: Toetsing[Projectdeel], ontvangen: Datum, besluit: Datum | None, laatst: Datum) -> str:
    wat = f"Het besluit is van {besluit.voluit}." if besluit else "Op de peildatum is geen besluit vastgelegd."
    termijn, eind = toetsing.duur("awb-3-18-lid-1", "termijn", ontvangen), Datum.op(laatst.laatst).voluit
    duur = f"De termijn van {termijn} na de ontvangst, met een verlenging als die er is,"
    return f"{wat} {duur} eindigde uiterlijk op {eind}."


def _andere_termijn(toetsing: Toetsing[Projectdeel], instrument: Omgevingsvergunning) -> str | None:
    """Why a late decision may still be within a term that is not this one."""
    if instrument.stond_stil is not False:
        return STILGESTAAN
    terinzage = toetsing.dossier.terinzage
    if terinzage is None:
        return None
    eind = terinzage.eind if isinstance(terinzage, Terinzage) else ONBEKEND
    loopt = isinstance(eind, Datum) and eind.voor(toetsing.peildatum) is False
    return None if loopt or toetsing.dossier.zienswijzen is True else MISSCHIEN_GEEN_ZIENSWIJZEN


def _eigen_termijn(toetsing: Toetsing[Projectdeel]) -> Reden:
    """Article 3:18 lid 3 and 4 set terms of their own."""
    aanvraag = toetsing.dossier.aanvraag
    if toetsing.dossier.zienswijzen is False:
        return "er zijn geen zienswijzen; dan geldt een andere termijn"
    vraagt = aanvraag.vraagt if isinstance(aanvraag, Aanvraag) else None
    if isinstance(vraagt, Onbekend):
        return Onzeker((*INSTRUMENT, "aanvraag", "vraagt"), "onbekend is wat er wordt gevraagd")
    bijzonder = vraagt in (Aanvraagsoort.WIJZIGING_DOOR_ANDER, Aanvraagsoort.INTREKKING)
    return (
        "voor een intrekking of een wijziging op aanvraag van een ander geldt een andere termijn" if bijzonder else None
    )


REGEL = Regel(
    code="AWB007",
    naam="besluit-op-aanvraag-binnen-zes-maanden",
    ernst=Ernst.FOUT,
    lijn=Ontwikkellijn.WETGEVING,
    grondslag=(
        *("awb-3-18-lid-1", "awb-3-18-lid-3", "awb-3-18-lid-4"),
        *("awb-4-15", "ow-16-61", "ow-16-66-lid-3", "atw-4"),
    ),
    toets=toets,
    geldt_voor=mits(bij_uitgebreide_aanvraag("ow-16-66-lid-3"), ingetrokken, _eigen_termijn),
    moment=dag_van_aanvraag,
    per=Per.INSTRUMENT,
    telt_dagen=True,
)
