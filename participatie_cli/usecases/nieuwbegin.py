"""Where a conversation about a project begins: the register, its choices, and the concept to go on with."""

import os
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli.gesprek.gesprek import geldig
from participatie_cli.gesprek.nieuw.begin import eis_kenmerk
from participatie_cli.gesprek.nieuw.gesprek import Nieuwgesprek
from participatie_cli.gesprek.nieuw.herkennen import antwoorden_van
from participatie_cli.gesprek.nieuw.uitgangspunt import Uitgangspunt
from participatie_cli.gesprek.nieuw.weging import Weging
from participatie_cli.gesprek.vraag import Antwoorden
from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.model.project import Project
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store.kader import GelezenKader, lees_kader
from participatie_cli.store.register import KADERBESTAND, Registerbestand, bestanden_in
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.kiezen import gelezen_dossier, gezocht_register
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.melden import meld
from participatie_cli.values.onbekend import bekend
from participatie_cli.values.waardefout import WaardeFout

MAP: Final = "projecten"
_MAAK_EERST: Final = "Begin een register met `participatie init`."


@dataclass(frozen=True, slots=True)
class Nieuwbegin:
    """The register with its framework, and the concept to go on with; `project` is None where it is a new one."""

    register: Path
    gelezen: GelezenKader
    start: Uitgangspunt
    project: Project | None = None

    @property
    def bekend(self) -> Antwoorden:
        """The answers that the concept holds."""
        if self.project is None:
            return {}
        return geldig(Nieuwgesprek(self.start), antwoorden_van(self.project))

    def bestand(self, kenmerk: str) -> Registerbestand:
        """The file of a project with this id."""
        return Registerbestand(self.register / MAP / f"{kenmerk}.yaml", Project)


def begin_gesprek(kenmerk: str | None, vandaag: date) -> Nieuwbegin:
    """Read what is needed; raise Gebruiksfout where there is no register, or no project to begin or go on with."""
    register = gezocht_register()
    if register is None:
        zin = "Hier en in de mappen hierboven staat geen register."
        raise Gebruiksfout(zin, f"Ga naar de map met het register. {_MAAK_EERST}")
    gelezen = lees_kader(register, naam_van(register / KADERBESTAND))
    gemeente = _keuzes(register, gelezen)
    _bewaak_schrijfbaar(register / MAP)
    bestanden = {een.pad.stem: een for een in bestanden_in(register, register) if een.soort is not None}
    start = Uitgangspunt(
        kader=gelezen.kader,
        gemeente=gemeente,
        vandaag=vandaag,
        namen=frozenset(bestanden),
        kenmerk=kenmerk.lower() if kenmerk else None,
        toegestaan=gelezen.toegestaan,
    )
    if start.kenmerk in bestanden:
        return _verder(Nieuwbegin(register, gelezen, start), bestanden[start.kenmerk])
    if start.kenmerk is not None:
        _bewaak_kenmerk(start, start.kenmerk)
    return Nieuwbegin(register, gelezen, start)


def _keuzes(register: Path, gelezen: GelezenKader) -> Gemeentekader:
    """The choices of the municipality, without which there is no ladder to choose from."""
    naam, gemeente = naam_van(register / KADERBESTAND), gelezen.kader.gemeente
    if not os.path.lexists(register / KADERBESTAND):
        raise Gebruiksfout(f"In {naam_van(register)} staat geen kader.yaml, en dus geen ladder.", _MAAK_EERST)
    zie = f"Zie wat eraan mankeert met `participatie check {naam}`."
    if gemeente is None:
        raise Gebruiksfout(f"{naam} is niet te lezen{_plek(gelezen.bevindingen)}", zie)
    if gelezen.bevindingen:
        meld(f"Let op: in {naam} klopt iets niet{_plek(gelezen.bevindingen)} {zie}")
    return gemeente


def _plek(bevindingen: tuple[Bevinding, ...]) -> str:
    """The place of the first thing that is wrong, and what it is."""
    if not bevindingen:
        return "."
    eerste = bevindingen[0]
    regel = f" (regel {eerste.regelnummer})" if eerste.regelnummer else ""
    return f"{regel}: {eerste.melding}"


def _bewaak_schrijfbaar(map_: Path) -> None:
    """Tell before anything is asked that nothing can be written; what is a link may lead out of the register."""
    if os.path.islink(map_):
        zin = f"{naam_van(map_)} is een koppeling (symlink), en die volgt het programma niet. Er is niets gewijzigd."
        raise Gebruiksfout(zin, "Zet er een gewone map neer.")
    bestaand = next(een for een in (map_, *map_.parents) if os.path.lexists(een))
    if not os.path.isdir(bestaand) or not os.access(bestaand, os.W_OK | os.X_OK):
        zin = f"In {naam_van(bestaand)} mag u niet schrijven. Er is niets gewijzigd."
        raise Gebruiksfout(zin, "Vraag de beheerder om rechten voor die map.")


def _bewaak_kenmerk(start: Uitgangspunt, kenmerk: str) -> None:
    try:
        eis_kenmerk(start, kenmerk)
    except WaardeFout as fout:
        raise Gebruiksfout(fout.melding, fout.herstel) from None


def _verder(begin: Nieuwbegin, bestand: Registerbestand) -> Nieuwbegin:
    """Go on with a file; raise Gebruiksfout where it is no project, or nothing of it is to be weighed any more."""
    naam = naam_van(bestand.pad)
    if bestand.soort is not Project or bestand.pad.parent != begin.register / MAP:
        raise Gebruiksfout(f"{naam} is er al en is geen project.", "Kies een ander kenmerk.")
    project, _, _ = gelezen_dossier(bestand, naam, begin.gelezen.toegestaan)
    assert isinstance(project, Project)
    if al_bezig(project):
        zin = f"{naam} is er al, en daar staat al in wat er met inwoners is gebeurd."
        raise Gebruiksfout(zin, "Vul het bestand zelf aan, of kies een ander kenmerk.")
    verder = Nieuwbegin(begin.register, begin.gelezen, begin.start, project)
    if not Weging(begin.start, verder.bekend).ontbreekt:
        zin = f"{naam} is er al, en de afweging is klaar."
        raise Gebruiksfout(zin, f"Bekijk het met `participatie toon {project.id}`, of kies een ander kenmerk.")
    return verder


def al_bezig(project: Project) -> bool:
    """Whether anything of the participation itself was written down: then the weighing at the start is past."""
    lijsten = (project.activiteiten, project.inbreng)
    return any(map(bekend, lijsten)) or any((project.eindverslag, project.evaluatie, project.resultaten))
