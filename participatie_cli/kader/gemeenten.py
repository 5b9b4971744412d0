"""Which municipalities there are: the code and the name of each, and until when.

Source: the codes and names of the CBS. They are the same in three public files, of 2025, of 26 June 2026 and of 19 July
2026; the official list of 2026 itself was not at hand. A municipality that ends keeps its row, with its last day.
By what other names one is known, or which went up in it since 2018, is from memory and serves only to find it.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

_TOEVOEGING: Final = re.compile(r" \([A-Z]{1,2}\.\)$")
VERZONNEN: Final = ("GM9999", "Voorbeeldstad")
"""Code and name of the municipality in the manual, which does not exist."""


@dataclass(frozen=True, slots=True)
class Gemeentenaam:
    """A municipality: its code at the CBS, its name without the letters of a province, and its last day if any.

    `ook` are the names by which people look for it, and `opmerking` is what who chooses it must know.
    """

    code: str
    naam: str
    provincie: str
    geldig_tot: date | None = None
    ook: tuple[str, ...] = ()
    opmerking: str = ""

    @property
    def tooi(self) -> str:
        """Its address in TOOI, which follows from the code."""
        return f"https://identifier.overheid.nl/tooi/id/gemeente/{self.code.lower()}"

    def bestaat_op(self, dag: date) -> bool:
        """Whether it was a municipality on a day; from when it was one is not in the list."""
        return self.geldig_tot is None or dag <= self.geldig_tot


@dataclass(frozen=True, slots=True)
class Gemeenten:
    """All municipalities by code."""

    per_code: Mapping[str, Gemeentenaam]

    @classmethod
    def van(cls, rijen: Iterable[Mapping[str, str]]) -> "Gemeenten":
        """Read rows with `code`, `naam`, `provincie` and `geldig_tot` (a day, or empty), and what else is known."""
        gelezen = (_gemeente(rij) for rij in rijen)
        verzonnen = Gemeentenaam(*VERZONNEN, provincie="geen")
        return cls({een.code: een for een in (*gelezen, verzonnen)})


def _gemeente(rij: Mapping[str, str]) -> Gemeentenaam:
    tot = date.fromisoformat(rij["geldig_tot"]) if rij["geldig_tot"] else None
    naam, ook = zonder_toevoeging(rij["naam"]), tuple(filter(None, rij.get("ook", "").split(";")))
    met_toevoeging = (rij["naam"],) if rij["naam"] != naam else ()
    return Gemeentenaam(rij["code"], naam, rij["provincie"], tot, (*met_toevoeging, *ook), rij.get("opmerking", ""))


def zonder_toevoeging(naam: str) -> str:
    """The name without the letters by which the CBS tells namesakes apart: Bergen (NH.) is Bergen."""
    return _TOEVOEGING.sub("", naam)
