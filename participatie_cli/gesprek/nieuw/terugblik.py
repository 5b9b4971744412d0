"""The weighing in sentences, to read back before anything is written."""

from collections.abc import Iterator, Sequence
from typing import Final

from participatie_cli.gesprek.nieuw.gegeven import LATER, groepen_van, lijst_van, onderwerpen_van, tekst_van
from participatie_cli.gesprek.nieuw.plicht import verplichtingen
from participatie_cli.gesprek.nieuw.weging import Weeguitkomst, Weging
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.model.keuzes import Orgaan
from participatie_cli.values.datum import Datum
from participatie_cli.values.opsomming import opsomming
from participatie_cli.values.zin import EINDE_VAN_ZIN

Terugblikregel = tuple[str, str]
"""What a line is about, and what was said of it."""

_UITKOMST: Final = {
    Weeguitkomst.JA: "ja, mensen doen mee",
    Weeguitkomst.LAGER: "ja, mensen doen mee, met minder invloed dan bij een hogere trede",
    Weeguitkomst.NEE: "nee, er komt geen participatie",
    Weeguitkomst.NOG_NIET: "nog niet, want de afweging is niet klaar",
}
_BIJ_WIE: Final = "degene die het weet"


def terugblik(weging: Weging) -> Iterator[Terugblikregel]:
    """What was said, subject by subject; what nobody knows is not told here but in `nog_te_vragen`."""
    gegeven = weging.gegeven
    yield "Uitkomst", _als_zin(_UITKOMST[weging.uitkomst])
    yield from _met_tekst(gegeven, ("Wat", "samenvatting"), ("Waarom", "reden"))
    yield from _met_lijst("Waar", lijst_van(gegeven, "wijken"))
    yield from _begonnen(gegeven)
    yield from _besluit(weging)
    yield from _met_lijst("Te kiezen", onderwerpen_van(gegeven, "open"), "niets")
    yield from _met_lijst("Vast", onderwerpen_van(gegeven, "vast"), "nog niets")
    yield from _met_lijst("Wie merken het", groepen_van(gegeven, "groepen"), "niemand")
    yield from _regelen(gegeven)
    yield from _met_tekst(gegeven, ("Wie werken eraan", "capaciteit"), ("Wat u wilt weten", "doel"))
    yield from _met_lijst("Wanneer", lijst_van(gegeven, "fasen"))
    yield from _trede(weging)
    yield from _met_lijst("Anders gemist", groepen_van(gegeven, "gemist"), "niemand")
    verteld = lijst_van(gegeven, "gemeld_aan")
    yield from _met_lijst("U vertelt het aan", verteld and [Orgaan(een).voluit for een in verteld])
    yield from _dagen(gegeven)


def nog_te_vragen(weging: Weging) -> tuple[str, ...]:
    """The questions that have no answer yet, each with who knows it."""
    return tuple(f"{vraag.tekst} Te vinden bij: {vraag.waar_te_vinden or _BIJ_WIE}." for vraag in weging.ontbreekt)


def _als_zin(tekst: str) -> str:
    einde = "" if tekst.endswith(EINDE_VAN_ZIN) else "."
    return f"{tekst[:1].upper()}{tekst[1:]}{einde}"


def _met_tekst(gegeven: Antwoorden, *regels: tuple[str, str]) -> Iterator[Terugblikregel]:
    for kop, vraag in regels:
        if tekst := tekst_van(gegeven, vraag):
            yield kop, _als_zin(tekst)


def _met_lijst(kop: str, lijst: Sequence[str] | None, leeg: str = "") -> Iterator[Terugblikregel]:
    if lijst is not None:
        yield kop, _als_zin(opsomming(lijst) or leeg)


def _begonnen(gegeven: Antwoorden) -> Iterator[Terugblikregel]:
    wie, sinds = tekst_van(gegeven, "initiatiefnemer"), tekst_van(gegeven, "gemeld_op")
    if wie:
        gemeld = f", gemeld {Datum.lees(sinds).voluit}" if sinds else ""
        yield "Wie begon", _als_zin(f"{wie}{gemeld}")


def _besluit(weging: Weging) -> Iterator[Terugblikregel]:
    soort = tekst_van(weging.gegeven, "instrument")
    if soort:
        moet = (
            "; de wet of uw eigen lijst vraagt om participatie" if verplichtingen(weging.start, weging.gegeven) else ""
        )
        yield "Soort besluit", _als_zin(f"{soort}{moet}")


def _regelen(gegeven: Antwoorden) -> Iterator[Terugblikregel]:
    """Who finds the means, and by when."""
    if tekst_van(gegeven, "middelen") == LATER:
        wie, dag = tekst_van(gegeven, "wie_regelt") or "onbekend wie", tekst_van(gegeven, "geregeld_op")
        wanneer = f"uiterlijk {Datum.lees(dag).voluit}" if dag else "onbekend wanneer"
        yield "Eerst regelen", _als_zin(f"tijd, geld en mensen ({wie}, {wanneer})")


def _trede(weging: Weging) -> Iterator[Terugblikregel]:
    niveau = tekst_van(weging.gegeven, "niveau")
    if niveau:
        trede = weging.start.gemeente.trede(niveau)
        yield "Trede", f"{trede.naam} ({trede.id}). {trede.uitleg}" if trede else _als_zin(niveau)


def _dagen(gegeven: Antwoorden) -> Iterator[Terugblikregel]:
    dag, wie = tekst_van(gegeven, "besluitdag"), tekst_van(gegeven, "beslisser")
    wanneer = Datum.lees(dag).voluit if dag else ""
    if dag or wie:
        yield "Besluit", _als_zin(", ".join(een for een in (Orgaan(wie).voluit if wie else "", wanneer) if een))
    if terug := tekst_van(gegeven, "terugkoppeling"):
        yield "Iedereen hoort iets terug", _als_zin(Datum.lees(terug).voluit)
