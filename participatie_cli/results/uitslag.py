"""What a check brings together: per file its outcomes and findings, and the totals."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.agenda import Agendapunt
from participatie_cli.results.bevinding import Bevinding, Uitkomst, Uitkomstsoort

KADER: Final = "kader"
"""The kind of file that kader.yaml is."""


@dataclass(frozen=True, slots=True)
class Uitslag:
    """All outcomes and findings of one file; `id` is None for the register as a whole.

    A file that could not be read has findings and no outcomes. One that is `onvolledig` was read but for what does not
    fit in it, which counts as unknown. `agenda` is what is to be done and what is planned in it.
    """

    bestand: str
    soort: str | None
    id: str | None
    uitkomsten: tuple[Uitkomst, ...]
    bevindingen: tuple[Bevinding, ...]
    onvolledig: bool = False
    agenda: tuple[Agendapunt, ...] = ()


@dataclass(frozen=True, slots=True)
class Aangewezen:
    """A finding with its line and column, and the text of that line where it may be shown.

    `eindkolom` is the column after the last sign of that line; None where the file could not be opened.
    """

    bevinding: Bevinding
    regeltekst: str | None
    eindkolom: int | None = None


@dataclass(frozen=True, slots=True)
class Controleverslag:
    """Everything a check found, as of one date.

    `bestanden` counts the files that were looked at, and `ongelezen` those among them that could not be read.
    `in_het_kader` are the findings of a kader.yaml that was read but not asked about: they are told as a number.
    """

    peildatum: date
    gemeente: str | None
    bestanden: int
    uitslagen: tuple[Uitslag, ...]
    ongelezen: int = 0
    in_het_kader: tuple[Bevinding, ...] = ()

    @property
    def bevindingen(self) -> Iterable[Bevinding]:
        """All findings of all files."""
        return (bevinding for uitslag in self.uitslagen for bevinding in uitslag.bevindingen)

    @property
    def agenda(self) -> tuple[Agendapunt, ...]:
        """What lies ahead according to all files, in the order of the register."""
        return tuple(punt for uitslag in self.uitslagen for punt in uitslag.agenda)

    @property
    def per_bestand(self) -> dict[str, tuple[Bevinding, ...]]:
        """The findings by file, the file with the worst finding first and else in order of name."""
        groepen: dict[str, list[Bevinding]] = {}
        for bevinding in self.bevindingen:
            groepen.setdefault(bevinding.bestand, []).append(bevinding)
        volgorde = sorted(groepen, key=lambda bestand: (_ergste(groepen[bestand]), bestand))
        return {bestand: tuple(groepen[bestand]) for bestand in volgorde}

    @property
    def niet_gelezen(self) -> tuple[str, ...]:
        """The files that could not be read, kader.yaml among them."""
        return tuple(uitslag.bestand for uitslag in self.uitslagen if not uitslag.uitkomsten)

    @property
    def onvolledig(self) -> tuple[str, ...]:
        """The files in which something does not fit, so that it counts as unknown."""
        return tuple(uitslag.bestand for uitslag in self.uitslagen if uitslag.onvolledig)

    @property
    def afwijkingen(self) -> tuple[tuple[str, Uitkomst], ...]:
        """Every rule that was knowingly not met, with the file in which that is explained."""
        bewust = {
            id(uitkomsten): [een for een in uitkomsten if een.soort is Uitkomstsoort.AFWIJKING]
            for uitkomsten, _ in self.per_reeks
        }
        return tuple((een.bestand, uitkomst) for een in self.uitslagen for uitkomst in bewust[id(een.uitkomsten)])

    @property
    def per_uitkomst(self) -> dict[Uitkomstsoort, int]:
        """How often each of the five outcomes was given."""
        telling = Counter[Uitkomstsoort]()
        for uitkomsten, uitslagen in self.per_reeks:
            for soort, aantal in Counter([een.soort for een in uitkomsten]).items():
                telling[soort] += aantal * len(uitslagen)
        return {soort: telling[soort] for soort in Uitkomstsoort}

    @property
    def per_reeks(self) -> tuple[tuple[tuple[Uitkomst, ...], list[Uitslag]], ...]:
        """Each row of outcomes with the files that have it, in the order of the first: many files have the same."""
        groepen: dict[int, list[Uitslag]] = {}
        for uitslag in self.uitslagen:
            groepen.setdefault(id(uitslag.uitkomsten), []).append(uitslag)
        return tuple((uitslagen[0].uitkomsten, uitslagen) for uitslagen in groepen.values())

    @property
    def niet_te_beoordelen(self) -> dict[str, tuple[str, ...]]:
        """The codes of the rules that could not be judged by why not, the reason with the most rules first."""
        redenen: dict[str, list[str]] = {}
        for uitslag in self.uitslagen:
            for uitkomst in uitslag.uitkomsten:
                if uitkomst.soort is Uitkomstsoort.NIET_TE_BEOORDELEN and uitkomst.reden:
                    redenen.setdefault(uitkomst.reden, []).append(uitkomst.code)
        volgorde = sorted(redenen, key=lambda reden: (-len(redenen[reden]), redenen[reden]))
        return {reden: tuple(redenen[reden]) for reden in volgorde}

    @property
    def per_ernst(self) -> dict[Ernst, int]:
        """How many findings there are of each severity."""
        telling = Counter(bevinding.ernst for bevinding in self.bevindingen)
        return {ernst: telling[ernst] for ernst in Ernst}

    def van(self, bestanden: Collection[str]) -> "Controleverslag":
        """What this says about some files: their own outcomes, and what rules over the whole register found in them.

        A kader.yaml that could not be read is told too, because much cannot be judged without it. So is what there is
        to say about files beside the register, which are looked through only where they were asked about.
        """
        eigen = [uitslag for uitslag in self.uitslagen if uitslag.bestand in bestanden or not uitslag.uitkomsten]
        geheel = [
            replace(uitslag, uitkomsten=(), bevindingen=gevonden)
            for uitslag in self.uitslagen
            if not uitslag.bestand
            if (gevonden := tuple(een for een in uitslag.bevindingen if een.bestand in bestanden))
        ]
        kader = (uitslag for uitslag in self.uitslagen if uitslag.soort == KADER and uitslag.bestand not in bestanden)
        in_het_kader = tuple(bevinding for uitslag in kader for bevinding in uitslag.bevindingen)
        return replace(self, uitslagen=(*eigen, *geheel), in_het_kader=in_het_kader)

    def met(self, welke: Callable[[Bevinding], bool]) -> "Controleverslag":
        """A check with only some of the findings."""
        uitslagen = (
            uitslag if all(map(welke, uitslag.bevindingen)) else _alleen(uitslag, welke) for uitslag in self.uitslagen
        )
        return replace(self, uitslagen=tuple(uitslagen))

    @property
    def lekt(self) -> bool:
        """Whether personal data stands somewhere, in so far as that is more than a number that it can be."""
        return any(een.stopt for een in self.bevindingen)


def _alleen(uitslag: Uitslag, welke: Callable[[Bevinding], bool]) -> Uitslag:
    return replace(uitslag, bevindingen=tuple(filter(welke, uitslag.bevindingen)))


def _ergste(bevindingen: Iterable[Bevinding]) -> int:
    return min(bevinding.ernst.rang for bevinding in bevindingen)
