"""What a change did: the register as it is held against what it was at a commit, both judged as of the same day."""

import os
from collections.abc import Collection, Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Final

from participatie_cli.checks.herkomst import niet_nieuw, weg
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.results.uitslag import Controleverslag, Uitslag
from participatie_cli.results.vergelijking import Herkomst, Opgelost, Vergelijking
from participatie_cli.store.git.commits import Commit, laatste_commit, lees_commit
from participatie_cli.store.git.repository import is_ondiep, plek_in
from participatie_cli.store.git.samenloop import is_submodule, laatste_gedeelde, wordt_samengevoegd
from participatie_cli.store.git.verschil import is_ongewijzigd, wijzigingen
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import KADERBESTAND, NULMETINGBESTAND, bestanden_in
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.lezing import naam_van
from participatie_cli.usecases.registercontrole import Controleopdracht, controleer_met
from participatie_cli.usecases.registerversie import (
    commit_in_woorden,
    git_gemeld,
    neergezet,
    nog_geen_register,
    plek_toen,
    vereiste_repository,
)
from participatie_cli.values.opsomming import opsomming
from participatie_cli.wording.waarden import aantal

_HELE_GESCHIEDENIS: Final = "Haal de hele geschiedenis op met: git fetch --unshallow"
NOG_IN_GIT: Final = (
    "Persoonsgegevens die zijn weggehaald, staan nog in de geschiedenis van Git. Vraag wie de repository beheert om "
    "die op te schonen."
)


@dataclass(frozen=True, slots=True)
class _Toen:
    """The commit to compare with, and what is to be said of the choice."""

    repository: Path
    commit: Commit
    nu: Commit
    opmerkingen: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Stand:
    """An earlier state that was checked: as of the day of now, and as of its own where that was before."""

    map: Path
    toen: Controleverslag
    destijds: Controleverslag | None


def vergelijk_sinds(opdracht: Controleopdracht, verslag: Controleverslag, revisie: str) -> Vergelijking:
    """Hold a check against the register as it was where the line of now left that of a revision.

    Raise Gebruiksfout where Git cannot tell that.
    """
    register = opdracht.register
    if register is None:
        raise Gebruiksfout("Hier staat geen register, dus er is niets om mee te vergelijken.", "Laat --sinds weg.")
    with git_gemeld(), ExitStack() as stapel:
        gekozen = _kies(register, revisie)
        woorden = commit_in_woorden(gekozen.commit)
        plek = plek_toen(register, gekozen.repository, gekozen.nu, gekozen.commit)
        if plek is None:
            nieuw = f"{nog_geen_register(register, gekozen.repository, gekozen.commit)} Daarom is alles hier nieuw."
            return Vergelijking(sinds=woorden, opmerkingen=(*gekozen.opmerkingen, nieuw))
        gewijzigd = frozenset(wijzigingen(gekozen.repository, gekozen.commit, register, plek))
        neer = stapel.enter_context(neergezet(register, gekozen.repository, gekozen.commit, plek))
        stand = _gecontroleerd(neer.register, verslag.peildatum, gekozen.commit.op)
        ernaast = _gelijk_ernaast(opdracht, verslag, gekozen, plek)
    herkomst = niet_nieuw(verslag, stand.toen, stand.destijds) | dict.fromkeys(ernaast, Herkomst.BESTOND)
    tegenover = _Tegenover(opdracht, register, verslag, stand, gewijzigd, herkomst)
    return tegenover.vergeleken(woorden, gekozen.opmerkingen)


def _kies(register: Path, revisie: str) -> _Toen:
    repository = vereiste_repository(register, "--sinds")
    gevraagd, nu = lees_commit(repository, revisie), laatste_commit(repository)
    if nu is None:
        raise Gebruiksfout(
            "De tak waarop u werkt heeft nog geen commit; er is geen begin om mee te vergelijken.",
            "Leg eerst iets vast met git commit, of laat --sinds weg.",
        )
    erbij = wordt_samengevoegd(repository)
    gedeeld = laatste_gedeelde(repository, gevraagd, nu, *([erbij] if erbij else []))
    if gedeeld is None:
        raise _niets_gedeeld(repository, revisie)
    return _Toen(repository, gedeeld, nu, tuple(_over_de_keuze(repository, revisie, gevraagd, gedeeld, erbij)))


