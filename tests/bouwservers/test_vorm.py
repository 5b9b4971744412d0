"""What holds for every file for build servers: pinned, few rights, nothing of others in a script, one source."""

import re
import subprocess
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.version import Version

from docs.bouwservers import actievoorbeeld, bouwservers, haakvoorbeeld
from participatie_cli.cli.app import opdrachten
from tests.bouwservers.stappen import ACTIE, EIGEN, OVER_TE_NEMEN, VOOR_GITHUB, WORTEL, gelezen, stappen

ALLES = ("pdf", "docx", "xlsx", "parquet", "zoeken")
VASTGEZET = re.compile(r"[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")
NAMEN = {"ids": lambda pad: pad.relative_to(WORTEL).as_posix()}


def test_wat_is_gemaakt_is_bij() -> None:
    """What `init` lays down, what stands in ci/ and docs/ci.md and the overview of this repository are one text."""
    for pad, tekst in bouwservers().items():
        assert pad.read_text("utf-8") == tekst, f"{pad.name}: write it anew with `python -m docs.genereer`"
    assert set(OVER_TE_NEMEN) <= bouwservers().keys()


def test_elke_actie_staat_overal_op_dezelfde_commit() -> None:
    gebruikt: dict[str, set[str]] = {}
    for pad in VOOR_GITHUB:
        for actie in re.findall(r"uses: (.+)$", pad.read_text("utf-8"), re.MULTILINE):
            if not actie.startswith("./"):
                assert VASTGEZET.fullmatch(actie), actie
                naam, vast = actie.split("@")
                gebruikt.setdefault(naam, set()).add(vast)
    assert len(gebruikt) > 4
    assert {naam: vast for naam, vast in gebruikt.items() if len(vast) > 1} == {}


