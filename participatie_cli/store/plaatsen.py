"""Looking up places late: only a file with something to show is read a second time."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from participatie_cli.model.pad import Pad
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Aangewezen
from participatie_cli.store.tekst import lees_tekst
from participatie_cli.store.yaml import Plaatsen, ontleed


def wijs_aan(pad: Path, bevindingen: Iterable[Bevinding]) -> tuple[Aangewezen, ...]:
    """Give the findings of one file their place, in order of place.

    A key that is missing points at its nearest existing parent, and a file without keys at its first line.
    """
    tekst = lees_tekst(pad).inhoud
    if tekst is None:
        return tuple(Aangewezen(bevinding, None) for bevinding in bevindingen)
    plaatsen = ontleed(tekst, met_plaatsen=True).plaatsen or {}
    regels = tekst.splitlines()
    aangewezen = [_wijs_aan(bevinding, plaatsen, regels) for bevinding in bevindingen]
    return tuple(sorted(aangewezen, key=lambda een: (een.bevinding.regelnummer or 0, een.bevinding.kolom or 0)))


def zoek_regels(pad: Path, paden: Iterable[Pad]) -> dict[Pad, int]:
    """The line of each of these places; a key that is missing has that of its nearest existing parent."""
    tekst = lees_tekst(pad).inhoud or ""
    plaatsen = ontleed(tekst, met_plaatsen=True).plaatsen or {}
    return {een: _dichtstbij(een, plaatsen)[0] for een in paden}


def _wijs_aan(bevinding: Bevinding, plaatsen: Plaatsen, regels: list[str]) -> Aangewezen:
    if bevinding.regelnummer is None:
        regelnummer, kolom = _dichtstbij(bevinding.pad, plaatsen)
        bevinding = replace(bevinding, regelnummer=regelnummer, kolom=kolom)
    regelnummer = bevinding.regelnummer or 1
    te_tonen = regelnummer <= len(regels) and not bevinding.vertrouwelijk
    return Aangewezen(bevinding, regels[regelnummer - 1] if te_tonen else None)


def _dichtstbij(pad: Pad, plaatsen: Plaatsen) -> tuple[int, int]:
    while pad:
        if plaats := plaatsen.get(pad):
            return plaats
        pad = pad[:-1]
    return min(plaatsen.values(), default=(1, 1))
