"""Earlier versions of the projects that residents may see, from Git: which there are, or why there are none."""

import hashlib
import heapq
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Final

from participatie_cli import __version__
from participatie_cli.kader.vorm import HUIDIGE_VORM
from participatie_cli.model.project import Project
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.store.git.commits import Commit
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.geschiedenis import Bestandsstand, bestandsstanden
from participatie_cli.store.git.grenzen import MEESTE_STANDEN
from participatie_cli.store.git.objecten import Inhoudlezer, groottes
from participatie_cli.store.git.repository import is_ondiep, plek_in
from participatie_cli.store.git.verhuizing import eerdere_plekken
from participatie_cli.store.leespunten import GROOTSTE_BESTAND
from participatie_cli.store.register import KADERBESTAND, wordt_gelezen
from participatie_cli.store.vroeger import Vroegerlezer
from participatie_cli.usecases.hernoemd import Standen, onder_een_naam
from participatie_cli.usecases.lezing import Lezing
from participatie_cli.usecases.registerversie import Registerversie
from participatie_cli.usecases.versiereeks import Dagversie, Versiebron, Versiereeks
from participatie_cli.values.datum import Datum

PROJECTEN: Final = "projecten"
_YAML: Final = ".yaml"
_NIET_ONDER_GIT: Final = "Het register staat niet onder Git. Eerdere versies zijn er daarom niet."
_GEEN_COMMIT: Final = "Het register is nog niet vastgelegd in Git. Eerdere versies zijn er daarom niet."


@dataclass(frozen=True, slots=True)
class Versieboek:
    """The versions of all projects that residents may see, by id.

    `zonder` is a sentence where there are none, or not all: why. `verdwenen` counts the projects that residents could
    see before and cannot any more.
    """

    reeksen: Mapping[str, Versiereeks] = field(default_factory=dict)
    zonder: str | None = None
    verdwenen: int = 0

    def nieuwste(self, hoogstens: int) -> tuple[tuple[str, Dagversie], ...]:
        """The last versions of all projects together with the ids of these, newest first, read no further than needed.

        Raise GitFout where git fails.
        """
        rij = [(-reeks.nieuwste.toordinal(), kenmerk, 0) for kenmerk, reeks in self.reeksen.items()]
        heapq.heapify(rij)
        gelezen: dict[str, tuple[Dagversie, ...]] = {}
        gevonden: list[tuple[str, Dagversie]] = []
        while rij and len(gevonden) < hoogstens:
            dag, kenmerk, plaats = heapq.heappop(rij)
            versies = gelezen.get(kenmerk, ())
            if plaats >= len(versies):
                versies = gelezen[kenmerk] = self.reeksen[kenmerk].lees(2 * plaats or 1)
            if plaats < len(versies):
                versie = versies[plaats]
                if -versie.op.toordinal() == dag:
                    gevonden.append((kenmerk, versie))
                    plaats += 1
                heapq.heappush(rij, (-versie.op.toordinal(), kenmerk, plaats))
        return tuple(gevonden)


@contextmanager
def versies_van(versie: Registerversie, lezingen: Sequence[Lezing], toegestaan: Toegestaan) -> Iterator[Versieboek]:
    """The versions of the projects among the files of a register, for as long as they are read.

    `toegestaan` are the texts that kader.yaml allows. Raise GitFout where the machine falls short; where it is the
    repository that does, there are no versions.
    """
    if versie.repository is None or versie.commit is None:
        yield Versieboek(zonder=versie.zonder_git or (_GEEN_COMMIT if versie.repository else _NIET_ONDER_GIT))
        return
    lezer = Inhoudlezer(versie.repository)
    try:
        yield _gevonden(versie.register, versie.repository, versie.commit, lezingen, Versiebron(lezer, toegestaan))
    finally:
        lezer.sluit()


def _gevonden(
    register: Path, repository: Path, commit: Commit, lezingen: Sequence[Lezing], bron: Versiebron
) -> Versieboek:
    """The versions that there are, or why there are none."""
    try:
        standen = _standen(register, repository, commit)
        begin = min(((een.op, een.commit) for rij in standen.values() for een in rij), default=None)
        ondiep = begin if is_ondiep(repository) else None
        bron = replace(bron, onleesbaar=_onleesbaar(repository, standen), begin=ondiep and ondiep[1])
        standen = onder_een_naam(standen, bron.inhoud)
        zichtbaar = dict(_zichtbaar(lezingen))
        reeksen = dict(_reeksen(zichtbaar, standen, bron))
        ooit = sum(_ooit_openbaar(rij, bron) for naam, rij in standen.items() if naam not in zichtbaar)
    except GitFout as fout:
        if fout.machine:
            raise
        return Versieboek(zonder=f"De eerdere versies zijn niet te lezen. {fout.zin}")
    return Versieboek(reeksen, ondiep and _niet_verder(ondiep[0]), ooit)


