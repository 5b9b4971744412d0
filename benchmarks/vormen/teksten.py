"""Texts full of what the rules look for, or nearly."""

from collections.abc import Iterator
from typing import Final

from benchmarks.vormen.vorm import PROJECT, Vorm, herhaald, met

GEZOCHT: Final = {
    "rekening": "NL91 ABNA 0417 1643 01 ",
    "rekening van één woord": "NL91ABNA0417164301 ",
    "rekeningen aaneen": "NL91ABNA",
    "rekening in stukjes": "NL91 A ",
    "letters en cijfers": "aa11",
    "cijfers": "1",
    "nullen en enen": "01",
    "negen cijfers": "111222334 ",
    "negen cijfers met punten": "1.1.1.2.2.2.3.3.4 ",
    "bsn": "bsn 111222334 ",
    "telefoon": "06-1234567 ",
    "telefoon met haken": "(0)",
    "landnummer": "+31 (0) ",
    "datum": "01-01-2024 ",
    "e-mail": "a@a ",
    "e-mail aaneen": "a@",
    "e-mail met punten": "a.",
    "e-mail met streepjes": "a@a-a.",
    "apenstaarten": "@",
    "postcode": "1234 AB x ",
    "postcode in rij": "1234 ",
    "huisnummers": "12 a-",
    "webadres": "www.",
    "webadressen": "https://a ",
    "webadres aaneen": "https://",
    "zaaknummer": "zaaknummer ",
    "zaak": "zaak",
    "kenmerken": "zaak 1/-.",
    "gmb": "gmb-1.",
    "namen": "Aa van de ",
    "namen aaneen": "Aa Aa ",
    "hoofdletters": "A",
    "spaties": "a" + 40 * " ",
    "streepjes": "-",
    "punten": ". ",
    "lange woorden": "x",
    "woorden": "woord ",
    "letters met een hoed": "ê ",
    "onzichtbaar": "\\u202e",
    "meneer": "de heer A. ",
    "initialen": "A.B.",
}
"""What the rules on personal data look for, or nearly."""


def gezochte_woorden() -> Iterator[Vorm]:
    """Texts of one kind of word, as one long text and as many short ones; and in fields that are no text."""
    for naam, woord in GEZOCHT.items():
        yield Vorm(f"tekst: {naam}", PROJECT, lambda n, woord=woord: met(PROJECT, {"opmerking": f'"a {n * woord}"'}))
        punt = f'{{onderwerp: o, wat: "{2 * woord}", status: overgenomen}}'
        yield herhaald(f"teksten: {naam}", PROJECT, "inbreng", punt)
    for veld in ("datum: 0", "participatie: j", "niveau: a-", "niveau: a1_", "rollen: {beslisser: raad", "bron: [a-"):
        sluit = veld.count("{") * "}" + veld.count("[") * "]"
        tekst = f"{{participatie: ja, {veld}{{n}}{sluit}}}"
        letter = veld[-1]
        yield Vorm(
            f"veld: {veld}", PROJECT, lambda n, t=tekst, a=letter: met(PROJECT, {"afweging": t.replace("{n}", n * a)})
        )
