"""What a command does grows with the files of a register and no faster: twice as many cost twice as much.

The registers hold the invented municipality of `voorbeeld` once, three times and five times, each file under a name of
its own, so that all of what a command tells grows along.
"""

import re
import shutil
from pathlib import Path
from typing import Final

import pytest

from benchmarks.registers import WORTEL
from participatie_cli.usecases import ernaast, werkers
from tests.conftest import Draai
from tests.veiligheid.groei import sneller_dan_de_maat

pytestmark = pytest.mark.langzaam

KEREN: Final = (2, 4, 6)
KROM: Final = 1.4
"""Linear work makes both steps equal; a look at every pair makes the second twice the first."""
DAG: Final = ("--peildatum", "2026-10-15")
OPDRACHTEN: Final = {
    "overzicht": (),
    "check": ("check", *DAG, "--opnieuw"),
    "check json": ("check", *DAG, "--opnieuw", "--formaat", "json"),
    "check sarif": ("check", *DAG, "--opnieuw", "--formaat", "sarif"),
    "check csv": ("check", *DAG, "--opnieuw", "--formaat", "csv"),
    "agenda": ("agenda", *DAG, "--opnieuw"),
    "agenda ics": ("agenda", *DAG, "--opnieuw", "--formaat", "ics"),
    "score": ("score", *DAG, "--opnieuw"),
    "score uitleg": ("score", *DAG, "--opnieuw", "--uitleg"),
    "score json": ("score", *DAG, "--opnieuw", "--formaat", "json"),
    "report": ("report", "--periode", "2026-09", "--opnieuw", "--uit", "-"),
    "verantwoording": ("report", "--periode", "2026-09", "--opnieuw", "--alleen", "verantwoording", "--uit", "-"),
    "site": ("site", *DAG, "--opnieuw", "--zonder-zoeken", "--zonder-gegevens", "--uit", "site"),
    "export": ("export", *DAG, "--uit", "open-data", "--overschrijf"),
    "toolbox": ("toolbox",),
    "zoek": ("zoek", "park"),
    "uitdaagrecht": ("uitdaagrecht", *DAG),
    "uitwisselen": ("uitwisselen", *DAG),
    "nulmeting": ("nulmeting", "--reden", "Ze staan er al.", "--tot", "2199-01-01", "--ja", "--opnieuw"),
    "fix": ("fix", "--ja"),
    "info": ("info",),
}


@pytest.fixture(autouse=True)
def in_dit_proces(monkeypatch: pytest.MonkeyPatch) -> None:
    """What another process does is not counted."""
    for module in (ernaast, werkers):
        monkeypatch.setattr(module, "kan_ernaast", lambda: False)


@pytest.fixture(scope="module")
def gemeenten(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    mappen = [tmp_path_factory.mktemp(f"keer-{keer}") for keer in KEREN]
    for map_, keer in zip(mappen, KEREN, strict=True):
        leg_neer(map_, keer)
    return mappen


def leg_neer(map_: Path, keer: int) -> None:
    """The example so many times, in which each copy refers to files of its own."""
    voorbeeld = WORTEL / "voorbeeld" / "register"
    paden = [een for een in sorted(voorbeeld.rglob("*.yaml")) if een.parent != voorbeeld]
    eigen = re.compile(rf"(?<![\w-])({'|'.join(een.stem for een in paden)})(?=[\s,}}\]])")
    (map_ / "register").mkdir()
    shutil.copy(voorbeeld / "kader.yaml", map_ / "register")
    for pad in paden:
        (doel := map_ / "register" / pad.relative_to(voorbeeld).parent).mkdir(parents=True, exist_ok=True)
        for nr in range(keer):
            (doel / f"{pad.stem}-{nr}.yaml").write_text(eigen.sub(rf"\1-{nr}", pad.read_text("utf-8")), "utf-8")


@pytest.mark.parametrize("woorden", OPDRACHTEN.values(), ids=OPDRACHTEN)
def test_werk_groeit_niet_sneller_dan_het_register(
    woorden: tuple[str, ...], gemeenten: list[Path], draai: Draai
) -> None:
    afgelopen = set()

    def werk(map_: Path) -> None:
        afloop = draai(*woorden, map_=map_)
        afgelopen.add(afloop.code)
        assert afloop.code in (0, 1), afloop.fout

    assert sneller_dan_de_maat(werk, gemeenten, KROM) == []
    assert len(afgelopen) == 1
