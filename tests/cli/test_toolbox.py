"""`participatie toolbox` as a user meets it: the list, one method, and a pair for a project."""

import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from participatie_cli.cli.toolbox import WOORDEN
from participatie_cli.model.keuzes import Kanaal, Participatiefase
from participatie_cli.model.toolboxkeuzes import Bereikgroep, Kostenklasse
from participatie_cli.store.voorbeeld import voorbeeldmap
from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Draai, is_zoals

DAG = ("--peildatum", "2026-10-15")
LANDELIJK = 51


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return Path(shutil.copytree(voorbeeldmap() / "register", tmp_path / "register"))


def test_de_opties_nemen_de_woorden_van_het_model() -> None:
    soorten = {"fase": Participatiefase, "kosten": Kostenklasse, "kanaal": Kanaal, "bereikt": Bereikgroep}
    assert {naam: tuple(een.value for een in soort) for naam, soort in soorten.items()} == WOORDEN


def test_de_lijst(draai: Draai, register: Path) -> None:
    afloop = draai("toolbox", map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "toolbox-lijst.txt")


def test_een_werkvorm_op_een_pagina(draai: Draai, register: Path) -> None:
    afloop = draai("toolbox", "toon", "straatgesprek", *DAG, map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "toolbox-toon.txt")


def test_een_advies(draai: Draai, register: Path) -> None:
    afloop = draai("toolbox", "advies", "havenkade", *DAG, map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "toolbox-advies.txt")


def test_wat_past_en_van_welke_dat_onbekend_is(draai: Draai, register: Path) -> None:
    """The kinderpanel of the example says nothing of its channel, so nobody knows whether it fits."""
    uit = draai("toolbox", "--bereikt", "kinderen", "--kanaal", "fysiek", map_=register).uit
    assert "Van 1 werkvorm is te weinig bekend om dat te zeggen: kinderpanel." in uit
    assert "\nwijkschouw " in uit
    assert "passen bij wat u vraagt." in uit
    geen = draai("toolbox", "--niveau", "meebeslissen", "--tijd", "1", map_=register).uit
    assert geen.startswith("0 van 56 werkvormen passen bij wat u vraagt.\n")
    een = draai("toolbox", "--niveau", "meebeslissen", "--tijd", "9", "--kosten", "3", "--groep", "90", map_=register)
    assert "1 van 56 werkvormen past bij wat u vraagt." in een.uit
    assert "Van 1 werkvorm is te weinig bekend om dat te zeggen: publieksstemming." in een.uit


def test_zonder_register_zijn_er_de_landelijke(draai: Draai, tmp_path: Path) -> None:
    gegevens = json.loads(draai("toolbox", "--formaat", "json", map_=tmp_path).uit)
    assert gegevens["totaal"] == len(gegevens["werkvormen"]) == LANDELIJK
    assert {een["herkomst"] for een in gegevens["werkvormen"]} == {"landelijk"}
    pagina = json.loads(draai("toolbox", "toon", "Burgerberaad", "--formaat", "json", map_=tmp_path).uit)
    assert (pagina["werkvorm"]["id"], pagina["projecten"]) == ("burgerberaad", None)
    assert "Projecten" not in draai("toolbox", "toon", "burgerberaad", map_=tmp_path).uit
    assert draai("toolbox", "advies", "plein", map_=tmp_path).code == Exitcode.VERKEERD_GEBRUIK


def test_een_pagina_en_een_advies_voor_programmas(draai: Draai, register: Path) -> None:
    pagina = json.loads(draai("toolbox", "toon", "inloopavond", *DAG, "--formaat", "json", map_=register).uit)
    assert pagina["werkvorm"]["herkomst"] == "aangepast"
    assert pagina["werkvorm"]["bereikt_niet"] == ["jongeren", "weinig tijd"]
    assert "havenkade" in [een["id"] for een in pagina["projecten"]]
    advies = json.loads(draai("toolbox", "advies", "zwembad", *DAG, "--formaat", "json", map_=register).uit)
    assert advies["breed"]["werkvorm"]["id"] != advies["gericht"]["werkvorm"]["id"]
    assert any("budget" in een for een in advies["telt_niet"])


