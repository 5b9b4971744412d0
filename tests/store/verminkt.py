"""Texts that are almost what people write in a register: made from nothing, and real ones with slips in them."""

import re
from random import Random
from typing import Final

from tests.properties.yamlteksten import document

_TEKENS: Final = (
    *"\n\n\n      --::##'\"[]{},>|&*!?%@`~\\\t\r ab0.",
    *(
        "\n  ",
        "\n    ",
        "  ",
        ": ",
        " #",
        "- ",
        ">-\n    ",
        "|-\n  ",
        "null",
        "~",
        "\n\n",
        "---\n",
        "...",
        "''",
        "<<: ",
    ),
    *("\u00a0", "é", "\x85", "\u2028", "\ufeff", "—", "\U0001f600", "\x00", "\x7f", "\ud800", "\\n", "true", "1"),
    *("{a: b}", "[a, b]", ",]", "k: v", "\nk: v", "\n- ", "# c\n", "\n # c\n"),
)
_REGELS: Final = (
    *("# x", "a: b", "- a", "", "tekst verder", "'x'", "- a: b", "b:", "-", "- ", "[a]", "a: >-", "a: [", "]", "  }"),
    *("a: {b: c,", "a: | # x", "? a", "null: a", "- - a"),
)
_WAARDEN: Final = (
    *("a", "b c", "'a'", '"b"', "'it''s'", "null", "~", "", "1", "true", "a: b", "a:b", "x#y", "x #y", "-1", "- a"),
    *(
        "http://a.b/c?d",
        "b ",
        "*a",
        "&a",
        "a*b",
        "a&b",
        "é",
        "x?y",
        "?",
        "a,b",
        "a]",
        "# c",
        "a # c",
        "'a' # c",
        '"\\x41"',
    ),
    *(
        ">-\n@  x\n@  y",
        ">-\n@    x\n@    y\n\n@    z",
        ">-\n@  x\n@   y",
        ">-\n\n@  x",
        ">-\n@  # x\n@ # y",
        ">\n@  x",
    ),
    *(
        "|-\n@  x\n@  y",
        ">- # c\n@  x",
        ">-\n@  x \n@  y",
        ">-",
        "a\n@  b",
        "a\n@ b: c",
        "a\n@  # b",
        "a\n\n@  b",
        "a\n@b",
    ),
    *("'a\n@  b'", '"a\n@ b"', "'a''\n@  b'"),
    *(
        "[a, b]",
        "[]",
        "{}",
        "[ ]",
        "[ a , b ]",
        "[a,]",
        "[,a]",
        "[a: b]",
        "[~]",
        "[null]",
        "['x",
        "[a'b]",
        '[a"b]',
        "[a]b",
    ),
    *(
        "[\"a\", 'b']",
        "['a''b']",
        "['a\"b']",
        '["a\'b"]',
        '["a\\b"]',
        "[a\\b]",
        "[[a], b]",
        "[a b, c d]",
        "[a] # c",
        "[a]#",
    ),
    *("[a,\n@  b]", "[a\n@  b, c]", "[a,\n@  b,\n@]", "[a,\n@  # c\n@  b]", "[a,\n\n@  b]", "[a,\nb]", "['a\n@  b']"),
    *("{a: b}", "{a: b, c: [d, 'e']}", "[{a: b}, {a: c}]", "{a: 'b', c: \"d\"}", "{a: b c: d}", "{a}", "{a: }", "{a:}"),
    *(
        "{a: b, a: c}",
        "{a: {b: {c: d}}}",
        "{a: http://x.y/z}",
        "{a: x:y, b: 10:30}",
        "{'a': b}",
        '{"a":b}',
        "{null: a}",
    ),
    *(
        "[a, {b: c,\n@ d: e}\n@ ]",
        "{a\n@  b: c}",
        "{a: b\n@  c: d}",
        "{a:\n@  b}",
        "{a: b\n@  c}",
        "{a: b}}",
        "{a: [b}]",
    ),
)
_SLEUTELS: Final = ("a", "b", "c", "a-b", "a.b", "a1", "1", "A_", "null", "'a'", "a b", "~", "true", "é", "a#b")


def verminkt(toeval: Random, echte: list[str]) -> str:
    """A text: one of the real ones, a piece of it or an invented one, most often with a slip or some."""
    tekst = _bijna_echt(toeval, echte)
    if toeval.random() < 0.15:
        tekst = tekst.replace(">-", toeval.choice((">", "|", "|-", "|+")))
    return tekst.replace("\n", "\r\n") if toeval.random() < 0.15 else tekst


