"""The web page in a real browser: no barrier that axe or html-validate knows, and it fits the narrowest screen.

The programs come from `.ci/run`: Chromium, playwright, and axe-core and html-validate in the folder that
PARTICIPATIE_NODE names.
"""

import json
import os
import re
import subprocess
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.beeld.rapport import Rapport
from participatie_cli.report.beeld.samenstelling import Samenstelling, kies
from participatie_cli.report.formaat.tekst import als_html
from participatie_cli.report.grafiek.tekenen import met_tekeningen
from participatie_cli.report.maken.passend import maak_passend
from participatie_cli.report.producten.plan.a3 import programmablad
from participatie_cli.report.producten.plan.a4 import projectblad
from participatie_cli.report.producten.projectbeeld import projectbeeld
from participatie_cli.report.sjabloon.namen import PARAGRAAF, PLAN_A3, PLAN_A4, PLANNEN, UITDAAGRECHT, sjabloon_van
from participatie_cli.report.sjabloon.sjablonen import sjablonen_uit
from participatie_cli.store.voorbeeld import voorbeeldmap
from tests.gereedschap import ontbreekt, vereist
from tests.report.plan.test_inhoud import stand_van
from tests.report.producten.test_op_papier import MAKERS
from tests.report.registers import RIJK, echt_rapport, leg_neer, rapport

INGEBOUWD = sjablonen_uit()
NODE = Path(os.environ.get("PARTICIPATIE_NODE", "node_modules"))
CHROMIUM = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"),
    *("--disable-background-networking", "--disable-component-update", "--disable-sync"),
)
BREEDTES = (320, 768, 1280)
TWEE_STUKKEN = ("rapportage", "verantwoording", "voorbeeld", "voorbeeld, verantwoording")
GETELD = re.compile(r"\b\d+ (rijen|punten|punt|bronnen|normen|norm|criteria|criterium|tabellen|tabel)\b")
UITKLAPPEN = "document.querySelectorAll('details').forEach(een => { een.open = true; })"

pytestmark = pytest.mark.langzaam


