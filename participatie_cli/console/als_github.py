"""Findings as annotations on a pull request, by the workflow commands of GitHub Actions."""

from collections.abc import Mapping
from typing import Final

from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding, Uitkomst
from participatie_cli.wording.zichtbaar import toonbaar

_OPDRACHT: Final = {Ernst.FOUT: "error", Ernst.WAARSCHUWING: "warning", Ernst.ADVIES: "notice"}


def als_aantekening(bevinding: Bevinding, bestand: str) -> str:
    """One workflow command; `bestand` is relative to the root of the repository."""
    eigenschappen = {
        "file": bestand,
        "line": bevinding.regelnummer,
        "col": bevinding.kolom,
        "title": f"{bevinding.code} {bevinding.naam}",
    }
    grondslag = "".join(f"\nNorm: {een.bepaling.vindplaats}" for een in bevinding.grondslag)
    toelichting = f"\nToelichting: {toonbaar(bevinding.toelichting)}" if bevinding.toelichting else ""
    tekst = f"{toonbaar(bevinding.melding)}{toelichting}\nHerstel: {toonbaar(bevinding.herstel)}{grondslag}"
    return _aantekening(_OPDRACHT[bevinding.ernst], eigenschappen, tekst)


def afwijking_als_aantekening(uitkomst: Uitkomst, bestand: str, regelnummer: int) -> str:
    """One workflow command that tells of a rule that was knowingly not met, and why."""
    titel = f"Bewust afgeweken van {uitkomst.code} {uitkomst.naam}"
    eigenschappen = {"file": bestand, "line": regelnummer, "title": titel}
    return _aantekening("notice", eigenschappen, toonbaar(f"{uitkomst.reden}."))


def _aantekening(opdracht: str, eigenschappen: Mapping[str, object], tekst: str) -> str:
    ingevuld = ",".join(
        f"{naam}={_waarde(str(waarde))}" for naam, waarde in eigenschappen.items() if waarde is not None
    )
    return f"::{opdracht} {ingevuld}::{_bericht(tekst)}"


def _bericht(tekst: str) -> str:
    return tekst.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _waarde(tekst: str) -> str:
    return _bericht(tekst).replace(":", "%3A").replace(",", "%2C")