@pytest.mark.parametrize("pad", VOOR_GITHUB, **NAMEN)
def test_een_script_krijgt_niets_van_anderen_in_zijn_tekst(pad: Path) -> None:
    """What somebody else can choose goes through the environment."""
    scripts = [een["run"] for een in stappen(pad) if "run" in een]
    assert scripts or pad.name == "register.yml"
    for script in scripts:
        assert "${{" not in script
        assert subprocess.run(["bash", "-n", "-c", script], capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize("pad", [*EIGEN, *(WORTEL / "ci").glob("github*.yml")], **NAMEN)
def test_een_taak_krijgt_alleen_wat_zij_nodig_heeft(pad: Path) -> None:
    gegevens = gelezen(pad)
    assert gegevens["permissions"] == {}
    assert "concurrency" in gegevens
    assert "pull_request_target" not in pad.read_text("utf-8")
    for taak in gegevens["jobs"].values():
        assert taak["timeout-minutes"] <= 90
        assert all(waarde in ("read", "write") for waarde in taak["permissions"].values())
        for stap in taak["steps"]:
            if stap.get("uses", "").startswith("actions/checkout@"):
                assert stap["with"]["persist-credentials"] is False


def test_alleen_wat_publiceert_mag_schrijven() -> None:
    schrijft = {
        (pad.stem, naam): sorted(recht for recht, hoe in taak["permissions"].items() if hoe == "write")
        for pad in EIGEN
        for naam, taak in gelezen(pad)["jobs"].items()
        if "write" in taak["permissions"].values()
    }
    assert schrijft == {
        ("agenda", "overzicht"): ["issues"],
        ("release", "pypi"): ["id-token"],
        ("release", "uitgave"): ["attestations", "contents", "id-token", "packages"],
    }


def test_publiceren_kan_alleen_met_een_label_en_als_het_aanstaat() -> None:
    taken = gelezen(WORTEL / ".github/workflows/release.yml")["jobs"]
    for naam in ("pypi", "uitgave"):
        assert taken[naam]["if"] == "github.ref_type == 'tag' && vars.UITGEVEN == 'ja'"
        assert taken[naam]["environment"]


def test_het_programma_komt_nooit_uit_het_voorstel() -> None:
    """The action installs itself, of its own commit; Python looks for no module where it runs."""
    scripts = "\n".join(een["run"] for een in stappen(ACTIE) if "run" in een)
    assert re.findall(r'python" (?!-I )', scripts, re.IGNORECASE) == []
    assert '--no-build-isolation "$GITHUB_ACTION_PATH"' in scripts
    eigen, voorstel, controle = stappen(WORTEL / ".github/workflows/register.yml")
    assert eigen["with"]["ref"] == "${{ github.event.pull_request.base.sha }}"
    assert (eigen["with"]["path"], voorstel["with"]["path"]) == ("programma", "voorstel")
    assert controle["uses"] == "./programma"
    for pad in OVER_TE_NEMEN:
        assert re.findall(r"python (?!-I )-m", pad.read_text("utf-8")) == []


def opties_van(naam: str) -> set[str]:
    return {optie for een in opdrachten().commands[naam].params for optie in een.opts}


@pytest.mark.parametrize("pad", [ACTIE, *OVER_TE_NEMEN, *EIGEN], **NAMEN)
def test_elke_optie_bestaat(pad: Path) -> None:
    tekst = pad.read_text("utf-8")
    for naam in ("check", "agenda", "report", "init"):
        for regel in re.findall(rf"(?:participatie_cli|PROGRAMMA\"|participatie\"?) {naam} [^\n]*", tekst):
            assert {woord.split("=")[0] for woord in regel.split() if woord.startswith("--")} - {"--"} <= opties_van(
                naam
            )
    for regel in re.findall(r"opties\+?=\(([^)]*)\)", tekst):
        assert set(re.findall(r"--[a-z-]+", regel)) <= opties_van("check")


def test_de_invoer_van_de_actie_heeft_uitleg_en_wordt_gebruikt() -> None:
    actie = gelezen(ACTIE)
    gebruikt = set(re.findall(r"inputs\.([a-z-]+)", ACTIE.read_text("utf-8")))
    assert gebruikt == actie["inputs"].keys()
    assert all(een["description"].endswith((".", "fork.")) for een in actie["inputs"].values())
    assert "COMMIT # v" in actievoorbeeld("COMMIT")
    haken = {een["id"] for een in gelezen(WORTEL / ".pre-commit-hooks.yaml")}
    assert haken == set(re.findall(r"- id: (\S+)", haakvoorbeeld()))


def vastgelegd(naam: str) -> dict[str, Version]:
    tekst = (WORTEL / "ci" / naam).read_text("utf-8")
    assert "--hash=sha256:" in tekst
    regels = re.findall(r"^([a-z0-9-]+)==([^ ]+)", tekst, re.MULTILINE)
    assert len(re.findall(r"^[a-z]", tekst, re.MULTILINE)) == len(regels), "each package has one version"
    return {pakket: Version(versie) for pakket, versie in regels}


@pytest.mark.parametrize(
    ("naam", "extras", "erbij"),
    [
        ("vereisten.txt", (), ("hatchling",)),
        ("vereisten-alles.txt", ALLES, ("hatchling",)),
        ("vereisten-uitgave.txt", ALLES, ("hatchling", "build", "pyinstaller", "cyclonedx-bom")),
    ],
)
def test_de_vaste_versies_zijn_bij(naam: str, extras: tuple[str, ...], erbij: tuple[str, ...]) -> None:
    project = tomllib.loads((WORTEL / "pyproject.toml").read_text("utf-8"))["project"]
    vereist = [*project["dependencies"], *(een for extra in extras for een in project["optional-dependencies"][extra])]
    vast = vastgelegd(naam)
    for eis in map(Requirement, [*vereist, *erbij]):
        assert eis.specifier.contains(vast[eis.name.lower().replace("_", "-")]), f"{eis} in ci/{naam}"
