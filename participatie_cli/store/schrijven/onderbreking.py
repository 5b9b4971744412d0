"""Signals that ask to stop: they end the work with a KeyboardInterrupt, and wait while something has to stay whole."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from time import monotonic
from types import FrameType
from typing import Final

STOPSIGNALEN: Final = tuple(getattr(signal, naam) for naam in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, naam))
_RUST: Final = 1.0
"""So many seconds after a signal the next one is ignored: what was begun is being cleaned up."""


@dataclass(slots=True)
class _Stand:
    """What came in so far. `diepte` counts the stretches of work that may not be interrupted now."""

    diepte: int = 0
    wacht: bool = False
    gemeld: bool = False
    nummer: int | None = None
    sinds: float = 0.0


_STAND: Final = _Stand()


def gekregen_signaal() -> int | None:
    """The number of the signal that asked to stop; None where none did."""
    return _STAND.nummer


def luister() -> None:
    """Listen to the signals from here on, but not to one that whoever started us has turned off.

    They wait until `onderbreek_mij` is called, so that nothing is missed before somebody can tell of it.
    """
    _STAND.diepte, _STAND.wacht, _STAND.gemeld, _STAND.nummer = 1, False, False, None
    if threading.current_thread() is threading.main_thread():
        for nummer in STOPSIGNALEN:
            if signal.getsignal(nummer) not in (signal.SIG_IGN, None):
                signal.signal(nummer, _ontvang)


def onderbreek_mij() -> None:
    """From here on a signal raises KeyboardInterrupt; so does one that came before."""
    _STAND.diepte -= 1
    _haal_in()


def luister_niet_meer() -> None:
    """Ignore every further signal: the program is at its end and tells what happened."""
    _STAND.gemeld = True


@contextmanager
def ongestoord() -> Iterator[None]:
    """Let signals wait until this is over, so that what is done and what is noted of it stay the same."""
    _STAND.diepte += 1
    try:
        yield
    finally:
        _STAND.diepte -= 1
        _haal_in()


def _haal_in() -> None:
    if _STAND.wacht and not _STAND.diepte:
        _STAND.wacht = False
        raise KeyboardInterrupt


def _ontvang(nummer: int, _: FrameType | None) -> None:
    vorige, _STAND.sinds = _STAND.sinds, monotonic()
    if _STAND.gemeld or (_STAND.nummer is not None and _STAND.sinds - vorige < _RUST):
        return
    _STAND.nummer = nummer
    if _STAND.diepte:
        _STAND.wacht = True
        return
    raise KeyboardInterrupt
