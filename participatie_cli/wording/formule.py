"""Text of others in a spreadsheet: it is shown, never calculated."""

from typing import Final

_FORMULE: Final = ("=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠")
"""What a cell begins with that a spreadsheet calculates; some of them skip spaces, or take the wide forms too."""


def zonder_formule(cel: str) -> str:
    """A text that a spreadsheet would take for a formula, with an apostrophe before it."""
    return f"'{cel}" if cel.startswith(_FORMULE) or cel.lstrip().startswith(_FORMULE) else cel
