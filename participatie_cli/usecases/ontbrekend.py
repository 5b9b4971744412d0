"""What of a register is not in what was made of it: told once it is made."""

from collections.abc import Sequence

from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.melden import meld
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import onvolledig_in_woorden


def meld_ontbrekend(ongelezen: Sequence[str], onvolledig: Sequence[str], herstel: str) -> Exitcode:
    """Name the files that could not be read, or not wholly, with the way out; gives the exit code that goes with it."""
    if not ongelezen and not onvolledig:
        return Exitcode.GOED
    werkwoord = "is" if len(ongelezen) == 1 else "zijn"
    weg = f"Let op: {opsomming(ongelezen)} {werkwoord} niet te lezen en nergens meegeteld." if ongelezen else ""
    half = f"Let op. {onvolledig_in_woorden(tuple(onvolledig))}" if onvolledig else ""
    meld(*filter(None, (weg, half)), herstel)
    return Exitcode.BEVINDINGEN
