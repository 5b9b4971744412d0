"""Setting up editors: what each of them gets, and that nothing of anybody is changed."""

import json
import re
import shutil
import tomllib
from pathlib import Path

import pytest

from participatie_cli.cli.momenten import MOMENTEN
from participatie_cli.store.beginset import begintekst
from participatie_cli.usecases.editors import EDITORS, GEEN, SERVER, editorteksten, gekozen_editors
from participatie_cli.usecases.schemamap import SCHEMAMAP, maak_schemas, schemamap_van
from participatie_cli.usecases.schemas import BESTANDEN
from tests.conftest import Draai
from tests.schemas.proef import VOORBEELDSTAD, WORTEL

ALLE = gekozen_editors(list(EDITORS))


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    """A folder with a register in it."""
    shutil.copytree(VOORBEELDSTAD, tmp_path / "register")
    return tmp_path


def inhoud(map_: Path) -> dict[str, str]:
    paden = [pad for pad in map_.rglob("*") if pad.is_file() and "register" not in pad.relative_to(map_).parts]
    return {pad.relative_to(map_).as_posix(): pad.read_text("utf-8") for pad in paden}


@pytest.mark.parametrize("naam", EDITORS)
@pytest.mark.parametrize("vanaf", [".", "register/projecten"])
def test_een_stap_in_een_register_dat_er_is(draai: Draai, map_: Path, naam: str, vanaf: str) -> None:
    afloop = draai("init", "--editor", naam, map_=map_ / vanaf)
    assert (afloop.code, afloop.fout) == (0, "")
    editor = EDITORS[naam]
    assert afloop.uit.endswith("".join(f"  {zin}\n" for zin in editor.daarna))
    schemas = {f"{SCHEMAMAP}/{soort}.json" for soort in BESTANDEN} if editor.met_schemas else set()
    assert inhoud(map_).keys() == editor.bestanden.keys() | schemas
    er_was = inhoud(map_)
    nog_eens = draai("init", "--editor", naam, map_=map_ / vanaf)
    assert "Stond er al: " in nog_eens.uit
    assert "Nieuw: " not in nog_eens.uit
    assert inhoud(map_) == er_was


def test_een_nieuw_register_krijgt_de_gekozen_editors(draai: Draai, tmp_path: Path) -> None:
    """And without a choice that which it always got."""
    for nummer, (opties, namen) in enumerate(
        [((), ["vscode"]), (("--editor", GEEN), []), (("--editor", "helix", "--editor", "zed"), ["helix", "zed"])]
    ):
        afloop = draai("init", f"r{nummer}", "--ja", "-agemeente=Assen", *opties, map_=tmp_path)
        assert afloop.code == 0
        verwacht = {plek for naam in namen for plek in EDITORS[naam].bestanden}
        er_is = inhoud(tmp_path / f"r{nummer}").keys() - {"README.md"}
        assert {plek for plek in er_is if not plek.startswith(SCHEMAMAP)} == verwacht
        assert any(plek.startswith(SCHEMAMAP) for plek in er_is) == any(EDITORS[naam].met_schemas for naam in namen)
        assert all(EDITORS[naam].daarna[0] in afloop.uit for naam in namen)


def test_de_schemas_van_een_nieuw_register_zijn_die_van_de_opdracht(draai: Draai, tmp_path: Path) -> None:
    draai("init", "r", "--ja", "-agemeente=Assen", "-awijken=Noord; Zuid", map_=tmp_path)
    register = tmp_path / "r/register"
    teksten = maak_schemas(register).teksten
    assert {pad.name: pad.read_text("utf-8") for pad in schemamap_van(register).iterdir()} == teksten
    assert '"Noord"' in teksten["project.json"]


