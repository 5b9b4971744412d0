"""A check in SARIF 2.1.0, the exchange format for findings of OASIS."""

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import Any, Final, TextIO
from urllib.parse import quote

from participatie_cli.console.als_json import schrijf_json, uitgave_als_gegevens
from participatie_cli.console.controlebeeld import Afgeweken, Controlebeeld, Gemeld, zinnen
from participatie_cli.console.regels import WEBADRES, Regelpagina, regeladres
from participatie_cli.console.stroom import Stroom
from participatie_cli.kader.bepaling import Geldend
from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.vergelijking import Herkomst
from participatie_cli.wording.waarden import aantal
from participatie_cli.wording.zichtbaar import toonbaar

SCHEMA: Final = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
HOOGSTENS: Final = 25_000
"""More results of one run GitHub refuses; of those that it takes it shows 5,000, by severity."""
_NIVEAU: Final = {Ernst.FOUT: "error", Ernst.WAARSCHUWING: "warning", Ernst.ADVIES: "note"}
_BEVEILIGING: Final = "8.0"
"""How grave personal data in a public register is, on the scale to 10 that GitHub takes for security."""
_STATION: Final = re.compile(r"[A-Za-z]:/")
_WORTEL: Final = "%SRCROOT%"


def schrijf_sarif(beeld: Controlebeeld, bladen: Mapping[str, Regelpagina], stroom: TextIO) -> None:
    """Write one run; `bladen` are the texts of the rules by code."""
    uit = Stroom.om(stroom).voor_programmas()
    uit.write(f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": [\n')
    schrijf_json(_run(beeld, bladen), uit)
    uit.write("]}\n")


def _run(beeld: Controlebeeld, bladen: Mapping[str, Regelpagina]) -> dict[str, Any]:
    gemeld = beeld.gemeld[:HOOGSTENS]
    afgeweken = beeld.afgeweken[: HOOGSTENS - len(gemeld)]
    plekken = _plekken(gemeld, afgeweken)
    return {
        "tool": {"driver": _driver(beeld, bladen, plekken)},
        "automationDetails": {"id": "participatie/"},
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_WORTEL: {"description": {"text": "De hoofdmap van de repository."}}},
        "invocations": [_aanroep(beeld, len(gemeld) + len(afgeweken))],
        "properties": _over_de_controle(beeld),
        "results": _resultaten(beeld, gemeld, afgeweken, plekken),
    }


def _plekken(gemeld: Iterable[Gemeld], afgeweken: Iterable[Afgeweken]) -> dict[str, int]:
    """Where in the list each rule stands of which there is a result."""
    codes = {een.bevinding.code for een in gemeld} | {een.uitkomst.code for een in afgeweken}
    return {code: plek for plek, code in enumerate(sorted(codes))}


def _driver(beeld: Controlebeeld, bladen: Mapping[str, Regelpagina], plekken: Iterable[str]) -> dict[str, Any]:
    normen: dict[str, dict[str, Geldend]] = {}
    geheim = {een.bevinding.code for een in beeld.gemeld if een.bevinding.vertrouwelijk}
    for een in beeld.gemeld:
        normen.setdefault(een.bevinding.code, {}).update((norm.sleutel, norm) for norm in een.bevinding.grondslag)
    return {
        "name": "participatie",
        "version": beeld.programma,
        "informationUri": WEBADRES,
        "language": "nl-NL",
        "rules": [
            _regel(bladen[code], normen.get(code, {}), beeld.programma, geheim=code in geheim) for code in plekken
        ],
    }


def _regel(blad: Regelpagina, eigen: Mapping[str, Geldend], versie: str, *, geheim: bool) -> dict[str, Any]:
    normen = eigen or {norm.sleutel: norm for norm in blad.grondslag}
    lagen = list(dict.fromkeys(norm.laag.value for norm in normen.values()))
    eigenschappen: dict[str, Any] = {"tags": ["participatie", blad.familie], "norms": [*normen], "layer": lagen}
    if geheim:
        eigenschappen["tags"] += ["security", "persoonsgegevens"]
        if blad.ernst is not Ernst.ADVIES:
            eigenschappen["security-severity"] = _BEVEILIGING
    return {
        "id": blad.code,
        "name": blad.naam,
        "shortDescription": {"text": blad.titel},
        "fullDescription": {"text": blad.titel},
        "help": {"text": blad.tekst, "markdown": f"# {blad.tekst}"},
        "helpUri": regeladres(blad.code, versie, eigen_pagina=blad.lijn is not None),
        "defaultConfiguration": {"level": _NIVEAU[blad.ernst]},
        "properties": eigenschappen,
    }


