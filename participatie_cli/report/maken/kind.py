"""The process in which the templates of others are filled in. What it says to its parent is a line of JSON and bytes.

Its parent gives it what to do, and believes nothing of what comes back but that it has this form.
"""

import pickle
import sys
from collections.abc import Mapping
from json import dumps
from typing import Final

from participatie_cli.report.maken.grenzen import Grenzen
from participatie_cli.report.maken.werk import Werk
from participatie_cli.report.sjabloon.ontbreekt import OntbreektFout
from participatie_cli.report.sjabloon.sjablonen import SjabloonFout

GOED: Final = "goed"
SJABLOON: Final = "sjabloon"
ONTBREEKT: Final = "ontbreekt"
MACHINE: Final = "machine"
TE_GROOT: Final = "te groot"
GEHEUGEN: Final = "geheugen"


def hoofd() -> None:
    """Read what to do, do it, and write what came of it."""
    grenzen, werk = pickle.load(sys.stdin.buffer)
    grenzen.leg_op()
    kop, inhoud = _doe(werk, grenzen)
    sys.stdout.buffer.write(dumps(kop).encode() + b"\n" + inhoud)
    sys.stdout.buffer.flush()


def _doe(werk: Werk, grenzen: Grenzen) -> tuple[Mapping[str, object], bytes]:
    try:
        inhoud = werk.doe()
    except SjabloonFout as fout:
        bestand = None if fout.bestand is None else str(fout.bestand)
        plek = {"bestand": bestand, "regel": fout.regel, "wat": fout.wat}
        return {"uitkomst": SJABLOON, "zin": fout.zin, "herstel": fout.herstel, **plek}, b""
    except OntbreektFout as fout:
        return {"uitkomst": ONTBREEKT, "module": fout.module, "extra": fout.extra}, b""
    except MemoryError:
        return {"uitkomst": GEHEUGEN}, b""
    except OSError as fout:
        return {"uitkomst": MACHINE, "nummer": fout.errno or 0}, b""
    return ({"uitkomst": GOED}, inhoud) if len(inhoud) <= grenzen.uitvoer else ({"uitkomst": TE_GROOT}, b"")
