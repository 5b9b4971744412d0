"""What is on disk when a run ends early: told from what was noted, never guessed."""

import os
import signal
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path

from participatie_cli.store.schrijven.bestanden import schrijf_alle
from participatie_cli.store.schrijven.fout import SchrijfFout
from participatie_cli.store.schrijven.geschreven import begin, geschreven, niet_geschreven, ruim_tijdelijk_op
from participatie_cli.store.schrijven.onderbreking import gekregen_signaal, luister_niet_meer
from participatie_cli.store.schrijven.samen import Nieuw, Schrijfstap, Vervanging, vervang
from participatie_cli.store.schrijven.slot import op_slot
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout, Systeemfout
from participatie_cli.values.opsomming import opsomming


def stand_op_schijf() -> str:
    """One sentence: nothing changed, or which files were written and which were not."""
    klaar, rest = geschreven(), niet_geschreven()
    if not klaar:
        return "Er is niets gewijzigd."
    niet = f", {_namen(rest)} niet" if rest else ""
    return f"{_namen(klaar)} {'is' if len(klaar) == 1 else 'zijn'} geschreven{niet}."


def geweigerd(fout: SchrijfFout, zin: str, herstel: str | None = None) -> Gebruiksfout:
    """What a writer could not do, with what is on disk now; `zin` is what was tried, and `herstel` a better advice."""
    soort = Systeemfout if fout.machine else Gebruiksfout
    raad = fout.herstel if fout.machine or herstel is None else herstel
    return soort(" ".join(een for een in (zin, fout.zin, stand_op_schijf()) if een), raad)


def schrijf_nieuwe(bestanden: Mapping[Path, bytes], zin: str, herstel: str) -> None:
    """Write new files, all or none; raise Gebruiksfout, with `zin` and `herstel`, where that fails."""
    try:
        schrijf_alle(bestanden)
    except SchrijfFout as fout:
        raise geweigerd(fout, zin, herstel) from fout


def zet_neer(inhoud: Mapping[Path, bytes | None], herstel: str) -> Sequence[str]:
    """Put files in place together, each new or over the one that is there; None takes one away.

    Give what there is to remark; raise Gebruiksfout, with nothing changed and with `herstel`, where that fails.
    """
    begin(inhoud)
    try:
        with ExitStack() as sloten:
            return vervang([een for pad, nieuw in inhoud.items() if (een := _stap(pad, nieuw, sloten))])
    except SchrijfFout as fout:
        raise geweigerd(fout, "", herstel) from fout


def _stap(pad: Path, nieuw: bytes | None, sloten: ExitStack) -> Schrijfstap | None:
    if os.path.lexists(pad):
        return Vervanging(sloten.enter_context(op_slot(pad)), pad.read_bytes(), nieuw)
    return None if nieuw is None else Nieuw(pad, nieuw)


def na_een_signaal() -> tuple[str, str, Exitcode]:
    """What to say after an interruption, and the exit code; further signals are ignored from here on."""
    luister_niet_meer()
    ruim_tijdelijk_op()
    nummer = gekregen_signaal()
    if nummer == signal.SIGTERM:
        return "Gestopt: het systeem of een ander programma vroeg daarom.", stand_op_schijf(), Exitcode.GESTOPT
    if nummer == getattr(signal, "SIGHUP", None) and nummer is not None:
        return "Gestopt: het venster of de verbinding is gesloten.", stand_op_schijf(), Exitcode.VERBROKEN
    return "Afgebroken.", stand_op_schijf(), Exitcode.AFGEBROKEN


def _namen(paden: Sequence[Path]) -> str:

    return opsomming([_naam(pad) for pad in paden])


def _naam(pad: Path) -> str:
    from participatie_cli.usecases.lezing import naam_van

    try:
        return naam_van(pad)
    except OSError:  # the current folder is gone
        return pad.as_posix()
