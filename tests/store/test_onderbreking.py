"""A signal ends the work, but never between doing something and noting it."""

import os
import signal
import threading

import pytest

from participatie_cli.store import onderbreking
from participatie_cli.store.onderbreking import (
    STOPSIGNALEN,
    gekregen_signaal,
    luister_niet_meer,
    met_signalen,
    ongestoord,
)


@pytest.mark.parametrize("nummer", STOPSIGNALEN)
def test_een_signaal_onderbreekt(nummer: int) -> None:
    with met_signalen():
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

    with met_signalen(), pytest.raises(KeyboardInterrupt):
        werk()
    assert gedaan == [1, 2]


def test_een_tweede_signaal_stoort_het_opruimen_niet(monkeypatch: pytest.MonkeyPatch) -> None:
    tijd = 100.0
    monkeypatch.setattr(onderbreking, "monotonic", lambda: tijd)
    with met_signalen():
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


def test_daarna_luistert_wie_er_eerst_luisterde() -> None:
    ervoor = [signal.getsignal(nummer) for nummer in STOPSIGNALEN]
    with met_signalen():
        assert signal.getsignal(signal.SIGTERM) not in ervoor
    assert [signal.getsignal(nummer) for nummer in STOPSIGNALEN] == ervoor
    assert gekregen_signaal() is None


def test_wat_uitgezet_is_blijft_uit() -> None:
    """As with `nohup`, and for what a shell runs in the background."""
    oud = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with met_signalen():
            os.kill(os.getpid(), signal.SIGHUP)
            assert gekregen_signaal() is None
    finally:
        signal.signal(signal.SIGHUP, oud)


def test_buiten_de_hoofddraad_gaat_het_werk_gewoon_door() -> None:
    gelukt = []

    def werk() -> None:
        with met_signalen(), ongestoord():
            gelukt.append(1)

    draad = threading.Thread(target=werk)
    draad.start()
    draad.join()
    assert gelukt == [1]
