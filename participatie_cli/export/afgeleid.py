"""The tables that were worked out of a register: due dates, outcomes of rules, levels, and the registers themselves."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from hashlib import sha256
from typing import Final

from participatie_cli.export.cel import cellen, kaal
from participatie_cli.export.gegevens import Exportgegevens, Gemeenteregister
from participatie_cli.export.kolommen import GEMEENTEN, NIVEAUS, TERMIJNEN, UITKOMSTEN
from participatie_cli.export.projecttabellen import projectkenmerk
from participatie_cli.export.tabel import Cel, Datarij, Datatabel, Kolomsoort
from participatie_cli.kader.bepaling import Geldend
from participatie_cli.kader.ladder import Trede
from participatie_cli.model.dossier import soortnaam
from participatie_cli.model.project import Project
from participatie_cli.results.agenda import Agenda, Agendapunt
from participatie_cli.results.bevinding import Uitkomst
from participatie_cli.results.uitslag import Uitslag

_PROJECT: Final = soortnaam(Project)


def termijnen(gegevens: Exportgegevens) -> Datatabel:
    """What is to be done and what is planned, as the agenda of a check gives it."""
    rijen = tuple(rij for register in gegevens.registers for rij in _termijnen(register, gegevens.peildatum))
    uitleg = (
        "Wat er volgens wet, verordening of het register zelf moet gebeuren, en wat er is gepland, gezien vanaf de "
        "peildatum. Wat al is gedaan, staat er niet bij. De tabel stelt feiten vast; of iets mag, beoordeelt zij niet."
    )
    return Datatabel("termijnen", "Termijnen", uitleg, TERMIJNEN, rijen)


def _termijnen(register: Gemeenteregister, peildatum: date) -> Iterator[Datarij]:
    soorten = {een.bestand: een for een in register.verslag.uitslagen}
    agenda = Agenda.van(register.verslag.agenda, peildatum, date.max)
    eerder = Counter[str]()
    for stand, punten in (("te laat", agenda.te_laat), ("komend", agenda.komend), ("zonder dag", agenda.zonder_dag)):
        for punt in punten:
            waar = _waar(register, soorten[punt.bestand])
            naam = f"{waar.sleutel}/termijnen/{sha256(punt.herkenning.encode(errors='surrogatepass')).hexdigest()[:8]}"
            eerder[naam] += 1
            uniek = naam if eerder[naam] == 1 else f"{naam}-{eerder[naam]}"
            yield (uniek, *waar.cellen, kaal(punt.titel), *_punt(stand, punt))


def _punt(stand: str, punt: Agendapunt) -> tuple[Cel, ...]:
    want = f", want {punt.aanleiding}" if punt.aanleiding else ""
    return (
        stand,
        punt.soort.value,
        kaal(f"{punt.wat}{want}"),
        *cellen(Kolomsoort.DATUM, punt.dag),
        *cellen(Kolomsoort.DATUM, punt.tot),
        kaal(punt.niet_eerder),
        kaal(punt.wie),
        punt.code,
        *_normen(punt.normen),
        kaal(punt.voorbehoud),
    )


def uitkomsten(gegevens: Exportgegevens) -> Datatabel:
    """The one outcome of each rule on each file."""
    rijen = tuple(
        rij
        for register in gegevens.registers
        for uitslag in register.verslag.uitslagen
        for rij in _uitkomsten(register, uitslag, gegevens)
    )
    uitleg = (
        "Wat elke regel op de peildatum over elk bestand van het register zegt: precies één van vijf uitkomsten. Een "
        "uitkomst is een feit met een norm erbij. Zij zegt niet dat iets onrechtmatig is; dat beoordelen mensen. Een "
        "regel kijkt ook naar feiten die niet openbaar zijn en dus in geen andere tabel staan. Bij welk bestand dat zo "
        "is, staat er niet: dat zou verraden waar iets niet openbaars staat. Hoeveel het er zijn, staat in de tabel "
        "gemeenten."
    )
    return Datatabel("uitkomsten", "Uitkomsten", uitleg, UITKOMSTEN, rijen)


def _uitkomsten(register: Gemeenteregister, uitslag: Uitslag, gegevens: Exportgegevens) -> Iterator[Datarij]:
    waar = _waar(register, uitslag)
    for een in uitslag.uitkomsten:
        regel = gegevens.regels[een.code]
        sleutel = f"{waar.sleutel}/uitkomsten/{een.code}"
        yield (sleutel, *waar.cellen, een.code, een.naam, kaal(regel.titel), regel.ernst, *_uitkomst(een))


def _uitkomst(een: Uitkomst) -> tuple[Cel, ...]:
    return een.soort.woorden, kaal(een.reden), *_normen(een.over)


def _normen(normen: tuple[Geldend, ...]) -> tuple[Cel, Cel, Cel]:
    """Where the norms stand, their addresses, and how certain their texts were read, in one order."""
    bepalingen = [norm.bepaling for norm in normen]
    vindplaatsen, adressen, zekerheden = (
        cellen(Kolomsoort.LIJST, tuple(een))[0]
        for een in (
            (een.vindplaats for een in bepalingen),
            (een.adres or "" for een in bepalingen),
            (een.zekerheid for een in bepalingen),
        )
    )
    return vindplaatsen, adressen if any(een.adres for een in bepalingen) else None, zekerheden


class _Plek:
    """Which file something is about: its key, and the cells that say so."""

    def __init__(self, register: Gemeenteregister, soort: str, kenmerk: str) -> None:
        project = projectkenmerk(register, kenmerk) if soort == _PROJECT else None
        self.sleutel = project or "/".join(filter(None, (register.code, soort, kenmerk)))
        self.cellen: tuple[Cel, ...] = (register.gemeente, register.code, project, soort, kenmerk or None)


def _waar(register: Gemeenteregister, uitslag: Uitslag) -> _Plek:
    return _Plek(register, uitslag.soort or "register", uitslag.id or "")


def niveaus(gegevens: Exportgegevens) -> Datatabel:
    """The rungs of the ladder of each municipality."""
    rijen = tuple(
        (
            f"{een.code}/niveaus/{een_trede.id}",
            een.gemeente,
            een.code,
            *_trede(een_trede, plaats),
        )
        for een in gegevens.registers
        for plaats, een_trede in enumerate(een.treden, start=1)
    )
    uitleg = (
        "De treden waarin een gemeente de invloed van inwoners verdeelt. Elke gemeente kiest haar eigen treden. Hoger "
        "is niet beter."
    )
    return Datatabel("niveaus", "Niveaus", uitleg, NIVEAUS, rijen)


def _trede(trede: Trede, plaats: int) -> tuple[Cel, ...]:
    return trede.id, kaal(trede.naam), plaats, kaal(trede.uitleg)


def gemeenten(gegevens: Exportgegevens) -> Datatabel:
    """Which registers are in it, as of which day and which commit, and what is not in it."""
    rijen = tuple(_gemeente(een, gegevens) for een in gegevens.registers)
    uitleg = "Uit welke registers deze gegevens komen, van welke dag zij zijn, en wat er niet in staat."
    return Datatabel("gemeenten", "Gemeenten", uitleg, GEMEENTEN, rijen)


def _gemeente(een: Gemeenteregister, gegevens: Exportgegevens) -> Datarij:
    return (
        een.code,
        een.gemeente,
        een.code,
        gegevens.peildatum,
        kaal(een.vastlegging),
        gegevens.programma,
        gegevens.uitgave,
        een.licentie.value,
        kaal(een.toelichting),
        " ".join(str(kaal(kleur)) for kleur in een.kleuren),
        len(een.projecten),
        een.ongelezen,
        een.weggelaten or None,
    )
