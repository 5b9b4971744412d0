"""One writer at a time, no lock that outlives its holder, and no temporary file that stays."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from participatie_cli.store.register import bestanden_in
from participatie_cli.store.schrijven import slot, tijdelijk
from participatie_cli.store.schrijven.fout import SchrijfFout
from participatie_cli.store.schrijven.slot import op_slot
from participatie_cli.store.schrijven.tijdelijk import ruim_op, tijdelijk_in

HOUDT_VAST = """
import sys, time
from pathlib import Path
from participatie_cli.store.schrijven.slot import op_slot
from participatie_cli.store.schrijven.tijdelijk import tijdelijk_in
pad = Path(sys.argv[1])
with op_slot(pad), tijdelijk_in(pad.parent):
    print("vast", flush=True)
    time.sleep(60)
"""


@pytest.fixture
def pad(tmp_path: Path) -> Path:
    pad = tmp_path / "a.yaml"
    pad.write_text("oud", "utf-8")
    return pad


@pytest.fixture
def ander(pad: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the lock and has a temporary file."""
    proces = subprocess.Popen([sys.executable, "-c", HOUDT_VAST, str(pad)], stdout=subprocess.PIPE, text=True)
    assert proces.stdout is not None
    assert proces.stdout.readline() == "vast\n"
    yield proces
    proces.kill()
    proces.wait()
    proces.stdout.close()


@pytest.fixture
def kort(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(slot, "WACHTTIJD", 0.1)


@pytest.fixture
def zonder_sloten(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file system that cannot lock files."""

    def kan_niet(*_: object) -> None:
        raise OSError(errno.ENOLCK, "x")

    monkeypatch.setattr(slot, "flock", kan_niet)


@pytest.mark.usefixtures("kort")
def test_wie_te_lang_wacht_krijgt_een_zin(pad: Path, ander: subprocess.Popen[str]) -> None:
    with pytest.raises(SchrijfFout) as fout, op_slot(pad):
        pass
    assert (fout.value.zin, fout.value.herstel) == (
        "Iemand anders schrijft nu in a.yaml.",
        "Probeer het zo weer.",
    )
    assert fout.value.machine


@pytest.mark.usefixtures("kort")
def test_een_gedode_schrijver_laat_geen_slot_en_geen_bestand_achter(pad: Path, ander: subprocess.Popen[str]) -> None:
    ruim_op(pad.parent)
    assert len([*pad.parent.iterdir()]) == 2, "the file of a writer at work stays"
    ander.kill()
    ander.wait()
    with op_slot(pad), tijdelijk_in(pad.parent):
        assert len([*pad.parent.iterdir()]) == 2, "the old one is gone and ours is there"
    assert [kind.name for kind in pad.parent.iterdir()] == ["a.yaml"]


def test_een_bestand_met_een_nieuwe_inhoud_krijgt_een_nieuw_slot(pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Who waited for a file that was replaced meanwhile does not hold the lock on the old one."""
    keren = 0
    echt = slot.vergrendeld

    def eerst_vervangen(nummer: int) -> bool:
        nonlocal keren
        keren += 1
        if keren == 1:
            nieuw = pad.with_name("nieuw")
            nieuw.write_text("nieuw", "utf-8")
            nieuw.replace(pad)
        return echt(nummer)

    monkeypatch.setattr(slot, "vergrendeld", eerst_vervangen)
    with op_slot(pad):
        assert keren == 2


@pytest.mark.usefixtures("zonder_sloten", "kort")
def test_zonder_sloten_is_er_een_bestand_naast(pad: Path) -> None:
    with op_slot(pad):
        assert (pad.parent / ".a.yaml.participatie-slot").exists()
        with pytest.raises(SchrijfFout, match="Iemand anders schrijft nu") as fout, op_slot(pad):
            pass
        assert fout.value.herstel.endswith("Verwijder dan .a.yaml.participatie-slot.")
    assert [kind.name for kind in pad.parent.iterdir()] == ["a.yaml"]


@pytest.mark.usefixtures("zonder_sloten")
def test_zonder_sloten_blijft_een_bestand_van_een_ander_staan(pad: Path) -> None:
    oud = pad.parent / ".participatie-abcdefgh.tmp"
    oud.touch()
    with tijdelijk_in(pad.parent) as ons:
        ons.vul(b"x")
    assert oud.exists()


def test_alleen_onze_eigen_bestanden_worden_opgeruimd(pad: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    buiten = tmp_path_factory.mktemp("buiten") / "x"
    buiten.touch()
    map_ = pad.parent
    blijven = [".participatie-abc.tmp", "participatie-abcdefgh.tmp", ".a.yaml.participatie-abcdefgh", ".abcdefgh.tmp"]
    for naam in (*blijven, ".participatie-abcdefgh.tmp"):
        (map_ / naam).touch()
    (map_ / ".participatie-aaaaaaaa.tmp").symlink_to(buiten)
    (map_ / ".participatie-bbbbbbbb.tmp").mkdir()
    ruim_op(map_)
    assert buiten.exists()
    assert {kind.name for kind in map_.iterdir()} == {
        *("a.yaml", ".participatie-aaaaaaaa.tmp", ".participatie-bbbbbbbb.tmp"),
        *blijven,
    }


def test_een_tijdelijk_bestand_is_nooit_een_bestand_van_het_register(pad: Path) -> None:
    with tijdelijk_in(pad.parent):
        assert [een.pad for een in bestanden_in(pad.parent, None)] == [pad]


def test_een_tijdelijk_bestand_dat_een_ander_opruimde_wordt_nieuw(pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Between making and locking it, another writer can take it for one that was left behind."""
    echt, keren = tijdelijk.vergrendeld, 0

    def eerst_weg(nummer: int) -> bool:
        nonlocal keren
        keren += 1
        if keren == 1:
            next(pad.parent.glob(".participatie-*.tmp")).unlink()
        return echt(nummer)

    monkeypatch.setattr(tijdelijk, "vergrendeld", eerst_weg)
    with tijdelijk_in(pad.parent) as ons:
        assert ons.pad.exists()
        assert keren == 2


@pytest.mark.parametrize(("nummer", "zin"), [(errno.EROFS, "alleen worden gelezen"), (errno.EACCES, "geen rechten")])
def test_wat_niet_open_mag_heeft_een_reden(nummer: int, zin: str, pad: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def weigert(*_: object) -> int:
        raise OSError(nummer, "x")

    monkeypatch.setattr(os, "open", weigert)
    with pytest.raises(SchrijfFout, match=zin), op_slot(pad):
        pass
