"""The way out: all that the program says goes through here, and nothing that passes can steer what shows it."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final, TextIO

from participatie_cli.wording.zichtbaar import toonbaar, zichtbaar, zonder_opdracht

UTF8: Final = "utf-8"
_SAMEN: Final = 16_384
"""Characters of whole lines that are looked at together: for each line by itself it takes much longer."""


class UitvoerFout(Exception):
    """What was to be said could not be written."""

    def __init__(self, oorzaak: OSError) -> None:
        super().__init__(oorzaak)
        self.oorzaak = oorzaak


class Stroom(io.TextIOBase, TextIO):
    """A stream of text over another.

    Control characters become visible, and what a build server would take for a command is defused. A line is held
    until it is whole or somebody flushes, and where nobody reads along many lines are looked at together. Raises
    UitvoerFout where the stream below does not take it, and BrokenPipeError where its reader has gone.
    """

    encoding: str = UTF8
    errors: str | None = "strict"

    def __init__(self, onder: TextIO, *, met_opmaak: bool = False) -> None:
        self.encoding = onder.encoding or UTF8
        self._onder = onder
        self._met_opmaak = met_opmaak
        self._gezegd = ""
        self._wacht: list[str] = []
        self._regels: list[str] = []
        self._lengte = 0
        self._meteen = met_opmaak or onder.isatty()

    @classmethod
    def om(cls, stroom: TextIO) -> "Stroom":
        """The stream itself if it is one of these, and else one around it."""
        return stroom if isinstance(stroom, cls) else cls(stroom)

    def isatty(self) -> bool:
        """Whether a person reads along."""
        return self._onder.isatty()

    def fileno(self) -> int:
        """The handle of the stream below."""
        return self._onder.fileno()

    def writable(self) -> bool:
        """It is there to be written to."""
        return True

    def write(self, tekst: str, /) -> int:
        """Write text of any number of lines; gives its length in characters."""
        begin, nieuwe_regel, rest = tekst.rpartition("\n")
        if nieuwe_regel:
            self._regels += (*self._wacht, begin, nieuwe_regel)
            self._wacht = []
            self._lengte += len(tekst)
            if self._meteen or self._lengte >= _SAMEN:
                self._schrijf_regels()
        if rest:
            self._wacht.append(rest)
        return len(tekst)

    def _schrijf_regels(self) -> None:
        if self._regels:
            regels, self._regels, self._lengte = "".join(self._regels), [], 0
            self._schrijf(regels)

    def flush(self) -> None:
        """Write what was held, also if its line is not whole."""
        self._schrijf_regels()
        if self._wacht:
            self._schrijf("".join(self._wacht))
            self._wacht = []
        with _uitvoer():
            self._onder.flush()

    def opdracht(self, regel: str) -> None:
        """Write one workflow command, the only door for those; what stands behind its `::` is text again."""
        self.flush()
        self._geef(f"{regel[:2]}{zonder_opdracht(toonbaar(regel[2:]))}\n")

    def opmaak(self) -> "Stroom":
        """A stream to the same place for a library that colours text; that text must be visible already.

        From here on every line of both is written at once, so that they stay in order.
        """
        self.flush()
        self._meteen = True
        return Stroom(self._onder, met_opmaak=True)

    def voor_programmas(self, regeleinde: str = "\n") -> "Stroom":
        """Go on in UTF-8 and with lines that end as on Unix, or as a format asks, and give the stream itself."""
        self.flush()
        if isinstance(self._onder, io.TextIOWrapper):
            self._onder.reconfigure(encoding=UTF8, newline=regeleinde)
            self.encoding = UTF8
        return self

    def _schrijf(self, tekst: str) -> None:
        """What was said of a line already is not said again, but weighs along."""
        eerder = zonder_opdracht(self._gezegd)
        regels = (self._gezegd + (tekst if self._met_opmaak else zichtbaar(tekst))).split("\n")
        self._gezegd = "" if self._met_opmaak else regels[-1]
        self._geef("\n".join(map(zonder_opdracht, regels))[len(eerder) :])

    def _geef(self, tekst: str) -> None:
        with _uitvoer():
            self._onder.write(tekst)


class Bestandstroom(Stroom):
    """A stream to the text of a file: no colours come in it, whoever insists on them."""


@contextmanager
def _uitvoer() -> Iterator[None]:
    """Tell a stream that does not take what is written apart from a file that cannot be read."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as fout:
        raise UitvoerFout(fout) from fout
