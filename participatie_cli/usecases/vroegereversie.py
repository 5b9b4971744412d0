"""The register as it stood before: which commit that is, and why there is none where there is none."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli.store.git.commits import Commit, laatste_commit_op
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.repository import is_ondiep
from participatie_cli.usecases.registerversie import (
    Registerversie,
    commit_in_woorden,
    geopend,
    neergezet,
    plek_toen,
)
from participatie_cli.values.datum import Datum

_DAAROM: Final = "Daarom is vergeleken met de feiten uit dit register zoals zij toen golden."
ONBRUIKBAAR: Final = f"Het register zoals het toen was, is niet te gebruiken. {_DAAROM}"


@dataclass(frozen=True, slots=True)
class Eerder:
    """An earlier state of the register, or none and why not."""

    versie: Registerversie | None
    waarom: str


@contextmanager
def eerdere_versie(register: Path, versie: Registerversie, toen: date, vergelijk: str | None) -> Iterator[Eerder]:
    """The register as it stood on a day, or at the revision to compare with."""
    if vergelijk is not None:
        with geopend(register, vergelijk) as gevraagd:
            assert gevraagd.commit is not None
            yield Eerder(gevraagd, f"Vergeleken met het register in {commit_in_woorden(gevraagd.commit)}.")
        return
    with ExitStack() as stapel:
        try:
            eerder = _van_toen(register, versie, toen, stapel)
        except GitFout as fout:
            if fout.machine:
                raise
            eerder = Eerder(None, ONBRUIKBAAR)
        yield eerder


def _van_toen(register: Path, versie: Registerversie, toen: date, stapel: ExitStack) -> Eerder:
    """The register as Git has it of a day, laid down for as long as the stack stands."""
    dag = Datum.op(toen).voluit
    if versie.repository is None or versie.commit is None:
        return Eerder(None, f"{_zonder_commit(versie, dag)} {_DAAROM}")
    commit = laatste_commit_op(versie.repository, toen, versie.commit)
    plek = plek_toen(register, versie.repository, versie.commit, commit) if commit else None
    if commit is None or plek is None:
        return Eerder(None, f"{_niet_gevonden(versie.repository, commit, dag)} {_DAAROM}")
    neer = stapel.enter_context(neergezet(register, versie.repository, commit, plek))
    return Eerder(neer, f"Vergeleken met het register zoals het was op {dag} ({commit_in_woorden(commit)}).")


def _zonder_commit(versie: Registerversie, dag: str) -> str:
    if versie.zonder_git:
        return f"{versie.zonder_git} Hoe het register op {dag} was, is daarom niet te zien."
    if versie.repository is None:
        return f"Het register staat niet onder Git; hoe het op {dag} was, is niet bewaard."
    return f"Het register is nog niet vastgelegd in Git; hoe het op {dag} was, is niet bewaard."


def _niet_gevonden(repository: Path, commit: Commit | None, dag: str) -> str:
    if is_ondiep(repository):
        return (
            f"Deze kopie heeft niet de hele geschiedenis van Git; hoe het register op {dag} was, is hier niet te zien."
        )
    if commit is None:
        return f"De geschiedenis in Git begint na {dag}."
    return f"In Git is het register op {dag} niet te vinden: niet op deze plek, en niet op een eerdere."
