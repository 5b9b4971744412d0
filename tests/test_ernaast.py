"""Work beside other work gives what it would give here, whatever becomes of the other process."""

import multiprocessing
import os
import signal
import weakref
from collections.abc import Iterator

import pytest

from benchmarks.registers import WORTEL
from participatie_cli.store.register import bestanden_in
from participatie_cli.usecases import ernaast as over_ernaast
from participatie_cli.usecases.ernaast import VANAF, ernaast, loont
from participatie_cli.usecases.lezing import Lezing, lees_bestanden
from participatie_cli.usecases.scorebron import open_bron
from participatie_cli.usecases.scoren import trend
from tests.conftest import Draai

pytestmark = pytest.mark.skipif(
    "fork" not in multiprocessing.get_all_start_methods(), reason="here no process starts with what was read"
)


def test_het_gebeurt_in_een_ander_proces() -> None:
    with ernaast(os.getpid, apart=True) as elders, ernaast(os.getpid, apart=False) as hier:
        assert (elders() != os.getpid(), hier()) == (True, os.getpid())


def test_een_fout_komt_hier_terecht() -> None:
    def deel_door_nul() -> float:
        return 1 / 0

    with ernaast(deel_door_nul, apart=True) as uitkomst, pytest.raises(ZeroDivisionError):
        uitkomst()


def test_wordt_het_andere_proces_gedood_dan_gebeurt_het_hier() -> None:
    hier = os.getpid()

    def alleen_hier() -> str:
        if os.getpid() != hier:
            os.kill(os.getpid(), signal.SIGKILL)
        return "gedaan"

    with ernaast(alleen_hier, apart=True) as uitkomst:
        assert uitkomst() == "gedaan"


def test_kan_er_geen_proces_bij_dan_gebeurt_het_hier(monkeypatch: pytest.MonkeyPatch) -> None:
    def vol() -> int:
        raise BlockingIOError

    monkeypatch.setattr(os, "fork", vol)
    with ernaast(os.getpid, apart=True) as uitkomst:
        assert uitkomst() == os.getpid()


def test_wie_niet_wacht_laat_niets_achter() -> None:
    with ernaast(signal.pause, apart=True):
        (kind,) = multiprocessing.active_children()
    assert not kind.is_alive()


@pytest.mark.parametrize(("bestanden", "kernen", "ja"), [(VANAF - 1, 2, False), (VANAF, 2, True), (VANAF, 1, False)])
def test_wanneer_het_loont(bestanden: int, kernen: int, ja: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "cpu_count", lambda: kernen)
    assert loont(bestanden) is ja


@pytest.mark.parametrize(
    "woorden",
    [
        ("report", "--periode", "2026-09", "--uit", "-", "--met", "verantwoording"),
        ("score", "--periode", "2026-09"),
        ("score", "--periode", "2026-09", "--uitleg"),
    ],
    ids=" ".join,
)
def test_een_verslag_is_er_niet_anders_om(
    woorden: tuple[str, ...], draai: Draai, monkeypatch: pytest.MonkeyPatch
) -> None:
    verslagen = []
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    for vanaf in (1, 10_000):
        monkeypatch.setattr(over_ernaast, "VANAF", vanaf)
        afloop = draai(*woorden)
        assert afloop.code == 0
        verslagen.append(afloop.uit)
    assert verslagen[0] == verslagen[1]


def test_wat_apart_gebeurt_begint_zelf_geen_ander_proces() -> None:
    """Such a process can have none of its own: what it would do apart it does itself."""

    def buiten() -> tuple[str, bool]:
        with ernaast(lambda: os.getpid(), apart=True) as binnen:
            return multiprocessing.current_process().name, binnen() == os.getpid()

    with ernaast(buiten, apart=True) as uitkomst:
        naam, zelf = uitkomst()
    assert naam != multiprocessing.current_process().name
    assert zelf


def test_wie_terugkijkt_heeft_niet_alle_bestanden_tegelijk() -> None:
    register = WORTEL / "voorbeeld" / "register"
    bron = open_bron(register, "2026-10-15", None)
    lezingen = lees_bestanden(list(bestanden_in(register, register)), register, "Scoren", bron.gelezen.toegestaan)
    gezien: list[weakref.ref[object]] = []
    levend: list[int] = []

    def een_voor_een() -> Iterator[Lezing]:
        for lezing in lezingen:
            levend.append(sum(een() is not None for een in gezien))
            gezien.append(weakref.ref(lezing.dossier))
            yield lezing

    assert len(trend(een_voor_een(), bron, {})) == len(bron.eerder)
    assert len(gezien) > 30
    assert max(levend) < 10
