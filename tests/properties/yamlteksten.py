"""Texts that are almost YAML, and what another reader makes of them."""

import re
from random import Random
from typing import Any, Final

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

LEESTEKENS: Final = "ab1:?#-,[]{}!&*|>'\"%@`\\=<~.$/+ "
"""Letters, everything that means something to YAML, and what looks like it."""
VREEMD: Final = "\t\x85\u2028\ufeff\u00a0é\n\r"
GEWEIGERD: Final = object()
"""The other reader refuses the text."""

_SCALARS: Final = (
    *("a", "a b", "null", "~", "", "https://x.example/a?b=c", "2024-01-01", "<<", "=", "a: b", "?x", ":x", "-x", "a:"),
    *("&a b", "*a", "!!str a", "!a b", "'a\n  b'", '"a\n\n  b"', '"a\\\n  b"', "a\n  b", "a # c", "'a' # c", "a\n\n b"),
    *(
        '"\\x41\\u0042\\n\\t\\e\\N\\/"',
        '"\\q"',
        "'it''s'",
        '"a\\ b"',
        "- a",
        "? a",
        "a,b",
        "a ,b",
        "a#b",
        "a\tb",
        '"\\"',
    ),
)
_KOPPEN: Final = ("", "-", "+", "1", "2", "2-", "+1", " # c", "#c", "0", " ")
_LITERAAL: Final = ("  a", "   b", " c", "", "  # d", "    ", "\te", "  - f", "a: b", "  a\t")
_BEGIN: Final = (
    *("", "", "", "---\n", "--- ", "%YAML 1.2\n---\n", "%TAG !e! x:\n---\n", "%X y\n---\n", "# c\n", "\ufeff", "...\n"),
)
_NA_STREEPJE: Final = (" ", " ", "  ", "\n  ", " # c\n  ", "\t")
_NA_SLEUTEL: Final = (": ", ": ", ":\n  ", ": # c\n ", ":", " : ")
_EINDE: Final = ("", "\n", "\n...\n", "\n# c", "\n---\n", " \n", "\n---\na", "\n%a", "\t\n")


def gewone_tekst(*, in_haken: bool) -> re.Pattern[str]:
    """What YAML 1.2 takes for text without quotes on one line (production 131, `ns-plain-one-line`)."""
    veilig = r"[^\s,\[\]{}]" if in_haken else r"\S"
    begin = rf"(?:[^\s\-?:,\[\]{{}}#&*!|>'\"%@`]|[?:\-](?={veilig}))"
    verder = rf"(?:(?![:#]){veilig}|(?<=\S)#|:(?={veilig}))"
    return re.compile(rf"{begin}(?:[ \t]*{verder})*")


def document(toeval: Random) -> str:
    """A document in any style, sometimes with one character more or less."""
    inhoud = _knoop(toeval, toeval.randint(0, 3))
    if toeval.random() < 0.7:
        inhoud = f"k: {inhoud}".replace("\n", "\n  ")
    tekst = toeval.choice(_BEGIN) + inhoud + toeval.choice(_EINDE)
    if toeval.random() < 0.5:
        plek = toeval.randint(0, len(tekst))
        tekst = tekst[:plek] + toeval.choice(LEESTEKENS + VREEMD) + tekst[plek + toeval.randint(0, 1) :]
    return tekst


def _knoop(toeval: Random, diepte: int) -> str:
    soort = toeval.random()
    if diepte and soort < 0.35:
        return _blok(toeval, diepte - 1)
    if diepte and soort < 0.7:
        return _haken(toeval, diepte - 1)
    if soort > 0.9:
        regels = [toeval.choice(_LITERAAL) for _ in range(toeval.randint(0, 4))]
        return "\n".join([toeval.choice("|>") + toeval.choice(_KOPPEN), *regels])
    return _scalar(toeval)


def _scalar(toeval: Random) -> str:
    if toeval.random() < 0.5:
        return toeval.choice(_SCALARS)
    kort = "".join(toeval.choice(LEESTEKENS) for _ in range(toeval.randint(1, 5)))
    return toeval.choice(("{}", "{}", "'{}'", '"{}"')).replace("{}", kort)


def _haken(toeval: Random, diepte: int) -> str:
    wit = toeval.choice(("", "", " ", "\n ", " # c\n ", "\t"))
    delen = []
    for _ in range(toeval.randint(0, 3)):
        deel = _scalar(toeval) if not diepte or toeval.random() < 0.5 else _haken(toeval, diepte - 1)
        if toeval.random() < 0.5:
            deel += toeval.choice((": ", ": ", ":", " : ", ":\n ", " :")) + _scalar(toeval)
        delen.append(toeval.choice(("", "", "", "? ", "?")) + deel)
    haken = toeval.choice(("[]", "{}"))
    return f"{haken[0]}{wit}{f',{wit}'.join(delen)}{toeval.choice(('', '', ','))}{wit}{haken[1]}"


def _blok(toeval: Random, diepte: int) -> str:
    streepjes, regels = toeval.random() < 0.4, []
    for _ in range(toeval.randint(1, 3)):
        onder = _knoop(toeval, diepte).replace("\n", toeval.choice(("\n  ", "\n ", "\n    ")))
        begin = "-" if streepjes else toeval.choice(("a", "b", "c", "'d'", '"e"', "? f\n", _scalar(toeval)))
        regels.append(begin + toeval.choice(_NA_STREEPJE if streepjes else _NA_SLEUTEL) + onder)
    return "\n".join(regels)


def volgens_ruamel(tekst: str) -> Any:
    """The data as ruamel.yaml composes it (in Python, YAML 1.2), with all scalars as text."""
    try:
        knopen = list(YAML(typ="base", pure=True).compose_all(tekst))
    except (YAMLError, ValueError, AttributeError, IndexError, TypeError, AssertionError, NotImplementedError):
        return GEWEIGERD
    return _gegevens(knopen[0]) if knopen else None


def _gegevens(knoop: Node | None) -> Any:
    if isinstance(knoop, MappingNode):
        return {_sleutel(sleutel): _gegevens(waarde) for sleutel, waarde in knoop.value}
    if isinstance(knoop, SequenceNode):
        return [_gegevens(een) for een in knoop.value]
    if isinstance(knoop, ScalarNode) and (knoop.style or knoop.value not in ("", "~", "null")):
        return knoop.value
    return None


def _sleutel(knoop: Node) -> Any:
    waarde = _gegevens(knoop)
    return waarde if isinstance(waarde, str) else repr(waarde)
