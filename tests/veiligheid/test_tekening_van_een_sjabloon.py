"""The drawing of a chart comes from a template: it shows shapes and text, and runs and brings in nothing."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from participatie_cli.report.formaat.formaten import FORMATEN
from participatie_cli.report.formaat.word import grafieken
from participatie_cli.report.grafiek.veiligesvg import DIEPST, GROOTST, TekeningFout, veilige_svg
from participatie_cli.report.sjabloon.namen import GRAFIEK
from participatie_cli.report.sjabloon.sjablonen import SjabloonFout, sjablonen_uit
from tests.veiligheid.vallen import KANARIE, leg_geheim, verslag

BEGIN = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">'
GEVAARLIJK = [
    "<script>alert(1)</script>",
    '<rect onclick="alert(1)"/>',
    '<rect ONLOAD="alert(1)"/>',
    '<a href="javascript:alert(1)"><text>x</text></a>',
    '<a xlink:href="https://x.example">x</a>',
    '<image href="https://x.example/x.png"/>',
    '<image xlink:href="{buiten}/geheim.svg"/>',
    '<image href="data:image/svg+xml,x"/>',
    '<use href="#a"/>',
    '<use xlink:href="{buiten}/geheim.svg#a"/>',
    '<linearGradient href="https://x.example#a"/>',
    '<linearGradient xlink:href="file:///etc/passwd#a"/>',
    '<rect fill="url(https://x.example/#a)"/>',
    '<rect fill="url(&quot;https://x.example/#a&quot;)"/>',
    '<rect fill="URL( //x.example/#a )"/>',
    '<rect fill="url(#a) url(https://x.example)"/>',
    '<rect style="fill: u\\72l(https://x.example)"/>',
    '<rect style="background: image-set(&quot;https://x.example/a.png&quot; 1x)"/>',
    '<rect style="background: src(&quot;https://x.example&quot;)"/>',
    '<rect mask="url(x.svg#m)"/>',
    "<style>@import url(https://x.example)</style>",
    '<style>rect { fill: url("{buiten}/geheim.svg") }</style>',
    "<foreignObject><p>x</p></foreignObject>",
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<set attributeName="onclick" to="alert(1)"/>',
    '<iframe src="https://x.example"/>',
    '<feImage href="https://x.example"/>',
    '<rect xml:base="https://x.example"/>',
    '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
    '<rect xmlns="http://www.w3.org/1999/xhtml"/>',
    "<svg><rect/></svg>",
]


@pytest.mark.parametrize("inhoud", GEVAARLIJK)
def test_wat_draait_of_iets_haalt_wordt_geweigerd(inhoud: str) -> None:
    with pytest.raises(TekeningFout, match="kan in een grafiek niet"):
        veilige_svg(f"{BEGIN}{inhoud}</svg>")


@pytest.mark.parametrize(
    "svg",
    [
        "",
        "geen svg",
        f"{BEGIN}<rect></svg>",
        f'<!DOCTYPE svg [<!ENTITY e SYSTEM "file:///etc/passwd">]>{BEGIN}<text>&e;</text></svg>',
        f'<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>{BEGIN}<text>&b;</text></svg>',
        f"{BEGIN}<text>&eacute;</text></svg>",
        f"{BEGIN}{'<g>' * DIEPST}{'</g>' * DIEPST}</svg>",
        f"{BEGIN}<text>{'a' * GROOTST}</text></svg>",
        '<html xmlns="http://www.w3.org/1999/xhtml"/>',
        f"{BEGIN}<text>\ud800</text></svg>",
    ],
)
def test_wat_geen_tekening_is(svg: str) -> None:
    with pytest.raises(TekeningFout):
        veilige_svg(svg)


def test_wat_een_grafiek_nodig_heeft_blijft() -> None:
    svg = (
        f'{BEGIN}<title id="t">a &amp; b</title><defs><pattern id="p" width="6" height="6"><path d="M0 0"/></pattern>'
        '<linearGradient id="g" xlink:href="#h"/></defs><g stroke="rgb(1, 2, 3)" transform="translate(1 2) scale(2)">'
        '<rect x1="1" fill="url(#p)" style="fill: url(\'#g\')" aria-label="balk (van vier)"/></g>'
        '<text>é "x"</text></svg>'
    )
    nieuw = veilige_svg(svg)
    assert ElementTree.canonicalize(nieuw) == ElementTree.canonicalize(svg)
    assert veilige_svg(nieuw) == nieuw


def test_wat_twee_programmas_verschillend_lezen_komt_er_niet_door() -> None:
    """A page ends a comment where XML does not, and knows no CDATA in a title."""
    slinks = (
        f"{BEGIN}<!--><script>alert(1)</script>--><title><![CDATA[<img src=x onerror=alert(1)>]]></title><?x y?></svg>"
    )
    assert veilige_svg(slinks).endswith("<title>&lt;img src=x onerror=alert(1)&gt;</title></svg>\n")


@pytest.mark.parametrize("formaat", list(FORMATEN))
def test_in_elk_formaat_dezelfde_zin(formaat: str, tmp_path: Path) -> None:
    geheim = leg_geheim(tmp_path / "elders")
    map_ = tmp_path / "sjablonen"
    map_.mkdir()
    (map_ / GRAFIEK).write_text(f'{BEGIN}<image href="{geheim}/geheim.svg"/></svg>', "utf-8")
    gezegd = verslag(sjablonen_uit(map_), formaat)
    assert KANARIE not in gezegd
    assert f"In het sjabloon {map_ / GRAFIEK} staat een fout: <image> kan in een grafiek niet." in gezegd


def test_een_plaatje_in_word_ziet_geen_ander_bestand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the first guard would fail: the drawing is made in an empty folder, and not where the user is."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "hier.png").write_bytes(grafieken._png(f'{BEGIN}<rect width="9" height="9"/></svg>'))
    with pytest.raises(SjabloonFout, match="Typst kan haar niet tekenen"):
        grafieken._png(f'{BEGIN}<image href="hier.png" width="9" height="9"/></svg>')
