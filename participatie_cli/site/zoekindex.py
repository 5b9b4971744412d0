"""Searching without a server: pagefind reads the pages when the site is made, and leaves files that a browser asks."""

import subprocess
import tempfile
from collections.abc import Iterable, Iterator
from importlib.util import find_spec
from pathlib import Path
from typing import Final

MAP: Final = "pagefind"
MODULE: Final = "pagefind_bin"
ZOEKEN: Final = "zoeken"
_NODIG: Final = (
    "pagefind.js",
    "pagefind-worker.js",
    "pagefind-entry.json",
    "pagefind.",
    "wasm.",
    "index/",
    "fragment/",
)
"""How the names begin of what a browser asks for; what else pagefind leaves are looks that the site has itself."""
_SECONDEN: Final = 600


class ZoekFout(Exception):
    """The index could not be made; the text is a part of a sentence."""


def kan_zoeken() -> bool:
    """Whether pagefind is installed."""
    return find_spec(MODULE) is not None


def zoekbestanden(paginas: Iterable[tuple[str, bytes]]) -> Iterator[tuple[str, bytes]]:
    """The files that make pages searchable, with their addresses; raise ZoekFout or OSError where that fails."""
    with tempfile.TemporaryDirectory(prefix="participatie-") as naam:
        van, naar = Path(naam, "van"), Path(naam, "naar")
        van.mkdir()
        for adres, inhoud in paginas:
            pad = van / adres
            pad.parent.mkdir(parents=True, exist_ok=True)
            pad.write_bytes(inhoud)
        _draai(van, naar)
        for pad in sorted(naar.rglob("*")):
            kort = pad.relative_to(naar).as_posix()
            if pad.is_file() and kort.startswith(_NODIG):
                yield f"{MAP}/{kort}", pad.read_bytes()


def _draai(van: Path, naar: Path) -> None:
    """One run of the program that comes with the package; it is given no other surroundings than a folder."""
    from pagefind_bin import get_executable

    opdracht = [str(get_executable()), "--site", str(van), "--output-path", str(naar)]
    try:
        subprocess.run(
            [*opdracht, "--force-language", "nl", "--keep-index-url", "--silent"],
            cwd=van,
            env={},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDEN,
            check=True,
        )
    except subprocess.SubprocessError as fout:
        raise ZoekFout("pagefind, dat de site doorzoekbaar maakt, stopte met een fout") from fout
