"""The followed projects one by one, and all projects in one table."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final

from participatie_cli.model.afweging import Afweging
from participatie_cli.model.initiatief import Gebied
from participatie_cli.model.project import Project
from participatie_cli.model.stand import initiatief
from participatie_cli.report.beeld.bouwstenen import Tabel
from participatie_cli.report.beeld.rapport import Projectblok, Projecten
from participatie_cli.report.beeld.tabellen import NIET_VASTGELEGD, Kolom, maak_tabel, of_niet_vastgelegd
from participatie_cli.report.feiten.bronnenboek import Bronnenboek, betwist
from participatie_cli.report.feiten.gebeurtenissen import laatste_gebeurtenis
from participatie_cli.report.feiten.inperiode import Gedateerd, Venster
from participatie_cli.report.gegevens import Gegevens, Registerstand
from participatie_cli.report.hoofdstukken.inbreng import inbrengtabel
from participatie_cli.report.hoofdstukken.kleuren import kleurnamen
from participatie_cli.report.hoofdstukken.uitgeprobeerd import eerste_keren, experimenten, verteld
from participatie_cli.report.hoofdstukken.vragen import Verhaal, beantwoord_vragen
from participatie_cli.results.agenda import Agenda, Agendapunt
from participatie_cli.scoring.score import Projectscore
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.wording.agenda import dag_van, punt_als_zin
from participatie_cli.wording.scores import kwaliteit_in_woorden

_ALLE: Final = (Kolom("Project", 4), Kolom("Fase", 2), Kolom("Laatste feit", 5), Kolom("Eerstvolgende datum", 5))
_GEGEVENS: Final = (Kolom("Gegeven", 1), Kolom("Stand op de peildatum", 3))


def projecten(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Projecten:
    """The chapter on projects."""
    gevolgd = gevolgde(gegevens, venster, boek)
    return Projecten(
        id="projecten",
        titel="De projecten",
        inleiding=("Gevolgde projecten worden van dichtbij bekeken, om ervan te leren.",),
        gevolgd=gevolgd,
        leeg="" if gevolgd else "In het register staan geen gevolgde projecten.",
        alle=maak_tabel(
            "Alle projecten, op kenmerk",
            _ALLE,
            _rijen(_begonnen(gegevens), gegevens, venster),
            "Er zijn geen projecten.",
        ),
    )


def gevolgde(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> tuple[Projectblok, ...]:
    """The projects that are followed, each by itself."""
    keren: dict[str, list[Gedateerd]] = {}
    for kenmerk, feit in eerste_keren(gegevens):
        keren.setdefault(kenmerk, []).append(feit)
    return tuple(
        _blok(project, score, gegevens, tuple(keren.get(project.id, ())), venster, boek)
        for project, score in _begonnen(gegevens)
        if project.gevolgd is True
    )


def _begonnen(gegevens: Gegevens) -> list[tuple[Project, Projectscore]]:
    op_id = {project.id: project for project in gegevens.van_soort(Project)}
    return [(op_id[score.id], score) for score in gegevens.score.projecten if score.id in op_id]


def _blok(
    project: Project,
    score: Projectscore,
    gegevens: Gegevens,
    keren: tuple[Gedateerd, ...],
    venster: Venster,
    boek: Bronnenboek,
) -> Projectblok:
    proeven = experimenten(gegevens, project.id)
    verhaal = Verhaal(
        houders=(project,),
        experimenten=proeven,
        uitgeprobeerd=(*verteld(proeven, venster), *keren),
        kleuren=kleurnamen(gegevens.kader),
    )
    return Projectblok(
        id=project.id,
        titel=project.titel,
        samenvatting="" if gegevens.achteraf else project.samenvatting,  # which tells how it is by now
        gegevens=_gegevens(project, score, gegevens),
        vragen=beantwoord_vragen(verhaal, venster, boek),
        inbreng=inbrengtabel(project, venster, boek),
    )


def _gegevens(project: Project, score: Projectscore, gegevens: Gegevens) -> Tabel:
    afweging = project.afweging if isinstance(project.afweging, Afweging) else None
    gebied = project.gebied if isinstance(project.gebied, Gebied) else None
    rijen = (
        ("Fase", project.fase_in_woorden(gegevens.peildatum)),
        ("Gebied", of_niet_vastgelegd(", ".join(bekend(gebied.wijken)) if gebied else project.gebied)),
        ("Niveau van participatie", niveau_in_woorden(project, gegevens)),
        ("Initiatief", initiatief(project)),
        ("Andere partijen", of_niet_vastgelegd(_partijen(project))),
        ("Doel van de participatie", of_niet_vastgelegd(afweging.doel if afweging else None)),
        ("Wie beslist", of_niet_vastgelegd(afweging.beslisser if afweging else None)),
        ("Kwaliteit volgens de tien criteria", kwaliteit_in_woorden(score) if score.kwaliteit else NIET_VASTGELEGD),
    )
    return maak_tabel(f"Gegevens van {project.titel}", _GEGEVENS, rijen, "")


def _partijen(project: Project) -> Onbekend | str | None:
    if isinstance(project.partijen, Onbekend):
        return project.partijen
    return "; ".join(partij.kern for partij in project.partijen) or None


def niveau_in_woorden(project: Project, gegevens: Registerstand) -> str:
    """The rung as of the peildatum by the word for residents, and that it is an estimate where it is."""
    niveau = project.niveau_op(gegevens.peildatum)
    if not isinstance(niveau, str):
        return of_niet_vastgelegd(niveau)
    trede = gegevens.kader.gemeente.trede(niveau) if gegevens.kader.gemeente else None
    naam = trede.naam if trede else niveau
    return f"{naam} (inschatting)" if project.niveau_is_geschat_op(gegevens.peildatum) else naam


def _rijen(
    begonnen: Iterable[tuple[Project, Projectscore]], gegevens: Gegevens, venster: Venster
) -> Iterator[tuple[str, ...]]:
    agenda = Agenda.van(gegevens.verslag.agenda, gegevens.peildatum, date.max).komend
    eerst = {een.id: een for een in reversed(agenda) if not een.voorbehoud}
    for project, _ in begonnen:
        volgende = eerst.get(project.id)
        titel = f"{project.titel} (gevolgd)" if project.gevolgd is True else project.titel
        yield titel, project.fase_in_woorden(gegevens.peildatum), _laatste(project, venster), _komt(volgende)


def _komt(punt: Agendapunt | None) -> str:
    return f"{dag_van(punt)}: {punt_als_zin(punt)}" if punt else NIET_VASTGELEGD


def _laatste(project: Project, venster: Venster) -> str:
    """The newest event by the peildatum."""
    laatste = laatste_gebeurtenis(project, venster.bekend_op)
    if laatste is None or not isinstance(laatste.datum, Datum):
        return NIET_VASTGELEGD
    return f"{laatste.datum.voluit}: {betwist(laatste.tekst, laatste.feit)}"
