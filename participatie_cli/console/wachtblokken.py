"""What there is to tell in the middle of the page of who looks along, as blocks that stay whole or are left out."""

import io
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from participatie_cli.console.bevindingen import groepen, toon_groep
from participatie_cli.console.kolommen import SMALST, TUSSEN, in_kolom
from participatie_cli.console.scherm import STIJL_VAN_ERNST, Deel, Scherm
from participatie_cli.console.wachtbeeld import Uitgelicht, Wachtbeeld
from participatie_cli.model.keuzes import Ernst
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Aangewezen
from participatie_cli.wording.waarden import aantal

GENOEMD: Final = 3
"""So many of what changed or was solved are named; the others are counted."""

_ERNST: Final = max(map(len, Ernst))
_REGEL: Final = 6


class Vel(io.StringIO):
    """A sheet that takes lines as a screen does, or as a file does, to see how many they are."""

    def __init__(self, *, scherm: bool) -> None:
        super().__init__()
        self._scherm = scherm

    def isatty(self) -> bool:
        """Whether it stands for a screen."""
        return self._scherm

    @property
    def regels(self) -> list[str]:
        """Its lines so far, with their colours."""
        return self.getvalue().split("\n")[:-1]


@dataclass(frozen=True, slots=True)
class Regelblok:
    """Lines that belong together, and how many findings they tell."""

    regels: list[str]
    bevindingen: int = 0


def op_een_vel(op_scherm: bool, toon: Callable[[Scherm], None], bevindingen: int = 0) -> Regelblok:
    """What comes of showing something on a screen of this width, or where there is none."""
    vel = Vel(scherm=op_scherm)
    toon(Scherm(vel))
    return Regelblok(vel.regels, bevindingen)


def blokken(beeld: Wachtbeeld, op_scherm: bool) -> Iterator[Regelblok]:
    """What is wrong with the looking itself, what was solved, the files that changed last, and all others."""
    if beeld.stop:
        zin, herstel = beeld.stop
        yield _zinnen(op_scherm, [Deel(zin, "bold red")], [Deel("Herstel: ", "bold"), herstel])
        return
    for opmerking in beeld.opmerkingen:
        yield _zinnen(op_scherm, [Deel(opmerking, "yellow")])
    yield from _opgelost(beeld.net_opgelost, op_scherm)
    for uitgelicht in beeld.uitgelicht:
        yield from _in_het_licht(uitgelicht, op_scherm)
    if beeld.overig:
        yield _zinnen(op_scherm, [Deel("Verder in het register" if beeld.uitgelicht else "Bevindingen", "bold")])
    for bestand, rij in groupby(beeld.overig, lambda een: een.bestand):
        for plaats, een in enumerate(rij):
            yield _in_een_regel(een, None if plaats else bestand, een.herkenning in beeld.net_nieuw, op_scherm)


def _zinnen(op_scherm: bool, *regels: Sequence[Deel | str]) -> Regelblok:
    def toon(scherm: Scherm) -> None:
        for delen in regels:
            scherm.regel(*delen)

    return op_een_vel(op_scherm, toon)


def _opgelost(bevindingen: Sequence[Bevinding], op_scherm: bool) -> Iterator[Regelblok]:
    regels: list[Sequence[Deel | str]] = [
        [Deel("Opgelost: ", "bold green"), f"{een.code} {een.naam} in {een.bestand}"] for een in bevindingen[:GENOEMD]
    ]
    if rest := len(bevindingen) - len(regels):
        regels.append([Deel("Opgelost: ", "bold green"), f"nog {aantal(rest, 'bevinding', 'bevindingen')}"])
    if regels:
        yield _zinnen(op_scherm, *regels, [])


def _in_het_licht(uitgelicht: Uitgelicht, op_scherm: bool) -> Iterator[Regelblok]:
    """A file in full, in a block for each group of findings."""
    kop = Deel(uitgelicht.bestand, "bold underline")
    if not uitgelicht.aangewezen:
        zin, kleur = ("Dit bestand staat er niet meer.", "yellow") if uitgelicht.weg else ("Niets gevonden.", "green")
        yield _zinnen(op_scherm, [kop], [Deel(f"{' ' * TUSSEN}{zin}", kleur)], [])
        return
    genoemd: dict[str, str] = {}
    for plaats, groep in enumerate(groepen(sorted(uitgelicht.aangewezen, key=lambda een: een.bevinding.ernst.rang))):

        def toon(scherm: Scherm, eerste: bool = plaats == 0, groep: Sequence[Aangewezen] = groep) -> None:
            if eerste:
                scherm.regel(kop)
            toon_groep(scherm, groep, genoemd)
            scherm.wit()

        yield op_een_vel(op_scherm, toon, len(groep))


def _in_een_regel(bevinding: Bevinding, bestand: str | None, nieuw: bool, op_scherm: bool) -> Regelblok:
    """One finding on one line, below the name of its file where it is the first of that."""

    def toon(scherm: Scherm) -> None:
        if bestand is not None:
            scherm.regel(Deel(bestand, "underline"))
        regel = f"r{bevinding.regelnummer}" if bevinding.regelnummer else ""
        zin = f"{bevinding.code} {'nieuw: ' * nieuw}{bevinding.melding}"
        ervoor = f"{bevinding.ernst.value:<{_ERNST}} {regel:<{_REGEL}} "
        ruimte = (scherm.breedte or 0) - TUSSEN - len(ervoor)
        scherm.regel(
            Deel(ervoor, STIJL_VAN_ERNST[bevinding.ernst]),
            in_kolom(zin, ruimte).rstrip() if ruimte >= SMALST else zin,
            inspringen=TUSSEN,
        )

    return op_een_vel(op_scherm, toon, 1)