def _niet_verder(dag: date) -> str:
    return (
        f"Deze kopie heeft maar een deel van de geschiedenis van Git; die begint hier op {Datum.op(dag).voluit}. "
        "Hoe het daarvoor was, is hier niet te zien."
    )


def _standen(register: Path, repository: Path, commit: Commit) -> Standen:
    """All changes of the files of projects, also from before the register was moved."""
    plek = plek_in(repository, register)
    plekken = (plek, *(een.parent for een in eerdere_plekken(repository, commit, plek / KADERBESTAND)))
    standen: dict[str, list[Bestandsstand]] = defaultdict(list)
    with closing(bestandsstanden(repository, commit, [een / PROJECTEN for een in plekken])) as alle:
        for nummer, (pad, stand) in enumerate(alle):
            if nummer == MEESTE_STANDEN:
                raise GitFout("Het register is te vaak veranderd om na te gaan.", "Laat de eerdere versies weg.")
            if pad.endswith(_YAML) and wordt_gelezen((PROJECTEN, *pad.split("/"))):
                _voeg_toe(standen[_naam(pad)], stand)
    return {naam: tuple(rij) for naam, rij in standen.items()}


def _naam(pad: str) -> str:
    return PurePosixPath(pad).stem


def _voeg_toe(rij: list[Bestandsstand], stand: Bestandsstand) -> None:
    """A file that moved to another folder went and came on one day, and did not change."""
    if rij and rij[-1].op == stand.op:
        stand = stand if stand.nummer else rij[-1]
        rij.pop()
    if not rij or rij[-1].nummer != stand.nummer:
        rij.append(stand)


def _onleesbaar(repository: Path, standen: Standen) -> frozenset[str]:
    """The contents that are missing, or larger than a file of the register may be."""
    nummers = sorted({een.nummer for rij in standen.values() for een in rij if een.nummer})
    with closing(groottes(repository, nummers)) as alle:
        return frozenset(
            nummer
            for nummer, grootte in zip(nummers, alle, strict=True)
            if grootte is None or grootte > GROOTSTE_BESTAND
        )


def _zichtbaar(lezingen: Iterable[Lezing]) -> Iterator[tuple[str, Project | None]]:
    """The projects that residents may see, by the name of their file; None where the file cannot be read now."""
    for lezing in lezingen:
        project = lezing.dossier
        is_project = project is None or (isinstance(project, Project) and project.intern is None)
        if is_project and lezing.map.startswith(f"{PROJECTEN}/"):
            yield _naam(lezing.map), project if isinstance(project, Project) else None


def _reeksen(
    zichtbaar: Mapping[str, Project | None], standen: Standen, bron: Versiebron
) -> Iterator[tuple[str, Versiereeks]]:
    """The versions of each of these projects that stands in Git."""
    for naam, project in zichtbaar.items():
        rij = standen.get(naam, ())
        if project is not None and rij:
            yield project.id, Versiereeks(project.id, _sleutel(project, rij, bron), project, rij, bron)


def _sleutel(project: Project, standen: Sequence[Bestandsstand], bron: Versiebron) -> str:
    """All that decides the versions in one word."""
    delen = [__version__, str(HUIDIGE_VORM), str(bron.begin), *sorted(bron.toegestaan.teksten), repr(project)]
    delen += [f"{een.op} {een.commit} {een.nummer} {een.nummer in bron.onleesbaar}" for een in standen]
    return hashlib.sha256("\0".join(delen).encode()).hexdigest()


def _ooit_openbaar(standen: Sequence[Bestandsstand], bron: Versiebron) -> bool:
    """Whether residents could see a project on any day; the last day is looked at first."""
    lezer = Vroegerlezer("", bron.toegestaan)
    inhouden = (bron.inhoud(een.nummer) for een in reversed(standen) if een.nummer)
    gelezen = (lezer.lees(inhoud) for inhoud in inhouden if inhoud is not None)
    return any(een is not None and een.project.intern is None for een in gelezen)
