"""Templates that lie beside a register count only when the user said so, outside the register."""

import json
import os
import shutil
from pathlib import Path

import pytest

from participatie_cli.report.sjabloon.sjablonen import ingebouwd
from participatie_cli.usecases import vertrouwen
from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Afloop, Draai
from tests.report.registers import leg_neer

pytestmark = pytest.mark.langzaam

EIGEN = "Vreemd sjabloon: {{ verantwoording.tabel.rijen[-1][1] }}\n"
NIET_VERTROUWD = "De sjablonen in templates/rapport zijn niet gebruikt: {}.\n"


@pytest.fixture
def instellingen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the settings of the user stand; on Linux the surroundings tell."""
    map_ = tmp_path / "instellingen"
    monkeypatch.setenv("XDG_CONFIG_HOME", str(map_))
    return map_ / "participatie" / vertrouwen.BESTAND


@pytest.fixture
def plek(tmp_path: Path, instellingen: Path) -> Path:
    """A register with a template beside it."""
    map_ = tmp_path / "kloon"
    leg_neer(map_)
    (map_ / "templates/rapport").mkdir(parents=True)
    (map_ / "templates/rapport/rapport.md.j2").write_text(EIGEN, "utf-8")
    return map_


@pytest.fixture
def verslag(draai: Draai, plek: Path) -> "Verslag":
    return Verslag(draai, plek)


class Verslag:
    def __init__(self, draai: Draai, plek: Path) -> None:
        self._draai, self._plek = draai, plek

    def __call__(self, *opties: str) -> Afloop:
        afloop = self._draai(
            "report", "--periode", "2024-09", "--uit", "-", "--met", "verantwoording", *opties, map_=self._plek
        )
        assert afloop.code == Exitcode.GOED, afloop.fout
        return afloop


def is_ingebouwd(afloop: Afloop, waarom: str) -> None:
    assert "Vreemd" not in afloop.uit
    assert "| Sjablonen | De sjablonen van het programma zelf. |" in afloop.uit
    eerste, tweede, *rest = afloop.fout.splitlines(keepends=True)
    assert (eerste, rest) == (NIET_VERTROUWD.format(waarom), [])
    assert "`participatie sjabloon vertrouw`" in tweede
    assert "--sjablonen templates/rapport" in tweede


def test_zonder_vertrouwen_niet_gelezen(verslag: Verslag, plek: Path) -> None:
    """Not even a pipe, on which reading would wait for ever."""
    os.mkfifo(plek / "templates/rapport/kop.j2")
    is_ingebouwd(verslag(), "u hebt ze niet vertrouwd")


def test_met_de_optie_eenmalig(verslag: Verslag) -> None:
    afloop = verslag("--sjablonen", "templates/rapport")
    assert afloop.uit.startswith("Vreemd sjabloon: Eigen sjablonen: rapport.md.j2 (vingerafdruk ")
    assert afloop.fout == ""
    assert "Vreemd" not in verslag().uit


def test_vertrouwd_zoals_het_was(verslag: Verslag, draai: Draai, plek: Path, instellingen: Path) -> None:
    afloop = draai("sjabloon", "vertrouw", map_=plek)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    assert afloop.uit.startswith("Vertrouwd: templates/rapport, 1 bestand, vingerafdruk ")
    assert "\n  rapport.md.j2\n" in afloop.uit
    assert list(json.loads(instellingen.read_text("utf-8"))["mappen"]) == [str(plek.resolve() / "templates/rapport")]
    assert verslag().uit.startswith("Vreemd")
    (plek / "templates/rapport/stijl.css").write_text("p {}", "utf-8")
    is_ingebouwd(verslag(), "zij zijn veranderd sinds u ze vertrouwde")
    assert draai("sjabloon", "vertrouw", "--toon").uit == "templates/rapport: veranderd, en dus niet gebruikt\n"
    draai("sjabloon", "vertrouw", "templates/rapport", map_=plek)
    assert draai("sjabloon", "vertrouw", "--toon").uit.startswith("templates/rapport: vertrouwd, 2 bestanden")
    assert verslag().uit.startswith("Vreemd")
    assert draai("sjabloon", "vertrouw", "--intrekken", map_=plek).uit == "Ingetrokken: templates/rapport.\n"
    assert draai("sjabloon", "vertrouw", "--intrekken", map_=plek).uit.startswith("Deze sjablonen waren niet vertrouwd")
    assert draai("sjabloon", "vertrouw", "--toon").uit == "U hebt geen sjablonen vertrouwd.\n"
    is_ingebouwd(verslag(), "u hebt ze niet vertrouwd")


def test_een_nieuwe_koppeling_maakt_vertrouwde_sjablonen_vreemd(verslag: Verslag, draai: Draai, plek: Path) -> None:
    draai("sjabloon", "vertrouw", map_=plek)
    (plek / "templates/rapport/kop.j2").symlink_to("/etc/passwd")
    is_ingebouwd(verslag(), "zij zijn veranderd sinds u ze vertrouwde")
    afloop = draai("sjabloon", "vertrouw", map_=plek)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert "is een koppeling" in afloop.fout
    assert "Er is niets vertrouwd." in afloop.fout


@pytest.mark.parametrize("wat", ["templates", "templates/rapport"])
def test_een_map_die_een_koppeling_is_telt_nooit(wat: str, verslag: Verslag, draai: Draai, plek: Path) -> None:
    draai("sjabloon", "vertrouw", map_=plek)
    (plek / wat).rename(plek / "weg")
    (plek / wat).symlink_to(plek / "weg")
    is_ingebouwd(verslag(), "die map is een koppeling naar een andere plek")
    assert draai("sjabloon", "vertrouw", map_=plek).code == Exitcode.VERKEERD_GEBRUIK


@pytest.mark.parametrize(
    ("inhoud", "waarom"),
    [
        (b"geen json", "is beschadigd"),
        (b"[]", "is beschadigd"),
        (b'{"mappen": {"/x": 1}}', "is beschadigd"),
        (b'{"mappen": []}', "is beschadigd"),
        (b"\xff\xfe", "is beschadigd"),
        (b"[" * 100_000, "is beschadigd"),
    ],
)
def test_een_kapotte_lijst_vertrouwt_niets(
    inhoud: bytes, waarom: str, verslag: Verslag, draai: Draai, plek: Path, instellingen: Path
) -> None:
    instellingen.parent.mkdir(parents=True)
    instellingen.write_bytes(inhoud)
    is_ingebouwd(verslag(), f"{instellingen} {waarom}")
    afloop = draai("sjabloon", "vertrouw", map_=plek)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert instellingen.read_bytes() == inhoud


def test_een_lijst_van_een_ander_vertrouwt_niets(
    verslag: Verslag, draai: Draai, plek: Path, instellingen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draai("sjabloon", "vertrouw", map_=plek)
    instellingen.chmod(0o666)
    is_ingebouwd(verslag(), f"{instellingen} is van een ander, of een ander mag erin schrijven")
    instellingen.chmod(0o644)
    echt = os.getuid()
    monkeypatch.setattr(os, "getuid", lambda: echt + 1)
    is_ingebouwd(verslag(), f"{instellingen} is van een ander, of een ander mag erin schrijven")


def test_een_lijst_die_niet_te_lezen_is(verslag: Verslag, instellingen: Path) -> None:
    instellingen.mkdir(parents=True)
    is_ingebouwd(verslag(), f"{instellingen} is niet te lezen: het is een map")


def test_een_lijst_naast_het_register_telt_niet(
    verslag: Verslag, draai: Draai, plek: Path, instellingen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where a machine keeps its settings in the clone, the writer of the clone can write them."""
    draai("sjabloon", "vertrouw", map_=plek)
    binnen = plek / "participatie" / vertrouwen.BESTAND
    binnen.parent.mkdir()
    shutil.copy(instellingen, binnen)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(plek))
    is_ingebouwd(verslag(), f"{binnen} staat in dezelfde map als het register, en kan dus van een ander zijn")


