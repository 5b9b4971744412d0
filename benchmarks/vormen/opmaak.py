"""YAML itself: nesting, flow and block, comments, blank lines, quotes, and what is not closed."""

from collections.abc import Callable, Iterator
from typing import Final

from benchmarks.vormen.vorm import PROJECT, Vorm, met

_ACHTERAAN: Final[dict[str, Callable[[int], str]]] = {
    "alleen opmerkingen": lambda n: n * "# opmerking\n",
    "lege regels": lambda n: n * "\n",
    "lege regels van Windows": lambda n: n * "\r\n",
    "regeleinden van vroeger": lambda n: n * "\r",
    "regels met spaties": lambda n: n * " \n",
    "gewone blokken in flow": lambda n: f"x: {{{', '.join(f'a{i}: b' for i in range(n))}}}\n",
    "flow zonder waarden": lambda n: f"x: {{{', '.join(f'a{i}' for i in range(n))}}}\n",
    "flow dicht op elkaar": lambda n: f"x: [{','.join('a' for _ in range(n))}]\n",
    "haken open": lambda n: f"x: {n * '['}\n",
    "accolades open": lambda n: f"x: {n * '{a: '}\n",
    "haken tot het diepste niveau": lambda n: f"x: [{', '.join(20 * '[' + 20 * ']' for _ in range(n))}]\n",
    "blokken tot het diepste niveau": lambda n: "".join(_trap(i) for i in range(n)),
    "streepjes diep": lambda n: f"x:\n  {n * '- '}a\n",
    "vraagtekens": lambda n: n * "? ",
    "dubbele punten": lambda n: n * "a: ",
    "documenten": lambda n: n * "---\na: b\n",
    "veel documenten zonder inhoud": lambda n: n * "---\n",
    "aanhalingsteken open": lambda n: f'x: "{n * "a "}',
    "enkel aanhalingsteken open": lambda n: f"x: '{n * 'a '}",
    "dubbele aanhalingstekens": lambda n: f"x: '{n * chr(39) * 2}'\n",
    "codes in tekst": lambda n: f'x: "{n * (chr(92) + "x41")}"\n',
    "letterlijk blok": lambda n: f"x: |\n{n * '  a' + chr(10)}",
    "letterlijk blok van veel regels": lambda n: "x: |\n" + n * "  a\n",
    "gevouwen blok": lambda n: "x: >\n" + n * "  a\n",
    "tekst over veel regels": lambda n: "x: a\n" + n * "  a\n",
    "aanhalingstekens over veel regels": lambda n: 'x: "a\n' + n * "  a\n" + '  "\n',
    "lang anker": lambda n: f"x: &{n * 'a'} b\n",
    "lange tag": lambda n: f"x: !{n * 'a'} b\n",
    "lange alias": lambda n: f"x: *{n * 'a'}\n",
    "ankers aan lijsten": lambda n: "".join(f"x{i}: &a{i} [*a{i}]\n" for i in range(n)),
    "conflict bijna": lambda n: n * "# <<<<<<\n",
    "kleiner dan": lambda n: f"x: {n * '<'}\n",
    "veel tabs": lambda n: f"x:\n{n * chr(9)}- a\n",
    "inspringing": lambda n: f"x:\n{n * ' '}- a\n",
    "tags met een naam": lambda n: n * "%TAG ! tag:a,2000:\n" + "---\na: b\n",
    "onzichtbare tekens": lambda n: f"x: {n * chr(0x200B)}\n",
    "tekens van vier bytes": lambda n: f"x: {n * chr(0x1F600)}\n",
    "stuurteken achteraan": lambda n: f"x: {n * 'a'}\x07\n",
    "komma te weinig achteraan": lambda n: f"x: [{', '.join('a' for _ in range(n))}\n",
}


def _trap(i: int) -> str:
    regels = [f"{'  ' * diepte}k{i if not diepte else ''}:" for diepte in range(20)]
    return "\n".join((*regels, f"{'  ' * 20}a: b", ""))


def opmaak() -> Iterator[Vorm]:
    """Each after a file that is right, and as the only thing in a file."""
    for naam, maak in _ACHTERAAN.items():
        yield Vorm(naam, PROJECT, lambda n, maak=maak: met(PROJECT, {}) + maak(n))
        yield Vorm(f"alleen {naam}", PROJECT, lambda n, maak=maak: maak(n))
    yield Vorm("lange titel", PROJECT, lambda n: met(PROJECT, {"titel": n * "x"}))
    yield Vorm("lange samenvatting", PROJECT, lambda n: met(PROJECT, {"samenvatting": n * "woord "}))
    yield Vorm("lang kenmerk", PROJECT, lambda n: met(PROJECT, {"id": n * "x"}))
    yield Vorm("kenmerk van stukjes", PROJECT, lambda n: met(PROJECT, {"id": f"x{n * '-x'}-"}))
    yield Vorm("lange wijk", PROJECT, lambda n: met(PROJECT, {"gebied": f"{{wijken: [{n * 'Centrum'}]}}"}))