@pytest.fixture(scope="module")
def bladzijden(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The real report, one with something to say in every chapter, and the example: in one, and as two documents."""
    map_ = tmp_path_factory.mktemp("web")
    rijk = rapport(leg_neer(map_), periode=RIJK)
    voorbeeld = rapport(voorbeeldmap() / "register", periode="2026-09")
    rapporten: dict[str, Rapport] = {
        "voorbeeld": kies(voorbeeld, Samenstelling.RAPPORTAGE),
        "voorbeeld, verantwoording": kies(voorbeeld, Samenstelling.VERANTWOORDING),
        "echt": echt_rapport(),
        "rijk": rijk,
        "rapportage": kies(rijk, Samenstelling.RAPPORTAGE),
        "verantwoording": kies(rijk, Samenstelling.VERANTWOORDING),
        "leeg": proefrapport(0),
    }
    for naam, een in rapporten.items():
        (map_ / f"{naam}.html").write_bytes(als_html(met_tekeningen(een, INGEBOUWD), INGEBOUWD))
    stand = stand_van("voorbeeldstad")
    bladen = {PLAN_A3: programmablad(stand), PLAN_A4: projectblad(projectbeeld(stand, "havenkade"))}
    for soort, blad in bladen.items():
        passend = maak_passend(soort, blad, INGEBOUWD)
        (map_ / f"{soort}.html").write_bytes(als_html(passend, INGEBOUWD, sjabloon_van(soort, "html")))
    for soort, maak in MAKERS.items():
        (map_ / f"{soort}.html").write_bytes(als_html(maak(stand), INGEBOUWD, sjabloon_van(soort, "html")))
    return {naam: map_ / f"{naam}.html" for naam in (*rapporten, *bladen, *MAKERS)}


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    chromium = vereist("chromium")
    try:
        from playwright.sync_api import sync_playwright
    except ImportError:
        ontbreekt("playwright")
    with sync_playwright() as playwright:
        draaiend = playwright.chromium.launch(executable_path=chromium, args=list(CHROMIUM))
        yield draaiend
        draaiend.close()


def node(pad: str) -> Path:
    """A file of a package that npm installed."""
    gevonden = NODE / pad
    return gevonden.resolve() if gevonden.exists() else ontbreekt(pad)


def wordt(bladzijde: Any, voorwaarde: str) -> None:
    """Something is so within fifteen seconds: what a key or another medium changes need not be there at once.

    On a busy machine Chromium sometimes answers `checkVisibility` with no for what it skipped (`content-visibility`),
    though the medium and the computed style have changed already; asked again it says yes.
    """
    bladzijde.wait_for_function(voorwaarde, timeout=15_000)


@pytest.mark.parametrize("breedte", [320, 1280])
@pytest.mark.parametrize("naam", ["rijk", "rapportage", "verantwoording", *PLANNEN, PARAGRAAF, UITDAAGRECHT])
def test_axe_vindt_geen_drempel(naam: str, breedte: int, browser: Any, bladzijden: dict[str, Path]) -> None:
    """Also in what is folded, for axe does not look at what nobody sees."""
    axe = node("axe-core/axe.min.js").read_text("utf-8")
    bladzijde = browser.new_page(viewport={"width": breedte, "height": 900}, bypass_csp=True)
    bladzijde.goto(bladzijden[naam].as_uri())
    bladzijde.evaluate(UITKLAPPEN)
    bladzijde.evaluate(axe)
    gevonden = bladzijde.evaluate("axe.run()")
    assert [(een["id"], een["nodes"][0]["html"]) for een in gevonden["violations"]] == []
    assert len(gevonden["passes"]) > 20
    bladzijde.close()


def test_axe_kan_een_drempel_vinden(browser: Any, bladzijden: dict[str, Path]) -> None:
    """Without its language and with a picture that says nothing, the page is refused."""
    axe = node("axe-core/axe.min.js").read_text("utf-8")
    bladzijde = browser.new_page(bypass_csp=True)
    bladzijde.goto(bladzijden["leeg"].as_uri())
    bladzijde.evaluate("document.documentElement.lang = ''; document.querySelector('main').innerHTML += '<img src=x>'")
    bladzijde.evaluate(axe)
    assert {"html-has-lang", "image-alt"} <= {een["id"] for een in bladzijde.evaluate("axe.run()")["violations"]}
    bladzijde.close()


@pytest.mark.parametrize("breedte", BREEDTES)
@pytest.mark.parametrize("naam", ["echt", "rijk", "voorbeeld", "voorbeeld, verantwoording", *PLANNEN, *MAKERS])
def test_niets_steekt_buiten_het_scherm(naam: str, breedte: int, browser: Any, bladzijden: dict[str, Path]) -> None:
    """Reflow: at 320 CSS pixels nobody has to scroll sideways."""
    bladzijde = browser.new_page(viewport={"width": breedte, "height": 800})
    bladzijde.goto(bladzijden[naam].as_uri())
    bladzijde.evaluate(UITKLAPPEN)
    assert bladzijde.evaluate("document.documentElement.scrollWidth") <= breedte
    bladzijde.close()


@pytest.mark.parametrize(("soort", "breed"), [(PLAN_A3, 1191), (PLAN_A4, 842)])
def test_een_plan_is_gedrukt_een_liggend_blad(
    soort: str, breed: int, browser: Any, bladzijden: dict[str, Path]
) -> None:
    bladzijde = browser.new_page()
    bladzijde.goto(bladzijden[soort].as_uri())
    (papier,) = PdfReader(BytesIO(bladzijde.pdf(prefer_css_page_size=True))).pages
    assert abs(float(papier.mediabox.width) - breed) < 3
    bladzijde.close()


def test_op_een_telefoon_is_het_geen_eindeloze_lap(browser: Any, bladzijden: dict[str, Path]) -> None:
    """The rapportage is read in a few minutes; what is looked up in the verantwoording is folded."""
    bladzijde = browser.new_page(viewport={"width": 390, "height": 844})
    schermen = {}
    for naam in TWEE_STUKKEN:
        bladzijde.goto(bladzijden[naam].as_uri())
        schermen[naam] = bladzijde.evaluate("document.documentElement.scrollHeight") / 844
    assert {naam: hoogte for naam, hoogte in schermen.items() if hoogte > 20} == {}
    bladzijde.close()


def test_wat_is_ingeklapt_zegt_hoeveel_erin_zit(browser: Any, bladzijden: dict[str, Path]) -> None:
    bladzijde = browser.new_page(viewport={"width": 390, "height": 844})
    for naam in TWEE_STUKKEN:
        bladzijde.goto(bladzijden[naam].as_uri())
        koppen = bladzijde.evaluate("[...document.querySelectorAll('.uitklap > summary')].map(een => een.innerText)")
        assert len(koppen) > 1
        leeg = bladzijde.evaluate("[...document.querySelectorAll('.uitklap:not(:has(li, td)) > summary')].length")
        assert len([kop for kop in koppen if not GETELD.search(kop)]) == leeg
    bladzijde.close()


def test_een_korte_tabel_is_alleen_op_een_telefoon_ingeklapt(browser: Any, bladzijden: dict[str, Path]) -> None:
    bladzijde = browser.new_page(viewport={"width": 390, "height": 844})
    bladzijde.goto(bladzijden["voorbeeld"].as_uri())
    zichtbaar = "document.querySelector('.telefoonvouw td').checkVisibility({contentVisibilityAuto: true})"
    assert not bladzijde.evaluate(zichtbaar)
    bladzijde.set_viewport_size({"width": 1280, "height": 900})
    wordt(bladzijde, zichtbaar)
    bladzijde.close()


def test_een_noot_klapt_de_bronnen_uit(browser: Any, bladzijden: dict[str, Path]) -> None:
    """What is folded can be found: a browser opens it for who follows a link into it."""
    bladzijde = browser.new_page(viewport={"width": 390, "height": 844})
    bladzijde.goto(f"{bladzijden['voorbeeld, verantwoording'].as_uri()}#bron-9")
    wordt(bladzijde, "document.querySelector('#bron-9').closest('details').open")
    bladzijde.close()


def test_op_een_breed_scherm_blijft_de_inhoud_ernaast_staan(browser: Any, bladzijden: dict[str, Path]) -> None:
    bladzijde = browser.new_page(viewport={"width": 1280, "height": 900})
    bladzijde.goto(bladzijden["rijk"].as_uri())
    bladzijde.evaluate("window.scrollTo(0, 5000)")
    wordt(
        bladzijde,
        "document.querySelector('nav').getBoundingClientRect().top >= 0"
        " && document.querySelector('nav').getBoundingClientRect().right"
        " <= document.querySelector('main').getBoundingClientRect().left",
    )
    bladzijde.close()


def test_de_bladzijde_haalt_niets_van_buiten(browser: Any, bladzijden: dict[str, Path]) -> None:
    bladzijde = browser.new_page()
    gevraagd: list[str] = []
    bladzijde.on("request", lambda verzoek: gevraagd.append(verzoek.url))
    fouten: list[str] = []
    bladzijde.on("console", lambda melding: fouten.append(melding.text))
    bladzijde.goto(bladzijden["echt"].as_uri())
    assert gevraagd == [bladzijden["echt"].as_uri()]
    assert fouten == []
    bladzijde.close()


def test_met_het_toetsenbord_naar_de_inhoud(browser: Any, bladzijden: dict[str, Path]) -> None:
    bladzijde = browser.new_page()
    bladzijde.goto(bladzijden["echt"].as_uri())
    bladzijde.keyboard.press("Tab")
    wordt(bladzijde, "document.activeElement.textContent === 'Naar de inhoud'")
    bladzijde.keyboard.press("Enter")
    wordt(bladzijde, "document.activeElement.id === 'inhoud'")
    bladzijde.close()


def test_op_elke_gedrukte_pagina_staat_de_voettekst(browser: Any, bladzijden: dict[str, Path]) -> None:
    bladzijde = browser.new_page()
    bladzijde.goto(bladzijden["leeg"].as_uri())
    paginas = PdfReader(BytesIO(bladzijde.pdf(prefer_css_page_size=True))).pages
    assert len(paginas) > 3
    for nummer, pagina in enumerate(paginas, start=1):
        tekst = " ".join(pagina.extract_text().split())
        assert proefrapport(0).kop.voettekst in tekst
        assert f"pagina {nummer} van {len(paginas)}" in tekst
    bladzijde.close()


def test_gedrukt_is_alles_uitgeklapt(browser: Any, bladzijden: dict[str, Path]) -> None:
    """On paper nobody can open what is folded: a project, a long table, the values of a chart."""
    bladzijde = browser.new_page(viewport={"width": 390, "height": 844})
    bladzijde.goto(bladzijden["rijk"].as_uri())
    tabellen = "[...document.querySelectorAll('details table')]"
    zichtbaar = f"{tabellen}.filter(een => een.checkVisibility({{contentVisibilityAuto: true}})).length"
    geteld, te_zien = bladzijde.evaluate(f"[{tabellen}.length, {zichtbaar}]")
    assert geteld > 10
    assert te_zien == 0
    bladzijde.emulate_media(media="print")
    wordt(bladzijde, f"{zichtbaar} === {geteld}")
    bladzijde.close()


def test_gedrukt_is_een_tabel_niet_groter_dan_de_tekst(browser: Any, bladzijden: dict[str, Path]) -> None:
    bladzijde = browser.new_page()
    bladzijde.goto(bladzijden["rijk"].as_uri())
    bladzijde.emulate_media(media="print")
    maten = [f"parseFloat(getComputedStyle(document.querySelector('main {een}')).fontSize)" for een in ("td", "p")]
    wordt(bladzijde, "matchMedia('print').matches && " + " < ".join(maten))
    bladzijde.close()


def test_gedrukt_beginnen_de_vragen_onder_hun_kop(browser: Any, bladzijden: dict[str, Path]) -> None:
    """Questions are not kept together as one block, which would leave half a page empty."""
    bladzijde = browser.new_page()
    bladzijde.goto(bladzijden["verantwoording"].as_uri())
    teksten = [een.extract_text() for een in PdfReader(BytesIO(bladzijde.pdf(prefer_css_page_size=True))).pages]
    assert any("De vier ontwikkellijnen" in tekst and "Wat is er gebeurd?" in tekst for tekst in teksten)
    bladzijde.close()


@pytest.mark.parametrize("naam", ["echt", "rijk", "rapportage", "verantwoording", *PLANNEN, *MAKERS])
def test_html_validate_vindt_niets(naam: str, bladzijden: dict[str, Path]) -> None:
    assert html_validate(bladzijden[naam]) == []


def test_html_validate_kan_iets_vinden(bladzijden: dict[str, Path], tmp_path: Path) -> None:
    stuk = tmp_path / "stuk.html"
    stuk.write_text(bladzijden["leeg"].read_text("utf-8").replace("<h2", "<h5").replace("</h2", "</h5"), "utf-8")
    assert "heading-level" in {regel for regel, _ in html_validate(stuk)}


def html_validate(pad: Path) -> list[tuple[str, str]]:
    """The rules that a page breaks, with what is said of it."""
    opdracht = [vereist("node"), str(node(".bin/html-validate")), "--formatter", "json", str(pad)]
    regels = ["--config", str(Path(__file__).with_name("htmlvalidate.json"))]
    uit = subprocess.run([*opdracht, *regels], capture_output=True, text=True, check=False)
    assert uit.stdout.startswith("["), uit.stderr
    return [(een["ruleId"], een["message"]) for blad in json.loads(uit.stdout) for een in blad["messages"]]
