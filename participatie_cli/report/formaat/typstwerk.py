"""A place for Typst to work in: a folder with the templates and nothing else; no packages, no fonts from elsewhere."""

import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from participatie_cli.report.formaat.typstbron import bewaak_typst
from participatie_cli.report.sjabloon.sjablonen import Sjablonen
from participatie_cli.report.sjabloon.sjabloonmap import BEELDEN, LETTERTYPEN, Sjabloonmap

_BRON: Final = ".typ"


@dataclass(frozen=True, slots=True)
class Werkplaats:
    """Folders that are gone afterwards; `bron` is the only one that a template can read from."""

    map: Path

    @property
    def bron(self) -> Path:
        """Where the templates and their pictures stand; empty where there are none."""
        return self.map / "bron"

    def opties(self, lettertypen: Iterable[Path]) -> dict[str, Any]:
        """What the compiler is told: only these fonts, no packages, and no file outside `bron`."""
        return {
            "root": self.bron,
            "font_paths": [str(pad) for pad in lettertypen],
            "ignore_system_fonts": True,
            "package_path": self.map / "pakketten",
            "package_cache_path": self.map / "bewaard",
        }


@contextmanager
def werkplaats() -> Iterator[Werkplaats]:
    """Empty folders for as long as it takes; raise OSError where they cannot be made."""
    with tempfile.TemporaryDirectory(prefix="participatie-") as map_:
        plek = Werkplaats(Path(map_))
        for naam in ("bron", "pakketten", "bewaard"):
            (plek.map / naam).mkdir()
        yield plek


def zet_klaar(plek: Werkplaats, sjablonen: Sjablonen) -> list[Path]:
    """Lay down the templates and their pictures; give the folders with fonts, a municipality's own first.

    Raise SjabloonFout for a template that could bring in anything else.
    """
    namen = [naam for naam in sjablonen.namen if "/" not in naam]
    bronnen = [naam for naam in namen if naam.lower().endswith(_BRON)]
    for naam in bronnen:
        bewaak_typst(sjablonen.zoek(naam), bronnen)
    for naam in namen:
        if naam.lower().endswith((_BRON, *BEELDEN)):
            (plek.bron / naam).write_bytes(sjablonen.zoek(naam).inhoud)
    return [_zet_letters_klaar(plek.map / f"letters-{nummer}", een) for nummer, een in enumerate(sjablonen.mappen)]


def _zet_letters_klaar(map_: Path, sjablonen: Sjabloonmap) -> Path:
    map_.mkdir()
    for naam, inhoud in sjablonen.bestanden.items():
        if naam.startswith(f"{LETTERTYPEN}/"):
            (map_ / Path(naam).name).write_bytes(inhoud)
    return map_
