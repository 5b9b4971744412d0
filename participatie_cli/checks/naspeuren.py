"""Which facts are looked at while a question is answered: what an explanation is made of."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from participatie_cli.kader.bepaling import Geldend
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.kader import Kader
from participatie_cli.rules.contract import Getoetst, Toetsing
from participatie_cli.values.pad import Pad
from participatie_cli.values.spoor import Spoor, zelf


def volg(
    toetsing: Toetsing[Getoetst],
    spoor: Spoor,
    bestand: str,
    kaderbestand: str,
    in_bestand: Callable[[Pad], Pad] = zelf,
) -> Toetsing[Getoetst]:
    """A question about copies of the file and of kader.yaml, that note what is read of them.

    Where it is about a part of the file, `in_bestand` gives the place in the file of a place in the part.
    """
    dossier = spoor.gevolgd(toetsing.dossier, bestand, in_bestand)
    if toetsing.gemeente is None:
        return replace(toetsing, dossier=dossier)
    zelf = toetsing.gemeente is toetsing.dossier
    gemeente: Any = dossier if zelf else spoor.gevolgd(toetsing.gemeente, kaderbestand)
    return replace(toetsing, dossier=dossier, kader=_met_gemeente(toetsing.kader, toetsing.gemeente, gemeente))


def gevolgd_kader(kader: Kader, spoor: Spoor, kaderbestand: str) -> Kader:
    """The framework with a copy of kader.yaml in its place, that notes what is read of it."""
    assert kader.gemeente is not None
    return _met_gemeente(kader, kader.gemeente, spoor.gevolgd(kader.gemeente, kaderbestand))


def _met_gemeente(kader: Kader, heel: Gemeentekader, gevolgd: Gemeentekader) -> Kader:
    """The framework with a copy of kader.yaml in its place, also where its provisions are looked up."""
    nieuw = {
        id(eerst): Geldend(een, regeling)
        for van, regeling in zip(heel.regelingen, gevolgd.regelingen, strict=True)
        for eerst, een in zip(van.bepalingen, regeling.bepalingen, strict=True)
    }

    def ook_gevolgd(versies: tuple[Geldend, ...]) -> tuple[Geldend, ...]:
        return tuple(nieuw.get(id(een.bepaling), een) for een in versies)

    per_sleutel = {sleutel: ook_gevolgd(rij) for sleutel, rij in kader.per_sleutel.items()}
    return replace(kader, per_sleutel=per_sleutel, geldend=ook_gevolgd(kader.geldend), gemeente=gevolgd, gevolgd=True)
