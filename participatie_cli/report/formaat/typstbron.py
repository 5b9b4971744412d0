"""Which Typst templates are let through: those that bring in nothing but the templates beside them.

Typst fetches a package, or reads one from the machine, only where `import` or `include` gets a text that begins with
`@`, or where `eval` makes program text out of a text. That list is complete, for these reasons.

- A keyword of Typst is written with its own letters and nothing else: escapes exist inside texts, not in words. So
  every keyword is found by looking for its letters; that they also stand in comments and prose costs only those.
- What such a keyword gets has to be a text between quotes right behind it, without escapes, that is the name of a
  template. Only `.`, `+` and `*` make another text out of a text, and `/` opens the comment that can stand before
  them: none of these may follow. So what is brought in is that file, and that file is held to the same rule.
- `eval` is a word in the list of all things, and that list goes by the name `std`. Neither name may occur, and no
  module of Typst hands them on. `plugin`, which runs machine code of a sort, may not either.

The compiler is also given an empty folder for packages and an empty one to keep them in.
"""

import re
from collections.abc import Collection
from typing import Final

from participatie_cli.report.sjabloon.sjablonen import Sjabloonbestand, SjabloonFout

_WOORD: Final = r"(?<![A-Za-z_])(?:{})(?![A-Za-z0-9_-])"
_HAALT: Final = re.compile(_WOORD.format("import|include"))
_EIGEN: Final = re.compile(r'\s*"([^"\\]*)"\s*(?![\s./+*])')
_VERBODEN: Final = re.compile(_WOORD.format("eval|std|plugin"))
_ZO_KAN_HET: Final = 'Schrijf bijvoorbeeld: #import "blokken.typ": *. Anders kan het woord ook in gewone tekst niet.'


def bewaak_typst(bestand: Sjabloonbestand, namen: Collection[str]) -> None:
    """Raise SjabloonFout where a template could bring in anything but the templates with these names."""
    try:
        bron = bestand.inhoud.decode()
    except UnicodeDecodeError as fout:
        raise SjabloonFout(
            f"{bestand.pad} is geen tekst in UTF-8.", "Sla het bestand opnieuw op als UTF-8.", bestand=bestand.pad
        ) from fout
    for woord in _HAALT.finditer(bron):
        naam = _EIGEN.match(bron, woord.end())
        if naam is None or naam[1] not in namen:
            wat = f"achter “{woord[0]}” hoort de naam van een .typ-bestand ernaast, tussen aanhalingstekens"
            raise _fout(bestand, bron, woord.start(), f"{wat}; een pakket van internet kan hier niet", _ZO_KAN_HET)
    for woord in _VERBODEN.finditer(bron):
        raise _fout(bestand, bron, woord.start(), f"“{woord[0]}” kan in een sjabloon niet", "Haal het weg.")


def _fout(bestand: Sjabloonbestand, bron: str, plaats: int, wat: str, herstel: str) -> SjabloonFout:
    regel = bron.count("\n", 0, plaats) + 1
    zin = f"In het sjabloon {bestand.pad}, regel {regel}, staat een fout: {wat}."
    return SjabloonFout(zin, herstel, bestand=bestand.pad, regel=regel, wat=wat)
