"""Characters that cannot be seen, taken out of a text."""

import unicodedata
from typing import Final

from participatie_cli.wording.zichtbaar import stuurplekken

_WIT: Final = ("Zs", "Zl", "Zp")
"""What takes room becomes a space; the rest leaves no trace."""


def zonder_onzichtbaar(tekst: str) -> str:
    """The text without what steers or hides in it; its line ends stay as they are."""
    return "".join(map(_op_regel, tekst.splitlines(keepends=True)))


def _op_regel(met_einde: str) -> str:
    regel = met_einde.rstrip("\r\n")
    plekken = set(stuurplekken(regel))
    if not plekken:
        return met_einde
    schoon = "".join(_over(teken) if plek in plekken else teken for plek, teken in enumerate(regel))
    return schoon + met_einde[len(regel) :]


def _over(teken: str) -> str:
    return " " if unicodedata.category(teken) in _WIT else ""
