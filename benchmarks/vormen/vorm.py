"""What a bad shape is, and how the text of one is put together."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

GRENS: Final = 1_000_000
"""Bytes: a larger file is not read (`store.leespunten.GROOTSTE_BESTAND`)."""

PROJECT: Final = "projecten/vorm.yaml"
MAATREGEL: Final = "programma/1-bewustwording/vorm.yaml"
EXPERIMENT: Final = "experimenten/vorm.yaml"
WERKVORM: Final = "toolbox/vorm.yaml"
VERZOEK: Final = "uitdaagrecht/vorm.yaml"
KADER: Final = "kader.yaml"

_KOP: Final = {
    PROJECT: {
        "id": "vorm",
        "titel": "Vorm",
        "samenvatting": "Een project.",
        "initiatiefnemer": "{soort: gemeente}",
        "vorm": "inwonersparticipatie",
        "gevolgd": "ja",
        "fasen": "[{fase: voorbereiding, vanaf: 2023-10-01}, {fase: uitvoering, vanaf: 2024-07-01}]",
        "instrumenten": "[{soort: omgevingsplan, terinzageleggingen: [{start: 2024-03-07, eind: 2024-04-17}]}]",
        "afweging": "{datum: 2023-10-02, participatie: ja, reden: Bewoners kennen de straat., niveau: raadplegen}",
    },
    MAATREGEL: {"id": "vorm", "titel": "Vorm", "lijn": "1", "samenvatting": "Een actie."},
    EXPERIMENT: {"id": "vorm", "titel": "Vorm", "samenvatting": "Een proef.", "van": "2023-11-01"},
    WERKVORM: {"id": "vorm", "titel": "Vorm", "samenvatting": "Een werkvorm."},
    VERZOEK: {"id": "vorm", "titel": "Vorm", "samenvatting": "Een verzoek.", "ontvangen_op": "2024-09-02"},
}


@dataclass(frozen=True, slots=True)
class Vorm:
    """A shape: what it is called, which file of a register it is, and its text with so many of what it repeats."""

    naam: str
    pad: str
    tekst: Callable[[int], str]

    def op_de_grens(self) -> int:
        """The number with which the text only just stays within the bound."""
        laag = 1
        while self._past(2 * laag):
            laag *= 2
        hoog = 2 * laag
        while hoog - laag > 1:
            midden = (laag + hoog) // 2
            laag, hoog = (midden, hoog) if self._past(midden) else (laag, midden)
        return laag

    def _past(self, n: int) -> bool:
        return len(self.tekst(n).encode()) <= GRENS


def met(pad: str, blokken: Mapping[str, str]) -> str:
    """A file of a kind in which these blocks stand beside or instead of those that it must have."""
    if pad == KADER:
        return f"{_kader(tuple(blokken))}{_blokken(blokken)}"
    return _blokken(_KOP[pad] | blokken)


def _blokken(blokken: Mapping[str, str]) -> str:
    return "".join(f"{sleutel}: {waarde}\n" for sleutel, waarde in blokken.items())


@cache
def _kader(zonder: tuple[str, ...]) -> str:
    """The kader.yaml of the register, without these blocks."""
    tekst = (Path(__file__).parent.parent.parent / "register" / KADER).read_text("utf-8")
    regels, weg = [], False
    for regel in tekst.splitlines(keepends=True):
        if regel[0].isalpha():
            weg = regel.split(":")[0] in zonder
        regels += [] if weg else [regel]
    return "".join(regels)


def lijst(punten: Iterator[str], diep: int = 1) -> str:
    """A list as the value of a key."""
    inspringen = "  " * diep
    return "".join(("\n", *(f"{inspringen}- {punt}\n" for punt in punten)))


def herhaald(naam: str, pad: str, sleutel: str, punt: str) -> Vorm:
    """A shape with one list of many; `{i}` in an entry is its number, `{dag}` a day and `{toen}` one that goes back."""

    def tekst(n: int) -> str:
        return met(pad, {sleutel: lijst(ingevuld(punt, i) for i in range(n))})

    return Vorm(naam, pad, tekst)


def ingevuld(punt: str, i: int) -> str:
    dag = f"{2000 + i // 336 % 60}-{i // 28 % 12 + 1:02}-{i % 28 + 1:02}"
    toen = f"{2060 - i // 336 % 60}-{12 - i // 28 % 12:02}-{28 - i % 28:02}"
    return punt.replace("{i}", str(i)).replace("{dag}", dag).replace("{toen}", toen)
