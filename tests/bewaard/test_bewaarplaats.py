"""What is kept is found again, or nothing is: whatever is wrong with the place, no run ends otherwise for it."""

import os
import sqlite3
import stat
import threading
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Final

import pytest

from participatie_cli.store.bewaard import bewaarplaats
from participatie_cli.store.bewaard.beoordelingsvorm import Bewaard
from participatie_cli.store.bewaard.bewaarplaats import BESTAND, Bewaarplaats, Bewaarrij
from participatie_cli.store.kenmerk import kenmerk_van

DAG: Final = date(2026, 3, 1)
UITKOMST: Final = b'["voldoet"]'
KENMERK: Final = kenmerk_van(UITKOMST)


def sleutel(nr: int) -> bytes:
    return kenmerk_van(b"%d" % nr)


def rij(nr: int, vanaf: date = DAG, tot: date = DAG, inhoud: bytes = b"[1]") -> Bewaarrij:
    return Bewaarrij(sleutel(nr), vanaf, tot, Bewaard(KENMERK, inhoud))


def vul(map_: Path, *rijen: Bewaarrij, vandaag: date = DAG, grootst: int = bewaarplaats.GROOTST) -> None:
    with Bewaarplaats(map_, vandaag, grootst) as plaats:
        plaats.leg_weg(rijen, {KENMERK: UITKOMST})


def gevonden(map_: Path, nr: int = 1, dag: date = DAG) -> Bewaard | None:
    with Bewaarplaats(map_, DAG) as plaats:
        return plaats.haal([sleutel(nr)], dag).get(sleutel(nr))


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    return tmp_path / "bewaard"


def test_wat_er_ligt_wordt_gevonden(map_: Path) -> None:
    vul(map_, rij(1), rij(2, inhoud=b"[2]"))
    assert (gevonden(map_, 1), gevonden(map_, 2), gevonden(map_, 3)) == (
        Bewaard(KENMERK, b"[1]"),
        Bewaard(KENMERK, b"[2]"),
        None,
    )
    with Bewaarplaats(map_, DAG) as plaats:
        assert plaats.haal_uitkomsten([KENMERK, sleutel(9)]) == {KENMERK: UITKOMST}


def test_alleen_op_de_dagen_waarop_het_zo_is(map_: Path) -> None:
    morgen = DAG + timedelta(1)
    vul(map_, rij(1, DAG, morgen), rij(1, morgen + timedelta(1), date.max, b"[2]"))
    dagen = [DAG - timedelta(1), DAG, morgen, morgen + timedelta(1)]
    inhoud = [een and een.inhoud for een in (gevonden(map_, dag=dag) for dag in dagen)]
    assert inhoud == [None, b"[1]", b"[1]", b"[2]"]


def test_de_map_is_van_de_gebruiker_alleen(map_: Path) -> None:
    vul(map_ / "dieper", rij(1))
    assert stat.S_IMODE((map_ / "dieper").stat().st_mode) == 0o700


def kapot(map_: Path) -> None:
    (map_ / BESTAND).write_bytes(b"dit is geen database" * 100)


