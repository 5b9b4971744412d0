"""What differs between two dates or two versions of the framework, for people and for programs."""

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from itertools import groupby
from typing import Any, Final

from participatie_cli.console.kader import VERSIE
from participatie_cli.console.kolommen import breedtes, in_kolom
from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.kader.verschil import Verandering, Wijziging, Wijzigingssoort
from participatie_cli.results.bevinding import Uitkomst, Uitkomstsoort
from participatie_cli.values.datum import Datum
from participatie_cli.wording.waarden import aantal

_KORT: Final = 30
_STIJL: Final = {
    Wijzigingssoort.BEGINT: "green",
    Wijzigingssoort.EINDIGT: "red",
    Wijzigingssoort.VERANDERT: "yellow",
}
_LANGSTE_SOORT: Final = max(map(len, Wijzigingssoort))
_STIJL_VAN_UITKOMST: Final = {Uitkomstsoort.VOLDOET_NIET: "bold red", Uitkomstsoort.VOLDOET: "bold green"}


@dataclass(frozen=True, slots=True)
class Regelrij:
    """A rule that begins, ends or changes, and the provision by which it does."""

    soort: Wijzigingssoort
    code: str
    naam: str
    sleutel: str


@dataclass(frozen=True, slots=True)
class Uitkomstrij:
    """An outcome that is another one; `id` is None for kader.yaml and for the register as a whole."""

    soort: str
    id: str | None
    bestand: str
    oud: Uitkomst
    nieuw: Uitkomst


@dataclass(frozen=True, slots=True)
class Verschil:
    """All that differs; `uitkomsten` is None where there was no register to check.

    `peildatum` is None between two dates. `ongelezen` counts the files that could not be judged at all.
    """

    van: str
    naar: str
    peildatum: date | None
    normen: tuple[Wijziging, ...]
    keuzes: tuple[Verandering, ...]
    regels: tuple[Regelrij, ...]
    uitkomsten: tuple[Uitkomstrij, ...] | None
    ongelezen: int = 0


def toon_verschil(scherm: Scherm, verschil: Verschil) -> None:
    """Write what differs: norms, choices, rules and then outcomes."""
    scherm.regel(Deel(f"Verschil tussen {verschil.van} en {verschil.naar}", "bold underline"))
    scherm.kop("Normen")
    _toon_normen(scherm, verschil.normen)
    if verschil.keuzes:
        scherm.kop("Keuzes van de gemeente")
        _toon_veranderingen(scherm, verschil.keuzes, inspringen=2)
    scherm.kop("Regels")
    for regel in verschil.regels:
        scherm.regel(_soort(regel.soort), f"{regel.code} {regel.naam}", Deel(f"  {regel.sleutel}", "dim"), inspringen=2)
    _anders_niets(scherm, verschil.regels)
    _toon_uitkomsten(scherm, verschil)


def _anders_niets(scherm: Scherm, rij: Sequence[object]) -> None:
    if not rij:
        scherm.regel("Er verandert niets.", inspringen=2)


def _soort(soort: Wijzigingssoort) -> Deel:
    return Deel(f"{soort.value.ljust(_LANGSTE_SOORT)}  ", _STIJL[soort])


def _toon_normen(scherm: Scherm, normen: Sequence[Wijziging]) -> None:
    rijen = [("", een.bepaling.id, een.bepaling.vindplaats) for een in normen]
    ruimte = scherm.breedte and scherm.breedte - 2 - _LANGSTE_SOORT
    maten = breedtes(rijen, ruimte=ruimte, rekbaar=2) if rijen else None
    for wijziging, (_, sleutel, vindplaats) in zip(normen, rijen, strict=True):
        wat = f"{in_kolom(sleutel, maten[1])}  {in_kolom(vindplaats, maten[2]).rstrip()}" if maten else sleutel
        scherm.regel(_soort(wijziging.soort), wat, inspringen=2)
        _toon_veranderingen(scherm, wijziging.anders, inspringen=_LANGSTE_SOORT + 4)
    _anders_niets(scherm, normen)


