"""A folder as it stood at a commit, laid down elsewhere: the work tree, the index and the refs are left alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Final

from participatie_cli.store.git import Commit, GitFout, git
from participatie_cli.wording.systeem import waarom

_INDRUK: Final = b"blob"


@dataclass(frozen=True, slots=True)
class _Blob:
    """A file in a commit: the id of its content, and its path below the folder."""

    id: str
    pad: PurePosixPath


def zet_neer(repository: Path, commit: Commit, map_: PurePosixPath, doel: Path) -> int:
    """Write every file of a folder as it stood at a commit below `doel`; how many there were.

    A link becomes a file that holds its target, so that nothing can lead elsewhere. Submodules are left out.
    """
    blobs = list(_blobs(repository, commit, map_))
    for blob, inhoud in zip(blobs, _inhoud(repository, blobs), strict=True):
        pad = doel / blob.pad
        try:
            pad.parent.mkdir(parents=True, exist_ok=True)
            with pad.open("xb") as stroom:
                stroom.write(inhoud)
        except OSError as fout:
            zin = f"{blob.pad} uit deze commit is hier niet neer te zetten: {waarom(fout)}."
            raise GitFout(zin, "Maak ruimte in de map voor tijdelijke bestanden, of kies een andere revisie.") from fout
    return len(blobs)


def _blobs(repository: Path, commit: Commit, map_: PurePosixPath) -> Iterator[_Blob]:
    boven = "" if map_ == PurePosixPath() else f"{map_}/"
    lijst = git(repository, "ls-tree", "-r", "-z", "--full-tree", commit.id, *([boven] if boven else []))
    for regel in filter(None, lijst.split(b"\0")):
        gegevens, _, naam = regel.partition(b"\t")
        _, soort, nummer = gegevens.split()
        if soort == _INDRUK:
            yield _Blob(nummer.decode(), _veilig(naam, boven))


def _veilig(naam: bytes, boven: str) -> PurePosixPath:
    """The path below the folder; a name that would lead out of it is refused."""
    pad = PurePosixPath(naam.decode("utf-8", "surrogateescape").removeprefix(boven))
    if pad.is_absolute() or ".." in pad.parts:
        raise GitFout(f"In deze commit staat een bestand met een onveilige naam: {pad}.", "Kies een andere revisie.")
    return pad


def _inhoud(repository: Path, blobs: list[_Blob]) -> Iterator[bytes]:
    """The exact bytes of every file, from one run of git."""
    vraag = "".join(f"{blob.id}\n" for blob in blobs).encode()
    uit = git(repository, "cat-file", "--batch", invoer=vraag) if blobs else b""
    begin = 0
    for blob in blobs:
        eind = uit.index(b"\n", begin)
        delen = uit[begin:eind].split()
        if len(delen) != 3:
            raise GitFout(f"Git mist de inhoud van {blob.pad}.", "Haal alles op met: git fetch --refetch --no-filter")
        lengte = int(delen[2])
        yield uit[eind + 1 : eind + 1 + lengte]
        begin = eind + 2 + lengte
