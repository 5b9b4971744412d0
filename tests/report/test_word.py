"""The Word document: real headings, tables and links, nothing evaluated, and a template that anyone can change."""

import re
import subprocess
import zipfile
from dataclasses import fields, is_dataclass, replace
from functools import lru_cache
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Cm

from docs import wordsjabloon
from participatie_cli.report.bouwstenen import Balk, Balkgroep
from participatie_cli.report.ontbreekt import OntbreektFout
from participatie_cli.report.proef import proefrapport
from participatie_cli.report.rapport import Rapport
from participatie_cli.report.sjablonen import WORD, Sjablonen, SjabloonFout, ingebouwd
from participatie_cli.report.word import als_word
from tests.gereedschap import vereist

SJABLONEN = Sjablonen((ingebouwd(),))
HOOFDSTUKKEN = [veld.name for veld in fields(Rapport)][1:]
KWAAD = '{{ 7*7 }} {% for x in y %} <script>alert(1)</script> & "x" {_{ 1 }_} \ue0000\ue001 =cmd() ]]>'
ADRES = "https://assen.nl/stuk?a=1&b={{ 7*7 }}"
NIET_GEDRUKT = re.compile(r"(^|\.)(id|svg|taal|peildatum_iso|leeg|nummer|naam|beschrijving)$|\.(groepen|legenda)\.\d")
"""What no page shows: names for machines, what is said elsewhere, pictures, sentences for what is empty."""


def _verschillend(deel: Any, plek: str = "") -> Any:
    """The same report in which every text is the path to itself; addresses lead to a page."""
    if is_dataclass(deel) and not isinstance(deel, type):
        nieuw = {veld.name: _verschillend(getattr(deel, veld.name), f"{plek}.{veld.name}") for veld in fields(deel)}
        return replace(deel, **nieuw)
    if isinstance(deel, tuple):
        return tuple(_verschillend(een, f"{plek}.{nummer}") for nummer, een in enumerate(deel))
    vast = re.search(r"(svg|taal|peildatum_iso|leeg|vulling)$", plek)
    if not isinstance(deel, str) or vast:
        return deel
    return f"https://x.nl/{plek[1:]}" if plek.endswith("adres") else f"‹{plek[1:]}›"


def _teksten(deel: Any, plek: str = "") -> dict[str, str]:
    """Every text of a report by its path."""
    if is_dataclass(deel) and not isinstance(deel, type):
        delen = [(veld.name, getattr(deel, veld.name)) for veld in fields(deel)]
    elif isinstance(deel, tuple):
        delen = [(str(nummer), een) for nummer, een in enumerate(deel)]
    else:
        return {plek[1:]: deel} if isinstance(deel, str) and deel else {}
    return {pad: tekst for naam, een in delen for pad, tekst in _teksten(een, f"{plek}.{naam}").items()}


@lru_cache
def _bytes(hoeveel: int) -> bytes:
    return als_word(_verschillend(proefrapport(hoeveel)), SJABLONEN)


def _open(inhoud: bytes) -> Document:
    return docx.Document(BytesIO(inhoud))


def _alles(document: Document) -> str:
    voet = document.sections[0].footer._element
    return "".join(tekst.text or "" for deel in (document.element, voet) for tekst in deel.iter(qn("w:t")))


def test_het_ingebouwde_sjabloon_is_bij() -> None:
    gemaakt, bewaard = (
        {naam: bestand.read(naam) for naam in bestand.namelist()}
        for bestand in (zipfile.ZipFile(BytesIO(wordsjabloon.maak())), zipfile.ZipFile(wordsjabloon.DOEL))
    )
    assert gemaakt == bewaard, "make the template anew with `python -m docs.wordsjabloon`"


def test_alle_tekst_staat_erin() -> None:
    rapport = _verschillend(proefrapport(2))
    tekst = _alles(_open(_bytes(2)))
    verwacht = {pad: een for pad, een in _teksten(rapport).items() if not NIET_GEDRUKT.search(pad)}
    verwacht |= {"kop.nummer": rapport.kop.nummer}
    assert len(verwacht) > 500
    assert [pad for pad, een in verwacht.items() if een not in tekst] == []


def test_wat_leeg_is_zegt_dat() -> None:
    rapport = proefrapport(0)
    paden = {pad: f"‹{pad}›" for pad in _teksten(rapport) if pad.endswith("leeg")}
    tekst = _alles(_open(als_word(_met_zinnen(rapport), SJABLONEN)))
    assert len(paden) > 20
    assert [pad for pad, zin in paden.items() if zin not in tekst] == []


def _met_zinnen(deel: Any, plek: str = "") -> Any:
    if is_dataclass(deel) and not isinstance(deel, type):
        nieuw = {veld.name: _met_zinnen(getattr(deel, veld.name), f"{plek}.{veld.name}") for veld in fields(deel)}
        return replace(deel, **nieuw)
    return f"‹{plek[1:]}›" if plek.endswith("leeg") else deel


