"""How well the search for personal data does, on the list with which it was made and on the part laid aside before."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from participatie_cli.privacy.vondst import Gegevenssoort
from participatie_cli.privacy.zoeken import persoonsgegevens_in
from tests.gevallen import lees_yaml

LIJST: Final = Path(__file__).parent / "lijst"
AFGESTEMD: Final = "afgestemd"
ACHTERGEHOUDEN: Final = "achtergehouden"
_EERDER: Final = tuple(f"{hoeveelste}-achtergehouden" for hoeveelste in ("eerste", "tweede", "derde", "vierde"))
DELEN: Final = {AFGESTEMD: ("afgestemd", *_EERDER), ACHTERGEHOUDEN: ("achtergehouden",)}
"""The parts with their files."""

CODES: Final = {
    Gegevenssoort.BSN: "PRV001",
    Gegevenssoort.MOGELIJK_BSN: "PRV002",
    Gegevenssoort.BANKREKENING: "PRV003",
    Gegevenssoort.E_MAILADRES: "PRV004",
    Gegevenssoort.TELEFOONNUMMER: "PRV005",
    Gegevenssoort.WOONADRES: "PRV006",
    Gegevenssoort.NAAM: "PRV007",
    Gegevenssoort.KENTEKEN: "PRV008",
    Gegevenssoort.GEBOORTEDATUM: "PRV009",
    Gegevenssoort.ACCOUNT: "PRV010",
}
"""The rule about each kind."""

EERSTE_KEER: Final = (
    "het eerste: 0 van de 77 gemist, met 3 van de 70 keer vals alarm",
    "het tweede: 1 van de 74 gemist, met 5 van de 75 keer vals alarm",
    "het derde: 6 van de 79 gemist, met 4 van de 90 keer vals alarm",
    "het vierde, geschreven rond de vergissingen in het tweede: 12 van de 79 gemist, met 20 van de 84 keer vals alarm",
)
"""What came of each part that was laid aside before, when it was measured for the first time."""

VOOR_DE_VERANDERING: Final = "1 van de 78 gemist, met 12 van de 82 keer vals alarm"
"""What came of the part that is laid aside now with the patterns as they were before they changed for the last time."""


@dataclass(frozen=True)
class Maat:
    """Of one kind in one part of the list: how many there are, and which of them went wrong."""

    wel: int
    niet: int
    gemist: tuple[str, ...]
    vals: tuple[str, ...]

    def __add__(self, ander: "Maat") -> "Maat":
        return Maat(self.wel + ander.wel, self.niet + ander.niet, self.gemist + ander.gemist, self.vals + ander.vals)


LEEG: Final = Maat(0, 0, (), ())


@lru_cache(maxsize=1)
def lijst() -> dict[str, dict[str, dict[str, list[str]]]]:
    """By part, by kind: `wel` holds personal data of that kind, `niet` none of any kind."""
    return {
        deel: _samen(lees_yaml((LIJST / f"{een}.yaml").read_text("utf-8")) for een in DELEN[deel]) for deel in DELEN
    }


def _samen(bestanden: Iterable[dict[str, dict[str, list[str]]]]) -> dict[str, dict[str, list[str]]]:
    alles: dict[str, dict[str, list[str]]] = {}
    for bestand in bestanden:
        for soort, rijen in bestand.items():
            hier = alles.setdefault(soort, {"wel": [], "niet": []})
            for naam, rij in rijen.items():
                hier[naam] += rij
    return alles


@lru_cache(maxsize=1)
def meting() -> dict[str, dict[Gegevenssoort, Maat]]:
    """By part, by kind: what was missed (nothing of the kind was found) and false (something of any kind was)."""
    return {
        deel: {Gegevenssoort(soort): _gemeten(Gegevenssoort(soort), een) for soort, een in per_soort.items()}
        for deel, per_soort in lijst().items()
    }


def _gemeten(soort: Gegevenssoort, een: dict[str, list[str]]) -> Maat:
    gemist = tuple(
        tekst for tekst in een["wel"] if soort not in {gevonden.soort for gevonden in persoonsgegevens_in(tekst)}
    )
    vals = tuple(tekst for tekst in een["niet"] if persoonsgegevens_in(tekst))
    return Maat(len(een["wel"]), len(een["niet"]), gemist, vals)
