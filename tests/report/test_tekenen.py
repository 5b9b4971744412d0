"""Drawings of charts: readable, inside their frame, and safe to put into a page."""

import re
from collections import Counter
from dataclasses import replace
from itertools import combinations
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from participatie_cli.report.beeld.bouwstenen import Balk, Balkdeel, Balkgroep, Grafiek, Legendaregel, Tabel, Vulling
from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.grafiek.tekenen import Tekening, deel_in, met_tekeningen, teken
from participatie_cli.report.grafiek.tekenvlak import Rechthoek, Tekstregel
from participatie_cli.report.grafiek.tekstmaat import breedte, breek, leesbaar
from participatie_cli.report.sjabloon.namen import GRAFIEK
from participatie_cli.report.sjabloon.sjablonen import SjabloonFout, sjablonen_uit

SJABLONEN = sjablonen_uit()
SVG = "{http://www.w3.org/2000/svg}"
BOVEN, ONDER = 0.75, 0.25
"""How far letters reach above and below their line, as part of their size."""

teksten = st.one_of(
    st.text(max_size=60),
    st.text("aMW ij-é", max_size=90),
    st.sampled_from(
        ["", "sep 2026", "niet te beoordelen", "Participatieagenda" * 5, "oktober 2025 tot en met januari 2026"]
    ),
)
delen = st.lists(
    st.builds(Balkdeel, deel=st.floats(0, 1, allow_nan=False), vulling=st.sampled_from(Vulling)), max_size=5
).map(tuple)
balken = st.builds(Balk, naam=teksten, tekst=teksten, delen=delen)
groepen = st.builds(Balkgroep, titel=teksten, balken=st.lists(balken, max_size=4).map(tuple))
legenda = st.builds(Legendaregel, vulling=st.sampled_from(Vulling), tekst=teksten)
TABEL = Tabel(titel="", kolommen=("a",), getallen=(False,), breedtes=(1,), rijen=(), leeg="Er is niets.")
grafieken = st.builds(
    Grafiek,
    id=st.just("grafiek-proef"),
    titel=teksten,
    beschrijving=teksten,
    groepen=st.lists(groepen, max_size=3).map(tuple),
    legenda=st.lists(legenda, max_size=3).map(tuple),
    svg=st.just(""),
    tabel=st.just(TABEL),
)


def _grafiek(*balken: Balk, titel: str = "Titel", id_: str = "grafiek-proef") -> Grafiek:
    return Grafiek(
        id=id_,
        titel=titel,
        beschrijving="Wat er te zien is.",
        groepen=(Balkgroep(titel="", balken=balken),),
        legenda=tuple(Legendaregel(vulling=vulling, tekst=vulling.value) for vulling in Vulling),
        svg="",
        tabel=TABEL,
    )


def _balk(naam: str, tekst: str = "waarde", *lengtes: float) -> Balk:
    return Balk(naam=naam, tekst=tekst, delen=tuple(Balkdeel(deel=lang, vulling=Vulling.VOL) for lang in lengtes))


Vak = tuple[float, float, float, float]


def _tekstvak(tekst: Tekstregel, letter: float) -> Vak:
    lang = breedte(tekst.tekst, letter, vet=tekst.vet)
    return (tekst.x, tekst.y - BOVEN * letter, tekst.x + lang, tekst.y + ONDER * letter)


def _vak(vorm: Rechthoek) -> Vak:
    return (vorm.x, vorm.y, vorm.x + vorm.breedte, vorm.y + vorm.hoogte)


def _raken(een: Vak, ander: Vak) -> bool:
    return een[0] < ander[2] and ander[0] < een[2] and een[1] < ander[3] and ander[1] < een[3]


def _houdt_zich_aan_de_maat(tekening: Tekening) -> None:
    teksten = [_tekstvak(tekst, tekening.letter) for tekst in tekening.teksten]
    vormen = [_vak(vorm) for vorm in tekening.rechthoeken]
    for links, boven, rechts, onder in teksten + vormen:
        assert links >= 0
        assert boven >= 0
        assert rechts <= tekening.breedte
        assert onder <= tekening.hoogte
    assert not [paar for paar in combinations(teksten, 2) if _raken(*paar)]
    assert not [(tekst, vorm) for tekst in teksten for vorm in vormen if _raken(tekst, vorm)]
    assert all(vorm.breedte > 0 for vorm in tekening.rechthoeken)


