"""Where the page of who looks along appears: on a screen of its own that is drawn again, or block after block."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Final, Protocol, TextIO

from participatie_cli.console.stroom import Stroom, UitvoerFout
from participatie_cli.console.wachtbeeld import Wachtbeeld
from participatie_cli.console.wachtpagina import wachtregels

_BEGIN: Final = "\x1b[H"
_WIS_REGEL: Final = "\x1b[2K"
_WIS_DE_REST: Final = "\x1b[J"
"""Control codes of terminals: to the first place, empty this line, empty all below."""


class Wachtscherm(Protocol):
    """What shows the register while somebody works in it."""

    def toon(self, beeld: Wachtbeeld) -> None:
        """Show it, unless it stands there already."""


@contextmanager
def wachtscherm(stroom: TextIO) -> Iterator[Wachtscherm]:
    """A screen for who works at a terminal, that leaves it as it was; and else plain blocks."""
    if not _kan_opnieuw_tekenen(stroom):
        yield _Blokken(stroom)
        return
    terminal = _Terminal(Stroom.om(stroom))
    try:
        with _zonder_echo():
            terminal.open()
            yield terminal
    finally:
        with suppress(UitvoerFout, BrokenPipeError):  # a window that was closed has nothing to put back
            terminal.sluit()


def _kan_opnieuw_tekenen(stroom: TextIO) -> bool:
    from rich.console import Console

    console = Console(file=stroom)
    return stroom.isatty() and not console.is_dumb_terminal and not console.legacy_windows


@contextmanager
def _zonder_echo() -> Iterator[None]:
    """Keys that are pressed do not show, so that they cannot shift what was drawn; only Ctrl-C does something."""
    invoer = sys.stdin
    if sys.platform == "win32" or invoer is None or invoer.closed or not invoer.isatty():
        yield
        return
    import termios

    gewoon = termios.tcgetattr(invoer)
    termios.tcsetattr(invoer, termios.TCSADRAIN, [*gewoon[:3], gewoon[3] & ~termios.ECHO, *gewoon[4:]])
    try:
        yield
    finally:
        with suppress(termios.error):
            termios.tcsetattr(invoer, termios.TCSAFLUSH, gewoon)


class _Blokken:
    """One block for each check, below the one before."""

    def __init__(self, stroom: TextIO) -> None:
        self._stroom = stroom
        self._vorige: Wachtbeeld | None = None

    def toon(self, beeld: Wachtbeeld) -> None:
        if beeld.bezig or beeld is self._vorige:
            return
        self._vorige = beeld
        self._stroom.write("".join(f"{regel}\n" for regel in (*wachtregels(beeld, None), "")))
        self._stroom.flush()


class _Terminal:
    """The other screen of a terminal, drawn again for what is new and for another size."""

    def __init__(self, stroom: Stroom) -> None:
        from rich.console import Console

        self._uit = stroom.opmaak()
        self._console = Console(file=self._uit)
        self._vorige: tuple[Wachtbeeld, tuple[int, int]] | None = None

    def open(self) -> None:
        self._console.set_alt_screen(True)
        self._console.show_cursor(False)
        self._uit.flush()

    def sluit(self) -> None:
        self._console.show_cursor(True)
        self._console.set_alt_screen(False)
        self._uit.flush()

    def toon(self, beeld: Wachtbeeld) -> None:
        maat = self._console.size
        if self._vorige is not None and self._vorige[0] is beeld and self._vorige[1] == maat:
            return
        self._vorige = beeld, maat
        regels = wachtregels(beeld, maat.height)
        rest = f"\n{_WIS_DE_REST}" if len(regels) < maat.height else ""
        blad = "\n".join(f"{_WIS_REGEL}{regel}" for regel in regels)
        self._uit.write(f"{_BEGIN}{blad}{rest}")
        self._uit.flush()
