"""Word templates of a municipality: what they can change, and what is said where they are wrong."""

import zipfile
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.enum.text import WD_BREAK
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml.ns import qn
from docx.shared import Cm

from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.formaat.word.document import als_word
from participatie_cli.report.sjabloon.namen import WORD
from participatie_cli.report.sjabloon.sjablonen import SjabloonFout, sjablonen_uit
from tests.report.wordproef import alle_tekst, doelen, eigen_sjabloon, met, open_docx

pytestmark = pytest.mark.langzaam

ADRES = "https://assen.nl/stuk?a=1&b={{ 7*7 }}"


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
    sjablonen = eigen_sjabloon(tmp_path, "Lees {{ link(bronnen.bronnen[0].adres) }} of {{ bronnen.titel }}")
    document = open_docx(als_word(met(proefrapport(1), "niets", adres), sjablonen))
    assert doelen(document) == {(RELATIONSHIP_TYPE.HYPERLINK, een) for een in doel}
    assert alle_tekst(document) == f"Lees {adres} of niets"


def test_een_gemeente_kan_een_eigen_document_nemen(tmp_path: Path) -> None:
    sjablonen = eigen_sjabloon(
        tmp_path,
        "Stuk van {{ kop.gemeente }}",
        "Voor {{ tabel(doelen.tabel) }} na",
        "{{ tabel(doelen.tabel, stijl='Light List') }}",
    )
    document = open_docx(als_word(proefrapport(2), sjablonen))
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
    gemaakt = open_docx(als_word(proefrapport(1), sjablonen_uit(tmp_path)))
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
        ("{%p for x in kop %}", f"{WORD}, staat een fout: de opdracht “for” is niet afgesloten"),
        ("{% if %}", "bij “{% if %}”"),
        ("{{ kop.titel", "de opmaak klopt niet"),
    ],
)
def test_een_fout_in_een_eigen_document_noemt_het_veld(tmp_path: Path, regel: str, wat: str) -> None:
    sjablonen = eigen_sjabloon(tmp_path, "Goed {{ kop.titel }}", regel, "Ook goed {{ kop.nummer }}")
    with pytest.raises(SjabloonFout) as gevangen:
        als_word(proefrapport(1), sjablonen)
    assert str(tmp_path / WORD) in gevangen.value.zin
    assert wat in gevangen.value.zin


def test_een_tabel_in_de_voettekst_kan_niet(tmp_path: Path) -> None:
    document = docx.Document()
    document.sections[0].footer.paragraphs[0].text = "{{ tabel(doelen.tabel) }}"
    document.save(str(tmp_path / WORD))
    with pytest.raises(SjabloonFout, match="in een kop- of voettekst of noot"):
        als_word(proefrapport(1), sjablonen_uit(tmp_path))


@pytest.mark.parametrize("inhoud", [b"", b"geen zip", b"PK\x05\x06" + bytes(18)])
def test_wat_geen_word_document_is(tmp_path: Path, inhoud: bytes) -> None:
    (tmp_path / WORD).write_bytes(inhoud)
    with pytest.raises(SjabloonFout) as gevangen:
        als_word(proefrapport(1), sjablonen_uit(tmp_path))
    assert gevangen.value.zin == f"Het sjabloon {tmp_path / WORD} is geen Word-document (.docx) dat te openen is."


def test_banden_met_buiten_gaan_eraf_of_worden_geweigerd(tmp_path: Path) -> None:
    document = docx.Document()
    nummer = document.part._settings_part.relate_to(
        "file:///C:/naam.dotm", f"{RELATIONSHIP_TYPE.IMAGE[:-5]}attachedTemplate", is_external=True
    )
    element = document.settings.element.makeelement(qn("w:attachedTemplate"), {qn("r:id"): nummer})
    document.settings.element.insert(0, element)
    document.save(str(tmp_path / WORD))
    gemaakt = open_docx(als_word(proefrapport(1), sjablonen_uit(tmp_path)))
    assert doelen(gemaakt) == set()
    assert gemaakt.settings.element.find(qn("w:attachedTemplate")) is None

    document.part.relate_to("https://x.nl/logo.png", RELATIONSHIP_TYPE.IMAGE, is_external=True)
    document.save(str(tmp_path / WORD))
    with pytest.raises(SjabloonFout, match="haalt iets van buiten het document"):
        als_word(proefrapport(1), sjablonen_uit(tmp_path))


def test_wat_voor_het_veld_staat_blijft_ervoor(tmp_path: Path) -> None:
    document = docx.Document()
    document.add_paragraph().add_run("{{ tabel(doelen.tabel) }}").add_break(WD_BREAK.PAGE)
    erna = document.add_paragraph().add_run()
    erna.add_break(WD_BREAK.PAGE)
    erna.add_text("{{ tabel(termijnen.tabel) }}")
    document.add_section()
    document.paragraphs[-1].text = "{{ tabel(doelen.tabel) }}"
    document.save(str(tmp_path / WORD))
    lichaam = open_docx(als_word(proefrapport(1), sjablonen_uit(tmp_path))).element.body
    soorten = {"tbl": "tabel", "sectPr": "sectie", "br": "blad"}
    volgorde = [soorten.get(een.tag.rpartition("}")[2]) for een in lichaam.iter()]
    assert [een for een in volgorde if een] == ["tabel", "blad", "blad", "tabel", "tabel", "sectie", "sectie"]


def test_een_sjabloon_van_libreoffice_geeft_elk_deel_een_keer(tmp_path: Path) -> None:
    document = docx.Document()
    document.core_properties.title = "sjabloon"
    relaties = document.part.package.rels
    (kern,) = (een for een in relaties.values() if een.reltype == RELATIONSHIP_TYPE.CORE_PROPERTIES)
    kern._reltype = "http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties"
    document.save(str(tmp_path / WORD))
    gemaakt = als_word(proefrapport(1), sjablonen_uit(tmp_path))
    namen = zipfile.ZipFile(BytesIO(gemaakt)).namelist()
    assert len(namen) == len(set(namen))
    assert open_docx(gemaakt).core_properties.title == "titel nr. nummer"


def test_een_bestand_dat_uitgepakt_te_groot_is_wordt_niet_uitgepakt(tmp_path: Path) -> None:
    eigen_sjabloon(tmp_path, "Goed")
    with zipfile.ZipFile(tmp_path / WORD, "a", zipfile.ZIP_DEFLATED) as bestand:
        bestand.writestr("word/media/groot.png", bytes(60_000_000))
    with pytest.raises(SjabloonFout) as gevangen:
        als_word(proefrapport(1), sjablonen_uit(tmp_path))
    assert gevangen.value.zin == f"Het sjabloon {tmp_path / WORD} is te groot om te openen."


def test_elke_figuur_heeft_een_eigen_nummer(tmp_path: Path) -> None:
    """Also the same drawing twice."""
    sjablonen = eigen_sjabloon(tmp_path, *["{{ figuur(scores.grafiek) }}"] * 3)
    nummers = open_docx(als_word(proefrapport(1), sjablonen)).element.xpath("//wp:docPr/@id")
    assert len(nummers) == len(set(nummers)) == 3
