"""From symbolic places to lines and columns: with what was kept while reading, or by reading a file once more."""

from collections.abc import Iterable
from pathlib import Path

from participatie_cli.privacy.verbergen import verborgen
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Aangewezen
from participatie_cli.store.plek import Plaatsen
from participatie_cli.store.tekst import lees_tekst
from participatie_cli.store.yaml import ontleed
from participatie_cli.values.pad import Pad


def geplaatst(bevindingen: Iterable[Bevinding], plaatsen: Plaatsen) -> tuple[Bevinding, ...]:
    """The findings of one file, each with its place.

    A key that is missing points at its nearest existing parent, and a file without keys at its first line.
    """
    return tuple(een if een.regelnummer is not None else een.op(*plaatsen.dichtstbij(een.pad)) for een in bevindingen)


def wijs_aan(pad: Path, bevindingen: Iterable[Bevinding], *, schoon: bool = False) -> tuple[Aangewezen, ...]:
    """Give the findings of one file their place and the line that stands there, in order of place.

    The file is gone through again only where a finding has no place yet. Personal data in a line is hidden, which need
    not be looked for in a file that is known to be `schoon`.
    """
    tekst = lees_tekst(pad).inhoud
    if tekst is None:
        return tuple(Aangewezen(bevinding, None) for bevinding in bevindingen)
    bevindingen = tuple(bevindingen)
    if any(een.regelnummer is None for een in bevindingen):
        bevindingen = geplaatst(bevindingen, _plaatsen(tekst))
    leesbaar = tekst if schoon else verborgen(tekst, persoonsgegevens_in(tekst))
    regels = leesbaar.split("\n")
    aangewezen = [_met_regel(een, regels) for een in bevindingen]
    return tuple(sorted(aangewezen, key=lambda een: (een.bevinding.regelnummer or 0, een.bevinding.kolom or 0)))


def zoek_regels(pad: Path, paden: Iterable[Pad]) -> dict[Pad, int]:
    """The line of each of these places; a key that is missing has that of its nearest existing parent."""
    plaatsen = _plaatsen(lees_tekst(pad).inhoud or "")
    return {een: plaatsen.dichtstbij(een)[0] for een in paden}


def _plaatsen(tekst: str) -> Plaatsen:
    return ontleed(tekst, met_plaatsen=True).plaatsen or Plaatsen()


def _met_regel(bevinding: Bevinding, regels: list[str]) -> Aangewezen:
    regelnummer = bevinding.regelnummer or 1
    if regelnummer > len(regels):
        return Aangewezen(bevinding, None)
    regel = regels[regelnummer - 1].removesuffix("\r")
    return Aangewezen(bevinding, None if bevinding.vertrouwelijk else regel, len(regel.rstrip()) + 1)
