"""The documents of the example and of the real register on paper: few pages, and none that ends or begins badly."""

from io import BytesIO

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
VOETREGELS = 3


def regels(een: Rapport, samenstelling: Samenstelling) -> list[list[str]]:
    """The lines of each page, without those at its foot."""
    gezet = als_pdf(met_tekeningen(kies(een, samenstelling), INGEBOUWD), INGEBOUWD)
    alle = [pagina.extract_text().splitlines() for pagina in PdfReader(BytesIO(gezet)).pages]
    return [[regel for regel in pagina if regel.strip()][:-VOETREGELS] for pagina in alle]


def koppen(een: Rapport) -> set[str]:
    hoofdstukken = (*een.hoofdstukken, *een.bijlagen)
    onder = {blok.kop for hoofdstuk in hoofdstukken for blok in hoofdstuk.blokken}
    return (onder | {hoofdstuk.titel for hoofdstuk in hoofdstukken}) - {""}


@pytest.fixture(scope="module")
def rapporten() -> dict[str, Rapport]:
    return {"Assen": echt_rapport(), "Voorbeeldstad": rapport(voorbeeldmap() / "register", periode="2026-09")}


@pytest.mark.parametrize("gemeente", HOOGSTENS)
def test_een_rapportage_is_kort(gemeente: str, rapporten: dict[str, Rapport]) -> None:
    paginas = regels(rapporten[gemeente], Samenstelling.RAPPORTAGE)
    assert len(paginas) <= HOOGSTENS[gemeente]
    assert min(len(pagina) for pagina in paginas) > 8


@pytest.mark.parametrize("samenstelling", [Samenstelling.RAPPORTAGE, Samenstelling.VERANTWOORDING])
def test_geen_kop_staat_onderaan(samenstelling: Samenstelling, rapporten: dict[str, Rapport]) -> None:
    een = rapporten["Voorbeeldstad"]
    onderaan = [pagina[-1].strip() for pagina in regels(een, samenstelling)]
    assert len(koppen(een)) > 30
    assert [regel for regel in onderaan if regel in koppen(een)] == []
