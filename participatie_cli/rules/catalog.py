"""All rules, found by walking the package once. Nothing is registered by hand."""

import importlib
import pkgutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

import participatie_cli.rules
from participatie_cli.kader.bepaling import Bepaling, Laag
from participatie_cli.kader.kader import Kader
from participatie_cli.rules.contract import Getoetst, Regel
from participatie_cli.rules.regeltekst import TE_LAAT, Regeltekst, als_zin, lees_regeltekst
from participatie_cli.values.datum import Wanneer

NIET_TE_HERSTELLEN: Final = "Controleer de datums. Kloppen ze, dan is dit niet meer te herstellen."
LES: Final = "Schrijf onder `lessen` op hoe het de volgende keer op tijd komt, met `regel: {code}` erbij."
"""What can still be done about what came too late, in a file that has room for lessons."""


@dataclass(frozen=True)
class Regelblad:
    """A rule with its text and the family (folder) it stands in."""

    regel: Regel
    familie: str
    docstring: str | None

    @property
    def familietitel(self) -> str:
        """What the family is called: the docstring of its folder, which is published too."""
        familie = importlib.import_module(f"{participatie_cli.rules.__name__}.{self.familie}")
        return (familie.__doc__ or self.familie).strip()

    @cached_property
    def tekst(self) -> Regeltekst:
        """The published text, read when it is first asked for."""
        return lees_regeltekst(self.docstring)

    @cached_property
    def herstel(self) -> str:
        """How to mend a finding, as one line."""
        return als_zin(self.tekst.herstel)

    @cached_property
    def herstel_te_laat(self) -> str:
        """What to do about what was done but not in time, as one line."""
        te_laat = self.tekst.te_laat
        if te_laat:
            return als_zin(te_laat.removeprefix(TE_LAAT))
        met_lessen = all("lessen" in soort.model_fields for soort in self.regel.over)
        return f"{NIET_TE_HERSTELLEN} {LES.format(code=self.regel.code)}" if met_lessen else NIET_TE_HERSTELLEN

    def geldig_van(self, kader: Kader) -> Wanneer:
        """Since when the rule holds: the first day of its first ground; None where nobody laid down such a day."""
        versies = self._gedateerd(kader)
        return versies[0].geldig_van if versies else None

    def geldig_tot(self, kader: Kader) -> Wanneer:
        """The last day on which the rule holds; None where it still does."""
        versies = self._gedateerd(kader)
        return versies[-1].geldig_tot if versies else None

    def _gedateerd(self, kader: Kader) -> tuple[Bepaling, ...]:
        """The versions of the first ground; none where it is the register's own, whose dates are only a formality."""
        versies = kader.versies(self.regel.grondslag[0])
        return tuple(versie.bepaling for versie in versies if versie.laag is not Laag.REGISTER)


@lru_cache(maxsize=1)
def regelbladen() -> tuple[Regelblad, ...]:
    """All rules in order of code."""
    return tuple(sorted(_gevonden(), key=lambda blad: blad.regel.code))


@lru_cache(maxsize=1)
def op_afhankelijkheid() -> tuple[Regelblad, ...]:
    """All rules, ordered so that a rule comes after the rules it requires."""
    klaar: dict[str, Regelblad] = {}
    wachtend = list(regelbladen())
    while wachtend:
        aan_de_beurt = [blad for blad in wachtend if set(blad.regel.vereist) <= klaar.keys()]
        if not aan_de_beurt:
            raise ValueError(f"kring of onbekende regel in `vereist` van {wachtend[0].regel.code}")
        klaar |= {blad.regel.code: blad for blad in aan_de_beurt}
        wachtend = [blad for blad in wachtend if blad.regel.code not in klaar]
    return tuple(klaar.values())


@lru_cache(maxsize=16)
def regels_over(soort: type[Getoetst]) -> tuple[Regelblad, ...]:
    """The rules that ask about one file of this kind."""
    return tuple(
        blad for blad in op_afhankelijkheid() if blad.regel.toets_register is None and soort in blad.regel.over
    )


@lru_cache(maxsize=256)
def met_vereisten(*bladen: Regelblad) -> tuple[Regelblad, ...]:
    """Some rules and all that they require, in the order in which they are asked."""
    nodig = {blad.regel.code for blad in bladen}
    nieuw = {code for blad in bladen for code in blad.regel.vereist}
    while nieuw - nodig:
        nodig |= nieuw
        nieuw = {code for een in regelbladen() if een.regel.code in nodig for code in een.regel.vereist}
    return tuple(een for een in op_afhankelijkheid() if een.regel.code in nodig)


@lru_cache(maxsize=1)
def regels_over_register() -> tuple[Regelblad, ...]:
    """The rules that ask about the register as a whole."""
    return tuple(blad for blad in op_afhankelijkheid() if blad.regel.toets_register is not None)


@lru_cache(maxsize=1)
def regels_over_tekst() -> tuple[Regelblad, ...]:
    """The rules that ask what was found in the text of a file, whatever is in it."""
    return tuple(blad for blad in regelbladen() if blad.regel.vertrouwelijk)


def zoek(code_of_naam: str) -> Regelblad | None:
    """The rule with this code or name, in capitals or not."""
    return _op_naam().get(code_of_naam.lower())


@lru_cache(maxsize=1)
def _op_naam() -> dict[str, Regelblad]:
    op_naam = {blad.regel.naam: blad for blad in regelbladen()}
    return op_naam | {blad.regel.code.lower(): blad for blad in regelbladen()}


def _gevonden() -> Iterator[Regelblad]:
    begin = f"{participatie_cli.rules.__name__}."
    for module in pkgutil.walk_packages(participatie_cli.rules.__path__, begin):
        delen = module.name.removeprefix(begin).split(".")
        if len(delen) == 2:
            geladen = importlib.import_module(module.name)
            yield Regelblad(geladen.REGEL, delen[0], geladen.__doc__)
