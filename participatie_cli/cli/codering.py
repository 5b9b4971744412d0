"""Characters that a terminal does not know: the nearest that it does know instead of an exception."""

import codecs
import unicodedata
from typing import Final

BENADER: Final = "benader"
"""The name of this way of handling errors, for `errors=` of a stream."""

_LIJKT_OP: Final = str.maketrans({"–": "-", "—": "-", "‘": "'", "’": "'", "“": '"', "”": '"', "…": "...", "·": "-"})


def installeer() -> None:
    """Make the way of handling errors known to Python."""
    codecs.register_error(BENADER, _benader)


def _benader(fout: UnicodeError) -> tuple[str, int]:
    """Letters lose their accents, dashes and quotation marks become plain ones, and all else a question mark."""
    assert isinstance(fout, UnicodeEncodeError)
    tekst = unicodedata.normalize("NFKD", fout.object[fout.start : fout.end].translate(_LIJKT_OP))
    letters = (teken for teken in tekst if not unicodedata.combining(teken))
    return "".join(teken if teken.isascii() else "?" for teken in letters), fout.end
