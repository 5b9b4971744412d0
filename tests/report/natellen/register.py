"""A register as plain data: every scalar the text that stands there, and what is internal left out."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from tests.report.natellen.dagen import Periode, periode_tot

Feit = dict[str, Any]


@dataclass(frozen=True)
class Register:
    """The files of a register by their kind, and the period that is counted."""

    periode: Periode
    kader: Feit
    projecten: tuple[Feit, ...]
    acties: tuple[Feit, ...]
    experimenten: tuple[Feit, ...]
    verzoeken: tuple[Feit, ...]


def lees_register(map_: Path, maand: str) -> Register:
    """Read all of it; the period is the one that ends in this month."""
    kader = _lees(map_ / "kader.yaml")
    projecten = _soort(map_, "projecten")
    openbaar = {een["id"] for een in projecten}
    intern = {een["id"] for een in _bestanden(map_, "projecten")} - openbaar
    return Register(
        periode=periode_tot(maand, int(kader["rapportage"]["elke_maanden"])),
        kader=_openbaar(kader),
        projecten=projecten,
        acties=_soort(map_, "programma"),
        experimenten=tuple(een for een in _soort(map_, "experimenten") if een.get("project") not in intern),
        verzoeken=_soort(map_, "uitdaagrecht"),
    )


def rij(feit: Feit, naam: str) -> list[Feit]:
    """The entries of a list; of one that is unknown or not there are none."""
    waarde = feit.get(naam)
    return waarde if isinstance(waarde, list) else []


def deel(feit: Feit, naam: str) -> Feit:
    """A block within a fact; of one that is unknown or not there nothing is known."""
    waarde = feit.get(naam)
    return waarde if isinstance(waarde, dict) else {}


def _soort(map_: Path, naam: str) -> tuple[Feit, ...]:
    return tuple(_openbaar(een) for een in _bestanden(map_, naam) if not _is_intern(een))


def _bestanden(map_: Path, naam: str) -> Iterator[Feit]:
    return (_lees(pad) for pad in sorted((map_ / naam).rglob("*.yaml")))


def _lees(pad: Path) -> Feit:
    gelezen = yaml.load(pad.read_text("utf-8"), Loader=yaml.CBaseLoader)
    assert isinstance(gelezen, dict), pad
    return gelezen


def _is_intern(waarde: Any) -> bool:
    return isinstance(waarde, dict) and bool(waarde.get("intern"))


def _openbaar(waarde: Any) -> Any:
    if isinstance(waarde, dict):
        return {naam: _openbaar(een) for naam, een in waarde.items() if not _is_intern(een)}
    if isinstance(waarde, list):
        return [_openbaar(een) for een in waarde if not _is_intern(een)]
    return waarde
