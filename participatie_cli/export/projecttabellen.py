"""The rows of the tables that are made of projects."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any

from participatie_cli.export.cel import cellen, kaal
from participatie_cli.export.gegevens import Exportgegevens, Gemeenteregister
from participatie_cli.export.kenmerk import kenmerken
from participatie_cli.export.opzet import NIVEAU_OP_PEILDATUM, WEERSPROKEN, Opzet, opzetten, weerspraakkolommen
from participatie_cli.export.tabel import Cel, Datakolom, Datarij, Datatabel, Kolomsoort
from participatie_cli.export.veldplek import velden_van
from participatie_cli.model.bron import Weerspraak
from participatie_cli.model.project import Project
from participatie_cli.values.onbekend import ONBEKEND, WOORD, Onbekend
from participatie_cli.values.veld import Feit


def projecttabellen(gegevens: Exportgegevens) -> tuple[Datatabel, ...]:
    """Every table of projects, in the order of the model, and what other sources say instead."""
    bouw = _Bouw(gegevens.peildatum)
    for register in gegevens.registers:
        for project in register.projecten:
            bouw.voeg_toe(register, project)
    treden = tuple(dict.fromkeys(trede.id for een in gegevens.registers for trede in een.treden))
    tabellen = [_tabel(een, bouw.rijen[een.naam], treden) for een in opzetten()]
    uitleg = "Wat een andere bron over een feit zegt. Elke rij hoort bij een rij van een andere tabel."
    weersproken = Datatabel(WEERSPROKEN, "Weersproken", uitleg, weerspraakkolommen(), tuple(bouw.rijen[WEERSPROKEN]))
    return (*tabellen, weersproken)


def _tabel(opzet: Opzet, rijen: list[Datarij], treden: tuple[str, ...]) -> Datatabel:
    kolommen = (_met_treden(kolom, [rij[nr] for rij in rijen], treden) for nr, kolom in enumerate(opzet.kolommen))
    return Datatabel(opzet.naam, opzet.titel, opzet.uitleg, tuple(kolommen), tuple(rijen))


def _met_treden(kolom: Datakolom, cellen_: Iterable[Cel], treden: tuple[str, ...]) -> Datakolom:
    """A column with levels takes the rungs of the ladders, and what else stands there; any other stays as it is."""
    if kolom.naam != NIVEAU_OP_PEILDATUM and kolom.bron.rpartition(".")[2] != "niveau":
        return kolom
    anders = sorted({str(een) for een in cellen_} - {*treden, str(None), WOORD})
    return replace(
        kolom,
        betekenis=f"{kolom.betekenis} Het is een trede van de tabel niveaus. Een woord dat daar niet bij staat, "
        "is geen trede van de gemeente.",
        soort=Kolomsoort.WOORD,
        woorden=(*treden, *anders),
    )


def projectkenmerk(register: Gemeenteregister, project: str) -> str:
    """The id of the row of a project."""
    return f"{register.code}/{project}"


class _Bouw:
    """The rows of all tables, as they come."""

    def __init__(self, peildatum: date) -> None:
        self._peildatum = peildatum
        self.rijen: dict[str, list[Datarij]] = {naam: [] for naam in (*(een.naam for een in opzetten()), WEERSPROKEN)}
        self._onder: dict[str, list[Opzet]] = {}
        for een in opzetten():
            if een.ouder:
                self._onder.setdefault(een.ouder.naam, []).append(een)

    def voeg_toe(self, register: Gemeenteregister, project: Project) -> None:
        """All that there is to tell of one project."""
        sleutel = projectkenmerk(register, project.id)
        waar = (register.gemeente, register.code)
        opzet = opzetten()[0]
        eigen = [cel for plek in velden_van(opzet.soorten) for cel in _cellen(plek, project)]
        voorop = [kolom.naam for kolom in opzet.kolommen].index("fase_op_peildatum") - len(opzet.kop)
        eigen[voorop:voorop] = self._afgeleid(register, project)
        self.rijen[opzet.naam].append((sleutel, *waar, *eigen))
        hoofd = (*waar, sleutel, kaal(project.titel))
        self._weersproken(opzet, project, sleutel, hoofd)
        self._erbij(opzet, project, sleutel, hoofd)

    def _afgeleid(self, register: Gemeenteregister, project: Project) -> tuple[Cel, ...]:
        geschat = project.niveau_is_geschat_op(self._peildatum)
        return (
            kaal(project.fase_op(self._peildatum)),
            kaal(project.niveau_op(self._peildatum)),
            kaal(geschat),
            kaal(register.volledig[project.id]),
        )

    def _erbij(self, ouder: Opzet, feit: Feit, sleutel: str, hoofd: Datarij) -> None:
        """The rows of the lists within a fact that has a row."""
        for opzet in self._onder.get(ouder.naam, ()):
            assert opzet.plek is not None
            rij = opzet.plek.waarde(feit)
            for een, naam in _met_kenmerk(rij):
                eigen = f"{sleutel}/{opzet.plek.naam if opzet.soorten else opzet.naam}/{naam}"
                kop = (eigen, *hoofd, sleutel) if ouder.plek else (eigen, *hoofd)
                if not isinstance(een, Feit):
                    self.rijen[opzet.naam].append((*kop, kaal(een)))
                    continue
                waarden = [cel for plek in velden_van(opzet.soorten) for cel in _cellen(plek, een)]
                self.rijen[opzet.naam].append((*kop, *waarden))
                self._weersproken(opzet, een, eigen, hoofd)
                self._erbij(opzet, een, eigen, hoofd)

    def _weersproken(self, opzet: Opzet, feit: Feit, sleutel: str, hoofd: Datarij) -> None:
        """What other sources say of a fact, and of the blocks in it."""
        for plek in velden_van(opzet.soorten):
            if not (plek.soorten and plek.gedeeld):
                continue
            for een, naam in _met_kenmerk(plek.waarde(feit)):
                onderdeel = "_".join(plek.pad[:-1])
                waarden = [cel for deel in velden_van((Weerspraak,)) for cel in cellen(deel.soort, deel.waarde(een))]
                kop = (f"{sleutel}/{plek.naam}/{naam}", *hoofd, opzet.naam, sleutel, onderdeel or None)
                self.rijen[WEERSPROKEN].append((*kop, *waarden))


def _met_kenmerk(rij: Any) -> Iterator[tuple[Any, str]]:
    bekend = rij if isinstance(rij, tuple) else ()
    return zip(bekend, kenmerken(bekend), strict=True)


def _cellen(plek: Any, feit: Feit) -> tuple[Cel, ...]:
    waarde = plek.waarde(feit)
    if not plek.soorten:
        return cellen(plek.soort, waarde)
    return (kaal(ONBEKEND) if isinstance(waarde, Onbekend) else len(waarde or ()),)
