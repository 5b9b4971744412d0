"""A register as it stood at a commit, laid down elsewhere: the work tree, the index and the refs are left alone."""

from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath
from typing import Final

from participatie_cli.store.git.aanroepen import Lopend, gestart
from participatie_cli.store.git.bomen import Ingang, ingangen
from participatie_cli.store.git.commits import Commit
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.grenzen import GROOTSTE_STAND
from participatie_cli.store.leespunten import GROOTSTE_BESTAND
from participatie_cli.wording.systeem import ligt_aan_de_machine, waarom

_TEGELIJK: Final = 50
"""So many ids fit in a pipe, so that git can answer while it is still asked."""


def zet_neer(repository: Path, commit: Commit, map_: PurePosixPath, doel: Path) -> int:
    """Write below `doel` what reading the register in a folder would have taken at a commit; how much there was.

    A link becomes a file that holds its target, so that nothing can lead elsewhere. Of a file that is too large to be
    read only the size is laid down. Raise GitFout where it is too much, missing, or cannot be made here.
    """
    alles = list(ingangen(repository, commit, map_))
    gewoon = [ingang for ingang in alles if ingang.is_bestand and _grootte(ingang) <= GROOTSTE_BESTAND]
    if sum(map(_grootte, gewoon)) > GROOTSTE_STAND:
        raise GitFout(
            f"Het register in deze commit is te groot: samen meer dan {GROOTSTE_STAND // 10**6} MB.",
            "Kies een andere revisie.",
        )
    for ingang in alles:
        if not ingang.is_bestand or _grootte(ingang) > GROOTSTE_BESTAND:
            _leg_neer(doel, ingang, None)
    _schrijf(repository, gewoon, doel)
    return len(alles)


def _grootte(ingang: Ingang) -> int:
    if ingang.grootte is None:
        raise _mist(ingang)
    return ingang.grootte


def _schrijf(repository: Path, bestanden: Sequence[Ingang], doel: Path) -> None:
    """The content of files, asked for and written a few at a time."""
    with gestart(repository, "cat-file", "--batch") as lopend:
        for groep in _groepen(bestanden):
            lopend.schrijf("".join(f"{ingang.nummer}\n" for ingang in groep).encode())
            for ingang in groep:
                _leg_neer(doel, ingang, _inhoud(lopend, ingang))


def _groepen(bestanden: Sequence[Ingang]) -> Iterator[Sequence[Ingang]]:
    return (bestanden[begin : begin + _TEGELIJK] for begin in range(0, len(bestanden), _TEGELIJK))


def _inhoud(lopend: Lopend, ingang: Ingang) -> bytes:
    """The exact bytes of the next file that git gives."""
    grootte = _grootte(ingang)
    kop = lopend.lees_regel()
    if kop.split() == [ingang.nummer.encode(), b"blob", str(grootte).encode()]:
        inhoud = lopend.lees(grootte + 1)
        if len(inhoud) == grootte + 1:
            return inhoud[:-1]
    elif kop:
        raise _mist(ingang)
    lopend.eis_gelukt()
    raise _mist(ingang)


def _mist(ingang: Ingang) -> GitFout:
    return GitFout(f"Git mist de inhoud van {ingang.pad}.", "Haal alles op met: git fetch --refetch --no-filter")


def _leg_neer(doel: Path, ingang: Ingang, inhoud: bytes | None) -> None:
    """One file or folder; without content only its size counts."""
    pad = doel / ingang.pad
    try:
        pad.parent.mkdir(parents=True, exist_ok=True)
        if not ingang.is_bestand:
            pad.mkdir()
            return
        with pad.open("xb") as stroom:
            if inhoud is None:
                stroom.truncate(ingang.grootte)
            else:
                stroom.write(inhoud)
    except (OSError, UnicodeEncodeError) as fout:
        raise _niet_neer_te_zetten(ingang, fout) from fout


def _niet_neer_te_zetten(ingang: Ingang, fout: OSError | UnicodeEncodeError) -> GitFout:
    reden = waarom(fout) if isinstance(fout, OSError) else "de naam kan op dit systeem niet"
    machine = isinstance(fout, OSError) and ligt_aan_de_machine(fout)
    return GitFout(
        f"{ingang.pad} uit deze commit is hier niet neer te zetten: {reden}.",
        "Maak ruimte in de map voor tijdelijke bestanden." if machine else "Kies een andere revisie.",
        machine=machine,
    )