def test_wat_van_een_ander_is_blijft_zoals_het_is(draai: Draai, map_: Path) -> None:
    (map_ / ".vscode").mkdir()
    eigen = '{"editor.tabSize": 2}\n'
    (map_ / ".vscode/settings.json").write_text(eigen, "utf-8")
    afloop = draai("init", "--editor", "vscode", map_=map_)
    assert afloop.code == 0
    assert "In deze map staat klaar wat uw editor leest, op wat hieronder staat na.\n" in afloop.uit
    assert ".vscode/settings.json is er al en blijft zoals het is. Zet dit er zelf bij:\n" in afloop.uit
    assert (map_ / ".vscode/settings.json").read_text("utf-8") == eigen
    erbij = editorteksten([EDITORS["vscode"]], "register/")[".vscode/settings.json"]
    assert "".join(f"  {regel}\n" for regel in erbij.splitlines()) in afloop.uit
    samen = json.loads(eigen) | json.loads(erbij)
    (map_ / ".vscode/settings.json").write_text(json.dumps(samen), "utf-8")
    assert "Zet dit er zelf bij" not in draai("init", "--editor", "vscode", map_=map_).uit


@pytest.mark.parametrize("tekst", [b'{"recommendations": ["iets.anders"]}', b"// met uitleg\n{}", b"\xff\xfe"])
def test_wat_anders_of_niet_te_lezen_is_wordt_gezegd(draai: Draai, map_: Path, tekst: bytes) -> None:
    (map_ / ".vscode").mkdir()
    (map_ / ".vscode/extensions.json").write_bytes(tekst)
    assert ".vscode/extensions.json is er al en blijft" in draai("init", "--editor", "vscode", map_=map_).uit
    assert (map_ / ".vscode/extensions.json").read_bytes() == tekst


@pytest.mark.parametrize(
    ("link", "opdracht"),
    [
        (".vscode", "init --editor vscode"),
        (".vscode", "init --editor vscode --droog"),
        (".participatie", "init --editor vscode"),
        (".participatie", "schema --register"),
        (".participatie/schema", "schema --register"),
    ],
)
def test_een_koppeling_wordt_niet_gevolgd(draai: Draai, map_: Path, link: str, opdracht: str) -> None:
    (map_ / "elders").mkdir()
    (map_ / link).parent.mkdir(exist_ok=True)
    (map_ / link).symlink_to(map_ / "elders", target_is_directory=True)
    afloop = draai(*opdracht.split(), map_=map_)
    assert (afloop.code, afloop.uit) == (2, "")
    assert afloop.fout.startswith(f"{link} is een koppeling (symlink), en die volgt het programma niet. Er is niets ")
    assert list((map_ / "elders").iterdir()) == []


def test_droog_schrijft_niets(draai: Draai, map_: Path) -> None:
    afloop = draai("init", "--editor", "zed", "--editor", "emacs", "--droog", map_=map_)
    assert afloop.uit.startswith("Dit zou er in deze map komen. Er is niets geschreven.\n")
    assert "Nieuw: .zed/settings.json en .dir-locals.el.\n" in afloop.uit
    assert inhoud(map_) == {}


def test_een_editor_die_er_niet_is_krijgt_raad(draai: Draai, map_: Path) -> None:
    afloop = draai("init", "--editor", "noevim", map_=map_)
    assert (afloop.code, afloop.uit) == (2, "")
    assert afloop.fout == (
        "“noevim” is geen editor die het programma kent. Bedoelde u “neovim”?\n"
        f"Kies uit: {', '.join(EDITORS)}; of alleen {GEEN}.\n"
    )


def test_zonder_goed_kader_yaml_is_er_wat_er_kan(draai: Draai, map_: Path) -> None:
    (map_ / "register/kader.yaml").write_text("ladder: [", "utf-8")
    afloop = draai("init", "--editor", "vscode", map_=map_)
    assert afloop.code == 0
    assert "Treden, wijken en thema's zijn niet ingevuld." in afloop.fout
    assert (map_ / SCHEMAMAP / "project.json").is_file()


