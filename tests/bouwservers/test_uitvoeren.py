"""The scripts do what they say: a check of what a change did, one remark, one overview; tried with a Git and a `gh`."""

import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from participatie_cli.usecases.exitcode import Exitcode
from tests.bouwservers.stappen import ACTIE, WORTEL, draai, gelezen, maak_programma, opdracht
from tests.conftest import Draai

pytestmark = pytest.mark.langzaam
WIE = ("-c", "user.name=Een functie", "-c", "user.email=team@voorbeeldstad.example")
GH = """#!/usr/bin/env python3
import json, pathlib, sys
hier = pathlib.Path(__file__).parent
stand = json.loads((hier / "stand.json").read_text())
woorden = sys.argv[1:]
for vlag in ("--body-file", "--field"):
    if vlag in woorden:
        plek = woorden[woorden.index(vlag) + 1].removeprefix("body=@")
        (hier / "gestuurd.md").write_bytes(pathlib.Path(plek).read_bytes())
with (hier / "gevraagd.jsonl").open("a") as stroom:
    stroom.write(json.dumps(woorden) + chr(10))
antwoord = stand.get("lezen", "") if "list" in woorden or "--paginate" in woorden else stand.get("schrijven", "7")
if antwoord is None:
    sys.exit(1)
print(antwoord)
"""


@pytest.fixture
def gh(tmp_path: Path) -> Path:
    """A `gh` that keeps what it was asked, and answers what its `stand.json` says."""
    map_ = tmp_path / "gh"
    map_.mkdir()
    (map_ / "gh").write_text(GH, "utf-8")
    (map_ / "gh").chmod(0o755)
    (map_ / "stand.json").write_text("{}", "utf-8")
    return map_


def gevraagd(gh: Path) -> list[list[str]]:
    return [json.loads(regel) for regel in (gh / "gevraagd.jsonl").read_text("utf-8").splitlines()]


def git(map_: Path, *argumenten: str) -> str:
    return subprocess.run(["git", *WIE, *argumenten], cwd=map_, check=True, capture_output=True, text=True).stdout


PLEIN = "register/projecten/voorbeeld-speelplein.yaml"


