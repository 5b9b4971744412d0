"""What a page about one file of the register holds, whatever it is written as."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from participatie_cli.model.inbreng import Inbreng
from participatie_cli.model.inbrengstand import Inbrengstand
from participatie_cli.model.ongedateerd import Ongedateerd
from participatie_cli.model.tijdlijn import Moment, merk_intern
from participatie_cli.model.vooruitblik import Vooruitpunt
from participatie_cli.results.uitslag import Aangewezen, Controleverslag
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend
from participatie_cli.values.zin import EINDE_VAN_ZIN

GEBEURD: Final = "Wat er is gebeurd"
INBRENG: Final = "Wat er met de inbreng is gedaan"
KOMT: Final = "Wat er komt"
ZONDER_DATUM: Final = "Zonder datum"
BETER: Final = "Wat beter kan"
GEEN_DATUM: Final = "Er staat geen feit in van op of vóór de peildatum."
ONBEKENDE_INBRENG: Final = "Of er inbreng was, is onbekend."
ONVOLLEDIG: Final = "Onvolledig: wat in dit bestand niet klopt, telt als onbekend; zie onder Wat beter kan."
ZONDER_DAG: Final = "zonder dag"
UITERLIJK: Final = "uiterlijk dan"
DAG_VOORBIJ: Final = "die dag is voorbij"
MEESTE_REDENEN: Final = 5
MEESTE_CODES: Final = 3
"""More reasons why something could not be judged do not help a reader; the others are counted."""


@dataclass(frozen=True, slots=True)
class Pagina:
    """One file as of a day. `staat` are pairs of a short heading and what stands behind it.

    `inbreng` is None for a file that can have none. `komt` holds what lies ahead, from the file and from whoever knows
    of more.
    """

    soort: str
    id: str
    titel: str
    bestand: str
    peildatum: date
    samenvatting: str
    opmerking: str | Onbekend | None
    onvolledig: bool
    staat: tuple[tuple[str, str], ...]
    gebeurd: tuple[Moment, ...]
    inbreng: Inbrengstand | Onbekend | None
    komt: tuple[Vooruitpunt, ...]
    zonder_datum: tuple[Ongedateerd, ...]
    verslag: Controleverslag
    bevindingen: tuple[Aangewezen, ...]

    @property
    def aanhef(self) -> tuple[str, ...]:
        """What there is to read before anything else, a paragraph each."""
        opmerking = (self.opmerking,) if isinstance(self.opmerking, str) else ()
        return (self.samenvatting, *opmerking, *((ONVOLLEDIG,) if self.onvolledig else ()))


Paginarij = tuple[str, str]
"""A day, or what stands for one, and what there is to say."""


def rijen_gebeurd(pagina: Pagina) -> list[Paginarij]:
    """What happened, a line per event."""
    return [(een.datum.voluit, een.voluit) for een in pagina.gebeurd]


def rijen_komt(pagina: Pagina) -> list[Paginarij]:
    """What lies ahead, with who is to do it and by which norm."""
    return [(een.datum.voluit if een.datum else ZONDER_DAG, _komt(een, pagina.peildatum)) for een in pagina.komt]


def _komt(een: Vooruitpunt, peildatum: date) -> str:
    wanneer = (DAG_VOORBIJ if een.voorbij_op(peildatum) else UITERLIJK) if een.uiterlijk and een.datum else None
    erbij = [deel for deel in (wanneer, een.wie, een.twijfel, een.norm) if deel]
    return f"{een.wat} ({'; '.join(erbij)})" if erbij else een.wat


def over_inbreng(pagina: Pagina) -> tuple[str, list[str]]:
    """How much of the input got which answer, and then each point with what was done with it and why."""
    if isinstance(pagina.inbreng, Onbekend):
        return ONBEKENDE_INBRENG, []
    if pagina.inbreng is None or not pagina.inbreng.punten:
        return "", []
    return pagina.inbreng.in_een_zin, [_punt(een) for een in pagina.inbreng.punten]


def _punt(een: Inbreng) -> str:
    wanneer = f" ({een.datum.voluit})" if isinstance(een.datum, Datum) else ""
    punt = "" if een.wat.endswith(EINDE_VAN_ZIN) else "."
    return f"{een.betwist(f'{een.onderwerp}{wanneer}: {een.wat}{punt} {een.afloop}')}{merk_intern(een)}"


def redenen(pagina: Pagina) -> tuple[list[str], int]:
    """Why rules could not be judged, the reasons with the most rules first, and how many reasons more there are."""
    alle = [f"{reden[0].upper()}{reden[1:]} ({_codes(c)})" for reden, c in pagina.verslag.niet_te_beoordelen.items()]
    return alle[:MEESTE_REDENEN], len(alle[MEESTE_REDENEN:])


def _codes(codes: tuple[str, ...]) -> str:
    return ", ".join(codes) if len(codes) <= MEESTE_CODES else f"{len(codes)} regels"
