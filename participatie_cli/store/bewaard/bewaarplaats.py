"""Where judgements are kept: one database in a folder of the user's own, that anybody can throw away at any time.

Whatever is wrong with it, the outcome is only that nothing is found there: nothing rests on it, and nothing is said of
it. Each row carries a sum over all that it says, so a row that was damaged is none.
"""

import os
import sqlite3
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Final

from participatie_cli.store.bewaard.beoordelingsvorm import Bewaard
from participatie_cli.store.kenmerk import kenmerk_van

BESTAND: Final = "uitkomsten.sqlite3"
GROOTST: Final = 400_000_000
"""Bytes of the database; what was not used for the longest time goes first."""
_VORM: Final = 1
"""Another number for each other form of the tables; those of another number are thrown away."""
_WACHT: Final = 0.2
"""Seconds to wait for another process that is writing."""
_PER_KEER: Final = 500
_NIET_VAN_ANDEREN: Final = 0o022
_TABELLEN: Final = """
    CREATE TABLE IF NOT EXISTS beoordeling (
        sleutel BLOB, vanaf INT, tot INT, uitkomsten BLOB, inhoud BLOB, som BLOB, gebruikt INT
    );
    CREATE UNIQUE INDEX IF NOT EXISTS op_sleutel ON beoordeling (sleutel, vanaf);
    CREATE TABLE IF NOT EXISTS uitkomst (kenmerk BLOB PRIMARY KEY, inhoud BLOB);
"""


@dataclass(frozen=True, slots=True)
class Bewaarrij:
    """A judgement that is kept, with what it is known by, and the first and last day as of which it is the same."""

    sleutel: bytes
    vanaf: date
    tot: date
    bewaard: Bewaard


class Bewaarplaats:
    """The judgements that are kept in a folder. Use it as a context; `vandaag` is only noted, to know what is old."""

    def __init__(self, map_: Path, vandaag: date, grootst: int = GROOTST) -> None:
        self._pad = map_ / BESTAND
        self._vandaag = vandaag.toordinal()
        self._grootst = grootst
        self._database: sqlite3.Connection | None = None

    def nog_eens(self) -> "Bewaarplaats":
        """Open it once more: a process cannot use what another has opened."""
        return Bewaarplaats(self._pad.parent, date.fromordinal(self._vandaag), self._grootst).__enter__()

    def __enter__(self) -> "Bewaarplaats":
        with self._zolang_het_gaat():
            if _eigen_map(self._pad.parent) and _eigen_bestand(self._pad):
                self._database = _geopend(self._pad)
        return self

    def __exit__(self, *_: object) -> None:
        with self._zolang_het_gaat():
            if self._database is not None:
                self._database.close()
        self._database = None

    @contextmanager
    def _zolang_het_gaat(self) -> Iterator[None]:
        """Where the database cannot be used, it is not used any more; one that is broken is thrown away."""
        try:
            yield
        except (sqlite3.Error, OSError) as fout:
            database, self._database = self._database, None
            with suppress(sqlite3.Error):
                if database is not None:
                    database.close()
            if isinstance(fout, sqlite3.DatabaseError) and not isinstance(fout, sqlite3.OperationalError):
                with suppress(OSError):
                    self._pad.unlink()

    def haal(self, sleutels: Collection[bytes], dag: date) -> dict[bytes, Bewaard]:
        """What is kept under these keys as of a day."""
        gevonden: dict[bytes, Bewaard] = {}
        with self._zolang_het_gaat():
            if (database := self._database) is not None:
                with _samen(database, "BEGIN"):
                    verouderd = list(_zoek(database, sleutels, dag.toordinal(), self._vandaag, gevonden))
                if verouderd:
                    with _samen(database):
                        database.executemany("UPDATE beoordeling SET gebruikt = ? WHERE rowid = ?", verouderd)
        return gevonden

    def haal_uitkomsten(self, kenmerken: Collection[bytes]) -> dict[bytes, bytes]:
        """The outcomes that are known by these."""
        gevonden: dict[bytes, bytes] = {}
        with self._zolang_het_gaat():
            if self._database is not None:
                rij = list(kenmerken)
                for begin in range(0, len(rij), _PER_KEER):
                    deel = rij[begin : begin + _PER_KEER]
                    vraag = f"SELECT kenmerk, inhoud FROM uitkomst WHERE kenmerk IN ({','.join('?' * len(deel))})"
                    gevonden.update(self._database.execute(vraag, deel))
        return gevonden

    def leg_weg(self, beoordelingen: Iterable[Bewaarrij], uitkomsten: Mapping[bytes, bytes]) -> None:
        """Keep judgements, and the outcomes they speak of; all or none of them."""
        with self._zolang_het_gaat():
            if (database := self._database) is not None:
                with _samen(database):
                    database.executemany("INSERT OR IGNORE INTO uitkomst VALUES (?, ?)", uitkomsten.items())
                    rijen = (_rij(een, self._vandaag) for een in beoordelingen)
                    database.executemany("INSERT OR REPLACE INTO beoordeling VALUES (?, ?, ?, ?, ?, ?, ?)", rijen)
                _maak_ruimte(database, self._grootst)


