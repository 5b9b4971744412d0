"""Trying templates on made-up content: what only comes out when a template is filled in."""

from collections.abc import Callable, Mapping
from typing import Final

from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.formaat.formaten import FORMATEN
from participatie_cli.report.grafiek.tekenen import met_tekeningen
from participatie_cli.report.sjabloon.namen import GRAFIEK
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, SjabloonFout

_SCHRIJVERS: Final[Mapping[str, Callable[[Rapport, Sjablonen], object]]] = {
    **{formaat.hoofd: formaat.schrijf for formaat in FORMATEN.values()},
    GRAFIEK: met_tekeningen,
}
_KEREN: Final = {2: "", 1: "Met één ding in elke lijst", 0: "Met lege lijsten"}


def probeer(sjabloon: str, sjablonen: Sjablonen) -> tuple[SjabloonFout, str] | None:
    """The first fault of filling in a template with full, short and empty lists, and with which of those it came.

    Raise OntbreektFout where a library that this needs is missing.
    """
    schrijf = _SCHRIJVERS[sjabloon]
    for hoeveel, waarmee in _KEREN.items():
        try:
            schrijf(proefrapport(hoeveel), sjablonen)
        except SjabloonFout as fout:
            return fout, waarmee
    return None
