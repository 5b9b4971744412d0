"""Every kind of page in a real browser: no barrier that axe or html-validate knows, and nothing from outside.

The programs come from `.ci/run`: Chromium, playwright, and axe-core and html-validate in the folder that
PARTICIPATIE_NODE names.
"""

import functools
import http.server
import json
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.gereedschap import vereist
from tests.report.test_toegankelijk import UITKLAPPEN, browser, node
from tests.site.conftest import DAGEN

pytestmark = pytest.mark.langzaam

__all__ = ["browser"]

SOORTEN = (
    "index.html",
    "projecten.html",
    "projecten/havenkade.html",
    f"projecten/havenkade/{DAGEN[0]}.html",
    "projecten/havenkade/versies.html",
    "wijken.html",
    "wijken/havenbuurt.html",
    "themas/wonen.html",
    "agenda.html",
    "geleerd.html",
    "uitdagen.html",
    "ontwikkellijnen.html",
    "verslagen.html",
    "verslagen/2026-09.html",
    "over.html",
    "zoeken.html",
    "404.html",
)
"""A page of each kind."""
_MEET = """() => {
  const gevonden = [];
  for (const een of document.querySelectorAll('a, button, input, summary')) {
    const vak = een.getBoundingClientRect();
    if (vak.width && vak.height && vak.height < 17) gevonden.push(een.outerHTML);
  }
  return gevonden;
}"""


@pytest.fixture(scope="module")
def adres(voorbeeldsite: Path) -> Iterator[str]:
    """The site on a server of this machine, as search needs one."""
    soort = functools.partial(_Stil, directory=str(voorbeeldsite))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), soort) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


