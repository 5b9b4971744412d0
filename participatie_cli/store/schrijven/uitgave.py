"""A folder that is made anew again and again, such as a site: what changed is written, what is gone is removed.

Only what an earlier run wrote there is ever replaced or removed; a list in the folder tells what that is. New files are
laid ready beside the others first, and get their names in one stretch in which signals wait. So an interruption before
that changes nothing.
"""

import hashlib
import json
import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from types import TracebackType
from typing import Any, Final, Self

from participatie_cli.store.schrijven.bestanden import maak_mappen, ruim_lege_mappen
from participatie_cli.store.schrijven.fout import SchrijfFout, door_het_systeem
from participatie_cli.store.schrijven.geschreven import begin, noteer
from participatie_cli.store.schrijven.onderbreking import ongestoord

LIJST: Final = ".participatie-site.json"
KLAARGELEGD: Final = ".participatie-klaargelegd"
_VORM: Final = 1
_ANDERE_MAP: Final = "Kies met --uit een lege map, of een map waar eerder een site is gemaakt."


@dataclass(slots=True)
class Uitgavemap:
    """The folder, for one run. `sleutels` are words that an earlier run kept about parts of what it wrote."""

    map_: Path
    sleutels: Mapping[str, str] = field(default_factory=dict)
    _vroeger: dict[str, str] = field(default_factory=dict)
    _nu: dict[str, str] = field(default_factory=dict)
    _klaar: list[str] = field(default_factory=list)
    _gemaakt: list[Path] = field(default_factory=list)

    def __enter__(self) -> Self:
        """Look at the folder; raise SchrijfFout where it holds something else, or cannot be used."""
        try:
            self._kijk()
            maak_mappen(self._klaarplek, self._gemaakt)
        except OSError as fout:
            raise door_het_systeem(fout) from fout
        begin((self.map_,))
        return self

    def __exit__(self, soort: type[BaseException] | None, _: BaseException | None, __: TracebackType | None) -> None:
        """Take away what was laid ready and got no name."""
        with ongestoord():
            shutil.rmtree(self._klaarplek, ignore_errors=True)
            ruim_lege_mappen(self._gemaakt)

    @property
    def _naam(self) -> str:
        return self.map_.resolve().name

    @property
    def _klaarplek(self) -> Path:
        return self.map_ / KLAARGELEGD

    def _kijk(self) -> None:
        if not os.path.lexists(self.map_):
            return
        if self.map_.is_symlink() or not self.map_.is_dir():
            raise SchrijfFout(f"{self._naam} is geen gewone map.", _ANDERE_MAP)
        shutil.rmtree(self._klaarplek, ignore_errors=True)
        lijst = self.map_ / LIJST
        if lijst.is_file() and not lijst.is_symlink():
            self._vroeger, self.sleutels = _gelezen(lijst)
        elif any(self.map_.iterdir()):
            raise SchrijfFout(f"In de map {self._naam} staat al iets anders.", _ANDERE_MAP)

    def leg_klaar(self, adres: str, inhoud: bytes) -> bool:
        """Lay a file ready; tell whether it differs from what stands there. Raise SchrijfFout where that cannot be.

        What stands there and was not written by an earlier run is not replaced.
        """
        self._nu[adres] = hashlib.sha256(inhoud).hexdigest()
        doel = self.map_ / adres
        try:
            if self._staat_er(doel, adres, inhoud):
                return False
            pad = self._klaarplek / adres
            pad.parent.mkdir(parents=True, exist_ok=True)
            pad.write_bytes(inhoud)
        except OSError as fout:
            raise door_het_systeem(fout) from fout
        self._klaar.append(adres)
        return True

    def _staat_er(self, doel: Path, adres: str, inhoud: bytes) -> bool:
        if not os.path.lexists(doel):
            return False
        if adres not in self._vroeger:
            zin = f"In de map {self._naam} staat een bestand {adres} dat niet van deze site is."
            raise SchrijfFout(zin, "Haal dat bestand daar weg, of kies een andere map met --uit.")
        return doel.is_file() and not doel.is_symlink() and doel.read_bytes() == inhoud

    def behoud(self, begin_van_adres: str) -> bool:
        """Keep all files below a folder as an earlier run left them; tell whether they are still there, unchanged."""
        alle = {een: som for een, som in self._vroeger.items() if een.startswith(begin_van_adres)}
        if not alle or not all(self._is_gaaf(een, som) for een, som in alle.items()):
            return False
        self._nu |= alle
        return True

    def _is_gaaf(self, adres: str, som: str) -> bool:
        with suppress(OSError):
            return hashlib.sha256((self.map_ / adres).read_bytes()).hexdigest() == som
        return False

    def lees(self, adres: str) -> bytes:
        """A file as it will be."""
        klaar = self._klaarplek / adres
        return (klaar if klaar.exists() else self.map_ / adres).read_bytes()

    def geef_uit(self, sleutels: Mapping[str, str]) -> tuple[int, int]:
        """Give everything its name and remove what is no longer part of it; tell how many files that were."""
        weg = [een for een in self._vroeger if een not in self._nu]
        try:
            with ongestoord():
                self._schrijf_lijst(self._vroeger | self._nu, self.sleutels)
                for adres in self._klaar:
                    doel = self.map_ / adres
                    doel.parent.mkdir(parents=True, exist_ok=True)
                    os.replace(self._klaarplek / adres, doel)
                verwijderd = sum(self._verwijder(een) for een in weg)
                self._schrijf_lijst(self._nu, sleutels)
                noteer(self.map_)
        except OSError as fout:
            raise door_het_systeem(fout) from fout
        return len(self._klaar), verwijderd

    def _verwijder(self, adres: str) -> bool:
        """Remove a file of an earlier run; one that somebody changed since stays."""
        if not self._is_gaaf(adres, self._vroeger[adres]):
            return False
        pad = self.map_ / adres
        pad.unlink()
        for map_ in pad.parents:
            if map_ == self.map_:
                break
            with suppress(OSError):
                map_.rmdir()
        return True

    def _schrijf_lijst(self, bestanden: Mapping[str, str], sleutels: Mapping[str, str]) -> None:
        inhoud = {
            "vorm": _VORM,
            "bestanden": dict(sorted(bestanden.items())),
            "sleutels": dict(sorted(sleutels.items())),
        }
        tijdelijk = self._klaarplek / LIJST
        tijdelijk.write_text(json.dumps(inhoud, indent=0), encoding="utf-8")
        os.replace(tijdelijk, self.map_ / LIJST)


def _gelezen(lijst: Path) -> tuple[dict[str, str], dict[str, str]]:
    """What an earlier run wrote; raise SchrijfFout where its list is damaged, for then nobody knows."""
    try:
        gegevens: Any = json.loads(lijst.read_bytes())
        bestanden, sleutels = gegevens["bestanden"], gegevens["sleutels"]
        goed = gegevens["vorm"] == _VORM and all(map(_is_adres, bestanden)) and all(map(_is_paar, sleutels.items()))
        if goed and all(map(_is_paar, bestanden.items())):
            return bestanden, sleutels
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        pass
    zin = f"De lijst {LIJST} in de map {lijst.parent.name} is beschadigd, dus is niet te zien wat van de site is."
    raise SchrijfFout(zin, "Maak die map zelf leeg, of kies een andere met --uit.")


def _is_paar(paar: tuple[object, object]) -> bool:
    return all(isinstance(deel, str) for deel in paar)


def _is_adres(adres: str) -> bool:
    """Whether it names a file below the folder, so that a list that somebody changed leads nowhere else."""
    delen = PurePosixPath(adres).parts
    return bool(delen) and not adres.startswith("/") and ".." not in delen and ":" not in adres and "\\" not in adres
