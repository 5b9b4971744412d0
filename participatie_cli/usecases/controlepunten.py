"""What can be found that is no rule: by reading, and about deviations, judgements and keys themselves."""

from typing import Final

from participatie_cli.checks import afwijkingen, lessen, nulmeting, oordelen, sleutels
from participatie_cli.results.bevinding import Controlepunt
from participatie_cli.store import leespunten

PER_FAMILIE: Final[dict[str, tuple[Controlepunt, ...]]] = {
    "afwijkingen": afwijkingen.CONTROLEPUNTEN,
    "lessen": lessen.CONTROLEPUNTEN,
    "oordelen": oordelen.CONTROLEPUNTEN,
    "kader": sleutels.CONTROLEPUNTEN,
    "nulmeting": nulmeting.CONTROLEPUNTEN,
    "lezen": leespunten.CONTROLEPUNTEN,
}
CONTROLEPUNTEN: Final = tuple(punt for punten in PER_FAMILIE.values() for punt in punten)
