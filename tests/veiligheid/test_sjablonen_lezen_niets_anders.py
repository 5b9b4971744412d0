"""No template leads to a file that is no template: not by a link, not by a name, not from inside a drawing."""

import os
import shutil
from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

from participatie_cli.report.maken.controle import controleer
from participatie_cli.report.sjabloon import sjabloonmap
from participatie_cli.report.sjabloon.namen import GRAFIEK, HTML, MARKDOWN, NAMEN, STIJL, TYPST
from participatie_cli.report.sjabloon.sjablonen import SjabloonFout, ingebouwd, sjablonen_uit
from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Draai
from tests.report.wordproef import eigen_sjabloon
from tests.veiligheid.vallen import KANARIE, leg_geheim, verslag

pytestmark = pytest.mark.langzaam


@pytest.fixture
def geheim(tmp_path: Path) -> Path:
    return leg_geheim(tmp_path / "elders")


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    map_ = tmp_path / "sjablonen"
    map_.mkdir()
    return map_


def geweigerd(map_: Path) -> str:
    """What is said of a folder that is not used at all; the check tells the same."""
    with pytest.raises(SjabloonFout) as fout:
        sjablonen_uit(map_)
    assert fout.value.herstel
    assert fout.value.zin in [een.melding for een in controleer(map_).fouten]
    return fout.value.zin


def test_de_val_werkt(map_: Path, geheim: Path) -> None:
    """A copy of the secret does come out, so a link would."""
    shutil.copy(geheim / "geheim.txt", map_ / MARKDOWN)
    assert KANARIE in verslag(sjablonen_uit(map_), "markdown")


@pytest.mark.parametrize("naam", [*NAMEN, "kop.j2", "logo.png", "logo.svg", "extra.typ", "lettertypen/a.ttf", "gewoon"])
def test_een_koppeling_wordt_niet_gevolgd(naam: str, map_: Path, geheim: Path) -> None:
    (map_ / naam).parent.mkdir(exist_ok=True)
    (map_ / naam).symlink_to(geheim / "geheim.txt")
    if naam == "gewoon":  # it could be named in a template, so it is told as well
        assert "koppeling" in geweigerd(map_)
        return
    assert geweigerd(map_) == f"{map_ / naam} is een koppeling naar een andere plek, en die volgt het programma niet."


def test_ook_een_koppeling_binnen_de_map_wordt_niet_gevolgd(map_: Path) -> None:
    (map_ / "echt.j2").write_text("tekst", "utf-8")
    (map_ / MARKDOWN).symlink_to("echt.j2")
    assert "koppeling" in geweigerd(map_)


def test_een_map_die_een_koppeling_is(map_: Path, tmp_path: Path, geheim: Path) -> None:
    (map_ / "lettertypen").symlink_to(geheim)
    assert "koppeling" in geweigerd(map_)
    (tmp_path / "ander").symlink_to(map_)
    assert geweigerd(tmp_path / "ander").startswith(f"De map {tmp_path / 'ander'} is een koppeling")


def test_een_kring_van_koppelingen(tmp_path: Path) -> None:
    (tmp_path / "kring").symlink_to("kring")
    assert "is een koppeling" in geweigerd(tmp_path / "kring")


def test_langs_een_koppeling_hoger_in_het_pad_mag_de_gebruiker_wel(map_: Path, tmp_path: Path) -> None:
    (map_ / MARKDOWN).write_text("Van ons", "utf-8")
    (tmp_path / "thuis").symlink_to(tmp_path)
    assert verslag(sjablonen_uit(tmp_path / "thuis" / map_.name), "markdown") == "Van ons\n"


@pytest.mark.parametrize("naam", [MARKDOWN, "logo.png", STIJL])
def test_een_pijp_of_map_met_de_naam_van_een_sjabloon(naam: str, map_: Path) -> None:
    os.mkfifo(map_ / naam)
    assert geweigerd(map_) == f"{map_ / naam} is geen gewoon bestand."
    (map_ / naam).unlink()
    (map_ / naam).mkdir()
    assert geweigerd(map_) in (
        f"{map_ / naam} is geen gewoon bestand.",
        f"{map_ / naam} is niet te lezen: het is een map.",
    )