def _bijna_echt(toeval: Random, echte: list[str]) -> str:
    keuze = toeval.random()
    if keuze < 0.1:
        return _met_slippen(toeval, toeval.choice(echte))
    if keuze < 0.5:
        return _met_slippen(toeval, _stuk(toeval, toeval.choice(echte)))
    if keuze < 0.9:
        return _met_slippen(toeval, _blok(toeval, toeval.randint(0, 3), 0))
    return document(toeval)


def _stuk(toeval: Random, tekst: str) -> str:
    """Some lines, most often moved to the left."""
    regels = tekst.split("\n")
    begin = toeval.randint(0, max(0, len(regels) - 8))
    stuk = regels[begin : begin + toeval.randint(1, 14)]
    links = min((len(een) - len(een.lstrip()) for een in stuk if een.strip()), default=0)
    return "\n".join(een[links if toeval.random() < 0.98 else 0 :] for een in stuk) + toeval.choice(("\n", "\n", ""))


def _met_slippen(toeval: Random, tekst: str) -> str:
    for _ in range(toeval.choice((0, 1, 1, 1, 2, 2, 3, 5))):
        tekst = _met_een_slip(toeval, tekst) if toeval.random() < 0.6 else _met_een_andere_regel(toeval, tekst)
    return tekst


def _met_een_slip(toeval: Random, tekst: str) -> str:
    """A sign more, less or another."""
    plek = toeval.randint(0, len(tekst))
    erbij = toeval.choice(_TEKENS) if toeval.random() < 0.8 else ""
    return tekst[:plek] + erbij + tekst[plek + toeval.choice((0, 0, 0, 1, 2)) :]


def _met_een_andere_regel(toeval: Random, tekst: str) -> str:
    """A line that stands elsewhere, twice, not, further or less far, or has a sign more where it begins or ends."""
    regels = tekst.split("\n")
    plek = toeval.randrange(len(regels))
    regel, wit = regels[plek], re.match(" *", regels[plek])
    inspringing = wit[0] if wit else ""
    regels[plek : plek + 1] = toeval.choice(
        (
            [" " * toeval.randint(1, 3) + regel],
            [regel[toeval.randint(1, 3) :]],
            [regel, regel],
            [],
            [regel + toeval.choice(_TEKENS)],
            [" " * toeval.randint(0, 6) + toeval.choice(_REGELS), regel],
            [inspringing + toeval.choice(_TEKENS) + regel.lstrip(" ")],
            [" " * toeval.randint(0, 8) + regel.lstrip(" ")],
        )
    )
    return "\n".join(regels)


def _blok(toeval: Random, diepte: int, kolom: int) -> str:
    """A block or a list of some lines, with blocks in it."""
    is_lijst, begin = toeval.random() < 0.35, " " * kolom
    delen = list[str]()
    for _ in range(toeval.randint(1, 4)):
        if toeval.random() < 0.08:
            delen.append(toeval.choice(("\n", "# c\n", f"{begin}# c\n", " \n", f"{begin}  # c\n")))
        streep = "- " if is_lijst else ""
        if is_lijst and toeval.random() < 0.5:
            delen.append(f"{begin}- {_waarde(toeval, begin)}\n")
        else:
            delen.append(f"{begin}{streep}{_paar(toeval, diepte, kolom + len(streep))}")
        if is_lijst and toeval.random() < 0.4:
            delen.append(f"{begin}  {_paar(toeval, 0, kolom + 2)}")
    return "".join(delen)


def _paar(toeval: Random, diepte: int, kolom: int) -> str:
    sleutel = toeval.choice(_SLEUTELS)
    if diepte and toeval.random() < 0.45:
        onder = _blok(toeval, diepte - 1, kolom + toeval.choice((2, 2, 2, 2, 1, 4, 0)))
        return f"{sleutel}:{toeval.choice(('', '', '', ' # c', ' '))}\n{onder}"
    return f"{sleutel}: {_waarde(toeval, ' ' * kolom)}{toeval.choice(('', '', '', ' ', ' # c'))}\n"


def _waarde(toeval: Random, inspringing: str) -> str:
    return toeval.choice(_WAARDEN).replace("@", inspringing)
