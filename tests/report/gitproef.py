"""Repositories to try things on, with a fixed identity and clock and nothing of whoever runs the tests."""

import os
import shutil
import subprocess
from pathlib import Path
from typing import Final

import pytest

IEMAND: Final = "test@voorbeeldstad.example"


def git(map_: Path, *opdracht: str, op: str = "2024-09-30T12:00:00+02:00") -> str:
    """Run git in a folder; `op` is the moment of a commit."""
    omgeving = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_TEMPLATE_DIR": ""}
    for rol in ("AUTHOR", "COMMITTER"):
        omgeving |= {f"GIT_{rol}_NAME": "test", f"GIT_{rol}_EMAIL": IEMAND, f"GIT_{rol}_DATE": op}
    uit = subprocess.run(["git", *opdracht], cwd=map_, env=omgeving, capture_output=True, check=True)
    return uit.stdout.decode().strip()


def leg_vast(map_: Path, op: str) -> str:
    """Commit all that stands in a folder at a moment; give the commit."""
    git(map_, "add", "--all")
    git(map_, "commit", "--quiet", "--allow-empty", "-m", "stand", op=op)
    return git(map_, "rev-parse", "HEAD")


def met_git(map_: Path, eerst: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a git on the path that does something first, such as changing a variable, and then does its work."""
    echt = shutil.which("git")
    map_.mkdir(parents=True)
    programma = map_ / "git"
    programma.write_text(f'#!/bin/sh\n{eerst}\nexec "{echt}" "$@"\n', "utf-8")
    programma.chmod(0o755)
    monkeypatch.setenv("PATH", str(map_), prepend=os.pathsep)
