"""What the platforms' own checkers, and those of others, say of the files for build servers: nothing."""

import subprocess
import sys
from pathlib import Path

import pytest

from docs.bouwservers import actievoorbeeld, haakvoorbeeld
from tests.bouwservers.stappen import ACTIE, EIGEN, VOOR_GITHUB, WORTEL
from tests.schemaproef import check_jsonschema

BIN = Path(sys.executable).parent
ALLEEN_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="Dit programma is er hier niet.")


def gezegd(*opdracht: str | Path, map_: Path = WORTEL) -> str:
    """What a program says; nothing where all is in order."""
    naam, *rest = opdracht
    afloop = subprocess.run([BIN / naam, *rest], cwd=map_, capture_output=True, text=True, check=False)
    return "" if afloop.returncode == 0 else afloop.stdout + afloop.stderr


@pytest.fixture
def met_de_actie(tmp_path: Path) -> Path:
    """The workflow that docs/ci.md shows, with a commit filled in."""
    pad = tmp_path / ".github/workflows/register.yml"
    pad.parent.mkdir(parents=True)
    pad.write_text(actievoorbeeld("0" * 40), "utf-8")
    return pad


@pytest.mark.langzaam
@ALLEEN_LINUX
def test_zizmor(met_de_actie: Path) -> None:
    """In its strictest way of looking."""
    opties = ("--offline", "--no-progress", "--quiet", "--persona", "auditor")
    assert gezegd("zizmor", *opties, *VOOR_GITHUB, met_de_actie) == ""


@pytest.mark.langzaam
@ALLEEN_LINUX
def test_actionlint(met_de_actie: Path) -> None:
    assert gezegd("actionlint", *[pad for pad in VOOR_GITHUB if pad != ACTIE], met_de_actie) == ""


@pytest.mark.langzaam
@ALLEEN_LINUX
def test_hadolint() -> None:
    assert gezegd("hadolint", "Dockerfile") == ""


@pytest.mark.langzaam
@pytest.mark.parametrize(
    ("schema", "paden", "opties"),
    [
        ("github-workflows", [*EIGEN, *(WORTEL / "ci").glob("github*.yml")], ()),
        ("github-actions", [ACTIE], ()),
        ("gitlab-ci", [WORTEL / "ci/gitlab.yml"], ("--data-transform", "gitlab-ci")),
        # The schema holds an expression that only Python takes.
        (
            "azure-pipelines",
            [WORTEL / "ci/azure.yml"],
            ("--data-transform", "azure-pipelines", "--regex-variant", "python"),
        ),
    ],
)
def test_schema_van_het_platform(schema: str, paden: list[Path], opties: tuple[str, ...]) -> None:
    assert check_jsonschema("--builtin-schema", f"vendor.{schema}", *opties, *map(str, paden)) == ""


@pytest.mark.langzaam
def test_de_haken_en_hun_voorbeeld_kloppen(tmp_path: Path) -> None:
    (tmp_path / "haken.yaml").write_text(haakvoorbeeld(), "utf-8")
    assert gezegd("pre-commit", "validate-manifest", WORTEL / ".pre-commit-hooks.yaml") == ""
    assert gezegd("pre-commit", "validate-config", tmp_path / "haken.yaml") == ""


def test_in_het_beeld_komt_alleen_wat_erin_hoort() -> None:
    """What the image is made of is named, file by file, and each of them is there."""
    alles, *erbij = (WORTEL / ".dockerignore").read_text("utf-8").splitlines()
    assert alles == "*"
    assert all((WORTEL / een.removeprefix("!")).exists() for een in erbij)
    tekst = (WORTEL / "Dockerfile").read_text("utf-8")
    assert "USER 65532:65532" in tekst
    assert "--require-hashes" in tekst
