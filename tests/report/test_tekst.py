"""The report as Markdown and as a web page: what stands in it, that text stays text, and templates of one's own."""

import re
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.formaat.tekst import als_html, als_markdown
from participatie_cli.report.grafiek.tekenen import met_tekeningen
from participatie_cli.report.sjabloon.filters import adres, css, md, nr
from participatie_cli.report.sjabloon.sjablonen import SjabloonFout, sjablonen_uit
from tests.report.registers import echt_rapport, met_bijlagen

INGEBOUWD = sjablonen_uit()
GEVAARLIJK = (
    '{{ 7*7 }} <script>alert(1)</script> =cmd()|x *ster* _streep_ [een](http://x) `code` \\ & #read("/etc/passwd")'
)


class Blad(HTMLParser):
    """What a test asks of a page."""

    def __init__(self, inhoud: bytes) -> None:
        super().__init__()
        self.elementen: list[tuple[str, dict[str, str | None]]] = []
        self.tekst = ""
        self.feed(inhoud.decode())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elementen.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.tekst += data

    def alle(self, *namen: str) -> list[dict[str, str | None]]:
        return [eigenschappen for tag, eigenschappen in self.elementen if tag in namen]


@pytest.fixture(scope="module")
def echt() -> Rapport:
    return met_tekeningen(echt_rapport(), INGEBOUWD)


@pytest.fixture(scope="module")
def blad(echt: Rapport) -> Blad:
    return Blad(als_html(echt, INGEBOUWD))


def test_een_bladzijde_in_het_nederlands_met_alles_erin(blad: Blad) -> None:
    assert blad.alle("html") == [{"lang": "nl"}]
    assert [tag for tag, _ in blad.elementen if tag in ("header", "nav", "main", "footer")] == [
        *("header", "nav", "main", "footer")
    ]
    assert not blad.alle("script", "link", "img", "iframe")
    assert "default-src 'none'" in str(blad.alle("meta"))
    verwijzingen = [str(een["href"]) for een in blad.alle("a")]
    assert all(een.startswith(("#", "https://", "http://")) for een in verwijzingen)


def test_koppen_op_volgorde_en_kenmerken_maar_een_keer(blad: Blad) -> None:
    niveaus = [int(tag[1]) for tag, _ in blad.elementen if re.fullmatch(r"h[1-6]", tag)]
    assert niveaus[0] == 1
    assert niveaus.count(1) == 1
    assert all(later - eerder <= 1 for eerder, later in pairwise(niveaus))
    kenmerken = [een["id"] for _, een in blad.elementen if "id" in een]
    assert len(kenmerken) == len(set(kenmerken))
    assert {str(een["href"])[1:] for een in blad.alle("a") if str(een["href"]).startswith("#")} <= set(kenmerken)


def test_elke_tabel_heeft_een_bijschrift_en_koppen(blad: Blad) -> None:
    assert len(blad.alle("table")) == len(blad.alle("caption")) > 15
    assert {een["scope"] for een in blad.alle("th")} == {"col", "row"}


def test_grafieken_hebben_een_titel_en_een_beschrijving(blad: Blad) -> None:
    assert len(blad.alle("svg")) == 3
    assert all(een["role"] == "img" and een["aria-labelledby"] for een in blad.alle("svg"))


@pytest.mark.parametrize("schrijf", [als_markdown, als_html])
def test_wat_er_niet_is_wordt_gezegd(schrijf: object) -> None:
    assert callable(schrijf)
    leeg, vol = schrijf(proefrapport(0), INGEBOUWD).decode(), schrijf(proefrapport(2), INGEBOUWD).decode()
    assert leeg.count("leeg") >= 25
    assert "Laatst vastgelegd" not in leeg
    assert "cel 1" in vol
    assert "cel 1" not in leeg


@pytest.mark.parametrize("schrijf", [als_markdown, als_html])
def test_twee_keer_hetzelfde(schrijf: object, echt: Rapport) -> None:
    assert callable(schrijf)
    assert schrijf(echt, INGEBOUWD) == schrijf(echt, INGEBOUWD)


def met_gevaar(tekst: str) -> Rapport:
    """A report with a text of the register in a heading, a list, a cell and an address."""
    rapport = proefrapport(1)
    punt = replace(rapport.onbekend.lijst.punten[0], tekst=tekst)
    tabel = replace(rapport.termijnen.tabel, rijen=((tekst, tekst, tekst),))
    bron = replace(rapport.bronnen.bronnen[0], titel=tekst, adres="javascript:alert(1)")
    anders = replace(
        rapport,
        hoofdstukken=(),
        onbekend=replace(rapport.onbekend, lijst=replace(rapport.onbekend.lijst, punten=(punt,))),
        termijnen=replace(rapport.termijnen, titel=tekst, tabel=tabel),
        bronnen=replace(rapport.bronnen, bronnen=(bron,)),
    )
    return met_bijlagen(anders)


