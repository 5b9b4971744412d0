"""What was measured in one run, as it is kept: the page and the chart follow from it, and from nothing else."""

import json
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Final

from benchmarks.registers import WORTEL

BESTAND: Final = WORTEL / "benchmarks" / "uitkomsten" / "snelheid.json"


@dataclass(frozen=True)
class Maten:
    """How large everything was: numbers of projects, how often it was run.

    `klein`, `groot` and `reuze` are registers to check, `verslag` one to report on, `geschiedenis` one with versions.
    A run that is `snel` only shows that all works.
    """

    snel: bool
    klein: int
    groot: int
    verslag: int
    geschiedenis: int
    reuze: int | None
    keer_klein: int
    keer_groot: int


@dataclass(frozen=True)
class Machine:
    """On what it was measured."""

    dag: str
    systeem: str
    kernen: int
    python: str
    node: str


@dataclass(frozen=True)
class Programma:
    """A program that was run on the same files: seconds (median), memory of its largest process and of all together.

    `keren` is how many times the time of participatie it took: the median of the rounds.
    """

    aantal: int
    naam: str
    versie: str
    seconden: float
    keren: float
    megabytes: float
    samen: float


@dataclass(frozen=True)
class Uitkomst:
    """All of a run. `gemeten` holds the figure of each aim by its name; one that is not there was not measured.

    The subjects in `apart` were measured afterwards, by themselves, on the same machine.
    """

    maten: Maten
    machine: Machine
    programmas: tuple[Programma, ...] = ()
    gemeten: dict[str, float] = field(default_factory=dict)
    apart: tuple[str, ...] = ()


def bewaar(uitkomst: Uitkomst, pad: Path = BESTAND) -> None:
    """Write it down."""
    pad.parent.mkdir(exist_ok=True, parents=True)
    pad.write_text(json.dumps(asdict(uitkomst), indent=2, ensure_ascii=False) + "\n", "utf-8")


def lees(pad: Path = BESTAND) -> Uitkomst:
    """What was written down last."""
    gelezen = json.loads(pad.read_text("utf-8"))
    return Uitkomst(
        maten=Maten(**gelezen["maten"]),
        machine=Machine(**gelezen["machine"]),
        programmas=tuple(Programma(**een) for een in gelezen["programmas"]),
        gemeten=gelezen["gemeten"],
        apart=tuple(gelezen["apart"]),
    )
