"""The Word document: real headings, tables and alternative texts, nothing evaluated, the same bytes."""

import re
import subprocess
import sys
import zipfile
from dataclasses import fields, replace
from functools import lru_cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from docx.oxml.ns import qn
from docx.shared import Cm, Pt

from docs import wordsjabloon
from docs.wordtekst import TEKSTEN
from participatie_cli.report.beeld.bouwstenen import Balk, Balkgroep, Hoofdstuk
from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.formaat.word.document import als_word
from participatie_cli.report.installatie import installatie
from participatie_cli.report.sjabloon.ontbreekt import OntbreektFout
from participatie_cli.report.sjabloon.sjablonen import SjabloonFout
from tests.gereedschap import vereist
from tests.report.registers import met_bijlagen
from tests.report.wordproef import (
    NIET_GEDRUKT,
    SJABLONEN,
    alle_tekst,
    eigen_sjabloon,
    in_alle_velden_iets_anders,
    met,
    met_zinnen,
    open_docx,
    teksten,
)

HOOFDSTUKKEN = [veld.name for veld in fields(Rapport) if isinstance(getattr(proefrapport(0), veld.name), Hoofdstuk)]
EIGEN_TABELLEN = ("Wat de bereikte trede draagt", "Wat de volgende trede nog vraagt")
"""Tables that are made from parts with fields of their own."""
KWAAD = '{{ 7*7 }} {% for x in y %} <script>alert(1)</script> & "x" {_{ 1 }_} \ue0000\ue001 =cmd() ]]>'


@lru_cache
def _bytes(hoeveel: int) -> bytes:
    return als_word(in_alle_velden_iets_anders(hoeveel), SJABLONEN)


@pytest.mark.parametrize("sjabloon", TEKSTEN)
def test_het_ingebouwde_sjabloon_is_bij(sjabloon: str) -> None:
    bestanden = (zipfile.ZipFile(BytesIO(wordsjabloon.maak(sjabloon))), zipfile.ZipFile(wordsjabloon.MAP / sjabloon))
    gemaakt, bewaard = ({naam: een.read(naam) for naam in een.namelist()} for een in bestanden)
    assert gemaakt == bewaard, "make the template anew with `python -m docs.wordsjabloon`"


def test_alle_tekst_staat_erin() -> None:
    rapport = in_alle_velden_iets_anders(2)
    tekst = alle_tekst(open_docx(_bytes(2)))
    gedrukt = {pad: een for pad, een in teksten(rapport).items() if not NIET_GEDRUKT.search(pad)}
    verwacht = {pad: een for pad, een in gedrukt.items() if not pad.endswith(".omvang")}
    assert len(verwacht) > 500
    assert [pad for pad, een in verwacht.items() if een not in tekst] == []


def test_wat_leeg_is_zegt_dat() -> None:
    rapport = proefrapport(0)
    paden = {pad: f"‹{pad}›" for pad in teksten(rapport) if pad.endswith("leeg") and not pad.startswith("bijlagen.")}
    tekst = alle_tekst(open_docx(als_word(met_bijlagen(met_zinnen(rapport)), SJABLONEN)))
    assert len(paden) > 20
    assert [pad for pad, zin in paden.items() if zin not in tekst] == []


def test_hoofdstukken_staan_op_volgorde_en_koppen_slaan_niets_over() -> None:
    document = open_docx(_bytes(2))
    koppen = [(str(een.style.name), een.text) for een in document.paragraphs]
    eerst, daarna = [[tekst for stijl, tekst in koppen if stijl == f"Heading {een}"] for een in (1, 2)]
    assert eerst == ["‹hoofdstukken.0.titel›", "‹hoofdstukken.1.titel›", "‹bijlagetitel›"]
    assert [tekst for tekst in daarna if not tekst.endswith(".kop›")] == [f"‹{naam}.titel›" for naam in HOOFDSTUKKEN]
    diepten = [int(stijl[-1]) for stijl, _ in koppen if stijl.startswith("Heading ")]
    assert all(na <= voor + 1 for voor, na in pairwise(diepten))
    assert len([een for een in document.paragraphs if een.style.name == "Title"]) == 1


def test_stijlen_zijn_die_van_word_zelf() -> None:
    document = open_docx(_bytes(2))
    gebruikt = {een.style.name for een in document.paragraphs} | {tabel.style.name for tabel in document.tables}
    verwacht = {"Title", "Subtitle", "List Bullet", "Caption", "Grid Table 1 Light"}
    assert verwacht <= gebruikt
    assert {stijl.name.endswith(" Char") for stijl in document.styles if stijl.element.get(qn("w:customStyle"))} == {
        True
    }
    assert document.sections[0].footer.paragraphs[0].style.name == "Footer"


def _tekst(element: Any) -> str:
    return "".join(tekst.text for tekst in element.iter(qn("w:t")))