def test_hoofdstukken_staan_op_volgorde_en_koppen_slaan_niets_over() -> None:
    document = _open(_bytes(2))
    koppen = [(str(een.style.name), een.text) for een in document.paragraphs if "Heading" in een.style.name]
    assert [tekst for stijl, tekst in koppen if stijl == "Heading 1"] == [f"‹{naam}.titel›" for naam in HOOFDSTUKKEN]
    diepten = [int(stijl[-1]) for stijl, _ in koppen if stijl != "TOC Heading"]
    assert all(na <= voor + 1 for voor, na in pairwise(diepten))
    assert len([een for een in document.paragraphs if een.style.name == "Title"]) == 1


def test_stijlen_zijn_die_van_word_zelf() -> None:
    document = _open(_bytes(2))
    gebruikt = {een.style.name for een in document.paragraphs} | {tabel.style.name for tabel in document.tables}
    verwacht = {"Title", "Subtitle", "List Bullet", "Caption", "Grid Table 1 Light"}
    assert verwacht <= gebruikt
    assert {stijl.name.endswith(" Char") for stijl in document.styles if stijl.element.get(qn("w:customStyle"))} == {
        True
    }
    assert document.sections[0].footer.paragraphs[0].style.name == "Footer"


def test_de_inhoudsopgave_is_al_gevuld_en_wijst_naar_de_koppen() -> None:
    lichaam = _open(_bytes(2)).element
    regels = [een for een in lichaam.iter(qn("w:hyperlink")) if een.get(qn("w:anchor"))]
    merken = {een.get(qn("w:name")): een.getparent() for een in lichaam.iter(qn("w:bookmarkStart"))}
    for regel in regels:
        tekst, kop = ("".join(een.itertext()) for een in (regel, merken[regel.get(qn("w:anchor"))]))
        assert tekst == kop
    assert len(regels) == len(HOOFDSTUKKEN)
    soorten = [een.get(qn("w:fldCharType")) for een in lichaam.iter(qn("w:fldChar"))]
    assert soorten == ["begin", "separate", "end"]


def test_tabellen_hebben_koprij_bijschrift_en_vaste_breedtes() -> None:
    document = _open(_bytes(2))
    tabellen = document.tables
    titels = [tekst for pad, tekst in _teksten(_verschillend(proefrapport(2))).items() if pad.endswith("titel")]
    for tabel in tabellen:
        rijen = tabel._tbl.tr_lst
        assert [bool(rij.xpath("w:trPr/w:tblHeader")) for rij in rijen] == [True, False, False]
        assert all(rij.xpath("w:trPr/w:cantSplit") for rij in rijen)
        breedtes = [int(kolom.get(qn("w:w"))) for kolom in tabel._tbl.tblGrid]
        assert breedtes[0] == pytest.approx(2 * breedtes[1], abs=2)
        assert sum(breedtes) == pytest.approx(Cm(16).twips, abs=2)
        assert tabel._tbl.xpath("w:tblPr/w:tblLayout/@w:type") == ["fixed"]
        assert [een.get(qn("w:val")) for een in tabel._tbl.xpath("w:tr/w:tc[3]/w:p/w:pPr/w:jc")] == ["right"] * 3
        assert tabel._tbl.xpath("w:tblPr/w:tblCaption/@w:val")[0] in titels
    assert len(tabellen) > 25


def test_grafieken_hebben_titel_en_beschrijving() -> None:
    document = _open(_bytes(2))
    beelden = document.element.xpath("//wp:docPr")
    assert [een.get("title") for een in beelden] == [
        f"‹{naam}.grafiek.titel›" for naam in ("bereik", "scores", "naleving")
    ]
    assert all(een.get("descr").endswith("grafiek.beschrijving›") for een in beelden)
    assert {vorm.width for vorm in document.inline_shapes} == {Cm(10.5)}


def test_een_grafiek_zonder_balken_is_er_niet() -> None:
    document = _open(als_word(proefrapport(0), SJABLONEN))
    assert len(document.inline_shapes) == 0
    assert document.tables == []


def test_taal_en_eigenschappen() -> None:
    document = _open(_bytes(2))
    over = document.core_properties
    assert (over.title, over.author) == ("‹kop.titel› nr. ‹kop.nummer›", "Gemeente ‹kop.gemeente›")
    assert over.language == "nl-NL"
    assert {f"{over.created:%Y-%m-%d}", f"{over.modified:%Y-%m-%d}"} == {"2026-09-30"}
    assert document.styles.element.xpath("w:docDefaults/w:rPrDefault/w:rPr/w:lang/@w:val") == ["nl-NL"]