@given(grafieken)
@settings(max_examples=150)
def test_niets_valt_buiten_het_vlak_of_over_iets_anders(grafiek: Grafiek) -> None:
    tekening = deel_in(grafiek)
    _houdt_zich_aan_de_maat(tekening)
    boom = ElementTree.fromstring(teken(grafiek, SJABLONEN))
    assert boom.get("viewBox") == f"0 0 {tekening.breedte} {tekening.hoogte}"
    assert [een.text for een in boom.iter(f"{SVG}text")] == [een.tekst for een in tekening.teksten]


@given(st.text(max_size=80), st.integers(40, 300))
@example("가", 40)  # one character that Unicode takes apart into two
def test_een_regel_past_en_er_raakt_niets_weg(tekst: str, ruimte: int) -> None:
    schoon = leesbaar(tekst)
    regels = breek(schoon, ruimte, 14)
    assert "".join("".join(regels).split()) == "".join(schoon.split())
    assert all(breedte(regel, 14) <= ruimte for regel in regels)


def test_lange_tekst_breekt_tussen_woorden() -> None:
    assert breek("Ondersteunen en faciliteren van organisatie, bestuur en inwoners", 300, 14, vet=True) == (
        "Ondersteunen en faciliteren van",
        "organisatie, bestuur en inwoners",
    )


def test_korte_waarden_staan_naast_de_balk_en_lange_erboven() -> None:
    naast = deel_in(_grafiek(_balk("mei", "12", 1)))
    assert [(een.tekst, een.y) for een in naast.teksten[:2]] == [("mei", 14), ("12", 14)]
    erboven = deel_in(_grafiek(_balk("mei", "aantal onbekend (2 activiteiten)", 1)))
    assert erboven.teksten[0].tekst == "mei: aantal onbekend (2 activiteiten)"
    lang = deel_in(_grafiek(_balk("oktober 2025 tot en met januari 2026", "aantal onbekend (2 activiteiten)", 1)))
    assert [een.tekst for een in lang.teksten[:2]] == [
        "oktober 2025 tot en met januari 2026:",
        "aantal onbekend (2 activiteiten)",
    ]


def test_nul_is_een_streep_en_zonder_delen_is_er_niets() -> None:
    stalen = len(Vulling)
    assert len(deel_in(_grafiek(_balk("onbekend"))).rechthoeken) == stalen
    assert len(deel_in(_grafiek(_balk("nul", "0", 0))).rechthoeken) == stalen + 1
    streep, stuk = deel_in(_grafiek(_balk("bijna niets", "1", 0.0001))).rechthoeken[:2]
    assert stuk.breedte > streep.breedte


def test_lengtes_verhouden_zich_als_de_waarden() -> None:
    vormen = deel_in(_grafiek(_balk("a", "1", 1), _balk("b", "2", 0.5))).rechthoeken
    heel, half = vormen[1].breedte, vormen[3].breedte
    assert half == pytest.approx(heel / 2, abs=1.1)


@pytest.mark.parametrize("rest", [1, 0.001])
def test_een_deel_waar_geen_plaats_meer_voor_is_valt_weg(rest: float) -> None:
    tekening = deel_in(_grafiek(_balk("", "Participatieagenda" * 5, 0.9942, rest)))
    _houdt_zich_aan_de_maat(tekening)
    assert len(tekening.rechthoeken) == len(Vulling) + 2


def test_titel_en_beschrijving_horen_bij_de_tekening() -> None:
    boom = ElementTree.fromstring(teken(_grafiek(_balk("a")), SJABLONEN))
    namen = {een.get("id"): een.text for een in boom.iter() if een.get("id")}
    verwezen = (boom.get("aria-labelledby") or "").split()
    assert boom.get("role") == "img"
    assert [namen[naam] for naam in verwezen] == ["Titel", "Wat er te zien is."]
    assert [boom[0].tag, boom[1].tag] == [f"{SVG}title", f"{SVG}desc"]
    assert boom.get("width") is None


