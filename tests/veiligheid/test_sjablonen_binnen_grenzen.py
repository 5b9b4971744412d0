"""A template cannot hold the program: what takes too long, too much memory or too much room ends in a sentence."""

import errno
import json
import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from participatie_cli.report.beeld.proef import proefrapport
from participatie_cli.report.documentsoort import DOCUMENTSOORTEN
from participatie_cli.report.formaat import typstwerk
from participatie_cli.report.maken import apart, controle
from participatie_cli.report.maken.apart import doe_apart
from participatie_cli.report.maken.document import maak
from participatie_cli.report.maken.grenzen import Grenzen
from participatie_cli.report.maken.werk import Invullen
from participatie_cli.report.sjabloon.namen import DOCUMENTEN, GRAFIEK, HTML, MARKDOWN, RAPPORT, TYPST
from participatie_cli.report.sjabloon.ontbreekt import OntbreektFout
from participatie_cli.report.sjabloon.sjablonen import SjabloonFout, sjablonen_uit
from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Draai
from tests.report.registers import WORTEL, leg_neer
from tests.report.wordproef import eigen_sjabloon
from tests.veiligheid.werken import Spion, Weigeraar, ontbreekt, val_om, vol

pytestmark = pytest.mark.langzaam

KRAP = Grenzen(seconden=5, geheugen=1_000_000_000, uitvoer=2_000_000)
EINDELOOS = "{% for a in range(99999) %}{% for b in range(99999) %}{% endfor %}{% endfor %}"
JINJA = [
    EINDELOOS,
    "{{ '%2000000000s'|format('x') }}",
    "{{ 'x'|center(2000000000) }}",
    "{{ 'x' * 2000000000 }}",
    "{{ 'x'.ljust(2000000000) }}",
    "{{ ('x' * 99999).replace('x', 'y' * 99999) }}",
    "{{ (['x' * 99999] * 99999)|join }}",
    "{{ 'x\\n'|indent(2000000000) }}",
    "{{ 10 ** (10 ** 10) }}",
    "{{ [1]|batch(2000000000, 1)|list }}",
    "{{ 'x' * 3000000 }}",
    "{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}",
    "{% macro m(n) %}{% if n %}{{ m(n - 1) }}{{ m(n - 1) }}{% endif %}{% endmacro %}{{ m(60) }}",
    "{% include 'rapport.md.j2' %}",
    "{{ " + "(" * 5000 + "1" + ")" * 5000 + " }}",
    "{{ " + "-" * 20000 + "1 }}",
    "{% if 1 %}" * 3000 + "{% endif %}" * 3000,
    "{{ kop" + ".titel" * 20000 + " }}",
]
KOP = '#set document(title: "x")\n#set text(font: "Arimo", lang: "nl")\n'
TYPSTBRONNEN = [
    "#while true { }",
    "#for n in range(99999999) [a \\ ]",
    "#for n in range(9999999) { pagebreak() }",
    "#let f(n) = if n == 0 [x] else { f(n - 1); f(n - 1) }\n#f(60)",
    "#let f() = f()\n#f()",
    '#let a = "x" * 1900000000\n#a.len()',
    "#range(999999999).len()",
    "#" + "(" * 100000,
]


def gezegd(map_: Path, formaat: str, grenzen: Grenzen = KRAP) -> str:
    """What comes of making a report within bounds; nothing where it is made."""
    with pytest.raises(SjabloonFout) as fout:
        doe_apart(Invullen(RAPPORT, proefrapport(1), sjablonen_uit(map_), formaat), grenzen)
    assert str(map_) in fout.value.zin
    assert fout.value.herstel
    assert "Traceback" not in fout.value.zin
    return fout.value.zin


@pytest.mark.parametrize("tekst", JINJA, ids=lambda tekst: tekst[:30])
def test_jinja(tekst: str, tmp_path: Path) -> None:
    (tmp_path / MARKDOWN).write_text(tekst, "utf-8")
    begin = time.monotonic()
    gezegd(tmp_path, "markdown")
    assert time.monotonic() - begin < 4 * KRAP.seconden


@pytest.mark.parametrize("tekst", TYPSTBRONNEN, ids=lambda tekst: tekst[:30])
def test_typst(tekst: str, tmp_path: Path) -> None:
    (tmp_path / TYPST).write_text(KOP + tekst, "utf-8")
    gezegd(tmp_path, "pdf")


@pytest.mark.parametrize(
    ("naam", "formaat", "tekst"),
    [
        (GRAFIEK, "markdown", EINDELOOS),
        (GRAFIEK, "pdf", EINDELOOS),
        (HTML, "html", EINDELOOS),
        ("stijl.css", "html", "</"),
    ],
)
def test_andere_sjablonen(naam: str, formaat: str, tekst: str, tmp_path: Path) -> None:
    (tmp_path / naam).write_text(tekst, "utf-8")
    gezegd(tmp_path, formaat)


@pytest.mark.parametrize("veld", [EINDELOOS, "{{ 'x' * 2000000000 }}"])
def test_word(veld: str, tmp_path: Path) -> None:
    eigen_sjabloon(tmp_path, veld)
    gezegd(tmp_path, "docx")


