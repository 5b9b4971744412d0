"""News of files, with a system that cannot tell of changes, or whose folders come and go."""

from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest
import watchfiles
from watchfiles import Change

from participatie_cli.usecases.bestandswacht import Bestandsnieuws, bestandsnieuws
from tests.conftest import Draai

Wijzigingen = set[tuple[Change, str]]


@pytest.fixture
def luister(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[..., Iterator[Wijzigingen]]], None]:
    """Put something else in the place of the library."""
    return lambda nep: monkeypatch.setattr(watchfiles, "watch", nep)


def test_te_veel_om_naar_te_luisteren_wordt_nakijken(tmp_path: Path, luister: Any) -> None:
    def nep(*_: Path, force_polling: bool | None, **__: Any) -> Iterator[Wijzigingen]:
        if not force_polling:
            raise OSError(28, "OS file watch limit reached.")
        yield set()
        yield {(Change.modified, str(tmp_path / "a.yaml"))}

    luister(nep)
    eerst, dan = islice(bestandsnieuws([tmp_path]), 2)
    assert eerst == Bestandsnieuws(frozenset({tmp_path}), gepeild=True)
    assert dan == Bestandsnieuws(frozenset({tmp_path / "a.yaml"}), gepeild=True)


def test_ook_nakijken_dat_niet_kan_stopt_het_programma(tmp_path: Path, luister: Any) -> None:
    def nep(*_: Path, **__: Any) -> Iterator[Wijzigingen]:
        raise RuntimeError("error in underlying watcher")

    luister(nep)
    with pytest.raises(RuntimeError):
        next(bestandsnieuws([tmp_path]))


def test_een_map_die_wordt_vervangen(tmp_path: Path, luister: Any) -> None:
    """What was listened to is not what stands there: it is told, and listened to anew."""
    map_ = tmp_path / "register"
    map_.mkdir()

    def nep(*_: Path, **__: Any) -> Iterator[Wijzigingen]:
        yield set()
        map_.rename(tmp_path / "opzij")
        yield {(Change.deleted, str(map_))}

    luister(nep)
    nieuws = bestandsnieuws([map_])
    alles = frozenset({map_})
    assert [een.paden for een in islice(nieuws, 3)] == [alles, alles, frozenset()]
    assert next(nieuws).paden == frozenset()
    map_.mkdir()
    assert [een.paden for een in islice(nieuws, 1)] == [alles]


@pytest.mark.parametrize(
    ("naam", "telt"),
    [
        ("projecten/a.yaml", True),
        ("projecten", True),
        (".git/index", False),
        ("projecten/.a.yaml.swp", False),
        ("projecten/a.yaml~", False),
        ("projecten/a.yaml.tmp", False),
        ("../elders.yaml", False),
    ],
)
def test_wat_van_het_register_is(naam: str, telt: bool, tmp_path: Path, luister: Any) -> None:
    map_ = tmp_path / ".verborgen" / "register"
    map_.mkdir(parents=True)
    gevraagd: list[bool] = []

    def nep(*_: Path, watch_filter: Callable[[Change, str], bool], **__: Any) -> Iterator[Wijzigingen]:
        gevraagd.append(
            watch_filter(Change.modified, str(map_.parent / "elders.yaml" if ".." in naam else map_ / naam))
        )
        yield set()

    luister(nep)
    next(bestandsnieuws([map_]))
    assert gevraagd == [telt]


def test_zonder_de_bibliotheek_een_zin_met_de_opdracht(
    draai: Draai, register_klein: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "watchfiles", None)
    afloop = draai("wacht", map_=register_klein)
    assert afloop.code == 2
    eerste, tweede = afloop.fout.splitlines()
    assert eerste == "Voor meekijken is een extra onderdeel nodig: watchfiles."
    assert "[wacht]" in tweede


def test_buiten_een_register_is_er_niets_te_zien(draai: Draai, tmp_path: Path) -> None:
    afloop = draai("wacht", map_=tmp_path)
    assert (afloop.code, afloop.uit) == (2, "")
    assert "staat geen register" in afloop.fout
