"""Which repository a folder stands in, and that Git agrees: what git takes for it must be the one with that `.git`."""

import os
from pathlib import Path, PurePosixPath

from participatie_cli.store.git.aanroepen import git, programma, vraag
from participatie_cli.store.git.fout import GitFout, mislukt
from participatie_cli.store.git.werkboom import gitmap_van, top_van


def zoek_repository(map_: Path) -> Path | None:
    """The top folder of the work tree that a folder stands in, without links.

    None where there is no Git, no work tree, or no `git` command. Raise GitFout where git refuses the repository, or
    takes another one for it: one without a work tree that lies in the folder, or one with its files elsewhere.
    """
    top = top_van(map_)
    if top is None or programma() is None:
        return None
    antwoord = vraag(top, "rev-parse", "--show-toplevel")
    if antwoord.code and "must be run in a work tree" in antwoord.gezegd:
        return None
    if antwoord.code:
        raise mislukt(antwoord.code, antwoord.gezegd)
    _eis_dezelfde(top, _pad(antwoord.uit), _pad(git(top, "rev-parse", "--absolute-git-dir")))
    return top


def mist_programma(map_: Path) -> bool:
    """Whether a folder stands in a work tree and there is no `git` to ask about it."""
    return top_van(map_) is not None and programma() is None


def _pad(uit: bytes) -> Path:
    return Path(os.fsdecode(uit.removesuffix(b"\n").removesuffix(b"\r")))


def _eis_dezelfde(top: Path, werkmap: Path, gitmap: Path) -> None:
    try:
        if werkmap.samefile(top) and gitmap.samefile(gitmap_van(top)):
            return
    except OSError:
        pass
    raise GitFout(
        f"De map .git in {top} hoort bij een andere map of is niet de repository die Git gebruikt.",
        "Haal de instelling core.worktree weg, of maak een nieuwe kopie met git clone.",
    )


def is_ondiep(repository: Path) -> bool:
    """Whether only a part of the history is here."""
    return git(repository, "rev-parse", "--is-shallow-repository").strip() == b"true"


def plek_in(repository: Path, pad: Path) -> PurePosixPath:
    """Where a file or folder stands in a repository."""
    return PurePosixPath(pad.resolve().relative_to(repository.resolve()).as_posix())