def test_een_svg_die_zichzelf_vermenigvuldigt(tmp_path: Path) -> None:
    lagen = "".join(f'<g id="l{n}"><use href="#l{n - 1}"/><use href="#l{n - 1}"/></g>' for n in range(1, 40))
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g id="l0"><path d="M0 0L9 9"/></g>{lagen}</svg>'
    )
    (tmp_path / "logo.svg").write_text(svg, "utf-8")
    (tmp_path / TYPST).write_text(f'{KOP}#image("logo.svg", alt: "x")', "utf-8")
    gezegd(tmp_path, "pdf")


def test_te_lang_bezig_zegt_hoe_lang(tmp_path: Path) -> None:
    (tmp_path / MARKDOWN).write_text(EINDELOOS, "utf-8")
    zin = gezegd(tmp_path, "markdown", Grenzen(seconden=2))
    assert zin == f"Het sjabloon {tmp_path / MARKDOWN} is na 2 seconden nog niet klaar."


def test_te_grote_uitvoer(tmp_path: Path) -> None:
    (tmp_path / MARKDOWN).write_text("{{ 'x' * 3000000 }}", "utf-8")
    zin = gezegd(tmp_path, "markdown", Grenzen(uitvoer=2_000_000))
    assert zin == f"Het sjabloon {tmp_path / MARKDOWN} geeft een document dat groter is dan 2 MB."


def test_een_fout_zegt_hetzelfde_als_in_dit_proces(tmp_path: Path) -> None:
    (tmp_path / MARKDOWN).write_text("een\n{{ kop.titl }}", "utf-8")
    with pytest.raises(SjabloonFout) as fout:
        maak(RAPPORT, proefrapport(1), sjablonen_uit(tmp_path), "markdown")
    met_plek = (fout.value.bestand, fout.value.regel, fout.value.wat)
    assert met_plek == (tmp_path / MARKDOWN, 2, "de naam “titl” bestaat niet")


def test_zonder_eigen_sjabloon_geen_ander_proces(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("er is een proces gestart"))
    assert maak(RAPPORT, proefrapport(1), sjablonen_uit(), "markdown")
    (tmp_path / "stijl.css").write_text("p {}", "utf-8")
    with pytest.raises(pytest.fail.Exception):
        maak(RAPPORT, proefrapport(1), sjablonen_uit(tmp_path), "markdown")


