"""How the Word document of a whole report looks: few headings beside it, and nothing that is cut from what it is of."""

from functools import lru_cache
from typing import Any

import pytest
from docx.document import Document
from docx.oxml.ns import qn

from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.samenstelling import Samenstelling, kies
from participatie_cli.report.formaat.word.document import als_word
from participatie_cli.report.grafiek.tekenen import met_tekeningen
from participatie_cli.store.voorbeeld import voorbeeldmap
from tests.report.registers import rapport
from tests.report.wordproef import SJABLONEN, open_docx

STUKKEN = [Samenstelling.RAPPORTAGE, Samenstelling.VERANTWOORDING]


@lru_cache(maxsize=1)
def _voorbeeld() -> Rapport:
    return met_tekeningen(rapport(voorbeeldmap() / "register", periode="2026-09"), SJABLONEN)


@lru_cache
def gemaakt(samenstelling: Samenstelling) -> Document:
    return open_docx(als_word(kies(_voorbeeld(), samenstelling), SJABLONEN))


def stijl(alinea: Any) -> str:
    naam = alinea.find(f"{qn('w:pPr')}/{qn('w:pStyle')}")
    return "" if naam is None else str(naam.get(qn("w:val")))


@pytest.mark.langzaam
@pytest.mark.parametrize("samenstelling", STUKKEN)
def test_het_navigatievenster_is_te_overzien(samenstelling: Samenstelling) -> None:
    """Norms and questions are hundreds; they are no headings."""
    document = gemaakt(samenstelling)
    koppen = [een for een in document.paragraphs if een.style.name.startswith("Heading ")]
    assert 15 < len(koppen) < 60
    assert {een.style.name for een in koppen} == {"Heading 1", "Heading 2"}
    buiten_de_koppen = [een for een in document.styles if een.element.xpath("w:pPr/w:outlineLvl")]
    assert {een.name[:7] for een in buiten_de_koppen} <= {"Heading", "TOC Hea", "Title"}


@pytest.mark.parametrize("samenstelling", STUKKEN)
def test_een_bijschrift_blijft_bij_wat_eronder_staat(samenstelling: Samenstelling) -> None:
    """A table, a chart, or the sentence that there is nothing; never the next heading."""
    lichaam = gemaakt(samenstelling).element.body
    bijschriften = [een for een in lichaam.iter(qn("w:p")) if stijl(een) == "Caption"]
    assert len(bijschriften) > 10
    for een in bijschriften:
        assert een.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None
        erna = een.getnext()
        assert erna.tag == qn("w:tbl") or not stijl(erna).startswith(("Heading", "Caption"))


@pytest.mark.parametrize("samenstelling", STUKKEN)
def test_de_laatste_alinea_voor_een_tabel_blijft_erbij(samenstelling: Samenstelling) -> None:
    lichaam = gemaakt(samenstelling).element.body
    voor = [een.getprevious() for een in lichaam.iter(qn("w:p")) if stijl(een) == "Caption"]
    alineas = [een for een in voor if een is not None and stijl(een) == "Normal"]
    assert [een for een in alineas if een.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is None] == []


def test_alleen_een_verantwoording_begint_na_haar_inhoud_op_een_nieuwe_bladzijde() -> None:
    """A rapportage is short: what comes under its contents need not wait."""
    for samenstelling, nieuw in zip(STUKKEN, (None, True), strict=True):
        eerste = next(een for een in gemaakt(samenstelling).paragraphs if een.style.name == "Heading 1")
        assert eerste.paragraph_format.page_break_before is nieuw


@pytest.mark.parametrize("samenstelling", STUKKEN)
def test_word_werkt_de_inhoudsopgave_bij(samenstelling: Samenstelling) -> None:
    document = gemaakt(samenstelling)
    assert document.element.xpath('//w:fldChar[@w:fldCharType="begin"]/@w:dirty') == ["true"]
    assert document.settings.element.xpath("w:updateFields/@w:val") == ["true"]
    (vraag,) = document.element.xpath("//w:instrText/text()")
    assert '"1-2"' in vraag
    assert "\\n" not in vraag  # that would leave the pages out
