"""A page of text on a terminal or in a pipe: wrapped and coloured on the first, plain in the second."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TextIO

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from participatie_cli.console.veilig import toonbaar
from participatie_cli.model.keuzes import Ernst

STIJL_VAN_ERNST: Final = {Ernst.FOUT: "bold red", Ernst.WAARSCHUWING: "yellow", Ernst.ADVIES: "cyan"}


@dataclass(frozen=True, slots=True)
class Deel:
    """A piece of text in one style; the text may come from a register."""

    tekst: str
    stijl: str = ""


class Scherm:
    """Writes lines to a stream; indents and wraps them where a person reads along."""

    def __init__(self, stroom: TextIO) -> None:
        self._console = Console(file=stroom, highlight=False, markup=False, emoji=False)

    @property
    def breedte(self) -> int | None:
        """The number of columns of a terminal; None where the output is not read on one."""
        return self._console.width if self._console.is_terminal else None

    def regel(self, *delen: Deel | str, inspringen: int = 0) -> None:
        """Write one line, made of parts."""
        tekst = Text()
        for deel in delen:
            stuk = deel if isinstance(deel, Deel) else Deel(deel)
            tekst.append(toonbaar(stuk.tekst), style=stuk.stijl)
        if self.breedte is None:
            self._console.print(Text(" " * inspringen).append_text(tekst), soft_wrap=True)
        else:
            self._console.print(Padding(tekst, (0, 0, 0, inspringen)))

    def wit(self) -> None:
        """Write an empty line."""
        self._console.print()

    def kop(self, tekst: str) -> None:
        """Write a heading with white space above it."""
        self.wit()
        self.regel(Deel(tekst, "bold"))

    def alinea(self, tekst: str, inspringen: int = 0) -> None:
        """Write text of several lines."""
        for regel in tekst.split("\n"):
            self.regel(regel, inspringen=inspringen)

    def lijst(self, punten: Iterable[str]) -> None:
        """Write a list with dashes."""
        for punt in punten:
            self.regel(f"- {punt}", inspringen=2)
