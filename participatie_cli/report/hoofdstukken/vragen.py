"""The three questions of the council, with lessons and plan: the same for a line and for a project."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field

from participatie_cli.model.programma import Experiment, Maatregel
from participatie_cli.model.project import Project
from participatie_cli.model.resultaat import BlauwResultaat, Deelnemersoordeel, Evaluatie, Resultaten, RoodResultaat
from participatie_cli.model.stap import Meting
from participatie_cli.report.beeld.bouwstenen import Lijst
from participatie_cli.report.beeld.rapport import Vragen
from participatie_cli.report.beeld.tabellen import getal, of_niet_vastgelegd
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.gebeurtenissen import gebeurtenissen
from participatie_cli.report.feiten.inperiode import Gedateerd, Venster, beantwoord, opgesomd
from participatie_cli.report.hoofdstukken.plannen import Houder, lessen, open_plannen, vorige_plannen
from participatie_cli.values.aantal import Aantal
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.zin import vul


@dataclass(frozen=True, slots=True)
class Verhaal:
    """What the questions are put to: files, with what else happened and what was tried out."""

    houders: tuple[Houder, ...]
    experimenten: tuple[Experiment, ...] = ()
    gebeurd: tuple[Gedateerd, ...] = ()
    uitgeprobeerd: tuple[Gedateerd, ...] = ()
    kleuren: tuple[str, str] = field(default=("blauw", "rood"))
    met_titel: bool = False


def beantwoord_vragen(verhaal: Verhaal, venster: Venster, boek: Bronnenboek) -> Vragen:
    """Put the questions to the facts of the period."""

    def lijst(titel: str, feiten: Iterable[Gedateerd]) -> Lijst:
        return beantwoord(titel, feiten, venster, boek)

    blauw, rood = verhaal.kleuren
    houders, met_titel = verhaal.houders, verhaal.met_titel
    eigen = (feit for houder in houders for feit in gebeurtenissen(houder, met_titel=met_titel))
    return Vragen(
        gebeurd=lijst("Wat is er gebeurd?", (*eigen, *verhaal.gebeurd)),
        uitgeprobeerd=lijst("Wat hebben we uitgeprobeerd?", verhaal.uitgeprobeerd),
        blauw=lijst(f"Welke resultaten hebben we bereikt? ({blauw})", _per_houder(houders, _blauw)),
        rood=lijst(f"Welke resultaten hebben we bereikt? ({rood})", _per_houder(houders, _rood)),
        lessen=lijst("Wat hebben we geleerd?", lessen((*houders, *verhaal.experimenten))),
        vorig_plan=opgesomd(
            "Wat kwam er van het vorige plan?",
            vorige_plannen(houders, venster),
            boek,
            "Van een plan voor deze periode is niets vastgelegd.",
            uiterlijk=True,
        ),
        plan=opgesomd(
            "Wat gaan we de komende periode doen?",
            open_plannen((*houders, *verhaal.experimenten), venster),
            boek,
            "Voor de komende periode is niets vastgelegd.",
            uiterlijk=True,
        ),
    )


def _per_houder(houders: Iterable[Houder], wat: Callable[[Houder], Iterator[Gedateerd]]) -> Iterator[Gedateerd]:
    for houder in houders:
        yield from wat(houder)


def _blauw(houder: Houder) -> Iterator[Gedateerd]:
    resultaten = houder.resultaten
    geteld: tuple[BlauwResultaat | Meting, ...] = bekend(resultaten.blauw) if isinstance(resultaten, Resultaten) else ()
    gemeten = bekend(houder.metingen) if isinstance(houder, Maatregel) else ()
    for feit in (*geteld, *gemeten):
        yield Gedateerd(feit.datum, _geteld(feit), houder, feit)


def _geteld(feit: BlauwResultaat | Meting) -> str:
    if not isinstance(feit.waarde, Aantal):
        return feit.wat if feit.waarde is None else f"{feit.wat}, onbekend hoeveel"
    eenheid = "" if feit.eenheid is None or isinstance(feit.eenheid, Onbekend) else f" {feit.eenheid}"
    streven = f" (afgesproken: {getal(feit.streefwaarde)})" if feit.streefwaarde is not None else ""
    return f"{feit.wat}, {getal(feit.waarde)}{eenheid}{streven}"


def _rood(houder: Houder) -> Iterator[Gedateerd]:
    resultaten = houder.resultaten
    if isinstance(resultaten, Resultaten):
        for feit in bekend(resultaten.rood):
            yield Gedateerd(feit.datum, _beleefd(feit), houder, feit)
    if isinstance(houder, Project) and isinstance(houder.evaluatie, Evaluatie):
        yield from _oordeel_van_deelnemers(houder, houder.evaluatie)


def _oordeel_van_deelnemers(project: Project, evaluatie: Evaluatie) -> Iterator[Gedateerd]:
    """How participants look back, with the numbers that show what that is worth."""
    terugblik = evaluatie.deelnemers
    if isinstance(terugblik, Deelnemersoordeel):
        tekst = (
            f"Deelnemers kijken terug ({terugblik.methode}): cijfer voor het proces {getal(terugblik.cijfer_proces)}, "
            f"voor de uitkomst {getal(terugblik.cijfer_uitkomst)}; {getal(terugblik.respondenten)} van "
            f"{getal(terugblik.doelgroep)} mensen antwoordden."
        )
        yield Gedateerd(terugblik.datum, tekst, project, evaluatie)


def _beleefd(feit: RoodResultaat) -> str:
    """An experience with whose it is and what it is worth; what is not known of that is said."""
    delen = (
        f"van {feit.van}" if isinstance(feit.van, str) else f"{of_niet_vastgelegd(feit.van)} van wie",
        f"opgehaald met {feit.methode}" if isinstance(feit.methode, str) else f"{of_niet_vastgelegd(feit.methode)} hoe",
        vul("[{n:mens|mensen}]", feit) or f"{getal(feit.n)} van hoeveel mensen",
    )
    return f"{feit.ervaring} ({'; '.join(delen)})"
