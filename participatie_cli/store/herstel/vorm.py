"""From an older form of the register to that of today, as far as that means one thing; `kader.vorm` tells why."""

from collections.abc import Iterator
from typing import Any, Final

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.kader.vorm import HUIDIGE_VORM
from participatie_cli.model.project import Project
from participatie_cli.store.bewerken.bewerking import (
    NIETS,
    Bewerking,
    Hernoemen,
    Inlijsten,
    Weghalen,
    Zetten,
    toegepast,
)
from participatie_cli.values.onbekend import WOORD
from participatie_cli.values.veld import Feit

INSTRUMENT, INSTRUMENTEN, KEREN = "instrument", "instrumenten", "terinzageleggingen"
_AANGEWEZEN: Final = "verplichte_participatie"
_POSTBUSSEN, _TEKSTEN = "functiepostbussen", "toegestane_teksten"
_WEKEN: Final = {
    "uitdaagbesluit_weken": "uitdaagbesluit",
    "uitdaagbesluit_verdaging_weken": "uitdaagbesluit_verdaging",
    "uitdaagbesluit_publicatie_weken": "uitdaagbesluit_publicatie",
    "uitdaagverzoek_aanvullen_weken": "uitdaagverzoek_aanvullen",
    "eindverslag_weken": "eindverslag",
    "verslag_activiteit_weken": "verslag_van_activiteit",
}


def omzettingen(gegevens: Any, soort: type[Feit]) -> tuple[Bewerking, ...]:
    """The changes, in order, that bring raw data of a kind to the form of today."""
    gedaan = list[Bewerking]()
    stappen = {Project: _project, Gemeentekader: _kader}.get(soort)
    while stappen and isinstance(gegevens, dict) and (stap := next(stappen(gegevens), None)):
        gedaan.append(stap)
        gegevens = toegepast(gegevens, stap)
    return tuple(gedaan)


def _project(gegevens: dict[str, Any]) -> Iterator[Bewerking]:
    """What is to be done first; nothing where all is done."""
    if INSTRUMENT in gegevens and INSTRUMENTEN not in gegevens:
        yield Hernoemen((INSTRUMENT,), INSTRUMENTEN)
    if isinstance(gegevens.get(INSTRUMENTEN), dict):
        yield Inlijsten((INSTRUMENTEN,))
    alle = gegevens.get(INSTRUMENTEN)
    for nummer, een in enumerate(alle if isinstance(alle, list) else ()):
        if isinstance(een, dict):
            yield from _ter_inzage(nummer, een)


def _ter_inzage(nummer: int, instrument: dict[str, Any]) -> Iterator[Bewerking]:
    """The announcement and the inspection were two keys; they are one entry of a list now."""
    oud = {sleutel: instrument[sleutel] for sleutel in ("kennisgeving", "terinzage") if sleutel in instrument}
    if oud and instrument.get(KEREN) in NIETS:
        wordt = _keer(oud.get("kennisgeving"), oud.get("terinzage"))
        if instrument.get(KEREN) != wordt:
            yield Zetten((INSTRUMENTEN, nummer, KEREN), wordt)
    for sleutel, waarde in oud.items():
        if _staat_erin(sleutel, waarde, instrument.get(KEREN)):
            yield Weghalen((INSTRUMENTEN, nummer, sleutel))


def _staat_erin(sleutel: str, waarde: Any, keren: Any) -> bool:
    """Whether an old key says nothing that the new one does not; else a person has to look at both."""
    if waarde in (None, WOORD):
        return True
    keer = keren[0] if isinstance(keren, list) and keren and isinstance(keren[0], dict) else {}
    nieuw = {"kennisgeving": keer.get("kennisgeving")} if sleutel == "kennisgeving" else keer
    eigen = {sleutel: waarde} if sleutel == "kennisgeving" else waarde
    return isinstance(eigen, dict) and all(nieuw.get(naam) == een for naam, een in eigen.items())


def _keer(kennisgeving: Any, terinzage: Any) -> Any:
    """One time that the draft lay open; unknown where nothing of it was known."""
    if kennisgeving in (None, WOORD) and terinzage in (None, WOORD):
        return WOORD
    dagen = terinzage if isinstance(terinzage, dict) else {"start": WOORD, "eind": WOORD}
    return [({} if kennisgeving is None else {"kennisgeving": kennisgeving}) | dagen]


def _kader(gegevens: dict[str, Any]) -> Iterator[Bewerking]:
    gemeente: Any = gegevens.get("gemeente")
    if isinstance(gemeente, dict) and "tooi" in gemeente:
        yield Weghalen(("gemeente", "tooi"))
    if isinstance(gegevens.get(_AANGEWEZEN), dict):
        yield Inlijsten((_AANGEWEZEN,))
    if _POSTBUSSEN in gegevens and gegevens[_POSTBUSSEN] in NIETS and _TEKSTEN not in gegevens:
        yield Hernoemen((_POSTBUSSEN,), _TEKSTEN)
    termijnen: Any = gegevens.get("termijnen")
    yield from _termijnen(termijnen if isinstance(termijnen, dict) else {})
    if gegevens.get("vorm") != str(HUIDIGE_VORM) and not _nieuwer(gegevens.get("vorm")):
        yield Zetten(("vorm",), str(HUIDIGE_VORM))


def _termijnen(termijnen: dict[str, Any]) -> Iterator[Bewerking]:
    for oud, nieuw in _WEKEN.items():
        if oud not in termijnen:
            continue
        wordt = _duur(termijnen[oud])
        if termijnen.get(nieuw) in NIETS and termijnen.get(nieuw) != wordt:
            yield Zetten(("termijnen", nieuw), wordt)
        elif termijnen.get(nieuw) == wordt or wordt == WOORD:
            yield Weghalen(("termijnen", oud))


def _duur(weken: Any) -> Any:
    if weken in (None, WOORD):
        return WOORD
    enkel = " week" if weken == "1" else " weken"
    return [{"duur": weken if weken == "geen" else f"{weken}{enkel}"}]


def _nieuwer(vorm: Any) -> bool:
    return isinstance(vorm, str) and vorm.isdecimal() and int(vorm) > HUIDIGE_VORM
