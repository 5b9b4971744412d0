"""The whole site, read as a browser would: every link leads somewhere, no page is heavy, and nothing is executed."""

import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urldefrag
from xml.etree import ElementTree

import pytest

from participatie_cli.site.maat import ZWAARSTE_PAGINA
from participatie_cli.site.sjabloonnamen import BEELDEN, NAMEN
from tests.site.test_toegankelijk import SOORTEN

ATOM: Final = "{http://www.w3.org/2005/Atom}"
_SCRIPT: Final = {"zoeken.html"}
"""The only page with script."""


class Bladzijde(HTMLParser):
    """What a test asks of a page."""

    def __init__(self, tekst: str) -> None:
        super().__init__()
        self.schakels: list[str] = []
        self.ids: list[str] = []
        self.koppen: list[int] = []
        self.labels: list[str] = []
        self.elementen: list[tuple[str, dict[str, str | None]]] = []
        self.feed(tekst)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        eigen = dict(attrs)
        self.elementen.append((tag, eigen))
        self.schakels += [adres for naam in ("href", "src") if (adres := eigen.get(naam))]
        self.ids += [id_] if (id_ := eigen.get("id")) else []
        self.labels += [label] if (label := eigen.get("aria-labelledby")) else []
        if re.fullmatch("h[1-6]", tag):
            self.koppen.append(int(tag[1]))


@pytest.fixture(scope="module")
def bladzijden(voorbeeldsite: Path) -> dict[str, Bladzijde]:
    return {
        pad.relative_to(voorbeeldsite).as_posix(): Bladzijde(pad.read_text("utf-8"))
        for pad in sorted(voorbeeldsite.rglob("*.html"))
    }


def _eigen(adres: str) -> bool:
    return not re.match(r"[a-z]+:", adres)


def _doelen(naam: str, bladzijde: Bladzijde) -> Iterator[tuple[str, str]]:
    for schakel in filter(_eigen, bladzijde.schakels):
        adres, anker = urldefrag(unquote(schakel))
        pad = (Path(naam).parent / adres) if adres else Path(naam)
        yield Path("/", pad).resolve().relative_to("/").as_posix(), anker


def test_elke_link_leidt_ergens_heen(voorbeeldsite: Path, bladzijden: dict[str, Bladzijde]) -> None:
    dood = {
        (naam, doel, anker)
        for naam, bladzijde in bladzijden.items()
        for doel, anker in _doelen(naam, bladzijde)
        if not (voorbeeldsite / doel).is_file() or (anker and anker not in bladzijden[doel].ids)
    }
    assert dood == set()


def test_elke_pagina_is_te_bereiken(bladzijden: dict[str, Bladzijde]) -> None:
    """By links from the first page alone; but the page for an address that is none."""
    bereikt, te_gaan = {"index.html"}, ["index.html"]
    while te_gaan:
        naam = te_gaan.pop()
        for doel, _ in _doelen(naam, bladzijden[naam]):
            if doel in bladzijden and doel not in bereikt:
                bereikt.add(doel)
                te_gaan.append(doel)
    assert bladzijden.keys() - bereikt == {"404.html"}


def test_geen_pagina_is_zwaar(voorbeeldsite: Path) -> None:
    zwaar = {pad.name: pad.stat().st_size for pad in voorbeeldsite.rglob("*.html")}
    assert max(zwaar.values()) <= ZWAARSTE_PAGINA
    assert (voorbeeldsite / "stijl.css").stat().st_size < 20_000


def test_geen_stijl_of_script_in_een_pagina(bladzijden: dict[str, Bladzijde]) -> None:
    """So the security policy can be strict, and it is."""
    for naam, bladzijde in bladzijden.items():
        assert [een for een in bladzijde.elementen if een[0] == "style" or "style" in een[1]] == []
        assert [sleutel for _, eigen in bladzijde.elementen for sleutel in eigen if sleutel.startswith("on")] == []
        scripts = [eigen for soort, eigen in bladzijde.elementen if soort == "script"]
        uitgevoerd = [een for een in scripts if een.get("type") != "application/ld+json"]
        assert bool(uitgevoerd) == (naam in _SCRIPT)
        (beleid,) = (eigen["content"] for _, eigen in bladzijde.elementen if eigen.get("http-equiv"))
        assert str(beleid).startswith("default-src 'none'; style-src 'self';")
        assert "unsafe-inline" not in str(beleid)
        assert ("script-src" in str(beleid)) == (naam in _SCRIPT)


def test_niets_wordt_van_elders_geladen(voorbeeldsite: Path, bladzijden: dict[str, Bladzijde]) -> None:
    laden = {"script", "img", "iframe", "source", "video", "audio", "object", "embed"}
    for bladzijde in bladzijden.values():
        assert [een for een in bladzijde.elementen if een[0] in laden and not _eigen(een[1].get("src") or "")] == []
        bladen = [een[1] for een in bladzijde.elementen if een[0] == "link" and een[1].get("rel") == "stylesheet"]
        assert [een["href"] for een in bladen if not _eigen(een["href"] or "")] == []
    assert not re.search(r"url\(|@import", (voorbeeldsite / "stijl.css").read_text("utf-8"))


def test_koppen_slaan_geen_trap_over(bladzijden: dict[str, Bladzijde]) -> None:
    for naam, bladzijde in bladzijden.items():
        assert bladzijde.koppen.count(1) == 1, naam
        assert bladzijde.koppen[0] == 1, naam
        stappen = zip(bladzijde.koppen, bladzijde.koppen[1:], strict=False)
        assert [een for een in stappen if een[1] - een[0] > 1] == [], naam


def test_elk_kenmerk_is_er_een_keer_en_elk_label_bestaat(bladzijden: dict[str, Bladzijde]) -> None:
    for naam, bladzijde in bladzijden.items():
        assert len(bladzijde.ids) == len(set(bladzijde.ids)), naam
        assert {deel for label in bladzijde.labels for deel in label.split()} <= set(bladzijde.ids), naam


def test_elke_feed_is_goed_te_lezen(voorbeeldsite: Path) -> None:
    feeds = sorted(voorbeeldsite.rglob("*.xml"))
    assert len(feeds) > 40
    kenmerken = []
    for pad in feeds:
        feed = ElementTree.parse(pad).getroot()
        kenmerken.append(feed.findtext(f"{ATOM}id"))
        berichten = feed.findall(f"{ATOM}entry")
        eigen = [een.findtext(f"{ATOM}id") for een in berichten]
        assert len(eigen) == len(set(eigen)), pad.name
        dagen = [een.findtext(f"{ATOM}updated") or "" for een in berichten]
        assert dagen == sorted(dagen, reverse=True)
        for een in (feed, *berichten):
            assert all(een.find(f"{ATOM}{naam}") is not None for naam in ("id", "title", "updated"))
    assert len(kenmerken) == len(set(kenmerken))


def test_elk_sjabloon_staat_in_de_lijst_en_is_op_drempels_nagekeken() -> None:
    """A new kind of page has to be looked at in a browser as well."""
    map_ = Path(__file__).parents[2] / "templates/site"
    assert {pad.name for pad in map_.iterdir()} == {*NAMEN, "zoeken.js"}
    assert len([naam for naam in BEELDEN if naam.endswith("html.j2")]) == 13
    assert len(SOORTEN) == 17