def test_te_groot_te_veel_en_een_vreemde_naam(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (map_ / STIJL).write_bytes(b" " * (sjabloonmap.GROOTSTE_TEKST + 1))
    assert geweigerd(map_) == f"{map_ / STIJL} is te groot: het mag 1.000.000 bytes zijn."
    (map_ / STIJL).write_bytes(b" " * sjabloonmap.GROOTSTE_TEKST)
    assert sjablonen_uit(map_).eigen is not None
    (map_ / "a\x1b[2J.j2").write_text("", "utf-8")
    assert "tekens die niet te tonen zijn" in geweigerd(map_)
    (map_ / "a\x1b[2J.j2").unlink()
    monkeypatch.setattr(sjabloonmap, "MEESTE_BESTANDEN", 2)
    for nummer in range(3):
        (map_ / f"{nummer}.j2").write_text("", "utf-8")
    assert "meer dan 2 bestanden" in geweigerd(map_)


NAAR_BUITEN = [
    "../elders/geheim.j2",
    "{buiten}/geheim.j2",
    "..\\elders\\geheim.j2",
    "deel/../../elders/geheim.j2",
    "..",
]
OPDRACHTEN = [
    "{{% include '{naam}' %}}",
    "{{% include ['{naam}'] %}}",
    "{{% extends '{naam}' %}}",
    "{{% import '{naam}' as m %}}{{{{ m }}}}",
    "{{% from '{naam}' import m %}}{{{{ m }}}}",
    "{{% set n = '{naam}' %}}{{% include n %}}",
]


@pytest.mark.parametrize(("sjabloon", "formaat"), [(MARKDOWN, "markdown"), (HTML, "html"), (GRAFIEK, "html")])
def test_jinja_komt_de_map_niet_uit(sjabloon: str, formaat: str, map_: Path, geheim: Path) -> None:
    (map_ / "deel").mkdir()
    for opdracht, naam in product(OPDRACHTEN, NAAR_BUITEN):
        tekst = opdracht.format(naam=naam.format(buiten=geheim).replace("\\", "\\\\"))
        (map_ / sjabloon).write_text(tekst, "utf-8")
        gezegd = verslag(sjablonen_uit(map_), formaat)
        assert KANARIE not in gezegd
        assert f"In het sjabloon {map_ / sjabloon}, regel 1, staat een fout" in gezegd


@pytest.mark.parametrize("naam", NAAR_BUITEN)
def test_jinja_in_word_komt_de_map_niet_uit(naam: str, map_: Path, geheim: Path) -> None:
    sjablonen = eigen_sjabloon(map_, f"{{% include '{naam.format(buiten=geheim)}' %}}")
    gezegd = verslag(sjablonen, "docx")
    assert KANARIE not in gezegd
    assert "staat een fout" in gezegd


TYPSTPOGINGEN = [
    '#read("{buiten}/geheim.txt")',
    '#read("/elders/geheim.txt")',
    '#read("../elders/geheim.txt")',
    '#raw(read("../../../../../../../../{buiten}/geheim.txt"))',
    '#image("{buiten}/geheim.svg", alt: "x")',
    '#image("../elders/geheim.svg", alt: "x")',
    '#include "../elders/geheim.typ"',
    '#include "{buiten}/geheim.typ"',
    '#bibliography("{buiten}/geheim.txt")',
    '#csv("{buiten}/geheim.txt")',
    '#set raw(syntaxes: "{buiten}/geheim.txt")\n```x y```',
    '#read(path("{buiten}/geheim.txt"))',
]


@pytest.mark.parametrize("poging", TYPSTPOGINGEN)
def test_typst_komt_de_map_niet_uit(poging: str, map_: Path, geheim: Path) -> None:
    begin = '#set document(title: "x")\n#set text(font: "Arimo", lang: "nl")\nBegin\n'
    (map_ / TYPST).write_text(begin + poging.replace("{buiten}", str(geheim)), "utf-8")
    gezegd = verslag(sjablonen_uit(map_), "pdf")
    assert KANARIE not in gezegd
    assert f"In het sjabloon {map_ / TYPST}, regel " in gezegd


SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="90" height="20">{}</svg>'
)
IN_EEN_LOGO = [
    '<image href="{buiten}/geheim.svg" width="90" height="20"/>',
    '<image xlink:href="{buiten}/geheim.svg" width="90" height="20"/>',
    '<image href="file://{buiten}/geheim.svg" width="90" height="20"/>',
    '<image href="../elders/geheim.svg" width="90" height="20"/>',
    '<use href="{buiten}/geheim.svg#a"/>',
    '<style>@import url("{buiten}/geheim.css"); text {{ fill: url("{buiten}/geheim.svg#a") }}</style><text>a</text>',
]


