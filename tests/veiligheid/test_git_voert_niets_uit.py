"""In every place from which Git can run a program lies one that leaves a mark. Git itself steps on it; we do not."""

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

import pytest

from participatie_cli.store.git import aanroepen
from participatie_cli.store.git.bomen import heeft_register
from participatie_cli.store.git.commits import laatste_commit, laatste_commit_op, lees_commit
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.neerzetten import zet_neer
from participatie_cli.store.git.repository import is_ondiep, zoek_repository
from participatie_cli.store.git.samenloop import is_submodule, laatste_gedeelde, wordt_samengevoegd
from participatie_cli.store.git.verschil import is_ongewijzigd, wijzigingen
from tests.report.gitproef import git, leg_vast, met_git

pytestmark = pytest.mark.langzaam

KADER = "register/kader.yaml"
IEMAND = ("-c", "user.name=test", "-c", "user.email=test@voorbeeldstad.example")
_AANMELDING = b"protocol=https\nhost=nergens.example\n\n"


@dataclass(frozen=True)
class Terrein:
    """A repository with a register, a program that leaves a mark, and the mark."""

    repository: Path
    programma: Path
    merk: Path

    def instelling(self, naam: str, waarde: str) -> None:
        git(self.repository, "config", "--add", naam, waarde)

    def uitvoerbaar(self, pad: Path) -> None:
        pad.parent.mkdir(parents=True, exist_ok=True)
        pad.write_bytes(self.programma.read_bytes())
        pad.chmod(0o755)