class _Stil(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing of each request."""


@pytest.mark.parametrize(("breedte", "kleuren"), [(320, "light"), (1280, "light"), (1280, "dark")])
def test_axe_vindt_geen_drempel(breedte: int, kleuren: Any, browser: Any, adres: str) -> None:
    """WCAG 2.2 A and AA and best practices, also in what is folded; 320 pixels is a phone, and 1280 at 400 %."""
    axe = node("axe-core/axe.min.js").read_text("utf-8")
    context = browser.new_context(
        viewport={"width": breedte, "height": 900}, color_scheme=kleuren, bypass_csp=True, reduced_motion="reduce"
    )
    bladzijde = context.new_page()
    gevonden = {}
    for soort in SOORTEN:
        bladzijde.goto(f"{adres}/{soort}")
        bladzijde.evaluate(UITKLAPPEN)
        bladzijde.evaluate(axe)
        uitkomst = bladzijde.evaluate("axe.run()")
        gevonden[soort] = [(een["id"], een["nodes"][0]["html"]) for een in uitkomst["violations"]]
        assert len(uitkomst["passes"]) > 15
    context.close()
    assert {soort: een for soort, een in gevonden.items() if een} == {}


def test_op_een_telefoon_hoeft_niemand_opzij_te_schuiven(browser: Any, adres: str) -> None:
    """320 pixels wide, which is also a wide screen at 400 %; and 640 with letters of twice the size."""
    bladzijde = browser.new_page()
    te_breed = {}
    for soort in SOORTEN:
        bladzijde.goto(f"{adres}/{soort}")
        bladzijde.evaluate(UITKLAPPEN)
        breed = []
        for breedte, letter in ((320, "100%"), (640, "200%")):
            bladzijde.set_viewport_size({"width": breedte, "height": 800})
            bladzijde.evaluate(f"document.documentElement.style.fontSize = '{letter}'")
            breed.append(bladzijde.evaluate("document.documentElement.scrollWidth") - breedte)
        te_breed |= {soort: breed} if breed != [0, 0] else {}
        assert bladzijde.evaluate(_MEET) == []
    bladzijde.close()
    assert te_breed == {}


def test_het_beleid_houdt_en_niets_komt_van_buiten(browser: Any, adres: str) -> None:
    """No page breaks its own security policy, asks another machine for something, or leaves a cookie behind."""
    context = browser.new_context()
    bladzijde = context.new_page()
    gezegd: list[str] = []
    gevraagd: list[str] = []
    bladzijde.on("console", lambda melding: gezegd.append(melding.text))
    bladzijde.on("pageerror", lambda fout: gezegd.append(str(fout)))
    bladzijde.on("request", lambda verzoek: gevraagd.append(verzoek.url))
    for soort in SOORTEN:
        bladzijde.goto(f"{adres}/{soort}")
    bladzijde.wait_for_function("!document.getElementById('zoeken') || !document.getElementById('zoeken').hidden")
    assert [een for een in gezegd if "favicon" not in een and "404" not in een] == []
    assert [een for een in gevraagd if not een.startswith(adres)] == []
    assert context.cookies() == []
    context.close()


def test_een_bewoner_vindt_haar_straat(browser: Any, adres: str) -> None:
    """On a phone: she types a place, opens the project, and reads what became of what the neighbours said."""
    bladzijde = browser.new_page(viewport={"width": 360, "height": 740})
    bladzijde.goto(f"{adres}/index.html")
    bladzijde.get_by_text("Zoek een project, wijk of plek").click()
    bladzijde.get_by_label("Waar zoekt u naar").fill("haventerrein")
    bladzijde.locator("#uitkomsten a", has_text="Havenkade").first.click()
    bladzijde.wait_for_url("**/projecten/havenkade.html")
    tekst = bladzijde.locator("main").inner_text()
    assert "Maak een plek waar je veilig het water in kunt." in tekst
    assert "De bodem is vervuild." in tekst
    bladzijde.close()


def test_zonder_script_staat_alles_er(browser: Any, adres: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    bladzijde = context.new_page()
    bladzijde.goto(f"{adres}/zoeken.html")
    assert bladzijde.get_by_role("link", name="Havenkade", exact=True).is_visible()
    assert bladzijde.get_by_text("Zoeken werkt met script").is_visible()
    context.close()


def test_met_het_toetsenbord(browser: Any, adres: str) -> None:
    """The first key leads to the content; what is folded opens with the keyboard, and one sees where one is."""
    bladzijde = browser.new_page()
    bladzijde.goto(f"{adres}/projecten/havenkade.html")
    bladzijde.keyboard.press("Tab")
    assert bladzijde.evaluate("document.activeElement.textContent") == "Naar de inhoud"
    bladzijde.keyboard.press("Enter")
    bladzijde.wait_for_function("document.activeElement.id === 'inhoud'")
    vouw = bladzijde.locator("summary").first
    vouw.focus()
    assert bladzijde.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
    bladzijde.keyboard.press("Enter")
    assert bladzijde.locator("details").first.evaluate("een => een.open")
    bladzijde.close()


def test_gedrukt_is_alles_uitgeklapt(browser: Any, adres: str) -> None:
    bladzijde = browser.new_page()
    bladzijde.goto(f"{adres}/projecten/havenkade.html")
    bladzijde.emulate_media(media="print")
    bladzijde.wait_for_function(
        "[...document.querySelectorAll('details li')].every(een => een.checkVisibility({contentVisibilityAuto: true}))",
        timeout=15_000,
    )
    assert not bladzijde.locator(".hoofdmenu").is_visible()
    bladzijde.close()


def test_html_validate_vindt_niets(voorbeeldsite: Path) -> None:
    opdracht = [vereist("node"), str(node(".bin/html-validate")), "--formatter", "json"]
    regels = ["--config", str(Path(__file__).with_name("htmlvalidate.json"))]
    paginas = [str(voorbeeldsite / een) for een in SOORTEN]
    uit = subprocess.run([*opdracht, *regels, *paginas], capture_output=True, text=True, check=False)
    assert uit.stdout.startswith("["), uit.stderr
    gevonden = {
        (Path(blad["filePath"]).name, een["ruleId"], een["message"])
        for blad in json.loads(uit.stdout)
        for een in blad["messages"]
    }
    assert gevonden == set()
