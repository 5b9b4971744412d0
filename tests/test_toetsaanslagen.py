"""How much somebody has to type: fewer keys than the thing is worth, counted with the end of each line."""

from collections.abc import Sequence
from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.voorbeeld import leg_neer
from tests.conftest import Draai

AVOND = "reactie;onderwerp\n" + "".join(f"Punt {nr} over het plein;groen\n" for nr in range(40))


@pytest.fixture(autouse=True)
def toetsenbord(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A keyboard at which questions are asked in plain lines, on a day in October."""

    class Vandaag(date):
        @classmethod
        def today(cls) -> "Vandaag":
            return cls(2026, 10, 15)

    monkeypatch.setattr("participatie_cli.usecases.peildatum.date", Vandaag)
    monkeypatch.setattr("participatie_cli.usecases.gesprekken.kan_vragen", lambda: True)
    monkeypatch.setattr("participatie_cli.usecases.nieuwproject.kan_vragen", lambda: True)
    monkeypatch.setattr("participatie_cli.usecases.vastleggen.vraag_op_terminal", lambda vraag, anders: True)
    monkeypatch.setenv("PARTICIPATIE_VRAGEN", "regels")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "stand"))


@pytest.mark.parametrize(
    ("argumenten", "getypt", "vragen", "toetsen"),
    [
        (("noteer", "speelplek-zonneveld", "terugkoppeling"), ("", "", "brief"), 3, 8),
        (("lees-in", "avond.csv", "havenkade"), ("", "", "", ""), 4, 4),
        (
            ("nieuw",),
            ("Een nieuw hek", "onbekend", "onbekend", "", "1", "niets", "nee", "Het hek is stuk.", "onbekend", ""),
            10,
            72,
        ),
    ],
    ids=["terugkoppeling", "een-avond-met-veertig-punten", "een-project"],
)
def test_zoveel_vragen_en_toetsen(
    argumenten: Sequence[str],
    getypt: Sequence[str],
    vragen: int,
    toetsen: int,
    tmp_path: Path,
    draai: Draai,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    leg_neer(tmp_path / "vb")
    (tmp_path / "vb/avond.csv").write_text(AVOND, "utf-8")
    tekst = "".join(f"{regel}\n" for regel in getypt)
    monkeypatch.setattr("sys.stdin", StringIO(tekst))
    afloop = draai(*argumenten, map_=tmp_path / "vb")
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, ""), afloop.uit
    assert "Gestopt" not in afloop.uit
    assert "Vastgelegd in " in afloop.uit
    assert afloop.uit.count("> ") == vragen
    assert len(tekst) == toetsen
