"""Every provision has a rule that asks about it, or says why not."""

from pathlib import Path

import pytest

from participatie_cli.checks.dekking import Dekkingsoort, dekking, regels_per_bepaling
from participatie_cli.kader.geldend import Geldend, alle_versies
from participatie_cli.rules.catalog import regelbladen
from participatie_cli.store.kader import lees_kader
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
    assert van_het_echte_kader(Dekkingsoort.GAT) == [], "no rule cites these, and they have no `niet_getoetst`"


def test_het_kader_heeft_geen_verouderde_redenen() -> None:
    assert van_het_echte_kader(Dekkingsoort.VEROUDERDE_REDEN) == [], "a rule cites these: remove `niet_getoetst`"


@pytest.mark.parametrize(
    ("sleutel", "reden", "soort"),
    [
        ("ow-16-29", None, Dekkingsoort.REGEL),
        ("ow-16-29", "Daarom.", Dekkingsoort.VEROUDERDE_REDEN),
        ("x-1", "Daarom.", Dekkingsoort.REDEN),
        ("x-1", None, Dekkingsoort.GAT),
    ],
)
def test_vier_manieren(sleutel: str, reden: str | None, soort: Dekkingsoort) -> None:
    een = bepaling(sleutel, niet_getoetst=reden)
    (rij,) = dekking([Geldend(een, regeling(een))], BLADEN)
    assert rij.soort is soort
    assert rij.soort.open is (soort in (Dekkingsoort.GAT, Dekkingsoort.VEROUDERDE_REDEN))


def test_elke_plek_in_de_grondslag_telt() -> None:
    per_sleutel = regels_per_bepaling(BLADEN)
    for blad in BLADEN:
        assert all(blad in per_sleutel[sleutel] for sleutel in blad.regel.grondslag)
