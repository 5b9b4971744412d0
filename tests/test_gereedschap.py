"""A program that is missing skips a test on a desk and fails it where all must be tried."""

import pytest

from tests.gereedschap import vereist


def test_wat_er_is_geeft_zijn_pad() -> None:
    assert vereist("sh").endswith("/sh")


def test_wat_ontbreekt_slaat_over_of_faalt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CI", raising=False)
    with pytest.raises(pytest.skip.Exception, match="bestaatniet is not installed"):
        vereist("bestaatniet")
    monkeypatch.setenv("CI", "true")
    with pytest.raises(pytest.fail.Exception, match="bestaatniet is not installed"):
        vereist("bestaatniet")
