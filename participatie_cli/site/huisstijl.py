"""A municipality's own colours and letters: tokens of the NL Design System, taken over one by one and nothing else.

A style sheet of others can load what it likes and hide what it likes. So of a theme only custom properties with a known
beginning are taken, and of those only values that name no address.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Final

from participatie_cli.values.opsomming import opsomming

GEBRUIKT: Final = (
    "utrecht-document-font-family",
    "utrecht-document-color",
    "utrecht-document-background-color",
    "utrecht-heading-font-family",
    "utrecht-heading-color",
    "utrecht-link-color",
    "utrecht-focus-outline-color",
    "utrecht-page-header-background-color",
    "utrecht-page-header-color",
)
"""The tokens that the style sheet of the site asks for."""
_OPBOUW: Final = {
    "de tekst": ("utrecht-document-color", "utrecht-document-background-color"),
    "de koppen": ("utrecht-heading-color", "utrecht-document-background-color"),
    "de links": ("utrecht-link-color", "utrecht-document-background-color"),
    "de balk bovenaan": ("utrecht-page-header-color", "utrecht-page-header-background-color"),
}
"""What is read, with the token of its letters and that of what is behind them."""
_ANDERS: Final = {
    "utrecht-document-color": "#1d2529",
    "utrecht-document-background-color": "#fbfaf6",
    "utrecht-heading-color": "#0b4f4a",
    "utrecht-link-color": "#0a5364",
    "utrecht-page-header-background-color": "#0b4f4a",
    "utrecht-page-header-color": "#ffffff",
}
"""What the style sheet takes where a theme does not say."""
GENOEG: Final = 4.5
"""The contrast that WCAG 2.2 asks of text (success criterion 1.4.3)."""
_VEILIG: Final = re.compile(r"""[#\w\s%.,()'"/+*-]{1,300}""")
_VERWIJST: Final = re.compile(r"var\(\s*--([a-z0-9-]+)\s*(?:,[^()]*)?\)")
_GAAT_ERGENS_HEEN: Final = re.compile(r"url|image|src|expression|import", re.IGNORECASE)
_DIEPST: Final = 20
GROOTSTE: Final = 1_000_000
"""Bytes of a theme."""


class HuisstijlFout(Exception):
    """A theme cannot be used; the text is a sentence and `herstel` the way out."""

    def __init__(self, zin: str, herstel: str) -> None:
        super().__init__(zin)
        self.zin = zin
        self.herstel = herstel


@dataclass(frozen=True, slots=True)
class Huisstijl:
    """The tokens that are taken over, and what is hard to read with them."""

    tokens: Mapping[str, str]
    slecht_leesbaar: tuple[str, ...] = ()

    def als_css(self) -> bytes:
        """The style sheet that goes before that of the site."""
        regels = "".join(f"  --{naam}: {waarde};\n" for naam, waarde in sorted(self.tokens.items()))
        return f":root {{\n{regels}}}\n".encode()


def lees_huisstijl(inhoud: bytes, naam: str) -> Huisstijl:
    """The theme in a style sheet; raise HuisstijlFout where there is none in it that can be used."""
    herstel = (
        "Geef een thema van het NL Design System: een CSS-bestand met regels als `--utrecht-link-color: #005ea5;`."
    )
    if len(inhoud) > GROOTSTE:
        raise HuisstijlFout(f"{naam} is te groot voor een huisstijl.", herstel)
    try:
        tekst = inhoud.decode("utf-8-sig")
    except UnicodeDecodeError as fout:
        raise HuisstijlFout(f"{naam} is geen tekst in UTF-8.", "Sla het bestand opnieuw op als UTF-8.") from fout
    alle = dict(_tokens(tekst))
    gekozen = {een: waarde for een in GEBRUIKT if (waarde := _uitgewerkt(alle.get(een, ""), alle))}
    if not gekozen:
        raise HuisstijlFout(f"In {naam} staat geen token dat de site gebruikt.", herstel)
    onbruikbaar = [een for een in GEBRUIKT if een in alle and een not in gekozen]
    if onbruikbaar:
        namen = opsomming([f"--{een}" for een in onbruikbaar])
        raise HuisstijlFout(f"In {naam} kan wat bij {namen} staat niet in een huisstijl.", herstel)
    return Huisstijl(gekozen, tuple(_slecht_leesbaar(gekozen)))


def _tokens(tekst: str) -> Iterator[tuple[str, str]]:
    """Every custom property at the top level of a rule; a later one goes before an earlier one, as in a browser."""
    from tinycss2 import parse_blocks_contents, parse_stylesheet, serialize

    for regel in parse_stylesheet(tekst, skip_comments=True, skip_whitespace=True):
        if regel.type != "qualified-rule":
            continue
        for een in parse_blocks_contents(regel.content, skip_comments=True, skip_whitespace=True):
            if een.type == "declaration" and een.name.startswith("--"):
                yield een.name[2:], " ".join(serialize(een.value).split())


def _uitgewerkt(waarde: str, alle: Mapping[str, str]) -> str:
    """A value in which other tokens are filled in; empty where that cannot be, or where it leads elsewhere."""
    for _ in range(_DIEPST):
        if not _VERWIJST.search(waarde):
            break
        waarde = _VERWIJST.sub(lambda gevonden: alle.get(gevonden[1], "\0"), waarde)[: GROOTSTE // 1000]
    goed = _VEILIG.fullmatch(waarde) and not _GAAT_ERGENS_HEEN.search(waarde) and "var(" not in waarde
    return waarde if goed else ""


def _slecht_leesbaar(tokens: Mapping[str, str]) -> Iterator[str]:
    """A sentence for each pair of colours with too little contrast."""
    for wat, (letters, erachter) in _OPBOUW.items():
        verhouding = contrast(tokens.get(letters) or _ANDERS[letters], tokens.get(erachter) or _ANDERS[erachter])
        if verhouding is not None and verhouding < GENOEG:
            getal = f"{verhouding:.1f}".replace(".", ",")
            yield f"Slecht te lezen met deze huisstijl: {wat}. Het contrast is {getal}; nodig is 4,5 (WCAG 1.4.3)."


def contrast(een: str, ander: str) -> float | None:
    """The contrast of two colours, from 1 to 21; None where one of them is no plain colour."""
    lichter, donkerder = _licht(een), _licht(ander)
    if lichter is None or donkerder is None:
        return None
    hoog, laag = max(lichter, donkerder), min(lichter, donkerder)
    return (hoog + 0.05) / (laag + 0.05)


def _licht(kleur: str) -> float | None:
    """The relative luminance as WCAG defines it."""
    from tinycss2.color3 import parse_color

    gelezen: Any = parse_color(kleur)
    if gelezen is None or isinstance(gelezen, str):
        return None
    delen = [_lineair(getattr(gelezen, deel)) for deel in ("red", "green", "blue")]
    return 0.2126 * delen[0] + 0.7152 * delen[1] + 0.0722 * delen[2]


def _lineair(deel: float) -> float:
    return deel / 12.92 if deel <= 0.04045 else ((deel + 0.055) / 1.055) ** 2.4
