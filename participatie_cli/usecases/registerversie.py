"""The register as it is in its folder, or as it stood at a commit, laid down elsewhere so that nothing is touched."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from participatie_cli.store.git.commits import Commit, laatste_commit, lees_commit
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.neerzetten import zet_neer
from participatie_cli.store.git.repository import plek_in, zoek_repository
from participatie_cli.store.git.verschil import wijzigingen
from participatie_cli.usecases.gebruiksfout import Gebruiksfout, Systeemfout
from participatie_cli.usecases.melden import meld
from participatie_cli.values.datum import Datum
from participatie_cli.wording.systeem import waarom

LENGTE_COMMIT: Final = 12
"""So many digits of a commit are enough to find it, and short enough for a page."""
NIET_ONDER_GIT: Final = "niet onder Git"


@dataclass(frozen=True, slots=True)
class Registerversie:
    """A folder with a register. `commit` is None outside Git and before the first commit.

    `gewijzigd` holds the files that are not in the commit as they were read, by their paths below the register.
    """

    register: Path
    repository: Path | None
    commit: Commit | None
    gewijzigd: tuple[str, ...] = ()

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
        raise _gemeld(fout) from fout


def _gemeld(fout: GitFout) -> Gebruiksfout:
    """What stops the command. Whoever looks for a cause sees what Git said."""
    if os.environ.get("PARTICIPATIE_DEBUG"):
        meld(*(f"Git: {regel}" for regel in fout.gezegd.splitlines()))
    return (Systeemfout if fout.machine else Gebruiksfout)(fout.zin, fout.herstel)


@contextmanager
def neergezet(register: Path, repository: Path, commit: Commit) -> Iterator[Registerversie]:
    """The register as it stood at a commit, in a folder of its own for as long as it is needed."""
    with _tijdelijke_map() as tijdelijk:
        doel = tijdelijk / register.name
        doel.mkdir()
        binnen = plek_in(repository, register)
        if not zet_neer(repository, commit, binnen, doel):
            raise Gebruiksfout(
                f"In {commit_in_woorden(commit)} stond er nog geen register in {binnen}.", "Kies een latere revisie."
            )
        yield Registerversie(doel, repository, commit)


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


def _uit_de_map(register: Path, repository: Path | None) -> Registerversie:
    if repository is None:
        return Registerversie(register, None, None)
    commit = laatste_commit(repository)
    anders = wijzigingen(repository, commit, register) if commit else ()
    return Registerversie(register, repository, commit, anders)
