"""The input of residents, and what was done with it."""

from collections import Counter
from collections.abc import Iterator
from typing import Final

from participatie_cli.model.inbreng import Inbreng, Terugkoppeling
from participatie_cli.model.project import Project
from participatie_cli.report.beeld.bouwstenen import Tabel
from participatie_cli.report.beeld.rapport import Inbrenghoofdstuk
from participatie_cli.report.beeld.tabellen import Kolom, getal, maak_tabel, of_niet_vastgelegd, zin
from participatie_cli.report.feiten.bronnenboek import Bronnenboek
from participatie_cli.report.feiten.inperiode import NIET_VASTGELEGD, Gedateerd, Venster, beantwoord, dag_in_woorden
from participatie_cli.report.gegevens import Gegevens
from participatie_cli.values.onbekend import Onbekend, bekend

_KOLOMMEN: Final = (
    Kolom("Onderwerp", 2),
    Kolom("Wanneer", 2),
    Kolom("Wat er is gezegd", 4),
    Kolom("Wat ermee is gedaan", 4),
)
_PERIODE: Final = (Kolom("Project", 3), *_KOLOMMEN)
_STAND: Final = (Kolom("Wat ermee is gedaan", 3), Kolom("Aantal", 1, getal=True))


def inbreng(gegevens: Gegevens, venster: Venster, boek: Bronnenboek) -> Inbrenghoofdstuk:
    """The input of the period, what was told back, and all input by what was done with it."""
    return Inbrenghoofdstuk(
        id="inbreng",
        titel="Inbreng en wat ermee is gedaan",
        inleiding=(),
        periode=maak_tabel(
            "Inbreng in deze periode",
            _PERIODE,
            (
                (project.titel, *_rij(een, project, venster, boek))
                for project in gegevens.van_soort(Project)
                for een in bekend(project.inbreng)
                if venster.bevat(een.datum) is not False
            ),
            f"{NIET_VASTGELEGD[:-1]}: inbreng van inwoners.",
        ),
        teruggekoppeld=beantwoord("Wat is teruggekoppeld", _teruggekoppeld(gegevens), venster, boek),
        stand=_stand(gegevens, venster),
    )


def inbrengtabel(project: Project, venster: Venster, boek: Bronnenboek) -> Tabel:
    """All input of one project by the peildatum."""
    leeg = (
        "Of er inbreng was, is onbekend." if isinstance(project.inbreng, Onbekend) else "Er is geen inbreng vastgelegd."
    )
    return maak_tabel(
        f"Alle inbreng bij {project.titel}",
        _KOLOMMEN,
        (_rij(een, project, venster, boek) for een in bekend(project.inbreng) if venster.bekend_op(een.datum)),
        leeg,
    )


def _rij(een: Inbreng, project: Project, venster: Venster, boek: Bronnenboek) -> tuple[str, str, str, str]:
    gedaan = f"{_status(een)}. {een.reden}" if isinstance(een.reden, str) else f"{_status(een)}. Reden: {_reden(een)}."
    wanneer = dag_in_woorden(een.datum, venster) or "datum niet vastgelegd"
    return een.onderwerp, wanneer, boek.vermeld(een.wat, project, een), gedaan[0].upper() + gedaan[1:]


def _reden(een: Inbreng) -> str:
    return of_niet_vastgelegd(een.reden)


def _status(een: Inbreng) -> str:
    return "onbekend wat ermee is gedaan" if isinstance(een.status, Onbekend) else een.status.voluit


def _teruggekoppeld(gegevens: Gegevens) -> Iterator[Gedateerd]:
    for project in gegevens.van_soort(Project):
        for een in bekend(project.terugkoppeling):
            yield Gedateerd(een.datum, f"{project.titel}: {_verteld(een)}", project, een)


def _verteld(een: Terugkoppeling) -> str:
    aan = f" Verteld aan {een.aan}." if isinstance(een.aan, str) else ""
    return f"{zin(of_niet_vastgelegd(een.wat))}{aan}"


def _stand(gegevens: Gegevens, venster: Venster) -> Tabel:
    telling = Counter(
        _status(een)
        for project in gegevens.van_soort(Project)
        for een in bekend(project.inbreng)
        if venster.bekend_op(een.datum)
    )
    return maak_tabel(
        "Alle inbreng tot en met de peildatum",
        _STAND,
        ((wat, getal(aantal)) for wat, aantal in sorted(telling.items(), key=lambda rij: (-rij[1], rij[0]))),
        "In het register staat nog geen inbreng.",
    )
