"""Findings as annotations on a pull request, by the workflow commands of GitHub Actions."""

from typing import Final

from participatie_cli.console.veilig import toonbaar
from participatie_cli.model.bevinding import Bevinding
from participatie_cli.model.keuzes import Ernst

_OPDRACHT: Final = {Ernst.FOUT: "error", Ernst.WAARSCHUWING: "warning", Ernst.ADVIES: "notice"}


def als_aantekening(bevinding: Bevinding, bestand: str) -> str:
    """One workflow command; `bestand` is relative to the root of the repository."""
    eigenschappen = {
        "file": bestand,
        "line": bevinding.regelnummer,
        "col": bevinding.kolom,
        "title": f"{bevinding.code} {bevinding.naam}",
    }
    ingevuld = ",".join(
        f"{naam}={_waarde(str(waarde))}" for naam, waarde in eigenschappen.items() if waarde is not None
    )
    grondslag = "".join(f"\nNorm: {een.vindplaats}" for een in bevinding.grondslag)
    tekst = f"{toonbaar(bevinding.melding)}\nHerstel: {toonbaar(bevinding.herstel)}{grondslag}"
    return f"::{_OPDRACHT[bevinding.ernst]} {ingevuld}::{_bericht(tekst)}"


def _bericht(tekst: str) -> str:
    return tekst.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _waarde(tekst: str) -> str:
    return _bericht(tekst).replace(":", "%3A").replace(",", "%2C")
