"""A Typst template brings in the templates beside it and nothing else, whatever it is written like."""

import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from participatie_cli.report.formaat.typstbron import bewaak_typst
from participatie_cli.report.sjabloon.namen import TYPST
from participatie_cli.report.sjabloon.sjablonen import Sjabloonbestand, SjabloonFout, ingebouwd, sjablonen_uit
from tests.gereedschap import vereist
from tests.veiligheid.vallen import verslag

NAMEN = ("rapport.typ", "blokken.typ", "a.typ")
PAKKET = "@preview/pakket:1.0.0"
POGINGEN = [
    f'#import "{PAKKET}": *',
    f'#include "{PAKKET}"',
    '#import "\\u{40}preview/pakket:1.0.0"',
    f'#let p = "{PAKKET}"\n#import p: *',
    f'#import ("{PAKKET}")',
    f'#import (("{PAKKET}")): x',
    f'#import/* c */"{PAKKET}"',
    f'#import // c\n "{PAKKET}"',
    f'#import\n"{PAKKET}"',
    f'#(-import "{PAKKET}")',
    f'#{{[]\nimport "{PAKKET}"}}',
    f'#{{import "a.typ"\n.replace("a.typ", "{PAKKET}")}}',
    f'#{{import "a.typ" // c\n .replace("a.typ", "{PAKKET}")}}',
    f'#{{import "a.typ"\u00a0.replace("a.typ", "{PAKKET}")}}',
    f'#include "a.typ".replace("a.typ", "{PAKKET}")',
    '#include "a.typ" + "/../b.png"',
    '#include "a.typ" * 0',
    '#include "b.png"',
    '#include "../a.typ"',
    '#include "/a.typ"',
    '#include "a\\u{2e}typ"',
    f'#eval("import \\"{PAKKET}\\"")',
    f'#let f = eval\n#f("import \\"{PAKKET}\\"")',
    '#std.at("ev" + "al")',
    '#dictionary(std).at("ev" + "al")("1")',
    "#import std: *",
    "$eval(a)$",
    '#plugin("a.wasm")',
    "= Wij import en export",
]
GOED = [
    '#import "blokken.typ": *',
    '#import "blokken.typ": tabel, lijst',
    '#import "a.typ" as a',
    '#include "a.typ"',
    '#{ include "a.typ"; [x] }',
    '#[#include "a.typ"]',
    "Een importeur evalueert een standaard, importeren, onstd, reimport",
    "#let import-naam = 1\n#let eval-uit = 2",
]


def bewaak(tekst: str) -> None:
    bewaak_typst(Sjabloonbestand(Path("map/a.typ"), tekst.encode()), NAMEN)


@pytest.mark.parametrize("poging", POGINGEN)
def test_wat_iets_anders_haalt_wordt_geweigerd(poging: str) -> None:
    with pytest.raises(SjabloonFout) as fout:
        bewaak(f"eerst\n{poging}")
    assert fout.value.bestand == Path("map/a.typ")
    assert fout.value.regel is not None
    assert fout.value.regel >= 2
    assert fout.value.herstel


@pytest.mark.parametrize("tekst", GOED)
def test_wat_naast_het_sjabloon_staat_mag(tekst: str) -> None:
    bewaak(tekst)


def test_wat_geen_utf8_is_wordt_geweigerd() -> None:
    with pytest.raises(SjabloonFout, match="geen tekst in UTF-8"):
        bewaak_typst(Sjabloonbestand(Path("a.typ"), '#import "a.typ"'.encode("utf-16")), NAMEN)


TEKENS = list('+.*()#/:;a1-_é²{}[]$@x \n\u00a0"')
WOORDEN = ["import", "include", '"a.typ"', f'"{PAKKET}"', "//", "/*", "*/", "\\u{40}", "eval", "std"]
STUKKEN = st.sampled_from([*TEKENS, *WOORDEN])
HAALT = re.compile(r"(?<![\w-])(?:import|include)(?![\w-])")


