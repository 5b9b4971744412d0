"""The dated facts of a file in order of time, read off the model so that none is forgotten."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import Final

from participatie_cli.model.bron import Bron, Bronvermelding
from participatie_cli.model.fase import Fase, fasedagen
from participatie_cli.model.openbaar import reden_intern
from participatie_cli.model.project import Project
from participatie_cli.model.projectdeel import namen_van
from participatie_cli.values.datum import Datum, telt
from participatie_cli.values.doorloop import feiten
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.onthouden import VanDeLijst
from participatie_cli.values.pad import Pad
from participatie_cli.values.veld import Feit
from participatie_cli.values.velden import dagvelden
from participatie_cli.values.zin import Dagzin, vertel

_LAATSTE_DAG: Final = date.max


@dataclass(frozen=True, slots=True)
class Vindplaats:
    """A day and its sentence: `feit` is what the sentence is about, at `pad` in the file, and `veld` the day in it."""

    datum: Datum
    feit: Feit
    pad: Pad
    veld: str
    zin: Dagzin
    achter: str

    @property
    def plek(self) -> Pad:
        """Where the day itself stands."""
        return (*self.pad, *self.veld.split("."))


@dataclass(frozen=True)
class Moment:
    """A date in a file, and what it is the date of; it is put into words where somebody asks for them.

    Other days that its sentence takes are told as far as they lie before `tot_en_met`; without it, none is.
    """

    plaats: Vindplaats
    tot_en_met: date | None = None

    @property
    def datum(self) -> Datum:
        """The day itself."""
        return self.plaats.datum

    @property
    def is_termijn(self) -> bool:
        """Whether it is a day by which something must be done, and no event."""
        return self.plaats.zin.termijn

    @property
    def is_achteraf(self) -> bool:
        """Whether nobody plans it, because it is only known afterwards."""
        return self.plaats.zin.achteraf

    @cached_property
    def pad(self) -> Pad:
        """Where the day stands in the file."""
        return self.plaats.plek

    @cached_property
    def wat(self) -> str:
        """What happened, as something that was there."""
        return self._verteld(self.plaats.zin.geweest)

    @cached_property
    def komt(self) -> str:
        """What is to happen, as something that lies ahead."""
        return self._verteld(self.plaats.zin.komt)

    @property
    def voluit(self) -> str:
        """What happened, with what other sources say of it."""
        return _betwist(self.plaats, self.wat)

    def _verteld(self, zin: str) -> str:
        return f"{vertel(zin, self.plaats.feit, self.tot_en_met).tekst}{self.plaats.achter}"


def _momenten(dossier: Feit) -> tuple[Moment, ...]:
    return tuple(map(Moment, vindplaatsen(dossier)))


_ONTHOUDEN: Final = VanDeLijst(_momenten, 1_000)
"""The chapters of a report ask for those of all files, one chapter after the other."""


def _ligt_niet_ervoor(feit: Feit, dag: date) -> bool:
    """Whether a fact has a day which need not lie before this one."""
    velden = feit.__dict__
    dagen = (velden.get(naam) for naam in dagvelden(type(feit)))
    return any(isinstance(een, Datum) and een.laatst >= dag for een in dagen)


def _momenten_vanaf(dossier: Feit, vanaf: date) -> tuple[Moment, ...]:
    iets = any(_ligt_niet_ervoor(feit, vanaf) for _, feit in feiten(dossier))
    return tuple(map(Moment, vindplaatsen(dossier, vanaf))) if iets else ()


_VANAF: Final = VanDeLijst(_momenten_vanaf)


def momenten(dossier: Feit) -> tuple[Moment, ...]:
    """All dates of a file in order of time, each told by itself; the dates on which sources were read are left out."""
    return _ONTHOUDEN(dossier)


def momenten_vanaf(dossier: Feit, vanaf: date) -> tuple[Moment, ...]:
    """The dates of the facts that have a day which need not lie before this one: of most files none."""
    return _VANAF(dossier, vanaf)


def gebeurd_tot(dossier: Feit, peildatum: date) -> tuple[Moment, ...]:
    """What happened by a day: one line for what belongs together, told at the first of its days."""
    geweest = [een for een in vindplaatsen(dossier) if telt(een.datum, peildatum) and not een.zin.termijn]
    return tuple(_samen(geweest, peildatum))


def komend_na(dossier: Feit, peildatum: date) -> tuple[Moment, ...]:
    """What is planned for after a day, in the same way; that by which something must be done is left out."""
    komt = [een for een in vindplaatsen(dossier) if not telt(een.datum, peildatum) and not een.zin.termijn]
    return tuple(_samen(komt, _LAATSTE_DAG))


def _samen(rij: list[Vindplaats], tot_en_met: date) -> Iterator[Moment]:
    """Each line but those of days that another line tells."""
    verteld: set[Pad] = set()
    for een in rij:
        wijze = een.zin.komt if tot_en_met is _LAATSTE_DAG else een.zin.geweest
        verteld |= {(*een.pad, *dag) for dag in vertel(wijze, een.feit, tot_en_met).dagen}
    return (Moment(een, tot_en_met) for een in rij if een.plek not in verteld)


def vindplaatsen(dossier: Feit, vanaf: date = date.min) -> list[Vindplaats]:
    """The dates of a file with their sentences, in order of time; without the facts of which all days lie before a day.

    Of what lies in the same month or year the order is that of the file: what begins stands before what came of it, and
    the end of a project last.
    """
    bij = bij_instrument(dossier)
    gevonden = [_met_achter(een, bij(een.plek)) for een in _daal_af(dossier, (), vanaf)]
    dagen = fasedagen(bekend(dossier.fasen)) if isinstance(dossier, Project) else ()
    return sorted(gevonden, key=lambda een: _op_tijd(een, dagen))


def _met_achter(een: Vindplaats, tekst: str) -> Vindplaats:
    return replace(een, achter=f"{een.achter}{tekst}") if tekst else een


def _op_tijd(een: Vindplaats, fasedagen: tuple[date, ...]) -> tuple[date, date]:
    if not isinstance(een.feit, Fase):
        return een.datum.vroegst, een.datum.laatst
    dag = fasedagen[int(een.pad[1])] if fasedagen else een.datum.vroegst
    return dag, date.max if een.feit.is_einde is True else dag


def bij_instrument(dossier: Feit) -> Callable[[Pad], str]:
    """Of which instrument of a project a place is, where there are several to be told apart; else nothing."""
    rij = bekend(dossier.instrumenten) if isinstance(dossier, Project) else ()
    namen = tuple(namen_van(rij)) if len(rij) > 1 else ()
    return lambda pad: f" ({namen[int(pad[1])]})" if namen and pad[0] == "instrumenten" else ""


def _daal_af(feit: Feit, pad: Pad, vanaf: date, ouder: Feit | None = None, erboven: str = "") -> Iterator[Vindplaats]:
    """The days of a fact and of all within it; `erboven` is the mark of an internal fact that it stands in."""
    if isinstance(feit, Bron):
        return
    intern, velden = erboven or (merk_intern(feit) if pad else ""), feit.__dict__
    telt_mee = _ligt_niet_ervoor(feit, vanaf)
    for naam, waarde in velden.items():
        if isinstance(waarde, Datum):
            if telt_mee:
                yield _vindplaats(waarde, feit, (*pad, naam), ouder, intern)
        elif isinstance(waarde, (Feit, tuple)):
            for plek, deel in delen_van(waarde):
                yield from _daal_af(deel, (*pad, naam, *plek), vanaf, feit, intern)


def _vindplaats(datum: Datum, feit: Feit, plek: Pad, ouder: Feit | None, achter: str) -> Vindplaats:
    over, zin, veld = zin_over(feit, plek, ouder)
    return Vindplaats(datum, over, plek[: -1 - veld.count(".")], veld, zin, achter)


def zin_over(feit: Feit, plek: Pad, ouder: Feit | None) -> tuple[Feit, Dagzin, str]:
    """The sentence about the day at a place, the fact that it is filled with, and the field as that fact sees it.

    Where the fact around it has a sentence that tells more, that is the one.
    """
    naam = str(plek[-1])
    if ouder is not None and len(plek) > 1 and (zin := ouder.zin(f"{plek[-2]}.{naam}")):
        return ouder, zin, f"{plek[-2]}.{naam}"
    zin = feit.zin(naam)
    assert zin is not None, (type(feit).__name__, naam)
    return feit, zin, naam


def delen_van(waarde: object) -> Iterable[tuple[Pad, Feit]]:
    """The facts in a field, with their place in it."""
    if isinstance(waarde, Feit):
        return (((), waarde),)
    if isinstance(waarde, tuple):
        return (((plaats,), deel) for plaats, deel in enumerate(waarde) if isinstance(deel, Feit))
    return ()


def merk_intern(feit: Feit) -> str:
    """What stands behind a fact that residents may not see; nothing where they may."""
    reden = reden_intern(feit)
    return f" [intern: {reden}]" if reden else ""


def _betwist(een: Vindplaats, wat: str) -> str:
    """With what other sources say of it, at the day on which the fact came about; of a fact without one, at each."""
    feit = een.feit
    eigen_dag = een.veld == feit.DAG or feit.DAG not in type(feit).model_fields
    return feit.betwist(wat) if isinstance(feit, Bronvermelding) and eigen_dag else wat