def test_zelfde_invoer_geeft_dezelfde_bytes() -> None:
    assert als_word(_verschillend(proefrapport(2)), SJABLONEN) == _bytes(2)
    with zipfile.ZipFile(BytesIO(_bytes(2))) as bestand:
        assert {een.date_time for een in bestand.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert not [naam for naam in bestand.namelist() if re.search("vba|macro|activeX|embeddings", naam)]


def _met(rapport: Rapport, tekst: str, adres: str) -> Any:
    def vervang(deel: Any, naam: str = "") -> Any:
        if is_dataclass(deel) and not isinstance(deel, type):
            return replace(deel, **{veld.name: vervang(getattr(deel, veld.name), veld.name) for veld in fields(deel)})
        if isinstance(deel, tuple):
            return tuple(vervang(een, naam) for een in deel)
        vast = naam in ("svg", "taal", "peildatum_iso", "leeg", "vulling") or not isinstance(deel, str)
        return deel if vast else adres if naam == "adres" else tekst

    return vervang(rapport)


def test_tekst_wordt_nooit_uitgevoerd() -> None:
    document = _open(als_word(_met(proefrapport(2), KWAAD, ADRES), SJABLONEN))
    tekst = KWAAD.replace("\ue000", "").replace("\ue001", "")
    koppen = [een.text for een in document.paragraphs if een.style.name == "Heading 1"]
    assert koppen == [tekst] * len(HOOFDSTUKKEN)
    assert {cel.text for tabel in document.tables for cel in tabel._cells} == {tekst}
    assert "49" not in _alles(document)


def _doelen(document: Document) -> set[tuple[str, str]]:
    return {
        (relatie.reltype, relatie.target_ref)
        for deel in document.part.package.iter_parts()
        for relatie in deel.rels.values()
        if relatie.is_external
    }


@pytest.mark.parametrize(
    ("adres", "doel"),
    [
        (ADRES, {"https://assen.nl/stuk?a=1&b=%7B%7B%207*7%20%7D%7D"}),
        ("http://x.nl/é", {"http://x.nl/%C3%A9"}),
        ("javascript:alert(1)", set()),
        ("file:///etc/passwd", set()),
        ("\\\\server\\map", set()),
        ("https://", set()),
        ("http://[x", set()),
    ],
)
def test_alleen_adressen_van_webpaginas_worden_links(tmp_path: Path, adres: str, doel: set[str]) -> None:
    sjablonen = _eigen(tmp_path, "Lees {{ link(bronnen.bronnen[0].adres) }} of {{ bronnen.titel }}")
    document = _open(als_word(_met(proefrapport(1), "niets", adres), sjablonen))
    assert _doelen(document) == {(RELATIONSHIP_TYPE.HYPERLINK, een) for een in doel}
    assert _alles(document) == f"Lees {adres} of niets"


def _eigen(map_: Path, *regels: str) -> Sjablonen:
    """A template of a municipality: the smallest document with these paragraphs."""
    document = docx.Document()
    for regel in regels:
        document.add_paragraph(regel)
    document.save(str(map_ / WORD))
    return Sjablonen((map_, ingebouwd()))


def test_een_gemeente_kan_een_eigen_document_nemen(tmp_path: Path) -> None:
    sjablonen = _eigen(
        tmp_path,
        "Stuk van {{ kop.gemeente }}",
        "Voor {{ tabel(doelen.tabel) }} na",
        "{{ tabel(doelen.tabel, stijl='Light List') }}",
    )
    document = _open(als_word(proefrapport(2), sjablonen))
    assert [een.text for een in document.paragraphs] == ["Stuk van gemeente", "Voor  na", "titel", "titel", ""]
    assert [tabel.style.name for tabel in document.tables] == ["Table Grid", "Light List"]
    assert document.core_properties.language == "nl-NL"


def test_een_tabel_past_zich_aan_de_plek_aan(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph("{{ tabel(doelen.tabel) }}")
    breed = document.add_section()
    breed.page_width, breed.left_margin, breed.right_margin = Cm(29.7), Cm(2), Cm(2)
    document.add_paragraph("{{ tabel(doelen.tabel) }}")
    cel = document.add_table(1, 1).rows[0].cells[0]
    cel.paragraphs[0].text = "{{ tabel(doelen.tabel) }}"
    for naam in ("Table Grid", "Caption", "No Spacing"):
        document.styles[naam].delete()
    document.save(str(tmp_path / WORD))
    gemaakt = _open(als_word(proefrapport(1), Sjablonen((tmp_path,))))
    smal, wijd, om = gemaakt.tables
    assert [sum(int(kolom.get(qn("w:w"))) for kolom in tabel._tbl.tblGrid) for tabel in (smal, wijd)] == [
        pytest.approx(8640, abs=2),
        pytest.approx(Cm(25.7).twips, abs=2),
    ]
    assert smal._tbl.xpath("w:tblPr/w:tblBorders")
    cel = om.rows[0].cells[0]
    assert len(cel.tables) == 1
    assert cel._tc[-1].tag == qn("w:p")


@pytest.mark.parametrize(
    ("regel", "wat"),
    [
        (
            "Kop {{ kop.titell }}",
            ", bij “{{ kop.titell }}”, in de alinea “Kop {{ kop.titell }}”, staat een fout: "
            "de naam “titell” bestaat niet.",
        ),
        ("{{ kop.titel }}{{ kopje }}", "bij “{{ kopje }}”"),
        ("{{ kop.titel|bestaatniet }}", "bij “{{ kop.titel|bestaatniet }}”, staat een fout: de opmaak klopt niet"),
        ("{{ kop.titel.__class__ }}", "een sjabloon mag hier niet bij"),
        ("{{ tabel(kop) }}", "tabel() vraagt een tabel van het verslag"),
        ("{{ figuur(kop) }}", "figuur() vraagt een grafiek van het verslag"),
        ("{{ tabel(doelen.tabel, stijl='Mooi') }}", "de tabelstijl “Mooi” staat niet in het document"),
        ("{%p for x in kop %}", "staat een fout: de opmaak klopt niet"),
        ("{% if %}", "bij “{% if %}”"),
        ("{{ kop.titel", "de opmaak klopt niet"),
    ],
)
def test_een_fout_in_een_eigen_document_noemt_het_veld(tmp_path: Path, regel: str, wat: str) -> None:
    sjablonen = _eigen(tmp_path, "Goed {{ kop.titel }}", regel, "Ook goed {{ kop.nummer }}")
    with pytest.raises(SjabloonFout) as gevangen:
        als_word(proefrapport(1), sjablonen)
    assert str(tmp_path / WORD) in gevangen.value.zin
    assert wat in gevangen.value.zin


def test_een_tabel_in_de_voettekst_kan_niet(tmp_path: Path) -> None:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "{{ tabel(doelen.tabel) }}"
    document.save(str(tmp_path / WORD))
    with pytest.raises(SjabloonFout, match="in een kop- of voettekst of noot"):
        als_word(proefrapport(1), Sjablonen((tmp_path,)))


@pytest.mark.parametrize("inhoud", [b"", b"geen zip", b"PK\x05\x06" + bytes(18)])
def test_wat_geen_word_document_is(tmp_path: Path, inhoud: bytes) -> None:
    (tmp_path / WORD).write_bytes(inhoud)
    with pytest.raises(SjabloonFout) as gevangen:
        als_word(proefrapport(1), Sjablonen((tmp_path,)))
    assert gevangen.value.zin == f"Het sjabloon {tmp_path / WORD} is geen Word-document (.docx) dat te openen is."


def test_banden_met_buiten_gaan_eraf_of_worden_geweigerd(tmp_path: Path) -> None:
    document = docx.Document()
    nummer = document.part._settings_part.relate_to(
        "file:///C:/naam.dotm", f"{RELATIONSHIP_TYPE.IMAGE[:-5]}attachedTemplate", is_external=True
    )
    element = document.settings.element.makeelement(qn("w:attachedTemplate"), {qn("r:id"): nummer})
    document.settings.element.insert(0, element)
    document.save(str(tmp_path / WORD))
    gemaakt = _open(als_word(proefrapport(1), Sjablonen((tmp_path,))))
    assert _doelen(gemaakt) == set()
    assert gemaakt.settings.element.find(qn("w:attachedTemplate")) is None

    document.part.relate_to("https://x.nl/logo.png", RELATIONSHIP_TYPE.IMAGE, is_external=True)
    document.save(str(tmp_path / WORD))
    with pytest.raises(SjabloonFout, match="haalt iets van buiten het document"):
        als_word(proefrapport(1), Sjablonen((tmp_path,)))


def test_een_tekening_die_er_geen_is_noemt_haar_sjabloon() -> None:
    rapport = proefrapport(1)
    grafiek = replace(
        rapport.scores.grafiek,
        svg="<svg",
        groepen=(Balkgroep(titel="", balken=(Balk(naam="a", tekst="b", delen=()),)),),
    )
    with pytest.raises(SjabloonFout, match=r"grafiek\.svg\.j2"):
        als_word(replace(rapport, scores=replace(rapport.scores, grafiek=grafiek)), SJABLONEN)


def test_zonder_bibliotheek_staat_er_wat_te_doen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "docxtpl", None)
    with pytest.raises(OntbreektFout) as gevangen:
        als_word(proefrapport(1), SJABLONEN)
    assert gevangen.value.herstel == "Installeer het met: pip install 'participatie[docx]'"


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