def half(map_: Path) -> None:
    inhoud = (map_ / BESTAND).read_bytes()
    (map_ / BESTAND).write_bytes(inhoud[: len(inhoud) // 2])


def leeg(map_: Path) -> None:
    (map_ / BESTAND).write_bytes(b"")


def andere_vorm(map_: Path) -> None:
    with sqlite3.connect(map_ / BESTAND) as database:
        database.execute("DROP TABLE beoordeling")
        database.execute("CREATE TABLE beoordeling (iets INT)")
        database.execute("PRAGMA user_version = 99")


def veranderd(map_: Path) -> None:
    with sqlite3.connect(map_ / BESTAND) as database:
        database.execute("UPDATE beoordeling SET inhoud = x'5b395d'")


def verplaatst(map_: Path) -> None:
    with sqlite3.connect(map_ / BESTAND) as database:
        database.execute("UPDATE beoordeling SET vanaf = 1, tot = 3000000, sleutel = ?", (sleutel(7),))


def van_iedereen(map_: Path) -> None:
    (map_ / BESTAND).chmod(0o666)


def map_van_iedereen(map_: Path) -> None:
    map_.chmod(0o777)


def koppeling(map_: Path) -> None:
    (map_ / BESTAND).rename(map_ / "elders")
    (map_ / BESTAND).symlink_to(map_ / "elders")


def een_map(map_: Path) -> None:
    (map_ / BESTAND).unlink()
    (map_ / BESTAND).mkdir()


@pytest.mark.parametrize(
    "bederf",
    [kapot, half, leeg, andere_vorm, veranderd, verplaatst, van_iedereen, map_van_iedereen, koppeling, een_map],
)
def test_wat_niet_deugt_ligt_er_niet(map_: Path, bederf: Callable[[Path], None]) -> None:
    vul(map_, rij(1))
    bederf(map_)
    assert gevonden(map_, 1) is None
    assert gevonden(map_, 7) is None


@pytest.mark.parametrize("bederf", [kapot, half, leeg, andere_vorm])
def test_wat_kapot_is_wordt_opnieuw_begonnen(map_: Path, bederf: Callable[[Path], None]) -> None:
    vul(map_, rij(1))
    bederf(map_)
    gevonden(map_)
    vul(map_, rij(1, inhoud=b"[3]"))
    assert gevonden(map_) == Bewaard(KENMERK, b"[3]")


def test_van_een_ander_is_het_niet(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vul(map_, rij(1))
    monkeypatch.setattr(os, "getuid", lambda: 4321)
    assert gevonden(map_) is None


def test_waar_het_niet_kan_wordt_niets_bewaard(tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("geen map")
    vul(tmp_path / "bestand" / "bewaard", rij(1))
    assert gevonden(tmp_path / "bestand" / "bewaard") is None


def test_op_een_volle_schijf_wordt_niets_bewaard(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    vul(map_, rij(1))
    gewoon = bewaarplaats._geopend

    def vol(pad: Path) -> sqlite3.Connection:
        database = gewoon(pad)
        (bladen,) = database.execute("PRAGMA page_count").fetchone()
        database.execute(f"PRAGMA max_page_count = {bladen}")
        return database

    monkeypatch.setattr(bewaarplaats, "_geopend", vol)
    vul(map_, *(rij(nr, inhoud=b"1" * 5_000) for nr in range(2, 40)))
    assert [gevonden(map_, nr) for nr in (1, 2, 39)] == [Bewaard(KENMERK, b"[1]"), None, None]


def test_een_klok_die_terug_ging_maakt_niets_uit(map_: Path) -> None:
    vul(map_, rij(1), vandaag=date(2031, 1, 1))
    assert gevonden(map_) == Bewaard(KENMERK, b"[1]")
    assert gevonden(map_) == Bewaard(KENMERK, b"[1]")


def test_wie_schrijft_houdt_een_ander_niet_op(map_: Path) -> None:
    vul(map_, rij(1))
    bezig = sqlite3.connect(map_ / BESTAND, isolation_level=None)
    bezig.execute("BEGIN IMMEDIATE")
    assert gevonden(map_) == Bewaard(KENMERK, b"[1]")
    vul(map_, rij(2))
    bezig.execute("ROLLBACK")
    bezig.close()
    assert gevonden(map_, 2) is None


def test_samen_schrijven_kan(map_: Path) -> None:
    schrijvers = [threading.Thread(target=vul, args=(map_, *map(rij, range(begin, 60, 3)))) for begin in range(3)]
    for een in schrijvers:
        een.start()
    for een in schrijvers:
        een.join()
    terug = [gevonden(map_, nr) for nr in range(60)]
    assert set(terug) <= {None, Bewaard(KENMERK, b"[1]")}
    assert any(terug)


def test_het_blijft_binnen_zijn_grens_en_wat_gebruikt_wordt_blijft(map_: Path) -> None:
    grens, inhoud = 300_000, b"[" + b"1" * 4_000 + b"]"
    vul(map_, *(rij(nr, inhoud=inhoud) for nr in range(50)), vandaag=DAG - timedelta(30))
    assert gevonden(map_, 3)
    vul(map_, *(rij(nr, inhoud=inhoud) for nr in range(50, 80)), vandaag=DAG, grootst=grens)
    assert (map_ / BESTAND).stat().st_size <= grens
    assert gevonden(map_, 79)
    assert gevonden(map_, 3)
    assert gevonden(map_, 4) is None
