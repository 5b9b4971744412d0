"""The register as it is in its folder, or as it stood at a commit, laid down elsewhere so that nothing is touched."""

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from participatie_cli.cli.gebruiksfout import Gebruiksfout
from participatie_cli.model.datum import Datum
from participatie_cli.store.git import Commit, GitFout, heeft_wijzigingen, lees_commit, zoek_repository
from participatie_cli.store.gitstand import zet_neer

LENGTE_COMMIT: Final = 12
"""So many digits of a commit are enough to find it, and short enough for a page."""
NIET_ONDER_GIT: Final = "niet onder Git"


@dataclass(frozen=True, slots=True)
class Registerversie:
    """A folder with a register. `commit` is None outside Git and before the first commit."""

    register: Path
    repository: Path | None
    commit: Commit | None
    gewijzigd: bool = False

    @property
    def vastlegging(self) -> str:
        """Which commit it is, and whether there is more than that in the folder."""
        if self.repository is None:
            return NIET_ONDER_GIT
        if self.commit is None:
            return "nog zonder commit"
        ook = ", met niet-vastgelegde wijzigingen" if self.gewijzigd else ""
        return f"{commit_in_woorden(self.commit)}{ook}"


def commit_in_woorden(commit: Commit) -> str:
    """`commit 0a1b2c3d4e5f van 26 november 2026`."""
    return f"commit {commit.id[:LENGTE_COMMIT]} van {Datum.op(commit.op).voluit}"


@contextmanager
def geopend(register: Path, revisie: str | None) -> Iterator[Registerversie]:
    """The register of the folder, or of a revision; raise Gebruiksfout where Git cannot give it."""
    try:
        repository = zoek_repository(register)
        if revisie is None:
            yield _uit_de_map(register, repository)
            return
        if repository is None:
            raise Gebruiksfout(
                "Het register staat niet onder Git; een andere revisie is er niet.",
                "Laat --revisie en --vergelijk weg.",
            )
        with neergezet(register, repository, lees_commit(repository, revisie)) as versie:
            yield versie
    except GitFout as fout:
        raise Gebruiksfout(fout.zin, fout.herstel) from fout


@contextmanager
def neergezet(register: Path, repository: Path, commit: Commit) -> Iterator[Registerversie]:
    """The register as it stood at a commit, in a folder of its own for as long as it is needed."""
    with tempfile.TemporaryDirectory(prefix="participatie-") as tijdelijk:
        doel = Path(tijdelijk).resolve() / register.name
        doel.mkdir()
        binnen = plek_in(repository, register)
        if not zet_neer(repository, commit, binnen, doel):
            raise Gebruiksfout(
                f"In {commit_in_woorden(commit)} stond er nog geen register in {binnen}.", "Kies een latere revisie."
            )
        yield Registerversie(doel, repository, commit)


def plek_in(repository: Path, pad: Path) -> PurePosixPath:
    """Where a file or folder stands in a repository."""
    return PurePosixPath(pad.resolve().relative_to(repository.resolve()).as_posix())


def _uit_de_map(register: Path, repository: Path | None) -> Registerversie:
    if repository is None:
        return Registerversie(register, None, None)
    commit = laatste_commit(repository)
    return Registerversie(register, repository, commit, heeft_wijzigingen(repository, register))


def laatste_commit(repository: Path) -> Commit | None:
    """The commit that is checked out; None where there is none yet."""
    try:
        return lees_commit(repository, "HEAD")
    except GitFout:
        return None
