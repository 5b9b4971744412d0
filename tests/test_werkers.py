"""Work that is divided over processes gives what it would give here, whatever becomes of the other processes."""

import multiprocessing
import os
import signal
from collections.abc import Sequence

import pytest

from participatie_cli.usecases.werkers import VANAF, verdeel

pytestmark = pytest.mark.skipif(
    "fork" not in multiprocessing.get_all_start_methods(), reason="here no process starts with what was read"
)
DELEN = [range(begin, begin + 50) for begin in range(0, 50 * 12, 50)]
HIER = os.getpid()


def niets() -> None:
    """Nothing has to be done first."""


def wie_en_wat(deel: Sequence[int]) -> tuple[bool, int]:
    return os.getpid() == HIER, sum(deel)


def verdeeld(monkeypatch: pytest.MonkeyPatch, *, kernen: int = 2, zwaarte: int = 50) -> list[tuple[bool, int]]:
    monkeypatch.setattr(os, "cpu_count", lambda: kernen)
    return list(verdeel(DELEN, wie_en_wat, lambda _: zwaarte, niets))


def test_er_is_genoeg_te_doen(monkeypatch: pytest.MonkeyPatch) -> None:
    uitkomsten = verdeeld(monkeypatch)
    assert [som for _, som in uitkomsten] == list(map(sum, DELEN))
    assert [zelf for zelf, _ in uitkomsten] == [True] + [False] * (len(DELEN) - 1)


@pytest.mark.parametrize(("kernen", "zwaarte"), [(1, 50), (2, 0), (2, VANAF * 50 // 550 - 1)])
def test_het_loont_niet(kernen: int, zwaarte: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """On one processor, or where all or most was remembered, no process is begun."""
    assert all(zelf for zelf, _ in verdeeld(monkeypatch, kernen=kernen, zwaarte=zwaarte))


def test_kan_er_geen_proces_bij_dan_gebeurt_het_hier(monkeypatch: pytest.MonkeyPatch) -> None:
    def vol() -> int:
        raise BlockingIOError

    monkeypatch.setattr(os, "fork", vol)
    uitkomsten = verdeeld(monkeypatch)
    assert uitkomsten == [(True, sum(deel)) for deel in DELEN]


def test_wordt_een_ander_proces_gedood_dan_gebeurt_het_hier(monkeypatch: pytest.MonkeyPatch) -> None:
    def alleen_hier(deel: Sequence[int]) -> int:
        if os.getpid() != HIER and 400 in deel:
            os.kill(os.getpid(), signal.SIGKILL)
        return sum(deel)

    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert list(verdeel(DELEN, alleen_hier, lambda _: 50, niets)) == list(map(sum, DELEN))


def test_een_fout_komt_hier_terecht(monkeypatch: pytest.MonkeyPatch) -> None:
    def deel_door_nul(deel: Sequence[int]) -> float:
        return 1 / (300 - deel[0])

    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    with pytest.raises(ZeroDivisionError):
        list(verdeel(DELEN, deel_door_nul, lambda _: 50, niets))


def test_elk_proces_begint_met_begin(monkeypatch: pytest.MonkeyPatch) -> None:
    begonnen: list[int] = []

    def begin() -> None:
        begonnen.append(1)

    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    assert list(verdeel(DELEN, lambda _: len(begonnen), lambda _: 50, begin)) == [0] + [1] * (len(DELEN) - 1)
    assert not begonnen


def test_wie_ophoudt_laat_niets_achter(monkeypatch: pytest.MonkeyPatch) -> None:
    def eindeloos(deel: Sequence[int]) -> int:
        if deel in DELEN[-2:]:
            signal.pause()
        return sum(deel)

    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    rij = verdeel(DELEN, eindeloos, lambda _: 50, niets)
    assert [next(rij) for _ in range(4)]
    assert multiprocessing.active_children()
    rij.close()
    assert not multiprocessing.active_children()
