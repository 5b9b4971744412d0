"""Where the program begins and ends: the streams, the error boundary and the exit code."""

import gc
import os
import sys
from io import StringIO
from typing import Any, Final, TextIO

from participatie_cli.cli.codering import BENADER, installeer
from participatie_cli.cli.exitcode import Exitcode
from participatie_cli.cli.gebruiksfout import Gebruiksfout

_OPRUIMEN_NA: Final = 50_000
"""New objects before Python looks for cycles. We make hardly any, and looking often costs a tenth of the time."""


def hoofd() -> None:
    """Run the program and end the process with its exit code."""
    gc.set_threshold(_OPRUIMEN_NA)
    sys.exit(_draai())


def _draai() -> int:
    """Everything, with one place that tells of an interruption; after it no signal is heard any more."""
    try:
        from participatie_cli.store.geschreven import begin
        from participatie_cli.store.onderbreking import luister, luister_niet_meer, onderbreek_mij

        begin()
        luister()
        onderbreek_mij()
        code = _bewaakt()
        luister_niet_meer()
    except KeyboardInterrupt:
        return _afgebroken()
    return code


def _bewaakt() -> int:
    _maak_stromen_veilig()
    try:
        code = _voer_uit()
        sys.stdout.flush()
        return code
    except BrokenPipeError:
        _sluit_pijp()
        return Exitcode.PIJP_DICHT
    except Gebruiksfout as fout:
        _meld(fout.zin, fout.herstel)
        return fout.exitcode
    except Exception as fout:
        return _kapotte_gegevens(fout) or _programmafout(fout)


def _voer_uit() -> int:
    from typer.main import get_command

    from participatie_cli.cli.app import app
    from participatie_cli.cli.nederlands import installeer_in_het_nederlands, vertaald

    try:
        opdrachten = get_command(app)
        installeer_in_het_nederlands(opdrachten)
        code: Any = opdrachten.main(prog_name="participatie", standalone_mode=False)
    except SystemExit as einde:
        # Typer ends the process by itself only where whoever read the output has gone.
        raise BrokenPipeError from einde
    except Exception as fout:
        if any(soort.__name__ == "UsageError" for soort in type(fout).__mro__):
            raise vertaald(fout) from fout
        raise
    if code == Exitcode.AFGEBROKEN:
        raise KeyboardInterrupt  # Typer has swallowed it
    return int(code or Exitcode.GOED)


def _maak_stromen_veilig() -> None:
    """A character that the terminal does not know becomes the nearest one that it knows."""
    installeer()
    sys.stdout, sys.stderr = sys.stdout or StringIO(), sys.stderr or StringIO()  # either may have been closed
    for stroom in (sys.stdout, sys.stderr):
        if hasattr(stroom, "reconfigure"):
            stroom.reconfigure(errors=BENADER)


def _sluit_pijp() -> None:
    """Point stdout elsewhere, so that Python does not complain again when it closes."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _afgebroken() -> int:
    from participatie_cli.cli.opschijf import na_een_signaal

    zin, stand, code = na_een_signaal()
    _meld(zin, stand)
    return code


def _kapotte_gegevens(fout: Exception) -> int | None:
    """Tell whoever edits the data of the package where it is broken; None where something else went wrong."""
    from participatie_cli.store.kaderdata import PakketFout
    from participatie_cli.wording.waarden import plek

    if not isinstance(fout, PakketFout):
        return None
    bevindingen = [een.bevinding for een in fout.aangewezen]
    for bevinding in bevindingen:
        _meld(f"{plek(bevinding)}: {bevinding.melding}", bevinding.herstel)
    return Exitcode.PROGRAMMAFOUT


def _programmafout(fout: Exception) -> int:
    if "KeyboardInterrupt" in str(fout):  # pydantic wraps an interruption while it builds its models
        return _afgebroken()
    if os.environ.get("PARTICIPATIE_DEBUG"):
        raise fout
    _meld(
        f"Er ging iets mis in het programma zelf ({type(fout).__name__}: {fout}).",
        "Meld dit bij de beheerder. Met PARTICIPATIE_DEBUG=1 ervoor ziet u de hele foutmelding.",
    )
    return Exitcode.PROGRAMMAFOUT


def _meld(zin: str, herstel: str) -> None:
    from participatie_cli.console.veilig import toonbaar

    uit: TextIO = sys.stderr
    uit.write(f"{toonbaar(zin)}\n{toonbaar(herstel)}\n")
