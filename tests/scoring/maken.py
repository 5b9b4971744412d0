"""A case of scoring is a file: what stands in a register, worked out by hand, and what the program must make of it.

`gegeven` holds files as a difference from the correct file of their kind in `tests/rules/basis/`, `keer` so many of
each; `kader` is the difference of kader.yaml. `uitwerking` is the working by hand. `verwacht` holds the `uitkomst`, and
where a case says so exactly which `bewijs` (with or without its `datum`), `gemis` and `redenen` there are over all
files, and how many facts were `onbekend`. A case in `lijnen/` is about a whole line: its `niveau`, how high that may be
at most, and the criteria that are `nodig` for the next step.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from participatie_cli.checks.controle import vraag_regels
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.methode import Criterium, Schaal
from participatie_cli.model.dossier import MAPPEN, soortnaam
from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.scoring import lijnscore
from participatie_cli.scoring.dossierscore import Dossierscore, beoordeel
from participatie_cli.scoring.score import Criteriumscore, Lijnscore
from participatie_cli.scoring.vraag import Gevraagd
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.usecases.vragenboek import Ronde, Vragenboek
from tests.gevallen import PEILDATUM, dossier, kader, lees_yaml

GEVALLEN = Path(__file__).parent / "gevallen"
BOEK = Vragenboek(kader())
LIJNEN = GEVALLEN / "lijnen"
KADER = "kader.yaml"
NIETS = "null"
SLEUTELS = {"naam", "peildatum", "kader", "gegeven", "uitwerking", "verwacht"}
VAN_EEN_LIJN = SLEUTELS | {"lijn", "schaal"}


@dataclass(frozen=True, eq=False)
class Geval:
    """One case: of a criterion, or of a whole line; its file is read when somebody asks what it says."""

    pad: Path

    @cached_property
    def inhoud(self) -> dict[str, Any]:
        inhoud: dict[str, Any] = lees_yaml(self.pad.read_text(encoding="utf-8"))
        return inhoud

    @property
    def map(self) -> str:
        return self.pad.parent.name

    @property
    def criterium(self) -> Criterium:
        return landelijk().meetlat.per_id[self.map]

    @property
    def peildatum(self) -> date:
        return date.fromisoformat(self.inhoud.get("peildatum", PEILDATUM.isoformat()))

    @property
    def kaderverschil(self) -> str:
        return json.dumps(self.inhoud.get("kader"))

    @property
    def kader(self) -> Kader:
        return _kader(self.kaderverschil)

    @property
    def verwacht(self) -> dict[str, Any]:
        verwacht: dict[str, Any] = self.inhoud["verwacht"]
        return verwacht

    def __str__(self) -> str:
        return f"{self.map}/{self.pad.stem}"


@cache
def _alles() -> tuple[Geval, ...]:
    return tuple(Geval(pad) for pad in sorted(GEVALLEN.glob("*/*.yaml")))


def gevallen() -> list[Geval]:
    """The cases about one criterion."""
    return [geval for geval in _alles() if geval.pad.parent != LIJNEN]


def lijngevallen() -> list[Geval]:
    """The cases about a whole line."""
    return [geval for geval in _alles() if geval.pad.parent == LIJNEN]


def _ronde(bestand: Gevraagd) -> Ronde:
    """What is asked of a file of this kind."""
    return BOEK.nu(type(bestand), met_kwaliteit=False)


@cache
def _kader(verschil: str) -> Kader:
    return kader(json.loads(verschil))


@cache
def _bestand(soort: str, verschil: str, kaderverschil: str) -> Gevraagd:
    if soort != KADER:
        return dossier(soort, json.loads(verschil))
    gemeente = _kader(kaderverschil).gemeente
    assert gemeente is not None
    return gemeente


@cache
def _uitslag(soort: str, verschil: str, kaderverschil: str, peildatum: date) -> Uitslag:
    """What the rules that the criteria read say of one file."""
    bestand = _bestand(soort, verschil, kaderverschil)
    return vraag_regels(bestand, soort, _kader(kaderverschil), peildatum, _ronde(bestand).bladen)


@cache
def _score(soort: str, verschil: str, kaderverschil: str, peildatum: date, *, met_bewijs: bool) -> Dossierscore:
    """The answers of one file, asked once for all cases that share it."""
    bestand, uitslag = _bestand(soort, verschil, kaderverschil), _uitslag(soort, verschil, kaderverschil, peildatum)
    vragen = _ronde(bestand).vragen
    return beoordeel(bestand, uitslag, _kader(kaderverschil), peildatum, vragen, met_bewijs=met_bewijs)


def _bestanden(geval: Geval) -> Iterator[tuple[str, str, str]]:
    """The files of the register of a case: name, kind and difference; kader.yaml first, and of `keer` so many."""
    if geval.kader.gemeente:
        yield KADER, KADER, NIETS
    for een in geval.inhoud.get("gegeven", []):
        assert set(een) <= {"bestand", "keer", "verschil"}, een
        *mappen, kenmerk = een["bestand"].removesuffix(".yaml").split("/")
        nummers = [f"-{nummer}" for nummer in range(1, int(een["keer"]) + 1)] if "keer" in een else [""]
        for nummer in nummers:
            naam = "/".join((*mappen, f"{kenmerk}{nummer}.yaml"))
            yield naam, soortnaam(MAPPEN[mappen[0]]), json.dumps(een.get("verschil"))


def dossierscores(geval: Geval, *, met_bewijs: bool = True) -> list[Dossierscore]:
    """The answers of every file of a case under its own name; copies of a file answer the same."""
    return [
        replace(_score(soort, verschil, geval.kaderverschil, geval.peildatum, met_bewijs=met_bewijs), bestand=naam)
        for naam, soort, verschil in _bestanden(geval)
    ]


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
