"""What a change does to a file, line by line, before it is made."""

from difflib import unified_diff
from typing import Final

from participatie_cli.console.scherm import Deel, Scherm

_STIJL: Final = {"+": "green", "-": "red", "@": "cyan"}


def toon_wijziging(scherm: Scherm, naam: str, oud: str, nieuw: str) -> None:
    """Write the difference between two texts of a file in the form that programmers know."""
    scherm.regel(Deel(naam, "bold underline"))
    for regel in [*unified_diff(oud.splitlines(), nieuw.splitlines(), lineterm="", n=2)][2:]:
        scherm.regel(Deel(regel, _STIJL.get(regel[:1], "")))
    scherm.wit()