@given(st.lists(STUKKEN, max_size=14).map("".join))
def test_elk_sleutelwoord_krijgt_een_eigen_bestand_of_wordt_geweigerd(tekst: str) -> None:
    """What is let through has, behind every keyword, the name of a template that nothing can be made of any more."""
    try:
        bewaak(tekst)
    except SjabloonFout:
        return
    for woord in HAALT.finditer(tekst):
        erachter = tekst[woord.end() :].lstrip()
        assert erachter.startswith('"a.typ"')
        assert erachter.removeprefix('"a.typ"').lstrip()[:1] not in (".", "+", "*", "/")


def test_wat_een_sjabloon_mag_noemen_wordt_zelf_bewaakt(tmp_path: Path) -> None:
    """A template in one's own folder that the report would use only through another."""
    (tmp_path / TYPST).write_text('#import "eigen.typ": *', "utf-8")
    (tmp_path / "eigen.typ").write_text(f'#include "{PAKKET}"', "utf-8")
    assert f"In het sjabloon {tmp_path / 'eigen.typ'}, regel 1, staat een fout" in verslag(
        sjablonen_uit(tmp_path), "pdf"
    )


def test_geen_pakket_van_de_machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the first guard would fail, there are no packages to be had."""
    pakket = tmp_path / "data/typst/packages/local/pakket/1.0.0"
    pakket.mkdir(parents=True)
    (pakket / "typst.toml").write_text('[package]\nname = "pakket"\nversion = "1.0.0"\nentrypoint = "x.typ"\n', "utf-8")
    (pakket / "x.typ").write_text("KANARIE7F3A9C", "utf-8")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr("participatie_cli.report.formaat.typstwerk.bewaak_typst", lambda *_: None)
    (tmp_path / "map").mkdir()
    begin = '#set document(title: "x")\n#set text(font: "Arimo", lang: "nl")\n'
    (tmp_path / "map" / TYPST).write_text(f'{begin}#include "@local/pakket:1.0.0"', "utf-8")
    gezegd = verslag(sjablonen_uit(tmp_path / "map"), "pdf")
    assert "KANARIE7F3A9C" not in gezegd
    assert "staat een fout" in gezegd


VERBINDING = re.compile(r"socket\(AF_INET6?|connect\(.*AF_INET6?")
ALLES = """
import sys
from pathlib import Path
from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.maken.document import maak
from participatie_cli.report.sjabloon.sjablonen import SjabloonFout, sjablonen_uit
from tests.veiligheid.test_typst_haalt_niets import POGINGEN
from tests.veiligheid.vallen import verslag
map_ = Path(sys.argv[1])
for poging in POGINGEN:
    (map_ / "rapport.typ").write_text(poging, "utf-8")
    print(verslag(sjablonen_uit(map_), "pdf"))
try:
    maak("rapport", proefrapport(1), sjablonen_uit(map_), "pdf")
except SjabloonFout as fout:
    print(fout.zin)
"""


def gekeken(programma: str, *argumenten: str) -> tuple[str, str]:
    """What a program says, and which connections it and its children try."""
    opdracht = [
        vereist("strace"),
        "-f",
        "-qq",
        "-e",
        "trace=socket,connect",
        sys.executable,
        "-c",
        programma,
        *argumenten,
    ]
    wortel = Path(__file__).parent.parent.parent
    klaar = subprocess.run(opdracht, cwd=wortel, capture_output=True, text=True, check=True)
    return klaar.stdout, "\n".join(VERBINDING.findall(klaar.stderr))


@pytest.mark.langzaam
def test_geen_enkele_poging_zoekt_verbinding(tmp_path: Path) -> None:
    gezegd, verbindingen = gekeken(ALLES, str(tmp_path))
    assert gezegd.count("staat een fout") == len(POGINGEN) + 1
    assert verbindingen == ""


@pytest.mark.langzaam
def test_wie_kijkt_ziet_een_verbinding() -> None:
    with socket.socket() as luisteraar:
        luisteraar.bind(("127.0.0.1", 0))
        luisteraar.listen()
        poort = luisteraar.getsockname()[1]
        assert gekeken(f"import socket; socket.create_connection(('127.0.0.1', {poort}))")[1]


def test_de_ingebouwde_sjablonen_houden_zich_eraan() -> None:
    bronnen = {pad.name: pad.read_bytes() for pad in ingebouwd().glob("*.typ")}
    assert len(bronnen) >= 2
    for naam, inhoud in bronnen.items():
        bewaak_typst(Sjabloonbestand(Path(naam), inhoud), bronnen)
