"""A check as JSON, version 1. Its schema is `docs/schema/controle.json`."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from functools import lru_cache
from typing import Any, Final, TextIO

from participatie_cli.kader.stand import Stand
from participatie_cli.model.bevinding import Bevinding, Grondslag, Uitkomst
from participatie_cli.model.uitslag import Controleverslag, Uitslag

VERSIE: Final = 1


def schrijf_json(gegevens: Any, stroom: TextIO) -> None:
    """Write data as JSON, each entry of a list on a line of its own; plain ASCII where the stream holds no more."""
    kan_alles = (stroom.encoding or "").lower().replace("-", "") == "utf8"
    encoder = json.JSONEncoder(ensure_ascii=not kan_alles)
    if isinstance(gegevens, dict):
        stroom.write("{\n")
        begin = "  "
        for sleutel, waarde in gegevens.items():
            stroom.write(f"{begin}{encoder.encode(sleutel)}: ")
            _schrijf_waarde(waarde, encoder, stroom)
            begin = ",\n  "
        stroom.write("\n}\n")
    else:
        _schrijf_waarde(gegevens, encoder, stroom)
        stroom.write("\n")


def _schrijf_waarde(waarde: Any, encoder: json.JSONEncoder, stroom: TextIO) -> None:
    if not isinstance(waarde, Iterator | list):
        stroom.write(encoder.encode(waarde))
        return
    stroom.write("[")
    for nummer, een in enumerate(waarde):
        stroom.write(f"{',' if nummer else ''}\n    {encoder.encode(een)}")
    stroom.write("\n  ]")


def controle_als_gegevens(
    verslag: Controleverslag, bevindingen: Iterable[Bevinding], programma: str, stand: Stand, exitcode: int
) -> dict[str, Any]:
    """The whole check, its lists made while they are written; `bevindingen` are the findings with their places."""
    return {
        "versie": VERSIE,
        "programma": programma,
        "peildatum": verslag.peildatum.isoformat(),
        "gemeente": verslag.gemeente,
        "kader": stand_als_gegevens(stand),
        "samenvatting": {
            "bestanden": verslag.bestanden,
            "bevindingen": {ernst.value: getal for ernst, getal in verslag.per_ernst.items()},
            "uitkomsten": {soort.value: getal for soort, getal in verslag.per_uitkomst.items()},
            "exitcode": exitcode,
        },
        "bevindingen": (_bevinding(bevinding) for bevinding in bevindingen),
        "dossiers": (_dossier(uitslag) for uitslag in verslag.uitslagen if uitslag.uitkomsten),
    }


def stand_als_gegevens(stand: Stand | None) -> dict[str, str] | None:
    """The edition of the framework; None where there is none."""
    return {"versie": stand.versie, "bijgewerkt_op": str(stand.bijgewerkt_op)} if stand else None


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
        "grondslag": [grondslag_als_gegevens(grondslag) for grondslag in bevinding.grondslag],
    }


@lru_cache(maxsize=512)
def grondslag_als_gegevens(grondslag: Grondslag) -> dict[str, Any]:
    """A norm as data; the same few norms occur with many findings."""
    return asdict(grondslag)


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
        "pad": None if uitkomst.pad is None else list(uitkomst.pad),
    }
