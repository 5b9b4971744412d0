"""Repositories with a history, written at once: each commit on a day, with the files that it changes."""

import os
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Final

from tests.report.gitproef import IEMAND

Inhoud = str | bytes | None
"""What a file holds from a commit on; None where it goes."""

_ZONE: Final = b"+0200"


def project(kenmerk: str = "plein", titel: str = "Plein", *regels: str) -> str:
    """The file of a project with as little in it as may be, and these lines."""
    vast = (f"id: {kenmerk}", f"titel: {titel}", "samenvatting: Het plein wordt anders.")
    erbij = ("initiatiefnemer: {soort: gemeente}", "vorm: inwonersparticipatie", "instrumenten: [{soort: geen}]")
    return "\n".join((*vast, *erbij, *regels, ""))


def leg_geschiedenis(map_: Path, commits: Sequence[tuple[str, Mapping[str, Inhoud]]]) -> None:
    """A repository with a commit for each moment, such as `2024-05-01` or `2024-05-01 23:30`."""
    map_.mkdir(parents=True, exist_ok=True)
    omgeving = os.environ | {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "GIT_TEMPLATE_DIR": ""}
    for opdracht in (["init", "--quiet", "--initial-branch=main"], ["fast-import", "--quiet", "--date-format=rfc2822"]):
        invoer = b"".join(_stroom(commits)) if opdracht[0] == "fast-import" else b""
        subprocess.run(["git", *opdracht], cwd=map_, env=omgeving, input=invoer, check=True, capture_output=True)
    subprocess.run(["git", "reset", "--quiet", "--hard", "main"], cwd=map_, env=omgeving, check=True)


def _stroom(commits: Sequence[tuple[str, Mapping[str, Inhoud]]]) -> Iterator[bytes]:
    for moment, bestanden in commits:
        dag, _, uur = moment.partition(" ")
        jaar, maand, dag_ = dag.split("-")
        naam = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")[int(maand) - 1]
        tijd = f"{int(dag_)} {naam} {jaar} {uur or '12:00'}:00".encode()
        yield b"commit refs/heads/main\ncommitter test <%s> Mon, %s %s\n" % (IEMAND.encode(), tijd, _ZONE)
        yield b"data 5\nstand\n"
        for pad, inhoud in bestanden.items():
            if inhoud is None:
                yield b"D %s\n" % pad.encode()
            else:
                ruw = inhoud if isinstance(inhoud, bytes) else inhoud.encode()
                yield b"M 100644 inline %s\ndata %d\n%s\n" % (pad.encode(), len(ruw), ruw)
