"""A drawing from a template, held to what a chart is made of: shapes, text and colours, all inside the drawing itself.

It goes into a web page as it is, and through other programs into a PDF and a Word document. So it is read as XML and
written anew from what was read, from a list of what a chart can need. What is left out of that list is what runs
(scripts, handlers, animation), what brings in something else (pictures, `use`, style sheets) and whatever is read in
one way by one program and in another way by the next (comments, other vocabularies, declarations).
"""

import re
from html import escape
from typing import Final
from xml.parsers import expat

_ELEMENTEN: Final = frozenset(
    (
        *("svg", "g", "defs", "title", "desc", "text", "tspan", "textPath"),
        *("rect", "circle", "ellipse", "line", "polyline", "polygon", "path"),
        *("pattern", "linearGradient", "radialGradient", "stop", "clipPath", "mask", "marker"),
    )
)
_SVG: Final = "http://www.w3.org/2000/svg"
_XLINK: Final = "http://www.w3.org/1999/xlink"
_NAAM: Final = re.compile(r"[A-Za-z][A-Za-z0-9-]*|xml:lang|xml:space|xlink:href")
_BEPALING: Final = re.compile(r"([A-Za-z_-][\w-]*)\s*\(\s*([^)]*)")
_FUNCTIES: Final = frozenset(
    ("url", "rgb", "rgba", "hsl", "hsla", "translate", "scale", "rotate", "skewx", "skewy", "matrix", "calc")
)
_IN_DE_TEKENING: Final = re.compile(r"""(["']?)#[\w.-]+\1\s*""")
DIEPST: Final = 50
GROOTST: Final = 1_000_000
"""Characters. A chart of a report has some thousands."""


class TekeningFout(Exception):
    """A drawing has something in it that cannot stay; the text says what, and `regel` where."""

    def __init__(self, wat: str, regel: int) -> None:
        super().__init__(wat)
        self.regel = regel


def veilige_svg(svg: str) -> str:
    """A drawing written anew; raise TekeningFout where it is no drawing or something in it cannot stay."""
    if len(svg) > GROOTST:
        raise TekeningFout("de tekening is te groot", 1)
    return _Tekenaar().opnieuw(svg)


class _Tekenaar:
    """Writes what it reads."""

    def __init__(self) -> None:
        self._uit: list[str] = []
        self._diep = 0
        self._open = False
        self._lezer = expat.ParserCreate()
        self._lezer.StartDoctypeDeclHandler = self._geen_doctype
        self._lezer.StartElementHandler = self._begin
        self._lezer.EndElementHandler = self._einde
        self._lezer.CharacterDataHandler = self._tekst

    def opnieuw(self, svg: str) -> str:
        try:
            self._lezer.Parse(svg.strip().encode(), True)
        except (expat.ExpatError, UnicodeEncodeError) as fout:
            raise self._fout("dit is geen SVG: de tags kloppen niet") from fout
        return "".join((*self._uit, "\n"))

    def _fout(self, wat: str) -> TekeningFout:
        return TekeningFout(wat, self._lezer.CurrentLineNumber)

    def _geen_doctype(self, *_: object) -> None:
        raise self._fout("een DOCTYPE kan niet")

    def _begin(self, naam: str, attributen: dict[str, str]) -> None:
        if naam not in _ELEMENTEN or (self._diep == 0) != (naam == "svg"):
            raise self._fout(f"<{naam}> kan in een grafiek niet")
        self._diep += 1
        if self._diep > DIEPST:
            raise self._fout("de tekening zit te diep in elkaar")
        self._sluit()
        self._uit.append(f"<{naam}")
        for sleutel, waarde in attributen.items():
            if not self._mag(sleutel, waarde):
                raise self._fout(f"{sleutel}=“{waarde}” kan in een grafiek niet")
            self._uit.append(f' {sleutel}="{escape(waarde)}"')
        self._open = True

    def _mag(self, sleutel: str, waarde: str) -> bool:
        if sleutel in ("xmlns", "xmlns:xlink"):
            return waarde == (_SVG if sleutel == "xmlns" else _XLINK)
        if _NAAM.fullmatch(sleutel) is None or sleutel.lower().startswith("on"):
            return False
        if sleutel in ("href", "xlink:href"):
            return _IN_DE_TEKENING.fullmatch(waarde) is not None
        return sleutel.startswith("aria-") or ("\\" not in waarde and all(map(_blijft, _BEPALING.findall(waarde))))

    def _einde(self, naam: str) -> None:
        self._diep -= 1
        self._uit.append("/>" if self._open else f"</{naam}>")
        self._open = False

    def _tekst(self, tekst: str) -> None:
        self._sluit()
        self._uit.append(escape(tekst, quote=False))

    def _sluit(self) -> None:
        if self._open:
            self._uit.append(">")
            self._open = False


def _blijft(bepaling: tuple[str, str]) -> bool:
    """Whether a value with brackets is a colour, a place, or something in the drawing itself."""
    functie, inhoud = bepaling
    if functie.lower() == "url":
        return _IN_DE_TEKENING.fullmatch(inhoud) is not None
    return functie.lower() in _FUNCTIES
