"""The page of who looks along: what stands on it, and that it never is higher than the screen."""

import io
import re
from dataclasses import replace

import pytest

from participatie_cli.console.wachtbeeld import Wachtbeeld
from participatie_cli.console.wachtpagina import ZONDER_SCHERM, wachtregels
from participatie_cli.console.wachtscherm import wachtscherm
from participatie_cli.usecases.wachten import GEPEILD
from tests.conftest import is_zoals
from tests.wacht.proef import Werkplek

STOP = ("De map register staat er niet meer.", "Zet de map terug.")


@pytest.fixture
def beelden(werk: Werkplek) -> list[Wachtbeeld]:
    """All kinds of what can be seen."""
    groen = werk.map_ / "register/projecten/groene-as.yaml"
    beelden = werk.beelden(
        werk.vervang(groen, "niveau: coproduceren", "niveau: koprod"),
        werk.vervang(groen, "niveau: koprod", "niveau: coproduceren"),
        werk.haal_weg(werk.plein),
    )
    return [*beelden, replace(beelden[-1], stop=STOP), replace(beelden[-1], opmerkingen=(GEPEILD,))]


def test_wat_er_te_zien_is_zonder_scherm(beelden: list[Wachtbeeld]) -> None:
    is_zoals("\n\n".join("\n".join(wachtregels(een, None)) for een in beelden if not een.bezig) + "\n", "wacht.txt")


@pytest.mark.parametrize("breedte", [1, 30, 150])
def test_past_op_elk_scherm(breedte: int, beelden: list[Wachtbeeld], monkeypatch: pytest.MonkeyPatch) -> None:
    """It fills the screen, so that how it stands is always at the same place, unless there is nothing to tell yet."""
    monkeypatch.setenv("COLUMNS", str(breedte))
    for hoogte in (1, 4, 9, 24):
        for beeld in beelden:
            regels = wachtregels(beeld, hoogte)
            assert 1 <= len(regels) <= hoogte
            assert len(regels) == hoogte or hoogte <= 13


def test_een_scherm_van_een_paar_regels_zegt_hoe_het_staat(
    beelden: list[Wachtbeeld], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "120")
    monkeypatch.setenv("NO_COLOR", "1")
    kop, stand, slot = (_zonder_opmaak(regel) for regel in wachtregels(beelden[1], 3))
    assert kop.startswith("Register van Voorbeeldstad · peildatum 23 november 2026")
    assert stand == "4 fouten, 5 waarschuwingen en 25 adviezen. Sinds de start opgelost: 0, nieuw: 0."
    assert slot == "Wacht op wijzigingen. Stoppen: Ctrl-C."


def test_meer_dan_er_past_wordt_geteld(beelden: list[Wachtbeeld]) -> None:
    beeld = next(een for een in beelden if een.overig)
    veel = replace(beeld, overig=beeld.overig * 100)
    regels = wachtregels(veel, None)
    assert len(regels) == ZONDER_SCHERM
    getoond = sum(een.startswith(("  fout ", "  waarschuwing ", "  advies ")) for een in regels)
    (nog,) = [een for een in regels if een.startswith("En nog ")]
    over = len(veel.overig) - getoond
    assert nog == f"En nog {over:,} bevindingen. Alles ziet u met: participatie check".replace(",", ".")


def test_zonder_scherm_een_blok_per_controle(beelden: list[Wachtbeeld]) -> None:
    """What did not change, or is going on, is not said again; no control codes."""
    uit = io.StringIO()
    with wachtscherm(uit) as scherm:
        for beeld in beelden:
            scherm.toon(beeld)
            scherm.toon(beeld)
    rustig = [een for een in beelden if not een.bezig]
    assert uit.getvalue().count("Register van Voorbeeldstad") == len(rustig)
    assert uit.getvalue() == "".join("\n".join([*wachtregels(een, None), "", ""]) for een in rustig)
    assert "\x1b" not in uit.getvalue()


def _zonder_opmaak(regel: str) -> str:
    return re.sub("\x1b\\[[0-9;]*m", "", regel).rstrip()
