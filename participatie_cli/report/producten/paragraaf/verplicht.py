"""Whether participation is mandatory here and whether inspraak follows, as far as the facts and the norms tell."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from participatie_cli.kader.aanwijzing import Aanwijzing, Gevallen, aanwijzing_op
from participatie_cli.kader.bepaling import Bepaling
from participatie_cli.kader.participatieplicht import (
    AANGEWEZEN_GEVALLEN,
    AFWEGING,
    BIJ_INSTRUMENT,
    EIGEN_LIJST,
    INSPRAAK,
)
from participatie_cli.model.een_instrument import EenInstrument
from participatie_cli.model.instrument import MetTerinzage
from participatie_cli.model.keuzes import Overheidslaag
from participatie_cli.model.plan import Beleid
from participatie_cli.model.terinzage import Terinzage
from participatie_cli.model.vergunning import Aanvraag, Omgevingsvergunning
from participatie_cli.report.producten.projectbeeld import Projectbeeld
from participatie_cli.report.producten.woorden import dagen
from participatie_cli.values.datum import Datum, gebeurd
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.values.opsomming import opsomming

GEEN: Final = "geen"
_LIGT: Final = {True: "ligt", False: "komt", ONBEKEND: "kwam of komt"}
"""Of an inspection that is not over, by whether it has begun."""
_ONBEKEND_INSTRUMENT: Final = "Onbekend: niet bekend is welk instrument erbij hoort."


def verplicht(beeld: Projectbeeld) -> str:
    """What a norm asks of each instrument, each once; else that none in the framework is known to ask it."""
    instrumenten = beeld.project.instrumenten
    if isinstance(instrumenten, Onbekend):
        return f"{_ONBEKEND_INSTRUMENT} {_eigen_belofte(beeld)}".strip()
    zinnen = dict.fromkeys(een for instrument in instrumenten for een in _over(instrument, beeld))
    return " ".join(zinnen) or f"Geen wettelijke plicht bekend. {_eigen_belofte(beeld)}".strip()


def _over(instrument: EenInstrument, beeld: Projectbeeld) -> Iterator[str]:
    if isinstance(instrument, Omgevingsvergunning):
        yield _vergunning(instrument, beeld)
    elif normen := _normen(BIJ_INSTRUMENT.get(instrument.soort, ()), _moment(instrument, beeld.peildatum), beeld):
        yield f"Ja: bij de vaststelling van {_voluit(instrument)} staat hoe mensen zijn betrokken ({normen})."
    elif isinstance(instrument, Beleid) and instrument.clientadviezen:
        wetten = opsomming([een.wet.value.capitalize() for een in bekend(instrument.clientadviezen)])
        yield f"Advies van cliënten hoort erbij ({wetten or 'onbekend welke wet'})."


def _voluit(instrument: EenInstrument) -> str:
    return instrument.voluit if isinstance(instrument, MetTerinzage) else instrument.soort


def _moment(instrument: EenInstrument, peildatum: date) -> Datum | date:
    """The law of the day of adoption counts, once that has been."""
    dag = instrument.vastgesteld_op if isinstance(instrument, MetTerinzage) else None
    return dag if isinstance(dag, Datum) and gebeurd(dag, peildatum) is True else peildatum


def _normen(sleutels: tuple[str, ...], moment: Datum | date, beeld: Projectbeeld) -> str:
    """Where the provisions stand that were in force at a moment."""
    gevonden = (beeld.stand.kader.bepaling(een, moment) for een in sleutels)
    return opsomming([een.vindplaats for een in gevonden if isinstance(een, Bepaling)])


def _vergunning(instrument: Omgevingsvergunning, beeld: Projectbeeld) -> str:
    """Whether the application is one of the cases that the council designated."""
    aanvraag = instrument.aanvraag
    dag = aanvraag.datum if isinstance(aanvraag, Aanvraag) and isinstance(aanvraag.datum, Datum) else None
    moment = dag if dag and gebeurd(dag, beeld.peildatum) is True else Datum.op(beeld.peildatum)
    norm = _normen((AANGEWEZEN_GEVALLEN, EIGEN_LIJST), moment, beeld) or "geen norm bekend"
    antwoord, waarom = _volgens_de_lijst(instrument, moment, beeld)
    return f"Voor de aanvrager: {antwoord}, {waarom} ({norm})."


def _volgens_de_lijst(instrument: Omgevingsvergunning, moment: Datum, beeld: Projectbeeld) -> tuple[str, str]:
    if instrument.bevoegd_gezag is not Overheidslaag.GEMEENTE:
        return "onbekend", "een andere overheid beslist of dat is onbekend"
    if instrument.bopa is False:
        return "nee", "de aanvraag past in het omgevingsplan"
    if instrument.bopa_categorie == GEEN:
        return "nee", "de aanvraag staat niet op de lijst van de raad"
    gemeente = beeld.stand.kader.gemeente
    lijst = aanwijzing_op((gemeente and gemeente.verplichte_participatie) or (), moment)
    if lijst is None or (isinstance(lijst, Aanwijzing) and lijst.gevallen is Gevallen.GEEN):
        return "nee", "de raad wees daarvoor geen gevallen aan"
    if instrument.bopa is True and isinstance(lijst, Aanwijzing):
        gevallen = {een.id: een.tekst for een in lijst.categorieen}
        if lijst.gevallen is Gevallen.ALLE or instrument.bopa_categorie in gevallen:
            return "ja", "vóór de aanvraag, want de aanvraag valt onder de lijst van de raad"
    return "onbekend", "niet bekend is of de aanvraag onder de lijst van de raad valt"


def _eigen_belofte(beeld: Projectbeeld) -> str:
    """What the municipality laid down itself; that it is unknown whether it has an ordinance where it is."""
    if norm := _normen((AFWEGING,), beeld.peildatum, beeld):
        return f"De gemeente beloofde bij elk project af te wegen of mensen meedoen ({norm})."
    gemeente = beeld.stand.kader.gemeente
    verordening = gemeente.verordening if gemeente else ONBEKEND
    if verordening is None:
        return "De gemeente heeft geen verordening over participatie vastgelegd."
    return "Wat de verordening hierover vraagt, is onbekend."


def inspraak(beeld: Projectbeeld) -> str:
    """The inspections of a draft, those that were and those to come; else whether one follows."""
    if terinzages := beeld.terinzages:
        return _terinzage(terinzages[-1], len(terinzages), beeld.peildatum)
    if isinstance(beeld.project.instrumenten, Onbekend):
        return "Of er inspraak volgt, is onbekend."
    volgen = [een.volgt_afdeling_3_4 for een in beeld.project.instrumenten if isinstance(een, MetTerinzage)]
    if True in volgen:
        norm = _normen((INSPRAAK,), beeld.peildatum, beeld)
        waar = f" ({norm})" if norm and any(isinstance(een, Beleid) for een in beeld.project.instrumenten) else ""
        return f"Het ontwerp hoort ter inzage te komen{waar}; wanneer, is nog niet vastgelegd."
    return "Of er inspraak volgt, is onbekend." if ONBEKEND in volgen else "Er volgt geen inspraak."


def _terinzage(een: Terinzage, hoeveel: int, peildatum: date) -> str:
    voorbij = isinstance(een.eind, Datum) and een.eind.voor(peildatum) is True
    wat = "lag" if voorbij else _LIGT[gebeurd(een.start, peildatum)]
    keer = f", de laatste van {hoeveel} keer" if hoeveel > 1 else ""
    return f"Inspraak: het {een.stuk} {wat} ter inzage ({dagen(een.start, een.eind)}{keer})."
