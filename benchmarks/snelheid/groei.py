"""Whether costs grow in proportion: what one more file, fact or year costs where there are many, against where few."""

import tempfile
from pathlib import Path
from statistics import median
from typing import Final

from benchmarks.meten import Opdracht, gerekend, meet, meet_om_en_om
from benchmarks.registers import participatie
from benchmarks.slechte_vormen import leg_neer
from benchmarks.versies import maak_geschiedenis
from benchmarks.vormen import Vorm, vormen

FEITEN: Final = ("activiteiten", "inbreng", "besluiten", "lessen", "alles tegelijk")
"""Shapes of `benchmarks.vormen` with much of what projects have; `benchmarks.slechte_vormen` measures all of them."""
JAREN: Final = (5, 7, 9)
"""Evenly apart; a year has two versions of each project, in the first years of which there is little to tell yet."""
_BESTANDEN: Final = 8
"""So few that no other process helps."""
_PER_JAAR: Final = 360
_TIEN_JAAR: Final = 20
_DAG: Final = "2026-10-15"
_NA_ALLES: Final = "2190-01-01"
"""After every day in the shapes: a fact to come costs more than one that was, and a larger file would have more."""


def in_verhouding(begin: float, klein: float, groot: float, keren: float) -> float | None:
    """What one more costs at the largest size against the smaller one; both without what the beginning takes.

    None where the smaller one takes no longer than the beginning: then these sizes say nothing about growth.
    """
    return (groot - begin) / (klein - begin) / keren if klein > begin else None


def groei_met_feiten(*, deel: int, keer: int) -> float | None:
    """The worst over the shapes, of a file within the bound (a `deel`-th of it) against one of a quarter of that."""
    gemeten = [_per_feit(vorm, deel, keer) for vorm in vormen() if vorm.naam in FEITEN]
    return max((een for een in gemeten if een is not None), default=None)


def _per_feit(vorm: Vorm, deel: int, keer: int) -> float | None:
    n = vorm.op_de_grens() // deel
    with tempfile.TemporaryDirectory() as map_:
        opdrachten = {str(aantal): _met_vorm(Path(map_) / str(aantal), vorm, aantal) for aantal in (1, n // 4, n)}
        metingen = meet_om_en_om(opdrachten, dict.fromkeys(opdrachten, keer))
    return in_verhouding(*map(gerekend, metingen.values()), keren=4)


def _met_vorm(map_: Path, vorm: Vorm, aantal: int) -> Opdracht:
    """A check of some files of a shape: of one alone the beginning takes most, and that hides how it grows."""
    leg_neer(map_ / "register", vorm, aantal)
    pad = map_ / "register" / vorm.pad
    tekst = pad.read_text("utf-8")
    for nr in range(1, _BESTANDEN):
        ander = pad.with_stem(f"{pad.stem}-{nr}")
        ander.write_text(tekst.replace(f"id: {pad.stem}\n", f"id: {ander.stem}\n", 1), "utf-8", newline="")
    return participatie(map_, "check", "--peildatum", _NA_ALLES)


def groei_met_jaren(projecten: int, *, keer: int) -> float | None:
    """Of a site with all versions that Git has, made from nothing."""
    with tempfile.TemporaryDirectory() as map_:
        tijden = [median(_site(Path(map_) / str(jaren), projecten, jaren) for _ in range(keer)) for jaren in JAREN]
    return in_verhouding(*tijden, keren=2)


def _site(map_: Path, projecten: int, jaren: int) -> float:
    if not map_.exists():
        maak_geschiedenis(map_, projecten, _TIEN_JAAR, jaren * _PER_JAAR)
    with tempfile.TemporaryDirectory() as uit:
        site = ("site", "--zonder-zoeken", "--peildatum", _DAG, "--uit", str(Path(uit) / "site"))
        return meet(participatie(map_, *site)).rekentijd