def test_twee_tekeningen_in_een_pagina_delen_geen_namen() -> None:
    samen = "".join(teken(_grafiek(_balk("a"), id_=naam), SJABLONEN) for naam in ("grafiek-een", "grafiek-twee"))
    namen = Counter(re.findall(r' id="([^"]+)"', samen))
    assert set(namen.values()) == {1}
    assert set(re.findall(r"url\(#([^)]+)\)", samen)) <= set(namen)


def test_elk_patroon_is_anders() -> None:
    boom = ElementTree.fromstring(teken(_grafiek(_balk("a")), SJABLONEN))
    vlakken = boom.findall(f"{SVG}g/{SVG}rect")
    assert len({vlak.get("fill") for vlak in vlakken}) == len(vlakken) == len(Vulling)
    patronen = {ElementTree.tostring(list(patroon)[1]) for patroon in boom.iter(f"{SVG}pattern")}
    assert len(patronen) == 2


def _helderheid(kleur: str) -> float:
    kanalen = [int(kleur[van : van + 2], 16) / 255 for van in (1, 3, 5)]
    rood, groen, blauw = (een / 12.92 if een <= 0.04045 else ((een + 0.055) / 1.055) ** 2.4 for een in kanalen)
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def test_randen_en_letters_steken_af_tegen_wit() -> None:
    boom = ElementTree.fromstring(teken(_grafiek(_balk("a")), SJABLONEN))
    vormen, letters = boom.findall(f"{SVG}g")
    assert 1.05 / (_helderheid(str(vormen.get("stroke"))) + 0.05) >= 3
    assert 1.05 / (_helderheid(str(letters.get("fill"))) + 0.05) >= 7


def test_tekst_blijft_tekst() -> None:
    kwaad = '<script>alert(1)</script> {{ 7*7 }} & "x"'
    svg = teken(_grafiek(_balk(kwaad, kwaad), titel=kwaad), SJABLONEN)
    tags = {een.tag.removeprefix(SVG) for een in ElementTree.fromstring(svg).iter()}
    assert tags <= {"svg", "title", "desc", "defs", "pattern", "rect", "circle", "path", "g", "text"}
    assert "{{ 7*7 }}" in svg
    assert not re.search(r'href|style=|https?://(?!www\.w3\.org/2000/svg")', svg)


def test_wat_niet_te_zien_is_valt_weg() -> None:
    svg = teken(_grafiek(_balk("a\x00b\x1bc\ufffed")), SJABLONEN)
    assert next(ElementTree.fromstring(svg).iter(f"{SVG}text")).text == "abcd"


def test_getallen_hebben_hoogstens_een_decimaal() -> None:
    svg = teken(_grafiek(_balk("a", "b", 1 / 3, 1 / 7, 0.123456)), SJABLONEN)
    assert not re.search(r"\d\.\d\d", svg)
    assert svg == teken(_grafiek(_balk("a", "b", 1 / 3, 1 / 7, 0.123456)), SJABLONEN)


def test_zonder_balken_staat_er_een_zin() -> None:
    leeg = deel_in(replace(_grafiek(), groepen=()))
    assert [een.tekst for een in leeg.teksten] == ["Er is niets."]
    assert leeg.rechthoeken == ()


@pytest.mark.parametrize("hoeveel", [0, 1, 2])
def test_alle_drie_de_grafieken_krijgen_een_tekening(hoeveel: int) -> None:
    rapport = proefrapport(hoeveel)
    getekend = met_tekeningen(rapport, SJABLONEN)
    for voor, na in zip(_drie(rapport), _drie(getekend), strict=True):
        assert na == replace(voor, svg=teken(voor, SJABLONEN))
        _houdt_zich_aan_de_maat(deel_in(na))


def _drie(rapport: object) -> list[Grafiek]:
    return [getattr(rapport, deel).grafiek for deel in ("bereik", "scores", "naleving")]


def test_een_eigen_sjabloon_met_een_fout_noemt_bestand_en_regel(tmp_path: Path) -> None:
    (tmp_path / GRAFIEK).write_text("<svg>\n{{ tekening.kleur }}\n</svg>\n", "utf-8")
    with pytest.raises(SjabloonFout) as gevangen:
        teken(_grafiek(_balk("a")), sjablonen_uit(tmp_path))
    assert f"{tmp_path / GRAFIEK}, regel 2," in gevangen.value.zin
