"""One file of the register on a page: what it is, where it stands, what happened and what is next."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from participatie_cli.console.bevindingen import toon_afwijkingen, toon_bevinding
from participatie_cli.console.scherm import Deel, Scherm
from participatie_cli.model.ongedateerd import Ongedateerd
from participatie_cli.model.tijdlijn import Moment
from participatie_cli.results.uitslag import Aangewezen, Controleverslag
from participatie_cli.wording.waarden import per_ernst, per_uitkomst

ZONDER_DATUM = "Zonder datum"
GEEN_DATUM = "Er staat geen feit in van op of vóór de peildatum."


@dataclass(frozen=True, slots=True)
class Pagina:
    """What the page shows. `staat` are pairs of a label and its value."""

    titel: str
    bestand: str
    samenvatting: str
    staat: tuple[tuple[str, str], ...]
    gebeurd: tuple[Moment, ...]
    komend: tuple[Moment, ...]
    zonder_datum: tuple[Ongedateerd, ...]
    open_punten: tuple[str, ...]
    verslag: Controleverslag
    bevindingen: tuple[Aangewezen, ...]


def toon_pagina(scherm: Scherm, pagina: Pagina) -> None:
    """Write the page."""
    scherm.regel(Deel(pagina.titel, "bold underline"))
    scherm.regel(Deel(pagina.bestand, "dim"))
    scherm.wit()
    scherm.alinea(pagina.samenvatting)
    scherm.wit()
    for label, waarde in pagina.staat:
        scherm.regel(Deel(f"{label}: ", "bold"), waarde)
    _toon_momenten(scherm, "Wat er is gebeurd", pagina.gebeurd, GEEN_DATUM)
    _toon_zonder_datum(scherm, pagina.zonder_datum)
    _toon_vervolg(scherm, pagina)
    _toon_bevindingen(scherm, pagina)


def _toon_momenten(scherm: Scherm, kop: str, momenten: Iterable[Moment], anders: str) -> None:
    scherm.kop(kop)
    regels = [(moment.datum.voluit, moment.voluit) for moment in momenten]
    for datum, wat in regels:
        scherm.regel(Deel(f"{datum}  ", "cyan"), wat, inspringen=2)
    if not regels:
        scherm.regel(anders, inspringen=2)


def _toon_zonder_datum(scherm: Scherm, feiten: Sequence[Ongedateerd]) -> None:
    """Write what is known without its day, which the peildatum cannot leave out."""
    if feiten:
        scherm.kop(ZONDER_DATUM)
        scherm.lijst([feit.voluit for feit in feiten])


def _toon_vervolg(scherm: Scherm, pagina: Pagina) -> None:
    _toon_momenten(scherm, "Wat er komt", pagina.komend, "Er staat niets gepland in het register.")
    if pagina.open_punten:
        scherm.kop("Nog open")
        scherm.lijst(pagina.open_punten)


def _toon_bevindingen(scherm: Scherm, pagina: Pagina) -> None:
    scherm.kop("Bevindingen")
    for een in sorted(pagina.bevindingen, key=lambda een: een.bevinding.ernst.rang):
        toon_bevinding(scherm, een)
    if not pagina.bevindingen:
        scherm.regel("Er zijn geen bevindingen.", inspringen=2)
    _toon_niet_te_beoordelen(scherm, pagina.verslag)
    scherm.wit()
    toon_afwijkingen(scherm, pagina.verslag)
    scherm.regel(Deel(f"{per_ernst(pagina.verslag.per_ernst)}.", "bold"))
    scherm.regel(f"Uitkomsten: {per_uitkomst(pagina.verslag.per_uitkomst)}.")


def _toon_niet_te_beoordelen(scherm: Scherm, verslag: Controleverslag) -> None:
    """Write why rules could not be judged: what somebody could find out or write down."""
    if not verslag.niet_te_beoordelen:
        return
    scherm.kop("Niet te beoordelen")
    for reden, codes in verslag.niet_te_beoordelen.items():
        scherm.regel(f"{reden[0].upper()}{reden[1:]}", Deel(f"  {', '.join(codes)}", "dim"), inspringen=2)
