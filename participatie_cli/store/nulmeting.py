"""The file with the findings that are known: read whole, or refused with the place where it is wrong."""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from participatie_cli.model.nulmeting import VERSIE, Nulmeting
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store.lezen import lees
from participatie_cli.store.plaatsen import geplaatst
from participatie_cli.store.plek import Plaatsen
from participatie_cli.store.register import NULMETINGBESTAND
from participatie_cli.store.tekst import lees_tekst
from participatie_cli.store.yaml import ontleed


class NulmetingFout(Exception):
    """The file cannot be used; `eerste` says what is wrong and where, and `meer` how much else there is."""

    def __init__(self, eerste: Bevinding, meer: int = 0) -> None:
        super().__init__(eerste.melding)
        self.eerste = eerste
        self.meer = meer


class AndereVersie(Exception):
    """The file was written by another version of the program; `versie` is what it says."""

    def __init__(self, versie: str) -> None:
        super().__init__(versie)
        self.versie = versie


@dataclass(frozen=True, slots=True)
class GelezenNulmeting:
    """What is known, and where in the file things stand."""

    waarde: Nulmeting
    plaatsen: Plaatsen


def lees_nulmeting(register: Path, naam: str) -> GelezenNulmeting | None:
    """The findings that are known in a register; None where there is no such file.

    `naam` is how it is named to the user. Raise NulmetingFout or AndereVersie where it cannot be used.
    """
    pad = register / NULMETINGBESTAND
    if not os.path.lexists(pad):
        return None
    gegevens: Any = ontleed(lees_tekst(pad).inhoud or "").gegevens
    versie = gegevens.get("versie") if isinstance(gegevens, dict) else None
    if isinstance(versie, str) and versie.isdecimal() and int(versie) != VERSIE:
        raise AndereVersie(versie)
    gelezen = lees(pad, naam, Nulmeting, met_plaatsen=True)
    if gelezen.waarde is None or gelezen.bevindingen:
        fout = gelezen.bevindingen[0]
        geplaatste = geplaatst((fout,), gelezen.plaatsen) if gelezen.plaatsen else (fout,)
        raise NulmetingFout(geplaatste[0], len(gelezen.bevindingen) - 1)
    return GelezenNulmeting(gelezen.waarde, gelezen.plaatsen or Plaatsen())
