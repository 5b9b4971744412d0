"""Long lists of everything that a file can hold."""

from collections.abc import Iterator, Mapping
from typing import Final

from benchmarks.vormen.vorm import (
    EXPERIMENT,
    KADER,
    MAATREGEL,
    PROJECT,
    VERZOEK,
    WERKVORM,
    Vorm,
    herhaald,
    ingevuld,
    lijst,
    met,
)

_VAN_EEN_PROJECT: Final = {
    "fasen": "{fase: uitvoering, vanaf: {dag}}",
    "fasen achteruit": "{fase: evaluatie, vanaf: {toen}}",
    "fasen zonder dag": "{fase: voorbereiding, vanaf: onbekend}",
    "fasen van een jaar": "{fase: afgerond, vanaf: 2024}",
    "belanghebbenden": "{groep: groep {i}, eerder_niet_bereikt: ja, bereikt: 3, bereikt_op: {dag}}",
    "activiteiten": "{datum: {dag}, werkvorm: avond, kanaal: fysiek, deelnemers: 3, plan_lag_er_al: nee}",
    "activiteiten kort": "{datum: {toen}, werkvorm: a}",
    "activiteiten met methode": "{datum: {dag}, werkvorm: a, methode: m{i}}",
    "activiteiten met verslag": "{datum: {dag}, werkvorm: a, verslag: {op: {toen}}}",
    "inbreng": "{onderwerp: o{i}, wat: w{i}, datum: {dag}, status: niet}",
    "inbreng kort": "{onderwerp: o, wat: w, status: deels}",
    "terugkoppeling": "{datum: {dag}, kanaal: [brief]}",
    "besluiten": "{datum: {dag}, door: raad, besluit: b{i}}",
    "besluiten achteruit": "{datum: {toen}, door: raad, besluit: b, participatieparagraaf: nee}",
    "lessen": "{les: l{i}, datum: {dag}, opvolgen_voor: {toen}}",
    "voornemens": "{wat: w{i}, vastgelegd_op: {dag}, gereed_voor: 2027-01-31}",
    "voorgelegd_aan_raad": "{vraag: v{i}, datum: {dag}}",
    "vragen_uit_de_raad": "{vraag: v{i}, soort: motie, datum: {dag}}",
    "einddatums": "{wat: v{i}, datum: {dag}}",
    "toezeggingen": "{wat: v{i}, door: college, aan: raad, datum: {dag}}",
    "afwijkingen": "{regel: VIS010, reden: r, besloten_door: raad, besloten_op: {dag}, geldig_tot: 2065-01-01}",
    "afwijkingen van niets": "{regel: terug-{i}, reden: r, besloten_door: raad, besloten_op: 2024, geldig_tot: 2065}",
    "oordelen": "{regel: VIS008, uitkomst: voldoet, door: coach, op: {dag}, reden: r, vingerafdruk: '0'}",
    "oordelen van niets": "{regel: r{i}, uitkomst: voldoet, door: coach, op: {dag}, reden: r, vingerafdruk: '0'}",
    "verwant": "{id: p{i}}",
    "themas": "t{i}",
    "ingetrokken": "{op: {dag}, wat: w{i}}",
    "bronnen": "{id: b{i}, titel: t{i}, zekerheid: hoog}",
    "bronnen dubbel": "{id: b, titel: t, zekerheid: hoog}",
}


_ACHTERUIT: Final = {naam: punt.replace("{dag}", "{toen}") for naam, punt in _VAN_EEN_PROJECT.items()}
_ZONDER_DAG: Final = {
    naam: punt.replace("_op: {dag}", "_op: 2024").replace("{dag}", "onbekend" if "op:" not in punt else "2024")
    for naam, punt in _VAN_EEN_PROJECT.items()
}


def lijsten_van_een_project(n: int, punten: Mapping[str, str] = _VAN_EEN_PROJECT) -> dict[str, str]:
    """Every list of a project but that of its instruments, each with so many entries, by its key."""
    blokken: dict[str, str] = {}
    for naam, punt in punten.items():
        blokken.setdefault(naam.split()[0], lijst(ingevuld(punt, i) for i in range(n)))
    return blokken


def _alles(punten: Mapping[str, str], n: int) -> str:
    """Every list in one file, so that what walks one list for every entry of another shows."""
    return met(PROJECT, lijsten_van_een_project(n, punten))


