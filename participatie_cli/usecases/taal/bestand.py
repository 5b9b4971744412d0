"""What a file is to the register that it stands in."""

import os
from dataclasses import dataclass
from pathlib import Path

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.dossier import soortnaam
from participatie_cli.store.register import (
    KADERBESTAND,
    Registerbestand,
    register_van,
    soort_van,
    staat_apart,
    wordt_gelezen,
)
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.values.veld import Feit


@dataclass(frozen=True, slots=True)
class Taalbestand:
    """A file in a register. Of one that is not `gelezen` only the personal data in it is looked for.

    `soort` is None where it stands in a place that the register does not know.
    """

    pad: Path
    register: Path
    soort: type[Feit] | None
    gelezen: bool = True

    @property
    def naam(self) -> str:
        """How it is named to the user: from the folder that the register stands in."""
        return naam_van(self.pad, self.register.parent)

    @property
    def map(self) -> str:
        """Its path below the register."""
        return self.pad.relative_to(self.register).as_posix()

    @property
    def is_kader(self) -> bool:
        """Whether it is kader.yaml."""
        return self.soort is Gemeentekader

    @property
    def soortnaam(self) -> str | None:
        """The Dutch word for what it is: `project`, `kader` and so on."""
        return soortnaam(self.soort) if self.soort else None

    @property
    def in_register(self) -> Registerbestand:
        """The file as the register knows it."""
        return Registerbestand(self.pad, soort_van(self.pad, self.register))


def taalbestand(pad: Path) -> Taalbestand | None:
    """What a file is; None where it stands in no register, which says nothing about it.

    It need not be there yet. Raises RegisterFout where its register cannot be used.
    """
    volledig = Path(os.path.abspath(pad))
    register = register_van(volledig)
    if register is None:
        return None
    if volledig == register / KADERBESTAND:
        return Taalbestand(volledig, register, Gemeentekader)
    gelezen = wordt_gelezen(volledig.relative_to(register).parts) and not staat_apart(volledig, register)
    return Taalbestand(volledig, register, soort_van(volledig, register) if gelezen else None, gelezen)
