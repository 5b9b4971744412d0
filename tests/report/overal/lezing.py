"""Reading from the view model: chapters, blocks, tables and sentences by their names."""

import re
from collections.abc import Callable, Iterable

from participatie_cli.report.beeld.bouwstenen import Blok
from participatie_cli.report.beeld.rapport import Rapport

Rijen = tuple[tuple[str, ...], ...]
_DEEL_VAN = re.compile(r"(?P<titel>.*?)(?: \(\d+ van (?P<van>\d+)\))?")


class Lezing:
    """A report of which one asks what stands where."""

    def __init__(self, rapport: Rapport) -> None:
        self.rapport = rapport
        self._op_id = {een.id: een for een in rapport.hoofdstukken}

    def blokken(self, id_: str) -> tuple[Blok, ...]:
        """The blocks of a chapter of the rapportage; none where nothing stands in it."""
        gevonden = self._op_id.get(id_)
        return gevonden.blokken if gevonden else ()

    def tekst(self, id_: str) -> str:
        """All sentences and paragraphs of a chapter."""
        return "\n".join(alle_zinnen(self.blokken(id_)))

    def zin(self, id_: str, begin: str) -> str:
        """The sentence, or list of them, in which these words stand; empty where it is not there."""
        return next((een for een in alle_zinnen(self.blokken(id_)) if begin in een), "")

    def rijen(self, id_: str, titel: str) -> Rijen:
        """The rows of a table in a chapter of the rapportage."""
        return tuple(rij for blok in self.blokken(id_) for rij in rijen_in(blok, titel))

    @property
    def projecttitels(self) -> dict[str, bool]:
        """The title of each project, with whether it is followed."""
        titels = (rij[0] for rij in self.rapport.projecten.alle.rijen)
        return {een.removesuffix(" (gevolgd)"): een.endswith(" (gevolgd)") for een in titels}

    def genoemd(self, tekst: str) -> int:
        """How many times a sentence names a project behind a fact."""
        return sum(tekst.count(f"({titel}") for titel in self.projecttitels)


def alle_zinnen(blokken: Iterable[Blok]) -> list[str]:
    """The sentences and paragraphs of blocks."""
    return [tekst for blok in blokken for tekst in (*blok.alineas, *(zin.tekst for zin in blok.zinnen))]


def getal(tekst: str, patroon: str) -> int:
    """The number that a pattern finds; nought where it finds none."""
    gevonden = re.search(patroon, tekst)
    return int(gevonden[1].replace(".", "")) if gevonden else 0


def rijen_in(blok: Blok, titel: str) -> Rijen:
    """The rows of a table in a block."""
    return tuple(rij for tabel in blok.tabellen if _delen(tabel.titel)[0] == titel for rij in tabel.rijen)


def lengte(blok: Blok, titel: str) -> int:
    """How many points a list has, or rows a table, told or only counted in its title."""
    lijsten = ((een.titel, len(een.punten)) for een in blok.lijsten)
    tabellen = ((een.titel, len(een.rijen)) for een in blok.tabellen)
    for gevonden, verteld in (*lijsten, *tabellen):
        kaal, van = _delen(gevonden)
        if kaal == titel:
            return int(van or verteld)
    return 0


def _delen(titel: str) -> tuple[str, str | None]:
    """A title without how many of it are told, and of how many that is."""
    gevonden = _DEEL_VAN.fullmatch(titel)
    assert gevonden is not None
    return gevonden["titel"], gevonden["van"]


def eindigt(rijen: Rijen, keuze: Callable[[str], bool]) -> int:
    """The rows of which the last cell is such."""
    return sum(keuze(rij[-1]) for rij in rijen)
