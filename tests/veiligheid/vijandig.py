"""A register of a stranger: every text that it can hold tries to steer what shows it."""

import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.dossier import MAPPEN, soortnaam
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import modellen
from tests.gevallen import basis, lees_yaml

TEKST = (
    "::error::kwaad \x1b[31mrood\x1b[0m \x07\x7f\x85\x9b \u202eom\u2066kering\u200b\u2060\ufeff \u2028::error::kwaad"
    "\u2029\r\n::error::kwaad\n \t::stop-commands::kwaad\n##[error]kwaad ##vso[task.kwaad]x ##teamcity[kwaad]"
    " |<b>`_\U000e0041"
)
"""Colours, a bell, a turned reading direction, hidden text, and commands of four build servers."""

BESTANDSNAMEN = (
    "::error::kwaad\n::error::kwaad \x1b[31m\u202e ##[error]kwaad.yaml".encode(),
    b"caf\xe9 ##vso[task.kwaad].yaml",
    b"\r::warning::kwaad.txt",
)

_STUURT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u206f"
    "\ufeff\ud800-\udfff\ufff9-\ufffb\U000e0000-\U000e0fff]"
)
_OPDRACHT = re.compile(r"^\s*::|##\w*\[")
_AANTEKENING = re.compile(
    r"^::(error|warning|notice) (file=[^:,]*,)?title=[^:,]*(,(line|endLine|col|endColumn)=\d+)*::"
    r"|^##vso\[task\.logissue type=(error|warning);(sourcepath|linenumber|columnnumber|code)=[^\]]*;\]"
)


def wat_stuurt(tekst: str, *, aantekeningen: bool = False) -> list[str]:
    """What would be obeyed in an output: lines with a steering character or a command."""
    regels = tekst.split("\n")
    if aantekeningen:
        regels = [_AANTEKENING.sub("", regel) for regel in regels]
    return [regel for regel in regels if _STUURT.search(regel) or _OPDRACHT.search(regel)]


def schrijf(pad: Path, gegevens: Any) -> None:
    """As YAML with escapes: a file may not hold these characters themselves, but its values can."""
    tekst = json.dumps(gegevens, indent=1).replace("\\udb40\\udc41", "\\U000E0041")
    pad.parent.mkdir(parents=True, exist_ok=True)
    pad.write_text(tekst, encoding="utf-8")


def zet_register_neer(map_: Path, *, geldig: bool) -> Path:
    """One file of every kind with all fields that it can have; the valid one has its text where any text may stand."""
    vervang = _waar_het_mag if geldig else _overal
    for naam, soort in MAPPEN.items():
        gegevens = vervang(_vol(soort), soort)
        kenmerk = gegevens.get("id", "kwaad") if geldig else "kwaad"
        schrijf(map_ / "register" / naam / f"{kenmerk}.yaml", gegevens)
        for bestandsnaam in BESTANDSNAMEN:
            Path(os.fsdecode(os.path.join(os.fsencode(map_ / "register" / naam), bestandsnaam))).write_text("id: [")
    kader = lees_yaml((Path(__file__).parents[1] / "register_klein" / "register" / "kader.yaml").read_text("utf-8"))
    schrijf(map_ / "register" / "kader.yaml", _waar_het_mag(kader, Gemeentekader))
    return map_


def _vol(soort: type[Feit]) -> dict[str, Any]:
    """A correct file with every field that it can have at once."""
    gegevens: dict[str, Any] = dict(basis(soortnaam(soort)))
    for naam, veld in soort.model_fields.items():
        for waarde in _voorbeelden(veld):
            if naam not in gegevens and _is_geldig(soort, gegevens | {naam: waarde}):
                gegevens[naam] = waarde
    return gegevens


def _voorbeelden(veld: Any) -> Iterator[Any]:
    onder = tuple(modellen(veld.rebuild_annotation()))
    if not onder:
        yield from veld.examples or ()
        return
    blokken = [_vol_blok(soort) for soort in onder]
    yield blokken
    yield from blokken


def _vol_blok(soort: type[Feit]) -> dict[str, Any]:
    blok: dict[str, Any] = {}
    for naam, veld in soort.model_fields.items():
        for waarde in _voorbeelden(veld):
            blok.setdefault(naam, waarde)
        if naam not in blok and veld.is_required():
            blok[naam] = "onbekend"
    return blok


def _is_geldig(soort: type[Feit], gegevens: Any) -> bool:
    try:
        soort.model_validate(gegevens)
    except ValidationError:
        return False
    return True


def _waar_het_mag(gegevens: Any, soort: type[Feit]) -> Any:
    """The same file with the hostile text at every place that takes it."""
    for pad in [een for een in _bladeren(gegevens) if een[-1] != "id"]:
        met = _met(gegevens, pad, TEKST)
        gegevens = met if _is_geldig(soort, met) else gegevens
    return gegevens


def _overal(gegevens: Any, soort: type[Feit]) -> Any:
    """The same file with the hostile text at every place but one, and as a key in every block."""
    if isinstance(gegevens, dict):
        return {sleutel: _overal(een, soort) for sleutel, een in gegevens.items()} | {TEKST: TEKST}
    return [_overal(een, soort) for een in gegevens] if isinstance(gegevens, list) else TEKST


def _bladeren(gegevens: Any, pad: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    if isinstance(gegevens, dict | list):
        for sleutel, een in gegevens.items() if isinstance(gegevens, dict) else enumerate(gegevens):
            yield from _bladeren(een, (*pad, sleutel))
    else:
        yield pad


def _met(gegevens: Any, pad: tuple[Any, ...], waarde: Any) -> Any:
    if not pad:
        return waarde
    kopie = dict(gegevens) if isinstance(gegevens, dict) else list(gegevens)
    kopie[pad[0]] = _met(gegevens[pad[0]], pad[1:], waarde)
    return kopie