@pytest.fixture
def voorstel(tmp_path: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch) -> tuple[Path, str]:
    """A repository that `init` made, with a change that breaks one project and puts an address in another."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    map_ = tmp_path / "repo met spatie"
    assert draai("init", str(map_), "--ja", "-agemeente=Assen", "-abewaren=github").code == Exitcode.GOED
    if not (map_ / ".git").exists():
        git(map_, "init", "--quiet")
    git(map_, "add", ".")
    git(map_, "commit", "--quiet", "--allow-empty", "-m", "begin")
    basis = git(map_, "rev-parse", "HEAD").strip()
    goed = (map_ / PLEIN).read_text("utf-8")
    (map_ / PLEIN).write_text(goed.replace("vorm: ", "vorm: onzin-"), "utf-8")
    ander = (
        goed.replace("voorbeeld-speelplein", "ander-plein") + "opmerking: Mail naar j.devries@voorbeeldstad.example\n"
    )
    (map_ / "register/projecten/ander-plein.yaml").write_text(ander, "utf-8")
    git(map_, "add", ".")
    git(map_, "commit", "--quiet", "-m", "voorstel")
    return map_, basis


def omgeving(tmp_path: Path, **meer: str) -> dict[str, str]:
    maak_programma(tmp_path / "runner/participatie/bin", "python")
    return {
        "GITHUB_ACTIONS": "true",
        "GITHUB_REPOSITORY": "gemeente/register",
        "GITHUB_OUTPUT": str(tmp_path / "uitkomst"),
        "GITHUB_STEP_SUMMARY": str(tmp_path / "samenvatting.md"),
        "RUNNER_TEMP": str(tmp_path / "runner"),
        **meer,
    }


def test_de_actie_toont_wat_het_voorstel_doet(tmp_path: Path, voorstel: tuple[Path, str]) -> None:
    map_, basis = voorstel
    vast = {"REGISTER": "register", "FORMAAT": "auto", "FAAL_VANAF": "fout", "SINDS": ""}
    afloop = draai(opdracht(ACTIE, "Register controleren"), map_, omgeving(tmp_path, BASIS=basis, **vast))
    assert afloop.returncode == 0, afloop.stderr
    assert "exitcode=1\n" in (tmp_path / "uitkomst").read_text("utf-8")
    fouten = re.findall(r"^::error file=([^,]+)", afloop.stdout, re.MULTILINE)
    assert set(fouten) == {PLEIN, "register/projecten/ander-plein.yaml"}
    samenvatting = (tmp_path / "samenvatting.md").read_text("utf-8")
    assert samenvatting
    assert "j.devries" not in afloop.stdout + afloop.stderr + samenvatting
    assert (tmp_path / "runner/participatie-uit/controle.md").exists()
    uitkomst = {"EXITCODE": "1"}
    assert draai(opdracht(ACTIE, "Uitkomst"), map_, uitkomst).returncode == 1


def leg_vallen(map_: Path, gehackt: Path) -> None:
    """What a stranger can put in a proposal in the hope that something runs it."""
    doe = f"import pathlib; pathlib.Path({str(gehackt)!r}).touch()\n"
    for naam in ("participatie_cli/__init__.py", "participatie_cli/__main__.py", "pip/__main__.py", "sitecustomize.py"):
        (map_ / naam).parent.mkdir(exist_ok=True)
        (map_ / naam).write_text(doe, "utf-8")
    (map_ / ".gitattributes").write_text("*.yaml filter=val diff=val merge=val export-subst\n", "utf-8")
    (map_ / ".gitconfig").write_text(f'[diff "val"]\ntextconv = touch {gehackt}\n', "utf-8")
    sjablonen = map_ / "templates/rapport"
    sjablonen.mkdir(parents=True)
    (sjablonen / "rapport.md.j2").write_text(
        "{{ cycler.__init__.__globals__.os.system('touch " + str(gehackt) + "') }}"
    )
    (map_ / "pip.conf").write_text("[global]\nindex-url = https://voorbeeld.example\n", "utf-8")
    git(map_, "add", "--all", "--force", ".")
    git(map_, "commit", "--quiet", "-m", "vallen")


def test_niets_uit_het_voorstel_wordt_uitgevoerd(tmp_path: Path, voorstel: tuple[Path, str]) -> None:
    map_, basis = voorstel
    leg_vallen(map_, tmp_path / "gehackt")
    vast = {"REGISTER": "register", "FORMAAT": "auto", "FAAL_VANAF": "fout", "SINDS": "", "BASIS": basis}
    afloop = draai(opdracht(ACTIE, "Register controleren"), map_, omgeving(tmp_path, **vast))
    assert "exitcode=1\n" in (tmp_path / "uitkomst").read_text("utf-8"), afloop.stderr
    assert "::error file=" in afloop.stdout
    assert not (tmp_path / "gehackt").exists()


def test_het_bestand_van_init_doet_hetzelfde(tmp_path: Path, voorstel: tuple[Path, str], met_python: str) -> None:
    map_, basis = voorstel
    script = opdracht(map_ / ".github/workflows/register.yml", "Register controleren")
    afloop = draai(script, map_, omgeving(tmp_path, BASIS=basis, PATH=met_python))
    assert afloop.returncode == Exitcode.BEVINDINGEN, afloop.stderr
    assert len(set(re.findall(r"^::error file=([^,]+)", afloop.stdout, re.MULTILINE))) == 2
    schoon = draai(script, map_, omgeving(tmp_path, BASIS="HEAD", PATH=met_python))
    assert "::error file=register/projecten/ander-plein.yaml" in schoon.stdout, "personal data always stops"
    assert PLEIN not in schoon.stdout


@pytest.fixture
def met_python(tmp_path: Path) -> str:
    """Where programs are looked for, with one `python` that is this program's."""
    maak_programma(tmp_path / "bin", "python")
    return f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}"


def test_gitlab_krijgt_zijn_bestanden(voorstel: tuple[Path, str], met_python: str) -> None:
    map_, basis = voorstel
    taak = gelezen(WORTEL / "ci/gitlab.yml")["register"]
    waar = {"GITLAB_CI": "true", "CI_MERGE_REQUEST_DIFF_BASE_SHA": basis, "PATH": met_python}
    afloop = draai(taak["script"][1], map_, waar)
    assert afloop.returncode == Exitcode.BEVINDINGEN, afloop.stderr
    assert all((map_ / naam).stat().st_size for naam in taak["artifacts"]["reports"].values())
    assert "ander-plein.yaml" in draai(taak["after_script"][0], map_, {}).stdout


def test_azure_krijgt_zijn_bestanden(tmp_path: Path, voorstel: tuple[Path, str], met_python: str) -> None:
    map_, basis = voorstel
    git(map_, "update-ref", "refs/remotes/origin/main", basis)
    (tmp_path / "agent").mkdir()
    waar = {"SYSTEM_PULLREQUEST_TARGETBRANCH": "refs/heads/main", "AGENT_TEMPDIRECTORY": str(tmp_path / "agent")}
    script = opdracht(WORTEL / "ci/azure.yml", "Register controleren")
    afloop = draai(script, map_, {"TF_BUILD": "True", "PATH": met_python, **waar})
    assert afloop.returncode == Exitcode.BEVINDINGEN, afloop.stderr
    assert "##vso[task.logissue type=error" in afloop.stdout
    assert f"##vso[task.uploadsummary]{tmp_path / 'agent/controle/controle.md'}" in afloop.stdout
    assert (tmp_path / "agent/controle/controle-junit.xml").stat().st_size


