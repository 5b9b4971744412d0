"""The title page, and the line on every page."""

from datetime import date

from participatie_cli.kader.rapportage import ZONDER_BEGIN, Periode
from participatie_cli.report.beeld.kop import Kop
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.values.datum import MAANDEN, Datum

TITEL = "Tussenrapportage participatie"


def kop(gegevens: Gegevens) -> Kop:
    """Title, number, period, and what was used to make the report."""
    uitgave, gemeente = gegevens.kader.uitgave, gegevens.kader.gemeente
    oud = ", meer dan een half jaar geleden" if uitgave and uitgave.is_oud_op(gegevens.peildatum) else ""
    kader = f"{uitgave.versie}, bijgewerkt op {uitgave.bijgewerkt_op.voluit}{oud}" if uitgave else "onbekend"
    nummer, peildatum = str(gegevens.periode.nr), _voluit(gegevens.peildatum)
    regel = (
        f"{TITEL} nr. {nummer}",
        maanden(gegevens.periode),
        f"peildatum {peildatum}",
        gegevens.vastlegging,
        f"kader {uitgave.versie if uitgave else 'onbekend'}",
        gegevens.programma,
    )
    return Kop(
        titel=TITEL,
        gemeente=gemeente.gemeente.naam if gemeente else "onbekend",
        nummer=nummer,
        periode=_periode(gegevens.periode),
        maanden=maanden(gegevens.periode),
        tussenstand=_tussenstand(gegevens),
        achteraf=_achteraf(gegevens),
        bestemd_voor="college van burgemeester en wethouders en gemeenteraad",
        peildatum=peildatum,
        peildatum_iso=gegevens.peildatum.isoformat(),
        vastlegging=gegevens.vastlegging,
        kader=kader,
        programma=gegevens.programma,
        voettekst=" · ".join(regel),
        toelichting=gemeente.toelichting if gemeente else "",
        taal="nl",
    )


def maanden(periode: Periode) -> str:
    """`juni tot en met september 2026`, with both years where they differ."""
    eind = f"{MAANDEN[periode.einde.month - 1]} {periode.einde.year}"
    if periode.begin == ZONDER_BEGIN:
        return f"tot en met {eind}"
    jaar = "" if periode.begin.year == periode.einde.year else f" {periode.begin.year}"
    return f"{MAANDEN[periode.begin.month - 1]}{jaar} tot en met {eind}"


def _periode(periode: Periode) -> str:
    begin = "" if periode.begin == ZONDER_BEGIN else f"{_voluit(periode.begin)} "
    return f"{begin}tot en met {_voluit(periode.einde)}"


def _tussenstand(gegevens: Gegevens) -> str:
    if gegevens.peildatum >= gegevens.periode.einde:
        return ""
    return (
        f"Dit is een tussenstand. De periode loopt nog tot en met {_voluit(gegevens.periode.einde)}; "
        f"alles is uitgerekend tot en met {_voluit(gegevens.peildatum)}."
    )


def _achteraf(gegevens: Gegevens) -> str:
    if gegevens.achteraf is None:
        return ""
    return (
        f"Dit verslag is achteraf gemaakt, uit het register van {_voluit(gegevens.achteraf)}. Het telt alleen wat op "
        f"{_voluit(gegevens.peildatum)} was gebeurd. Omschrijvingen van projecten en plannen van later zijn weggelaten."
    )


def _voluit(dag: date) -> str:
    return Datum.op(dag).voluit
