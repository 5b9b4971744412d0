"""What stops a command: one sentence and a way out, never a traceback."""

from typing import ClassVar

from participatie_cli.usecases.exitcode import Exitcode


class Gebruiksfout(Exception):
    """The user asked for something that cannot be."""

    exitcode: ClassVar[Exitcode] = Exitcode.VERKEERD_GEBRUIK

    def __init__(self, zin: str, herstel: str) -> None:
        super().__init__(zin)
        self.zin = zin
        self.herstel = herstel


class Systeemfout(Gebruiksfout):
    """What was asked can be done, but not on this machine now: no room, no memory, no Git."""

    exitcode = Exitcode.SYSTEEM
