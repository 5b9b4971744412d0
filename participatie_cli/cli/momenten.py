"""The commands by the moment in the work at which one needs them: for the help, and for nobody to forget one."""

from collections.abc import Mapping
from typing import Final

MOMENTEN: Final[Mapping[str, tuple[str, ...]]] = {
    "Vastleggen": ("nieuw", "toolbox", "noteer", "lees-in", "oordeel", "terug"),
    "Nakijken": ("check", "wacht", "nulmeting", "agenda", "score", "fix", "regel", "kader", "zoek"),
    "Vertellen": ("toon", "paragraaf", "brief", "plan", "uitdaagrecht", "uitwisselen", "report", "site", "export"),
    "Inrichten": ("init", "sjabloon", "schema", "taalserver", "voorbeeld", "info"),
}
