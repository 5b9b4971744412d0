"""What the formats of a check for platforms have in common: findings with paths from the root of the repository."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from participatie_cli.kader.uitgave import Uitgave
from participatie_cli.results.bevinding import Bevinding, Uitkomst, Uitkomstsoort
from participatie_cli.results.controle import Controle
from participatie_cli.results.vergelijking import GEEN_VERGELIJKING, Herkomst, Opgelost
from participatie_cli.wording.zichtbaar import toonbaar

VOORAAN: Final = 10
"""So many findings of a kind a platform shows at most; those are spread over files and rules."""


@dataclass(frozen=True, slots=True)
class Gemeld:
    """A finding as a platform is told of it.

    `bestand` is its path from the root of the repository, and `telt` says that it makes the check fail. The line it is
    about ends before `eindkolom`, which is None where the file could not be opened.
    """

    bevinding: Bevinding
    bestand: str
    herkomst: Herkomst = Herkomst.NIEUW
    telt: bool = False
    eindkolom: int | None = None

    @property
    def rang(self) -> tuple[bool, bool, int]:
        """Its place among all: what is new first, in that personal data, and then the worst."""
        return self.herkomst is not Herkomst.NIEUW, not self.bevinding.stopt, self.bevinding.ernst.rang

    @property
    def gebied(self) -> tuple[int, int, int] | None:
        """Its line, and the columns at which it begins and before which it ends; None where it has no place."""
        regelnummer, kolom = self.bevinding.regelnummer, self.bevinding.kolom
        if regelnummer is None or kolom is None:
            return None
        return regelnummer, kolom, max(self.eindkolom or 0, kolom)


@dataclass(frozen=True, slots=True)
class Afgeweken:
    """A rule that was knowingly not met: where that is explained. `sleutel` tells its file apart, renamed or not.

    It is `zelfde` where that file is as it was.
    """

    uitkomst: Uitkomst
    bestand: str
    regelnummer: int
    sleutel: str
    zelfde: bool = False


@dataclass(frozen=True, slots=True)
class Bestandstand:
    """A file that was checked: its path, the name by which people know it, and its outcomes."""

    bestand: str
    naam: str
    uitkomsten: Mapping[Uitkomstsoort, int]


@dataclass(frozen=True, slots=True)
class Controlebeeld:
    """A check for a platform; its findings stand in order of rank, and in that of file and place.

    What was `opgelost` and which files are `verdwenen` is told with the same paths.
    """

    controle: Controle
    programma: str
    uitgave: Uitgave
    gemeld: tuple[Gemeld, ...]
    afgeweken: tuple[Afgeweken, ...] = ()
    bestanden: tuple[Bestandstand, ...] = ()
    opgelost: tuple[Opgelost, ...] = ()
    verdwenen: tuple[str, ...] = ()

    @property
    def vergeleken(self) -> bool:
        """Whether the check was held against another."""
        return self.controle.vergelijking != GEEN_VERGELIJKING

    @property
    def nieuw(self) -> tuple[Gemeld, ...]:
        """The findings that are new: a platform shows only those."""
        return tuple(een for een in self.gemeld if een.herkomst is Herkomst.NIEUW)


def gespreid(gemeld: Iterable[Gemeld]) -> Iterator[Gemeld]:
    """All of them in order of rank; the first ones of a rank from the files and of the rules that came by the least."""
    per_rang: dict[tuple[bool, bool, int], list[Gemeld]] = defaultdict(list)
    for een in gemeld:
        per_rang[een.rang].append(een)
    keren = Counter[str]()
    for rang in sorted(per_rang):
        rij = per_rang[rang]
        for _ in range(min(VOORAAN, len(rij))):
            een = min(rij, key=lambda een: keren[_in(een)] + keren[een.bevinding.code])
            rij.remove(een)
            keren.update((_in(een), een.bevinding.code))
            yield een
        yield from rij


def _in(een: Gemeld) -> str:
    return f"in {een.bestand}"


def zinnen(bevinding: Bevinding) -> Sequence[str]:
    """What is said of a finding, each on a line: the fact, what was explained, how to mend it, and the norms."""
    delen = [toonbaar(bevinding.melding)]
    delen += [f"Toelichting: {toonbaar(bevinding.toelichting)}"] if bevinding.toelichting else []
    delen += [f"Ernst: {toonbaar(bevinding.ernst_omdat)}"] if bevinding.ernst_omdat else []
    delen.append(f"Herstel: {toonbaar(bevinding.herstel)}")
    return [*delen, *(f"Norm: {toonbaar(een.bepaling.vindplaats)}" for een in bevinding.grondslag)]
