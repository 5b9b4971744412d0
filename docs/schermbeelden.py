"""Pictures of what a user sees, drawn from what the program says: the invented municipality on a fixed day."""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Final

from rich.console import Console
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from participatie_cli.usecases.voorbeeld import leg_neer

DAG: Final = "2026-10-15"
BEELDEN_MAP: Final = Path(__file__).parent / "beelden"
_BREEDTE: Final = 100
_INKT, _GRIJS = (32, 38, 46), (90, 98, 106)
_KLEUREN: Final = [(176, 32, 32), (20, 110, 50), (140, 90, 0), (20, 80, 160), (120, 40, 130), (0, 105, 120)]
_THEMA: Final = TerminalTheme((255, 255, 255), _INKT, [_INKT, *_KLEUREN, _GRIJS], [_GRIJS] * 8)
_LETTERTYPE: Final = re.compile(r"@font-face \{.*?\}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Schermbeeld:
    """A picture: the name of its file, what was typed, and what was answered; a long one is cut off."""

    naam: str
    argumenten: tuple[str, ...]
    antwoorden: tuple[str, ...] = ()
    hoogstens: int = 40

    @property
    def getypt(self) -> str:
        """The command as one types it."""
        return f"participatie {' '.join(self.argumenten)}"


BEELDEN: Final = (
    Schermbeeld("agenda", ("agenda",), hoogstens=24),
    Schermbeeld(
        "noteer",
        ("noteer", "speelplek-zonneveld", "terugkoppeling"),
        ("1", "13 oktober 2026", "bijeenkomst"),
        hoogstens=44,
    ),
)


def schermbeelden() -> dict[Path, str]:
    """Each picture by its file, as SVG."""
    with tempfile.TemporaryDirectory() as map_:
        plek = Path(map_) / "voorbeeldstad"
        leg_neer(plek)
        return {BEELDEN_MAP / f"{een.naam}.svg": _teken(een, list(_regels(een, plek))) for een in BEELDEN}


def _regels(beeld: Schermbeeld, map_: Path) -> Iterator[str]:
    omgeving = os.environ | {
        "FORCE_COLOR": "1",
        "COLUMNS": str(_BREEDTE),
        "TERM": "xterm",
        "PARTICIPATIE_VRAGEN": "regels",
        "PYTHONPATH": str(BEELDEN_MAP.parents[1]),
        "XDG_STATE_HOME": str(map_.parent / "stand"),
    }
    omgeving.pop("NO_COLOR", None)
    opdracht = [sys.executable, "-m", "docs.beeldmaker", DAG, json.dumps(beeld.antwoorden), *beeld.argumenten]
    gedaan = subprocess.run(opdracht, cwd=map_, env=omgeving, capture_output=True, text=True, check=False)
    regels = gedaan.stdout.splitlines()
    yield from regels[: beeld.hoogstens]
    if len(regels) > beeld.hoogstens:
        yield "…"


def _teken(beeld: Schermbeeld, regels: list[str]) -> str:
    """The same bytes each time, with no typeface from elsewhere."""
    console = Console(record=True, width=_BREEDTE, file=StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text(f"$ {beeld.getypt}\n", style="bold"))
    console.print(Text.from_ansi("\n".join(regels)))
    svg = console.export_svg(title="participatie", theme=_THEMA, unique_id=f"beeld-{beeld.naam}")
    zonder = _LETTERTYPE.sub("", svg).replace("Fira Code, monospace", "monospace")
    return "\n".join(regel.rstrip() for regel in zonder.splitlines()) + "\n"