def _toon_veranderingen(scherm: Scherm, veranderingen: Iterable[Verandering], *, inspringen: int) -> None:
    for een in veranderingen:
        oud, nieuw = een.oud or "(niets)", een.nieuw or "(niets)"
        if len(oud) + len(nieuw) <= _KORT:
            scherm.regel(f"{een.wat}: was {oud}, wordt {nieuw}", inspringen=inspringen)
        else:
            scherm.regel(f"{een.wat} was: {oud}", inspringen=inspringen)
            scherm.regel(f"{een.wat} wordt: {nieuw}", inspringen=inspringen)


def _toon_uitkomsten(scherm: Scherm, verschil: Verschil) -> None:
    scherm.kop("Projecten en andere bestanden")
    if verschil.uitkomsten is None:
        scherm.regel("Er is geen register gevonden. Alleen de normen en regels zijn vergeleken.", inspringen=2)
        return
    scherm.regel(Deel(_waarop(verschil.peildatum), "dim"), inspringen=2)
    for (oud, nieuw), rij in groupby(verschil.uitkomsten, key=lambda een: (een.oud.soort, een.nieuw.soort)):
        _toon_groep(scherm, oud, nieuw, tuple(rij))
    _anders_niets(scherm, verschil.uitkomsten)
    if verschil.ongelezen:
        niet = aantal(verschil.ongelezen, "bestand", "bestanden")
        scherm.regel(f"Niet te lezen, en dus niet vergeleken: {niet}. Zie `participatie check`.", inspringen=2)


def _waarop(peildatum: date | None) -> str:
    if peildatum is None:
        return "Ook wat tussen deze dagen is gebeurd, telt mee."
    return f"Beoordeeld op {Datum.op(peildatum).voluit}."


def _toon_groep(scherm: Scherm, oud: Uitkomstsoort, nieuw: Uitkomstsoort, rij: Sequence[Uitkomstrij]) -> None:
    uitkomsten = aantal(len(rij), "uitkomst", "uitkomsten")
    scherm.regel(
        Deel(nieuw.woorden.capitalize(), _STIJL_VAN_UITKOMST.get(nieuw, "bold")),
        f" (was: {oud.woorden}), {uitkomsten}",
        inspringen=2,
    )
    for bestand, van_bestand in groupby(rij, key=lambda een: een.bestand):
        groep = tuple(van_bestand)
        codes = ", ".join(een.nieuw.code for een in groep)
        scherm.regel(f"{groep[0].id or bestand or 'het register als geheel'}: {codes}", inspringen=4)


def verschil_als_gegevens(verschil: Verschil, programma: str) -> dict[str, Any]:
    """The difference between two days of the framework for programs, with what it does to outcomes."""
    uitkomsten = verschil.uitkomsten
    return {
        "versie": VERSIE,
        "programma": programma,
        "van": verschil.van,
        "naar": verschil.naar,
        "peildatum": verschil.peildatum.isoformat() if verschil.peildatum else None,
        "normen": [_norm(wijziging) for wijziging in verschil.normen],
        "keuzes": [asdict(een) for een in verschil.keuzes],
        "regels": [asdict(een) for een in verschil.regels],
        "uitkomsten": None if uitkomsten is None else [_uitkomst(een) for een in uitkomsten],
        "ongelezen": verschil.ongelezen,
    }


def _norm(wijziging: Wijziging) -> dict[str, Any]:
    return {
        "soort": wijziging.soort.value,
        "sleutel": wijziging.bepaling.id,
        "laag": wijziging.geldend.regeling.laag.value,
        "vindplaats": wijziging.bepaling.vindplaats,
        "geldig_van": str(wijziging.bepaling.geldig_van),
        "veranderingen": [asdict(een) for een in wijziging.anders],
    }


def _uitkomst(een: Uitkomstrij) -> dict[str, Any]:
    return {
        "soort": een.soort,
        "id": een.id,
        "bestand": een.bestand or None,
        "code": een.nieuw.code,
        "naam": een.nieuw.naam,
        "van": een.oud.soort.value,
        "naar": een.nieuw.soort.value,
        "reden": een.nieuw.reden,
    }
