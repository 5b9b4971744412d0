"""Lists and blocks between brackets, on the fast road: as JSON, once every text in them has its quotation marks."""

import json
import re
from collections.abc import Iterator
from typing import Any, Final

BEGIN: Final = r"""[^ \n\-?:,\[\]{}\#&*!|>'"%@`]"""
"""How a text without quotes begins that can be nothing else to YAML, as a pattern."""
SLEUTEL: Final = r"(?!null:)[A-Za-z0-9_][A-Za-z0-9_.-]{0,99}+"
"""A key without quotes, as a pattern."""

_KAAL: Final = rf"[ ]*+{BEGIN}[^\n?:,\[\]{{}}\#]*+"
LIJST: Final = rf"\[(?:{_KAAL}(?:,{_KAAL})*)?\]"
"""A list of texts without quotes on one line, as a pattern."""

_TEKEN: Final = r"""[^ \n?:,\[\]{}\#"\\]"""
_WOORD: Final = rf"{_TEKEN}*+(?::(?=[A-Za-z0-9/]){_TEKEN}*+)*"
_OP_DE_REGEL: Final = rf"""(?!["\\~]){BEGIN}{_WOORD}(?:[ ][ ]*+{_TEKEN}{_WOORD})*"""
_VERDER: Final = r"(?<![\]} ])\n[ ]++(?=[^ \n\#\]}])"
_TEKST: Final = rf"(?>{_OP_DE_REGEL}(?:{_VERDER}(?!{SLEUTEL}:[ \n]){_OP_DE_REGEL})*)(?!:)"
"""Over some lines one text, unless the next begins with a key."""
_ENKEL: Final = rf"(?>'[^'\"\\\n]*+(?:{_VERDER}[^'\"\\\n]*+)*')"
_DUBBEL: Final = rf'(?>"[^"\\\n]*+(?:{_VERDER}[^"\\\n]*+)*")'
HAKEN: Final = (
    rf"[\[{{](?:[\[\]{{}},]|{SLEUTEL}:(?=[ \n])|{_ENKEL}|{_DUBBEL}|{_TEKST}|{_VERDER}|\n[ ]++(?=[\]}}])|[ ]++)*"
)
"""What stands between brackets, also over some lines, as a pattern; whether they match is told by JSON."""

_NIEUWE_REGEL: Final = re.compile("\n +")
_STUK: Final = re.compile(rf"""({SLEUTEL})(?=:[ \n])|'([^']*+)'|"([^"]*+)"|({_TEKST})""", re.VERBOSE)

_DEEL: Final = re.compile(rf"({SLEUTEL}):(?=[ \n])|{_ENKEL}|{_DUBBEL}|{_TEKST}|[\[{{]", re.VERBOSE)
_KAAL_DEEL: Final = re.compile(r"[^ ,\[\]][^,\]]*")


class Anders(Exception):
    """What stands here is for the exact road."""


def tussen_haken(rauw: str, ruimte: int) -> Any:
    """The data of a text that HAKEN matches, of no more than so many levels, and None where nothing stands.

    Raise Anders where it is no list or block.
    """
    if not rauw:
        return None
    if rauw.count("[") + rauw.count("{") > ruimte or "null" in rauw:
        raise Anders
    try:
        return _LEZER.decode(_NIEUWE_REGEL.sub(" ", _STUK.sub(_tussen_aanhalingstekens, rauw)))
    except json.JSONDecodeError:
        raise Anders from None


def _tussen_aanhalingstekens(stuk: re.Match[str]) -> str:
    """What is a key or a text, whichever way it was written."""
    return f'"{stuk[stuk.lastindex or 0]}"'


def plekken_in_lijst(rauw: str) -> Iterator[int]:
    """Where each entry begins of a text that LIJST matches."""
    return (deel.start() for deel in _KAAL_DEEL.finditer(rauw))


def plekken_tussen_haken(rauw: str) -> Iterator[int]:
    """Where each key and each entry of a list begins in a text of which `tussen_haken` gives the data, in order."""
    is_waarde = True
    for deel in _DEEL.finditer(rauw):
        if deel[1] or not is_waarde:
            yield deel.start()
        is_waarde = bool(deel[1])


def _zonder_dubbele(paren: list[tuple[str, Any]]) -> dict[str, Any]:
    blok = dict(paren)
    if len(blok) != len(paren):
        raise Anders
    return blok


_LEZER: Final = json.JSONDecoder(object_pairs_hook=_zonder_dubbele)
