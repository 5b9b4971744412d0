"""Machines that fall short, each as a way to start the program in it."""

import ctypes
import os
import resource
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

KLEIN = Path(__file__).parents[1] / "register_klein"
_CAPBSET_DROP = 24
_DAC = (1, 2)
"""What lets an administrator pass by the rights of a file."""


def zonder_voorrecht() -> None:
    """Rights of files hold, also for who is administrator."""
    prctl = ctypes.CDLL(None, use_errno=True).prctl
    for recht in _DAC if os.geteuid() == 0 else ():
        prctl(_CAPBSET_DROP, recht, 0, 0, 0)


def hoogstens(soort: int, getal: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(soort, (getal, getal))


@dataclass(frozen=True)
class Situatie:
    """How a machine falls short; `maak` prepares the folder that holds the register."""

    naam: str
    codes: frozenset[int]
    zin: str = ""
    maak: Callable[[Path], None] = lambda map_: None
    vooraf: Callable[[], None] = lambda: None
    omgeving: Mapping[str, str] = field(default_factory=dict)
    shell: str = ""
    """What stands behind the command, such as where its output goes."""

    vlaggen: tuple[str, ...] = ()


def draai_in(situatie: Situatie, werkmap: Path, *argumenten: str) -> subprocess.CompletedProcess[bytes]:
    """Run the program in a copy of the small register on such a machine."""
    shutil.copytree(KLEIN, werkmap, dirs_exist_ok=True)
    situatie.maak(werkmap)
    opdracht = [sys.executable, *situatie.vlaggen, "-m", "participatie_cli", *argumenten]
    if situatie.shell:
        opdracht = ["sh", "-c", f'"$@" {situatie.shell}', "sh", *opdracht]
    omgeving = {naam: waarde for naam, waarde in os.environ.items() if not naam.startswith(("LC_", "LANG"))}
    return subprocess.run(
        opdracht,
        cwd=werkmap,
        capture_output=True,
        env=omgeving | situatie.omgeving,
        preexec_fn=situatie.vooraf,
        check=False,
        timeout=120,
    )


def met_rechten(pad: str, rechten: int) -> Callable[[Path], None]:
    return lambda map_: (map_ / pad).chmod(rechten)


def met_diepe_mappen(map_: Path) -> None:
    """A thousand folders in each other: a path that the system itself does not take at once."""
    hier = os.open(map_ / "register" / "projecten", os.O_RDONLY)
    for _ in range(1000):
        os.mkdir("diep", dir_fd=hier)
        hier, oud = os.open("diep", os.O_RDONLY, dir_fd=hier), hier
        os.close(oud)
    os.close(os.open("onderin.yaml", os.O_CREAT | os.O_WRONLY, dir_fd=hier))
    os.close(hier)


def met_geen_bestanden(map_: Path) -> None:
    """A pipe, a socket and a device under the names of files."""
    os.mkfifo(map_ / "register" / "projecten" / "pijp.yaml")
    with socket.socket(socket.AF_UNIX) as contact:
        hier = Path.cwd()
        os.chdir(map_ / "register" / "projecten")
        contact.bind("contact.yaml")
        os.chdir(hier)
    (map_ / "register" / "projecten" / "kring.yaml").symlink_to("kring.yaml")


def zonder_werkmap() -> None:
    """The folder is gone while the program stands in it."""
    shutil.rmtree(Path.cwd())


def met_geheugen(megabytes: int) -> Situatie:
    grens = hoogstens(resource.RLIMIT_AS, megabytes * 1_000_000)
    return Situatie(f"{megabytes} MB geheugen", frozenset({0, 1, 3, 5}), vooraf=grens)


GEWOON = frozenset({0, 1, 3})
GEWEIGERD = frozenset({2})
DEELS = GEWOON | GEWEIGERD
VOL = frozenset({3, 5})
ZONDER_TEKSTEN = "Python laat hier de teksten van het programma weg"
MAP_WEG = "De map waarin u werkt, bestaat niet meer."
NIET_GESCHREVEN = "Niet alle uitvoer is geschreven: de schijf is vol."

SITUATIES = (
    Situatie("zonder teksten", GEWEIGERD, ZONDER_TEKSTEN, vlaggen=("-OO",)),
    Situatie("zonder controles", GEWOON, vlaggen=("-O",)),
    Situatie("werkmap weg", GEWEIGERD, MAP_WEG, vooraf=zonder_werkmap),
    Situatie("register niet te zien", DEELS, "niet lezen", met_rechten("register", 0o311), zonder_voorrecht),
    Situatie("map niet te zien", DEELS, "niet lezen", met_rechten("register/projecten", 0o311), zonder_voorrecht),
    Situatie("register dicht", GEWEIGERD | {1}, "niet mag kijken", met_rechten("register", 0o444), zonder_voorrecht),
    Situatie("map dicht", DEELS, "geen rechten", met_rechten("register/projecten", 0o444), zonder_voorrecht),
    Situatie("kader dicht", DEELS, "geen rechten", met_rechten("register/kader.yaml", 0), zonder_voorrecht),
    Situatie("diepe mappen", GEWOON, "Deze map ligt te diep", met_diepe_mappen),
    Situatie("geen gewone bestanden", GEWOON, "Dit is geen gewoon bestand.", met_geen_bestanden),
    Situatie("weinig bestanden", GEWOON | {5}, vooraf=hoogstens(resource.RLIMIT_NOFILE, 6)),
    *(met_geheugen(megabytes) for megabytes in (30, 50, 70, 80, 85, 90)),
    Situatie("volle uitvoer", VOL, NIET_GESCHREVEN, shell=">/dev/full"),
    Situatie("alles vol", frozenset({5}), shell=">/dev/full 2>/dev/full"),
    Situatie("dichte uitvoer", GEWOON, shell=">&-"),
    Situatie("alles dicht", GEWOON, shell="<&- >&- 2>&-"),
    Situatie("zonder processen", GEWOON | {5}, vooraf=hoogstens(resource.RLIMIT_NPROC, 0)),
    Situatie("onbekende taal", GEWOON, omgeving={"LC_ALL": "xx_XX.KOI8", "LANG": "yy"}),
    Situatie("zonder thuis", GEWOON, omgeving={"HOME": "/bestaat/niet", "XDG_CONFIG_HOME": "", "XDG_STATE_HOME": ""}),
    Situatie("zonder tijdelijke map", GEWOON, omgeving={"TMPDIR": "/bestaat/niet"}),
)
"""Each says its sentence to `check`; the codes hold for every command."""
