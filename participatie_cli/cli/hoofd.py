"""Where the program begins and ends: the streams, the error boundary and the exit code."""

import gc
import os
import sys
from functools import partial
from io import StringIO
from typing import Any, Final

from participatie_cli.cli.codering import installeer, stel_in
from participatie_cli.cli.grens import als_stop, bewaak_geheugen, bewaak_teksten, geen_geheugen
from participatie_cli.console.stroom import Stroom, UitvoerFout
from participatie_cli.store.schrijven.geschreven import begin
from participatie_cli.store.schrijven.onderbreking import luister, luister_niet_meer, onderbreek_mij
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.melden import meld

_OPRUIMEN_NA: Final = 200_000
"""New objects before Python looks for cycles. We make hardly any, and looking often costs a tenth of the time."""


def hoofd() -> None:
    """Run the program and end the process with its exit code."""
    gc.set_threshold(_OPRUIMEN_NA)
    os.environ["PYDANTIC_DISABLE_PLUGINS"] = "__all__"  # no other package looks along, and none is looked for
    eigen = sys.stdin, sys.stdout, sys.stderr
    try:
        code = _draai()
    finally:
        sys.stdin, sys.stdout, sys.stderr = eigen
    sys.exit(code)


def _draai() -> int:
    """Everything, with one place that tells of an interruption; after it no signal is heard any more."""
    _maak_stromen_veilig()
    try:
        begin()
        luister()
        onderbreek_mij()
        code = _bewaakt()
        luister_niet_meer()
    except KeyboardInterrupt:
        return _afgebroken()
    return code


def _bewaakt() -> int:
    try:
        bewaak_teksten()
        bewaak_geheugen()
        code = _voer_uit()
        _zeg_alles()
        return code
    except BrokenPipeError:
        _zwijg()
        return Exitcode.PIJP_DICHT
    except Exception as fout:
        stop = als_stop(fout)
        if stop is None:
            return _eigen_fout(fout)
    return _gestopt(stop.exitcode, stop.zin, stop.herstel)  # only here: what the fault held on to is free again


def _eigen_fout(fout: Exception) -> int:
    try:
        return _kapotte_gegevens(fout) or _programmafout(fout)
    except MemoryError:  # telling takes a little memory too
        stop = geen_geheugen()
        return _gestopt(stop.exitcode, stop.zin, stop.herstel)


def _zeg_alles() -> None:
    sys.stdout.flush()
    sys.stderr.flush()


def _voer_uit() -> int:
    from participatie_cli.cli.app import opdrachten
    from participatie_cli.cli.nederlands import vertaald

    try:
        code: Any = opdrachten(*sys.argv[1:2]).main(prog_name="participatie", standalone_mode=False)
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
    """Whatever is said goes through streams that cannot steer; a stream that was closed is there but says nothing."""
    installeer()
    _vul_gesloten_stromen()
    sys.stdin, sys.stdout, sys.stderr = (stroom or StringIO() for stroom in (sys.stdin, sys.stdout, sys.stderr))
    for stroom in (sys.stdout, sys.stderr):
        stel_in(stroom)
    sys.stdout, sys.stderr = Stroom(sys.stdout), Stroom(sys.stderr)


def _vul_gesloten_stromen() -> None:
    """A file that is opened later never gets the number of a standard stream: others would write into it."""
    for nummer in range(3):
        try:
            os.fstat(nummer)
        except OSError:
            os.open(os.devnull, os.O_RDWR)


def _gestopt(code: int, *zinnen: str) -> int:
    """Say why, after what was said before; where even that cannot be said only the exit code tells."""
    for zeg in (sys.stdout.flush, partial(meld, *zinnen), sys.stderr.flush):
        try:
            zeg()
        except (BrokenPipeError, UitvoerFout):
            _zwijg()
    return code


def _zwijg() -> None:
    """Point a stream that cannot be written to elsewhere, so that Python does not complain again when it closes."""
    for stroom in (sys.stdout, sys.stderr):
        try:
            stroom.flush()
        except (BrokenPipeError, UitvoerFout):
            os.dup2(os.open(os.devnull, os.O_WRONLY), stroom.fileno())


def _afgebroken() -> int:
    from participatie_cli.usecases.opschijf import na_een_signaal

    zin, stand, code = na_een_signaal()
    return _gestopt(code, zin, stand)


def _kapotte_gegevens(fout: Exception) -> int | None:
    """Tell whoever edits the data of the package where it is broken; None where something else went wrong."""
    from participatie_cli.store.kaderdata import PakketFout
    from participatie_cli.wording.waarden import plek

    if not isinstance(fout, PakketFout):
        return None
    bevindingen = [een.bevinding for een in fout.aangewezen]
    zinnen = [zin for een in bevindingen for zin in (f"{plek(een)}: {een.melding}", een.herstel)]
    return _gestopt(Exitcode.PROGRAMMAFOUT, *zinnen)


def _programmafout(fout: Exception) -> int:
    if "KeyboardInterrupt" in str(fout):  # pydantic wraps an interruption while it builds its models
        return _afgebroken()
    if os.environ.get("PARTICIPATIE_DEBUG"):
        raise fout
    return _gestopt(
        Exitcode.PROGRAMMAFOUT,
        f"Er ging iets mis in het programma zelf ({type(fout).__name__}).",
        "Meld dit bij de beheerder. Met PARTICIPATIE_DEBUG=1 ervoor ziet u de hele foutmelding.",
    )
