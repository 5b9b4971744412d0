"""What stops the program though nobody used it wrongly: the machine, told in one sentence with a way out."""

import os
import sys
import tempfile
from collections.abc import Callable
from typing import Final

from participatie_cli.console.stroom import UitvoerFout
from participatie_cli.usecases.gebruiksfout import Gebruiksfout, Systeemfout
from participatie_cli.wording.systeem import ligt_aan_de_machine, uitweg, waarom

_GEEN_GEHEUGEN: Final = "Het geheugen is op; het programma is gestopt."
_MINSTE_GEHEUGEN: Final = 80_000_000
"""So many bytes of address space the models and rules take with some room; a check of a small register takes 60 MB."""
_MEER_GEHEUGEN: Final = "Sluit andere programma's, of gebruik een computer of container met meer geheugen."


def bewaak_teksten() -> None:
    """Raise Gebruiksfout where Python left out the texts of the rules and of the commands, which are docstrings."""
    if sys.flags.optimize >= 2:
        raise Gebruiksfout(
            "Python laat hier de teksten van het programma weg (PYTHONOPTIMIZE=2 of -OO); zonder kan het niet.",
            "Zet PYTHONOPTIMIZE uit, of op 1.",
        )


def bewaak_geheugen() -> None:
    """Raise Systeemfout where the process may use less than it needs: a library would end it without a word."""
    try:
        from resource import RLIM_INFINITY, RLIMIT_AS, getrlimit
    except ImportError:  # Windows sets no such limit
        return
    grens, _ = getrlimit(RLIMIT_AS)
    if grens != RLIM_INFINITY and grens < _MINSTE_GEHEUGEN:
        raise geen_geheugen()


def als_stop(fout: Exception) -> Gebruiksfout | None:
    """What stopped the program, as a sentence for the user; None where it is a fault of the program itself."""
    match fout:
        case Gebruiksfout():
            return fout
        case UitvoerFout():
            return Systeemfout(f"Niet alle uitvoer is geschreven: {waarom(fout.oorzaak)}.", uitweg(fout.oorzaak))
        case MemoryError() | SystemError():  # the second is what Python makes of the first within itself
            return geen_geheugen()
        case ImportError():
            return _niet_geladen(fout)
        case OSError():
            return _geweigerd(fout)
    return geen_geheugen() if "MemoryError" in str(fout) else None


def geen_geheugen() -> Systeemfout:
    """The sentence for a machine whose memory is used up."""
    return Systeemfout(_GEEN_GEHEUGEN, _MEER_GEHEUGEN)


def _niet_geladen(fout: ImportError) -> Systeemfout:
    deel = f" ({fout.name})" if fout.name else ""
    return Systeemfout(
        f"Een onderdeel van het programma is niet te laden{deel}.",
        "Installeer het programma opnieuw. Helpt dat niet? Geef het meer geheugen, of laat het meer bestanden openen.",
    )


def _geweigerd(fout: OSError) -> Gebruiksfout:
    if not _lukt(os.getcwd):
        return Gebruiksfout("De map waarin u werkt, bestaat niet meer.", "Ga naar een andere map en probeer het daar.")
    if not ligt_aan_de_machine(fout) and not _lukt(tempfile.gettempdir):
        return Systeemfout(
            "Er is geen map waarin tijdelijke bestanden kunnen staan.",
            "Wijs met TMPDIR (op Windows: TEMP) een map aan waarin u mag schrijven.",
        )
    bij = "" if fout.filename is None else f" bij {os.fsdecode(fout.filename)}"
    soort = Gebruiksfout if fout.filename is not None and not ligt_aan_de_machine(fout) else Systeemfout
    return soort(f"Het systeem werkt niet mee{bij}: {waarom(fout)}.", uitweg(fout))


def _lukt(vraag: Callable[[], str]) -> bool:
    try:
        vraag()
    except OSError:
        return False
    return True
