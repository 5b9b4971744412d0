"""The fast road from text to plain data: for files as people and this program write them, and for nothing else.

A file of which every line is a key, a list entry, a comment, or part of a text that plainly goes on, means one thing
only. It is read here line by line, by one pattern, in a fraction of the time that the parser takes. Wherever a sign
could mean something else to YAML (an anchor, a tag, an escape, another indentation) nothing is read here, and
`store.yaml` takes the exact road: that one alone finds problems. Both read the same, or this one reads nothing:
`tests/store/test_vlugge_yaml.py` holds them to that.
"""

import re
from collections.abc import Iterator
from typing import Any, Final, cast

from participatie_cli.store.vlugge_haken import BEGIN, HAKEN, LIJST, SLEUTEL, Anders, tussen_haken
from participatie_cli.values.tekens import ZICHTBAAR, behalve

LEEG: Final = frozenset({"", "~", "null"})
"""What stands for nothing where it stands without quotes."""

_DIEPSTE: Final = 20
"""Blocks in blocks; fewer than the exact road reads."""
_VREEMD: Final = re.compile("[^\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
"""Of what is left without those: tabs, other ends of lines, and what no YAML may hold."""

_TUSSENDOOR: Final = r"(?:\n|[ ]*+\#[^\n]*+\n)*"
"""Empty lines and comments. A line of spaces only is neither: after a folded text it can be part of that."""
_OP_DE_REGEL: Final = rf"{BEGIN}[^\n:\#]*+(?:(?::(?=[^ \n])|(?<![ ])\#)[^\n:\#]*+)*"
_VERVOLG: Final = rf"(?:\n(?P=begin)(?(streep)(?(sleutel)[ ]{{2}}))[ ]++{_OP_DE_REGEL})*"
"""A text without quotes goes on at lines that stand further than its key, or than its dash."""
_REGELS: Final = r"[>|]-?\n(?P<in>[ ]++)[^ \n][^\n]*+(?:\n++(?P=in)[^ \n][^\n]*+)*(?!\n++(?P=in))"
"""A text in lines of its own; all stand equally far, for one that stands further is not folded."""
_MET_EINDE: Final = re.compile(r"[>|]\n")
"""Behind this a text keeps the end of its last line, if that has one."""
_REGEL: Final = re.compile(
    rf"""
    (?P<begin>[ ]*+)(?P<streep>-[ ])?(?:(?P<sleutel>{SLEUTEL}):(?![^ \n])[ ]*+|(?<=-[ ])(?=[^ \n\#]))
    (?:(?P<kaal>{_OP_DE_REGEL})(?P<vervolg>{_VERVOLG})|(?P<waarde>'[^'\n]*+(?:''[^'\n]*+)*'|"[^"\\\n]*+"|{LIJST}|{_REGELS})|(?P<haken>{HAKEN}))?
    [ ]*+(?:(?<=[ ])\#[^\n]*+)?\n{_TUSSENDOOR}
    |(?s:(?P<rest>.+))
    """,
    re.VERBOSE,
)
"""One key or list entry with its value, up to the next; `rest` is all from where there is none."""
_TUSSENDOOR_VOORAF: Final = re.compile(_TUSSENDOOR, re.VERBOSE)
_VERDER: Final = re.compile(" *\n +")
_VOUW: Final = re.compile("\n(\n*)")

_Stapel = list[tuple[int, Any]]
"""The blocks that are open around this one, each with its column."""


def vlug_gelezen(tekst: str) -> Any:
    """The data of a plain file; None where the exact road must read it. Costs time in proportion to the text."""
    heel = met_gewone_regeleinden(tekst)
    if not _heeft_gewone_tekens(heel) or (not tekst.endswith("\n") and _MET_EINDE.search(heel)):
        return None
    try:
        return _opgebouwd(_REGEL.findall(heel, _begin(heel)))
    except Anders:
        return None


def regels_van(tekst: str) -> Iterator[re.Match[str]]:
    """Each key and list entry of a text that `vlug_gelezen` reads, with ordinary ends of its lines, in order."""
    return _REGEL.finditer(tekst, _begin(tekst))


def met_gewone_regeleinden(tekst: str) -> str:
    """A text of which each line ends as those of Unix do, also the last; no line or column changes by that."""
    gewoon = tekst.replace("\r\n", "\n")
    return gewoon if gewoon.endswith("\n") else f"{gewoon}\n"


def _begin(tekst: str) -> int:
    """Where the first line stands that says something."""
    begin = _TUSSENDOOR_VOORAF.match(tekst)
    return begin.end() if begin else 0


def _heeft_gewone_tekens(tekst: str) -> bool:
    """Whether every sign means itself, wherever it stands."""
    return not _VREEMD.search(behalve(tekst, ZICHTBAAR))


def _opgebouwd(regels: list[tuple[str, ...]]) -> Any:
    """The data of what `_REGEL` found; `wacht` is the key that has no value yet, which may follow below it."""
    wortel: dict[str, Any] = {}
    stapel: _Stapel = []
    kolom, wacht = -1, cast(str | None, "")
    blok: Any = wortel
    for begin, streep, sleutel, kaal, vervolg, rauw, _, haken, rest in regels:
        if len(begin) != kolom:
            kolom, blok = _op_kolom(len(begin), [] if streep else {}, kolom, blok, wacht, stapel)
            wacht = None
        if rest:
            raise Anders
        if (type(blok) is list) is not bool(streep):
            blok = _op_gelijke_hoogte(kolom, blok, wacht, stapel)
        if streep and sleutel:
            stapel.append((kolom, blok))
            nieuw: dict[str, Any] = {}
            blok.append(nieuw)
            kolom, blok = kolom + 2, nieuw
        elif not streep and sleutel in blok:
            raise Anders
        waarde = _kaal(kaal, vervolg) if kaal else _waarde(rauw, kolom, haken, _DIEPSTE - len(stapel))
        if sleutel:
            blok[sleutel] = waarde
        else:
            blok.append(waarde)
        wacht = sleutel if waarde is None and not kaal else None
    return wortel.get("")


def _op_kolom(hier: int, nieuw: Any, kolom: int, blok: Any, wacht: str | None, stapel: _Stapel) -> tuple[int, Any]:
    """The column and the block of a line that begins at another column than the block of the line before it."""
    if hier > kolom:
        if wacht is None or len(stapel) > _DIEPSTE:
            raise Anders
        stapel.append((kolom, blok))
        blok[wacht] = nieuw
        return hier, nieuw
    while hier < kolom:
        kolom, blok = stapel.pop()
    if hier != kolom:
        raise Anders
    return kolom, blok


def _op_gelijke_hoogte(kolom: int, blok: Any, wacht: str | None, stapel: _Stapel) -> Any:
    """The block of a line at the column of the one before it: a list that stands as far as its key begins or ends."""
    if isinstance(blok, list):
        ervoor, boven = stapel.pop()
        if ervoor == kolom:
            return boven
    elif wacht is not None and len(stapel) <= _DIEPSTE:
        stapel.append((kolom, blok))
        blok[wacht] = []
        return blok[wacht]
    raise Anders


def _kaal(kaal: str, vervolg: str = "") -> str | None:
    """A text without quotes, with what stands of it on the next lines."""
    tekst = kaal.strip(" ")
    if vervolg:
        return _VERDER.sub(" ", f"{tekst}{vervolg.rstrip(' ')}")
    return None if tekst in LEEG else tekst


def _waarde(rauw: str, kolom: int, haken: str, ruimte: int) -> Any:
    """What another value says, in a block at that column with room for so many levels; None where there is none."""
    if not rauw:
        return tussen_haken(haken, ruimte)
    eerste = rauw[0]
    if eerste == "[":
        return [_kaal(een) for een in rauw[1:-1].split(",")] if len(rauw) > 2 else []
    if eerste in ">|":
        return _in_regels(rauw, kolom)
    return rauw[1:-1].replace("''", "'") if eerste == "'" else rauw[1:-1]


def _in_regels(rauw: str, kolom: int) -> str:
    """A text in lines of its own: as it stands after `|`, and after `>` folded, one end of a line less between two."""
    kop, met_inspringing = rauw.split("\n", 1)
    tekst = met_inspringing.lstrip(" ")
    inspringing = met_inspringing[: len(met_inspringing) - len(tekst)]
    if len(inspringing) <= kolom:
        raise Anders
    einde = "" if kop.endswith("-") else "\n"
    if kop.startswith(">") and "\n\n" not in tekst:
        return tekst.replace(f"\n{inspringing}", " ") + einde
    tekst = tekst.replace(f"\n{inspringing}", "\n")
    return (_VOUW.sub(lambda vouw: vouw[1] or " ", tekst) if kop.startswith(">") else tekst) + einde
