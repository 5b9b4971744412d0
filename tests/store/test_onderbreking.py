"""A signal ends the work, but never between doing something and noting it."""

import os
import signal
import threading
from collections.abc import Iterator

import pytest

from participatie_cli.store.schrijven import onderbreking
from participatie_cli.store.schrijven.onderbreking import (
    STOPSIGNALEN,
    gekregen_signaal,
    luister,
    luister_niet_meer,
    onderbreek_mij,
    ongestoord,
)
from tests.conftest import luisteraars_terug


@pytest.fixture(autouse=True)
def luistert() -> Iterator[None]:
    with luisteraars_terug():
        luister()
        onderbreek_mij()
        yield


@pytest.mark.parametrize("nummer", STOPSIGNALEN)
def test_een_signaal_onderbreekt(nummer: int) -> None:
    with pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), nummer)
    assert gekregen_signaal() == nummer


@pytest.mark.parametrize("nummer", STOPSIGNALEN)
def test_een_signaal_wacht_tot_het_werk_heel_is(nummer: int) -> None:
    gedaan = []

    def werk() -> None:
        with ongestoord():
            with ongestoord():
                os.kill(os.getpid(), nummer)
                gedaan.append(1)
            gedaan.append(2)
        gedaan.append(3)

    with pytest.raises(KeyboardInterrupt):
        werk()
    assert gedaan == [1, 2]


def test_een_tweede_signaal_stoort_het_opruimen_niet(monkeypatch: pytest.MonkeyPatch) -> None:
    tijd = 100.0
    monkeypatch.setattr(onderbreking, "monotonic", lambda: tijd)
    with pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)
    os.kill(os.getpid(), signal.SIGINT)
    tijd = 102.0
    with pytest.raises(KeyboardInterrupt):
        os.kill(os.getpid(), signal.SIGINT)
    luister_niet_meer()
    tijd = 110.0
    os.kill(os.getpid(), signal.SIGTERM)
    assert gekregen_signaal() == signal.SIGINT


def test_een_signaal_tijdens_het_begin_gaat_niet_verloren() -> None:
    luister()
    os.kill(os.getpid(), signal.SIGTERM)
    with pytest.raises(KeyboardInterrupt):
        onderbreek_mij()
    assert gekregen_signaal() == signal.SIGTERM


def test_wat_uitgezet_is_blijft_uit() -> None:
    """As with `nohup`, and for what a shell runs in the background."""
    signal.signal(signal.SIGHUP, signal.SIG_IGN)
    luister()
    onderbreek_mij()
    os.kill(os.getpid(), signal.SIGHUP)
    assert gekregen_signaal() is None


def test_buiten_de_hoofddraad_gaat_het_werk_gewoon_door() -> None:
    gelukt = []

    def werk() -> None:
        luister()
        onderbreek_mij()
        with ongestoord():
            gelukt.append(1)

    draad = threading.Thread(target=werk)
    draad.start()
    draad.join()
    assert gelukt == [1]
