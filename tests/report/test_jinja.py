"""A template that is wrong gives a sentence with its file and line."""

from pathlib import Path

import pytest

from participatie_cli.report.sjabloon.jinja import HERSTEL, vul_in
from participatie_cli.report.sjabloon.sjablonen import Sjablonen, SjabloonFout
from participatie_cli.report.sjabloon.sjabloonmap import lees_map


def _fout(map_: Path, naam: str = "rapport.md.j2") -> SjabloonFout:
    with pytest.raises(SjabloonFout) as gevangen:
        vul_in(Sjablonen((lees_map(map_),)), naam, getal=1)
    return gevangen.value


@pytest.mark.parametrize(
    ("inhoud", "regel", "wat"),
    [
        ("eerst\n{% if getal %}\n{{ getal }\n", 3, "de opmaak klopt niet: “}” kan hier niet"),
        ("eerst\n{{ getal|bestaatniet }}\n", 2, "de opmaak klopt niet: het filter “bestaatniet” bestaat niet"),
        ("{% for x in [1] %}\n{{ kopje }}\n{% endfor %}\n", 2, "de naam “kopje” bestaat niet"),
        ("een\n\n{{ getal.kopje }}\n", 3, "de naam “kopje” bestaat niet"),
        ("een\n{{ [1][getal] }}\n", 2, "een lijst heeft geen plek 1 (de eerste is 0)"),
        ("een\ntwee\n{{ ''.__class__ }}\n", 3, "een sjabloon mag hier niet bij"),
        ("een\n{{ getal / 0 }}\n", 2, "er wordt door nul gedeeld"),
        ("een\n{% include 'kop.j2' %}\n", 2, "het bestand “kop.j2” is er niet"),
    ],
)
def test_een_fout_noemt_bestand_en_regel(tmp_path: Path, inhoud: str, regel: int, wat: str) -> None:
    (tmp_path / "rapport.md.j2").write_text(inhoud, "utf-8")
    fout = _fout(tmp_path)
    pad = tmp_path / "rapport.md.j2"
    assert fout.zin == f"In het sjabloon {pad}, regel {regel}, staat een fout: {wat}."
    assert fout.herstel == HERSTEL


def test_een_fout_in_een_ingevoegd_bestand_noemt_dat_bestand(tmp_path: Path) -> None:
    (tmp_path / "rapport.md.j2").write_text("een\ntwee\n{% include 'kop.j2' %}\n", "utf-8")
    (tmp_path / "kop.j2").write_text("een\n{{ kopje }}\n", "utf-8")
    assert f"{tmp_path / 'kop.j2'}, regel 2," in _fout(tmp_path).zin


def test_een_sjabloon_dat_zichzelf_invoegt_loopt_niet_rond(tmp_path: Path) -> None:
    (tmp_path / "rapport.md.j2").write_text("een\n{% include 'rapport.md.j2' %}\n", "utf-8")
    assert f"{tmp_path / 'rapport.md.j2'}, regel 2, staat een fout" in _fout(tmp_path).zin


def test_een_omweg_in_het_pad_maakt_geen_verschil(tmp_path: Path) -> None:
    (tmp_path / "rapport.md.j2").write_text("een\n{{ kopje }}\n", "utf-8")
    (tmp_path / "register").mkdir()
    omweg = tmp_path / "register" / ".."
    assert f"{omweg / 'rapport.md.j2'}, regel 2," in _fout(omweg).zin


def test_wat_geen_tekst_is_noemt_het_bestand(tmp_path: Path) -> None:
    (tmp_path / "rapport.md.j2").write_bytes(b"\xff\xfe\x00")
    pad = tmp_path / "rapport.md.j2"
    assert _fout(tmp_path).zin == f"In het sjabloon {pad} staat een fout: het is geen tekst in UTF-8."


def test_een_sjabloon_dat_er_niet_is(tmp_path: Path) -> None:
    assert _fout(tmp_path).zin == "Het sjabloon rapport.md.j2 is er niet."


def test_het_eigen_sjabloon_gaat_voor(tmp_path: Path) -> None:
    eigen, ander = tmp_path / "eigen", tmp_path / "ander"
    for map_ in (eigen, ander):
        map_.mkdir()
        (map_ / "rapport.html.j2").write_text(map_.name + " {{ tekst }}", "utf-8")
    assert vul_in(Sjablonen((lees_map(eigen), lees_map(ander))), "rapport.html.j2", tekst="<b>") == "eigen &lt;b&gt;"
