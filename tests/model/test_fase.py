"""The phase as of a date: with a pause, a restart, and an end on a day that nobody knows."""

from datetime import date

import pytest

from participatie_cli.model.fase import Fase, einde_op, fase_op, fasedagen, werkfase_op
from participatie_cli.model.keuzes import Fasenaam
from participatie_cli.model.project import Project
from participatie_cli.model.tijdlijn import momenten
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND
from tests.gevallen import dossier

V, U, G, A, S = (Fasenaam(naam) for naam in ("voorbereiding", "uitvoering", "gepauzeerd", "afgerond", "gestopt"))


def fasen(tekst: str) -> tuple[Fase, ...]:
    """Phases from `naam dag` with commas between."""
    paren = (deel.split() for deel in tekst.split(", ") if deel)
    return tuple(Fase.model_validate({"fase": naam, "vanaf": vanaf}) for naam, vanaf in paren)


@pytest.mark.parametrize(
    ("tekst", "dag", "fase", "werkfase", "einde"),
    [
        ("", "2024-06-01", None, None, None),
        ("voorbereiding 2025", "2024-06-01", None, None, None),
        ("voorbereiding 2023, gepauzeerd 2024-06-01", "2024-05-31", V, V, None),
        ("voorbereiding 2023, gepauzeerd 2024-06-01", "2024-06-01", G, V, None),
        ("voorbereiding 2023, gepauzeerd 2024-06-01, voorbereiding 2024-08-01", "2024-07-31", G, V, None),
        ("voorbereiding 2023, gepauzeerd 2024-06-01, voorbereiding 2024-08-01", "2024-08-01", V, V, None),
        ("voorbereiding 2023, gepauzeerd onbekend", "2024-06-01", ONBEKEND, V, None),
        ("voorbereiding 2023, gestopt 2024-02-01, uitvoering 2024-08-01", "2024-07-31", S, S, "2024-02-01"),
        ("voorbereiding 2023, gestopt 2024-02-01, uitvoering 2024-08-01", "2024-08-01", U, U, None),
        ("voorbereiding 2023, gestopt 2024-02-01, uitvoering onbekend", "2024-08-01", ONBEKEND, ONBEKEND, "onbekend"),
        ("voorbereiding 2023, gestopt onbekend, uitvoering 2024-08-01", "2024-08-01", U, U, None),
        ("voorbereiding 2023, gestopt onbekend, uitvoering 2024-08-01", "2024-07-31", ONBEKEND, ONBEKEND, "onbekend"),
        ("voorbereiding 2023, afgerond onbekend", "2024-06-01", A, A, "onbekend"),
        ("voorbereiding onbekend, gestopt onbekend", "2024-06-01", S, S, "onbekend"),
        ("voorbereiding 2025, afgerond onbekend", "2024-06-01", None, None, None),
        ("voorbereiding 2023, uitvoering onbekend", "2024-06-01", ONBEKEND, ONBEKEND, None),
        ("voorbereiding 2023, uitvoering onbekend, afgerond 2024-03-01", "2024-06-01", A, A, "2024-03-01"),
        ("voorbereiding 2023, afgerond 2024", "2024-06-01", ONBEKEND, ONBEKEND, "2024"),
    ],
)
def test_fase_op(tekst: str, dag: str, fase: object, werkfase: object, einde: str | None) -> None:
    alle, peildatum = fasen(tekst), date.fromisoformat(dag)
    assert (fase_op(alle, peildatum), werkfase_op(alle, peildatum)) == (fase, werkfase)
    verwacht = ONBEKEND if einde == "onbekend" else Datum.lees(einde) if einde else None
    assert einde_op(alle, peildatum) == verwacht


def test_van_onbekende_fasen_is_alles_onbekend_behalve_dat_het_eindigde() -> None:
    dag = date(2024, 6, 1)
    assert (fase_op(ONBEKEND, dag), werkfase_op(ONBEKEND, dag), einde_op(ONBEKEND, dag)) == (ONBEKEND, ONBEKEND, None)


def test_een_reden_staat_bij_de_fase() -> None:
    gegevens = {"fase": "gepauzeerd", "vanaf": "2024", "reden": "De gemeente wacht op geld."}
    (met,) = momenten(Fase.model_validate(gegevens))
    (zonder,) = momenten(Fase.model_validate(gegevens | {"reden": "onbekend"}))
    assert met.wat == "Het project kwam stil te liggen: De gemeente wacht op geld."
    assert (zonder.wat, zonder.komt) == ("Het project kwam stil te liggen.", "Het project komt stil te liggen.")


def test_van_een_onbekende_fase_is_te_lezen_dat_zij_begon() -> None:
    fase = Fase.model_validate({"fase": "onbekend", "vanaf": "2024"})
    assert [moment.wat for moment in momenten(fase)] == ["Er begon een nieuwe fase; onbekend is welke."]
    assert fase.zin("reden") is None


@pytest.mark.parametrize(
    ("tekst", "volgorde"),
    [
        ("voorbereiding 2018, afgerond 2018", "2018-01-01 2018-12-31"),
        ("voorbereiding 2018-03, uitvoering 2018", "2018-03-01 2018-03-01"),
        ("voorbereiding 2018, gestopt 2018, voorbereiding 2018-06-01", "2018-01-01 2018-06-01 2018-06-01"),
        ("uitvoering 2018-05-01, voorbereiding 2018-03-01", "2018-05-01 2018-03-01"),
        ("uitvoering onbekend, afgerond 2018-02", "0001-01-01 2018-02-28"),
        ("voorbereiding 2018, afgerond onbekend", "2018-01-01 2018-01-01"),
    ],
)
def test_fasen_staan_op_hun_eigen_volgorde(tekst: str, volgorde: str) -> None:
    assert " ".join(map(str, fasedagen(fasen(tekst)))) == volgorde


@pytest.mark.parametrize(
    ("laatste", "woorden"),
    [
        ({"fase": "afgerond", "vanaf": "onbekend"}, "afgerond, dag onbekend"),
        ({"fase": "gestopt", "vanaf": "onbekend"}, "gestopt, dag onbekend"),
        ({"fase": "afgerond", "vanaf": "2024-02-01"}, "afgerond"),
        ({"fase": "gepauzeerd", "vanaf": "2024-02-01"}, "gepauzeerd"),
    ],
)
def test_klaar_op_een_onbekende_dag_is_klaar(laatste: dict[str, str], woorden: str) -> None:
    project = dossier("project", {"fasen": [{"fase": "voorbereiding", "vanaf": "2023-10-01"}, laatste]})
    assert isinstance(project, Project)
    assert project.fase_in_woorden(date(2024, 6, 1)) == woorden
