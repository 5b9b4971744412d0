"""What somebody may have meant by a word that is not there."""

import difflib
from collections.abc import Iterable, Mapping
from typing import Final

TE_VEEL: Final = 300


def bedoelde_u(woord: str, keuzes: Iterable[str] | Mapping[str, str], *, hoogstens: int = TE_VEEL) -> str:
    """A question that names the nearest choice, with a space before it; nothing where none is near.

    A mapping leads from each word that somebody might use to the word that is right. Among more choices than
    `hoogstens` none is looked for: repeated for every slip in a file, that would take longer than all the rest.
    """
    keuzes = keuzes if isinstance(keuzes, Mapping) else list(keuzes)
    if len(keuzes) > hoogstens:
        return ""
    for nabij in difflib.get_close_matches(woord, keuzes, n=1):
        return f" Bedoelde u “{keuzes[nabij] if isinstance(keuzes, Mapping) else nabij}”?"
    return ""
