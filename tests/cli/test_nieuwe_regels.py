"""A rule that is new is an advice in a check, and `--alles` shows it in full."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from participatie_cli.rules.catalog import zoek
from tests.conftest import Draai

PLEIN = "register/projecten/laat-plein.yaml"


@pytest.fixture
def nieuw(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """As if AWB001 came with a version of not long ago; no rule of this program says so of itself.

    A rule that changes is another program, of which nothing is remembered yet.
    """
    monkeypatch.setenv("PARTICIPATIE_OPNIEUW", "1")
    blad = zoek("AWB001")
    assert blad is not None
    object.__setattr__(blad.regel, "nieuw_tot", date(2025, 6, 30))
    yield
    object.__setattr__(blad.regel, "nieuw_tot", None)


@pytest.mark.usefixtures("nieuw")
@pytest.mark.parametrize(
    ("opties", "ernst"),
    [
        (("--peildatum", "2025-06-30"), "advies"),
        (("--peildatum", "2025-06-30", "--alles"), "fout"),
        (("--peildatum", "2025-07-01"), "fout"),
    ],
)
def test_een_nieuwe_regel(opties: tuple[str, ...], ernst: str, draai: Draai, register_klein: Path) -> None:
    uit = draai("check", PLEIN, *opties, map_=register_klein).uit
    assert f"  {ernst} AWB001 terinzage-zes-weken" in uit
    zin = "Ernst: advies tot en met 30 juni 2025, want deze regel is nieuw; daarna fout\n"
    assert (zin in uit) == (ernst == "advies")


@pytest.mark.usefixtures("nieuw")
def test_de_regel_zegt_het_zelf(draai: Draai, register_klein: Path) -> None:
    uit = draai("regel", "AWB001", map_=register_klein).uit
    assert "\nNieuw: advies tot en met 30 juni 2025, want deze regel is nieuw.\n" in uit
