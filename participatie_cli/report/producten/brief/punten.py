"""What people said, what is done with it and why, in a table; and what is passed on."""

from collections import Counter
from collections.abc import Sequence
from itertools import chain, zip_longest
from typing import Final

from participatie_cli.model.inbreng import Inbreng
from participatie_cli.model.keuzes import Inbrengstatus
from participatie_cli.report.beeld.bouwstenen import Blok
from participatie_cli.report.beeld.tabellen import Kolom, maak_tabel
from participatie_cli.report.producten.projectbeeld import NOG_NIET, Projectbeeld
from participatie_cli.report.producten.tekstmaat import Woordruimte
from participatie_cli.report.producten.woorden import als_zin, item
from participatie_cli.report.rapportage.blokken import blok
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend, bekend
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import aantal

MEESTE: Final = 8
"""So many points stand in the letter."""
WIJ_DOEN: Final[dict[Inbrengstatus | Onbekend, str]] = {
    Inbrengstatus.OVERGENOMEN: "Doen we",
    Inbrengstatus.DEELS: "Doen we deels",
    Inbrengstatus.NIET: "Doen we niet",
    Inbrengstatus.DOORGEZET: "Geven we door",
    Inbrengstatus.IN_BEHANDELING: "Weten we nog niet",
    ONBEKEND: "Onbekend",
}
"""What is done, in words that all have the same tone."""
_KOLOMMEN: Final = (Kolom("U zei", 5), Kolom("Wij doen", 2), Kolom("Waarom", 5))
ZONDER_REDEN: Final = "De reden is nog niet vastgelegd."
OVERGENOMEN: Final = "Dit is overgenomen."
ZIE_ONDER: Final = "Dit staat onder de tabel."
HOE_VAAK: Final = "Hoe vaak iets is gezegd, is nog niet vastgelegd."


def gekozen(punten: Sequence[Inbreng], hoogstens: int) -> list[Inbreng]:
    """The points that are told: of every answer some, those about the subject with the most points first."""
    vaak = Counter(een.onderwerp.lower() for een in punten)
    op_volgorde = sorted(punten, key=lambda een: -vaak[een.onderwerp.lower()])
    per_antwoord = [[een for een in op_volgorde if een.status is status] for status in WIJ_DOEN]
    gemengd = [een for een in chain(*zip_longest(*per_antwoord)) if een is not None]
    return sorted(gemengd[:hoogstens], key=lambda een: -vaak[een.onderwerp.lower()])


def tabel(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    """At most eight points, and how many more there are and what is done with those."""
    kop, punten = "U zei, wij doen", bekend(beeld.project.inbreng)
    if not punten:
        return item(kop, _niets_gezegd(beeld))
    getoond = gekozen(punten, ruimte.rijen(MEESTE))
    rijen = [(ruimte.tekst(een.wat), WIJ_DOEN[een.status], _waarom(een, beeld, ruimte)) for een in getoond]
    over = [een for een in punten if all(een is not ander for ander in getoond)]
    alineas = (f"Wij schreven {aantal(len(punten), 'punt', 'punten')} op. {HOE_VAAK} {_de_rest(over)}".strip(),)
    return blok(kop=kop, alineas=alineas, tabellen=[maak_tabel("Uw punten", _KOLOMMEN, rijen, "")])


def _niets_gezegd(beeld: Projectbeeld) -> str:
    if isinstance(beeld.project.inbreng, Onbekend):
        return "Het is onbekend wat u zei."
    return f"Wat u zei, is {NOG_NIET}. Deze brief is dus nog niet af."


def _de_rest(over: Sequence[Inbreng]) -> str:
    """The points for which there is no room, counted by what is done with them."""
    if not over:
        return ""
    telling = Counter(een.status for een in over)
    delen = [f"{telling[status]} keer “{woord.lower()}”" for status, woord in WIJ_DOEN.items() if telling[status]]
    staan = "staat er niet bij" if len(over) == 1 else "staan er niet bij"
    return f"In de tabel {staan}: {aantal(len(over), 'punt', 'punten')} ({opsomming(delen)})."


def _waarom(een: Inbreng, beeld: Projectbeeld, ruimte: Woordruimte) -> str:
    """A reason is a fact; that it is missing is told too, and by when an answer comes."""
    if een.status is Inbrengstatus.DOORGEZET:
        return ZIE_ONDER
    if een.status is Inbrengstatus.IN_BEHANDELING:
        return _wanneer(beeld)
    if isinstance(een.reden, str):
        return ruimte.tekst(een.reden)
    return OVERGENOMEN if een.status is Inbrengstatus.OVERGENOMEN else ZONDER_REDEN


def _wanneer(beeld: Projectbeeld) -> str:
    """By when people hear it, as the rule on feedback works out."""
    dagen = (een.dag for een in beeld.agenda if een.pad[:1] == ("terugkoppeling",))
    dag = next((een for een in dagen if isinstance(een, Datum)), None)
    return f"U hoort het uiterlijk {dag.voluit}." if dag else f"Wanneer u het hoort, is {NOG_NIET}."


def doorgegeven(beeld: Projectbeeld, ruimte: Woordruimte) -> Blok:
    """What another has to decide, and who that is as far as it is recorded."""
    alle = bekend(beeld.project.inbreng)
    punten = [een for een in alle if een.status is Inbrengstatus.DOORGEZET]
    if not punten:
        return item("Wat geven we door?", "Wij geven geen punten door." if alle else f"Dat is {NOG_NIET}.")
    aan_wie = "aan wie en waarom, is nog niet vastgelegd"
    delen = [
        f"{een.onderwerp}: {een.reden.removesuffix('.') if isinstance(een.reden, str) else aan_wie}" for een in punten
    ]
    return item("Wat geven we door?", als_zin(ruimte.reeks(delen, "ander punt", "andere punten")))
