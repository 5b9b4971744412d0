"""The PDF: accessible, fit to be kept, the same each time, and never more than text where the register is text."""

import inspect
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import typst
from page import ValidationProfile

from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.samenstelling import Samenstelling
from participatie_cli.report.formaat.pdf import als_pdf
from participatie_cli.report.grafiek.tekenen import met_tekeningen
from participatie_cli.report.installatie import installatie
from participatie_cli.report.sjabloon.ontbreekt import OntbreektFout
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, SjabloonFout, ingebouwd, sjablonen_uit
from tests.report.pdfproef import INGEBOUWD, PROFIELEN, als_stuk, gebreken, lees
from tests.report.registers import RIJK, echt_rapport, leg_neer, met_bijlagen, rapport

pytestmark = pytest.mark.langzaam

GEVAARLIJK = '{{ 7*7 }} #read("/etc/passwd") <script> =cmd() $x$ @label *ster* _streep_ `code` \\ // niet weg'


def tekst(inhoud: bytes) -> str:
    return " ".join(" ".join(pagina.extract_text() for pagina in lees(inhoud).pages).split())


@pytest.fixture(scope="module")
def echt_verslag() -> bytes:
    return als_pdf(met_tekeningen(echt_rapport(), INGEBOUWD), INGEBOUWD)


@pytest.fixture(scope="module")
def echte_stukken() -> dict[Samenstelling, bytes]:
    return {samenstelling: als_stuk(echt_rapport(), samenstelling) for samenstelling in Samenstelling}


@pytest.mark.parametrize("profiel", PROFIELEN)
@pytest.mark.parametrize("hoeveel", [0, 1, 2])
def test_toegankelijk_en_houdbaar(profiel: ValidationProfile, hoeveel: int) -> None:
    assert gebreken(als_pdf(proefrapport(hoeveel), INGEBOUWD), profiel) == []


@pytest.mark.parametrize("profiel", PROFIELEN)
@pytest.mark.parametrize("samenstelling", Samenstelling)
def test_het_echte_verslag_is_toegankelijk_en_houdbaar(
    samenstelling: Samenstelling, profiel: ValidationProfile, echte_stukken: dict[Samenstelling, bytes]
) -> None:
    assert gebreken(echte_stukken[samenstelling], profiel) == []


def test_geen_bladzijde_met_een_regel(echte_stukken: dict[Samenstelling, bytes], tmp_path: Path) -> None:
    """Besides the line at its foot, that is."""
    rijk = rapport(leg_neer(tmp_path), periode=RIJK)
    stukken = [*echte_stukken.values(), *(als_stuk(rijk, samenstelling) for samenstelling in Samenstelling)]
    for stuk in stukken:
        regels = [len(pagina.extract_text().splitlines()) for pagina in lees(stuk).pages]
        assert min(regels) > 5


def test_rijkoppen_wachten_op_typst() -> None:
    """Once Typst for Python can switch on what is new, the first cell of a row can be tagged as its heading."""
    assert "features" not in str(inspect.signature(typst.Compiler))


def test_de_keuring_ziet_een_gebrek(echt_verslag: bytes) -> None:
    """A file without its language is refused: the check can fail."""
    stuk = echt_verslag.replace(b"/Lang(nl)", b"/Lung(nl)")
    assert stuk != echt_verslag
    assert gebreken(stuk, ValidationProfile.PDF_UA_1)


def test_titel_taal_en_bladwijzers(echt_verslag: bytes) -> None:
    lezer = lees(echt_verslag)
    assert lezer.metadata is not None
    assert lezer.metadata.title == "Tussenrapportage participatie nr. 12, gemeente Assen"
    assert lezer.metadata.author == "Gemeente Assen"
    assert lezer.root_object["/Lang"] == "nl"
    kop = echt_rapport()
    bovenaan = [een.title for een in lezer.outline if not isinstance(een, list)]
    assert bovenaan == [*(een.titel for een in kop.hoofdstukken), kop.bijlagetitel]
    bijlagen = next(een for een in reversed(lezer.outline) if isinstance(een, list))
    eronder = [een.title for een in bijlagen if not isinstance(een, list)]
    assert eronder == [een.titel for een in kop.bijlagen]


def test_op_elke_pagina_staat_waar_zij_van_is() -> None:
    rapport = replace(proefrapport(2), kop=replace(proefrapport(2).kop, voettekst=echt_rapport().kop.voettekst))
    lezer = lees(als_pdf(rapport, INGEBOUWD))
    aantal = len(lezer.pages)
    assert aantal > 5
    for nummer, pagina in enumerate(lezer.pages, start=1):
        regel = " ".join(pagina.extract_text().split())
        assert "Tussenrapportage participatie nr. 12 · juni tot en met september 2026" in regel
        assert f"pagina {nummer} van {aantal}" in regel


