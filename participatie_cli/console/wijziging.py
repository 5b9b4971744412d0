"""What a change does to a file, line by line, before it is made."""

from difflib import unified_diff
from typing import Final

from participatie_cli.console.scherm import Deel, Scherm

_VOORAAN, _ACHTERAAN = 80, 20
"""Of a longer change so many lines are shown of its beginning and its end: nobody reads all of it."""
_STIJL: Final = {"+": "green", "-": "red", "@": "cyan"}


def toon_wijziging(scherm: Scherm, naam: str, oud: str, nieuw: str) -> None:
    """Write the difference between two texts of a file in the form that programmers know."""
    scherm.regel(Deel(naam, "bold underline"))
    regels = [*unified_diff(oud.splitlines(), nieuw.splitlines(), lineterm="", n=2)][2:]
    for regel in _ingekort(regels):
        scherm.regel(Deel(regel, _STIJL.get(regel[:1], "")))
    scherm.wit()


def _ingekort(regels: list[str]) -> list[str]:
    weg = len(regels) - _VOORAAN - _ACHTERAAN
    if weg <= 1:
        return regels
    return [*regels[:_VOORAAN], f"… en nog {weg} regels …", *regels[-_ACHTERAAN:]]
