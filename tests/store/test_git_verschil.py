"""What counts as not committed: whatever the program reads and is not so in the commit, by name."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from participatie_cli.store import leespunten
from participatie_cli.store.git.commits import lees_commit
from participatie_cli.store.git.verschil import wijzigingen
from tests.report.gitproef import git, leg_vast

pytestmark = pytest.mark.langzaam

PLEIN = "projecten/plein.yaml"


@pytest.fixture(autouse=True)
def hermetisch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)


@pytest.fixture(params=["sha1", "sha256"])
def register(tmp_path: Path, request: pytest.FixtureRequest) -> Path:
    """A register with a file of each kind, all of them committed."""
    register = tmp_path / "repo/register"
    (register / "projecten/map.yaml").mkdir(parents=True)
    git(register.parent, "init", "--quiet", f"--object-format={request.param}")
    (register / "kader.yaml").write_bytes(b"gemeente: x\n")
    (register / PLEIN).write_bytes(b"id: plein\ntitel: Plein\n")
    (register / "projecten/crlf.yaml").write_bytes(b"id: crlf\r\n")
    (register / "projecten/map.yaml/onder.txt").write_bytes(b"x")
    (register / "projecten/groot.yaml").write_bytes(b"#" * (leespunten.GROOTSTE_BESTAND + 1))
    (register / "projecten/wijst.yaml").symlink_to("plein.yaml")
    (register / "README.md").write_bytes(b"x")
    leg_vast(register.parent, "2026-06-01T12:00:00+02:00")
    return register


def anders(register: Path) -> tuple[str, ...]:
    return wijzigingen(register.parent, lees_commit(register.parent, "HEAD"), register)


def schrijf(naam: str, inhoud: bytes) -> Callable[[Path], object]:
    def doe(register: Path) -> None:
        (register / naam).parent.mkdir(parents=True, exist_ok=True)
        (register / naam).write_bytes(inhoud)

    return doe


def _genegeerd(register: Path) -> None:
    (register.parent / ".gitignore").write_text("*.yaml\n")
    schrijf("projecten/nieuw.yaml", b"")(register)


def _koppeling(register: Path) -> None:
    """A link that leads to a file with the very same content is not read, and the file was."""
    inhoud = (register / PLEIN).read_bytes()
    (register.parent / "los").write_bytes(inhoud)
    (register / PLEIN).unlink()
    (register / PLEIN).symlink_to("../../los")


def _naar_eigen_doel(register: Path) -> None:
    """A link whose target is spelled as the content of the file was."""
    (register / PLEIN).unlink()
    (register / PLEIN).symlink_to("id: plein\ntitel: Plein\n")


def _anders_gekoppeld(register: Path) -> None:
    (register / "projecten/wijst.yaml").unlink()
    (register / "projecten/wijst.yaml").symlink_to("crlf.yaml")


def _map(register: Path) -> None:
    (register / PLEIN).unlink()
    (register / PLEIN).mkdir()


def _pijp(register: Path) -> None:
    (register / PLEIN).unlink()
    os.mkfifo(register / PLEIN)


@pytest.mark.parametrize(
    ("doe", "namen"),
    [
        (schrijf("projecten/nieuw.yaml", b""), ("projecten/nieuw.yaml",)),
        (schrijf("projecten/verdwaald.txt", b""), ("projecten/verdwaald.txt",)),
        (schrijf("los/diep/verdwaald.yml", b""), ("los/diep/verdwaald.yml",)),
        (_genegeerd, ("projecten/nieuw.yaml",)),
        (schrijf(PLEIN, b"id: plein\ntitel: Plien\n"), (PLEIN,)),
        (schrijf("kader.yaml", b"gemeente: y\n"), ("kader.yaml",)),
        (schrijf("projecten/groot.yaml", b"#" * (leespunten.GROOTSTE_BESTAND + 2)), ("projecten/groot.yaml",)),
        (schrijf("projecten/groot.yaml", b""), ("projecten/groot.yaml",)),
        (schrijf(PLEIN, b"#" * (leespunten.GROOTSTE_BESTAND + 1)), (PLEIN,)),
        (lambda register: (register / PLEIN).unlink(), (PLEIN,)),
        (lambda register: (register / "kader.yaml").unlink(), ("kader.yaml",)),
        (_koppeling, (PLEIN,)),
        (_naar_eigen_doel, (PLEIN,)),
        (_anders_gekoppeld, ("projecten/wijst.yaml",)),
        (_map, (PLEIN,)),
        (_pijp, (PLEIN,)),
    ],
)
def test_wat_anders_is_met_zijn_naam(doe: Callable[[Path], object], namen: tuple[str, ...], register: Path) -> None:
    assert anders(register) == ()
    doe(register)
    assert anders(register) == namen


@pytest.mark.parametrize(
    "doe",
    [
        lambda register: os.utime(register / PLEIN, (1, 1)),
        lambda register: (register / PLEIN).chmod(0o755),
        schrijf(PLEIN, b"id: plein\r\ntitel: Plein\r\n"),
        schrijf("README.md", b"y"),
        schrijf("nieuw.txt", b"y"),
        schrijf(".verborgen/a.yaml", b"y"),
        schrijf("projecten/.a.yaml.swp", b"y"),
        schrijf("projecten/map.yaml/onder.txt", b"y"),
        lambda register: (register / "README.md").unlink(),
        lambda register: git(register.parent, "rm", "--quiet", "--cached", f"register/{PLEIN}"),
        lambda register: git(register.parent, "update-index", "--assume-unchanged", f"register/{PLEIN}"),
    ],
)
def test_wat_niet_anders_gelezen_wordt(doe: Callable[[Path], object], register: Path) -> None:
    doe(register)
    assert anders(register) == ()


def test_wat_git_zelf_niet_ziet_telt_ook(register: Path) -> None:
    """A file that git was told to believe."""
    git(register.parent, "update-index", "--assume-unchanged", f"register/{PLEIN}")
    schrijf(PLEIN, b"anders: ja\n")(register)
    assert git(register.parent, "status", "--porcelain") == ""
    assert anders(register) == (PLEIN,)


def test_met_regeleinden_van_windows_uitgecheckt(register: Path, tmp_path: Path) -> None:
    kloon = tmp_path / "kloon"
    git(tmp_path, "-c", "core.autocrlf=true", "clone", "--quiet", str(register.parent), str(kloon))
    assert b"\r\n" in (kloon / "register" / PLEIN).read_bytes()
    assert anders(kloon / "register") == ()


def test_een_koppeling_die_als_bestand_is_uitgecheckt(register: Path, tmp_path: Path) -> None:
    kloon = tmp_path / "kloon"
    git(tmp_path, "-c", "core.symlinks=false", "clone", "--quiet", str(register.parent), str(kloon))
    assert not (kloon / "register/projecten/wijst.yaml").is_symlink()
    assert anders(kloon / "register") == ()


def test_een_submodule_staat_in_een_andere_repository(register: Path) -> None:
    onder = register / "projecten/onder"
    onder.mkdir()
    git(onder, "init", "--quiet", f"--object-format={git(register.parent, 'rev-parse', '--show-object-format')}")
    (onder / "a.yaml").write_text("")
    leg_vast(onder, "2026-09-02T12:00:00+02:00")
    leg_vast(register.parent, "2026-09-02T12:00:00+02:00")
    assert anders(register) == ("projecten/onder/a.yaml",)
