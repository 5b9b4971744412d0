"""Looking along with a copy of the small register, step by step: what somebody does, and what is then to be seen."""

import shutil
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import date, time
from pathlib import Path
from typing import Final

from participatie_cli.console.wachtbeeld import Wachtbeeld
from participatie_cli.usecases.bestandswacht import Bestandsnieuws
from participatie_cli.usecases.meekijken import begin_met_kijken
from participatie_cli.usecases.wachten import wachten

KLEIN: Final = Path(__file__).parent.parent / "register_klein"
PEILDATUM: Final = "2026-11-23"
Stap = Callable[[], Iterable[Path]]
"""Does something, and tells what the system would tell of it."""


@dataclass
class Werkplek:
    """A folder with a register in it; `dagen` are the days that the clock gives, the last one for ever."""

    map_: Path
    dagen: list[date] = field(default_factory=lambda: [date(2026, 11, 23)])

    @property
    def plein(self) -> Path:
        return self.map_ / "register/projecten/laat-plein.yaml"

    def vervang(self, pad: Path, oud: str, nieuw: str) -> Stap:
        def stap() -> Iterable[Path]:
            tekst = pad.read_text("utf-8")
            assert oud in tekst
            pad.write_text(tekst.replace(oud, nieuw, 1), "utf-8")
            return [pad]

        return stap

    def schrijf(self, pad: Path, tekst: str) -> Stap:
        def stap() -> Iterable[Path]:
            pad.write_text(tekst, "utf-8")
            return [pad]

        return stap

    def verplaats(self, oud: Path, nieuw: Path) -> Stap:
        def stap() -> Iterable[Path]:
            nieuw.parent.mkdir(exist_ok=True, parents=True)
            oud.rename(nieuw)
            return [oud, nieuw]

        return stap

    def haal_weg(self, pad: Path) -> Stap:
        def stap() -> Iterable[Path]:
            shutil.rmtree(pad) if pad.is_dir() else pad.unlink()
            return [pad]

        return stap

    def beelden(self, *stappen: Stap) -> list[Wachtbeeld]:
        """All that is to be seen at the beginning and at each step."""

        def nieuws() -> Iterator[Bestandsnieuws]:
            yield Bestandsnieuws()
            for stap in stappen:
                yield Bestandsnieuws(frozenset(stap()))

        plek = begin_met_kijken([], PEILDATUM)
        opdracht = replace(plek.opdracht, nu=lambda: time(14, 3, 12), dag=self._dag)
        return list(wachten(nieuws(), opdracht))

    def na(self, *stappen: Stap) -> list[Wachtbeeld]:
        """What is to be seen when all is quiet, at the beginning and after each step."""
        rustig = [een for een in self.beelden(*stappen) if not een.bezig]
        assert len(rustig) == len(stappen) + 1
        return rustig

    def _dag(self) -> date:
        return self.dagen.pop(0) if len(self.dagen) > 1 else self.dagen[0]


def niets() -> Iterable[Path]:
    """Time passes."""
    return []
