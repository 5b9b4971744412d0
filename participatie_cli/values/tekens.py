"""Characters that look like another one: what they look like, and what they are called in Dutch.

The letters are those of Cyrillic and Greek that most fonts draw as a Latin one (Unicode Technical Standard 39,
`confusables.txt`); the wide ones follow from their own compatibility mapping.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

_CYRILLISCH: Final = dict(
    zip(
        "\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u04bb\u0501\u051b\u051d"
        "\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0423\u0425\u0406\u0408\u0405",
        "aeopcyxijshdqwABEKMHOPCTYXIJS",
        strict=True,
    )
)
_GRIEKS: Final = dict(
    zip(
        "\u03b1\u03b9\u03bd\u03bf\u03c1\u03c5\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7",
        "aivopuABEZHIKMNOPTYX",
        strict=True,
    )
)
_BREED: Final = {chr(nummer): chr(nummer - 0xFEE0) for nummer in range(0xFF01, 0xFF5F)}
_SPATIES: Final = {
    "\u00a0": "vaste spatie",
    "\u2007": "cijferbrede spatie",
    "\u202f": "smalle vaste spatie",
    "\u3000": "brede spatie",
    **dict.fromkeys("\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2008\u2009\u200a\u205f", "bijzondere spatie"),
}
_STREEPJES: Final = {
    "\u2010": "los koppelteken",
    "\u2011": "vast koppelteken",
    "\u2012": "cijferstreepje",
    "\u2013": "half kastlijntje",
    "\u2014": "kastlijntje",
    "\u2015": "lange streep",
    "\u2212": "minteken",
}
_KOMMAS: Final = dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u02bc", "gekrulde apostrof")
_AANHALINGEN: Final = dict.fromkeys("\u201c\u201d\u201e\u201f\u2033", "gekruld aanhalingsteken")

LIJKT_OP: Final = {
    **_CYRILLISCH,
    **_GRIEKS,
    **_BREED,
    **dict.fromkeys(_SPATIES, " "),
    **dict.fromkeys(_STREEPJES, "-"),
    **dict.fromkeys(_KOMMAS, "'"),
    **dict.fromkeys(_AANHALINGEN, '"'),
}
"""What each of these characters looks like."""

_ONZICHTBAAR: Final = {
    "\r": "losse CR, die Git en editors niet als regeleinde kennen",
    "\u0085": "regeleinde dat Git en editors niet kennen",
    "\u00ad": "afbreekstreepje dat niet te zien is",
    "\u200b": "spatie zonder breedte",
    "\u200c": "scheiding zonder breedte",
    "\u200d": "lijm zonder breedte",
    "\u2028": "regeleinde dat Git en editors niet kennen",
    "\u2029": "alinea-einde dat Git en editors niet kennen",
    "\u2060": "lijm zonder breedte",
    "\ufeff": "bytevolgordeteken (BOM)",
    **dict.fromkeys(
        "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069", "draait de leesrichting"
    ),
}
_GEWOON: Final = str.maketrans(LIJKT_OP)
_LIJKEND: Final = re.compile(f"[{''.join(map(re.escape, LIJKT_OP))}]")
_NAMEN: Final = {**_ONZICHTBAAR, **_SPATIES, **_STREEPJES, **_KOMMAS, **_AANHALINGEN}
_VREEMDE_LETTERS: Final = frozenset({*_CYRILLISCH, *_GRIEKS})
_ANDER_EINDE: Final = re.compile("[\r\x85\u2028\u2029](?!$)")
_WOORD: Final = re.compile(r"[^\W\d_]+")
ZICHTBAAR: Final = bytes([*range(0x20, 0x7F), *b"\n"])
"""The characters of ASCII that can be seen, and what ends a line."""


def behalve(tekst: str, tekens: bytes) -> str:
    """The characters of a text but these, which are ASCII, in order: a look at a few tells what a long text holds."""
    return tekst.encode("utf-8", "surrogatepass").translate(None, tekens).decode("utf-8", "surrogatepass")


def gewoon(tekst: str) -> str:
    """The text with the ordinary character wherever another one looks like it."""
    return tekst if tekst.isascii() else tekst.translate(_GEWOON)


def heet(teken: str) -> str:
    """What a character is called, after its number: `U+2011 (vast koppelteken)`."""
    naam = _NAMEN.get(teken) or _naar_de_vorm(teken)
    return f"U+{ord(teken):04X} ({naam})" if naam else f"U+{ord(teken):04X}"


def _naar_de_vorm(teken: str) -> str:
    if teken in _BREED:
        return f"breed teken, geen gewone {_BREED[teken]}"
    schrift = "Cyrillische" if teken in _CYRILLISCH else "Griekse"
    return f"{schrift} letter die op {LIJKT_OP[teken]} lijkt" if teken in LIJKT_OP else ""


def ander_regeleinde(regel: str) -> str:
    """A sentence about what ends a line for YAML alone, with a space before it; or nothing."""
    gevonden = _ANDER_EINDE.search(regel)
    if gevonden is None:
        return ""
    return f" Op kolom {gevonden.start() + 1} staat {heet(gevonden[0])}: YAML begint daar een nieuwe regel."


def aangewezen(tekst: str) -> str:
    """A sentence about the first character that looks like another one, with a space before it; or nothing."""
    for plek in lijkende(tekst):
        return f" Teken {plek + 1} is {heet(tekst[plek])}."
    return ""


def lijkende(tekst: str) -> Iterator[int]:
    """Where in a text a character stands that looks like another one."""
    if not tekst.isascii():
        yield from (gevonden.start() for gevonden in _LIJKEND.finditer(tekst))


def misleidende(tekst: str) -> Iterator[int]:
    """Where such a character misleads in running text: a wide one, or a letter of another script in a Latin word.

    Fixed spaces, curled quotation marks and other dashes are good Dutch typography there.
    """
    if tekst.isascii():
        return
    vreemd = {plek for woord in _WOORD.finditer(tekst) for plek in _vreemd_in(woord[0], woord.start())}
    yield from (plek for plek in lijkende(tekst) if plek in vreemd or tekst[plek] in _BREED)


def _vreemd_in(woord: str, begin: int) -> Iterator[int]:
    if any(teken not in _VREEMDE_LETTERS and unicodedata.name(teken, "").startswith("LATIN ") for teken in woord):
        yield from (begin + plek for plek, teken in enumerate(woord) if teken in _VREEMDE_LETTERS)
