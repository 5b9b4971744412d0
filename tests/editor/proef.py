"""A register to write in, and a text with the cursor in it."""

import shutil
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli.usecases.taal.bestand import Taalbestand, taalbestand
from participatie_cli.usecases.taal.bevindingen import Taalbeeld, beoordeel
from participatie_cli.usecases.taal.blik import Taalblik, blik_op
from participatie_cli.usecases.taal.geheugen import Registergeheugen

WORTEL: Final = Path(__file__).parents[2]
KLEIN: Final = WORTEL / "tests" / "register_klein" / "register"
PEILDATUM: Final = date(2026, 11, 30)
CURSOR: Final = "¦"


@dataclass
class Schrijftafel:
    """A register with its memory, in which texts are tried that nobody saved."""

    register: Path
    geheugen: Registergeheugen = field(init=False)

    def __post_init__(self) -> None:
        self.geheugen = Registergeheugen(self.register)
        self.lees_bij()

    def lees_bij(self) -> None:
        """Read all that changed on disk."""
        for bestand in self.geheugen.te_lezen():
            self.geheugen.lees(bestand)
        self.geheugen.is_bijgewerkt()

    def bestand(self, naam: str) -> Taalbestand:
        """A file of the register, by its path below it."""
        gevonden = taalbestand(self.register / naam)
        assert gevonden is not None
        return gevonden

    def beoordeel(self, naam: str, tekst: str) -> Taalbeeld:
        """What there is to say about a text as this file."""
        return beoordeel(self.geheugen, self.bestand(naam), tekst, PEILDATUM)

    def blik(self, naam: str, tekst: str) -> tuple[Taalblik, int]:
        """What is known around a text, and where its cursor stands."""
        plek = tekst.find(CURSOR)
        return blik_op(self.geheugen, self.bestand(naam), tekst.replace(CURSOR, ""), PEILDATUM), plek


def neem_over(register: Path, map_: Path) -> Path:
    """A copy of a register, to change things in."""
    return Path(shutil.copytree(register, map_ / "register"))
