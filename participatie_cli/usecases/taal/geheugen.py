"""What is remembered of a register while its files are open: its framework, and an index card of each file.

A file is read again when it changed; a text that is not saved yet counts in the place of its file. Nothing is looked up
by itself: whoever holds the memory asks what changed and has it read, a file at a time.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from threading import Lock
from typing import Final

from participatie_cli.checks.controle import controleer_register
from participatie_cli.model.dossier import MAPPEN, soortnaam
from participatie_cli.model.register import Kaart, Register
from participatie_cli.model.toolbox import Werkvorm
from participatie_cli.model.verwijzingen import kaart_van
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.store.kader import GelezenKader, lees_kader, lees_kaderbestand
from participatie_cli.store.register import KADERBESTAND, Registerbestand, bestanden_in
from participatie_cli.store.tekst import tekst_van
from participatie_cli.store.werkvormen import landelijke_kenmerken, landelijke_titels
from participatie_cli.usecases.lezing import Bestandslezer, Lezing, naam_van
from participatie_cli.usecases.taal.bestand import Taalbestand

Stempel = tuple[int, int]
"""By what a file is known to be the one that was read: when it was changed last, in nanoseconds, and its bytes."""

_ER_NIET: Final[Stempel] = (0, -1)


@dataclass(frozen=True, slots=True)
class Bekend:
    """What is remembered of a file: its kind, and its title and card where it could be read."""

    pad: Path
    soort: str | None
    titel: str | None = None
    kaart: Kaart | None = None


@dataclass(frozen=True, slots=True)
class _Gelezen:
    bekend: Bekend
    stempel: Stempel
    toegestaan: Toegestaan


class Registergeheugen:
    """The memory of one register. One thread reads and checks; others may ask for the framework and what is known.

    `stand` is another number whenever there may be something else to say about the files that are open.
    """

    def __init__(self, register: Path) -> None:
        self.register = register
        self.stand = 0
        self._gelezen: dict[Path, _Gelezen | None] = {}
        self._open: dict[Path, str] = {}
        self._open_bekend: dict[Path, Bekend] = {}
        self._een_tegelijk = Lock()
        self._kader: tuple[str | Stempel, GelezenKader] | None = None
        self._geheel: tuple[object, tuple[Bevinding, ...]] | None = None
        self._bijgewerkt = False

    @property
    def kadernaam(self) -> str:
        """How kader.yaml is named to the user."""
        return naam_van(self.register / KADERBESTAND, self.register.parent)

    def houd_open(self, bestand: Taalbestand, tekst: str) -> bool:
        """From now on this text counts in the place of what stands in the file; gives whether it is another text."""
        vorige = self._open.get(bestand.pad)
        self._open[bestand.pad] = tekst
        return vorige != tekst

    def sluit(self, bestand: Taalbestand) -> None:
        """From now on what stands in the file counts again."""
        self._open.pop(bestand.pad, None)
        was = self._open_bekend.pop(bestand.pad, None)
        self.stand += was != self._bekend_van(bestand.pad)

    def kader(self) -> GelezenKader:
        """The framework with kader.yaml as it is now."""
        pad = self.register / KADERBESTAND
        tekst = self._open.get(pad)
        stand = stempel_van(pad) if tekst is None else tekst
        with self._een_tegelijk:
            if self._kader is None or self._kader[0] != stand:
                self._kader = stand, self._lees_kader(pad, tekst)
                self.stand += 1
            return self._kader[1]

    def _lees_kader(self, pad: Path, tekst: str | None) -> GelezenKader:
        if tekst is None:
            return lees_kader(self.register, self.kadernaam)
        return lees_kaderbestand(pad, self.kadernaam, tekst_van(tekst.encode()))

    def te_lezen(self) -> tuple[Registerbestand, ...]:
        """Look which files there are, forget those that are gone, and give those that are to be read (again)."""
        toegestaan = self.kader().toegestaan
        bestanden = list(bestanden_in(self.register, self.register))
        nieuw = {een.pad: self._gelezen.get(een.pad) for een in bestanden}
        self.stand += nieuw.keys() != self._gelezen.keys()
        self._gelezen = nieuw
        return tuple(een for een in bestanden if self._is_anders(een.pad, toegestaan))

    def _is_anders(self, pad: Path, toegestaan: Toegestaan) -> bool:
        gelezen = self._gelezen[pad]
        return gelezen is None or gelezen.toegestaan != toegestaan or gelezen.stempel != stempel_van(pad)

    def lees(self, bestand: Registerbestand) -> None:
        """Read a file that was to be read. One that changes meanwhile is to be read again the next time."""
        lezer, stempel = self.lezer(), stempel_van(bestand.pad)
        bekend = bekend_van(lezer.lees(lezer.zie_in(bestand)), bestand)
        was = self._gelezen.get(bestand.pad)
        self.stand += was is None or was.bekend != bekend
        self._gelezen[bestand.pad] = _Gelezen(bekend, stempel, lezer.toegestaan)

    def lezer(self) -> Bestandslezer:
        """How files of this register are read, with the framework as it is now."""
        return Bestandslezer(self.register, self.kader().toegestaan, self.register.parent)

    def is_bijgewerkt(self) -> bool:
        """All that was to be read has been read: what holds for the register can be told. Gives whether that is new."""
        nieuw = not self._bijgewerkt
        self.stand += nieuw
        self._bijgewerkt = True
        return nieuw

    def houd_bij(self, bestand: Taalbestand, lezing: Lezing) -> bool:
        """Remember a file that is open as it is in the text that counts now; gives whether others see a difference."""
        vorige, nu = self._bekend_van(bestand.pad), bekend_van(lezing, bestand.in_register)
        self._open_bekend[bestand.pad] = nu
        return vorige != nu

    def _bekend_van(self, pad: Path) -> Bekend | None:
        gelezen = self._gelezen.get(pad)
        return self._open_bekend.get(pad) or (gelezen.bekend if gelezen else None)

    def bekend(self) -> Iterator[Bekend]:
        """What is known of every file, in the order of the register; what is open as it is in its text."""
        per_pad = {pad: een.bekend for pad, een in tuple(self._gelezen.items()) if een} | self._open_bekend
        for pad in sorted(per_pad, key=lambda pad: pad.relative_to(self.register).parts):
            yield per_pad[pad]

    def over_het_geheel(self, peildatum: date) -> tuple[Bevinding, ...]:
        """What rules over the whole register find, as of a day; nothing until all of it has been read."""
        if not self._bijgewerkt:
            return ()
        geheel, kader = self._als_register(), self.kader().kader
        vraag = geheel, id(kader), peildatum
        if self._geheel is None or self._geheel[0] != vraag:
            self._geheel = vraag, controleer_register(geheel, kader, peildatum).bevindingen
        return self._geheel[1]

    def _als_register(self) -> Register:
        alle = tuple(self.bekend())
        kaarten = tuple(een.kaart for een in alle if een.kaart is not None)
        landelijk = landelijke_titels() if any(een.titel for een in kaarten) else {}
        ongelezen = len(alle) - len(kaarten)
        return Register(kaarten, self._aanwezig(), ongelezen, self.kadernaam, landelijk)

    def _aanwezig(self) -> Mapping[str, frozenset[str]]:
        """The names of files that references can point at, by kind."""
        paden = [pad.relative_to(self.register) for pad in (*self._gelezen, *self._open_bekend)]
        namen = {
            soortnaam(soort): frozenset(pad.stem for pad in paden if pad.parts[0] == map_ and pad.suffix == ".yaml")
            for map_, soort in MAPPEN.items()
        }
        werkvorm = soortnaam(Werkvorm)
        return namen | {werkvorm: namen[werkvorm] | landelijke_kenmerken()}


def stempel_van(pad: Path) -> Stempel:
    """By what the file that stands there now is known."""
    try:
        gegevens = pad.lstat()
    except OSError:
        return _ER_NIET
    return gegevens.st_mtime_ns, gegevens.st_size


def bekend_van(lezing: Lezing, bestand: Registerbestand) -> Bekend:
    """What is to be remembered of a file that was read."""
    soort = soortnaam(bestand.soort) if bestand.soort else None
    dossier = lezing.dossier
    if dossier is None:
        return Bekend(bestand.pad, soort)
    kaart = kaart_van(dossier, lezing.naam, lezing.map, lezing.onleesbaar)
    return Bekend(bestand.pad, soort, dossier.kern, kaart)
