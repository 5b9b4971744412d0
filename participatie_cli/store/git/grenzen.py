"""How much of a repository is taken in. What is larger ends in a sentence; docs/handleiding.md names these numbers."""

from typing import Final

MEESTE_INGANGEN: Final = 150_000
"""Files and folders below the register in one commit."""

GROOTSTE_LIJST: Final = 100_000_000
"""Bytes of the names of all those files and folders."""

GROOTSTE_STAND: Final = 1_000_000_000
"""Bytes of all files of the register together in one commit."""

MEESTE_STANDEN: Final = 1_000_000
"""Changes of files in the whole history of a register."""

GEDULD: Final = 120
"""Seconds before a git that has not finished is stopped."""

GROOTSTE_ANTWOORD: Final = 100_000
"""Bytes of an answer that is one line, and of what git says beside its answers."""
