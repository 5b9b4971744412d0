"""Earlier versions of the projects that residents may see, from Git: what stood there on a day, and what changed."""

import hashlib
from collections import defaultdict
from collections.abc import Generator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Final

from participatie_cli import __version__
from participatie_cli.kader.vorm import HUIDIGE_VORM
from participatie_cli.model.openbaar import openbaar_deel
from participatie_cli.model.project import Project
from participatie_cli.model.stam import Stam
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.store.git.geschiedenis import Bestandsstand, bestandsstanden
from participatie_cli.store.git.objecten import inhouden
from participatie_cli.store.git.repository import is_ondiep, plek_in
from participatie_cli.store.git.verhuizing import eerdere_plekken
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.store.vroeger import Vroegerlezer
from participatie_cli.usecases.lezing import Lezing
from participatie_cli.usecases.registerversie import Registerversie
from participatie_cli.wording.veranderd import in_zinnen, weggehaald, wijzigingen_in

PROJECTEN: Final = "projecten"
_YAML: Final = ".yaml"


@dataclass(frozen=True, slots=True)
class Versie:
    """What residents may still see of a project as it stood at the end of a day, and what changed since the one before.

    `ingetrokken` counts the facts that stood in it and may not be seen any more.
    """

    op: date
    commit: str
    dossier: Project
    veranderd: tuple[str, ...] = ()
    ingetrokken: int = 0


@dataclass(frozen=True, slots=True)
class Versiereeks:
    """The versions of a project. `sleutel` stands for all that decides them: the same key, the same versions."""

    kenmerk: str
    sleutel: str
    nu: Project
    standen: tuple[Bestandsstand, ...]
    repository: Path
    toegestaan: Toegestaan

    def lees(self, hoogstens: int | None = None) -> tuple[Versie, ...]:
        """The versions, newest first; with `hoogstens` no more than the last so many are read."""
        versies: list[Versie] = []
        with closing(self._lees()) as gelezen:
            for een in gelezen:
                versies.append(een)
                if len(versies) == hoogstens:
                    break
        return tuple(versies)

    def _lees(self) -> Generator[Versie, None, None]:
        openbaar = openbaar_deel(self.nu)
        if openbaar is None:
            return
        stam, lezer = Stam(self.nu, openbaar), Vroegerlezer(self.kenmerk, self.toegestaan)
        nieuwer: Versie | None = None
        nieuwste_eerst = [een for een in reversed(self.standen) if een.nummer]
        with closing(inhouden(self.repository, [str(een.nummer) for een in nieuwste_eerst])) as alle:
            for stand, inhoud in zip(nieuwste_eerst, alle, strict=True):
                vroeger = lezer.lees(inhoud) if inhoud is not None else None
                gezuiverd = stam.zuiver(vroeger.project) if vroeger else None
                if vroeger is None or gezuiverd is None:
                    continue
                ouder = Versie(stand.op, stand.commit, gezuiverd[0], (), gezuiverd[1] + vroeger.weggelaten)
                if nieuwer is None:
                    nieuwer = ouder
                    continue
                wijzigingen = wijzigingen_in(ouder.dossier, nieuwer.dossier, nieuwer.op)
                wijzigingen = (*wijzigingen, *weggehaald(ouder.ingetrokken - nieuwer.ingetrokken))
                if wijzigingen:
                    yield Versie(
                        nieuwer.op, nieuwer.commit, nieuwer.dossier, in_zinnen(wijzigingen), nieuwer.ingetrokken
                    )
                nieuwer = ouder
        if nieuwer is not None:
            yield nieuwer


@dataclass(frozen=True, slots=True)
class Versieboek:
    """The versions of all projects that residents may see, by id.

    `zonder` is a sentence where there are none, or not all: why. `verdwenen` counts the projects that residents could
    see before and cannot any more.
    """

    reeksen: Mapping[str, Versiereeks] = field(default_factory=dict)
    zonder: str | None = None
    verdwenen: int = 0


def versies_van(versie: Registerversie, lezingen: Sequence[Lezing], toegestaan: Toegestaan) -> Versieboek:
    """The versions of the projects among these files; `toegestaan` are the texts that kader.yaml allows."""
    if versie.repository is None or versie.commit is None:
        return Versieboek(
            zonder=versie.zonder_git or "Het register staat niet onder Git; eerdere versies zijn er niet."
        )
    repository = versie.repository
    plek = plek_in(repository, versie.register)
    plekken = (plek, *(een.parent for een in eerdere_plekken(repository, versie.commit, plek / KADERBESTAND)))
    per_kenmerk: dict[str, list[Bestandsstand]] = defaultdict(list)
    with closing(bestandsstanden(repository, versie.commit, [een / PROJECTEN for een in plekken])) as standen:
        for pad, stand in standen:
            if pad.endswith(_YAML):
                per_kenmerk[PurePosixPath(pad).stem].append(stand)
    reeksen = {}
    for lezing in lezingen:
        project = lezing.dossier
        if isinstance(project, Project) and project.intern is None and project.id in per_kenmerk:
            standen_ = tuple(per_kenmerk[project.id])
            reeksen[project.id] = Versiereeks(
                project.id, _sleutel(project, standen_, toegestaan), project, standen_, repository, toegestaan
            )
    ondiep = is_ondiep(repository)
    return Versieboek(reeksen, "Deze kopie heeft niet de hele geschiedenis." if ondiep else None)


def _sleutel(project: Project, standen: Sequence[Bestandsstand], toegestaan: Toegestaan) -> str:
    """All that decides the versions in one word."""
    delen = [__version__, str(HUIDIGE_VORM), *sorted(toegestaan.teksten), repr(project)]
    delen += [f"{een.op} {een.commit} {een.nummer}" for een in standen]
    return hashlib.sha256("\0".join(delen).encode()).hexdigest()
