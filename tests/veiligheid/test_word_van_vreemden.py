"""A Word template prints; what fetches, runs or asks is refused wherever in the document it stands."""

import subprocess
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.formaat.word.document import als_word
from participatie_cli.report.maken.controle import controleer
from participatie_cli.report.sjabloon import wordpakket
from participatie_cli.report.sjabloon.namen import WORD
from participatie_cli.report.sjabloon.sjablonen import Sjabloonbestand, SjabloonFout, ingebouwd, sjablonen_uit
from participatie_cli.report.sjabloon.wordpakket import bewaak_pakket
from tests.gereedschap import vereist
from tests.report.wordproef import eigen_sjabloon

pytestmark = pytest.mark.langzaam

W = nsdecls("w")
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
SOORT = "application/vnd.openxmlformats-officedocument"
WORDSOORT = f"{SOORT}.wordprocessingml"


def keur(inhoud: bytes) -> None:
    bewaak_pakket(Sjabloonbestand(Path("map") / WORD, inhoud))


def pakket(*xml: str, deel: str = "body") -> bytes:
    """A document with these paragraphs in its text or in its header, footer, notes or comments."""
    document = docx.Document()
    plek = document.element.body if deel == "body" else getattr(document.sections[0], deel)._element
    for stuk in xml:
        plek.insert(0, parse_xml(stuk))
    return opgeslagen(document)


def opgeslagen(document: docx.document.Document) -> bytes:
    uit = BytesIO()
    document.save(uit)
    return uit.getvalue()


def met_deel(naam: str, inhoud: str | bytes, soort: str = "", oud: str = "", nieuw: str = "") -> bytes:
    """An ordinary document with a part more, and perhaps another text in one of its parts."""
    uit = BytesIO()
    with zipfile.ZipFile(BytesIO(pakket())) as bron, zipfile.ZipFile(uit, "w") as doel:
        for een in bron.namelist():
            tekst = bron.read(een)
            if soort and een == "[Content_Types].xml":
                erbij = f'<Override PartName="/{naam}" ContentType="{soort}"/></Types>'
                tekst = tekst.replace(b"</Types>", erbij.encode())
            if een == naam:
                tekst = tekst.replace(oud.encode(), nieuw.encode())
            doel.writestr(een, tekst)
        if naam not in bron.namelist():
            doel.writestr(naam, inhoud)
    return uit.getvalue()


def veld(*opdracht: str) -> str:
    """A field as Word keeps it, of which the instruction is in so many pieces."""
    stukken = "".join(f'<w:r><w:instrText xml:space="preserve">{een}</w:instrText></w:r>' for een in opdracht)
    tussen = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'
    return (
        f"<w:p {W}>{tussen.format('begin')}{stukken}{tussen.format('separate')}<w:r><w:t>x</w:t></w:r>"
        f"{tussen.format('end')}</w:p>"
    )


def eenvoudig(opdracht: str) -> str:
    return f'<w:p {W}><w:fldSimple w:instr="{opdracht}"><w:r><w:t>x</w:t></w:r></w:fldSimple></w:p>'


BEGIN, EIND = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
VELDEN = [
    "DDEAUTO c:\\\\windows\\\\system32\\\\cmd.exe &quot;/k calc&quot;",
    "DDE Excel c:\\\\a.xls R1C1",
    "INCLUDETEXT &quot;C:\\\\geheim.docx&quot;",
    "includetext C:\\\\geheim.docx",
    "INCLUDEPICTURE &quot;http://x.example/a.png&quot; \\d",
    "INCLUDE a.docx",
    "IMPORT a.png",
    "LINK Excel.Sheet.12 a.xlsx",
    "DATABASE \\d a.mdb",
    "AUTOTEXT naam",
    "AUTOTEXTLIST naam",
    "MACROBUTTON Naam tekst",
    "RD a.docx",
    "EMBED Package",
    "ASK a vraag",
    "FILLIN vraag",
    "PRINT x",
    "GOTOBUTTON x",
    "HTMLCONTROL x",
    "ADDIN x",
    "MERGEFIELD naam",
    "HYPERLINK &quot;file:///c:/a.exe&quot;",
    "HYPERLINK javascript:alert(1)",
    "HYPERLINK &quot;\\\\\\\\server\\\\map&quot;",
    "HYPERLINK \\\\server\\map",
    "HYPERLINK vbscript:x",
    "HYPERLINK data:text/html,x",
    "HYPERLINK &quot;a.docx&quot;",
    "HYPERLINK \\o &quot;tip&quot; &quot;ms-word:ofe|u|https://x.example/a.docx&quot;",
    "HYPERLINK&quot;file:///c:/a.exe&quot;",
    "“DDE” x",
]


