"""Products as documents: one page where that is promised, and open to everybody."""

from collections.abc import Callable

import pytest

from participatie_cli.report.beeld.product import Product
from participatie_cli.report.documentsoort import DOCUMENTSOORTEN
from participatie_cli.report.gegevens import Registerstand
from participatie_cli.report.maken.document import maak
from participatie_cli.report.producten.brief.brief import brief
from participatie_cli.report.producten.paragraaf.keuzes import Lezer, Paragraafmoment
from participatie_cli.report.producten.paragraaf.paragraaf import paragraaf
from participatie_cli.report.producten.uitdaagrecht.overzicht import overzicht
from participatie_cli.report.producten.uitdaagrecht.uitleg import uitleg
from participatie_cli.report.producten.uitwisselen.blad import uitwisselen
from participatie_cli.report.sjabloon.namen import (
    BRIEF,
    PARAGRAAF,
    PRODUCTEN,
    UITDAAGRECHT,
    UITDAAGUITLEG,
    UITWISSELBLAD,
)
from participatie_cli.report.sjabloon.sjablonen import sjablonen_uit
from tests.report.pdfproef import PROFIELEN, gebreken, lees
from tests.report.producten.proeven import ALLE, stand_van
from tests.report.wordproef import alle_tekst, open_docx

INGEBOUWD = sjablonen_uit()
MAKERS: dict[str, Callable[[Registerstand], Product]] = {
    PARAGRAAF: lambda stand: paragraaf(stand, "havenkade", None, Lezer.RAAD),
    BRIEF: lambda stand: brief(stand, "havenkade"),
    UITDAAGRECHT: overzicht,
    UITDAAGUITLEG: uitleg,
    UITWISSELBLAD: lambda stand: uitwisselen(stand, delen=True),
}


def bladzijden(soort: str, product: Product) -> int:
    return len(lees(maak(soort, product, INGEBOUWD, "pdf")).pages)


@pytest.mark.langzaam
@pytest.mark.parametrize(("welk", "kenmerk"), ALLE)
def test_een_brief_en_een_paragraaf_passen_op_een_a4(welk: str, kenmerk: str) -> None:
    stand = stand_van(welk)
    assert bladzijden(BRIEF, brief(stand, kenmerk)) == 1
    for moment in Paragraafmoment:
        assert bladzijden(PARAGRAAF, paragraaf(stand, kenmerk, moment, Lezer.RAAD)) == 1


@pytest.mark.langzaam
@pytest.mark.parametrize("soort", PRODUCTEN)
def test_elk_product_is_een_toegankelijke_pdf(soort: str) -> None:
    inhoud = maak(soort, MAKERS[soort](stand_van("voorbeeldstad")), INGEBOUWD, "pdf")
    assert [gebreken(inhoud, profiel) for profiel in PROFIELEN] == [[], []]


@pytest.mark.parametrize("soort", PRODUCTEN)
def test_elk_product_zegt_in_elk_formaat_hetzelfde(soort: str) -> None:
    """What comes of its view model is tried on invented texts elsewhere; here it is whole."""
    product = MAKERS[soort](stand_van("voorbeeldstad"))
    for formaat in DOCUMENTSOORTEN[soort].hoofden:
        inhoud = maak(soort, product, INGEBOUWD, formaat)
        if formaat == "pdf":
            continue  # tried above
        tekst = alle_tekst(open_docx(inhoud)) if formaat == "docx" else inhoud.decode()
        assert product.kop.titel in tekst
        assert all(een.titel in tekst for een in product.hoofdstukken)