def test_op_de_bladzijde_blijft_tekst_tekst() -> None:
    blad = Blad(als_html(met_gevaar(GEVAARLIJK), INGEBOUWD))
    assert not blad.alle("script")
    assert blad.tekst.count(GEVAARLIJK) >= 5
    assert not any("javascript" in str(een.get("href")) for een in blad.alle("a"))


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
def test_in_markdown_wordt_tekst_nooit_opmaak(tekst: str) -> None:
    """A parser of Markdown finds one paragraph, or a cell, with exactly that text."""
    kaal = " ".join(tekst.split())
    lezer = MarkdownIt("commonmark").enable("table")
    gevonden = lezer.parse(md(tekst))
    soorten = [deel.type for deel in gevonden]
    assert soorten == (["paragraph_open", "inline", "paragraph_close"] if kaal else [])
    if kaal:
        kinderen = gevonden[1].children or []
        assert {kind.type for kind in kinderen} <= {"text", "text_special"}
        assert "".join(kind.content for kind in kinderen) == kaal


@pytest.mark.parametrize(
    ("webadres", "schakel"),
    [
        ("https://voorbeeld.nl/a_b?c=d*e*", "https://voorbeeld.nl/a_b?c=d*e*"),
        ("https://voorbeeld.nl/>*ster*", None),
        ("https://voorbeeld.nl/\x01*ster*", None),
        ("https://voorbeeld.nl/ *ster*", None),
        ("javascript:alert(1)", None),
        ("ftp://voorbeeld.nl", None),
        ("bij *de* griffie", None),
    ],
)
def test_een_adres_in_markdown_is_een_schakel_of_tekst(webadres: str, schakel: str | None) -> None:
    """Only an address of the web is a link, and nothing that stands in it is markup."""
    rapport = proefrapport(1)
    bron = replace(rapport.bronnen.bronnen[0], titel="Titel", adres=webadres)
    anders = replace(rapport, bronnen=replace(rapport.bronnen, bronnen=(bron,)))
    tekst = als_markdown(met_bijlagen(anders), INGEBOUWD).decode()
    regel = next(regel for regel in tekst.splitlines() if "Titel" in regel)
    delen = [deel for een in MarkdownIt("commonmark").parse(regel) for deel in een.children or []]
    assert [deel.attrs["href"] for deel in delen if deel.type == "link_open"] == ([schakel] if schakel else [])
    assert {deel.type for deel in delen} <= {"text", "text_special", "link_open", "link_close"}
    assert "".join(deel.content for deel in delen).endswith(webadres)


@given(st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=40))
def test_in_markdown_wordt_een_adres_nooit_andere_opmaak(einde: str) -> None:
    delen = [deel for een in MarkdownIt("commonmark").parse(adres(f"https://x/{einde}")) for deel in een.children or []]
    assert {deel.type for deel in delen} <= {"text", "text_special", "link_open", "link_close"}


def test_een_cel_met_een_streepje_blijft_een_cel() -> None:
    regels = als_markdown(met_gevaar("a | b"), INGEBOUWD).decode().splitlines()
    assert "| a \\| b | a \\| b | a \\| b |" in regels


def test_markdown_heeft_geen_losse_einden(echt: Rapport) -> None:
    tekst = als_markdown(echt, INGEBOUWD).decode()
    assert tekst.endswith("\n")
    assert not tekst.endswith("\n\n")
    assert "\n\n\n" not in tekst
    assert not re.search(r"[ \t]$", tekst, re.MULTILINE)
    tabellen = [regel for regel in tekst.splitlines() if regel.startswith("|")]
    assert len(tabellen) > 60


def test_filters() -> None:
    assert nr((1, 12)) == "[1, 12]"
    assert nr(()) == ""
    assert css('a"b\\c') == "a\\22 b\\5c c"
    assert md("1. een") == "1\\. een"
    assert md("- een") == "\\- een"


def test_een_eigen_bestand_gaat_voor_en_de_rest_blijft_ingebouwd(tmp_path: Path) -> None:
    (tmp_path / "rapport.md.j2").write_text("Van {{ kop.gemeente }}", "utf-8")
    assert als_markdown(proefrapport(1), sjablonen_uit(tmp_path)) == b"Van gemeente\n"
    assert b"<!DOCTYPE html>" in als_html(proefrapport(1), sjablonen_uit(tmp_path))


@pytest.mark.parametrize(
    ("naam", "inhoud", "zin"),
    [
        ("rapport.md.j2", "een\n{{ kop.titl }}", "regel 2, staat een fout: de naam “titl” bestaat niet"),
        ("rapport.md.j2", "{% for x in %}", "regel 1, staat een fout: de opmaak klopt niet"),
        ("rapport.html.j2", "{{ ''.__class__.__mro__ }}", "een sjabloon mag hier niet bij"),
        ("stijl.css", "a {}\n</style><script>", "regel 2, staat “</”"),
    ],
)
def test_een_kapot_sjabloon_wijst_bestand_en_regel(naam: str, inhoud: str, zin: str, tmp_path: Path) -> None:
    (tmp_path / naam).write_text(inhoud, "utf-8")
    sjablonen = sjablonen_uit(tmp_path)
    schrijf = als_markdown if naam.endswith("md.j2") else als_html
    with pytest.raises(SjabloonFout) as fout:
        schrijf(proefrapport(1), sjablonen)
    assert str(tmp_path / naam) in fout.value.zin
    assert zin in fout.value.zin


def test_een_stijl_die_geen_tekst_is(tmp_path: Path) -> None:
    (tmp_path / "stijl.css").write_bytes(b"\xff\xfe")
    with pytest.raises(SjabloonFout, match="geen tekst in UTF-8"):
        als_html(proefrapport(1), sjablonen_uit(tmp_path))
