"""A case of scoring is a file: what stands in a register, worked out by hand, and what the program must make of it."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property, lru_cache
from pathlib import Path
from typing import Any

from participatie_cli.checks.controle import vraag_regels
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.methode import Criterium, Schaal
from participatie_cli.model.dossier import MAPPEN, soortnaam
from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.model.uitslag import Uitslag
from participatie_cli.rules.catalog import Regelblad, met_vereisten, zoek
from participatie_cli.scoring import lijnscore
from participatie_cli.scoring.dossierscore import Dossierscore, beoordeel
from participatie_cli.scoring.score import Criteriumscore, Lijnscore
from participatie_cli.scoring.vraag import Gevraagd
from participatie_cli.scoring.vragenlijst import regels_over
from participatie_cli.store.kaderdata import lees_meetlat
from tests.gevallen import PEILDATUM, dossier, kader, lees_yaml

GEVALLEN = Path(__file__).parent / "gevallen"
LIJNEN = GEVALLEN / "lijnen"
KADER = "kader.yaml"
SLEUTELS = {"naam", "peildatum", "kader", "gegeven", "uitwerking", "verwacht"}
VAN_EEN_LIJN = SLEUTELS | {"lijn", "schaal"}


@dataclass(frozen=True, eq=False)
class Geval:
    """One case: of a criterion, or of a whole line."""

    pad: Path
    inhoud: dict[str, Any]

    @property
    def map(self) -> str:
        return self.pad.parent.name

    @property
    def criterium(self) -> Criterium:
        return lees_meetlat().per_id[self.map]

    @property
    def peildatum(self) -> date:
        return date.fromisoformat(self.inhoud.get("peildatum", PEILDATUM.isoformat()))

    @cached_property
    def kader(self) -> Kader:
        return kader(self.inhoud.get("kader"))

    @property
    def verwacht(self) -> dict[str, Any]:
        verwacht: dict[str, Any] = self.inhoud["verwacht"]
        return verwacht

    def __str__(self) -> str:
        return f"{self.map}/{self.pad.stem}"


@lru_cache(maxsize=1)
def _alles() -> tuple[Geval, ...]:
    paden = sorted(GEVALLEN.glob("*/*.yaml"))
    return tuple(Geval(pad, lees_yaml(pad.read_text(encoding="utf-8"))) for pad in paden)


def gevallen() -> list[Geval]:
    """The cases about one criterion."""
    return [geval for geval in _alles() if geval.pad.parent != LIJNEN]


def lijngevallen() -> list[Geval]:
    """The cases about a whole line."""
    return [geval for geval in _alles() if geval.pad.parent == LIJNEN]


@lru_cache(maxsize=16)
def _bladen(soort: type[Gevraagd]) -> tuple[Regelblad, ...]:
    """The rules that the criteria read of a file of this kind, with those that they require."""
    gezocht = [zoek(code) for code in sorted(regels_over(soort))]
    bladen = met_vereisten(*(blad for blad in gezocht if blad is not None))
    return tuple(blad for blad in bladen if soort in blad.regel.over)


def bestanden(geval: Geval) -> Iterator[tuple[Gevraagd, tuple[str, ...]]]:
    """The files of the register of a case, kader.yaml first, each with its names: one, or with `keer` so many."""
    if geval.kader.gemeente:
        yield geval.kader.gemeente, (KADER,)
    for een in geval.inhoud.get("gegeven", []):
        assert set(een) <= {"bestand", "keer", "verschil"}, een
        *mappen, kenmerk = een["bestand"].removesuffix(".yaml").split("/")
        gelezen = dossier(soortnaam(MAPPEN[mappen[0]]), {"id": kenmerk} | (een.get("verschil") or {}))
        nummers = [f"-{nummer}" for nummer in range(1, int(een["keer"]) + 1)] if "keer" in een else [""]
        yield gelezen, tuple("/".join((*mappen, f"{kenmerk}{nummer}.yaml")) for nummer in nummers)


@cache
def uitslagen(geval: Geval) -> tuple[tuple[Gevraagd, tuple[str, ...], Uitslag], ...]:
    """Every file of a case with its names, and what the rules said of it that the criteria read."""
    return tuple(
        (bestand, namen, vraag_regels(bestand, namen[0], geval.kader, geval.peildatum, _bladen(type(bestand))))
        for bestand, namen in bestanden(geval)
    )


def dossierscores(geval: Geval, *, met_bewijs: bool = True) -> list[Dossierscore]:
    """The answers of every file of a case; copies of a file answer the same under their own name."""
    scores = [
        (beoordeel(bestand, uitslag, geval.kader, geval.peildatum, met_bewijs=met_bewijs), namen)
        for bestand, namen, uitslag in uitslagen(geval)
    ]
    return [replace(score, bestand=naam) for score, namen in scores for naam in namen]


def lijnscores(geval: Geval, schaal: Schaal, *, met_bewijs: bool = True) -> dict[Ontwikkellijn, Lijnscore]:
    """Where each line stands: of the programme, or of the one project of the case."""
    scores = dossierscores(geval, met_bewijs=met_bewijs)
    if schaal is Schaal.PROGRAMMA:
        lijnen = lijnscore.programma(scores, geval.kader, geval.peildatum)
    else:
        (project,) = [score for score in scores if score.bestand != KADER]
        lijnen = lijnscore.project(project, geval.kader, geval.peildatum)
    return {een.lijn: een for een in lijnen}


@cache
def criteriumscore(geval: Geval, *, met_bewijs: bool = True) -> Criteriumscore:
    """What the criterion of a case says."""
    lijnen = lijnscores(geval, geval.criterium.schaal, met_bewijs=met_bewijs)
    (score,) = [een for lijn in lijnen.values() for een in lijn.criteria if een.criterium.id == geval.map]
    return score