@pytest.mark.parametrize("inhoud", IN_EEN_LOGO)
def test_een_logo_in_de_pdf_laat_geen_ander_bestand_zien(inhoud: str, map_: Path, geheim: Path) -> None:
    (map_ / "logo.svg").write_text(SVG.format(inhoud.replace("{buiten}", str(geheim))), "utf-8")
    begin = '#set document(title: "x")\n#set text(font: "Arimo", lang: "nl")\nBegin\n'
    (map_ / TYPST).write_text(begin + '#image("logo.svg", alt: "logo")', "utf-8")
    gezegd = verslag(sjablonen_uit(map_), "pdf")
    assert KANARIE not in gezegd
    assert ("ervan geen document maken" if inhoud.startswith("<image") else "Begin") in gezegd


def test_een_logo_met_een_entiteit(map_: Path, geheim: Path) -> None:
    doctype = f'<!DOCTYPE svg [<!ENTITY e SYSTEM "file://{geheim}/geheim.txt">]>'
    (map_ / "logo.svg").write_text(doctype + SVG.format("<text y='9'>&e;</text>"), "utf-8")
    begin = '#set document(title: "x")\n#set text(font: "Arimo", lang: "nl")\nBegin\n'
    (map_ / TYPST).write_text(begin + '#image("logo.svg", alt: "logo")', "utf-8")
    assert KANARIE not in verslag(sjablonen_uit(map_), "pdf")


@pytest.mark.parametrize("maak", [lambda pad, doel: pad.symlink_to(doel), lambda pad, doel: shutil.copy(doel, pad)])
def test_de_controle_zegt_het_als_bevinding(
    maak: Callable[[Path, Path], object], draai: Draai, map_: Path, geheim: Path
) -> None:
    maak(map_ / MARKDOWN, geheim / "geheim.txt")
    afloop = draai("sjabloon", "controleer", str(map_))
    is_koppeling = (map_ / MARKDOWN).is_symlink()
    assert afloop.code == (Exitcode.BEVINDINGEN if is_koppeling else Exitcode.GOED)
    assert ("is een koppeling" in afloop.uit) == is_koppeling


def test_ingebouwde_sjablonen_mogen_wel_koppelingen_zijn(map_: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some installers lay the files of a program down so; those are not the work of a stranger."""
    from participatie_cli.report.sjabloon import sjablonen

    (map_ / "lettertypen").mkdir()
    for pad in (*ingebouwd().iterdir(), *(ingebouwd() / "lettertypen").iterdir()):
        if pad.is_file():
            (map_ / pad.relative_to(ingebouwd())).symlink_to(pad)
    echt = sjablonen.ingebouwde_map()
    monkeypatch.setattr(sjablonen, "ingebouwd", lambda _: map_)
    assert sjablonen.ingebouwde_map.__wrapped__().bestanden == echt.bestanden
