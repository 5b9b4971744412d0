"""A page of text on a terminal or in a pipe: wrapped and coloured on the first, plain in the second."""

import os
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, TextIO

from participatie_cli.console.kolommen import SMALST, TUSSEN
from participatie_cli.console.stroom import Bestandstroom, Stroom
from participatie_cli.model.keuzes import Ernst
from participatie_cli.wording.zichtbaar import toonbaar

if TYPE_CHECKING:
    from rich.console import Console
    from rich.text import Text

STIJL_VAN_ERNST: Final = {Ernst.FOUT: "bold red", Ernst.WAARSCHUWING: "yellow", Ernst.ADVIES: "cyan"}


@dataclass(frozen=True, slots=True)
class Deel:
    """A piece of text in one style; the text may come from a register."""

    tekst: str
    stijl: str = ""


class Scherm:
    """Writes lines to a stream; indents, wraps and colours them where a person reads along."""

    def __init__(self, stroom: TextIO) -> None:
        self._stroom = stroom
        self._console = _console(stroom)

    @property
    def breedte(self) -> int | None:
        """The number of columns of a terminal; None where the output is not read on one."""
        return self._console.width if self._console else None

    def regel(self, *delen: Deel | str, inspringen: int = 0) -> None:
        """Write one line, made of parts."""
        if self._console is None:
            tekst = "".join([deel.tekst if isinstance(deel, Deel) else deel for deel in delen])
            self._stroom.write(f"{' ' * inspringen}{toonbaar(tekst)}\n")
        else:
            _regel_op_scherm(self._console, _als_delen(delen), inspringen)

    def naast(self, kolom: Deel, *delen: Deel | str, inspringen: int = 0) -> None:
        """Write one line with a column before it, below which the rest of a long line is not put."""
        links, ruimte = inspringen + len(kolom.tekst) + TUSSEN, self._console.width if self._console else 0
        if self._console is None or ruimte - links < SMALST:
            self.regel(kolom, " " * TUSSEN, *delen, inspringen=inspringen)
        else:
            _naast_op_scherm(self._console, kolom, _als_delen(delen), inspringen)

    def wit(self) -> None:
        """Write an empty line."""
        self._stroom.write("\n")

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


def _console(stroom: TextIO) -> "Console | None":
    """A console of rich for a terminal (or who insists on one); none for a pipe or a file, which need none."""
    if isinstance(stroom, Bestandstroom) or not (stroom.isatty() or os.environ.get("FORCE_COLOR")):
        return None
    from rich.console import Console

    return Console(file=Stroom.om(stroom).opmaak(), highlight=False, markup=False, emoji=False)


def _als_delen(delen: Iterable[Deel | str]) -> list[Deel]:
    return [deel if isinstance(deel, Deel) else Deel(deel) for deel in delen]


def _regel_op_scherm(console: "Console", stukken: Iterable[Deel], inspringen: int) -> None:
    from rich.padding import Padding

    console.print(Padding(_gekleurd(stukken), (0, 0, 0, inspringen)))


def _naast_op_scherm(console: "Console", kolom: Deel, stukken: Iterable[Deel], inspringen: int) -> None:
    from rich.padding import Padding
    from rich.table import Table

    rooster = Table.grid(padding=(0, TUSSEN, 0, 0))
    rooster.add_column(no_wrap=True, width=len(kolom.tekst))
    rooster.add_column(overflow="fold")
    rooster.add_row(_gekleurd([kolom]), _gekleurd(stukken))
    console.print(Padding(rooster, (0, 0, 0, inspringen)))


def _gekleurd(stukken: Iterable[Deel]) -> "Text":
    from rich.text import Text

    return Text.assemble(*((toonbaar(stuk.tekst), stuk.stijl) for stuk in stukken))