@pytest.fixture(scope="session")
def kaal_terrein(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A repository with a register, to copy."""
    repository = tmp_path_factory.mktemp("terrein") / "repo"
    (repository / "register/projecten").mkdir(parents=True)
    git(repository, "init", "--quiet")
    for nr, dag in enumerate(("2026-05-01", "2026-09-01")):
        (repository / KADER).write_text(f"versie: {nr}\n")
        (repository / "register/projecten/plein.yaml").write_text("id: plein\n")
        leg_vast(repository, f"{dag}T12:00:00+02:00")
    return repository


@pytest.fixture
def terrein(kaal_terrein: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Terrein:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    repository, merk, programma = tmp_path / "repo", tmp_path / "merk", tmp_path / "val"
    shutil.copytree(kaal_terrein, repository)
    programma.write_text(f'#!/bin/sh\n: > "{merk}"\n')
    programma.chmod(0o755)
    return Terrein(repository, programma, merk)


def vraag_alles(register: Path, doel: Path) -> list[str]:
    """Everything that a report and a check ask of Git; the commits that it told of. A refusal is an answer too."""
    gevonden = []
    with suppress(GitFout):
        repository = zoek_repository(register)
        assert repository is not None
        nu = laatste_commit(repository)
        assert nu is not None
        gevonden.append(nu.id)
        wijzigingen(repository, nu, register)
        is_ondiep(repository)
        toen = laatste_commit_op(repository, date(2026, 6, 1), nu)
        assert toen is not None
        gevonden.append(toen.id)
        binnen = PurePosixPath(register.resolve().relative_to(repository).as_posix())
        assert heeft_register(repository, toen, binnen)
        lees_commit(repository, "HEAD~1")
        laatste_gedeelde(repository, toen, nu)
        wordt_samengevoegd(repository)
        is_submodule(repository)
        is_ongewijzigd(repository, toen, repository / KADER, PurePosixPath(KADER))
        zet_neer(repository, toen, binnen, doel)
    return gevonden


def stap_erop(terrein: Terrein, opdracht: tuple[str, ...]) -> None:
    """Let git itself do something that runs the trap: one that does not bite proves nothing."""
    (terrein.repository / KADER).write_text("versie: 9\n")
    leider, volger = os.openpty()  # a pager runs only on a terminal
    try:
        subprocess.run(
            ["git", *opdracht], cwd=terrein.repository, input=_AANMELDING, stdout=volger, stderr=volger,
            env=os.environ | {"TERM": "xterm", "GIT_TERMINAL_PROMPT": "0"}, timeout=60, check=False,
        )  # fmt: skip
    finally:
        os.close(volger)
        os.close(leider)
    assert terrein.merk.exists(), "the trap does not bite"
    terrein.merk.unlink()


Val = Callable[[Terrein], tuple[str, ...]]
"""Lay a trap; give what git must do to step on it."""


def _alles_door_filter(git_map: Path) -> None:
    (git_map / "info").mkdir(exist_ok=True)
    (git_map / "info/attributes").write_text("* filter=x diff=x\n")


def _filter(soort: str) -> Val:
    def val(terrein: Terrein) -> tuple[str, ...]:
        terrein.instelling(f"filter.x.{soort}", str(terrein.programma))
        _alles_door_filter(terrein.repository / ".git")
        return ("checkout", "HEAD~1", "--", KADER) if soort == "smudge" else ("status",)

    return val


def _instelling(naam: str, *opdracht: str) -> Val:
    def val(terrein: Terrein) -> tuple[str, ...]:
        terrein.instelling(naam, str(terrein.programma))
        _alles_door_filter(terrein.repository / ".git")
        return opdracht

    return val


def _haak(naam: str, *opdracht: str, map_: str = ".git/hooks") -> Val:
    def val(terrein: Terrein) -> tuple[str, ...]:
        terrein.uitvoerbaar(terrein.repository / map_ / naam)
        if map_ != ".git/hooks":
            terrein.instelling("core.hooksPath", str(terrein.repository / map_))
        return opdracht

    return val


def _ingesloten(terrein: Terrein) -> tuple[str, ...]:
    ernaast = terrein.repository / ".git/ernaast"
    ernaast.write_text(f'[filter "x"]\n\tclean = "{terrein.programma}"\n')
    terrein.instelling("include.path", str(ernaast))
    _alles_door_filter(terrein.repository / ".git")
    return ("status",)


def _ondertekend(terrein: Terrein) -> tuple[str, ...]:
    commit = git(terrein.repository, "cat-file", "commit", "HEAD").split("\n\n", 1)
    kop = f"{commit[0]}\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n -----END PGP SIGNATURE-----\n\nx\n"
    (terrein.repository / ".git/x").write_text(kop)
    nummer = git(terrein.repository, "hash-object", "-t", "commit", "-w", ".git/x")
    git(terrein.repository, "update-ref", "HEAD", nummer)
    terrein.instelling("gpg.program", str(terrein.programma))
    terrein.instelling("log.showSignature", "true")
    return ("log",)


def _bijnaam(terrein: Terrein) -> tuple[str, ...]:
    for opdracht in ("x", "rev-parse", "rev-list", "ls-tree", "cat-file"):
        terrein.instelling(f"alias.{opdracht}", f"!{terrein.programma}")
    return ("x",)


def _andere_refs(terrein: Terrein) -> tuple[str, ...]:
    ander = terrein.repository.parent / "ander"
    git(terrein.repository.parent, "clone", "--quiet", "--bare", str(terrein.repository), str(ander))
    (terrein.repository / ".git/objects/info/alternates").write_text(f"{ander}/objects\n")
    terrein.instelling("core.alternateRefsCommand", str(terrein.programma))
    bron = terrein.repository.parent / "bron"
    git(terrein.repository.parent, "clone", "--quiet", str(terrein.repository), str(bron))
    leg_vast(bron, "2026-09-02T12:00:00+02:00")
    return ("fetch", str(bron))


def _submodule(terrein: Terrein) -> tuple[str, ...]:
    """A repository in the register, with a trap in its own settings."""
    onder = terrein.repository / "register/projecten/onder"
    onder.mkdir()
    git(onder, "init", "--quiet")
    (onder / "a.yaml").write_text("")
    leg_vast(onder, "2026-09-02T12:00:00+02:00")
    leg_vast(terrein.repository, "2026-09-02T12:00:00+02:00")
    git(onder, "config", "filter.x.clean", str(terrein.programma))
    _alles_door_filter(onder / ".git")
    (onder / "a.yaml").write_text("x")
    return ("status",)


def _elders(terrein: Terrein) -> tuple[str, ...]:
    """A file `.git` that leads to a repository lying in the register."""
    (terrein.repository / ".git").rename(terrein.repository / "register/verstopt")
    (terrein.repository / ".git").write_text("gitdir: register/verstopt\n")
    terrein.instelling("filter.x.clean", str(terrein.programma))
    _alles_door_filter(terrein.repository / "register/verstopt")
    return ("status",)


def _op_afstand(adres: str, **instellingen: str) -> Val:
    """A copy without the content of its files, that git fetches as soon as it is asked for."""

    def val(terrein: Terrein) -> tuple[str, ...]:
        bron = terrein.repository.parent / "bron"
        terrein.repository.rename(bron)
        git(bron, "config", "uploadpack.allowFilter", "true")
        adres_van_bron = f"file://{bron}"
        git(bron.parent, "clone", "--quiet", "--filter=blob:none", "--no-checkout", adres_van_bron, "repo")
        git(terrein.repository, "read-tree", "HEAD")
        (terrein.repository / "register/projecten").mkdir(parents=True)
        (terrein.repository / KADER).write_text("versie: 1\n")
        git(terrein.repository, "config", "remote.origin.url", adres.format(val=terrein.programma, bron=bron))
        for naam, waarde in instellingen.items():
            terrein.instelling(naam.replace("__", "."), waarde.format(val=terrein.programma))
        return ("cat-file", "-e", f"HEAD:{KADER}")

    return val


VALLEN: dict[str, Val] = {
    "filter.clean": _filter("clean"),
    "filter.process": _filter("process"),
    "filter.smudge": _filter("smudge"),
    "core.fsmonitor": _instelling("core.fsmonitor", "status"),
    "include.path": _ingesloten,
    "diff.external": _instelling("diff.external", "diff"),
    "diff.x.command": _instelling("diff.x.command", "diff"),
    "diff.x.textconv": _instelling("diff.x.textconv", "diff"),
    "cat-file met textconv": _instelling("diff.x.textconv", "cat-file", "--textconv", f"HEAD:{KADER}"),
    "core.pager": _instelling("core.pager", "log"),
    "pager.rev-list": _instelling("pager.rev-list", "rev-list", "HEAD"),
    "core.editor": _instelling("core.editor", *IEMAND, "commit", "-a"),
    "credential.helper": _instelling("credential.helper", "credential", "fill"),
    "core.askPass": _instelling("core.askPass", "credential", "fill"),
    "alias": _bijnaam,
    "gpg.program": _ondertekend,
    "core.alternateRefsCommand": _andere_refs,
    "post-index-change": _haak("post-index-change", "status"),
    "reference-transaction": _haak("reference-transaction", "update-ref", "refs/heads/x", "HEAD"),
    "post-checkout": _haak("post-checkout", "checkout", "--force", "HEAD"),
    "pre-commit in core.hooksPath": _haak("pre-commit", *IEMAND, "commit", "-am", "x", map_="register/haken"),
    "submodule": _submodule,
    ".git die elders heen wijst": _elders,
    "ext": _op_afstand("ext::{val}", protocol__ext__allow="always"),
    "uploadpack": _op_afstand("file://{bron}", remote__origin__uploadpack="{val}"),
    "core.sshCommand": _op_afstand("ssh://nergens.example/x", core__sshCommand="{val}"),
    "core.gitProxy": _op_afstand("git://nergens.example/x", core__gitProxy="{val}"),
}
"""What a repository can say about itself."""


@pytest.mark.parametrize("val", VALLEN.values(), ids=VALLEN)
def test_niets_in_een_repository_wordt_uitgevoerd(val: Val, terrein: Terrein, tmp_path: Path) -> None:
    stap_erop(terrein, val(terrein))
    vraag_alles(terrein.repository / "register", tmp_path / "doel")
    assert not terrein.merk.exists()


@pytest.mark.parametrize("naam", ["ext", "uploadpack", "core.sshCommand", "core.gitProxy"])
def test_een_oudere_git_haalt_ook_niets_op(
    naam: str, terrein: Terrein, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Before 2.45 git does not know that it may not fetch; then no protocol is allowed."""
    stap_erop(terrein, VALLEN[naam](terrein))
    met_git(tmp_path / "bin", "unset GIT_NO_LAZY_FETCH", monkeypatch)
    assert vraag_alles(terrein.repository / "register", tmp_path / "doel")
    assert not terrein.merk.exists()


OMGEVING = {
    "GIT_EXTERNAL_DIFF": ("{val}", ("diff",)),
    "GIT_PAGER": ("{val}", ("log",)),
    "GIT_EDITOR": ("{val}", (*IEMAND, "commit", "-a")),
    "GIT_ASKPASS": ("{val}", ("credential", "fill")),
    "GIT_SSH_COMMAND": ("{val}", ("fetch", "ssh://nergens.example/x")),
    "GIT_PROXY_COMMAND": ("{val}", ("fetch", "git://nergens.example/x")),
    "GIT_CONFIG_PARAMETERS": ("'core.fsmonitor={val}'", ("status",)),
    "GIT_CONFIG_KEY_0": ("core.fsmonitor", ("status",)),
    "GIT_TRACE": ("{merk}", ("status",)),
    "GIT_TRACE_SETUP": ("{merk}", ("status",)),
    "GIT_TRACE2_EVENT": ("{merk}", ("status",)),
    "GIT_TRACE2_PERF": ("{merk}", ("status",)),
}
"""Variables that run something or write somewhere, and what git must do then."""


@pytest.mark.parametrize("naam", OMGEVING)
def test_geen_variabele_van_git_voert_iets_uit(
    naam: str, terrein: Terrein, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waarde, opdracht = OMGEVING[naam]
    verwacht = [git(terrein.repository, "rev-parse", revisie) for revisie in ("HEAD", "HEAD~1")]
    monkeypatch.setenv(naam, waarde.format(val=terrein.programma, merk=terrein.merk))
    if naam == "GIT_CONFIG_KEY_0":
        monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
        monkeypatch.setenv("GIT_CONFIG_VALUE_0", str(terrein.programma))
    stap_erop(terrein, opdracht)
    assert vraag_alles(terrein.repository / "register", tmp_path / "doel") == verwacht
    assert not terrein.merk.exists()


ELDERS = (
    *("GIT_EXEC_PATH", "GIT_DIR", "GIT_WORK_TREE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY", "GIT_INDEX_FILE"),
    *("GIT_CONFIG", "GIT_NAMESPACE", "GIT_ATTR_SOURCE", "GIT_SHALLOW_FILE", "GIT_GRAFT_FILE", "GIT_DEFAULT_HASH"),
)


@pytest.mark.parametrize("naam", ELDERS)
def test_geen_variabele_van_git_leidt_ergens_anders_heen(
    naam: str, terrein: Terrein, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    verwacht = [git(terrein.repository, "rev-parse", revisie) for revisie in ("HEAD", "HEAD~1")]
    ander = tmp_path / "ander"
    git(tmp_path, "init", "--quiet", "ander")
    (ander / "rev-parse").write_text("")
    monkeypatch.setenv(naam, str(ander))
    assert vraag_alles(terrein.repository / "register", tmp_path / "doel") == verwacht


@pytest.mark.parametrize("zoekpad", ["", ".", "bin", "bin:.", "{oud}:", ":{oud}", ".:{oud}", "bin:{oud}"])
def test_een_git_in_deze_map_wordt_niet_uitgevoerd(
    zoekpad: str, terrein: Terrein, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    register = terrein.repository / "register"
    for map_ in (register, register / "bin", terrein.repository, terrein.repository / "bin"):
        terrein.uitvoerbaar(map_ / "git")
    monkeypatch.chdir(register)
    monkeypatch.setenv("PATH", zoekpad.format(oud=os.environ["PATH"]))
    if "{oud}" in zoekpad:
        assert vraag_alles(register, tmp_path / "doel")
    else:
        assert zoek_repository(register) is None
    assert not terrein.merk.exists()


def test_alleen_opdrachten_die_lezen(terrein: Terrein, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """None of these looks at files, attributes, hooks or submodules. A new one is looked at here first."""
    met_git(tmp_path / "bin", f'printf "%s\\n" "$@" >> "{tmp_path}/gevraagd"', monkeypatch)
    assert len(vraag_alles(terrein.repository / "register", tmp_path / "doel")) == 2
    gevraagd = (tmp_path / "gevraagd").read_text().splitlines()
    bekend = set(git(terrein.repository, "--list-cmds=main").splitlines())
    assert bekend & set(gevraagd) == {"rev-parse", "rev-list", "merge-base", "ls-tree", "cat-file"}
    assert not {"--filters", "--textconv"} & set(gevraagd)
    assert {"safe.bareRepository=explicit", "protocol.allow=never", "core.fsmonitor=false"} <= set(gevraagd)


def test_op_drie_plekken_wordt_een_programma_gestart() -> None:
    """So that what holds there holds everywhere: one starts Git, one this program itself, and one pagefind."""
    pakket = Path(aanroepen.__file__).parents[2]
    starters = re.compile(r"\b(?:subprocess|Popen|os\.(?:system|popen|exec\w*|spawn\w*|fork\w*|startfile))\b")
    plekken = {
        pad.relative_to(pakket).as_posix() for pad in pakket.rglob("*.py") if starters.search(pad.read_text("utf-8"))
    }
    assert plekken == {"store/git/aanroepen.py", "report/maken/apart.py", "site/zoekindex.py"}
