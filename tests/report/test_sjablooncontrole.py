"""The check of templates: a folder with templates is a case, and `verwacht.txt` in it says what is found."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.formaat.word.document import als_word
from participatie_cli.report.installatie import installatie
from participatie_cli.report.maken.controle import controleer
from participatie_cli.report.sjabloon.namen import GRAFIEK, HTML, HTMLBLOKKEN, MARKDOWN, MARKDOWNBLOKKEN, STIJL, TYPST
from participatie_cli.report.sjabloon.sjablonen import SjabloonFout, ingebouwd, sjablonen_uit
from participatie_cli.results.sjabloonbevinding import Sjabloonbevinding, Sjabloonverslag
from tests.report.registers import zonder_onderdeel

pytestmark = pytest.mark.langzaam

GEVALLEN = sorted((Path(__file__).parent / "sjablonen").iterdir())


def _gevonden(verslag: Sjabloonverslag, map_: Path) -> str:
    return "".join(f"{_waar(een, map_)}: {een.melding}\n" for een in verslag.fouten)


def _waar(een: Sjabloonbevinding, map_: Path) -> str:
    naam = Path(een.bestand).relative_to(map_).as_posix()
    return naam if een.regel is None else f"{naam}:{een.regel}"


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda pad: pad.name)
def test_geval(geval: Path) -> None:
    verslag = controleer(geval)
    assert _gevonden(verslag, geval) == (geval / "verwacht.txt").read_text("utf-8")
    assert verslag.niet_gecontroleerd == ()
    assert all(een.herstel for een in verslag.fouten)


def test_ingebouwde_sjablonen_zijn_goed() -> None:
    verslag = controleer(ingebouwd())
    assert verslag.fouten == ()
    assert {MARKDOWN, MARKDOWNBLOKKEN, HTML, HTMLBLOKKEN, STIJL, GRAFIEK} <= set(verslag.bekeken)


def test_lege_map(tmp_path: Path) -> None:
    assert controleer(tmp_path) == Sjabloonverslag((), (), ())


def test_herstel_noemt_wat_kan(tmp_path: Path) -> None:
    (tmp_path / MARKDOWN).write_text("{{ lijnen.lijnen[0].vragen.gebeurt }}{% for x in lijnen %}{% endfor %}", "utf-8")
    veld, lus = controleer(tmp_path).fouten
    assert veld.herstel == "Kies uit: gebeurd, uitgeprobeerd, blauw, rood, lessen, vorig_plan, plan."
    assert lus.herstel == "Kies een lijst: lijnen.inleiding, lijnen.lijnen."


def test_geen_utf8(tmp_path: Path) -> None:
    (tmp_path / MARKDOWN).write_bytes("{{ kop.titel }} één".encode("latin-1"))
    assert [een.melding for een in controleer(tmp_path).fouten if een.regel] == ["Dit is geen tekst in UTF-8."]


def test_stijl_die_zichzelf_sluit(tmp_path: Path) -> None:
    (tmp_path / STIJL).write_text("p { color: red }\n</style>", "utf-8")
    (fout,) = controleer(tmp_path).fouten
    assert fout.bestand == str(tmp_path / STIJL)
    assert "“</”" in fout.melding


def test_een_sjabloon_dat_zichzelf_invoegt_loopt_niet_rond(tmp_path: Path) -> None:
    (tmp_path / MARKDOWN).write_text("{% include 'rapport.md.j2' %}", "utf-8")
    (fout,) = controleer(tmp_path).fouten
    assert (fout.regel, fout.melding[:45]) == (1, "Het invullen met een proefverslag lukt niet: ")


@pytest.fixture
def in_word(tmp_path: Path) -> Callable[[Callable[[Any], object]], Sjabloonverslag]:
    """What is found in a Word template that a function fills."""

    def _in_word(vul: Callable[[Document], object]) -> Sjabloonverslag:
        document = docx.Document()
        vul(document)
        document.save(str(tmp_path / "rapport.docx"))
        return controleer(tmp_path)

    return _in_word


InWord = Callable[[Callable[[Any], object]], Sjabloonverslag]


@pytest.mark.parametrize(
    ("opdracht", "woord"),
    [
        ("{%p if loop.index % 2 == 1 %}", "p"),
        ("{%tr if loop.index % 2 %}", "tr"),
        ("{%p if {'a': 1}.a %}", "p"),
        ("{% p if kop %}", "p"),
    ],
)
def test_word_met_een_teken_waardoor_de_opdracht_niet_wordt_herkend(
    in_word: InWord, opdracht: str, woord: str, tmp_path: Path
) -> None:
    def vul(document: Any) -> None:
        for regel in ("{%p for x in samenvatting.zinnen %}", opdracht, "oneven", "{%p endif %}", "{%p endfor %}"):
            document.add_paragraph(regel)

    (fout,) = in_word(vul).fouten
    assert (
        fout.melding
        == f"“{{%{woord}” werkt alleen in Word, aan elkaar geschreven en zonder % of }} in de opdracht zelf."
    )
    assert "is odd" in fout.herstel
    assert fout.plek == f"bij “{opdracht}”"
    with pytest.raises(SjabloonFout, match="“{%" + woord + "” werkt alleen in Word"):
        als_word(proefrapport(1), sjablonen_uit(tmp_path))


def test_word_met_een_toets_in_plaats_van_een_berekening(in_word: InWord) -> None:
    def vul(document: Any) -> None:
        for regel in ("{%p for x in samenvatting.zinnen %}", "{%p if loop.index is odd %}", "oneven", "{%p endif %}"):
            document.add_paragraph(regel)
        document.add_paragraph("{%p endfor %}")

    assert in_word(vul).fouten == ()


def _in_stukken(document: Any) -> None:
    alinea = document.add_paragraph("Gemeente ")
    for stuk in ("{", "{ kop.", "gem", "ente }", "} en meer"):
        alinea.add_run(stuk).bold = len(stuk) == 3


def test_word_met_een_veld_in_stukken(in_word: InWord) -> None:
    (fout,) = in_word(_in_stukken).fouten
    assert fout.melding == "“kop” heeft geen veld “gemente”. Bedoelde u “gemeente”?"
    assert (fout.regel, fout.plek) == (None, "bij “Gemeente {{ kop.gemente }} en meer”")


@pytest.mark.parametrize("deel", ["header", "footer"])
def test_word_in_kop_en_voettekst(in_word: InWord, deel: str) -> None:
    (fout,) = in_word(lambda document: getattr(document.sections[0], deel).add_paragraph("{{ kop.titl }}")).fouten
    waar = {"header": "koptekst", "footer": "voettekst"}[deel]
    assert fout.plek == f"in de {waar}, bij “{{{{ kop.titl }}}}”"


def test_word_in_de_eigenschappen(in_word: InWord) -> None:
    (fout,) = in_word(lambda document: setattr(document.core_properties, "title", "{{ kop.titl }}")).fouten
    assert fout.plek == "in de eigenschappen van het document, bij “{{ kop.titl }}”"


def _tabel_met_lus(document: Any) -> None:
    document.add_paragraph("Ervoor")
    document.add_paragraph("{%p for bron in bronnen.bronen %}")
    document.add_paragraph("{{ bron.titel }}")
    document.add_paragraph("{%p endfor %}")
    tabel = document.add_table(3, 2)
    tabel.cell(0, 0).text = "{%tr for bron in bronnen.bronnen %}"
    tabel.cell(1, 0).text = "{{ bron.titel }}"
    tabel.cell(1, 1).text = "Zeker: {{ bron.zekerhied }}"
    tabel.cell(2, 0).text = "{%tr endfor %}"


def test_word_met_lussen_over_alineas_en_rijen(in_word: InWord) -> None:
    lus, cel = in_word(_tabel_met_lus).fouten
    assert lus.melding == "“bronnen” heeft geen veld “bronen”. Bedoelde u “bronnen”?"
    assert lus.plek == "bij “{% for bron in bronnen.bronen %}”"
    assert cel.melding == "“bron” heeft geen veld “zekerhied”. Bedoelde u “zekerheid”?"
    assert cel.plek == "bij “Zeker: {{ bron.zekerhied }}”"


def test_word_zonder_fout(in_word: InWord) -> None:
    assert in_word(lambda document: document.add_paragraph("{{ kop.titel }}: “{{ kop.periode }}”")).fouten == ()


def _inhoudsopgave_van_word(document: Document) -> None:
    """As Word keeps it: what it shows is the heading of the template, a field that has a meaning only in its loop."""
    stukken = (
        '<w:fldChar w:fldCharType="begin"/>',
        "<w:instrText> TOC </w:instrText>",
        '<w:fldChar w:fldCharType="separate"/>',
        "<w:t>{{ lijn.titel }}</w:t>",
        '<w:fldChar w:fldCharType="end"/>',
    )
    runs = "".join(f"<w:r>{stuk}</w:r>" for stuk in stukken)
    document.element.body.insert(-1, parse_xml(f"<w:p {nsdecls('w')}>{runs}</w:p>"))


def test_word_met_een_inhoudsopgave_van_word_zelf(in_word: InWord) -> None:
    assert in_word(_inhoudsopgave_van_word).fouten == ()


def test_word_dat_geen_word_is(tmp_path: Path) -> None:
    (tmp_path / "rapport.docx").write_text("tekst", "utf-8")
    (fout,) = controleer(tmp_path).fouten
    assert fout.melding == f"Het sjabloon {tmp_path / 'rapport.docx'} is geen Word-document (.docx) dat te openen is."


def test_zonder_docxtpl_is_word_niet_gecontroleerd(
    in_word: InWord, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    zonder_onderdeel("docxtpl", tmp_path_factory.mktemp("leeg"), monkeypatch)
    verslag = in_word(_in_stukken)
    assert (verslag.bekeken, verslag.fouten) == ((), ())
    (niet,) = verslag.niet_gecontroleerd
    assert niet.melding == "Voor dit formaat is een extra onderdeel nodig: docxtpl."
    assert niet.herstel == installatie().herstel("docx")


@pytest.mark.parametrize(
    ("oud", "nieuw", "zin"),
    [
        ("kop.nummer", "kop.numer", "de naam “numer” bestaat niet. Bedoelde u “nummer”?"),
        ("kop.nummer", "kopp.nummer", "de naam “kopp” bestaat niet. Bedoelde u “kop”?"),
    ],
)
def test_typst(tmp_path: Path, oud: str, nieuw: str, zin: str) -> None:
    tekst = (ingebouwd() / TYPST).read_text("utf-8")
    regel = tekst[: tekst.index(oud)].count("\n") + 1
    (tmp_path / TYPST).write_text(tekst.replace(oud, nieuw, 1), "utf-8")
    verslag = controleer(tmp_path)
    (fout,) = verslag.fouten
    assert (fout.bestand, fout.regel) == (str(tmp_path / TYPST), regel)
    assert fout.melding == f"Het invullen met een proefverslag lukt niet: {zin}"
    assert verslag.bekeken == (TYPST,)


def test_zonder_typst_is_de_pdf_niet_gecontroleerd(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    zonder_onderdeel("typst", tmp_path_factory.mktemp("leeg"), monkeypatch)
    (tmp_path / TYPST).write_text("tekst", "utf-8")
    verslag = controleer(tmp_path)
    assert (verslag.bekeken, verslag.fouten) == ((), ())
    assert [een.herstel for een in verslag.niet_gecontroleerd] == [installatie().herstel("pdf")]
