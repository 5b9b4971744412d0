"""Where the commands about the framework get it from, and what they say where it cannot be used."""

import os
from dataclasses import dataclass
from pathlib import Path

from participatie_cli.kader.kader import Kader
from participatie_cli.store.kader import GelezenKader, landelijk_kader, lees_kaderbestand
from participatie_cli.store.plaatsen import wijs_aan
from participatie_cli.store.register import KADERBESTAND
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gezocht_register
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.melden import meld
from participatie_cli.wording.waarden import aantal, onvolledig_in_woorden, plek


@dataclass(frozen=True, slots=True)
class Kaderbron:
    """A framework that can be used, and what was read; `naam` is what its kader.yaml is called."""

    gelezen: GelezenKader
    naam: str

    @property
    def kader(self) -> Kader:
        """The framework itself."""
        return self.gelezen.kader


def huidig_kader() -> Kaderbron:
    """The framework of the register in or above this folder; without one only the national framework."""
    register = gezocht_register()
    pad = (register or Path.cwd()) / KADERBESTAND
    if os.path.lexists(pad):
        return kader_om_te_tonen(pad)
    meld("Hier is geen kader.yaml gevonden. U ziet alleen het landelijke kader.")
    return Kaderbron(GelezenKader(landelijk_kader()), naam_van(pad))


def kader_om_te_tonen(pad: Path) -> Kaderbron:
    """The framework with the choices in one file, after saying of one that is not in order what it leaves out."""
    bron = kader_uit(pad)
    if bron.kader.onleesbaar:
        meld(*_eerste_bevinding(bron.gelezen, pad, bron.naam), onvolledig_in_woorden((bron.naam,)))
    return bron


def kader_uit(pad: Path, vanaf: Path | None = None) -> Kaderbron:
    """The framework with the choices in one file, named from a folder (by default the current one).

    Raise Gebruiksfout where that file cannot be used.
    """
    naam = naam_van(pad, vanaf)
    gelezen = lees_kaderbestand(pad, naam)
    if gelezen.kader.gemeente is None:
        raise Gebruiksfout(*_eerste_bevinding(gelezen, pad, naam))
    return Kaderbron(gelezen, naam)


def _eerste_bevinding(gelezen: GelezenKader, pad: Path, naam: str) -> tuple[str, str]:
    """The worst of what is wrong in a file, and how to mend it."""
    geplaatst = (een.bevinding for een in wijs_aan(pad, gelezen.bevindingen))
    eerste, *rest = sorted(geplaatst, key=lambda een: een.ernst.rang)
    meer = (
        f" Er {'is' if len(rest) == 1 else 'zijn'} nog {aantal(len(rest), 'bevinding', 'bevindingen')}:" if rest else ""
    )
    zie = f"{meer} zie `participatie check {naam}`." if rest else ""
    return f"{plek(eerste)}: {eerste.melding}", f"{eerste.herstel}{zie}"
