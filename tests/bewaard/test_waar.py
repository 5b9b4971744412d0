"""The manual names the folder, and how large it can become, as they are."""

from pathlib import Path

import pytest
from platformdirs.macos import MacOS
from platformdirs.unix import Unix
from platformdirs.windows import Windows

from participatie_cli.store.bewaard.bewaarplaats import GROOTST
from participatie_cli.usecases.bewaren import bewaarmap

HANDLEIDING = (Path(__file__).parents[2] / "docs" / "handleiding.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("systeem", "genoemd"),
    [(Unix, ".cache/participatie"), (MacOS, "Library/Caches/participatie"), (Windows, "participatie\\Cache")],
)
def test_de_handleiding_noemt_de_map(systeem: type[Unix], genoemd: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setattr("platformdirs.windows.get_win_folder", lambda _: "C:\\Users\\u\\AppData\\Local")
    monkeypatch.setattr("participatie_cli.usecases.bewaren.user_cache_path", _op(systeem))
    assert str(bewaarmap()).replace("/", "\\").endswith(genoemd.replace("/", "\\"))
    assert genoemd in HANDLEIDING


def _op(systeem: type[Unix]) -> object:
    return lambda naam, appauthor: systeem(naam, appauthor).user_cache_path


def test_de_handleiding_noemt_de_grens() -> None:
    assert f"{GROOTST // 1_000_000} MB" in HANDLEIDING
