"""The documents of the example and of the real register on paper: few pages, and none that ends or begins badly."""

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.samenstelling import Samenstelling, kies
from participatie_cli.report.formaat.pdf import als_pdf
from participatie_cli.report.grafiek.tekenen import met_tekeningen
from participatie_cli.report.sjabloon.sjablonen import sjablonen_uit
from participatie_cli.store.voorbeeld import voorbeeldmap
from tests.report.registers import echt_rapport, rapport

pytestmark = pytest.mark.langzaam

INGEBOUWD = sjablonen_uit()
HOOGSTENS = {"Assen": 3, "Voorbeeldstad": 8}
"""How many pages a rapportage takes."""
ONDERAAN = 95
"""How far above the edge of the paper a heading begins that has a line under it, in points; the foot takes sixty."""


def gezet(een: Rapport, samenstelling: Samenstelling) -> PdfReader:
    return PdfReader(BytesIO(als_pdf(met_tekeningen(kies(een, samenstelling), INGEBOUWD), INGEBOUWD)))


def koppen(bladwijzers: list[Any]) -> Iterator[tuple[str, float]]:
    """Every heading with how far it stands above the edge of its page."""
    for een in bladwijzers:
        if isinstance(een, list):
            yield from koppen(een)
        else:
            yield een.title, float(een.top)


@pytest.fixture(scope="module")
def rapporten() -> dict[str, Rapport]:
    return {"Assen": echt_rapport(), "Voorbeeldstad": rapport(voorbeeldmap() / "register", periode="2026-09")}


@pytest.mark.parametrize("gemeente", HOOGSTENS)
def test_een_rapportage_is_kort(gemeente: str, rapporten: dict[str, Rapport]) -> None:
    paginas = gezet(rapporten[gemeente], Samenstelling.RAPPORTAGE).pages
    assert len(paginas) <= HOOGSTENS[gemeente]
    assert min(len(pagina.extract_text().splitlines()) for pagina in paginas) > 12


@pytest.mark.parametrize("samenstelling", [Samenstelling.RAPPORTAGE, Samenstelling.VERANTWOORDING])
def test_geen_kop_staat_onderaan(samenstelling: Samenstelling, rapporten: dict[str, Rapport]) -> None:
    gevonden = [*koppen(gezet(rapporten["Voorbeeldstad"], samenstelling).outline)]
    assert len(gevonden) > 15
    assert [naam for naam, hoogte in gevonden if hoogte < ONDERAAN] == []