def _over_de_keuze(
    repository: Path, revisie: str, gevraagd: Commit, gedeeld: Commit, erbij: Commit | None
) -> Iterator[str]:
    """Why it is not simply the revision against the last commit here."""
    if gedeeld.id != gevraagd.id:
        yield (
            f"“{revisie}” is zelf verdergegaan. Vergeleken is met het punt waarop beide uiteengingen: wat daarna op "
            "die andere tak veranderde, telt niet mee."
        )
    if erbij:
        yield (
            f"Er loopt een samenvoeging (git merge) met {commit_in_woorden(erbij)} die nog niet is vastgelegd. "
            "Gecontroleerd is wat er nu in de map staat."
        )
    if is_submodule(repository):
        yield f"Het register staat in een submodule. “{revisie}” is gezocht in de geschiedenis van die submodule."


def _niets_gedeeld(repository: Path, revisie: str) -> Gebruiksfout:
    zin = f"“{revisie}” en wat hier staat hebben geen enkele commit samen."
    if is_ondiep(repository):
        return Gebruiksfout(f"{zin} Deze kopie heeft maar een deel van de geschiedenis.", _HELE_GESCHIEDENIS)
    return Gebruiksfout(zin, "Kies een revisie waar deze tak uit voortkomt.")


def _gecontroleerd(map_: Path, peildatum: date, eigen_dag: date) -> _Stand:
    """An earlier state checked with its own kader.yaml, and the national data of now."""
    naam = naam_van(map_ / KADERBESTAND)
    gelezen = lees_kader(map_, naam)
    opdracht = Controleopdracht(map_, tuple(bestanden_in(map_, map_)))
    dagen = [peildatum, *([eigen_dag] if eigen_dag < peildatum else [])]
    toen, *eerder = (controleer_met(gelezen, naam, opdracht, dag, met_herkenning=True) for dag in dagen)
    return _Stand(map_, toen, eerder[0] if eerder else None)


def _gelijk_ernaast(
    opdracht: Controleopdracht, verslag: Controleverslag, gekozen: _Toen, plek: PurePosixPath
) -> frozenset[str]:
    """Of what was found in files beside the register, that in files which are as they were."""
    assert opdracht.register is not None
    gelijk: set[str] = set()
    ernaast = {naam_van(pad): pad for pad in opdracht.ernaast}
    for uitslag in verslag.uitslagen:
        pad = ernaast.get(uitslag.bestand)
        if pad is not None and uitslag.bevindingen:
            eronder = pad.relative_to(opdracht.register).as_posix() if pad.is_relative_to(opdracht.register) else None
            toen = plek / eronder if eronder else plek_in(gekozen.repository, pad)
            if is_ongewijzigd(gekozen.repository, gekozen.commit, pad, toen):
                gelijk |= {een.vingerafdruk for een in uitslag.bevindingen}
    return frozenset(gelijk)


