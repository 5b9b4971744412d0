"""Where templates come from, file by file: the folder asked for, that beside the register, the built-in ones."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from importlib import resources
from pathlib import Path
from typing import TYPE_CHECKING, Final

from participatie_cli.report.sjabloon.filters import FILTERS

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

MARKDOWN: Final = "rapport.md.j2"
MARKDOWNBLOKKEN: Final = "blokken.md.j2"
HTML: Final = "rapport.html.j2"
HTMLBLOKKEN: Final = "blokken.html.j2"
TYPST: Final = "rapport.typ"
TYPSTBLOKKEN: Final = "blokken.typ"
WORD: Final = "rapport.docx"
GRAFIEK: Final = "grafiek.svg.j2"
STIJL: Final = "stijl.css"
NAMEN: Final = (MARKDOWN, MARKDOWNBLOKKEN, HTML, HTMLBLOKKEN, STIJL, TYPST, TYPSTBLOKKEN, WORD, GRAFIEK)
"""The files that a municipality can replace, one by one."""

SOORT: Final = "rapport"
_UIT_TE_SCHRIJVEN: Final = ("html.j2", "svg.j2")


class SjabloonFout(Exception):
    """A template cannot be used. `zin` names the file and, where it is known, the line; `herstel` is the way out.

    Where they are known, `bestand` and `regel` are the same place as values, and `wat` is what is wrong without it.
    """

    def __init__(
        self, zin: str, herstel: str, *, bestand: Path | None = None, regel: int | None = None, wat: str = ""
    ) -> None:
        super().__init__(zin)
        self.zin = zin
        self.herstel = herstel
        self.bestand = bestand
        self.regel = regel
        self.wat = wat


@dataclass(frozen=True)
class Sjablonen:
    """The folders with templates, the first to look in first."""

    mappen: tuple[Path, ...]

    def zoek(self, naam: str) -> Path:
        """The file to use for a name; raise SjabloonFout where there is none."""
        for map_ in self.mappen:
            if (map_ / naam).is_file():
                return map_ / naam
        raise SjabloonFout(f"Het sjabloon {naam} is er niet.", "Installeer het programma opnieuw.")

    @cached_property
    def omgeving(self) -> "SandboxedEnvironment":
        """Jinja, as strict and as closed as it can be: an unknown variable is an error, and code cannot get out."""
        from jinja2 import FileSystemLoader, StrictUndefined
        from jinja2.sandbox import ImmutableSandboxedEnvironment

        omgeving = ImmutableSandboxedEnvironment(
            loader=FileSystemLoader([str(map_) for map_ in self.mappen]),
            undefined=StrictUndefined,
            autoescape=lambda naam: bool(naam) and str(naam).endswith(_UIT_TE_SCHRIJVEN),
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
        )
        omgeving.filters |= FILTERS
        return omgeving


def ingebouwd() -> Path:
    """The folder with the built-in templates: in a wheel inside the package, in a checkout at the top."""
    pakket = Path(str(resources.files("participatie_cli")))
    in_pakket, in_repository = pakket / "templates" / SOORT, pakket.parent / "templates" / SOORT
    return in_pakket if in_pakket.is_dir() else in_repository


def sjablonen_voor(register: Path, gevraagd: Path | None = None) -> Sjablonen:
    """The templates for a register, of which any file may be the municipality's own."""
    return Sjablonen(tuple(dict.fromkeys(_mappen(register, gevraagd))))


def _mappen(register: Path, gevraagd: Path | None) -> Iterator[Path]:
    if gevraagd is not None:
        yield gevraagd
    yield register.parent / "templates" / SOORT
    yield ingebouwd()
