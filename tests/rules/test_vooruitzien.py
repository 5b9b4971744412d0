"""Looking ahead and looking back are one: what is late, was in the agenda until the day before, with the same day."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import chain

import pytest

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.termijnen import Termijn
from participatie_cli.model.bron import Bron
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.bevinding import Uitkomstsoort
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.rules.catalog import Regelblad, regelbladen, zoek
from participatie_cli.rules.contract import Getoetst
from participatie_cli.values.datum import Datum
from participatie_cli.values.veld import Feit
from tests.gevallen import Geval, alle_gevallen, kader
from tests.rules.test_gevallen import bestand_van, omstandigheden

pytestmark = pytest.mark.langzaam

DAG = timedelta(days=1)
LAATSTE_DAGEN = {"gereed_voor", "opvolgen_voor", "evalueren_voor", "geldig_tot", "tot"}
"""Fields with a day by which something must be done: nothing happens on it."""
GETOETST = [blad for blad in regelbladen() if blad.regel.toets and not blad.regel.vertrouwelijk]


@dataclass(frozen=True)
class Proef:
    """A case that can be asked about any day."""

    geval: Geval
    ding: Getoetst
    kader: Kader

    def op(self, dag: date) -> Uitslag:
        blad = zoek(self.geval.code)
        assert blad is not None
        return controleer_dossier(self.ding, bestand_van(self.ding), self.kader, dag, alleen=blad)

    def plekken(self, dag: date) -> dict[tuple[str | int, ...], set[str]]:
        """Where the rule finds something on a day, each place with the norms that are not met there."""
        uitslag = self.op(dag)
        (uitkomst,) = [een for een in uitslag.uitkomsten if een.code == self.geval.code]
        normen = {een.sleutel for een in uitkomst.over}
        return {een.pad: normen for een in uitslag.bevindingen if een.code == self.geval.code}

    def agenda(self, dag: date) -> list[Agendapunt]:
        """What the rule says is still to be done on a day."""
        return [een for een in self.op(dag).agenda if een.code == self.geval.code]

    def feitdagen(self) -> list[date]:
        """The days until the peildatum of the case on which something changes in what the file says."""
        return sorted({dag for dag in _dagen(self.ding) if dag <= self.geval.peildatum}, reverse=True)


def _dagen(feit: Feit) -> Iterator[date]:
    for naam, waarde in feit.__dict__.items():
        if naam in LAATSTE_DAGEN or isinstance(feit, Bron | Termijn):
            continue
        for een in waarde if isinstance(waarde, tuple) else (waarde,):
            if isinstance(een, Datum):
                yield from (een.vroegst, een.laatst, een.laatst + DAG)
            elif isinstance(een, Feit):
                yield from _dagen(een)


def proeven(blad: Regelblad) -> list[Proef]:
    return [
        Proef(geval, *omstandigheden(geval.code, geval.inhoud))
        for geval in GEVALLEN[blad.regel.code]
        if geval.inhoud.get("kader") != "ontbreekt"
    ]


GEVALLEN: dict[str, list[Geval]] = defaultdict(list)
for _geval in alle_gevallen():
    GEVALLEN[_geval.code].append(_geval)


def door_tijdsverloop(proef: Proef) -> Iterator[tuple[date, tuple[str | int, ...], set[str]]]:
    """The findings of a case that were there from a day on which nothing changed in the file, with that day."""
    for pad in proef.plekken(proef.geval.peildatum):
        laat = proef.geval.peildatum
        for vroeg in chain(proef.feitdagen(), [date(1990, 1, 1)]):
            if pad in proef.plekken(vroeg):
                laat = vroeg
                if pad not in proef.plekken(vroeg - DAG):
                    break  # it came about with a fact
                continue
            while laat - vroeg > DAG:
                midden = vroeg + (laat - vroeg) // 2
                vroeg, laat = (vroeg, midden) if pad in proef.plekken(midden) else (midden, laat)
            if not _begint_te_gelden(proef, laat):
                yield laat, pad, proef.plekken(laat)[pad]
            break


def _begint_te_gelden(proef: Proef, dag: date) -> bool:
    """Whether the norm itself begins on a day: what it asks was not late before."""
    blad = zoek(proef.geval.code)
    assert blad is not None
    versies = proef.kader.versies(blad.regel.grondslag[0])
    return any(een.bepaling.geldig_van == Datum.op(dag) for een in versies)


@pytest.mark.parametrize("blad", GETOETST, ids=lambda blad: blad.regel.code)
def test_wat_te_laat_is_stond_de_dag_ervoor_in_de_agenda(blad: Regelblad) -> None:
    for proef in proeven(blad):
        for dag, pad, normen in door_tijdsverloop(proef):
            agenda = [een for een in proef.agenda(dag - DAG) if isinstance(een.dag, Datum)]
            gevonden = [een for een in agenda if een.dag.laatst == dag - DAG and not een.voorbehoud]
            assert gevonden, (str(proef.geval), dag, pad, agenda)
            assert all(normen & {norm.sleutel for norm in een.normen} for een in gevonden), (str(proef.geval), normen)


def _eender(een: Agendapunt, ander: Agendapunt) -> bool:
    return (een.pad, een.wat) == (ander.pad, ander.wat)


def door_een_feit(proef: Proef) -> Iterator[tuple[date, tuple[str | int, ...]]]:
    """The findings of a case that came about with an event in the file, with the first day on which they were there."""
    for pad in proef.plekken(proef.geval.peildatum):
        for vroeg in proef.feitdagen():
            if pad not in proef.plekken(vroeg):
                break
            if pad not in proef.plekken(vroeg - DAG):
                yield vroeg, pad
                break


@pytest.mark.parametrize("blad", [een for een in GETOETST if een.regel.vooraf], ids=lambda blad: blad.regel.code)
def test_wat_voor_een_gebeurtenis_moet_staat_de_dag_ervoor_in_de_agenda(blad: Regelblad) -> None:
    gezien = 0
    for proef in proeven(blad):
        for dag, pad in door_een_feit(proef):
            if begonnen(proef, dag - DAG):
                agenda = [(een.dag, een.pad) for een in proef.agenda(dag - DAG)]
                assert (Datum.op(dag - DAG), pad) in agenda, (str(proef.geval), dag, agenda)
                gezien += 1
    assert gezien


def begonnen(proef: Proef, dag: date) -> bool:
    """Whether anything is asked of the file yet, and the rule has not found something already."""
    return not proef.plekken(dag) and not any(
        "nog niet begonnen" in (een.reden or "") for een in proef.op(dag).uitkomsten
    )


@pytest.mark.parametrize("blad", GETOETST, ids=lambda blad: blad.regel.code)
def test_op_de_dag_zelf_is_niets_te_laat_en_de_dag_erna_wel(blad: Regelblad) -> None:
    for proef in proeven(blad):
        for punt in proef.agenda(proef.geval.peildatum):
            if punt.voorbehoud or punt.niet_eerder:
                continue
            assert isinstance(punt.dag, Datum)
            laatste, erna = punt.dag.laatst, punt.dag.laatst + DAG
            assert not any(een.te_laat(laatste) for een in proef.agenda(laatste) if _eender(een, punt))
            staat_nog_open = [een for een in proef.agenda(erna) if _eender(een, punt) and een.te_laat(erna)]
            if staat_nog_open:
                soorten = {een.soort for een in proef.op(erna).uitkomsten if een.code == proef.geval.code}
                assert soorten <= {Uitkomstsoort.VOLDOET_NIET, Uitkomstsoort.AFWIJKING}, (str(proef.geval), punt)


@pytest.mark.parametrize("blad", GETOETST, ids=lambda blad: blad.regel.code)
def test_elk_punt_is_te_herkennen(blad: Regelblad) -> None:
    """Also without its day and its place in a list; a rule with several tasks in one place names them (`welke`)."""
    for proef in proeven(blad):
        agenda = proef.op(proef.geval.peildatum).agenda
        assert len({een.herkenning for een in agenda}) == len(agenda), (str(proef.geval), agenda)


def _met_termijn(blad: Regelblad) -> bool:
    """Whether a ground of a rule names a length of time or a last day."""
    versies = [versie.bepaling for sleutel in blad.regel.grondslag for versie in kader().versies(sleutel)]
    return any(een.uiterlijk or any(norm.duur for norm in een.normen) for een in versies)


@pytest.mark.parametrize("blad", regelbladen(), ids=lambda blad: blad.regel.code)
def test_een_regel_met_een_termijn_noemt_een_dag_of_zegt_waarom_niet(blad: Regelblad) -> None:
    noemt_een_dag = blad in GETOETST and any(
        isinstance(een.dag, Datum) for proef in proeven(blad) for een in proef.agenda(proef.geval.peildatum)
    )
    assert not (noemt_een_dag and blad.regel.kijkt_terug)
    assert noemt_een_dag or blad.regel.kijkt_terug or not _met_termijn(blad)
