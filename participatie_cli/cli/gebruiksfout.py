"""Wrong use: one sentence and a way out, never a traceback."""

import difflib
from collections.abc import Iterable


class Gebruiksfout(Exception):
    """The user asked for something that cannot be; ends in exit code 2."""

    def __init__(self, zin: str, herstel: str) -> None:
        super().__init__(zin)
        self.zin = zin
        self.herstel = herstel


def bedoelde(woord: str, keuzes: Iterable[str]) -> str:
    """` Bedoelde u “…”?` with the nearest choice, or nothing."""
    dichtbij = difflib.get_close_matches(woord.lower(), list(keuzes), n=1, cutoff=0.5)
    return f" Bedoelde u “{dichtbij[0]}”?" if dichtbij else ""
