"""The methods in a table, for people; nothing in it is an order of better or worse."""

from dataclasses import dataclass

from participatie_cli.console.kolommen import TUSSEN, breedtes, in_kolom
from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.model.toolboxkeuzes import Kostenklasse
from participatie_cli.toolbox.gereedschap import Gereedschap, Werkvormherkomst
from participatie_cli.toolbox.keuze import Selectie
from participatie_cli.values.onbekend import ONBEKEND
from participatie_cli.wording.waarden import aantal
from participatie_cli.wording.werkvormen import (
    LEGENDA,
    TEKEN,
    mensen_in_woorden,
    met_teken,
    reeks_in_woorden,
    te_weinig_bekend,
    weken_in_woorden,
)

_KOPPEN = ("kenmerk", "werkvorm", "treden", "weken", "kosten", "mensen", "kanaal", "bereikt")
_REKBAAR = len(_KOPPEN) - 1


@dataclass(frozen=True, slots=True)
class Toolboxlijst:
    """What is listed of how many methods; `ongelezen` are files that could not be read."""

    selectie: Selectie
    totaal: int
    gefilterd: bool
    ongelezen: tuple[str, ...] = ()


def toon_toolbox(scherm: Scherm, lijst: Toolboxlijst) -> None:
    """Write a row for each method, and then how many fit and how many cannot be judged."""
    rijen = [_KOPPEN, *map(_rij, lijst.selectie.passend)]
    if lijst.selectie.passend:
        _toon_rijen(scherm, rijen)
        scherm.wit()
    scherm.regel(_telling(lijst))
    if open_ := te_weinig_bekend(lijst.selectie.niet_te_beoordelen):
        scherm.regel(open_)
    if any(TEKEN in cel for rij in rijen for cel in rij):
        scherm.regel(LEGENDA)
    scherm.regel("Kosten in vier klassen: " + "; ".join(f"{een} {een.voluit}" for een in Kostenklasse) + ".")
    if lijst.ongelezen:
        scherm.regel(f"Niet te lezen: {', '.join(lijst.ongelezen)}. Zie waarom met `participatie check`.")
    scherm.regel("Eén werkvorm op een pagina: participatie toolbox toon KENMERK")


def _toon_rijen(scherm: Scherm, rijen: list[tuple[str, ...]]) -> None:
    maten = breedtes(rijen, ruimte=scherm.breedte, rekbaar=_REKBAAR)
    if maten is None:
        for rij in rijen[1:]:
            scherm.naast(Deel(rij[0], "cyan"), "; ".join(rij[1:]))
        return
    for nummer, rij in enumerate(rijen):
        cellen = [in_kolom(cel, maat) for cel, maat in zip(rij, maten, strict=True)]
        scherm.regel(Deel((" " * TUSSEN).join(cellen).rstrip(), "" if nummer else "bold"))


def _rij(een: Gereedschap) -> tuple[str, ...]:
    vorm = een.werkvorm
    eigen = "" if een.herkomst is Werkvormherkomst.LANDELIJK else f" ({een.herkomst})"
    klasse = vorm.kostenklasse if isinstance(vorm.kostenklasse, Kostenklasse) else ONBEKEND
    return (
        een.id,
        f"{een.titel}{eigen}",
        met_teken(vorm, reeks_in_woorden(een.niveaus), "niveaus"),
        met_teken(vorm, weken_in_woorden(vorm), "weken"),
        met_teken(vorm, str(klasse), "kostenklasse"),
        met_teken(vorm, mensen_in_woorden(vorm), "groep_van", "groep_tot"),
        met_teken(vorm, reeks_in_woorden(vorm.kanalen), "kanalen"),
        met_teken(vorm, reeks_in_woorden(vorm.bereikt), "bereikt"),
    )


def _telling(lijst: Toolboxlijst) -> str:
    if not lijst.gefilterd:
        return f"{aantal(lijst.totaal, 'werkvorm', 'werkvormen')}, op volgorde van naam."
    passend = len(lijst.selectie.passend)
    past = "past" if passend == 1 else "passen"
    return f"{passend} van {aantal(lijst.totaal, 'werkvorm', 'werkvormen')} {past} bij wat u vraagt."
