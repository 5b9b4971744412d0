"""Texts between brackets that begin with a question mark: YAML 1.2 keeps the mark, the parser drops it in silence."""

import re
from collections.abc import Iterator
from typing import Any, Final

from yaml.tokens import KeyToken

from participatie_cli.store.plek import Plek, Regels, plek_van

_MISSCHIEN: Final = re.compile(r"(?:^|[\s,\[{])\?[^\s]", re.MULTILINE)
"""Only a text with this in it is looked at token by token. No file of the register has it."""


def vraagtekens(tekst: str, lezer: type[Any], regels: Regels) -> Iterator[Plek]:
    """Give line and column, from 1, of each question mark that the parser takes for the sign of a key and is text.

    The text must be YAML that `lezer` can read.
    """
    if _MISSCHIEN.search(tekst) is None:
        return
    ontleder = lezer(tekst)
    try:
        while ontleder.check_token():
            teken = ontleder.get_token()
            if isinstance(teken, KeyToken) and _is_tekst(tekst, teken):
                yield plek_van(regels.merk(teken.start_mark))
    finally:
        ontleder.dispose()


def _is_tekst(tekst: str, teken: Any) -> bool:
    """A key without a sign of its own has no width; a real sign has white space behind it."""
    begin, eind = teken.start_mark.index, teken.end_mark.index
    return bool(eind > begin and not tekst[eind : eind + 1].isspace() and eind < len(tekst))
