"""What the program says beside its output: one sentence and a way out."""

import sys

from participatie_cli.wording.zichtbaar import toonbaar


def meld(*zinnen: str) -> None:
    """Write sentences on stderr, each on a line of its own."""
    for zin in zinnen:
        sys.stderr.write(f"{toonbaar(zin)}\n")