@dataclass(frozen=True, slots=True)
class _Tegenover:
    """A check and the earlier state that it is held against; `gewijzigd` are paths below the register."""

    opdracht: Controleopdracht
    register: Path
    verslag: Controleverslag
    stand: _Stand
    gewijzigd: frozenset[str]
    herkomst: dict[str, Herkomst]

    def vergeleken(self, woorden: str, opmerkingen: tuple[str, ...]) -> Vergelijking:
        """What comes of it."""
        namen = {naam_van(self.register / een) for een in self.gewijzigd}
        over = tuple(self._opgelost())
        return Vergelijking(
            herkomst=self.herkomst,
            opgelost=tuple(_als_opgelost(een, self.register, self.stand.map) for een in over),
            verdwenen=tuple(naam_van(self.register / pad) for pad in self._verdwenen()),
            sinds=woorden,
            opmerkingen=(*opmerkingen, *self._opmerkingen(namen, over)),
            ongewijzigd=frozenset(een.bestand for een in self.verslag.uitslagen) - namen,
        )

    def _sleutels(self) -> tuple[dict[str, Uitslag], dict[str, Uitslag]]:
        """The files of now and of then by what they are known by."""
        hier = {_sleutel(een, self.register): een for een in self.verslag.uitslagen if een.bestand}
        return hier, {_sleutel(een, self.stand.map): een for een in self.stand.toen.uitslagen if een.bestand}

    def _opgelost(self) -> Iterator[Bevinding]:
        """What is there no more; of some files only what was found in those by themselves."""
        over = weg(self.verslag, self.stand.toen)
        if self.opdracht.geheel:
            yield from over
            return
        hier, daar = self._sleutels()
        eigen = {een for sleutel, uitslag in daar.items() if sleutel in hier for een in uitslag.bevindingen}
        yield from (een for een in over if een in eigen)

    def _verdwenen(self) -> list[str]:
        """The paths of files that are there no more, by that name or another."""
        if not self.opdracht.geheel:
            return []
        hier, daar = self._sleutels()
        paden = (_onder(een.bestand, self.stand.map) for sleutel, een in daar.items() if sleutel not in hier)
        return sorted(pad for pad in paden if not os.path.lexists(self.register / pad))

    def _opmerkingen(self, namen: Collection[str], over: Collection[Bevinding]) -> Iterator[str]:
        """What there is to say about the comparison itself."""
        kader = naam_van(self.stand.map / KADERBESTAND)
        if any(een.bestand == kader for een in self.stand.toen.uitslagen if not een.uitkomsten):
            yield "kader.yaml van toen is niet te lezen. Wat ervan afhangt, telt daarom als nieuw."
        anders = Vergelijking(herkomst=self.herkomst)
        nieuw = (een for een in self.verslag.bevindingen if anders.van(een) is Herkomst.NIEUW and not een.stopt)
        elders = sum(een.bestand not in namen for een in nieuw)
        if elders and KADERBESTAND in self.gewijzigd:
            hoeveel = aantal(elders, "bevinding", "bevindingen")
            yield f"kader.yaml is veranderd. In bestanden die zelf niet veranderden, geeft dat {hoeveel} erbij."
        if NULMETINGBESTAND in self.gewijzigd:
            yield "nulmeting.yaml is veranderd. Kijk in het verschil welke bevindingen voortaan als bekend gelten."
        if not self.opdracht.geheel:
            yield "Alleen de gevraagde bestanden zijn vergeleken. Welke bestanden er niet meer zijn, is niet nagegaan."
        if submodules := _submodules(self.opdracht, self.register):
            yield (
                f"In het register staat een submodule ({opsomming(submodules)}). Wat daarin stond, kent deze "
                "repository niet; alles daarin telt als nieuw."
            )
        if any(een.stopt for een in over):
            yield NOG_IN_GIT


def _submodules(opdracht: Controleopdracht, register: Path) -> list[str]:
    """The folders below the register that are a repository of their own."""
    mappen = {map_ for een in opdracht.bestanden for map_ in een.pad.parents if register in map_.parents}
    return sorted(naam_van(een) for een in mappen if os.path.lexists(een / ".git"))


def _sleutel(uitslag: Uitslag, map_: Path) -> str:
    """What a file is known by, whatever it is called."""
    return f"{uitslag.soort}/{uitslag.id}" if uitslag.id is not None else _onder(uitslag.bestand, map_)


def _onder(bestand: str, map_: Path) -> str:
    return naam_van(Path(bestand), map_)


def _als_opgelost(een: Bevinding, register: Path, map_: Path) -> Opgelost:
    return Opgelost(een.code, een.naam, naam_van(register / _onder(een.bestand, map_)), een.melding)
