"""Begin to look along with who works in a register: what to listen to, and how to check it each time."""

import os
from collections.abc import Iterable, Sequence
from contextlib import redirect_stderr
from dataclasses import dataclass
from io import StringIO
from pathlib import Path
from typing import Final

from participatie_cli.report.sjabloon.ontbreekt import OntbreektFout, vereis
from participatie_cli.results.controle import Controle
from participatie_cli.usecases.bestandswacht import MEEKIJKEN, WACHT
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import register_hier
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.niets import waarom_niets
from participatie_cli.usecases.peildatum import lees_peildatum, tijd_nu
from participatie_cli.usecases.poort import Poortvraag, controleer_voor_de_poort
from participatie_cli.usecases.registercontrole import stel_vast
from participatie_cli.usecases.wachten import Wachtopdracht

_TERUG: Final = "Zet de map terug, dan gaat het vanzelf verder. Of stop met Ctrl-C."


@dataclass(frozen=True, slots=True)
class Meekijkplek:
    """The folders to listen to, and whether what stands below them counts too; `opdracht` is how to check."""

    mappen: tuple[Path, ...]
    diep: bool
    opdracht: Wachtopdracht


def begin_met_kijken(paden: Sequence[Path], peildatum: str | None) -> Meekijkplek:
    """Find out what to look at; without a path that is the register in or above the current folder.

    Raise Gebruiksfout for a path or a day that cannot be, and where the library that listens is not installed.
    """
    try:
        vereis(MEEKIJKEN, WACHT, "meekijken")
    except OntbreektFout as fout:
        raise Gebruiksfout(fout.zin, fout.herstel) from fout
    lees_peildatum(peildatum)
    volledig = tuple(Path(os.path.abspath(pad)) for pad in paden) or (register_hier(),)
    register, hier = stel_vast(volledig).register, Path.cwd()
    los = [pad if os.path.isdir(pad) else pad.parent for pad in volledig]
    mappen = tuple(dict.fromkeys([register] if register else los))
    opdracht = Wachtopdracht(
        naam=", ".join(map(naam_van, volledig)),
        hier=hier,
        controleer=lambda: _controleer(hier, volledig, mappen, peildatum),
        dag=lambda: lees_peildatum(peildatum),
        nu=tijd_nu,
    )
    return Meekijkplek(mappen, register is not None or any(map(os.path.isdir, volledig)), opdracht)


def _controleer(
    hier: Path, paden: Sequence[Path], mappen: Iterable[Path], peildatum: str | None
) -> tuple[Controle, tuple[str, ...]]:
    """Check, and hold back what would be said beside it; raise Gebruiksfout where that cannot be done now."""
    _ga_terug_naar(hier)
    for map_ in mappen:
        if not os.path.isdir(map_):
            raise Gebruiksfout(f"De map {naam_van(map_)} staat er niet meer.", _TERUG)
    with redirect_stderr(StringIO()) as gezegd:
        opdracht = stel_vast(paden)
        niets = None if opdracht.apart_gevraagd else waarom_niets(opdracht.bestanden, opdracht.register)
        if niets:
            raise Gebruiksfout(f"Er is niets te controleren: {niets[0]}.", niets[1])
        verslag, vergelijking = controleer_voor_de_poort(opdracht, lees_peildatum(peildatum), Poortvraag())
    return Controle(verslag, vergelijking), tuple(gezegd.getvalue().splitlines())


def _ga_terug_naar(hier: Path) -> None:
    """Stand in the folder that has this name now: it may have been taken away and put back."""
    try:
        os.chdir(hier)
    except OSError as fout:
        raise Gebruiksfout("De map waarin u werkt, staat er niet meer.", _TERUG) from fout
