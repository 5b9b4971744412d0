"""A register as it stood at a commit, laid down elsewhere: the work tree, the index and the refs are left alone."""

from contextlib import closing
from pathlib import Path, PurePosixPath

from participatie_cli.store.git.bomen import Ingang, ingangen
from participatie_cli.store.git.commits import Commit
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.grenzen import GROOTSTE_STAND
from participatie_cli.store.git.objecten import groottes, inhouden
from participatie_cli.store.leespunten import GROOTSTE_BESTAND
from participatie_cli.wording.systeem import ligt_aan_de_machine, waarom


def zet_neer(repository: Path, commit: Commit, map_: PurePosixPath, doel: Path) -> int:
    """Write below `doel` what reading the register in a folder would have taken at a commit; how much there was.

    A link becomes a file that holds its target, so that nothing can lead elsewhere. Of a file that is too large to be
    read only the size is laid down. Raise GitFout where it is too much, missing, or cannot be made here.
    """
    alles = list(ingangen(repository, commit, map_))
    bestanden = [ingang for ingang in alles if ingang.is_bestand]
    gewoon = _bewaak_grootte(repository, bestanden, doel)
    for ingang in alles:
        if not ingang.is_bestand:
            _leg_neer(doel, ingang, b"")
    with closing(inhouden(repository, [ingang.nummer for ingang in gewoon])) as gevonden:
        for ingang, inhoud in zip(gewoon, gevonden, strict=True):
            if inhoud is None:
                raise _mist(ingang)
            _leg_neer(doel, ingang, inhoud)
    return len(alles)


def _bewaak_grootte(repository: Path, bestanden: list[Ingang], doel: Path) -> list[Ingang]:
    """The files that can be read. The others are laid down by their size alone: their content is never asked for."""
    gewoon, totaal = [], 0
    with closing(groottes(repository, [ingang.nummer for ingang in bestanden])) as gevonden:
        for ingang, grootte in zip(bestanden, gevonden, strict=True):
            if grootte is None:
                raise _mist(ingang)
            if grootte > GROOTSTE_BESTAND:
                _leg_neer(doel, ingang, grootte)
                continue
            gewoon.append(ingang)
            totaal += grootte
    if totaal > GROOTSTE_STAND:
        raise GitFout(
            f"Het register in deze commit is te groot: samen meer dan {GROOTSTE_STAND // 10**6} MB.",
            "Kies een andere revisie.",
        )
    return gewoon


def _mist(ingang: Ingang) -> GitFout:
    return GitFout(f"Git mist de inhoud van {ingang.pad}.", "Haal alles op met: git fetch --refetch --no-filter")


def _leg_neer(doel: Path, ingang: Ingang, inhoud: bytes | int) -> None:
    """One file or folder; of a file that is too large the content is its size."""
    pad = doel / ingang.pad
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        if not ingang.is_bestand:
            pad.mkdir()
        else:
            _schrijf(pad, inhoud)
    except (OSError, UnicodeEncodeError) as fout:
        raise _niet_neer_te_zetten(ingang, fout) from fout


def _schrijf(pad: Path, inhoud: bytes | int) -> None:
    with pad.open("xb") as stroom:
        if isinstance(inhoud, int):
            stroom.truncate(inhoud)
        else:
            stroom.write(inhoud)


def _niet_neer_te_zetten(ingang: Ingang, fout: OSError | UnicodeEncodeError) -> GitFout:
    reden = waarom(fout) if isinstance(fout, OSError) else "de naam kan op dit systeem niet"
    machine = isinstance(fout, OSError) and ligt_aan_de_machine(fout)
    return GitFout(
        f"{ingang.pad} uit deze commit is hier niet neer te zetten: {reden}.",
        "Maak ruimte in de map voor tijdelijke bestanden." if machine else "Kies een andere revisie.",
        machine=machine,
    )
