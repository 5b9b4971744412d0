"""Offering a commit of the files that were written, where the municipality wants that."""

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from participatie_cli.kader.kader import Kader
from participatie_cli.store.git.commit import leg_vast_in_git, weet_wie
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.repository import plek_in, zoek_repository
from participatie_cli.wording.zichtbaar import toonbaar

_NOEM_U: Final = (
    "Git weet nog niet wie u bent. Geef eerst deze twee opdrachten, met uw eigen gegevens:"
    ' git config --global user.name "Uw naam" en git config --global user.email "u@gemeente.example".'
)


def bied_commit_aan(
    paden: Sequence[Path], kader: Kader, boodschap: str, *, zonder_vragen: bool, vraag: Callable[[str], bool]
) -> None:
    """Offer a commit of exactly these files if kader.yaml says so, and tell what came of it.

    Whatever goes wrong is told in a sentence: the files are written.
    """
    gemeente = kader.gemeente
    if not paden or gemeente is None or gemeente.vastleggen is None or not gemeente.vastleggen.commit:
        return
    try:
        zin = _commit(paden, boodschap, zonder_vragen=zonder_vragen, vraag=vraag)
    except GitFout as fout:
        zin = f"Er is geen commit gemaakt. {fout.zin} {fout.herstel}"
    sys.stdout.write(f"{toonbaar(zin)}\n" if zin else "")


def _commit(paden: Sequence[Path], boodschap: str, *, zonder_vragen: bool, vraag: Callable[[str], bool]) -> str:
    """Make it, if it may be made; a sentence on what happened, or nothing where the user said no."""
    repository = zoek_repository(paden[0].parent)
    if repository is None:
        return "Er is geen commit gemaakt: dit register staat niet onder Git."
    if not weet_wie(repository):
        return f"Er is geen commit gemaakt. {_NOEM_U}"
    if not zonder_vragen and not vraag(f"Ook een commit maken: “{toonbaar(boodschap)}”?"):
        return ""
    if leg_vast_in_git(repository, [plek_in(repository, pad) for pad in paden], boodschap):
        return f"Commit gemaakt: “{boodschap}”."
    return "Er is geen commit gemaakt: in Git staat al wat hier staat."
