"""Pictures of what a user sees, drawn from what the program says: the invented municipality on a fixed day."""

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
_BREEDTE: Final = 100
_THEMA: Final = TerminalTheme(
    (255, 255, 255),
    (32, 38, 46),
    [
        (32, 38, 46),
        (176, 32, 32),
        (20, 110, 50),
        (140, 90, 0),
        (20, 80, 160),
        (120, 40, 130),
        (0, 105, 120),
        (90, 98, 106),
    ],
    [(90, 98, 106)] * 8,
)
_LETTERTYPE: Final = re.compile(r"@font-face \{.*?\}", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Schermbeeld:
    """A picture: the name of its file, and what was typed."""

    naam: str
    argumenten: tuple[str, ...]
    hoogstens: int = 40

    @property
    def getypt(self) -> str:
        """The command as one types it."""
        return f"participatie {' '.join(self.argumenten)}"


BEELDEN: Final = (
    Schermbeeld("agenda", ("agenda", "--peildatum", DAG), hoogstens=28),
    Schermbeeld("check", ("check", "register/projecten/rondweg-noord.yaml", "--peildatum", DAG), hoogstens=26),
)


def schermbeelden() -> Iterator[tuple[str, str]]:
    """The name of each picture with its SVG."""
    with tempfile.TemporaryDirectory() as map_:
        plek = Path(map_) / "voorbeeldstad"
        leg_neer(plek)
        for beeld in BEELDEN:
            yield f"{beeld.naam}.svg", _teken(beeld, _uitvoer(beeld, plek))


def _uitvoer(beeld: Schermbeeld, map_: Path) -> str:
    omgeving = os.environ | {"FORCE_COLOR": "1", "COLUMNS": str(_BREEDTE), "TERM": "xterm"}
    omgeving.pop("NO_COLOR", None)
    opdracht = [sys.executable, "-m", "participatie_cli", *beeld.argumenten]
    gedaan = subprocess.run(opdracht, cwd=map_, env=omgeving, capture_output=True, text=True, check=False)
    regels = gedaan.stdout.splitlines()
    over = len(regels) - beeld.hoogstens
    return "\n".join([*regels[: beeld.hoogstens], *([f"… en nog {over} regels"] if over > 0 else [])])


def _teken(beeld: Schermbeeld, tekst: str) -> str:
    """The same bytes each time, with no typeface from elsewhere."""
    console = Console(record=True, width=_BREEDTE, file=StringIO(), force_terminal=True, color_system="truecolor")
    console.print(Text(f"$ {beeld.getypt}\n", style="bold"))
    console.print(Text.from_ansi(tekst))
    svg = console.export_svg(title=beeld.getypt, theme=_THEMA, unique_id=f"beeld-{beeld.naam}")
    return _LETTERTYPE.sub("", svg).replace("Fira Code, monospace", "monospace")