def test_het_proces_heeft_een_lege_map_en_bijna_geen_omgeving(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GEHEIM", "x")
    omgeving, inhoud, map_ = json.loads(doe_apart(Spion(Path("a"))))
    assert set(omgeving) <= {*apart._OVERGENOMEN, *apart._ZUINIG, "TMPDIR", "TEMP", "TMP", "LC_CTYPE"}
    assert inhoud == []
    assert not Path(map_).exists()


def test_wat_het_proces_meldt_komt_over() -> None:
    with pytest.raises(OSError, match="No space") as melding:
        doe_apart(Weigeraar(vol))
    assert melding.value.errno == errno.ENOSPC
    with pytest.raises(OntbreektFout, match="typst"):
        doe_apart(Weigeraar(ontbreekt))
    with pytest.raises(SjabloonFout, match="vraagt meer dan 2000 MB geheugen"):
        doe_apart(Weigeraar(MemoryError))


@pytest.mark.parametrize("antwoord", [b"", b"geen json\n", b"[]\n", b'{"uitkomst": 1}\n', b"x" * 2_000_000])
def test_een_antwoord_dat_niet_klopt_wordt_niet_geloofd(antwoord: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(apart, "_draai", lambda map_, invoer, uitvoer, grenzen: uitvoer.write(antwoord))
    with pytest.raises(SjabloonFout, match="het invullen is afgebroken"):
        doe_apart(Spion(Path("map/a")), KRAP)


def test_een_proces_dat_omvalt() -> None:
    with pytest.raises(SjabloonFout, match="het invullen is afgebroken"):
        doe_apart(Weigeraar(val_om))


@pytest.mark.parametrize(
    ("waar", "fout", "waarom"),
    [
        ("tempfile.TemporaryDirectory", OSError(errno.ENOSPC, "No space left on device"), "de schijf is vol"),
        (
            "subprocess.run",
            OSError(errno.EAGAIN, "Resource unavailable"),
            "het systeem kan nu geen nieuw proces starten",
        ),
        ("subprocess.run", OSError(errno.ENOMEM, "Cannot allocate memory"), "het geheugen is op"),
    ],
)
def test_een_machine_die_niet_meewerkt(
    waar: str, fout: OSError, waarom: str, draai: Draai, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    leg_neer(tmp_path)
    (tmp_path / "eigen").mkdir()
    (tmp_path / "eigen" / MARKDOWN).write_text("tekst", "utf-8")

    def kan_niet(*_: object, **__: object) -> None:
        raise fout

    monkeypatch.setattr(apart, waar.split(".")[0], _met(waar, kan_niet))
    for opdracht in (("report", "--sjablonen", "eigen", "--uit", "-"), ("sjabloon", "controleer", "eigen")):
        afloop = draai(*opdracht, map_=tmp_path)
        assert (afloop.code, afloop.uit) == (Exitcode.SYSTEEM, "")
        assert waarom in afloop.fout
        assert "unavailable" not in afloop.fout


@pytest.mark.parametrize("formaat", ["pdf", "docx"])
def test_geen_ruimte_voor_wat_tijdelijk_is(
    formaat: str, draai: Draai, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Also with the built-in templates, in this process."""
    leg_neer(tmp_path)

    def kan_niet(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(typstwerk, "tempfile", _met("tempfile.TemporaryDirectory", kan_niet))
    afloop = draai("report", "--periode", "2024-09", "--met", "verantwoording", "--formaat", formaat, map_=tmp_path)
    assert (afloop.code, afloop.uit) == (Exitcode.SYSTEEM, "")
    assert afloop.fout.startswith("Het document is niet te maken: de schijf is vol.\n")
    assert list(tmp_path.glob("*.*")) == []


def test_de_handleiding_noemt_dezelfde_grenzen() -> None:
    tekst = " ".join((WORTEL / "docs/handleiding.md").read_text("utf-8").split())
    grenzen = Grenzen()
    geheugen = f"{grenzen.geheugen // 1_000_000:,}".replace(",", ".")
    assert f"stopt het programma na {grenzen.seconden} seconden, bij meer dan {geheugen} MB geheugen" in tekst
    assert f"een document van meer dan {grenzen.uitvoer // 1_000_000} MB." in tekst


def _met(waar: str, kan_niet: Callable[..., None]) -> object:
    """The module, with one thing of it that fails."""
    module, naam = waar.split(".")
    echt = sys.modules[module]
    return type(module, (), {**vars(echt), naam: staticmethod(kan_niet)})


def test_de_controle_vertelt_het_per_sjabloon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """One that does not end does not keep the others from being looked at."""
    monkeypatch.setattr(controle, "doe_apart", lambda werk: doe_apart(werk, Grenzen(seconden=8)))
    (tmp_path / MARKDOWN).write_text(EINDELOOS, "utf-8")
    (tmp_path / HTML).write_text("{{ kop.titl }}", "utf-8")
    html, markdown = controle.controleer(tmp_path).fouten
    assert (Path(html.bestand).name, Path(markdown.bestand).name) == (HTML, MARKDOWN)
    assert markdown.melding == f"Het sjabloon {tmp_path / MARKDOWN} is na 8 seconden nog niet klaar."


@pytest.mark.parametrize("tekst", ["{{ " + "-" * 20000 + "1 }}", "{% if 1 %}" * 3000 + "{% endif %}" * 3000])
def test_de_controle_kan_tegen_diepte(tekst: str, tmp_path: Path) -> None:
    (tmp_path / MARKDOWN).write_text(tekst, "utf-8")
    assert controle.controleer(tmp_path).fouten


def test_ctrl_c_stopt_ook_het_andere_proces(tmp_path: Path) -> None:
    leg_neer(tmp_path)
    (tmp_path / "eigen").mkdir()
    (tmp_path / "eigen" / MARKDOWN).write_text(EINDELOOS, "utf-8")
    opdracht = [sys.executable, "-m", "participatie_cli", "report", "--sjablonen", "eigen", "--uit", "-"]
    omgeving = os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent.parent)}
    with subprocess.Popen(opdracht, cwd=tmp_path, env=omgeving, stderr=subprocess.PIPE, text=True) as proces:
        kind = _wacht_op_kind(proces.pid)
        proces.send_signal(signal.SIGINT)
        _, fout = proces.communicate(timeout=30)
    assert proces.returncode == Exitcode.AFGEBROKEN
    assert "Afgebroken." in fout
    _wacht_tot_weg(kind)


def _wacht_op_kind(ouder: int) -> int:
    """The process that fills in the template, once it is doing so."""
    for _ in range(300):
        kinderen = Path(f"/proc/{ouder}/task/{ouder}/children").read_text("utf-8").split()
        for kind in kinderen:
            if b"participatie_cli.report.maken.kind" in Path(f"/proc/{kind}/cmdline").read_bytes():
                return int(kind)
        threading.Event().wait(0.1)
    raise AssertionError("het andere proces is niet begonnen")


def _wacht_tot_weg(kind: int) -> None:
    """Until a process has ended; one that nobody asks about any more stays in the list as a zombie."""
    toestand = Path(f"/proc/{kind}/stat")
    for _ in range(50):
        if not toestand.exists() or toestand.read_text("utf-8").rpartition(")")[2].split()[0] == "Z":
            return
        threading.Event().wait(0.1)
    raise AssertionError("het andere proces draait nog")


def test_elk_document_heeft_een_hoofd() -> None:
    van_soorten = {hoofd for soort in DOCUMENTSOORTEN.values() for hoofd in soort.hoofden.values()}
    assert van_soorten | {GRAFIEK} == set(DOCUMENTEN)
