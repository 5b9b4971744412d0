"""The work that a file costs grows with its size and no faster: calls are counted, not seconds.

Every rule, chapter and question is held to this by itself, over the bad shapes of `benchmarks/vormen`.
"""

import io
import sys
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from benchmarks.slechte_vormen import leg_neer
from benchmarks.vormen import Vorm, vormen
from participatie_cli import __version__
from participatie_cli.console.als_json import controle_als_gegevens, schrijf_json
from participatie_cli.report.opstellen import stel_op
from participatie_cli.store.kaderdata import lees_uitgave
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.rapportgegevens import Rapportvraag, verzamel
from participatie_cli.usecases.registercontrole import aangewezen, controleer, stel_vast

pytestmark = pytest.mark.langzaam

PEILDATUM = date(2026, 11, 23)
N = 48
"""Entries in the smallest file; the others have twice and four times as many."""
KROM = 2.3
"""A second step that is twice the first is linear; a square makes it four times."""
RUIS = 6000
"""What is done only for the first hundred slips, and less than one look at every pair in the largest file costs."""

ALLE = {vorm.naam: vorm for vorm in vormen()}


def tel(werk: Callable[[], object]) -> int:
    """How many Python and C functions are called."""
    aantal = 0

    def spoor(frame: FrameType, gebeurtenis: str, wat: Any) -> None:
        nonlocal aantal
        aantal += gebeurtenis in ("call", "c_call")

    sys.setprofile(spoor)
    try:
        werk()
    finally:
        sys.setprofile(None)
    return aantal


def controle(register: Path) -> None:
    verslag = controleer(stel_vast([register]), PEILDATUM)
    geplaatst = (een.bevinding for _, bevindingen in aangewezen(verslag) for een in bevindingen)
    schrijf_json(controle_als_gegevens(verslag, geplaatst, __version__, lees_uitgave(), 0), io.StringIO())


def verslag(register: Path) -> None:
    """A report and the scores in it; a kader.yaml that cannot be used ends in a sentence, and that counts too."""
    with suppress(Gebruiksfout):
        stel_op(verzamel(register, Rapportvraag(periode="2026-09")))


def groei(vorm: Vorm, werk: Callable[[Path], None], map_: Path) -> tuple[int, int]:
    """How much more work twice as many entries are, and twice as many again; what is done only once is done before."""
    klein, middel, groot = (leg_alleen_neer(map_ / str(n), vorm, n) for n in (N, 2 * N, 4 * N))
    werk(groot)
    laag, midden, hoog = (tel(lambda register=register: werk(register)) for register in (klein, middel, groot))
    return midden - laag, hoog - midden


def leg_alleen_neer(map_: Path, vorm: Vorm, n: int) -> Path:
    register = map_ / "register"
    leg_neer(register, vorm, n)
    (register / "projecten" / "koopmansplein.yaml").unlink()
    return register


@pytest.mark.parametrize("naam", ALLE)
def test_controleren_groeit_niet_sneller_dan_het_bestand(naam: str, tmp_path: Path) -> None:
    eerst, dan = groei(ALLE[naam], controle, tmp_path)
    assert dan <= KROM * eerst + RUIS, (eerst, dan)


@pytest.mark.parametrize("naam", ALLE)
def test_verslag_en_scores_groeien_niet_sneller_dan_het_bestand(naam: str, tmp_path: Path) -> None:
    eerst, dan = groei(ALLE[naam], verslag, tmp_path)
    assert dan <= KROM * eerst + RUIS, (eerst, dan)
