"""The last step before any format: what steers a screen or cannot be seen is made visible, in all texts at once."""

from typing import TypeVar

from participatie_cli.report.beeld.vervang import vervang
from participatie_cli.wording.zichtbaar import zichtbaar

T = TypeVar("T")


def met_zichtbare_tekst(deel: T) -> T:
    """A part of a report, with every text in it visible."""
    return vervang(deel, str, zichtbaar)