@pytest.mark.parametrize("deel", ["body", "header", "footer"])
@pytest.mark.parametrize("opdracht", VELDEN)
def test_velden_die_iets_halen_of_starten(opdracht: str, deel: str) -> None:
    for xml in (veld(opdracht), veld(*opdracht.partition(opdracht[1])), eenvoudig(opdracht)):
        with pytest.raises(SjabloonFout) as fout:
            keur(pakket(xml, deel=deel))
        assert f"Het sjabloon {Path('map') / WORD} " in fout.value.zin


@pytest.mark.parametrize(
    "xml",
    [
        f"<w:p {W}>{BEGIN}{BEGIN}<w:r><w:instrText>QUOTE DDE</w:instrText></w:r>{EIND}"
        f"<w:r><w:instrText> c:</w:instrText></w:r>{EIND}</w:p>",
        f"<w:p {W}>{BEGIN}<w:r><w:instrText>PAGE</w:instrText></w:r>{BEGIN}"
        f"<w:r><w:instrText>QUOTE x</w:instrText></w:r>{EIND}{EIND}</w:p>",
        f"<w:p {W}>{BEGIN}<w:r><w:instrText>HYPERLINK </w:instrText></w:r>{BEGIN}"
        f"<w:r><w:instrText>QUOTE x</w:instrText></w:r>{EIND}{EIND}</w:p>",
        f"<w:p {W}><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>",
        f"<w:p {W}>{BEGIN}<w:r><w:instrText>DDE x</w:instrText></w:r></w:p>",
        f'<w:p {W}>{BEGIN}<w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
        f"<w:r><w:instrText>DDE</w:instrText></w:r>{EIND}</w:p>",
        f"<w:p {W}>{BEGIN}<w:r><w:delInstrText>DDE x</w:delInstrText></w:r>{EIND}</w:p>",
        f'<w:p {W}><w:r><w:altChunk xmlns:r="{OFFICE}" r:id="rId9"/></w:r></w:p>',
        f'<w:p {W}><w:subDoc xmlns:r="{OFFICE}" r:id="rId9"/></w:p>',
        f"<w:p {W}><w:r><w:object/></w:r></w:p>",
        f"<w:p {W}><w:r><w:control/></w:r></w:p>",
        f'<w:p {W}><w:r><w:pict><v:imagedata xmlns:v="urn:schemas-microsoft-com:vml" src="http://x.example/a"/>'
        "</w:pict></w:r></w:p>",
        f'<w:p {W}><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml" href="javascript:x"/>'
        "</w:pict></w:r></w:p>",
        f'<w:p {W}><w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textbox><w:txbxContent>'
        f"{eenvoudig('DDE x')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>",
        f"<w:p {W}><w:r><w:fldChar w:fldCharType='begin'><w:ffData><w:entryMacro w:val='x'/></w:ffData>"
        "</w:fldChar></w:r></w:p>",
    ],
)
def test_slinkse_velden_en_ingesloten_dingen(xml: str) -> None:
    with pytest.raises(SjabloonFout):
        keur(pakket(xml))


