"""Files with thousands of findings: unknown and double keys, wrong values, missing keys."""

from collections.abc import Iterator
from typing import Final

from benchmarks.vormen.vorm import KADER, PROJECT, Vorm, herhaald, met

_PUNTEN: Final = {
    "activiteiten: {datum: {dag}, werkvorm: a, kanaal: fysiekk}": "verkeerde keuze",
    "activiteiten: {datum: 31-02-2024, werkvorm: a}": "verkeerde dag",
    "activiteiten: {datum: {dag}, werkvorm: a, deelnemers: 1.000}": "verkeerd getal",
    "activiteiten: {datum: {dag}, werkvorm: a, plan_lag_er_al: yes}": "verkeerd antwoord",
    "activiteiten: {datum: {dag}, werkvorm: [a]}": "lijst in plaats van tekst",
    "activiteiten: {}": "ontbrekende sleutels",
    "activiteiten: a": "tekst in plaats van blok",
    "activiteiten: ": "niets in plaats van blok",
    "activiteiten: {datum: {dag}, werkvorm: a, werkvorn: b}": "onbekende sleutel bij elk punt",
    "activiteiten: {datum: {dag}, werkvorm: a, verslag: {opp: 2024}}": "onbekende sleutel dieper",
    "activiteiten: {datum: {dag}, werkvorm: a, werkvorm: b}": "dubbele sleutel bij elk punt",
    "activiteiten: {datum: {dag}, werkvorm: &a{i} a}": "ankers",
    "activiteiten: {datum: {dag}, werkvorm: *a{i}}": "aliassen",
    "activiteiten: {datum: {dag}, werkvorm: !t{i} a}": "tags",
    "activiteiten: !!map {datum: {dag}, werkvorm: a}": "tags op blokken",
    "inbreng: {onderwerp: o, wat: w, status: nee}": "keuze zonder buur",
    "bronnen: {id: B{i}, titel: t, zekerheid: hoog}": "verkeerd kenmerk",
    "bronnen: {id: b{i}, titel: t, adres: htps, zekerheid: hoog}": "verkeerd webadres",
    "oordelen: {regel: r, uitkomst: ja, door: Aa Bb, op: 2024, reden: r, vingerafdruk: '0'}": "naam in plaats van rol",
    "verwant: {id: [a, b]}": "lijst als kenmerk",
}


def fouten() -> Iterator[Vorm]:
    """Each fault many times in one file."""
    for punt, naam in _PUNTEN.items():
        sleutel, _, wat = punt.partition(": ")
        yield herhaald(naam, PROJECT, sleutel, wat)
    for naam, regel in _REGELS.items():
        yield Vorm(naam, PROJECT, lambda n, regel=regel: met(PROJECT, {}) + _regels(regel, n))
    yield Vorm("kader: onbekende sleutels bovenaan", KADER, lambda n: met(KADER, {}) + _regels("wijk{i}: x", n))
    yield Vorm("kader: dubbele sleutels", KADER, lambda n: met(KADER, {}) + _regels("wijken: [a]", n))
    yield Vorm("verkeerd instrument", PROJECT, lambda n: met(PROJECT, {"instrumenten": f"[{{soort: {n * 'a'}}}]"}))
    yield Vorm("instrument met veel sleutels", PROJECT, lambda n: met(PROJECT, {"instrumenten": _instrument(n)}))
    yield Vorm("lange verkeerde keuze", PROJECT, lambda n: met(PROJECT, {"vorm": n * "overheidsparticipatie"}))
    yield Vorm("lange onbekende sleutel", PROJECT, lambda n: met(PROJECT, {}) + f"? {n * 'samenvatting'}\n: x\n")
    yield Vorm("lange sleutels", PROJECT, _lange_sleutels)


_REGELS: Final = {
    "onbekende sleutels": "samenvating{i}: x",
    "onbekende sleutels van één letter": "{i}: x",
    "dubbele sleutels": "titel: x",
    "sleutels zonder tekst": "[a]: x",
    "lege sleutels": "? \n: x",
    "onbekende blokken": "k{i}: {a: b}",
}


def _regels(regel: str, n: int) -> str:
    return "".join(f"{regel.replace('{i}', str(i))}\n" for i in range(n))


def _instrument(n: int) -> str:
    return f"[{{soort: omgevingsplan, {', '.join(f'terinzag{i}: x' for i in range(n))}}}]"


def _lange_sleutels(n: int) -> str:
    """Keys of a thousand letters that are almost a word that may stand there."""
    return met(PROJECT, {}) + "".join(f"? samenvatting{i}{900 * 'g'}\n: x\n" for i in range(n))
