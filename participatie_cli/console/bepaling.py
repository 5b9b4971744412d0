"""One provision for people and for programs, in full."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any, Final

from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.kader.bepaling import Bepaling, Geldend, Norm, Regeling
from participatie_cli.kader.verschil import waarde_van
from participatie_cli.values.datum import Datum
from participatie_cli.wording.waarden import afwijkruimte_in_woorden, geldigheid, gelezen_in_woorden

_GELDT: Final = {
    "ja": "geldt",
    "nog niet": "geldt nog niet",
    "niet meer": "geldt niet meer",
    "onbekend": "onbekend of zij geldt",
}


@dataclass(frozen=True, slots=True)
class Regelnaam:
    """A rule as it is named beside a provision, and whether it can find that the provision is not met."""

    code: str
    naam: str
    titel: str
    toetst: bool


@dataclass(frozen=True, slots=True)
class Bepalingblad:
    """One version of a provision as it is shown; `geldt` is ja, nog niet, niet meer or onbekend.

    `gaat_over` explains its key, where that is one that a municipality fills in itself.
    """

    bepaling: Bepaling
    regeling: Regeling
    geldt: str
    regels: tuple[Regelnaam, ...]
    gaat_over: str | None = None

    @property
    def toetsend(self) -> tuple[Regelnaam, ...]:
        """The rules that ask for it."""
        return tuple(regel for regel in self.regels if regel.toetst)

    @property
    def noemend(self) -> tuple[Regelnaam, ...]:
        """The rules that count with it or explain by it, and ask for another."""
        return tuple(regel for regel in self.regels if not regel.toetst)


def regeling_in_woorden(regeling: Regeling) -> str:
    """The title with the number by which one finds it, where the title does not hold that."""
    kenmerk = regeling.kenmerk
    return (
        f"{regeling.titel} ({kenmerk})"
        if isinstance(kenmerk, str) and kenmerk not in regeling.titel
        else regeling.titel
    )


def toon_bepaling(scherm: Scherm, bladen: Sequence[Bepalingblad], peildatum: date) -> None:
    """Write one provision in full, every version of it."""
    for nummer, blad in enumerate(bladen):
        if nummer:
            scherm.wit()
        _toon_versie(scherm, blad, peildatum)
    toetsend, noemend = bladen[0].toetsend, bladen[0].noemend
    scherm.kop("Regels die deze bepaling toetsen")
    scherm.lijst(_regel_in_woorden(regel) for regel in toetsend)
    if not toetsend:
        reden = next((blad.bepaling.niet_getoetst for blad in bladen if blad.bepaling.niet_getoetst), None)
        anders = "De regels hieronder toetsen een andere bepaling." if noemend else "Waarom niet, is niet vastgelegd."
        scherm.regel(f"Geen. {reden or anders}", inspringen=2)
    if noemend:
        scherm.kop("Regels die haar noemen")
        scherm.lijst(_regel_in_woorden(regel) for regel in noemend)


def _regel_in_woorden(regel: Regelnaam) -> str:
    return f"{regel.code} {regel.naam}: {regel.titel}"


def _toon_versie(scherm: Scherm, blad: Bepalingblad, peildatum: date) -> None:
    bepaling, regeling = blad.bepaling, blad.regeling
    scherm.regel(Deel(bepaling.vindplaats, "bold underline"))
    scherm.regel(Deel(f"{bepaling.id} · {regeling.laag.value} · {regeling_in_woorden(regeling)}", "dim"))
    scherm.wit()
    scherm.alinea(bepaling.tekst)
    scherm.wit()
    if blad.gaat_over:
        _label(scherm, "Gaat over", blad.gaat_over)
    geldig = geldigheid(bepaling.geldig_van, bepaling.geldig_tot)
    _label(scherm, "Geldig", f"{geldig} ({_GELDT[blad.geldt]} op {Datum.op(peildatum).voluit})")
    if isinstance(bepaling.uiterlijk, Datum):
        _label(scherm, "Uiterlijk", f"wie er op {bepaling.uiterlijk.voluit} aan voldoet, is op tijd")
    for norm in bepaling.normen:
        _label(scherm, "Waarde", f"{norm.id} = {waarde_van(norm)}")
    _label(scherm, "Zekerheid", f"{gelezen_in_woorden(bepaling)}. {regeling.gelezen}")
    _label(scherm, "Afwijken", f"{_afwijken(blad)}.")
    if bepaling.adres:
        _label(scherm, "Adres", bepaling.adres)


def _afwijken(blad: Bepalingblad) -> str:
    return afwijkruimte_in_woorden(Geldend(blad.bepaling, blad.regeling).afwijkruimte)


def _label(scherm: Scherm, label: str, waarde: str) -> None:
    scherm.regel(Deel(f"{label}: ", "bold"), waarde)


def bepaling_als_gegevens(blad: Bepalingblad) -> dict[str, Any]:
    """One version of one provision for programs."""
    bepaling, regeling = blad.bepaling, blad.regeling
    return {
        "sleutel": bepaling.id,
        "laag": regeling.laag.value,
        "regeling": regeling.titel,
        "kenmerk": regeling.kenmerk if isinstance(regeling.kenmerk, str) else None,
        "vindplaats": bepaling.vindplaats,
        "tekst": bepaling.tekst,
        "gaat_over": blad.gaat_over,
        "adres": bepaling.adres,
        "geldt": blad.geldt,
        "geldig_van": str(bepaling.geldig_van),
        "geldig_tot": str(bepaling.geldig_tot) if bepaling.geldig_tot else None,
        "uiterlijk": str(bepaling.uiterlijk) if bepaling.uiterlijk else None,
        "zekerheid": bepaling.zekerheid.value,
        "bevestigd_door": list(bepaling.bevestigd_door),
        "afwijken": _afwijken(blad),
        "normen": [{"id": norm.id, "waarde": _getal(norm), "eenheid": norm.eenheid} for norm in bepaling.normen],
        "niet_getoetst": bepaling.niet_getoetst,
        "regels": [asdict(regel) for regel in blad.regels],
    }


def _getal(norm: Norm) -> int | str:
    return norm.waarde if isinstance(norm.waarde, int) else str(norm.waarde)
