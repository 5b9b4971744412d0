"""How text becomes bytes: UTF-8, and on a terminal of another encoding the nearest that it does know."""

import codecs
import io
import unicodedata
from typing import Final, TextIO

from participatie_cli.console.stroom import UTF8

BENADER: Final = "benader"
"""The name of this way of handling errors, for `errors=` of a stream."""

_LIJKT_OP: Final = str.maketrans({"–": "-", "—": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "…": "...", "·": "-"})


def installeer() -> None:
    """Make the way of handling errors known to Python."""
    codecs.register_error(BENADER, _benader)


def stel_in(stroom: TextIO) -> None:
    """Whatever is no terminal gets UTF-8: who reads it later is another program, perhaps on another machine."""
    if isinstance(stroom, io.TextIOWrapper):
        stroom.reconfigure(encoding=None if stroom.isatty() else UTF8, errors=BENADER)


def _benader(fout: UnicodeError) -> tuple[str, int]:
    """Letters lose their accents, dashes and quotation marks become plain ones, and all else a question mark."""
    assert isinstance(fout, UnicodeEncodeError)
    tekst = unicodedata.normalize("NFKD", fout.object[fout.start : fout.end].translate(_LIJKT_OP))
    letters = (teken for teken in tekst if not unicodedata.combining(teken))
    return "".join(teken if teken.isascii() else "?" for teken in letters), fout.end
