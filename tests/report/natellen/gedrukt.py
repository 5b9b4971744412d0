"""What stands in a report in Markdown: its chapters with their sentences, tables and lists."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

BIJLAGE = "Bijlage: de verantwoording"
_KOP = re.compile(r"^(#+) (.*)$", re.MULTILINE)
_CEL = re.compile(r"(?<!\\)\|")
_DEEL_VAN = r"(?: \(\d+ van (\d+)\))?"
"""Behind a title: so many are told, of so many."""


@dataclass(frozen=True)
class Stuk:
    """A chapter or a part of it: what stands below its heading, until the next one of the same rank."""

    tekst: str

    def onder(self, kop: str) -> "Stuk | None":
        """The part below a heading that matches this pattern; None where there is none."""
        koppen = list(_KOP.finditer(self.tekst))
        for plaats, gevonden in enumerate(koppen):
            if re.fullmatch(kop, gevonden[2]):
                later = (een.start() for een in koppen[plaats + 1 :] if len(een[1]) <= len(gevonden[1]))
                return Stuk(self.tekst[gevonden.end() : next(later, len(self.tekst))])
        return None

    def koppen(self, rang: int) -> tuple[str, ...]:
        """The headings of one rank."""
        return tuple(een[2] for een in _KOP.finditer(self.tekst) if len(een[1]) == rang)

    def getal(self, patroon: str) -> int | None:
        """The number that this pattern finds, written in Dutch; None where no such sentence stands here."""
        gevonden = re.search(patroon, self.tekst)
        return int(gevonden[1].replace(".", "")) if gevonden else None

    def tabel(self, titel: str) -> "Tabel | None":
        """The table with this title; None where it is not there."""
        gevonden = re.search(rf"^\*\*{titel}{_DEEL_VAN}\*\*\n\n((?:\|.*\n?)+)", self.tekst, re.MULTILINE)
        if gevonden is None:
            return None
        kop, _, *rijen = (_cellen(regel) for regel in gevonden[2].splitlines())
        return Tabel(tuple(kop), tuple(map(tuple, rijen)), int(gevonden[1]) if gevonden[1] else len(rijen))

    def punten(self, titel: str) -> int:
        """How many points a list has, also those that are only counted; none where the list is not there."""
        for gevonden in _KOP.finditer(self.tekst):
            if kop := re.fullmatch(f"{titel}{_DEEL_VAN}", gevonden[2]):
                eronder = self.tekst[gevonden.end() :].lstrip("\n").split("\n\n")[0]
                return int(kop[1]) if kop[1] else len(re.findall(r"^- ", eronder, re.MULTILINE))
        return 0


@dataclass(frozen=True)
class Tabel:
    """A table as it is printed; `van` is of how many rows it is, where not all are told."""

    koppen: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]
    van: int

    def kolom(self, naam: str) -> Iterator[str]:
        """The cells of the column whose heading begins so; none where the column is left out."""
        for plaats, kop in enumerate(self.koppen):
            if kop.startswith(naam):
                yield from (rij[plaats] for rij in self.rijen)


@dataclass(frozen=True)
class Verslag:
    """A report with its annex: the two documents in one."""

    tekst: str

    def hoofdstuk(self, titel: str) -> Stuk | None:
        """A chapter of the rapportage."""
        return Stuk(self.tekst.split(f"\n## {BIJLAGE}\n")[0]).onder(titel)

    def bijlage(self, titel: str) -> Stuk | None:
        """A chapter of the verantwoording."""
        return Stuk(self.tekst.split(f"\n## {BIJLAGE}\n")[1]).onder(titel)


def _cellen(regel: str) -> Iterator[str]:
    return (cel.strip() for cel in _CEL.split(regel.strip())[1:-1])
