"""What was laid down of the example, and what to try with it, for people."""

import shlex
from collections.abc import Mapping
from datetime import date
from typing import Final

from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import aantal

_MEERVOUD: Final = {
    "project": "projecten",
    "maatregel": "acties van het programma",
    "experiment": "experimenten",
    "uitdaagverzoek": "uitdaagverzoeken",
    "werkvorm": "werkvormen",
}


def toon_voorbeeld(
    scherm: Scherm, map_: str, aantallen: Mapping[str, int], *, dag: date, project: str, periode: str
) -> None:
    """Write where the example stands and that it is invented, and the commands to try, as of its last day."""
    scherm.regel(f"Het voorbeeld staat in {map_}.")
    scherm.regel(Deel("Alles daarin is verzonnen: Voorbeeldstad bestaat niet.", "bold"))
    soorten = [aantal(hoeveel, soort, _MEERVOUD[soort]) for soort, hoeveel in aantallen.items()]
    scherm.regel(f"Er zijn {opsomming(soorten)}. Lees eerst README.md.")
    scherm.kop(f"Probeer nu. Het voorbeeld vertelt tot en met {dag.isoformat()}; kijk dus met die peildatum.")
    for opdracht in (
        f"cd {shlex.quote(map_)}",
        f"participatie check --peildatum {dag.isoformat()}",
        f"participatie agenda --peildatum {dag.isoformat()}",
        f"participatie toon {project} --peildatum {dag.isoformat()}",
        f"participatie report --periode {periode} --formaat html",
    ):
        scherm.regel(opdracht, inspringen=2)