def lijsten() -> Iterator[Vorm]:
    """Long lists of every kind."""
    for naam, punt in _VAN_EEN_PROJECT.items():
        yield herhaald(naam, PROJECT, naam.split()[0], punt)
    yield Vorm("alles tegelijk", PROJECT, lambda n: _alles(_VAN_EEN_PROJECT, n))
    yield Vorm("alles achteruit", PROJECT, lambda n: _alles(_ACHTERUIT, n))
    yield Vorm("alles zonder dag", PROJECT, lambda n: _alles(_ZONDER_DAG, n))
    yield Vorm("blauw", PROJECT, lambda n: _resultaten("blauw", "{wat: w{i}, waarde: 3, datum: {dag}}", n))
    yield Vorm("rood", PROJECT, lambda n: _resultaten("rood", "{ervaring: e{i}, datum: {dag}}", n))
    yield Vorm("wijken van een project", PROJECT, lambda n: met(PROJECT, {"gebied": f"{{wijken: [{_rij('w', n)}]}}"}))
    yield Vorm("kanalen", PROJECT, lambda n: met(PROJECT, {"aanpak": f"{{kanalen: [{_rij('k', n)}]}}"}))
    yield Vorm("bronnen die feiten noemen", PROJECT, _bronnen_en_feiten)
    yield Vorm("één feit met veel bronnen", PROJECT, _feit_met_bronnen)
    yield Vorm("veel bronnen bij elk feit", PROJECT, _bronnen_bij_elk_feit)
    yield herhaald("stappen", MAATREGEL, "stappen", "{datum: {dag}, wat: w{i}}")
    yield herhaald("metingen", MAATREGEL, "metingen", "{wat: w{i}, datum: {dag}, waarde: 3}")
    yield herhaald("projecten van een actie", MAATREGEL, "projecten", "p{i}")
    yield herhaald("lessen van een proef", EXPERIMENT, "lessen", "{les: l{i}, datum: {dag}}")
    yield herhaald("niveaus", WERKVORM, "niveaus", "n{i}")
    yield herhaald("bronnen van een verzoek", VERZOEK, "bronnen", "{id: b{i}, titel: t, zekerheid: laag}")


def _rij(letter: str, n: int) -> str:
    return ", ".join(f"{letter}{i}" for i in range(n))


def _resultaten(kleur: str, punt: str, n: int) -> str:
    return met(PROJECT, {"resultaten": f"\n  {kleur}:{lijst((ingevuld(punt, i) for i in range(n)), 2)}"})


def _bronnen_en_feiten(n: int) -> str:
    feiten = (ingevuld("{datum: {dag}, werkvorm: a, bron: [b{i}]}", i) for i in range(n))
    bronnen = (f"{{id: b{i}, titel: t{i}, zekerheid: hoog}}" for i in range(n))
    return met(PROJECT, {"activiteiten": lijst(feiten), "bronnen": lijst(bronnen)})


def _feit_met_bronnen(n: int) -> str:
    bronnen = (f"{{id: b{i}, titel: t{i}, zekerheid: hoog}}" for i in range(n))
    feit = f"{{datum: 2024-01-01, werkvorm: a, bron: [{_rij('b', n)}]}}"
    return met(PROJECT, {"activiteiten": lijst(iter([feit])), "bronnen": lijst(bronnen)})


def _bronnen_bij_elk_feit(n: int) -> str:
    """As many sources as facts, and each fact names them all: the text grows with the square of that number."""
    zijde = int(n**0.5)
    feiten = (f"{{datum: 2026-08-01, werkvorm: a, bron: [{_rij('b', zijde)}]}}" for _ in range(zijde))
    bronnen = (f"{{id: b{i}, titel: t{i}, zekerheid: hoog}}" for i in range(zijde))
    return met(PROJECT, {"activiteiten": lijst(feiten), "bronnen": lijst(bronnen)})


_BEPALING: Final = "{id: b{i}, vindplaats: v{i}, tekst: t, geldig_van: 2024-01-01, zekerheid: letterlijk}"
_VAN_HET_KADER: Final = {
    "wijken": "w{i}",
    "themas": "t{i}",
    "toegestane_teksten": "{tekst: 'post{i}@gemeente.example', reden: Een adres van een team.}",
    "doelen": "{id: d{i}, doel: doel {i}}",
    "scoreaanpassingen": "{criterium: c{i}, telt_mee: nee, vanaf: {dag}, reden: r, besloten_door: raad}",
    "externe_toetsen": "{door: rekenkamer, datum: {dag}}",
    "planning_en_control": "{soort: begroting, jaar: 2025, vastgesteld_op: {dag}, participatieparagraaf: ja}",
    "toegankelijkheid": "{website: w{i}.example, adres: 'https://w{i}.example', status: B, datum: {dag}}",
    "bronnen": "{id: b{i}, titel: t{i}, zekerheid: hoog}",
    "regelingen": f"{{titel: r{{i}}, laag: visie, gelezen: a, bepalingen: [{_BEPALING}]}}",
    "onbekende sleutels": "x",
}


def van_het_kader() -> Iterator[Vorm]:
    """The same of kader.yaml."""
    for sleutel, punt in _VAN_HET_KADER.items():
        yield herhaald(f"kader: {sleutel}", KADER, sleutel.replace(" ", "_"), punt)
    yield Vorm("kader: bepalingen", KADER, lambda n: _regeling(_BEPALING, n))
    yield Vorm("kader: versies", KADER, lambda n: _regeling(_BEPALING.replace("b{i}", "b"), n))
    yield Vorm("kader: treden", KADER, _treden)
    yield Vorm("kader: verschenen", KADER, _verschenen)


def _regeling(punt: str, n: int) -> str:
    bepalingen = lijst((ingevuld(punt, i) for i in range(n)), 3)
    return met(KADER, {"regelingen": f"\n  - titel: t\n    laag: visie\n    gelezen: a\n    bepalingen:{bepalingen}"})


def _treden(n: int) -> str:
    return met(KADER, {"ladder": f"\n  treden:{lijst((f'{{id: t{i}, naam: n{i}, uitleg: u}}' for i in range(n)), 2)}"})


def _verschenen(n: int) -> str:
    punten = lijst((ingevuld("{nr: {i}, datum: {dag}}", i) for i in range(n)), 2)
    return met(KADER, {"rapportage": f"\n  eerste: 1900-01-31\n  elke_maanden: 1\n  verschenen:{punten}"})
