"""How long it takes to read ten years of versions of a register, and how much memory.

    python -m benchmarks.versies [PROJECTEN [VERSIES]]      default 300 20

The register is made with `git fast-import`: projects of the invented municipality under ids of their own, that grow
fact by fact, with a commit on nearly every day.
"""

import argparse
import os
import re
import resource
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from benchmarks.registers import WORTEL
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import bestanden_in
from participatie_cli.usecases.lezing import lees_bestanden
from participatie_cli.usecases.registerversie import geopend
from participatie_cli.usecases.versies import versies_van

BEGIN: Final = date(2016, 1, 4)
DAGEN: Final = 3600
_JAAR: Final = re.compile(r"\b20[0-9]{2}(?=-[0-9]{2})")
_JAREN: Final = 12
"""What happened lies so many years before what it was copied from, so that it was over before it was written down."""


def main() -> None:
    """Measure and print."""
    lezer = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    lezer.add_argument("projecten", type=int, nargs="?", default=300)
    lezer.add_argument("versies", type=int, nargs="?", default=20)
    lezer.add_argument("--map", type=Path, help="keep the register here, or use the one that is there")
    opties = lezer.parse_args()
    with tempfile.TemporaryDirectory() as tijdelijk:
        map_ = opties.map or Path(tijdelijk)
        if not (map_ / ".git").exists():
            maak_geschiedenis(map_, opties.projecten, opties.versies)
        meet(map_ / "register")


def meet(register: Path) -> None:
    """Read all versions of all projects."""
    begin = _seconden()
    toegestaan = lees_kader(register, "kader.yaml").toegestaan
    with geopend(register, None) as versie:
        lezingen = tuple(lees_bestanden(tuple(bestanden_in(register, register)), register, "Lezen", toegestaan))
        gelezen = _seconden()
        print(f"the register itself: {gelezen - begin:.2f} s, {_megabytes():.0f} MB")
        with versies_van(versie, lezingen, toegestaan) as boek:
            lijst = _seconden()
            print(f"which versions there are: {lijst - gelezen:.2f} s, {_megabytes():.0f} MB")
            aantal = zinnen = 0
            for reeks in boek.reeksen.values():
                for een in reeks.lees():
                    aantal += 1
                    zinnen += len(een.veranderd)
            alles = _seconden()
            boek.nieuwste(20)
        klaar = _seconden()
    print(f"{aantal} versions of {len(boek.reeksen)} projects: {alles - lijst:.2f} s, {_megabytes():.0f} MB")
    print(f"the last twenty changes: {klaar - alles:.2f} s")
    print(f"{zinnen} sentences; all together {klaar - gelezen:.2f} s")


def _seconden() -> float:
    """The work of this process and of each git that it has had, whatever else the machine does."""
    return sum(os.times()[:4])


def _megabytes() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def maak_geschiedenis(map_: Path, projecten: int, versies: int, dagen: int = DAGEN) -> None:
    """A repository with a register in which each project has so many versions in ten years, of which so many days."""
    map_.mkdir(exist_ok=True)
    subprocess.run(["git", "init", "--quiet", "--initial-branch=main", str(map_)], check=True)
    proces = subprocess.Popen(["git", "fast-import", "--quiet"], cwd=map_, stdin=subprocess.PIPE)
    assert proces.stdin
    for deel in _stroom(projecten, versies, dagen):
        proces.stdin.write(deel)
    proces.stdin.close()
    assert proces.wait() == 0
    subprocess.run(["git", "reset", "--quiet", "--hard", "main"], cwd=map_, check=True)


def _stroom(projecten: int, versies: int, dagen: int) -> Iterator[bytes]:
    """What fast-import reads."""
    voorbeeld = WORTEL / "voorbeeld/register"
    teksten = [(pad.stem, pad.read_text("utf-8")) for pad in sorted((voorbeeld / "projecten").glob("*.yaml"))]
    openbaar = [(naam, _JAAR.sub(_eerder, tekst)) for naam, tekst in teksten if "\nintern:" not in tekst]
    yield from _commit(0, {"kader.yaml": (voorbeeld / "kader.yaml").read_bytes()})
    for dag in range(1, dagen):
        anders = {}
        for nummer in range(projecten):
            per = DAGEN // versies
            if (dag + nummer * 7) % per == 0:
                naam, tekst = openbaar[nummer % len(openbaar)]
                stap = (dag + nummer * 7) // per
                nieuw = f"{naam}-{nummer:03}"
                inhoud = _tekst_op(tekst.replace(f"id: {naam}\n", f"id: {nieuw}\n", 1), stap, versies)
                anders[f"projecten/{nieuw}.yaml"] = inhoud.encode()
        yield from _commit(dag, anders)


def _eerder(jaar: re.Match[str]) -> str:
    return str(int(jaar[0]) - _JAREN)


def _tekst_op(tekst: str, stap: int, versies: int) -> str:
    """A project after so many steps: its lists grow, and its remark is written anew each time."""
    regels = tekst.split("\n")
    begin = next(plek for plek, regel in enumerate(regels) if regel.startswith("opmerking:"))
    einde = next(plek for plek in range(begin + 1, len(regels)) if not regels[plek].startswith(" "))
    regels[begin:einde] = [f"opmerking: Verzonnen voorbeeld. Zo stond het er na {stap} keer."]
    items = [plek for plek, regel in enumerate(regels) if regel.startswith("  - ")]
    weg = items[max(1, len(items) * min(stap, versies) // versies) :]
    return "\n".join(_zonder(regels, set(weg)))


def _zonder(regels: list[str], weg: set[int]) -> list[str]:
    """Without the entries of lists that begin on these lines; a list of which none is left goes too."""
    over: list[str] = []
    overslaan = False
    for plek, regel in enumerate(regels):
        if regel.startswith("  - "):
            overslaan = plek in weg
        elif regel and not regel.startswith("   "):
            overslaan = False
        if not overslaan:
            over.append(regel)
    return [
        regel
        for plek, regel in enumerate(over)
        if not (regel.endswith(":") and regel[:1].isalpha() and not over[min(plek + 1, len(over) - 1)].startswith(" "))
    ]


def _commit(dag: int, bestanden: dict[str, bytes]) -> Iterator[bytes]:
    op = BEGIN + timedelta(days=dag)
    seconden = (op - date(1970, 1, 1)).days * 86400 + 43200
    boodschap = b"Stand"
    yield b"commit refs/heads/main\ncommitter test <test@voorbeeldstad.example> %d +0100\n" % seconden
    yield b"data %d\n%s\n" % (len(boodschap), boodschap)
    for naam, inhoud in bestanden.items():
        yield b"M 100644 inline register/%s\ndata %d\n%s\n" % (naam.encode(), len(inhoud), inhoud)


if __name__ == "__main__":
    main()