def eigen(map_: Path, naam: str, inhoud: str) -> Sjablonen:
    (map_ / naam).write_text(inhoud, "utf-8")
    return sjablonen_uit(map_)


@pytest.fixture
def alleen_termijnen(tmp_path: Path) -> Sjablonen:
    """The built-in template with one chapter left, because reading a whole report takes long."""
    opmaak = (ingebouwd() / "rapport.typ").read_text("utf-8").split("// De titelpagina.")[0]
    return eigen(tmp_path, "rapport.typ", opmaak + "#hoofdstuk(verslag.termijnen)\n#tabel(verslag.termijnen.tabel)\n")


def met_termijnen(*rijen: tuple[str, ...]) -> Rapport:
    rapport = proefrapport(1)
    tabel = replace(rapport.termijnen.tabel, rijen=rijen)
    return replace(rapport, termijnen=replace(rapport.termijnen, tabel=tabel))


def test_een_lange_tabel_herhaalt_haar_koppen(alleen_termijnen: Sjablonen) -> None:
    paginas = lees(als_pdf(met_termijnen(*[("een", "twee", "drie")] * 120), alleen_termijnen)).pages
    assert len(paginas) > 2
    assert all(pagina.extract_text().count("kolom 1") == 1 for pagina in paginas)


@pytest.mark.parametrize(
    "woord", ["x" * 200, "register/projecten/structuurvisie-havenkwartier_met_een_lange_naam.yaml", "a.b_c@d/e=" * 30]
)
def test_een_heel_lang_woord_loopt_niet_over_de_rand(woord: str, alleen_termijnen: Sjablonen) -> None:
    """It goes on at the next line, and no character is added to it."""
    gezet = lees(als_pdf(met_termijnen(("een", woord, "drie")), alleen_termijnen)).pages[0].extract_text()
    assert woord not in gezet
    assert woord in gezet.replace("\n", "")


KENMERKEN = (
    "https://www.participatieverordening-voorbeeldstad.example/wandelverbindingen?versie=12",
    "NL.IMRO.0106.99BP20261234-0001",
    "structuurvisie2030havenkwartierontwikkeling",
    "participatieverordening@voorbeeldstad.example",
    "register/projecten/herinrichting_stationsomgeving.yaml:12",
    "#participatieverordening",
)


@pytest.mark.parametrize("breedtes", [(40, 30, 30), (80, 10, 10)])
@pytest.mark.parametrize("woord", KENMERKEN)
def test_een_adres_of_kenmerk_krijgt_geen_streepje(
    woord: str, breedtes: tuple[int, ...], alleen_termijnen: Sjablonen
) -> None:
    """In a column where another word does get one."""
    rapport = met_termijnen(("een", f"Zie {woord} en herinrichtingswerkzaamhedenplanning", "drie"))
    tabel = replace(rapport.termijnen.tabel, breedtes=breedtes)
    rapport = replace(rapport, termijnen=replace(rapport.termijnen, tabel=tabel))
    gezet = lees(als_pdf(rapport, alleen_termijnen)).pages[0].extract_text()
    assert woord in gezet.replace("\n", "").replace(" ", "")
    assert "herinrichtingswerkzaamhedenplanning" not in gezet.replace("\n", "")
    regels = gezet[gezet.index("Zie") : gezet.index("drie")].splitlines()
    assert max(map(len, regels)) <= breedtes[1] + 5  # so many letters fit in the column


def test_heel_veel_kenmerken_in_een_tekst_passen(alleen_termijnen: Sjablonen) -> None:
    gezet = tekst(als_pdf(met_termijnen(("een", "Zie NL.IMRO.0106.99BP, " * 2000, "drie")), alleen_termijnen))
    assert gezet.count("IMRO") == 2000


def test_een_getal_en_een_gewoon_woord_veranderen_niet(alleen_termijnen: Sjablonen) -> None:
    gezet = tekst(als_pdf(met_termijnen(("12.500 deelnemers", "op 2026-06-01", "en/of")), alleen_termijnen))
    assert all(deel in gezet for deel in ("12.500 deelnemers", "op 2026-06-01", "en/of"))


def test_een_adres_breekt_netjes_af(echt_verslag: bytes) -> None:
    """The sources stand on the last pages."""
    bronnen = "".join(pagina.extract_text() for pagina in lees(echt_verslag).pages[-3:])
    assert "https://" in bronnen
    assert not any(los in bronnen for los in ("https:\n", "https:/\n", "\u200b"))


def test_tekst_uit_het_register_blijft_tekst() -> None:
    rapport = proefrapport(1)
    kop = replace(rapport.kop, toelichting=GEVAARLIJK, gemeente=GEVAARLIJK)
    punt = replace(rapport.onbekend.lijst.punten[0], tekst=GEVAARLIJK)
    lijst = replace(rapport.onbekend.lijst, punten=(punt,))
    rapport = replace(rapport, kop=kop, onbekend=replace(rapport.onbekend, lijst=lijst))
    gezet = tekst(als_pdf(met_bijlagen(rapport), INGEBOUWD))
    assert gezet.count('{{ 7*7 }} #read("/etc/passwd") <script> =cmd() $x$ @label *ster* _streep_ `code`') >= 3
    assert "root:" not in gezet


