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
DELEN: Final = {AFGESTEMD: ("afgestemd", "eerder-achtergehouden"), ACHTERGEHOUDEN: ("achtergehouden",)}
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

EERSTE_KEER: Final = "0 van de 77 gemist, met 3 van de 70 keer vals alarm"
"""What came of the part that was laid aside first, when it was measured for the first time."""


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