def test_een_register_dat_de_map_zelf_is_krijgt_de_editor_daarin(draai: Draai, tmp_path: Path) -> None:
    shutil.copytree(VOORBEELDSTAD, tmp_path / "meedoen")
    draai("init", "--editor", "vscode", map_=tmp_path / "meedoen")
    schemas = json.loads((tmp_path / "meedoen/.vscode/settings.json").read_text("utf-8"))["yaml.schemas"]
    assert schemas[f"./{SCHEMAMAP}/project.json"] == "projecten/**/*.yaml"
    assert draai("check", "--peildatum", "2026-10-15", map_=tmp_path / "meedoen").code in (0, 1)


def test_de_opdracht_is_in_elke_editor_dezelfde() -> None:
    teksten = editorteksten(ALLE, "register/")
    helix = tomllib.loads(teksten[".helix/languages.toml"])
    server = helix["language-server"]["participatie"]
    assert [server["command"], *server["args"]] == [*SERVER]
    assert helix["language"][0]["language-servers"][0] == "participatie"
    assert json.loads(teksten[".kateproject"])["lspclient"]["servers"]["yaml"]["command"] == [*SERVER]
    assert json.loads(teksten["participatie.sublime-project"])["settings"]["LSP"]["participatie"]["command"] == [
        *SERVER
    ]
    for plek, vorm in ((".nvim.lua", "'{}', '{}'"), (".dir-locals.el", '"{}" "{}"')):
        assert vorm.format(*SERVER) in teksten[plek]


def test_elk_schema_hoort_bij_bestanden_die_er_zijn() -> None:
    for tekst in (
        json.loads(editorteksten([EDITORS["vscode"]], "register/")[".vscode/settings.json"])["yaml.schemas"],
        json.loads(editorteksten([EDITORS["zed"]], "register/")[".zed/settings.json"])["lsp"]["yaml-language-server"][
            "settings"
        ]["yaml"]["schemas"],
    ):
        assert {Path(schema).stem for schema in tekst} == set(BESTANDEN)
        gevonden = {pad for plek in tekst.values() for pad in VOORBEELDSTAD.parent.glob(plek)}
        assert gevonden == set(VOORBEELDSTAD.rglob("*.yaml"))


def test_wie_een_editor_noemt_noemt_ze_alle(draai: Draai) -> None:
    """In the help, in what is laid down for colleagues and in the documentation."""
    hulp = " ".join(draai("init", "--help").uit.split())
    leesmij = begintekst("LEESMIJ.md").split("## Met een teksteditor")[1].split("\n## ")[0]
    blad = (WORTEL / "docs/editor.md").read_text("utf-8")
    for tekst in (hulp, leesmij):
        assert all(re.search(rf"\b{naam}\b", tekst) for naam in EDITORS)
    assert re.findall(r"^participatie init --editor (\w+)$", blad, re.MULTILINE) == list(EDITORS)


def test_de_opdrachten_op_het_blad_werken(draai: Draai, map_: Path) -> None:
    """Those that set up an editor have tests of their own."""
    blad = (WORTEL / "docs/editor.md").read_text("utf-8")
    opdrachten = re.findall(r"^```console\n(participatie .*)\n```$", blad, re.MULTILINE)
    overige = [een for een in opdrachten if "--editor" not in een]
    assert overige == ["participatie schema --register", "participatie schema project --register"]
    for opdracht in overige:
        afloop = draai(*opdracht.split()[1:], map_=map_)
        assert (afloop.code, afloop.fout) == (0, "")
    client = json.loads(blad.split("<!-- begin glspc -->\n```json\n")[1].split("```")[0])
    assert [client["glspc.server.command"], *client["glspc.server.commandArguments"]] == [*SERVER]


def test_de_opdracht_die_een_editor_start_bestaat() -> None:
    programma, opdracht = SERVER
    assert programma == "participatie"
    assert opdracht in {naam for moment in MOMENTEN.values() for naam in moment}