def test_zonder_eigen_map_is_niets_vertrouwd(verslag: Verslag, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without one the name of the folder leads nowhere."""
    monkeypatch.setattr(vertrouwen, "user_config_dir", lambda *_, **__: "~/.config/participatie")
    is_ingebouwd(verslag(), "u hebt op deze computer geen eigen map voor instellingen")


@pytest.mark.parametrize("naast", ["", "templates", "templates/rapport"])
def test_waar_geen_sjabloon_ligt_wordt_niets_gezegd(naast: str, verslag: Verslag, plek: Path) -> None:
    shutil.rmtree(plek / "templates")
    (plek / naast).mkdir(parents=True, exist_ok=True)
    (plek / naast / ".DS_Store").write_text("", "utf-8")
    assert verslag().fout == ""


def test_vertrouwen_kan_alleen_waar_het_telt(draai: Draai, plek: Path, instellingen: Path) -> None:
    afloop = draai("sjabloon", "vertrouw", "register", map_=plek)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert afloop.fout.startswith(
        "Vertrouwen kan alleen voor templates/rapport naast een register, niet voor register."
    )
    (plek / "templates/rapport/rapport.md.j2").unlink()
    assert draai("sjabloon", "vertrouw", map_=plek).code == Exitcode.NIETS_GECONTROLEERD
    assert not instellingen.exists()


def test_de_ingebouwde_sjablonen_naast_een_register_zijn_ingebouwd(draai: Draai, instellingen: Path) -> None:
    afloop = draai(
        "report", "--periode", "2026-09", "--uit", "-", "--met", "verantwoording", map_=ingebouwd().parent.parent
    )
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    assert "| Sjablonen | De sjablonen van het programma zelf. |" in afloop.uit