def test_een_zin_leidt_naar_haar_hoofdstuk() -> None:
    lichaam = open_docx(_bytes(2)).element
    merken = {een.get(qn("w:name")): _tekst(een.getparent()) for een in lichaam.iter(qn("w:bookmarkStart"))}
    zinnen = {
        _tekst(een): merken[een.get(qn("w:anchor"))]
        for een in lichaam.iter(qn("w:hyperlink"))
        if str(een.get(qn("w:anchor"))).startswith("p_")
    }
    assert zinnen["‹hoofdstukken.1.blokken.1.zinnen.1.tekst›"] == "‹hoofdstukken.0.titel›"


def test_een_kop_van_een_lijst_staat_niet_in_het_navigatievenster() -> None:
    """There are hundreds in a report of a whole register."""
    document = open_docx(_bytes(2))
    stijlen = [een.style for een in document.paragraphs if een.text.endswith(".vragen.gebeurd.titel›")]
    assert {stijl.name for stijl in stijlen} == {"Note Heading"}
    assert not stijlen[0].element.xpath("w:pPr/w:outlineLvl")


def test_een_cel_volgt_de_basisstijl(tmp_path: Path) -> None:
    """Word's own style for a cell does not, unless a municipality has it do so."""
    ingebouwd = open_docx(_bytes(2)).tables[0].cell(1, 0).paragraphs[0].style
    assert (ingebouwd.name, ingebouwd.base_style.name) == ("No Spacing", "Normal")
    sjablonen = eigen_sjabloon(tmp_path, "{{ tabel(doelen.tabel) }}")
    alinea = open_docx(als_word(proefrapport(1), sjablonen)).tables[0].cell(1, 0).paragraphs[0]
    assert (alinea.style.name, alinea.paragraph_format.space_after) == ("Normal", Pt(2))


def test_bij_een_lege_tabel_staat_haar_titel() -> None:
    teksten_ = [een.text for een in open_docx(als_word(proefrapport(0), SJABLONEN)).paragraphs]
    assert ("titel", "leeg") in pairwise(teksten_)


def test_de_inhoudsopgave_is_al_gevuld_en_wijst_naar_de_koppen() -> None:
    """With the headings of two levels; Word adds the pages when it opens the document."""
    document = open_docx(_bytes(2))
    lichaam = document.element
    regels = [een for een in lichaam.iter(qn("w:hyperlink")) if str(een.get(qn("w:anchor"))).startswith("_Toc")]
    merken = {een.get(qn("w:name")): een.getparent() for een in lichaam.iter(qn("w:bookmarkStart"))}
    for regel in regels:
        assert _tekst(regel) == _tekst(merken[regel.get(qn("w:anchor"))])
    assert [een.text for een in document.paragraphs if een.style.name in ("Heading 1", "Heading 2")] == [
        _tekst(een) for een in regels
    ]
    assert {een.getparent().pPr.pStyle.val for een in regels} == {"toc1", "toc2"}
    assert document.settings.element.xpath("w:updateFields/@w:val") == ["true"]
    soorten = [een.get(qn("w:fldCharType")) for een in lichaam.iter(qn("w:fldChar"))]
    assert soorten == ["begin", "separate", "end"]


def test_tabellen_hebben_koprij_bijschrift_en_vaste_breedtes() -> None:
    document = open_docx(_bytes(2))
    tabellen = document.tables
    teksten_ = teksten(in_alle_velden_iets_anders(2))
    titels = {*(tekst for pad, tekst in teksten_.items() if pad.endswith("titel")), *EIGEN_TABELLEN}
    for tabel in tabellen:
        rijen = tabel._tbl.tr_lst
        assert [bool(rij.xpath("w:trPr/w:tblHeader")) for rij in rijen] == [True, False, False]
        assert all(rij.xpath("w:trPr/w:cantSplit") for rij in rijen)
        breedtes = [int(kolom.get(qn("w:w"))) for kolom in tabel._tbl.tblGrid]
        assert sum(breedtes) == pytest.approx(Cm(16).twips, abs=2)
        assert tabel._tbl.xpath("w:tblPr/w:tblLayout/@w:type") == ["fixed"]
        titel = tabel._tbl.xpath("w:tblPr/w:tblCaption/@w:val")[0]
        assert titel in titels
        kanten = [een.get(qn("w:val")) for een in tabel._tbl.xpath("w:tr/w:tc[3]/w:p/w:pPr/w:jc")]
        assert kanten == ([] if titel in EIGEN_TABELLEN else ["right"] * 3)
    assert len(tabellen) > 25


def _breedtes(*koppen: str) -> list[float]:
    """How wide the columns are of a table that asks for 2, 1 and 1 of 4 parts."""
    rapport = proefrapport(1)
    tabel = replace(rapport.doelen.tabel, kolommen=koppen)
    anders = met_bijlagen(replace(rapport, doelen=replace(rapport.doelen, tabel=tabel)))
    gemaakt = open_docx(als_word(anders, SJABLONEN))
    (doelen,) = (een for een in gemaakt.tables if een.cell(0, 2).text == koppen[2])
    return [4 * int(kolom.get(qn("w:w"))) / Cm(16).twips for kolom in doelen._tbl.tblGrid]


