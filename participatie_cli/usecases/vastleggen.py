"""The one road by which commands write in a register: work out, prove that nothing else changed, show, ask, write."""

import sys
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli.console.scherm import Scherm
from participatie_cli.console.wijziging import toon_wijziging
from participatie_cli.store.kader import GelezenKader
from participatie_cli.store.schrijven.bestanden import Opmerkingen, ontbrekende_mappen
from participatie_cli.store.schrijven.eigenschappen import bewaak_schrijfbaar
from participatie_cli.store.schrijven.fout import SchrijfFout
from participatie_cli.store.schrijven.geschreven import begin
from participatie_cli.store.schrijven.samen import Nieuw, Schrijfstap, Vervanging, vervang
from participatie_cli.store.schrijven.slot import Slot, op_slot
from participatie_cli.usecases import bezwaren
from participatie_cli.usecases.committen import bied_commit_aan
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.onthouden import onthoud
from participatie_cli.usecases.opschijf import geweigerd
from participatie_cli.usecases.schrijfwens import (
    NieuwBestand,
    Schrijfwens,
    Voorstel,
    bewaak_nieuw,
    stel_voor,
)
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.zichtbaar import toonbaar

VASTLEGGEN: Final = "Vastleggen?"
Akkoord = Callable[[str], bool]
"""Asks a question, such as whether the change that was shown is to be written, to which the answer is yes or no."""


@dataclass(frozen=True, slots=True)
class Vastgelegd:
    """The files that were written; none where the user said no."""

    paden: tuple[Path, ...] = ()


def leg_vast(
    wensen: Sequence[Schrijfwens],
    kader: GelezenKader,
    peildatum: date,
    *,
    zonder_vragen: bool,
    vraag: Akkoord | None = None,
    boodschap: str = "",
    toon: bool = True,
) -> Vastgelegd:
    """Write changes of one or more different files, all or none.

    `vraag` asks in place of the question on the terminal; `boodschap` says in a sentence without its point what was
    written, for who looks back. Who was not asked gets the changes in the files as they are by then, what another
    writer just added included. With `toon` off the changes are not shown: the user has read them back in words. Raise
    Gebruiksfout, with the files untouched, where it cannot be done well.
    """
    namen = opsomming([wens.naam for wens in wensen])
    zin = boodschap or f"{namen} gewijzigd"
    begin([wens.bestand.pad for wens in wensen])
    try:
        for wens in wensen:
            (bewaak_nieuw if isinstance(wens, NieuwBestand) else bewaak_schrijfbaar)(wens.bestand.pad)
        voorstellen = None if zonder_vragen else _voorstellen(wensen, kader, peildatum)
        if voorstellen and not _akkoord(voorstellen, vraag, toon=toon):
            sys.stdout.write("Er is niets gewijzigd.\n")
            return Vastgelegd()
        with ExitStack() as stapel:
            sloten = _op_slot(wensen, stapel)
            voorstellen = _voorstellen(wensen, kader, peildatum) if voorstellen is None else voorstellen
            opmerkingen = _schrijf(voorstellen, sloten, zin)
    except SchrijfFout as fout:
        raise geweigerd(fout, f"Vastleggen in {namen} lukt niet.") from fout
    if not voorstellen:
        sys.stdout.write("Er is niets gewijzigd: het staat er al.\n")
        return Vastgelegd()
    if zonder_vragen and toon:
        _toon(voorstellen)
    sys.stdout.write(f"Vastgelegd in {toonbaar(opsomming([een.wens.naam for een in voorstellen]))}.\n")
    sys.stdout.writelines(f"Let op: {toonbaar(een)}\n" for een in opmerkingen)
    paden = tuple(een.pad for een in voorstellen)
    bied_commit_aan(paden, kader.kader, zin, zonder_vragen=zonder_vragen, vraag=vraag or vraag_op_terminal)
    return Vastgelegd(paden)


def _voorstellen(wensen: Sequence[Schrijfwens], kader: GelezenKader, peildatum: date) -> list[Voorstel]:
    """The files as they are now and as they become, which has been checked; those that stay as they are left out."""
    voorstellen = [een for een in (stel_voor(wens, kader, peildatum) for wens in wensen) if een.oud != een.nieuw]
    for voorstel in voorstellen:
        bezwaren.bewaak(voorstel, kader.kader, peildatum)
    return voorstellen


def _schrijf(voorstellen: Sequence[Voorstel], sloten: dict[Path, Slot], zin: str) -> Opmerkingen:
    """Put the files in place and keep what they were, all while they are locked."""
    mappen = {een.pad: ontbrekende_mappen(een.pad.parent) for een in voorstellen if een.oud is None}
    return (*vervang([_als_stap(een, sloten) for een in voorstellen]), *onthoud(voorstellen, mappen, zin))


def _op_slot(wensen: Sequence[Schrijfwens], stapel: ExitStack) -> dict[Path, Slot]:
    """The locks on the files that are there, always in one order so that two writers never wait for each other."""
    paden = sorted(wens.bestand.pad for wens in wensen if not isinstance(wens, NieuwBestand))
    return {pad: stapel.enter_context(op_slot(pad)) for pad in paden}


def _als_stap(voorstel: Voorstel, sloten: dict[Path, Slot]) -> Schrijfstap:
    if voorstel.oud is None:
        return Nieuw(voorstel.pad, voorstel.nieuw.encode())
    return Vervanging(sloten[voorstel.pad], voorstel.oud.encode(), voorstel.nieuw.encode())


def _toon(voorstellen: Sequence[Voorstel]) -> None:
    for een in voorstellen:
        toon_wijziging(Scherm(sys.stdout), een.wens.naam, *een.zichtbaar())


def _akkoord(voorstellen: Sequence[Voorstel], vraag: Akkoord | None, *, toon: bool) -> bool:
    """Show the change and ask; where nobody can answer, say what to do."""
    if toon:
        _toon(voorstellen)
    return vraag(VASTLEGGEN) if vraag else vraag_op_terminal(VASTLEGGEN, "Voeg --ja toe om vast te leggen.")


def vraag_op_terminal(vraag: str, anders: str = "Voeg --ja toe.") -> bool:
    """Ask a question that is answered by no if by nothing; raise Gebruiksfout with another way where nobody can."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise Gebruiksfout("Er is niets gewijzigd: hier kan niemand antwoord geven.", anders)
    sys.stdout.write(f"{vraag} [j/N] ")
    sys.stdout.flush()
    return sys.stdin.readline().strip().lower() in ("j", "ja")
