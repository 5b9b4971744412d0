"""A check as JSON, version 1. Its schema is `docs/schema/controle.json`."""

import json
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, Final, TextIO

from participatie_cli.console.stroom import Stroom
from participatie_cli.kader.bepaling import Geldend
from participatie_cli.kader.uitgave import Uitgave
from participatie_cli.results.bevinding import Bevinding, Uitkomst
from participatie_cli.results.controle import Controle
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.results.vergelijking import Opgelost, Vergelijking
from participatie_cli.wording.zichtbaar import stuurtekens

VERSIE: Final = 1
_CODEERDER: Final = json.JSONEncoder(ensure_ascii=False)
_TUSSEN: Final = ",\n    "
_GENOEG: Final = 50_000
"""Characters that are worth writing."""
_OPDRACHT: Final = re.compile(r"#(?=#\w*\[)", re.ASCII)


def schrijf_json(gegevens: Any, stroom: TextIO) -> None:
    """Write data as JSON in UTF-8, each entry of a list on a line of its own."""
    uit = Stroom.om(stroom).voor_programmas()
    if isinstance(gegevens, dict):
        uit.write("{\n")
        begin = "  "
        for sleutel, waarde in gegevens.items():
            uit.write(f"{begin}{_tekst(sleutel)}: ")
            _schrijf_waarde(waarde, uit)
            begin = ",\n  "
        uit.write("\n}\n")
    else:
        _schrijf_waarde(gegevens, uit)
        uit.write("\n")


def _schrijf_waarde(waarde: Any, uit: TextIO) -> None:
    if not isinstance(waarde, Iterator | list):
        uit.write(_tekst(waarde))
        return
    begin = "["
    for stapel in _stapels(map(_CODEERDER.encode, waarde)):
        uit.write(f"{begin}\n    {_samen(stapel)}")
        begin = ","
    uit.write("\n  ]" if begin == "," else "[\n  ]")


def _stapels(teksten: Iterable[str]) -> Iterator[list[str]]:
    """Texts that are written at once: together long enough to be quick, and short enough to be small."""
    stapel: list[str] = []
    lengte = 0
    for tekst in teksten:
        stapel.append(tekst)
        lengte += len(tekst)
        if lengte >= _GENOEG:
            yield stapel
            stapel, lengte = [], 0
    if stapel:
        yield stapel


def _samen(teksten: list[str]) -> str:
    """Entries of a list, looked through together: hardly ever does one of them hold something to escape."""
    samen = _TUSSEN.join(teksten)
    return _TUSSEN.join(map(_veilig, teksten)) if "##" in samen or stuurtekens(samen) else samen


def _tekst(waarde: Any) -> str:
    """JSON on one line."""
    return _veilig(_CODEERDER.encode(waarde))


def _veilig(tekst: str) -> str:
    """What steers a screen or a build server is escaped, so that the data stays what it is."""
    tekst = _OPDRACHT.sub(r"\\u0023", tekst)
    for teken in set(stuurtekens(tekst)):
        tekst = tekst.replace(teken, json.dumps(teken)[1:-1])
    return tekst


def controle_als_gegevens(
    controle: Controle,
    bevindingen: Iterable[tuple[Bevinding, str]],
    programma: str,
    uitgave: Uitgave,
) -> dict[str, Any]:
    """The whole check, its lists made while they are written.

    `bevindingen` are the findings with their places, each with the path of its file from the root of the repository.
    """
    verslag, vergelijking = controle.verslag, controle.vergelijking
    return {
        "versie": VERSIE,
        "programma": programma,
        "peildatum": verslag.peildatum.isoformat(),
        "gemeente": verslag.gemeente,
        "kader": uitgave_als_gegevens(uitgave),
        "samenvatting": {
            "bestanden": verslag.bestanden,
            "ongelezen": verslag.ongelezen,
            "onvolledig": list(verslag.onvolledig),
            "bevindingen": {ernst.value: getal for ernst, getal in verslag.per_ernst.items()},
            "uitkomsten": {soort.value: getal for soort, getal in verslag.per_uitkomst.items()},
            "exitcode": controle.exitcode,
        },
        "vergelijking": {
            "sinds": vergelijking.sinds or None,
            "verdwenen": list(vergelijking.verdwenen),
            "opmerkingen": list(vergelijking.opmerkingen),
        },
        "bevindingen": (
            bevinding_als_gegevens(een) | {"bestand_in_repository": pad} | _herkend(een, vergelijking)
            for een, pad in bevindingen
        ),
        "opgelost": (_opgelost(een) for een in vergelijking.opgelost),
        "dossiers": (_dossier(uitslag) for uitslag in verslag.uitslagen if uitslag.uitkomsten),
    }


def uitgave_als_gegevens(uitgave: Uitgave | None) -> dict[str, str] | None:
    """The edition of the framework; None where there is none."""
    if uitgave is None:
        return None
    dag = str(uitgave.bijgewerkt_op)
    return {"versie": uitgave.versie, "bijgewerkt_op": dag, "vingerafdruk": uitgave.vingerafdruk}


def bevinding_als_gegevens(bevinding: Bevinding) -> dict[str, Any]:
    """A finding as data."""
    return {
        "code": bevinding.code,
        "naam": bevinding.naam,
        "ernst": bevinding.ernst.value,
        "ernst_omdat": bevinding.ernst_omdat,
        "bestand": bevinding.bestand,
        "regelnummer": bevinding.regelnummer,
        "kolom": bevinding.kolom,
        "pad": list(bevinding.pad),
        "melding": bevinding.melding,
        "toelichting": bevinding.toelichting,
        "herstel": bevinding.herstel,
        "grondslag": [grondslag_als_gegevens(grondslag) for grondslag in bevinding.grondslag],
    }


def _herkend(bevinding: Bevinding, vergelijking: Vergelijking) -> dict[str, str]:
    return {"herkomst": vergelijking.van(bevinding).value, "vingerafdruk": bevinding.vingerafdruk}


def _opgelost(een: Opgelost) -> dict[str, str | None]:
    return {"code": een.code, "naam": een.naam, "bestand": een.bestand, "melding": een.melding or None}


@lru_cache(maxsize=512)
def grondslag_als_gegevens(norm: Geldend) -> dict[str, Any]:
    """A norm as data; the same few norms occur with many findings."""
    return {
        "sleutel": norm.sleutel,
        "laag": norm.laag.value,
        "vindplaats": norm.bepaling.vindplaats,
        "adres": norm.bepaling.adres,
        "zekerheid": norm.bepaling.zekerheid.value,
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
        "pad": None if uitkomst.pad is None else list(uitkomst.pad),
    }
