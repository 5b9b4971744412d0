"""Registers to measure with, made in a temporary folder, and the program as it is run there."""

import re
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from benchmarks.meten import Opdracht

WORTEL: Final = Path(__file__).resolve().parent.parent
PEILDATUM: Final = "2026-11-23"
PARTICIPATIE: Final = (sys.executable, "-m", "participatie_cli")
CHECK: Final = ("check", "--peildatum", PEILDATUM)

_KLEIN_BESTAND: Final = """id: plan-{i}
titel: Plan {i}
samenvatting: In buurt {i} komt een speelplek. Bewoners denken mee over de inrichting.
initiatiefnemer: {{soort: gemeente}}
vorm: inwonersparticipatie
gebied: {{wijken: [Centrum]}}
fasen:
  - {{fase: voorbereiding, vanaf: {dag}}}
instrumenten: [{{soort: geen}}]
afweging: {{datum: {dag}, participatie: ja, reden: Reden {i}., niveau: raadplegen}}
activiteiten:
  - {{datum: {dag}, werkvorm: inloopavond, deelnemers: {i}}}
inbreng:
  - {{onderwerp: bankjes, wat: Zet meer bankjes neer bij {i}., datum: {dag}, status: overgenomen}}
"""


def participatie(map_: Path, *woorden: str, voorraad: Path | None = None) -> Opdracht:
    """A command of the program in a folder, with what was kept in `voorraad`; without one it begins with nothing."""
    if voorraad is not None:
        return Opdracht((*PARTICIPATIE, *woorden), map_, {"XDG_CACHE_HOME": str(voorraad)})
    leeg = map_ / ".voorraad"
    omgeving = {"XDG_CACHE_HOME": str(leeg)}
    return Opdracht((*PARTICIPATIE, *woorden), map_, omgeving, lambda: shutil.rmtree(leeg, ignore_errors=True))


def maak_register(map_: Path, aantal: int) -> Path:
    """A register with so many projects: copies of all the real ones, round after round, that name each other.

    What refers to another project refers to its copy of the same round, as it did in the real register.
    """
    register = _leeg_register(map_)
    voorbeelden = [(pad.stem, pad.read_text("utf-8")) for pad in sorted((WORTEL / "register/projecten").glob("*.yaml"))]
    namen = "|".join(re.escape(naam) for naam, _ in voorbeelden)
    verwijzing = re.compile(rf"\bid: ({namen})(?=[\s,}}])")
    for nummer in range(aantal):
        (naam, tekst), ronde = voorbeelden[nummer % len(voorbeelden)], f"-{nummer // len(voorbeelden):04}"
        kopie = verwijzing.sub(lambda gevonden, ronde=ronde: f"{gevonden[0]}{ronde}", tekst)
        (register / "projecten" / f"{naam}{ronde}.yaml").write_text(kopie, "utf-8")
    return register


def maak_kleine_bestanden(map_: Path, aantal: int) -> Path:
    """A register with so many small projects, no two of them alike."""
    register = _leeg_register(map_)
    for i in range(aantal):
        dag = f"{2020 + i % 7}-{i % 12 + 1:02}-{i % 28 + 1:02}"
        (register / "projecten" / f"plan-{i}.yaml").write_text(_KLEIN_BESTAND.format(i=i, dag=dag), "utf-8")
    return register


def projecten(register: Path) -> Sequence[Path]:
    """Its files, in order of name."""
    return sorted((register / "projecten").glob("*.yaml"))


def _leeg_register(map_: Path) -> Path:
    register = map_ / "register"
    (register / "projecten").mkdir(parents=True)
    shutil.copy(WORTEL / "register" / "kader.yaml", register)
    return register