@pytest.mark.parametrize(
    ("opdracht", "zin"),
    [
        (("toon", "inlopavond"), "In de toolbox staat geen “inlopavond”. Bedoelde u “inloopavond”?"),
        (("toon", "iets heel anders"), "In de toolbox staat geen “iets heel anders”."),
        (("--niveau", "raadplege"), "Bedoelde u “raadplegen”?"),
        (("--bereikt", "jongere"), "Bedoelde u “jongeren”?"),
        (("advies", "havnkade"), "Bedoelde u “havenkade”?"),
        (("advies", "toolbox"), "“toolbox” is geen project."),
        (("--fase", "evaluatie", "toon", "inloopavond"), "De opties horen achter “toon”."),
        (("--kosten", "5"), "“5” kan niet bij --kosten."),
    ],
)
def test_wat_niet_kan(draai: Draai, register: Path, opdracht: tuple[str, ...], zin: str) -> None:
    afloop = draai("toolbox", *opdracht, map_=register)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert zin in afloop.fout


def test_een_landelijke_werkvorm_heeft_haar_eigen_pagina(draai: Draai, register: Path) -> None:
    afloop = draai("toon", "wijkschouw", map_=register)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert "Gebruik `participatie toolbox toon wijkschouw`." in afloop.fout


def test_een_naam_die_er_twee_keer_is(draai: Draai, register: Path) -> None:
    """A clear finding, and no guess which of the two is meant."""
    eigen = (register / "toolbox/werkatelier.yaml").read_text("utf-8")
    (register / "toolbox/atelier.yaml").write_text(eigen.replace("id: werkatelier", "id: atelier"), "utf-8")
    afloop = draai("toolbox", "toon", "werkatelier", map_=register)
    assert afloop.code == 0
    afloop = draai("toolbox", "toon", "Werkatelier ", map_=register)
    assert afloop.code == 0  # the id goes first
    (register / "toolbox/werkatelier.yaml").rename(register / "toolbox/tekenen.yaml")
    tekenen = eigen.replace("id: werkatelier", "id: tekenen")
    (register / "toolbox/tekenen.yaml").write_text(tekenen, "utf-8")
    afloop = draai("toolbox", "toon", "werkatelier", map_=register)
    namen = "atelier (toolbox/atelier.yaml) en tekenen (toolbox/tekenen.yaml)"
    assert f"Er zijn 2 werkvormen die “werkatelier” heten: {namen}." in afloop.fout
    assert "REG022" in draai("check", "register/toolbox", map_=register.parent).uit
    (register / "toolbox/nog").mkdir()
    shutil.copy(register / "toolbox/stemming.yaml", register / "toolbox/nog/stemming.yaml")
    afloop = draai("toolbox", "toon", "stemming", map_=register)
    namen = "stemming (toolbox/nog/stemming.yaml) en stemming (toolbox/stemming.yaml)"
    assert f"Er zijn 2 werkvormen die “stemming” heten: {namen}." in afloop.fout


def test_wat_niet_te_lezen_is_wordt_genoemd(draai: Draai, register: Path) -> None:
    (register / "toolbox/kapot.yaml").write_text("[", "utf-8")
    assert "Niet te lezen: toolbox/kapot.yaml." in draai("toolbox", map_=register).uit


def test_een_project_zonder_afweging(draai: Draai, register: Path) -> None:
    """What is missing is said, and there is a pair all the same."""
    uit = draai("toolbox", "advies", "school-molenwijk", *DAG, map_=register).uit
    assert "Breed: " in uit
    assert "Voor wie anders wordt gemist: " in uit
    assert "De trede is nog niet gekozen. Die hoort bij de afweging aan het begin (`participatie nieuw`)." in uit


def test_een_project_waarin_niemand_meedoet(draai: Draai, register: Path) -> None:
    uit = draai("toolbox", "advies", "riolering-oude-kern", *DAG, map_=register).uit
    assert "Volgens de afweging komt er geen participatie. Dit paar is voor als dat verandert." in uit


def test_tijd_en_kosten_kan_men_zelf_meegeven(draai: Draai, register: Path) -> None:
    uit = draai("toolbox", "advies", "groenprogramma", *DAG, "--tijd", "1", "--kosten", "2", map_=register).uit
    assert "- Tijd: hoogstens 1 week." in uit
    assert "- Kosten: hoogstens klasse 2." in uit
    nu = draai("toolbox", "advies", "groenprogramma", *DAG, "--tijd", "0", map_=register).uit
    assert nu.count("Let op: past misschien niet in de tijd die er is.") == 2


def test_op_een_smal_scherm(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "60")
    assert "Wijkschouw" in draai("toolbox", "--bereikt", "kinderen", map_=register).uit


def test_wat_later_komt_telt_niet_als_ervaring(draai: Draai, register: Path) -> None:
    eerder = ("--peildatum", date(2024, 1, 1).isoformat())
    uit = draai("toolbox", "toon", "burgerforum", *eerder, map_=register).uit
    assert "Geen project van dit register noemt deze werkvorm bij een activiteit." in uit
