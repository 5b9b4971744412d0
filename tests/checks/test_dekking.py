"""Every binding provision has a rule that asks for it, or says why not."""

import re
from pathlib import Path

import pytest

from participatie_cli.checks.dekking import Dekkingsoort, dekking, regels_per_bepaling
from participatie_cli.kader.bepaling import Laag
from participatie_cli.kader.geldend import Geldend, alle_versies
from participatie_cli.rules.catalog import regelbladen
from participatie_cli.store.kader import lees_kader
from participatie_cli.usecases.controlepunten import CONTROLEPUNTEN
from tests.kader.maken import bepaling, regeling

REGISTER = Path(__file__).parent.parent.parent / "register"
BLADEN = regelbladen()


def van_het_echte_kader(soort: Dekkingsoort) -> list[str]:
    """The provisions of the national framework and of the real register that are covered in this way."""
    gelezen = lees_kader(REGISTER, "register/kader.yaml")
    assert gelezen.bevindingen == ()
    rijen = dekking(alle_versies(gelezen.kader), BLADEN)
    return [f"{rij.bepaling.id} ({rij.bepaling.vindplaats})" for rij in rijen if rij.soort is soort]


def test_het_kader_heeft_geen_gaten() -> None:
    assert van_het_echte_kader(Dekkingsoort.GAT) == [], "no rule asks for these, and they have no `niet_getoetst`"


def test_het_kader_heeft_geen_verouderde_redenen() -> None:
    assert van_het_echte_kader(Dekkingsoort.VEROUDERDE_REDEN) == [], "a rule asks for these: remove `niet_getoetst`"


@pytest.mark.parametrize(
    ("sleutel", "laag", "reden", "soort"),
    [
        ("ow-16-29", Laag.WET, None, Dekkingsoort.TOETST),
        ("ow-16-29", Laag.WET, "Daarom.", Dekkingsoort.VEROUDERDE_REDEN),
        ("ow-16-24-lid-1", Laag.WET, None, Dekkingsoort.GAT),
        ("ow-16-24-lid-1", Laag.WET, "Daarom.", Dekkingsoort.REDEN),
        ("ow-16-24-lid-1", Laag.GOED_GEBRUIK, None, Dekkingsoort.NOEMT),
        ("x-1", Laag.GOED_GEBRUIK, None, Dekkingsoort.GAT),
        ("x-1", Laag.WET, "Daarom.", Dekkingsoort.REDEN),
    ],
)
def test_vijf_manieren(sleutel: str, laag: Laag, reden: str | None, soort: Dekkingsoort) -> None:
    een = bepaling(sleutel, niet_getoetst=reden)
    (rij,) = dekking([Geldend(een, regeling(een, laag=laag))], BLADEN)
    assert rij.soort is soort
    assert rij.soort.open is (soort in (Dekkingsoort.GAT, Dekkingsoort.VEROUDERDE_REDEN))


def test_een_reden_noemt_regels_die_er_zijn() -> None:
    """And a rule that is named as the one that asks for something else, does."""
    codes = {blad.regel.code for blad in BLADEN} | {punt.code for punt in CONTROLEPUNTEN}
    versies = alle_versies(lees_kader(REGISTER, "register/kader.yaml").kader)
    redenen = [een.bepaling.niet_getoetst or "" for een in versies]
    genoemd = {code for reden in redenen for code in re.findall(r"\b[A-Z]{3}\d{3}\b", reden)}
    assert genoemd
    assert genoemd <= codes


def test_elke_plek_in_de_grondslag_telt() -> None:
    per_sleutel = regels_per_bepaling(BLADEN)
    for blad in BLADEN:
        assert all(blad in per_sleutel[sleutel] for sleutel in blad.regel.grondslag)