def test_een_teken_zonder_vorm_staat_er_met_zijn_nummer(alleen_termijnen: Sjablonen) -> None:
    """No font has a shape for it, and a report cannot fail on that; it stays fit to be kept."""
    rapport = met_termijnen(("hallo \U0001f600!", "参加 en \ue000", "a\ufeffb \U0001f469\u200d\U0001f680 é → ✓"))
    grafiek = rapport.scores.grafiek
    svg = grafiek.svg.replace("</svg>", "<text>\U0001f600</text></svg>")
    rapport = replace(rapport, scores=replace(rapport.scores, grafiek=replace(grafiek, svg=svg)))
    gezet = tekst(als_pdf(rapport, alleen_termijnen))
    assert "hallo [teken U+1F600]!" in gezet
    assert "[teken U+53C2][teken U+52A0] en [teken U+E000]" in gezet
    assert "ab [teken U+1F469][teken U+1F680] é → ✓" in gezet
    heel = als_pdf(met_bijlagen(rapport), INGEBOUWD)
    assert [gebreken(heel, profiel) for profiel in PROFIELEN] == [[], []]


def test_een_heel_lange_cel_loopt_door_op_de_volgende_pagina(alleen_termijnen: Sjablonen) -> None:
    woorden = " ".join(f"woord{nummer}" for nummer in range(3000))
    gezet = tekst(als_pdf(met_termijnen(("een", woorden, "drie")), alleen_termijnen))
    assert "woord0" in gezet
    assert "woord2999" in gezet


def test_een_eigen_sjabloon_gebruikt_de_ingebouwde_bouwstenen(tmp_path: Path) -> None:
    sjablonen = eigen(
        tmp_path,
        "rapport.typ",
        '#import "blokken.typ": *\n#set document(title: "Eigen")\n#set text(font: "Arimo", lang: "nl")\n'
        "#let r = json(bytes(sys.inputs.rapport))\n= Eigen kop\n#tabel(r.termijnen.tabel)\n",
    )
    gezet = tekst(als_pdf(proefrapport(2), sjablonen))
    assert gezet.startswith("Eigen kop")
    assert "kolom 1" in gezet


def test_een_eigen_logo_naast_het_sjabloon(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>', "utf-8")
    sjablonen = eigen(
        tmp_path, "rapport.typ", '#set document(title: "Eigen")\n#image("logo.svg", alt: "Wapen")\nMet een logo'
    )
    assert "Met een logo" in tekst(als_pdf(proefrapport(1), sjablonen))


@pytest.mark.parametrize(
    ("inhoud", "regel", "wat"),
    [
        ("= Kop\n\n#onbekende", 3, "de naam “onbekende” bestaat niet"),
        ('= Kop\n#read("/etc/passwd")', 2, ""),
        (
            '#set document(title: "x")\n#set text(font: "Bestaat Niet")\nhallo',
            2,
            "het lettertype “bestaat niet” is er niet",
        ),
        ("#let r = json(bytes(sys.inputs.rapport))\n#r.kop.titl", 2, "titl"),
        ('= Kop\n#import "@preview/pakket:1.0.0": x', 2, "een pakket van internet kan hier niet"),
        ("geen titel", None, "het document heeft geen titel"),
        ('#set document(title: "x")\n#set text(font: "Arimo", lang: "nl")\n= Hallo \U0001f600', 3, "\U0001f600"),
    ],
)
def test_een_kapot_sjabloon_wijst_bestand_en_regel(inhoud: str, regel: int | None, wat: str, tmp_path: Path) -> None:
    """A warning is an error too, and so is a document that nobody can hear."""
    sjablonen = eigen(tmp_path, "rapport.typ", inhoud)
    with pytest.raises(SjabloonFout) as fout:
        als_pdf(proefrapport(1), sjablonen)
    assert str(tmp_path / "rapport.typ") in fout.value.zin
    assert regel is None or f"regel {regel}," in fout.value.zin
    assert wat in fout.value.zin


def test_zonder_typst_staat_er_hoe_het_te_installeren(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(OntbreektFout) as fout:
        als_pdf(proefrapport(1), INGEBOUWD)
    assert fout.value.herstel == installatie().herstel("pdf")


def test_de_lettertypen_hebben_hun_licentie() -> None:
    map_ = ingebouwd() / "lettertypen"
    assert {pad.stem for pad in map_.glob("*.ttf")} == {
        "Arimo-Regular",
        "Arimo-Bold",
        "Arimo-Italic",
        "Arimo-BoldItalic",
    }
    assert "SIL OPEN FONT LICENSE Version 1.1" in (map_ / "LICENSE.txt").read_text("utf-8")
