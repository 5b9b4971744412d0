"""Findings as a Code Quality report of GitLab: a list of issues."""

from typing import Any, Final, TextIO

from participatie_cli.console.als_json import schrijf_json
from participatie_cli.console.controlebeeld import Controlebeeld, Gemeld, zinnen
from participatie_cli.model.keuzes import Ernst
from participatie_cli.wording.zichtbaar import toonbaar

_ERNST: Final = {Ernst.FOUT: "critical", Ernst.WAARSCHUWING: "major", Ernst.ADVIES: "info"}
_STOPT: Final = "blocker"


def schrijf_gitlab(beeld: Controlebeeld, stroom: TextIO) -> None:
    """Write the new findings; GitLab holds them against those of the target branch itself."""
    schrijf_json(map(_als_gegevens, beeld.nieuw), stroom)


def _als_gegevens(een: Gemeld) -> dict[str, Any]:
    bevinding = een.bevinding
    return {
        "description": " ".join(zinnen(bevinding)),
        "check_name": f"{bevinding.code} {bevinding.naam}",
        "fingerprint": bevinding.vingerafdruk,
        "severity": _STOPT if bevinding.stopt else _ERNST[bevinding.ernst],
        "location": {"path": toonbaar(een.bestand), "lines": {"begin": bevinding.regelnummer or 1}},
    }
