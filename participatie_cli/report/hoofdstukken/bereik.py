"""Who took part: groups that were not reached before, participations per period, and the activities."""

from collections.abc import Iterator
from typing import Final

from participatie_cli.kader.rapportage import Periode
from participatie_cli.model.activiteit import Activiteit
from participatie_cli.model.project import Project
from participatie_cli.report.beeld.bouwstenen import Tabel
from participatie_cli.report.beeld.rapport import Bereik
from participatie_cli.report.beeld.tabellen import Kolom, getal, maak_tabel, of_niet_vastgelegd
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import Venster, dag_in_woorden
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.report.grafiek.grafieken import Deelnames, deelnamesgrafiek
from participatie_cli.report.hoofdstukken.kop import maanden
from participatie_cli.values.aantal import tel_op
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import bekend

_GROEPEN: Final = (
    Kolom("Groep", 3),
    Kolom("Project", 3),
    Kolom("Wanneer", 2),
    Kolom("Hoe", 3),
    Kolom("Bereikt", 2, getal=True),
)
_ACTIVITEITEN: Final = (
    *(Kolom("Project", 3), Kolom("Wanneer", 2), Kolom("Activiteit", 4)),
    *(Kolom("Kanaal", 2), Kolom("Hoeveel mensen", 2, getal=True)),
)


def bereik(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Bereik:
    """The chapter on who took part."""
    return Bereik(
        id="bereik",
        titel="Wie er meededen",
        inleiding=(
            "Hier staan aantallen deelnames. Wie twee keer meedeed, telt twee keer. De aantallen zeggen niets over de "
            "vraag of de deelnemers de hele stad vertegenwoordigen. Meer deelnemers is niet vanzelf beter.",
        ),
        groepen=_groepen(gegevens, venster, boek),
        grafiek=deelnamesgrafiek([deelnames(gegevens, periode) for periode in gegevens.perioden]),
        activiteiten=_activiteiten(gegevens, venster, boek),
    )


def deelnames(gegevens: Gegevens, periode: Periode) -> Deelnames:
    """The participants of the activities of one period together, as far as their numbers are known."""
    venster = Venster(periode, min(periode.einde, gegevens.peildatum))
    return Deelnames(maanden(periode), tel_op(een.deelnemers for _, een in _gehouden(gegevens, venster)))


def _gehouden(gegevens: Gegevens, venster: Venster) -> Iterator[tuple[Project, Activiteit]]:
    """The activities that certainly were in a period."""
    for project in gegevens.van_soort(Project):
        for een in bekend(project.activiteiten):
            if venster.bevat(een.datum) is True:
                yield project, een


def _groepen(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Tabel:
    return maak_tabel(
        "Groepen die eerder niet werden bereikt en in deze periode wel",
        _GROEPEN,
        (
            (
                boek.vermeld(groep.groep, project, groep),
                project.titel,
                dag_in_woorden(groep.bereikt_op, venster),
                of_niet_vastgelegd(groep.hoe),
                getal(groep.bereikt),
            )
            for project in gegevens.van_soort(Project)
            for groep in bekend(project.belanghebbenden)
            if groep.eerder_niet_bereikt is True and venster.bevat(groep.bereikt_op) is not False
        ),
        f"In deze periode niet vastgelegd. {_eerder(gegevens, venster)}",
    )


def _eerder(gegevens: Gegevens, venster: Venster) -> str:
    """What is known outside the period: groups reached before it, and groups of which the day is not recorded."""
    groepen = [een for project in gegevens.van_soort(Project) for een in bekend(project.belanghebbenden)]
    nieuw = [een for een in groepen if een.eerder_niet_bereikt is True]
    onbekend = sum(not isinstance(een.eerder_niet_bereikt, bool) for een in groepen)
    zonder_dag = sum(not isinstance(een.bereikt_op, Datum) for een in nieuw)
    return (
        f"In het register staan {len(groepen)} groepen. Bij {onbekend} daarvan is onbekend of zij eerder werden "
        f"bereikt. Bij {len(nieuw)} staat dat zij eerder niet werden bereikt; bij {zonder_dag} daarvan ontbreekt de "
        "dag waarop dat veranderde."
    )


def _werkvorm(activiteit: Activiteit) -> str:
    """What it was, with the numbers beside that of the participants, which has a column of its own."""
    return f"{activiteit.werkvorm} ({activiteit.naast})" if activiteit.naast else activiteit.werkvorm


def _activiteiten(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Tabel:
    return maak_tabel(
        "Activiteiten in deze periode",
        _ACTIVITEITEN,
        (
            (
                project.titel,
                dag_in_woorden(een.datum, venster),
                boek.vermeld(_werkvorm(een), project, een),
                of_niet_vastgelegd(een.kanaal),
                getal(een.deelnemers),
            )
            for project in gegevens.van_soort(Project)
            for een in bekend(project.activiteiten)
            if venster.bevat(een.datum) is not False
        ),
        "In deze periode niet vastgelegd: activiteiten met inwoners.",
    )