@pytest.mark.parametrize(("eerder", "weg"), [("", "POST"), ("41\n42", "PATCH")], ids=["nieuw", "bijwerken"])
def test_er_komt_een_opmerking(tmp_path: Path, gh: Path, eerder: str, weg: str) -> None:
    tekst = "Twee fouten: `$(touch gehackt)`" + "é" * 40_000
    (tmp_path / "controle.md").write_text(tekst, "utf-8")
    (gh / "stand.json").write_text(json.dumps({"lezen": eerder}), "utf-8")
    vast = {"NUMMER": "3", "SAMENVATTING": str(tmp_path / "controle.md"), "GH_TOKEN": "niets"}
    pad = {"PATH": f"{gh}{os.pathsep}{os.environ['PATH']}"}
    afloop = draai(opdracht(ACTIE, "Opmerking bij het pull request"), tmp_path, omgeving(tmp_path, **vast, **pad))
    assert (afloop.returncode, afloop.stdout) == (0, "")
    _, schrijven = gevraagd(gh)
    assert schrijven[:3] == ["api", "--method", weg]
    assert schrijven[3].endswith("issues/comments/41" if eerder else "issues/3/comments")
    gestuurd = (gh / "gestuurd.md").read_text("utf-8")
    assert gestuurd.startswith("<!-- participatie -->\nTwee fouten")
    assert len(gestuurd.encode()) < 65_536
    assert not (tmp_path / "gehackt").exists()


def test_zonder_recht_zegt_de_actie_waarom_er_geen_opmerking_is(tmp_path: Path, gh: Path) -> None:
    (tmp_path / "controle.md").write_text("Goed.", "utf-8")
    (gh / "stand.json").write_text(json.dumps({"schrijven": None}), "utf-8")
    vast = {"NUMMER": "3", "SAMENVATTING": str(tmp_path / "controle.md"), "GH_TOKEN": "niets"}
    pad = {"PATH": f"{gh}{os.pathsep}{os.environ['PATH']}"}
    afloop = draai(opdracht(ACTIE, "Opmerking bij het pull request"), tmp_path, omgeving(tmp_path, **vast, **pad))
    assert afloop.returncode == 0
    assert afloop.stdout.startswith("::notice::De opmerking kon niet geplaatst worden.")


@pytest.mark.parametrize("eerder", ["", "12"], ids=["nieuw", "bijwerken"])
def test_er_is_een_overzicht(tmp_path: Path, gh: Path, draai_hier: Path, eerder: str) -> None:
    (gh / "stand.json").write_text(json.dumps({"lezen": eerder}), "utf-8")
    maak_programma(gh, "python")
    vast = {"AGENDA": str(tmp_path / "agenda.md"), "TITEL": "Participatie: wat er moet gebeuren", "GH_TOKEN": "niets"}
    alles = omgeving(tmp_path, PATH=f"{gh}{os.pathsep}{os.environ['PATH']}", **vast)
    bron = WORTEL / "ci/github-agenda.yml"
    assert draai(opdracht(bron, "Agenda maken"), draai_hier, alles).returncode == 0
    assert draai(opdracht(bron, "Issue maken of bijwerken"), draai_hier, alles).returncode == 0
    zoeken, schrijven = gevraagd(gh)
    assert zoeken[:4] == ["issue", "list", "--state", "open"]
    assert schrijven[:3] == (["issue", "edit", "12"] if eerder else ["issue", "create", "--title"])
    assert (gh / "gestuurd.md").read_text("utf-8").startswith("# Agenda van ")


@pytest.fixture
def draai_hier() -> Path:
    """The invented municipality."""
    return WORTEL / "voorbeeld"


def test_een_te_lang_overzicht_zegt_dat_er_meer_is(tmp_path: Path, gh: Path) -> None:
    (tmp_path / "agenda.md").write_text("a" + "é" * 40_000, "utf-8")
    vast = {"AGENDA": str(tmp_path / "agenda.md"), "TITEL": "T", "GH_TOKEN": "niets"}
    script = opdracht(WORTEL / "ci/github-agenda.yml", "Issue maken of bijwerken")
    alles = omgeving(tmp_path, PATH=f"{gh}{os.pathsep}{os.environ['PATH']}", **vast)
    assert draai(script, tmp_path, alles).returncode == 0
    assert (gh / "gestuurd.md").read_text("utf-8").endswith("é\n\nDe rest past hier niet.\n")


def test_een_versie_die_geen_versie_is(tmp_path: Path) -> None:
    """Nothing that is given as a version reaches pip but a version."""
    maak_programma(tmp_path / "bin", "python")
    namen = {"PYTHON": str(tmp_path / "bin/python"), "VERSIE": "0.1.0 --index-url https://voorbeeld.example"}
    maak_programma(tmp_path / "runner/participatie/bin", "python")
    script = opdracht(ACTIE, "Programma installeren, in een omgeving die verder niets raakt")
    afloop = draai(script.replace('"$PYTHON" -I -m venv', "true"), tmp_path, omgeving(tmp_path, **namen))
    assert (afloop.returncode, afloop.stdout) == (2, "::error::De invoer versie is geen versie zoals 0.1.0.\n")
