"""Processes that write, for tests of what happens when there are more of them or they are stopped."""

import sys
from typing import Final

PROGRAMMA: Final = (sys.executable, "-m", "participatie_cli")
HERHAALD: Final = """
import os, sys
from participatie_cli.cli.hoofd import hoofd
from tests.veiligheid.schrijvers import oordeel
register, aantal, naam = sys.argv[1:]
os.chdir(register)
for n in range(int(aantal)):
    sys.argv = ["participatie", *oordeel(f"Reden {naam} {n}.")]
    try:
        hoofd()
    except SystemExit as einde:
        assert not einde.code, einde.code
"""
"""Records many judgements in one process, so that start-up does not keep writers apart."""


def oordeel(reden: str) -> tuple[str, ...]:
    """The command that records a judgement on the project `groene-as`."""
    vast = ("oordeel", "groene-as", "mns001", "--uitkomst", "voldoet", "--door", "coach", "--op", "2024-05-01", "--ja")
    return (*vast, "--reden", reden)
