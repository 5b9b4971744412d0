"""Keeping what was written in the log, so that it can be taken back."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from participatie_cli.store.register import register_van
from participatie_cli.store.schrijven.bestanden import Opmerkingen
from participatie_cli.usecases.logboek import schrijf_bij
from participatie_cli.usecases.logregel import LogboekFout, Schrijfbeurt, Schrijfdeel, afdruk_van
from participatie_cli.usecases.peildatum import lees_peildatum
from participatie_cli.usecases.schrijfwens import Voorstel


def onthoud(voorstellen: Sequence[Voorstel], mappen: Mapping[Path, Sequence[Path]], boodschap: str) -> Opmerkingen:
    """Keep a writing of files of one register; a sentence where that fails, for the files are written.

    `mappen` are the folders that were made for a file, the deepest first.
    """
    register = register_van(voorstellen[0].pad) if voorstellen else None
    if register is None:
        return ()
    delen = tuple(_deel(een, mappen.get(een.pad, ()), register) for een in voorstellen)
    try:
        schrijf_bij(register, Schrijfbeurt(boodschap, str(lees_peildatum(None)), delen))
    except LogboekFout as fout:
        return (f"Dit is niet terug te nemen met `participatie terug`: {fout}.",)
    return ()


def _deel(voorstel: Voorstel, mappen: Sequence[Path], register: Path) -> Schrijfdeel:
    oud = None if voorstel.oud is None else voorstel.oud.encode()
    onder = tuple(map_.relative_to(register).as_posix() for map_ in mappen if register in map_.parents)
    return Schrijfdeel(voorstel.pad.relative_to(register).as_posix(), oud, afdruk_van(voorstel.nieuw.encode()), onder)