@pytest.mark.parametrize(
    "opdracht",
    [
        *("PAGE", " NUMPAGES  \\* MERGEFORMAT ", "TOC \\o &quot;1-3&quot; \\h \\z \\u", "DATE \\@ &quot;d MMMM&quot;"),
        *("HYPERLINK &quot;https://assen.nl/a?b=c&quot; \\o &quot;tip: a\\b&quot;", "HYPERLINK \\l &quot;_Toc1&quot;"),
        *(
            "hyperlink mailto:griffie@gemeente.example",
            "= 1 + 2",
            "PAGEREF _Toc1 \\h",
            "STYLEREF &quot;Kop 1&quot;",
            "",
        ),
    ],
)
def test_gewone_velden_mogen(opdracht: str) -> None:
    keur(pakket(veld(opdracht), eenvoudig(opdracht)))
    keur(pakket(veld(opdracht), deel="footer"))


def test_een_veld_in_een_veld_mag_als_vaststaat_wat_het_doet() -> None:
    binnen = f"{BEGIN}<w:r><w:instrText> PAGE </w:instrText></w:r>{EIND}"
    keur(pakket(f"<w:p {W}>{BEGIN}<w:r><w:instrText> IF </w:instrText></w:r>{binnen}{EIND}</w:p>"))


@pytest.mark.parametrize(
    ("soort", "doel", "buiten"),
    [
        ("image", "https://x.example/a.png", True),
        ("hyperlink", "file:///c:/a.exe", True),
        ("hyperlink", "javascript:alert(1)", True),
        ("hyperlink", " javascript:alert(1)", True),
        ("hyperlink", "vbscript:x", True),
        ("hyperlink", "data:text/html,x", True),
        ("hyperlink", "\\\\server\\map", True),
        ("hyperlink", "//server/map", True),
        ("hyperlink", "bijlage.docx", True),
        ("hyperlink", "https://x.example\\@ander.example", True),
        ("oleObject", "https://x.example/a", True),
        ("aFChunk", "a.html", False),
        ("oleObject", "embeddings/a.bin", False),
        ("package", "embeddings/a.xlsx", False),
        ("control", "activeX/a.xml", False),
        ("frame", "https://x.example", True),
        ("subDocument", "a.docx", True),
        ("mailMergeSource", "a.csv", True),
        ("vbaProject", "vbaProject.bin", False),
        ("chart", "charts/a.xml", False),
        ("iets", "a.xml", False),
    ],
)
def test_banden_met_andere_dingen(soort: str, doel: str, buiten: bool) -> None:
    modus = ' TargetMode="External"' if buiten else ""
    erbij = f'<Relationship Id="rIdX" Type="{OFFICE}/{soort}" Target="{doel}"{modus}/></Relationships>'
    naam = "word/_rels/document.xml.rels"
    with pytest.raises(SjabloonFout) as fout:
        keur(met_deel(naam, "", oud="</Relationships>", nieuw=erbij))
    assert f"(in {naam})" in fout.value.zin


def test_een_band_van_een_onbekende_maker() -> None:
    erbij = '<Relationship Id="rIdX" Type="http://x.example/image" Target="media/a.png"/></Relationships>'
    with pytest.raises(SjabloonFout, match="heeft een band"):
        keur(met_deel("word/_rels/document.xml.rels", "", oud="</Relationships>", nieuw=erbij))


