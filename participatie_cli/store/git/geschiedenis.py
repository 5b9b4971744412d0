"""What stood in a folder at the end of each day on which it changed: the last commit of the day, on first parents."""

import os
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath

from participatie_cli.store.git.bomen import Ingangentelling
from participatie_cli.store.git.boomlezer import Boomlezer, Gitmap, Mapregel, boomlezer, is_bestand, is_map
from participatie_cli.store.git.commits import Commit, dagen_van


@dataclass(frozen=True, slots=True)
class Bestandsstand:
    """What a file was from a day on: the id of its content, and None from the day on which it was gone."""

    op: date
    commit: str
    nummer: str | None


def bestandsstanden(
    repository: Path, nu: Commit, mappen: Sequence[PurePosixPath]
) -> Generator[tuple[str, Bestandsstand], None, None]:
    """Every change of a plain file below a folder, by its path there, from the first day to the last.

    `mappen` are the places where the folder stands and stood, the last of them first. Raise GitFout where git fails.
    """
    standen = dagstanden(repository, nu, mappen)
    vorig = Gitmap("", frozenset())
    with boomlezer(repository) as lezer:
        for commit in standen:
            map_ = _map_in(lezer, commit, mappen)
            if map_.nummer != vorig.nummer:
                yield from _veranderd(lezer, commit, vorig, map_)
                vorig = map_


def _map_in(lezer: Boomlezer, commit: Commit, mappen: Iterable[PurePosixPath]) -> Gitmap:
    gevonden = (lezer.map_op(f"{commit.id}:{'' if map_ == PurePosixPath() else map_}") for map_ in mappen)
    return next((map_ for map_ in gevonden if map_ is not None), Gitmap("", frozenset()))


def _veranderd(lezer: Boomlezer, commit: Commit, vorig: Gitmap, map_: Gitmap) -> Iterator[tuple[str, Bestandsstand]]:
    weg = dict(_bestanden(lezer, vorig.regels - map_.regels, Ingangentelling()))
    erbij = dict(_bestanden(lezer, map_.regels - vorig.regels, Ingangentelling()))
    for pad in sorted(weg.keys() | erbij.keys()):
        if weg.get(pad) != erbij.get(pad):
            yield pad, Bestandsstand(commit.op, commit.id, erbij.get(pad))


def _bestanden(
    lezer: Boomlezer, regels: Iterable[Mapregel], telling: Ingangentelling, boven: bytes = b""
) -> Iterator[tuple[str, str]]:
    """The plain files in these lines and below, with their ids; raise GitFout where there is too much."""
    for regel in regels:
        _, naam, nummer = regel
        telling.tel(boven + naam)
        if is_bestand(regel):
            yield os.fsdecode(boven + naam), nummer.hex()
        elif is_map(regel) and (onder := lezer.map_op(nummer.hex())):
            yield from _bestanden(lezer, onder.regels, telling, boven + naam + b"/")


def dagstanden(repository: Path, nu: Commit, mappen: Sequence[PurePosixPath]) -> tuple[Commit, ...]:
    """The last commit of each day that changed something below these folders, from the first day to the last.

    Days are those of whoever committed. Where a clock ran behind, a commit counts on the day of the one before it; so
    does one whose day cannot be read, or lies after that of the last commit of all.
    """
    with closing(dagen_van(repository, nu.id, paden=[str(map_) for map_ in mappen])) as dagen:
        nieuwste_eerst = _een_per_dag(dagen)
    laatste: dict[date, Commit] = {}
    dag = date.min
    for nummer, op in reversed(nieuwste_eerst):
        dag = max(dag, op) if op is not None and op <= nu.op else dag
        laatste[dag] = Commit(nummer, dag)
    laatste.pop(date.min, None)
    return tuple(laatste.values())


def _een_per_dag(dagen: Iterable[tuple[str, date | None]]) -> list[tuple[str, date | None]]:
    """Of commits in a row with one day only the newest, so that little is kept of a long history."""
    over: list[tuple[str, date | None]] = []
    for nummer, op in dagen:
        if not over or over[-1][1] != op:
            over.append((nummer, op))
    return over
