"""An export in columns: by which columns it is known, which ones it takes, and which ones are passed over."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from participatie_cli.gesprek.aanbod.aanbod import Aanbod, Aanbodlijst, AndereExport
from participatie_cli.gesprek.aanbod.tekst import als_kenmerk, schoon
from participatie_cli.values.opsomming import opsomming
from participatie_cli.values.suggestie import bij_naam

_EERST: Final = "nl"
_VERTAALD: Final = "machine_translations"
"""What a machine made of a text is nobody's own words."""


def familie(kolom: str) -> str:
    """The part of a heading before its slash: `title` of `title/nl`."""
    return kolom.partition("/")[0]


def hoort_bij(kolom: str, namen: Iterable[str]) -> bool:
    """Whether a heading is one of these, or one of their languages or parts."""
    return any(kolom == naam or kolom.startswith(f"{naam}/") for naam in namen)


@dataclass(frozen=True, slots=True)
class Exportrij:
    """A row with its number; `kolomnaam` tells how a workbook calls a column."""

    koppen: tuple[str, ...]
    nummer: int
    cellen: tuple[str, ...]
    kolomnaam: Callable[[int], str]

    def kolom(self, naam: str) -> int | None:
        """The column of a field: of its languages the Dutch one where it is filled, else the first that is."""
        mogelijk = [nr for nr, kop in enumerate(self.koppen) if hoort_bij(kop, (naam,)) and _VERTAALD not in kop]
        gevuld = [nr for nr in mogelijk if self.cellen[nr]]
        eigen = [nr for nr in gevuld if self.koppen[nr] == f"{naam}/{_EERST}"]
        return next(iter((*eigen, *gevuld, *mogelijk)), None)

    def ruw(self, *namen: str) -> str:
        """What stands in the first of these columns that there is."""
        nummers = (self.kolom(naam) for naam in namen)
        return next((self.cellen[nr] for nr in nummers if nr is not None), "")

    def tekst(self, naam: str) -> str:
        """The text of a field, fit for a register."""
        return schoon(self.ruw(naam))

    @property
    def plek(self) -> str:
        """Where it stands."""
        return f"rij {self.nummer}"

    def plek_van(self, *namen: str) -> str:
        """The row and the column of a field."""
        nr = next((een for een in (self.kolom(naam) for naam in namen) if een is not None), None)
        return self.plek if nr is None else f"{self.plek}, kolom {self.kolomnaam(nr)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tabelvorm:
    """A kind of export.

    `herkend_aan` are the columns by which it is told from others. `nodig` are those without which nothing can be made
    of it, each with other names that it has had. `gebruikt` are read, `van_personen` never, and `bekend` are the others
    that were seen. `maak` gives what a row offers, or the words of why it offers nothing.
    """

    naam: str
    herkend_aan: frozenset[str]
    nodig: tuple[tuple[str, ...], ...]
    gebruikt: frozenset[str]
    van_personen: frozenset[str]
    bekend: frozenset[str]
    maak: Callable[[Exportrij], Aanbod | str]

    def past(self, koppen: Sequence[str]) -> bool:
        """Whether a table is of this kind, of whatever version."""
        return all(any(hoort_bij(kop, (naam,)) for kop in koppen) for naam in self.herkend_aan)

    def bewaak_versie(self, koppen: Sequence[str]) -> None:
        """Raise AndereExport where a column is missing, or one was never seen."""
        mist = [" of ".join(namen) for namen in self.nodig if not any(hoort_bij(kop, namen) for kop in koppen)]
        gezien = (*self.gebruikt, *self.van_personen, *self.bekend)
        vreemd = [kop for kop in koppen if not hoort_bij(kop, gezien)]
        if not mist and not vreemd:
            return
        verwacht = opsomming([" of ".join(namen) for namen in self.nodig])
        anders = [f"niet gevonden: {opsomming(mist)}"] if mist else []
        anders += [f"wel gevonden, maar onbekend: {bij_naam(vreemd)}"] if vreemd else []
        raise AndereExport(
            f"Dit lijkt op {self.naam}, maar van een andere versie. Verwacht zijn in elk geval de kolommen {verwacht}; "
            f"{'; '.join(anders)}.",
            "Er is niets gelezen. Is een kolom zelf toegevoegd of weggehaald, maak dat dan ongedaan.",
        )


def lees_tabel(vorm: Tabelvorm, koppen: tuple[str, ...], rijen: Iterable[Exportrij]) -> Aanbodlijst:
    """What a table offers; raise AndereExport where it is of another version."""
    vorm.bewaak_versie(koppen)
    aanbod, niets = list[Aanbod](), dict[str, int]()
    namen = set[str]()
    for een in map(vorm.maak, rijen):
        if isinstance(een, Aanbod):
            aanbod.append(replace(een, id=als_kenmerk(f"{een.id} {een.plek}")) if een.id in namen else een)
            namen.add(een.id)
        else:
            niets[een] = niets.get(een, 0) + 1
    opmerkingen = tuple(f"{hoeveel} × niet voorgesteld: {waarom}." for waarom, hoeveel in niets.items())
    van_personen = tuple(kop for kop in koppen if hoort_bij(kop, vorm.van_personen))
    overig = (kop for kop in koppen if not hoort_bij(kop, (*vorm.van_personen, *vorm.gebruikt)))
    return Aanbodlijst(vorm.naam, tuple(aanbod), van_personen, tuple(_samen(overig)), opmerkingen)


def _samen(koppen: Iterable[str]) -> Iterator[str]:
    """Headings, those of one family once."""
    return iter(dict.fromkeys(f"{familie(kop)}/…" if "/" in kop else kop for kop in koppen))
