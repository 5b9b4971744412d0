"""On which line the facts behind a score stand, looked up only where they are shown."""

from collections.abc import Iterable
from pathlib import Path

from participatie_cli.scoring.score import Lijnscore
from participatie_cli.store.plaatsen import zoek_regels
from participatie_cli.values.pad import Pad

Regelnummers = dict[tuple[str, Pad], int]


def regelnummers(lijnen: Iterable[Lijnscore]) -> Regelnummers:
    """The line of every fact in these scores; each file is read once."""
    per_bestand: dict[str, set[Pad]] = {}
    for lijn in lijnen:
        for een in lijn.criteria:
            for gegeven in een.antwoorden:
                paden = per_bestand.setdefault(gegeven.bestand, set())
                paden.update(bewijs.pad for bewijs in gegeven.antwoord.bewijs)
                paden.update(gemis.pad for gemis in gegeven.antwoord.gemis)
    return {
        (bestand, pad): regel
        for bestand, paden in per_bestand.items()
        for pad, regel in zoek_regels(Path(bestand), paden).items()
    }
