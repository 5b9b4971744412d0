"""What lies ahead according to a file: what is planned, what must be done by a day, and what stands open."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from participatie_cli.model.bron import Bronvermelding
from participatie_cli.model.dossier import Dossier
from participatie_cli.model.keuzes import Inbrengstatus, Orgaan
from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.raad import VraagAanRaad, VraagUitRaad
from participatie_cli.model.tijdlijn import komend_na, merk_intern
from participatie_cli.model.uitdaagrecht import Uitdaagprocedure
from participatie_cli.values.datum import Datum, gebeurd, telt
from participatie_cli.values.onbekend import ONBEKEND, bekend
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from participatie_cli.values.zin import vertel

_RAAD = "de raad"
_COLLEGE = "het college"


@dataclass(frozen=True, slots=True)
class Vooruitpunt:
    """Something that lies ahead: when, what, who is to do it, and the norm that asks for it.

    With `uiterlijk` the day is that by which it must be done, which can have passed. A point without a day stands open;
    `twijfel` says what is not known of that. `pad` is where in the file it follows from. Who knows of more than the
    file does, such as a term that a rule works out, adds points of its own.
    """

    datum: Datum | None
    wat: str
    wie: str | None = None
    norm: str | None = None
    twijfel: str | None = None
    uiterlijk: bool = False
    pad: Pad = ()

    def voorbij_op(self, peildatum: date) -> bool:
        """Whether the day by which it had to be done has surely passed."""
        return self.datum is not None and self.uiterlijk and self.datum.laatst < peildatum


def vooruitblik(dossier: Dossier, peildatum: date) -> tuple[Vooruitpunt, ...]:
    """All that lies ahead of a file on a day, in order of time; what has no day comes last."""
    open_ = tuple(_open(dossier, peildatum))
    plekken = {punt.pad for punt in open_}
    gepland = (
        Vooruitpunt(een.datum, een.komt, pad=een.pad)
        for een in komend_na(dossier, peildatum)
        if een.pad[:-1] not in plekken - {()}
    )
    return op_volgorde((*open_, *gepland))


def op_volgorde(punten: tuple[Vooruitpunt, ...]) -> tuple[Vooruitpunt, ...]:
    """Points in order of time; what has no day comes last."""
    return tuple(sorted(punten, key=lambda een: (een.datum is None, een.datum.laatst if een.datum else date.max)))


def _open(dossier: Dossier, peildatum: date) -> Iterator[Vooruitpunt]:
    if isinstance(dossier, Project):
        yield from _van_een_project(dossier, peildatum)
    if isinstance(dossier, (Project, Maatregel)):
        yield from _plannen(dossier, peildatum)
        yield from _van_de_raad(dossier, peildatum)
        yield from _toezeggingen(dossier, peildatum)
    if isinstance(dossier, Maatregel) and _moet_nog(dossier.gestart_op, dossier.gereed_op, peildatum):
        yield from _met_dag(dossier, "gereed_voor", (), _wie(dossier.trekker))
    if isinstance(dossier, (Project, Maatregel, Experiment)):
        yield from _lessen(dossier, peildatum)
    if isinstance(dossier, Uitdaagprocedure):
        yield from _evaluatie(dossier, (), peildatum)


def _punt(feit: Feit, veld: str, pad: Pad, wie: str | None = None, twijfel: str | None = None) -> Vooruitpunt:
    """What must be done about a fact, by the day in one of its fields where that is known."""
    zin, dag = feit.zin(veld), getattr(feit, veld)
    assert zin is not None
    wat = vertel(zin.komt, feit).tekst
    wat = feit.betwist(wat) if isinstance(feit, Bronvermelding) else wat
    dag = dag if isinstance(dag, Datum) else None
    return Vooruitpunt(dag, f"{wat}{merk_intern(feit)}", wie, twijfel=twijfel, uiterlijk=zin.termijn, pad=pad)


def _met_dag(feit: Feit, veld: str, pad: Pad, wie: str | None = None) -> Iterator[Vooruitpunt]:
    """What stands at a place, only where its day is known."""
    if isinstance(getattr(feit, veld), Datum):
        yield _punt(feit, veld, pad, wie)


def _moet_nog(begonnen: object, gedaan: object, peildatum: date) -> bool:
    """Whether something was there by a day, as far as is known, and was not surely done."""
    later = isinstance(begonnen, Datum) and not telt(begonnen, peildatum)
    return not later and not (isinstance(gedaan, Datum) and gebeurd(gedaan, peildatum) is True)


def _onbekend(waarde: object, wat: str) -> str | None:
    return f"onbekend is of {wat}" if waarde is ONBEKEND else None


def _wie(wie: object) -> str | None:
    if isinstance(wie, Orgaan):
        return wie.voluit
    return wie if isinstance(wie, str) else None


def _van_een_project(project: Project, peildatum: date) -> Iterator[Vooruitpunt]:
    for plek, inbreng in enumerate(bekend(project.inbreng)):
        if inbreng.status is Inbrengstatus.IN_BEHANDELING and _moet_nog(inbreng.datum, None, peildatum):
            wat = f"Beslissen over inbreng: {inbreng.onderwerp}.{merk_intern(inbreng)}"
            yield Vooruitpunt(None, wat, pad=("inbreng", plek))
    yield from _voorwaarden(project, peildatum)
    for plek, instrument in enumerate(bekend(project.instrumenten)):
        if isinstance(instrument, Uitdaagprocedure):
            yield from _evaluatie(instrument, ("instrumenten", plek), peildatum)
    yield from _eindes(project, peildatum)


def _voorwaarden(project: Project, peildatum: date) -> Iterator[Vooruitpunt]:
    for plek, besluit in enumerate(bekend(project.besluiten)):
        for nummer, een in enumerate(bekend(besluit.voorwaarden)):
            if _moet_nog(besluit.datum, een.voldaan_op, peildatum):
                twijfel = _onbekend(een.voldaan_op, "eraan is voldaan")
                punt = _punt(een, "gereed_voor", ("besluiten", plek, "voorwaarden", nummer), twijfel=twijfel)
                yield punt if een.intern else replace(punt, wat=f"{punt.wat}{merk_intern(besluit)}")


def _eindes(project: Project, peildatum: date) -> Iterator[Vooruitpunt]:
    """What ends by itself, where its day is not known, and the deviations that are in force."""
    for plek, einde in enumerate(bekend(project.einddatums)):
        if not isinstance(einde.datum, Datum):
            yield _punt(einde, "datum", ("einddatums", plek), twijfel="onbekend is wanneer")
    for plek, afwijking in enumerate(bekend(project.afwijkingen)):
        if telt(afwijking.besloten_op, peildatum) and afwijking.geldig_tot.laatst >= peildatum:
            yield replace(_punt(afwijking, "geldig_tot", ("afwijkingen", plek)), uiterlijk=False)


def _evaluatie(verzoek: Uitdaagprocedure, pad: Pad, peildatum: date) -> Iterator[Vooruitpunt]:
    if _moet_nog(verzoek.ontvangen_op, verzoek.geevalueerd_op, peildatum):
        yield from _met_dag(verzoek, "evalueren_voor", pad)


def _plannen(dossier: Project | Maatregel, peildatum: date) -> Iterator[Vooruitpunt]:
    for plek, een in enumerate(bekend(dossier.voornemens)):
        if _moet_nog(een.vastgelegd_op, een.gereed_op, peildatum):
            klaar = _onbekend(een.gereed_op, "dit klaar is")
            yield _punt(een, "gereed_voor", ("voornemens", plek), _wie(een.trekker), klaar)


def _van_de_raad(dossier: Project | Maatregel, peildatum: date) -> Iterator[Vooruitpunt]:
    """The questions without an answer, or of which it is unknown whether there is one."""
    vragen: tuple[tuple[str, tuple[VraagAanRaad | VraagUitRaad, ...], str], ...] = (
        ("voorgelegd_aan_raad", bekend(dossier.voorgelegd_aan_raad), _RAAD),
        ("vragen_uit_de_raad", bekend(dossier.vragen_uit_de_raad), _COLLEGE),
    )
    for sleutel, rij, wie in vragen:
        for plek, vraag in enumerate(rij):
            if _moet_nog(vraag.datum, vraag.beantwoord_op, peildatum):
                onbekend = ONBEKEND if ONBEKEND in (vraag.beantwoord_op, vraag.antwoord) else None
                twijfel = _onbekend(onbekend, "er een antwoord is")
                yield _punt(vraag, "beantwoord_op", (sleutel, plek), wie, twijfel)


def _toezeggingen(dossier: Project | Maatregel, peildatum: date) -> Iterator[Vooruitpunt]:
    """The promises that stand open, or of which the end is unknown."""
    for plek, een in enumerate(bekend(dossier.toezeggingen)):
        nagekomen = een.nagekomen_op(peildatum)
        if telt(een.datum, peildatum) and not isinstance(nagekomen, bool):
            twijfel = _onbekend(nagekomen, "zij is nagekomen")
            yield _punt(een, "gereed_voor", ("toezeggingen", plek), _wie(een.door), twijfel)


def _lessen(dossier: Project | Maatregel | Experiment, peildatum: date) -> Iterator[Vooruitpunt]:
    for plek, een in enumerate(bekend(dossier.lessen)):
        if _moet_nog(een.datum, een.opgevolgd_op, peildatum):
            yield _punt(een, "opvolgen_voor", ("lessen", plek), _wie(een.eigenaar))
