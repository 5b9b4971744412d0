"""Where the framework contradicts itself, as findings with the file and the line of both places."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from participatie_cli.kader.strijdigheid import Kaderplek, Strijdigheid
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store import leespunten as punt
from participatie_cli.store.kaderdata import Databestand, landelijk
from participatie_cli.store.plaatsen import zoek_regels
from participatie_cli.store.plek import Plaatsen
from participatie_cli.values.pad import Pad

_Plaats = tuple[Databestand, Pad]


def als_bevindingen(
    strijdig: Sequence[Strijdigheid], eigen: Databestand | None = None, van_eigen: Plaatsen | None = None
) -> tuple[Bevinding, ...]:
    """Each contradiction with the line of the other place; a file is looked through once for all of them.

    `eigen` is kader.yaml, where the regulations of the municipality stand, and `van_eigen` are the places in it.
    """
    plaatsen = [(_plaats(een.plek, eigen), _plaats(een.andere, eigen) if een.andere else None) for een in strijdig]
    per_bestand: dict[Databestand, set[Pad]] = {}
    for bestand, pad in (andere for _, andere in plaatsen if andere is not None):
        per_bestand.setdefault(bestand, set()).add(pad)
    regels = {
        bestand: _regels(bestand, paden, van_eigen if bestand == eigen else None)
        for bestand, paden in per_bestand.items()
    }
    return tuple(_als_bevinding(een, *paar, regels) for een, paar in zip(strijdig, plaatsen, strict=True))


def _regels(bestand: Databestand, paden: Iterable[Pad], plaatsen: Plaatsen | None) -> Mapping[Pad, int]:
    if plaatsen is None:
        return zoek_regels(bestand.pad, paden)
    return {pad: plaatsen.dichtstbij(pad)[0] for pad in paden}


def _plaats(plek: Kaderplek, eigen: Databestand | None) -> _Plaats:
    """The file, and where in it: a national regulation is a file, those of the municipality are a list."""
    if not plek.van_gemeente:
        return landelijk().bestanden[plek.nummer], plek.pad
    assert eigen is not None
    return eigen, ("regelingen", plek.nummer, *plek.pad)


def _als_bevinding(
    strijdig: Strijdigheid, hier: _Plaats, andere: _Plaats | None, regels: Mapping[Databestand, Mapping[Pad, int]]
) -> Bevinding:
    bestand, pad = hier
    bevinding = punt.TEGENSPRAAK.bevinding(bestand.naam, pad, strijdig.melding, strijdig.herstel)
    if andere is None:
        return bevinding
    ander, plaats = andere
    waar = f"De andere staat in {ander.naam}, regel {regels[ander][plaats]}."
    return replace(bevinding, melding=f"{strijdig.melding} {waar}")
