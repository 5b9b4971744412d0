"""The register as it is in its folder, or as it stood at a commit, laid down elsewhere so that nothing is touched."""

import os
import tempfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Final

from participatie_cli.store.git.bomen import heeft_register
from participatie_cli.store.git.commits import Commit, laatste_commit, lees_commit
from participatie_cli.store.git.fout import GitFout, NietVertrouwd
from participatie_cli.store.git.neerzetten import zet_neer
from participatie_cli.store.git.repository import mist_programma, plek_in, zoek_repository
from participatie_cli.store.git.verhuizing import vorige_plek
from participatie_cli.store.git.verschil import wijzigingen
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.usecases.gebruiksfout import Gebruiksfout, Systeemfout
from participatie_cli.usecases.melden import meld
from participatie_cli.values.datum import Datum
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.systeem import waarom
from participatie_cli.wording.waarden import aantal

LENGTE_COMMIT: Final = 12
"""So many digits of a commit are enough to find it, and short enough for a page."""
NIET_ONDER_GIT: Final = "niet onder Git"
GEEN_PROGRAMMA: Final = "Het register staat onder Git, maar het programma git is hier niet te vinden."
VAN_EEN_ANDER: Final = "Het register staat onder Git, maar de repository is van een andere gebruiker."
_MEESTE_NAMEN: Final = 10


@dataclass(frozen=True, slots=True)
class Registerversie:
    """A folder with a register. `commit` is None outside Git, and where no commit holds any of it yet.

    `gewijzigd` holds the files that are not in the commit as they were read, by their paths below the register;
    `zonder_git` is a sentence where it is under Git and Git tells nothing: there is no `git` here, or it refuses.
    """

    register: Path
    repository: Path | None
    commit: Commit | None
    gewijzigd: tuple[str, ...] = ()
    zonder_git: str | None = None

    @property
    def volledig_op(self) -> date | None:
        """The day of its commit where that holds all that was read."""
        return self.commit.op if self.commit and not self.gewijzigd else None

    def in_woorden(self, verborgen: Collection[str] = ()) -> str:
        """Which commit it is, and what was read that is not in it; of files with a hidden id only how many."""
        if self.zonder_git:
            return f"commit onbekend: {self.zonder_git[0].lower()}{self.zonder_git[1:].rstrip('.')}"
        if self.repository is None:
            return NIET_ONDER_GIT
        if self.commit is None:
            return "nog zonder commit"
        return f"{commit_in_woorden(self.commit)}{self._niet_vastgelegd(verborgen)}"

    def _niet_vastgelegd(self, verborgen: Collection[str]) -> str:
        if not self.gewijzigd:
            return ""
        namen = [naam for naam in self.gewijzigd if PurePosixPath(naam).stem not in verborgen][:_MEESTE_NAMEN]
        over = len(self.gewijzigd) - len(namen)
        meer = [f"nog {over}" if namen else aantal(over, "bestand", "bestanden")] if over else []
        return f", met niet-vastgelegde bestanden: {opsomming([*namen, *meer])}"


def commit_in_woorden(commit: Commit) -> str:
    """`commit 0a1b2c3d4e5f van 26 november 2026`."""
    return f"commit {commit.id[:LENGTE_COMMIT]} van {Datum.op(commit.op).voluit}"


@contextmanager
def geopend(register: Path, revisie: str | None) -> Iterator[Registerversie]:
    """The register of the folder, or of a revision; raise Gebruiksfout where Git cannot give it."""
    with git_gemeld():
        if revisie is None:
            yield _uit_de_map(register)
            return
        repository = vereiste_repository(register, "--revisie en --vergelijk")
        commit, nu = lees_commit(repository, revisie), laatste_commit(repository)
        plek = plek_toen(register, repository, nu, commit)
        if plek is None:
            raise Gebruiksfout(nog_geen_register(register, repository, commit), "Kies een latere revisie.")
        with neergezet(register, repository, commit, plek) as versie:
            yield versie


@contextmanager
def git_gemeld() -> Iterator[None]:
    """Tell what goes wrong with Git as what stops the command."""
    try:
        yield
    except GitFout as fout:
        raise _gemeld(fout) from fout


def vereiste_repository(register: Path, opties: str) -> Path:
    """The repository that a register stands in; raise Gebruiksfout where these options cannot do without and must."""
    repository = zoek_repository(register)
    if mist_programma(register):
        raise Systeemfout(GEEN_PROGRAMMA, "Installeer Git, of zet het op het zoekpad (PATH).")
    if repository is None:
        raise Gebruiksfout("Het register staat niet onder Git; een andere revisie is er niet.", f"Laat {opties} weg.")
    return repository


def nog_geen_register(register: Path, repository: Path, commit: Commit) -> str:
    """That a commit is older than the register."""
    return f"In {commit_in_woorden(commit)} stond er nog geen register in {plek_in(repository, register)}."


def _gemeld(fout: GitFout) -> Gebruiksfout:
    """What stops the command. Whoever looks for a cause sees what Git said."""
    if os.environ.get("PARTICIPATIE_DEBUG"):
        meld(*(f"Git: {regel}" for regel in fout.gezegd.splitlines()))
    return (Systeemfout if fout.machine else Gebruiksfout)(fout.zin, fout.herstel)


@contextmanager
def neergezet(register: Path, repository: Path, commit: Commit, plek: PurePosixPath) -> Iterator[Registerversie]:
    """The register as it stood in a folder at a commit, in one of its own for as long as it is needed."""
    with _tijdelijke_map() as tijdelijk:
        doel = tijdelijk / register.name
        doel.mkdir()
        zet_neer(repository, commit, plek, doel)
        yield Registerversie(doel, repository, commit)


def plek_toen(register: Path, repository: Path, nu: Commit | None, commit: Commit) -> PurePosixPath | None:
    """The folder of the register at a commit, also where it has moved since; None where it was not there."""
    plek = plek_in(repository, register)
    if heeft_register(repository, commit, plek):
        return plek
    eerder = vorige_plek(repository, nu, commit, plek / KADERBESTAND) if nu else None
    return eerder.parent if eerder and heeft_register(repository, commit, eerder.parent) else None


@contextmanager
def _tijdelijke_map() -> Iterator[Path]:
    try:
        map_ = tempfile.TemporaryDirectory(prefix="participatie-")
    except OSError as fout:
        raise Systeemfout(
            f"Er is geen tijdelijke map te maken: {waarom(fout)}.",
            "Maak ruimte in de map voor tijdelijke bestanden, of wijs een andere aan met TMPDIR.",
        ) from fout
    with map_ as pad:
        yield Path(pad).resolve()


def _uit_de_map(register: Path) -> Registerversie:
    try:
        repository = zoek_repository(register)
    except NietVertrouwd as fout:
        meld(f"{VAN_EEN_ANDER} Daarom is de geschiedenis niet gebruikt.", fout.herstel)
        return Registerversie(register, None, None, zonder_git=VAN_EEN_ANDER)
    if repository is None:
        zonder_git = GEEN_PROGRAMMA if mist_programma(register) else None
        return Registerversie(register, None, None, zonder_git=zonder_git)
    commit = laatste_commit(repository)
    if commit is None or not heeft_register(repository, commit, plek_in(repository, register)):
        return Registerversie(register, repository, None)
    return Registerversie(register, repository, commit, wijzigingen(repository, commit, register))
