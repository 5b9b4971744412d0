"""The files for build servers as data, and their scripts run here as a build server would."""

import os
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

WORTEL = Path(__file__).parents[2]
ACTIE = WORTEL / "action.yml"
EIGEN = sorted((WORTEL / ".github/workflows").glob("*.yml"))
OVER_TE_NEMEN = sorted((WORTEL / "ci").glob("*.yml"))
VOOR_GITHUB = [ACTIE, *EIGEN, *(WORTEL / "ci").glob("github*.yml")]


def gelezen(pad: Path) -> Any:
    return yaml.safe_load(pad.read_text("utf-8"))


def stappen(pad: Path) -> Iterator[Any]:
    """Every step of a workflow, or of an action."""
    gegevens = gelezen(pad)
    taken = gegevens.get("jobs") or [gegevens["runs"]]
    for taak in taken.values() if isinstance(taken, dict) else taken:
        yield from taak["steps"]


def opdracht(pad: Path, naam: str) -> str:
    """The script of the step with this name, or of the one script of a job."""
    (gevonden,) = [een for een in stappen(pad) if naam in (een.get("name"), een.get("displayName"))]
    script: str = gevonden.get("run") or gevonden["bash"]
    return script


def maak_programma(map_: Path, *namen: str) -> None:
    """A `python` that is this one, with the program of this folder in place of an installed one.

    It wants to be asked not to look for modules where it runs (`-I`), and does not (`-P`).
    """
    map_.mkdir(parents=True, exist_ok=True)
    for naam in namen:
        pad = map_ / naam
        pad.write_text(f'#!/bin/sh\ntest "$1" = -I || exit 99\nshift\nexec "{sys.executable}" -P "$@"\n', "utf-8")
        pad.chmod(0o755)


def draai(script: str, map_: Path, omgeving: Mapping[str, str]) -> subprocess.CompletedProcess[str]:
    """Run a script as GitHub does; nothing of the surroundings of the tests says what platform this is."""
    schoon = {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith(("GITHUB_", "CI", "RUNNER_"))}
    return subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=map_,
        env=schoon | {"PYTHONPATH": str(WORTEL)} | omgeving,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
