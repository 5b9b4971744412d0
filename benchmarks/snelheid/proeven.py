"""What is measured, one subject after the other; each gives figures by the names of the aims."""

import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

from benchmarks.meten import Meting, Opdracht, meet_geheugen, meet_om_en_om, midden, verhouding
from benchmarks.registers import CHECK, PEILDATUM, WORTEL, maak_kleine_bestanden, maak_register, participatie
from benchmarks.snelheid.gereedschap import CHECK_JSONSCHEMA, SOURCEMETA, SOURCEMETA_SNEL, Gereedschap
from benchmarks.snelheid.getallen import afgerond
from benchmarks.snelheid.groei import groei_met_feiten, groei_met_jaren, in_verhouding
from benchmarks.snelheid.uitkomst import Maten, Programma
from participatie_cli import __version__

ONS: Final = "participatie"
SCORE: Final = ("score", "--peildatum", PEILDATUM)
REPORT: Final = ("report", "--periode", "2026-09", "--formaat", "markdown", "--uit", "-")
Gemeten = Iterator[tuple[str, float]]


def begin(maten: Maten) -> Gemeten:
    """Start-up, the help, and one file of the real register."""
    with tempfile.TemporaryDirectory() as naam:
        map_ = Path(naam)
        shutil.copytree(WORTEL / "register", map_ / "register")
        opdrachten = {
            "versie": participatie(map_, "--version"),
            "hulp": participatie(map_, "--help"),
            "een-bestand": participatie(map_, *CHECK, "register/projecten/koopmansplein.yaml"),
        }
        metingen = meet_om_en_om(opdrachten, dict.fromkeys(opdrachten, maten.keer_klein))
    yield from ((naam, midden(rij)) for naam, rij in metingen.items())


def naast_anderen(gereedschap: Gereedschap, maten: Maten) -> tuple[list[Programma], dict[str, float]]:
    """Every program on the same two registers, in turn."""
    programmas: list[Programma] = []
    gemeten: dict[str, float] = {}
    tijden: list[float] = []
    for aantal, keer in ((maten.klein, maten.keer_klein), (maten.groot, maten.keer_groot)):
        with tempfile.TemporaryDirectory() as naam:
            map_ = Path(naam)
            maak_register(map_, aantal)
            opdrachten = {ONS: participatie(map_, *CHECK), **gereedschap.opdrachten(map_)}
            keren = dict.fromkeys(opdrachten, keer) | {CHECK_JSONSCHEMA: min(keer, 3) if aantal == maten.klein else 1}
            metingen = meet_om_en_om(opdrachten, keren)
            programmas += _rijen(aantal, opdrachten, metingen, gereedschap)
            tijden.append(midden(metingen[ONS]))
            if aantal == maten.klein:
                gemeten["naast-check-jsonschema"] = verhouding(metingen[CHECK_JSONSCHEMA], metingen[ONS])
            else:
                gemeten["naast-sourcemeta"] = verhouding(metingen[ONS], metingen[SOURCEMETA])
                gemeten["naast-sourcemeta-snel"] = verhouding(metingen[ONS], metingen[SOURCEMETA_SNEL])
                gemeten["geheugen"] = programmas[-len(opdrachten)].samen
                gemeten["warm"] = _warm(map_, CHECK, keer)
    per_bestand = in_verhouding(_zonder_bestanden(), *tijden, keren=maten.groot / maten.klein)
    return programmas, gemeten | dict(_als_gemeten("groei-bestanden", per_bestand))


def _als_gemeten(naam: str, waarde: float | None) -> Gemeten:
    """The figure, if there is one."""
    if waarde is not None:
        yield naam, waarde


def _rijen(
    aantal: int, opdrachten: Mapping[str, Opdracht], metingen: Mapping[str, list[Meting]], gereedschap: Gereedschap
) -> Iterator[Programma]:
    """What there is to tell of each; the one that takes by far the longest is a single process, and runs no more."""
    for naam, opdracht in opdrachten.items():
        eerste = metingen[naam][0]
        geheugen, samen = (eerste, eerste.megabytes) if naam == CHECK_JSONSCHEMA else meet_geheugen(opdracht)
        versie = __version__ if naam == ONS else gereedschap.versie(naam)
        cijfers = midden(metingen[naam]), verhouding(metingen[naam], metingen[ONS]), geheugen.megabytes, samen
        yield Programma(aantal, naam, versie, *map(afgerond, cijfers))


def _zonder_bestanden() -> float:
    """What a check takes before it comes to the files: that of a register with one."""
    with tempfile.TemporaryDirectory() as naam:
        maak_register(Path(naam), 1)
        return midden(meet_om_en_om({"een": participatie(Path(naam), *CHECK)}, {"een": 3})["een"])


def _warm(map_: Path, woorden: tuple[str, ...], keer: int) -> float:
    """The time of a command that was run before, and can use what was kept then."""
    with tempfile.TemporaryDirectory() as voorraad:
        warm = participatie(map_, *woorden, voorraad=Path(voorraad))
        metingen = meet_om_en_om({"warm": warm}, {"warm": keer + 1})["warm"]
    return midden(metingen[1:])


def verslagen(maten: Maten) -> Gemeten:
    """A score and a report of a register that did not change."""
    with tempfile.TemporaryDirectory() as naam:
        maak_register(Path(naam), maten.verslag)
        yield "warm-score", _warm(Path(naam), SCORE, maten.keer_klein)
        yield "warm-report", _warm(Path(naam), REPORT, maten.keer_klein)


def groei(maten: Maten) -> Gemeten:
    """With the facts in a file, and with the years in Git."""
    keer = 1 if maten.snel else 2
    yield from _als_gemeten("groei-feiten", groei_met_feiten(deel=10 if maten.snel else 1, keer=keer))
    yield from _als_gemeten("groei-jaren", groei_met_jaren(maten.geschiedenis, keer=keer))


def reuze(maten: Maten) -> Gemeten:
    """Time and memory of a register that is larger than any municipality has, once each; nothing without one."""
    if maten.reuze is None:
        return
    with tempfile.TemporaryDirectory() as naam:
        map_ = Path(naam)
        maak_kleine_bestanden(map_, maten.reuze)
        tijd = meet_om_en_om({"check": participatie(map_, *CHECK)}, {"check": 1})["check"]
        yield "reuze-check", midden(tijd)
        for wat, woorden in (("check", CHECK), ("score", SCORE), ("report", REPORT)):
            yield f"reuze-{wat}-geheugen", meet_geheugen(participatie(map_, *woorden))[1]


def taalserver(maten: Maten) -> Gemeten:
    """What `benchmarks/taalserver.py` tells, without the pause in it; nothing where it is not there."""
    if not (WORTEL / "benchmarks" / "taalserver.py").exists():
        return
    woorden = [sys.executable, "-m", "benchmarks.taalserver", str(maten.klein), "--keer", "10" if maten.snel else "100"]
    gezegd = subprocess.run(woorden, cwd=WORTEL, check=True, capture_output=True, text=True).stdout
    pauze = float(re.findall(r"pause in it: (\d+) ms", gezegd)[0])
    *_, mediaan, langste = map(float, re.findall(r"(\d+) ms", gezegd.splitlines()[-1]))
    yield "taalserver", mediaan - pauze
    yield "taalserver-langste", langste - pauze
