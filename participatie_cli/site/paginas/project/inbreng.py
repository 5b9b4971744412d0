"""What people said, what was done with it and why, and when they heard."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from participatie_cli.model.inbreng import Inbreng, Terugkoppeling
from participatie_cli.model.inbrengstand import Inbrengstand, inbrengstand
from participatie_cli.model.keuzes import Inbrengstatus
from participatie_cli.report.beeld.tabellen import zin
from participatie_cli.report.producten.projectbeeld import Projectbeeld, is_leeg_opgeschreven
from participatie_cli.site.beeld.onderdelen import Dagregel, Sitelink
from participatie_cli.site.beeld.project import Antwoordbalk, Inbrengdeel, Inbrengpunt
from participatie_cli.site.boek import Projectstuk
from participatie_cli.site.dagen import regel
from participatie_cli.site.maat import Paginamaat
from participatie_cli.site.woorden import ZONDER_REDEN, antwoord
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import Onbekend, bekend
from participatie_cli.values.zin import op_of_in, vertel
from participatie_cli.wording.agenda import dag_van, normen_van
from participatie_cli.wording.waarden import aantal

NIETS: Final = "Er is niets vastgelegd van wat mensen zeiden."
GEEN: Final = "Er kwam geen inbreng."
ONBEKEND: Final = "Wat mensen zeiden, is onbekend."
_GEVRAAGD_WAAROM: Final = frozenset({Inbrengstatus.DEELS, Inbrengstatus.NIET, Inbrengstatus.DOORGEZET})
"""The answers of which a resident asks why."""


def inbrengdeel(stuk: Projectstuk, maat: Paginamaat) -> Inbrengdeel:
    """All of it, the newest first."""
    beeld = stuk.beeld
    stand = inbrengstand(stuk.project, beeld.peildatum)
    if not isinstance(stand, Inbrengstand) or not stand.punten:
        return Inbrengdeel(samen=_niets(stuk), balken=(), punten=(), rest="", gehoord=tuple(_gehoord(beeld, maat)))
    punten = sorted(stand.punten, key=_nieuwste, reverse=True)
    return Inbrengdeel(
        samen=_samen(len(punten)),
        balken=tuple(_balken(stand)),
        punten=tuple(_punt(een, beeld, maat) for een in maat.eerste(punten)),
        rest=maat.rest(punten, "ander punt", "andere punten"),
        gehoord=tuple(_gehoord(beeld, maat)),
    )


def _samen(hoeveel: int) -> str:
    return f"Er {'is' if hoeveel == 1 else 'zijn'} {aantal(hoeveel, 'punt', 'punten')} opgeschreven."


def _niets(stuk: Projectstuk) -> str:
    if isinstance(stuk.project.inbreng, Onbekend):
        return ONBEKEND
    return GEEN if is_leeg_opgeschreven(stuk.project, "inbreng") else NIETS


def _nieuwste(een: Inbreng) -> tuple[date, str]:
    return (een.datum.laatst if isinstance(een.datum, Datum) else date.min), een.onderwerp


def _balken(stand: Inbrengstand) -> Iterator[Antwoordbalk]:
    hoogste = max(stand.per_status.values())
    for status, getal in stand.per_status.items():
        yield Antwoordbalk(antwoord=antwoord(status), aantal=getal, deel=max(1, 100 * getal // hoogste))


def _punt(een: Inbreng, beeld: Projectbeeld, maat: Paginamaat) -> Inbrengpunt:
    return Inbrengpunt(
        onderwerp=een.onderwerp[:1].upper() + een.onderwerp[1:],
        gezegd=een.betwist(maat.tekst(een.wat)),
        dag=op_of_in(een.datum) if isinstance(een.datum, Datum) else "",
        antwoord=antwoord(een.status),
        waarom=_waarom(een, beeld, maat),
    )


def _waarom(een: Inbreng, beeld: Projectbeeld, maat: Paginamaat) -> str:
    if isinstance(een.reden, str):
        return maat.tekst(zin(een.reden))
    if een.status is Inbrengstatus.IN_BEHANDELING:
        return _wanneer(beeld)
    return ZONDER_REDEN if een.status in _GEVRAAGD_WAAROM else ""


def _wanneer(beeld: Projectbeeld) -> str:
    """By when people hear it, where a term says so."""
    punten = (een for een in beeld.agenda if een.pad[:1] == ("terugkoppeling",))
    punt = next((een for een in punten if isinstance(een.dag, Datum)), None)
    if punt is None:
        return ""
    normen = normen_van(punt)
    waar = f" Dat staat in: {normen}." if normen else ""
    return f"Het antwoord moet er uiterlijk {dag_van(punt)} zijn.{waar}"


def _gehoord(beeld: Projectbeeld, maat: Paginamaat) -> Iterator[Dagregel]:
    """When people heard what was done, the newest first."""
    keren = [een for een in bekend(beeld.project.terugkoppeling) if isinstance(een.datum, Datum)]
    for een in maat.eerste(sorted(keren, key=_op_dag, reverse=True)):
        dagzin = een.zin("datum")
        assert dagzin is not None
        geweest = isinstance(een.datum, Datum) and een.datum.vroegst <= beeld.peildatum
        tekst = vertel(dagzin.geweest if geweest else dagzin.komt, een).tekst
        link = Sitelink(tekst="Lees het bericht", adres=een.adres) if isinstance(een.adres, str) else None
        yield regel(een.datum, maat.tekst(tekst), link)


def _op_dag(een: Terugkoppeling) -> date:
    assert isinstance(een.datum, Datum)
    return een.datum.laatst
