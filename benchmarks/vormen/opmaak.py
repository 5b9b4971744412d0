"""YAML itself: nesting, flow and block, comments, blank lines, quotes, and what is not closed."""

from collections.abc import Callable, Iterator
from typing import Final

from benchmarks.vormen.vorm import PROJECT, Vorm, met

_HERHAALD: Final[dict[str, tuple[str, str, str]]] = {
    "alleen opmerkingen": ("", "# opmerking\n", ""),
    "lege regels": ("", "\n", ""),
    "lege regels van Windows": ("", "\r\n", ""),
    "regeleinden van vroeger": ("", "\r", ""),
    "regels met spaties": ("", " \n", ""),
    "haken open": ("x: ", "[", "\n"),
    "accolades open": ("x: ", "{a: ", "\n"),
    "streepjes diep": ("x:\n  ", "- ", "a\n"),
    "vraagtekens": ("", "? ", ""),
    "dubbele punten": ("", "a: ", ""),
    "documenten": ("", "---\na: b\n", ""),
    "veel documenten zonder inhoud": ("", "---\n", ""),
    "aanhalingsteken open": ('x: "', "a ", ""),
    "enkel aanhalingsteken open": ("x: '", "a ", ""),
    "dubbele aanhalingstekens": ("x: '", "''", "'\n"),
    "codes in tekst": ('x: "', "\\x41", '"\n'),
    "letterlijk blok": ("x: |\n", "  a", "\n"),
    "letterlijk blok van veel regels": ("x: |\n", "  a\n", ""),
    "gevouwen blok": ("x: >\n", "  a\n", ""),
    "tekst over veel regels": ("x: a\n", "  a\n", ""),
    "aanhalingstekens over veel regels": ('x: "a\n', "  a\n", '  "\n'),
    "lang anker": ("x: &", "a", " b\n"),
    "lange tag": ("x: !", "a", " b\n"),
    "lange alias": ("x: *", "a", "\n"),
    "conflict bijna": ("", "# <<<<<<\n", ""),
    "kleiner dan": ("x: ", "<", "\n"),
    "veel tabs": ("x:\n", "\t", "- a\n"),
    "inspringing": ("x:\n", " ", "- a\n"),
    "tags met een naam": ("", "%TAG ! tag:a,2000:\n", "---\na: b\n"),
    "onzichtbare tekens": ("x: ", chr(0x200B), "\n"),
    "tekens van vier bytes": ("x: ", chr(0x1F600), "\n"),
    "stuurteken achteraan": ("x: ", "a", "\x07\n"),
}
"""What stands before, what comes many times, and what stands after."""

_GETELD: Final[dict[str, Callable[[int], str]]] = {
    "gewone blokken in flow": lambda n: f"x: {{{', '.join(f'a{i}: b' for i in range(n))}}}\n",
    "flow zonder waarden": lambda n: f"x: {{{', '.join(f'a{i}' for i in range(n))}}}\n",
    "flow dicht op elkaar": lambda n: f"x: [{','.join('a' for _ in range(n))}]\n",
    "haken tot het diepste niveau": lambda n: f"x: [{', '.join(20 * '[' + 20 * ']' for _ in range(n))}]\n",
    "blokken tot het diepste niveau": lambda n: "".join(_trap(i) for i in range(n)),
    "ankers aan lijsten": lambda n: "".join(f"x{i}: &a{i} [*a{i}]\n" for i in range(n)),
    "komma te weinig achteraan": lambda n: f"x: [{', '.join('a' for _ in range(n))}\n",
}
"""What has a number in each part, or something between the parts."""


def _trap(i: int) -> str:
    regels = [f"{'  ' * diepte}k{i if not diepte else ''}:" for diepte in range(20)]
    return "\n".join((*regels, f"{'  ' * 20}a: b", ""))


def _herhaald(voor: str, stuk: str, na: str) -> Callable[[int], str]:
    return lambda n: voor + n * stuk + na


def opmaak() -> Iterator[Vorm]:
    """Each after a file that is right, and as the only thing in a file."""
    herhaald = {naam: _herhaald(*delen) for naam, delen in _HERHAALD.items()}
    for naam, maak in (herhaald | _GETELD).items():
        yield Vorm(naam, PROJECT, lambda n, maak=maak: met(PROJECT, {}) + maak(n))
        yield Vorm(f"alleen {naam}", PROJECT, lambda n, maak=maak: maak(n))
    yield Vorm("lange titel", PROJECT, lambda n: met(PROJECT, {"titel": n * "x"}))
    yield Vorm("lange samenvatting", PROJECT, lambda n: met(PROJECT, {"samenvatting": n * "woord "}))
    yield Vorm("lang kenmerk", PROJECT, lambda n: met(PROJECT, {"id": n * "x"}))
    yield Vorm("kenmerk van stukjes", PROJECT, lambda n: met(PROJECT, {"id": f"x{n * '-x'}-"}))
    yield Vorm("lange wijk", PROJECT, lambda n: met(PROJECT, {"gebied": f"{{wijken: [{n * 'Centrum'}]}}"}))