@pytest.mark.parametrize(
    ("naam", "inhoud", "soort"),
    [
        ("word/vbaProject.bin", "x", "application/vnd.ms-office.vbaProject"),
        ("word/embeddings/a.bin", "x", f"{SOORT}.oleObject"),
        ("word/embeddings/a.xlsx", "x", f"{SOORT}.spreadsheetml.sheet"),
        ("word/activeX/a.xml", "<x/>", "application/vnd.ms-office.activeX+xml"),
        ("word/a.html", "<p/>", "text/html"),
        ("word/a.exe", "x", ""),
        ("word/charts/a.xml", "<x/>", f"{SOORT}.drawingml.chart+xml"),
        ("customXml/item9.xml", '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>', "application/xml"),
        (
            "word/comments9.xml",
            f"<w:comments {W}>{eenvoudig('DDE x')}</w:comments>",
            f"{WORDSOORT}.comments+xml",
        ),
        ("word/footnotes9.xml", f"<w:x {W}>{veld('LINK x')}</w:x>", f"{WORDSOORT}.footnotes+xml"),
        (
            "word/web9.xml",
            f"<w:webSettings {W}><w:frameset/></w:webSettings>",
            f"{WORDSOORT}.webSettings+xml",
        ),
        ("word/set9.xml", f"<w:settings {W}><w:mailMerge/></w:settings>", f"{WORDSOORT}.settings+xml"),
        ("word/stuk9.xml", "<w:x", f"{WORDSOORT}.footnotes+xml"),
        ("word/DOCUMENT.xml", "<x/>", f"{WORDSOORT}.document.main+xml"),
    ],
)
def test_delen_die_er_niet_horen(naam: str, inhoud: str, soort: str) -> None:
    with pytest.raises(SjabloonFout) as fout:
        keur(met_deel(naam, inhoud, soort))
    assert "Haal dit weg in Word" in fout.value.herstel


def test_een_document_met_macros_onder_een_gewone_naam() -> None:
    gewoon, macro = (
        f"{WORDSOORT}.document.main+xml",
        "application/vnd.ms-word.document.macroEnabled.main+xml",
    )
    with pytest.raises(SjabloonFout, match="macroEnabled"):
        keur(met_deel("[Content_Types].xml", "", oud=gewoon, nieuw=macro))


def test_te_veel_delen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordpakket, "MEESTE_DELEN", 5)
    with pytest.raises(SjabloonFout, match="te groot om te openen"):
        keur(pakket())


def test_wat_een_veld_van_jinja_erin_zet_telt_ook(tmp_path: Path) -> None:
    """Nothing is wrong with the document itself: it comes in while it is filled in."""
    slinks = "{{ ('</w:t></w:r><w:fldSimple w:instr=\"DDE ' ~ 'x\"/><w:r><w:t>') | safe }}"
    with pytest.raises(SjabloonFout, match="bevat een veld dat in een verslag niet kan: DDE"):
        als_word(proefrapport(1), eigen_sjabloon(tmp_path, slinks))


@pytest.mark.parametrize("kijk", [lambda map_: als_word(proefrapport(1), sjablonen_uit(map_)), controleer])
def test_verslag_en_controle_zeggen_hetzelfde(kijk: Callable[[Path], object], tmp_path: Path) -> None:
    (tmp_path / WORD).write_bytes(pakket(veld("DDEAUTO x")))
    zin = f"Het sjabloon {tmp_path / WORD} bevat een veld dat in een verslag niet kan: DDEAUTO (in word/document.xml)."
    if kijk is controleer:
        assert [een.melding for een in controleer(tmp_path).fouten] == [zin]
    else:
        with pytest.raises(SjabloonFout) as fout:
            kijk(tmp_path)
        assert fout.value.zin == zin


def test_gewone_documenten_zijn_goed(tmp_path: Path) -> None:
    """Ours, that of python-docx, and what comes of it."""
    document = docx.Document()
    document.add_paragraph("a").part.relate_to("https://x.example/a", RELATIONSHIP_TYPE.HYPERLINK, is_external=True)
    keur(opgeslagen(document))
    keur((ingebouwd() / WORD).read_bytes())
    keur(als_word(proefrapport(2), sjablonen_uit()))


def test_een_document_van_libreoffice_is_goed(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(als_word(proefrapport(2), sjablonen_uit()))
    opdracht = [
        vereist("soffice"),
        f"-env:UserInstallation=file://{tmp_path}/profiel",
        "--headless",
        "--convert-to",
        "docx",
    ]
    subprocess.run([*opdracht, "--outdir", tmp_path / "uit", tmp_path / "a.docx"], check=True, capture_output=True)
    keur((tmp_path / "uit/a.docx").read_bytes())