def test_het_langste_woord_van_een_kop_past() -> None:
    assert _breedtes("a", "b", "c") == pytest.approx([2, 1, 1], abs=0.01)
    eerste, tweede, derde = _breedtes("a", "b", "De participatieparagraafverslagen")
    assert eerste + tweede + derde == pytest.approx(4, abs=0.01)
    assert derde > 1.2
    assert 1.5 < eerste < 2
    assert 0.7 < tweede < 1
    assert _breedtes("a", "b", "c" * 500) == pytest.approx([2, 1, 1], abs=0.01)


def test_grafieken_hebben_titel_en_beschrijving() -> None:
    document = open_docx(_bytes(2))
    beelden = document.element.xpath("//wp:docPr")
    assert [een.get("title") for een in beelden][-3:] == [
        f"‹{naam}.grafiek.titel›" for naam in ("bereik", "scores", "naleving")
    ]
    assert all(een.get("descr").endswith(".beschrijving›") for een in beelden)
    assert {vorm.width for vorm in document.inline_shapes} == {Cm(10.5)}


def test_een_grafiek_zonder_balken_is_er_niet() -> None:
    document = open_docx(als_word(proefrapport(0), SJABLONEN))
    assert len(document.inline_shapes) == 0
    assert document.tables == []


def test_taal_en_eigenschappen() -> None:
    document = open_docx(_bytes(2))
    over = document.core_properties
    assert (over.title, over.author) == ("‹kop.titel› nr. ‹kop.nummer›", "Gemeente ‹kop.gemeente›")
    assert over.language == "nl-NL"
    assert {f"{over.created:%Y-%m-%d}", f"{over.modified:%Y-%m-%d}"} == {"2026-09-30"}
    assert document.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang/@w:val") == ["nl-NL"]


def test_zelfde_invoer_geeft_dezelfde_bytes() -> None:
    assert als_word(in_alle_velden_iets_anders(2), SJABLONEN) == _bytes(2)
    with zipfile.ZipFile(BytesIO(_bytes(2))) as bestand:
        assert {een.date_time for een in bestand.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [naam for naam in bestand.namelist() if re.search("vba|macro|activeX|embeddings", naam)]


def test_tekst_wordt_nooit_uitgevoerd() -> None:
    kwaad = met_bijlagen(met(proefrapport(2), KWAAD, "https://x.nl/{{ 7*7 }}"))
    document = open_docx(als_word(kwaad, SJABLONEN))
    tekst = KWAAD.replace("\ue000", "").replace("\ue001", "")
    koppen = [een.text for een in document.paragraphs if een.style.name in ("Heading 1", "Heading 2")]
    assert set(koppen) == {tekst}
    assert koppen.count(tekst) > len(HOOFDSTUKKEN)
    cellen = {cel.text for tabel in document.tables for cel in tabel._cells}
    assert cellen == {tekst, f"{tekst}; {tekst}", "Vraag", "Uitkomst", "Feiten"}
    assert "49" not in alle_tekst(document)


def test_een_tekening_die_er_geen_is_noemt_haar_sjabloon() -> None:
    rapport = proefrapport(1)
    grafiek = replace(
        rapport.scores.grafiek,
        svg="<svg",
        groepen=(Balkgroep(titel="", balken=(Balk(naam="a", tekst="b", delen=()),)),),
    )
    with pytest.raises(SjabloonFout, match=r"grafiek\.svg\.j2"):
        als_word(met_bijlagen(replace(rapport, scores=replace(rapport.scores, grafiek=grafiek))), SJABLONEN)


def test_zonder_bibliotheek_staat_er_wat_te_doen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docxtpl", None)
    with pytest.raises(OntbreektFout) as gevangen:
        als_word(proefrapport(1), SJABLONEN)
    assert gevangen.value.herstel == installatie().herstel("docx")


@pytest.mark.langzaam
def test_libreoffice_opent_het(tmp_path: Path) -> None:
    soffice = vereist("soffice")
    (tmp_path / "verslag.docx").write_bytes(_bytes(2))
    opdracht = [
        soffice,
        f"-env:UserInstallation={(tmp_path / 'lo').as_uri()}",
        "--headless",
        "--convert-to",
        "txt:Text",
    ]
    subprocess.run([*opdracht, "verslag.docx"], cwd=tmp_path, check=True, capture_output=True, timeout=60)
    tekst = (tmp_path / "verslag.txt").read_text("utf-8-sig")
    assert [naam for naam in HOOFDSTUKKEN if tekst.count(f"‹{naam}.titel›") < 2] == []
    assert "cel 1" not in tekst
    assert "‹verantwoording.tabel.rijen.1.2›" in tekst
