"""Gather what a product is made of: a register as of a day, checked, and without what is internal."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from participatie_cli import __version__
from participatie_cli.report.gegevens import Programmastand, Registerstand
from participatie_cli.results.uitslag import Controleverslag
from participatie_cli.scoring.score import Programmascore
from participatie_cli.store.register import KADERBESTAND, bestanden_in
from participatie_cli.store.werkvormen import landelijke_werkvormen
from participatie_cli.usecases.kaderbron import Kaderbron, kader_uit
from participatie_cli.usecases.lezing import Lezing, lees_bestanden
from participatie_cli.usecases.openbaarmaken import Afscherming
from participatie_cli.usecases.peildatum import bewaak_peildatum
from participatie_cli.usecases.registercontrole import controleer_lezingen
from participatie_cli.usecases.registerversie import Registerversie, geopend
from participatie_cli.usecases.scorebron import Scorebron
from participatie_cli.usecases.scoren import gesteld_in, scoor


def lees_stand(register: Path, peildatum: date) -> Registerstand:
    """The register as of a day; raise Gebruiksfout where its kader.yaml, or the day, cannot be used."""
    with register_gelezen(register, peildatum) as gelezen:
        return Registerstand(**gelezen.delen)


def lees_programmastand(register: Path, peildatum: date) -> Programmastand:
    """The register as of a day with the score of the programme, under the same conditions."""
    with register_gelezen(register, peildatum) as gelezen:
        return gelezen.programmastand


@dataclass(frozen=True, slots=True)
class Registerlezing:
    """What was read of a register, and what the rules said of it; `lezingen` are the files that count."""

    versie: Registerversie
    kader: Kaderbron
    afscherming: Afscherming
    lezingen: tuple[Lezing, ...]
    verslag: Controleverslag

    @property
    def delen(self) -> dict[str, Any]:
        """All that a state of the register is made of, by name."""
        return {
            "peildatum": self.verslag.peildatum,
            "kader": self.afscherming.kader(self.kader.kader),
            "stukken": tuple(self.afscherming.stukken(self.lezingen)),
            "verslag": self.afscherming.verslag(self.verslag),
            "vastlegging": self.versie.in_woorden(self.afscherming.projecten),
            "programma": f"participatie {__version__}",
            "weggelaten": self.afscherming.weggelaten,
            "landelijk": landelijke_werkvormen(),
            "ongelezen": tuple(een.naam for een in self.lezingen if een.dossier is None),
            "onvolledig": tuple(een.naam for een in self.lezingen if een.dossier is not None and een.onleesbaar),
        }

    @property
    def score(self) -> Programmascore:
        """Where the lines stand on the day itself; what the rules said already is not asked again."""
        bron = Scorebron(self.kader.gelezen, self.kader.naam, self.verslag.peildatum, met_trend=False)
        score = scoor(self.lezingen, bron, bekend=gesteld_in(self.verslag))
        return self.afscherming.score(score, self.afscherming.kader(self.kader.kader))

    @property
    def programmastand(self) -> Programmastand:
        """The register with the score of the programme."""
        return Programmastand(**self.delen, score=self.score)


@contextmanager
def register_gelezen(register: Path, peildatum: date) -> Iterator[Registerlezing]:
    """What was read of a register as of a day, while Git may still be asked about it; raise Gebruiksfout as above."""
    with geopend(register, None) as versie:
        vanaf = register.parent
        kader = kader_uit(register / KADERBESTAND, vanaf)
        bewaak_peildatum(kader.kader, peildatum)
        bestanden = tuple(bestanden_in(register, register))
        alle = tuple(lees_bestanden(bestanden, register, "Lezen", kader.gelezen.toegestaan, vanaf=vanaf))
        afscherming = Afscherming.van(alle, kader)
        lezingen = tuple(afscherming.te_tellen(alle))
        verslag = controleer_lezingen(lezingen, kader.gelezen, kader.naam, register, peildatum)
        yield Registerlezing(versie, kader, afscherming, lezingen, verslag)
