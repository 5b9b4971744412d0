"""What was withdrawn is not asked any more: an application for a permit, or a request of residents."""

from enum import StrEnum
from typing import Any

from participatie_cli.rules.contract import Onzeker, Toetsing
from participatie_cli.values.datum import Wanneer
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.pad import Pad


def als_ingetrokken(
    toetsing: Toetsing[Any], wat: str, uitkomst: StrEnum | Onbekend | None, dag: Wanneer, pad: Pad
) -> str | None:
    """The reason not to apply where `wat` was withdrawn by the peildatum, or may have been.

    Of an unknown outcome it does not matter whether its day is known, as long as that did not surely come later.
    """
    if isinstance(uitkomst, Onbekend):
        later = dag is not None and toetsing.gebeurd(dag) is False
        onzeker = Onzeker(pad, f"onbekend is of {wat} is ingetrokken")
        return None if later else toetsing.tenzij(onzeker, f"{wat} is ingetrokken")
    return f"{wat} is ingetrokken" if uitkomst == "ingetrokken" and toetsing.telt(dag) else None
