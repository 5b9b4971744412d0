"""A check as JSON, version 1. Its schema is `docs/schema/controle.json`."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from typing import Any, Final, TextIO

from participatie_cli.model.bevinding import Bevinding, Uitkomst
from participatie_cli.model.uitslag import Controleverslag, Uitslag

VERSIE: Final = 1


def schrijf_json(gegevens: Any, stroom: TextIO) -> None:
    """Write data as indented JSON, in plain ASCII where the stream cannot hold more."""
    kan_alles = (stroom.encoding or "").lower().replace("-", "") == "utf8"
    json.dump(gegevens, stroom, ensure_ascii=not kan_alles, indent=2)
    stroom.write("\n")


def controle_als_gegevens(
    verslag: Controleverslag, bevindingen: Iterable[Bevinding], programma: str, exitcode: int
) -> dict[str, Any]:
    """The whole check; `bevindingen` are the findings with their places."""
    return {
        "versie": VERSIE,
        "programma": programma,
        "peildatum": verslag.peildatum.isoformat(),
        "gemeente": verslag.gemeente,
        "samenvatting": {
            "bestanden": verslag.bestanden,
            "bevindingen": {ernst.value: getal for ernst, getal in verslag.per_ernst.items()},
            "uitkomsten": {soort.value: getal for soort, getal in verslag.per_uitkomst.items()},
            "exitcode": exitcode,
        },
        "bevindingen": [_bevinding(bevinding) for bevinding in bevindingen],
        "dossiers": [_dossier(uitslag) for uitslag in verslag.uitslagen if uitslag.uitkomsten],
    }


def _bevinding(bevinding: Bevinding) -> dict[str, Any]:
    return {
        "code": bevinding.code,
        "naam": bevinding.naam,
        "ernst": bevinding.ernst.value,
        "bestand": bevinding.bestand,
        "regelnummer": bevinding.regelnummer,
        "kolom": bevinding.kolom,
        "pad": list(bevinding.pad),
        "melding": bevinding.melding,
        "herstel": bevinding.herstel,
        "grondslag": [asdict(grondslag) for grondslag in bevinding.grondslag],
    }


def _dossier(uitslag: Uitslag) -> dict[str, Any]:
    return {
        "soort": uitslag.soort,
        "id": uitslag.id,
        "bestand": uitslag.bestand or None,
        "uitkomsten": [_uitkomst(uitkomst) for uitkomst in uitslag.uitkomsten],
    }


def _uitkomst(uitkomst: Uitkomst) -> dict[str, Any]:
    return {
        "code": uitkomst.code,
        "naam": uitkomst.naam,
        "uitkomst": uitkomst.soort.value,
        "reden": uitkomst.reden,
    }