def _aanroep(beeld: Controlebeeld, getoond: int) -> dict[str, Any]:
    meldingen = [{"level": "note", "message": {"text": een}} for een in beeld.controle.vergelijking.opmerkingen]
    if (rest := len(beeld.gemeld) + len(beeld.afgeweken) - getoond) > 0:
        meer = aantal(rest, "melding staat", "meldingen staan")
        past = aantal(HOOGSTENS, "melding", "meldingen")
        zin = f"Nog {meer} hier niet in: er passen {past} in. De ergste staan er wel."
        meldingen.append({"level": "warning", "message": {"text": f"{zin} Alles ziet u met: --formaat json"}})
    return {
        "executionSuccessful": True,
        "exitCode": beeld.controle.exitcode,
        "toolExecutionNotifications": meldingen,
    }


def _over_de_controle(beeld: Controlebeeld) -> dict[str, Any]:
    verslag = beeld.controle.verslag
    return {
        "peildatum": verslag.peildatum.isoformat(),
        "gemeente": verslag.gemeente,
        "kader": uitgave_als_gegevens(beeld.uitgave),
        "sinds": beeld.controle.vergelijking.sinds or None,
        "bestanden": verslag.bestanden,
        "ongelezen": verslag.ongelezen,
        "uitkomsten": {soort.value: getal for soort, getal in verslag.per_uitkomst.items()},
    }


def _resultaten(
    beeld: Controlebeeld, gemeld: Iterable[Gemeld], afgeweken: Iterable[Afgeweken], plekken: Mapping[str, int]
) -> Iterator[dict[str, Any]]:
    for een in gemeld:
        stand = {"baselineState": _stand(een)} if beeld.vergeleken else {}
        yield _van_bevinding(een) | stand | {"ruleIndex": plekken[een.bevinding.code]}
    for afwijking in afgeweken:
        yield _van_afwijking(afwijking) | {"ruleIndex": plekken[afwijking.uitkomst.code]}


def _stand(een: Gemeld) -> str:
    return "new" if een.herkomst is Herkomst.NIEUW else "unchanged"


def _van_bevinding(een: Gemeld) -> dict[str, Any]:
    bevinding = een.bevinding
    gebied = een.gebied
    regio = {} if gebied is None else {"region": _regio(*gebied)}
    suppressies = [_suppressie("Deze bevinding staat in de nulmeting.")] if een.herkomst is Herkomst.BEKEND else []
    return {
        "ruleId": bevinding.code,
        "level": "error" if bevinding.stopt else _NIVEAU[bevinding.ernst],
        "message": {"text": "\n".join(zinnen(bevinding))},
        "locations": [{"physicalLocation": {"artifactLocation": _bestand(een.bestand)} | regio}],
        "partialFingerprints": _afdruk(bevinding.vingerafdruk),
        "suppressions": suppressies,
        "properties": {
            "herkomst": een.herkomst.value,
            "ernst": bevinding.ernst.value,
            "telt": een.telt,
            "normen": [norm.sleutel for norm in bevinding.grondslag],
        },
    }


def _van_afwijking(een: Afgeweken) -> dict[str, Any]:
    uitkomst = een.uitkomst
    reden = f"{toonbaar(uitkomst.reden or '')}."
    plek = {"artifactLocation": _bestand(een.bestand), "region": {"startLine": een.regelnummer}}
    afdruk = sha256(f"{een.sleutel}/{uitkomst.code}/afwijking".encode(errors="surrogatepass")).hexdigest()[:32]
    return {
        "ruleId": uitkomst.code,
        "level": "note",
        "message": {"text": f"Hier is bewust van afgeweken: {reden}"},
        "locations": [{"physicalLocation": plek}],
        "partialFingerprints": _afdruk(afdruk),
        "suppressions": [_suppressie(reden)],
    }


def _suppressie(reden: str) -> dict[str, str]:
    return {"kind": "external", "status": "accepted", "justification": reden}


def _afdruk(vingerafdruk: str) -> dict[str, str]:
    """Under the name of the program, and under the one by which GitHub recognises a result."""
    return {"participatie/v1": vingerafdruk, "primaryLocationLineHash": vingerafdruk}


def _regio(regelnummer: int, kolom: int, eindkolom: int) -> dict[str, int]:
    return {"startLine": regelnummer, "startColumn": kolom, "endLine": regelnummer, "endColumn": eindkolom}


def _bestand(pad: str) -> dict[str, str]:
    """The address of a file: its very bytes, so that any name comes out right."""
    adres = quote(os.fsencode(pad))
    if pad.startswith("/"):
        return {"uri": f"file://{adres}"}
    if _STATION.match(pad):
        return {"uri": f"file:///{adres}"}
    return {"uri": adres, "uriBaseId": _WORTEL}
