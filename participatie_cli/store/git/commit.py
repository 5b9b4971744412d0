"""Making a commit of some files and of no others: nothing of the repository runs, and nothing is pushed."""

import os
from collections.abc import Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from participatie_cli.store.git.aanroepen import git, vraag
from participatie_cli.store.git.fout import GitFout, mislukt
from participatie_cli.store.git.grenzen import GROOTSTE_ANTWOORD

_STIL: Final = (
    *("-c", "user.useConfigOnly=true"),  # who did it is what Git was told, never a guess
    *("-c", "commit.gpgSign=false", "-c", "core.editor=false"),
    *("-c", "gc.auto=0", "-c", "maintenance.auto=false"),
    *("-c", "diff.ignoreSubmodules=all", "-c", "submodule.recurse=false"),
)
_COMMIT: Final = ("commit", "--only", "--quiet", "--no-verify", "--no-gpg-sign", "--cleanup=whitespace")
_PROGRAMMAS: Final = ("clean", "smudge", "process")


def weet_wie(repository: Path) -> bool:
    """Whether Git was told a name and an e-mail address for commits."""
    return all(not vraag(repository, *_STIL, "var", f"GIT_{rol}_IDENT").code for rol in ("AUTHOR", "COMMITTER"))


def leg_vast_in_git(repository: Path, paden: Sequence[PurePosixPath], boodschap: str) -> bool:
    """Commit these files as they are now, gone ones too; False where that would change nothing.

    What else stands in the index stays there and out of the commit. Raise GitFout where Git does not make it.
    """
    opties = (*_STIL, *_zonder_filters(repository))
    namen = [str(pad) for pad in paden]
    if not git(repository, *opties, "status", "--porcelain", "--ignore-submodules=all", "--ignored", "--", *namen):
        return False
    onbekend = [naam for naam in namen if not git(repository, "ls-files", "--", naam)]
    nieuw = [naam for naam in onbekend if os.path.lexists(repository / naam)]
    try:
        _meld_aan(repository, opties, nieuw)
        al = [naam for naam in namen if naam in nieuw or naam not in onbekend]
        if al:
            git(repository, *opties, *_COMMIT, f"--message={boodschap}", "--", *al)
    except GitFout:
        if nieuw:
            vraag(repository, *opties, "update-index", "--force-remove", "--", *nieuw)
        raise
    return bool(al)


def _meld_aan(repository: Path, opties: Sequence[str], nieuw: Sequence[str]) -> None:
    """Let Git know of new files, without their content: a commit of named files takes only files that it knows."""
    if not nieuw:
        return
    antwoord = vraag(repository, *opties, "add", "--intent-to-add", "--", *nieuw)
    if "ignored by" in antwoord.gezegd:
        raise GitFout(f"Git slaat {nieuw[0]} over: dat staat in .gitignore.", "Haal die regel daar weg.")
    if antwoord.code:
        raise mislukt(antwoord.code, antwoord.gezegd)


def _zonder_filters(repository: Path) -> tuple[str, ...]:
    """Settings that turn off every program through which Git would put the content of a file."""
    namen = git(repository, "config", "--list", "--name-only", "-z")
    if len(namen) >= GROOTSTE_ANTWOORD:
        raise GitFout("Git heeft hier te veel instellingen.", "Kijk in het bestand config in de map .git.")
    filters = {naam.rpartition(".")[0] for naam in os.fsdecode(namen).split("\0") if naam.startswith("filter.")}
    if any("=" in een or "\n" in een for een in filters):
        raise GitFout("Een filter in de instellingen van Git heeft een vreemde naam.", "Haal dat filter daar weg.")
    uit = [("-c", f"{een}.{programma}=") for een in sorted(filters) for programma in _PROGRAMMAS]
    uit += [("-c", f"{een}.required=false") for een in sorted(filters)]
    return tuple(deel for paar in uit for deel in paar)