def _eigen_map(map_: Path) -> bool:
    """Whether the folder is the user's own, and nobody else can write in it; it is made where it is not there."""
    if not os.path.lexists(map_):
        map_.mkdir(mode=0o700, parents=True)
    gegevens = map_.lstat()
    return stat.S_ISDIR(gegevens.st_mode) and _van_mij(gegevens)


def _eigen_bestand(pad: Path) -> bool:
    """Whether the file is the user's own, or is not there yet."""
    if not os.path.lexists(pad):
        return True
    gegevens = pad.lstat()
    return stat.S_ISREG(gegevens.st_mode) and _van_mij(gegevens)


def _van_mij(gegevens: os.stat_result) -> bool:
    if not hasattr(os, "getuid"):
        return True  # elsewhere the folder lies in the user's own profile
    return gegevens.st_uid == os.getuid() and not gegevens.st_mode & _NIET_VAN_ANDEREN


def _geopend(pad: Path) -> sqlite3.Connection:
    database = sqlite3.connect(pad, timeout=_WACHT, isolation_level=None)
    database.execute("PRAGMA synchronous = OFF")  # a lost row is worked out again
    (vorm,) = database.execute("PRAGMA user_version").fetchone()
    if vorm != _VORM:
        tabellen = [naam for (naam,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        weg = "".join(f'DROP TABLE "{naam}";' for naam in tabellen if naam in ("beoordeling", "uitkomst"))
        database.executescript(f"BEGIN IMMEDIATE; {weg} {_TABELLEN} PRAGMA user_version = {_VORM}; COMMIT;")
    return database


@contextmanager
def _samen(database: sqlite3.Connection, begin: str = "BEGIN IMMEDIATE") -> Iterator[None]:
    """All of what is done, or nothing of it."""
    database.execute(begin)
    try:
        yield
    except BaseException:
        database.execute("ROLLBACK")
        raise
    database.execute("COMMIT")


def _zoek(
    database: sqlite3.Connection, sleutels: Collection[bytes], dag: int, vandaag: int, gevonden: dict[bytes, Bewaard]
) -> Iterator[tuple[int, int]]:
    """Look the keys up; give the rows of which it has to be noted that they were used today."""
    vraag = (
        "SELECT rowid, vanaf, tot, uitkomsten, inhoud, som, gebruikt FROM beoordeling "
        "WHERE sleutel = ? AND vanaf <= ? AND tot >= ? LIMIT 1"
    )
    for sleutel in sleutels:
        for nr, vanaf, tot, uitkomsten, inhoud, som, gebruikt in database.execute(vraag, (sleutel, dag, dag)):
            if som == _som(sleutel, vanaf, tot, uitkomsten, inhoud):
                gevonden[sleutel] = Bewaard(uitkomsten, inhoud)
                if gebruikt != vandaag:
                    yield vandaag, nr


def _rij(een: Bewaarrij, vandaag: int) -> tuple[bytes, int, int, bytes, bytes, bytes, int]:
    vanaf, tot, bewaard = een.vanaf.toordinal(), een.tot.toordinal(), een.bewaard
    som = _som(een.sleutel, vanaf, tot, bewaard.uitkomsten, bewaard.inhoud)
    return een.sleutel, vanaf, tot, bewaard.uitkomsten, bewaard.inhoud, som, vandaag


def _som(sleutel: bytes, vanaf: int, tot: int, uitkomsten: bytes, inhoud: bytes) -> bytes:
    return kenmerk_van(sleutel, b"%d %d" % (vanaf, tot), uitkomsten, inhoud)


def _maak_ruimte(database: sqlite3.Connection, grootst: int) -> None:
    """Throw half of it away once it is too large: what was not used for the longest time, and outcomes with it."""
    if _grootte(database) <= grootst:
        return
    with _samen(database):
        (aantal,) = database.execute("SELECT COUNT(*) FROM beoordeling").fetchone()
        oudste = "SELECT rowid FROM beoordeling ORDER BY gebruikt, rowid LIMIT ?"
        database.execute(f"DELETE FROM beoordeling WHERE rowid IN ({oudste})", (aantal // 2 + 1,))
        database.execute("DELETE FROM uitkomst")
    database.execute("VACUUM")


def _grootte(database: sqlite3.Connection) -> int:
    (bladen,) = database.execute("PRAGMA page_count").fetchone()
    (blad,) = database.execute("PRAGMA page_size").fetchone()
    return int(bladen) * int(blad)
