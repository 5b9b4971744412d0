"""The server on the standard streams, from beginning to end."""

import os
import sys

from participatie_cli.editor.server import Taalserver


def draai() -> int:
    """Serve the editor that started the program until it says goodbye or is gone; give the exit code.

    What anything else would print goes to stderr: stdout is for the editor alone.
    """
    invoer, uitvoer = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    sys.stdout.flush()
    os.dup2(2, 1)
    server = Taalserver()
    server.start_io(invoer, uitvoer)
    server.sluit_af()
    return server.exitcode
