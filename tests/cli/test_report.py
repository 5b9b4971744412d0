"""`participatie report` as a user meets it: what is written, what is refused, and that nothing is lost on the way."""

import errno
import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from participatie_cli.report.formaat.formaten import DOCUMENTFORMATEN, FORMATEN
from participatie_cli.report.installatie import installatie
from participatie_cli.usecases import voorbeeld
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.peildatum import lees_peildatum
from tests.conftest import Draai, is_zoals
from tests.report.gitproef import git, leg_vast
from tests.report.registers import KLEIN, RIJK, WORTEL, leg_neer, verander

OP = ("--periode", RIJK)
MET = ("--met", "verantwoording")
ALLES = (*OP, *MET)
SAMEN = "tussenrapportage-06-2024-09-met-verantwoording"


@pytest.fixture
def register(tmp_path: Path) -> Path:
    return leg_neer(tmp_path)


def verslag(map_: Path, formaat: str = "markdown", naam: str = "tussenrapportage-06-2024-09") -> Path:
    return map_ / f"{naam}.{FORMATEN[formaat].einde}"


def geheel(map_: Path) -> str:
    """The text of both documents in one."""
    return verslag(map_, naam=SAMEN).read_text("utf-8")


def test_verslag_van_een_rijke_periode(register: Path, draai: Draai) -> None:
    afloop = draai("report", *ALLES, map_=register.parent)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    assert afloop.uit == "Geschreven: tussenrapportage-06-2024-09-met-verantwoording.md\n"
    is_zoals(geheel(register.parent), "report-rijk.md")


def test_verslag_van_het_echte_register(tmp_path: Path, draai: Draai) -> None:
    """Away from Git, so that the commit does not change the page."""
    shutil.copytree(WORTEL / "register", tmp_path / "register")
    afloop = draai("report", "--periode", "2026-09", *MET, "--uit", "-", map_=tmp_path)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    is_zoals(afloop.uit, "report-assen-2026-09.md")


@pytest.mark.langzaam
def test_verslag_van_voorbeeldstad(tmp_path: Path, draai: Draai) -> None:
    """What a council reads of its busiest period."""
    voorbeeld.leg_neer(tmp_path / "vb")
    afloop = draai("report", "--periode", "2026-09", "--uit", "-", map_=tmp_path / "vb")
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    is_zoals(afloop.uit, "report-voorbeeldstad-2026-09.md")


@pytest.mark.parametrize(
    ("opties", "naam", "titel", "rapportage", "verantwoording"),
    [
        ((), "tussenrapportage-06-2024-09", "Tussenrapportage participatie nr. 6", True, False),
        (MET, SAMEN, "Tussenrapportage participatie nr. 6", True, True),
        (
            ("--alleen", "verantwoording"),
            "verantwoording-06-2024-09",
            "Verantwoording participatie nr. 6",
            False,
            True,
        ),
    ],
)
def test_twee_stukken_los_of_samen(
    opties: tuple[str, ...],
    naam: str,
    titel: str,
    rapportage: bool,
    verantwoording: bool,
    register: Path,
    draai: Draai,
) -> None:
    assert draai("report", *OP, *opties, map_=register.parent).uit == f"Geschreven: {naam}.md\n"
    tekst = verslag(register.parent, naam=naam).read_text("utf-8")
    assert tekst.startswith(f"# {titel}\n")
    assert ("staan in een apart stuk: de verantwoording." in tekst) is not verantwoording
    assert ("Bijlage B: de bronnen" in tekst) is verantwoording
    assert ("# Bijlage: de verantwoording\n" in tekst) is (rapportage and verantwoording)


def test_zonder_periode_de_laatste_die_is_afgelopen(
    register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch
) -> None:
    vandaag = lees_peildatum("2024-10-01")
    monkeypatch.setattr(
        "participatie_cli.usecases.rapportperiode.lees_peildatum",
        lambda tekst: vandaag if tekst is None else lees_peildatum(tekst),
    )
    assert draai("report", map_=register.parent).uit == "Geschreven: tussenrapportage-06-2024-09.md\n"


@pytest.mark.langzaam
@pytest.mark.parametrize("formaat", FORMATEN)
def test_dezelfde_invoer_geeft_dezelfde_bytes(
    formaat: str, tmp_path: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Twice, in other folders, and with another time zone."""
    uitkomsten = []
    for naam, zone in (("een", "UTC"), ("twee", "Pacific/Auckland")):
        monkeypatch.setenv("TZ", zone)
        map_ = tmp_path / naam
        map_.mkdir()
        leg_neer(map_)
        assert draai("report", *ALLES, "--formaat", formaat, map_=map_).code == Exitcode.GOED
        uitkomsten.append(verslag(map_, formaat, SAMEN).read_bytes())
    assert uitkomsten[0] == uitkomsten[1]
    assert len(uitkomsten[0]) > 5000


@pytest.mark.langzaam
def test_alle_formaten_in_een_keer(register: Path, draai: Draai) -> None:
    afloop = draai("report", *OP, "--formaat", "alle", "--uit", "nieuw/verslagen", map_=register.parent)
    assert afloop.code == Exitcode.GOED
    map_ = register.parent / "nieuw/verslagen"
    assert sorted(pad.name for pad in map_.iterdir()) == sorted(verslag(map_, formaat).name for formaat in FORMATEN)


@pytest.mark.parametrize(
    ("argumenten", "zin", "herstel"),
    [
        (
            ("--periode", "2024-08"),
            "Er eindigt geen periode in augustus 2024. De dichtstbijzijnde eindigt in september",
            "--periode 2024-09",
        ),
        (("--periode", "straks"), "De periode klopt niet.", "Schrijf jaar-maand"),
        (
            (*OP, "--peildatum", "2025-03-01"),
            "De peildatum 1 maart 2025 ligt niet in de periode 1 juni 2024",
            "laat --peildatum weg",
        ),
        ((*OP, "--sjablonen", "nergens"), "De map nergens bestaat niet.", "--sjablonen"),
        ((*OP, "--formaat", "pdf", "--uit", "-"), "Het formaat pdf kan niet op het scherm.", "--uit"),
        ((*OP, "--formaat", "alle", "--uit", "-"), "Het formaat alle kan niet op het scherm.", "--uit"),
        ((*OP, "--revisie", "v1"), "Het register staat niet onder Git", "Laat --revisie en --vergelijk weg."),
        ((*OP, "--vergelijk", "v1"), "Het register staat niet onder Git", "Laat --revisie en --vergelijk weg."),
        ((*OP, "--formaat", "odt"), "odt", "pdf"),
        ((*ALLES, "--alleen", "verantwoording"), "--met en --alleen kunnen niet samen.", "Kies een van de twee."),
        ((*OP, "--met", "bijlage"), "bijlage", "verantwoording"),
    ],
)
def test_wat_niet_kan(argumenten: tuple[str, ...], zin: str, herstel: str, register: Path, draai: Draai) -> None:
    afloop = draai("report", *argumenten, map_=register.parent)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert zin in afloop.fout
    assert herstel in afloop.fout
    assert "Traceback" not in afloop.fout
    assert sorted(pad.name for pad in register.parent.iterdir()) == ["register"]


def test_een_verslag_dat_er_is_blijft_tenzij_gevraagd(register: Path, draai: Draai) -> None:
    pad = verslag(register.parent)
    pad.write_text("met de hand bijgewerkt")
    geweigerd = draai("report", *OP, map_=register.parent)
    assert geweigerd.code == Exitcode.VERKEERD_GEBRUIK
    assert "tussenrapportage-06-2024-09.md bestaat al." in geweigerd.fout
    assert pad.read_text() == "met de hand bijgewerkt"
    assert draai("report", *OP, "--overschrijf", map_=register.parent).code == Exitcode.GOED
    assert pad.read_text("utf-8").startswith("# ")


def test_een_map_die_een_bestand_is(register: Path, draai: Draai) -> None:
    (register.parent / "uit").write_text("")
    afloop = draai("report", *OP, "--uit", "uit", map_=register.parent)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert "uit kan geen map worden: er staat al een bestand met die naam." in afloop.fout
    assert "Kies een andere map met --uit" in afloop.fout


@pytest.mark.parametrize(
    ("nummer", "zin", "code"),
    [
        (errno.EACCES, "Schrijven lukt niet: u hebt er geen rechten voor.", Exitcode.VERKEERD_GEBRUIK),
        (errno.ENOSPC, "Schrijven lukt niet: de schijf is vol.", Exitcode.SYSTEEM),
    ],
)
def test_een_map_waarin_niet_geschreven_kan_worden(
    nummer: int, zin: str, code: int, register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it would be for somebody who is not root, or on a full disk."""

    def weigert(**_: object) -> None:
        raise OSError(nummer, os.strerror(nummer))

    monkeypatch.setattr("tempfile.mkstemp", weigert)
    afloop = draai("report", *OP, "--uit", "dicht", map_=register.parent)
    assert afloop.code == code
    assert zin in afloop.fout
    assert not (register.parent / "dicht").exists(), "nor an empty folder"


def test_bij_een_fout_halverwege_blijft_er_niets_half_geschreven(
    register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last of four formats fails: nothing is written at all."""
    monkeypatch.setitem(DOCUMENTFORMATEN, "pdf", replace(DOCUMENTFORMATEN["pdf"], schrijf=lambda *_: 1 / 0))
    afloop = draai("report", *OP, "--formaat", "alle", map_=register.parent)
    assert afloop.code == Exitcode.PROGRAMMAFOUT
    assert sorted(pad.name for pad in register.parent.iterdir()) == ["register"]


def test_bevindingen_met_ernst_fout_staan_in_het_verslag(register: Path, draai: Draai) -> None:
    assert draai("report", *ALLES, map_=register.parent).code == Exitcode.GOED
    assert "AWB001" in geheel(register.parent)


def test_streng_maakt_dan_geen_verslag(register: Path, draai: Draai) -> None:
    afloop = draai("report", *OP, "--streng", map_=register.parent)
    assert afloop.code == Exitcode.BEVINDINGEN
    assert "Er is geen verslag gemaakt: er" in afloop.fout
    assert not verslag(register.parent).exists()


def test_een_kapot_bestand_staat_in_het_verslag_en_in_de_exitcode(tmp_path: Path, draai: Draai) -> None:
    shutil.copytree(KLEIN, tmp_path / "register")
    afloop = draai("report", *ALLES, map_=tmp_path)
    assert afloop.code == Exitcode.BEVINDINGEN
    assert "register/projecten/kapot.yaml is niet te lezen" in afloop.fout
    assert "Niet te lezen en dus nergens meegeteld: register/projecten/kapot.yaml" in geheel(tmp_path)


@pytest.mark.parametrize("inhoud", ["gemeente: [", None])
def test_zonder_bruikbare_kader_yaml_is_er_geen_periode(inhoud: str | None, register: Path, draai: Draai) -> None:
    pad = register / "kader.yaml"
    pad.unlink() if inhoud is None else pad.write_text(inhoud)
    afloop = draai("report", *OP, map_=register.parent)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert "register/kader.yaml" in afloop.fout


def test_een_leeg_register(tmp_path: Path, draai: Draai) -> None:
    (tmp_path / "register").mkdir()
    shutil.copy(KLEIN / "kader.yaml", tmp_path / "register")
    afloop = draai("report", *OP, map_=tmp_path)
    assert afloop.code == Exitcode.NIETS_GECONTROLEERD
    assert "naast kader.yaml staan er geen bestanden van een register" in afloop.fout


def test_een_andere_gemeente_heeft_een_eigen_ritme(register: Path, draai: Draai) -> None:
    verander(register / "kader.yaml", {"rapportage": {"eerste": "2024-03-31", "elke_maanden": "3"}})
    assert (
        draai("report", "--periode", "2024-09", map_=register.parent).uit
        == "Geschreven: tussenrapportage-03-2024-09.md\n"
    )
    fout = draai("report", "--periode", "2024-05", map_=register.parent)
    assert "De dichtstbijzijnde eindigt in juni 2024" in fout.fout


def test_een_tussenstand_heeft_een_eigen_naam(register: Path, draai: Draai) -> None:
    afloop = draai("report", "--peildatum", "2024-08-01", map_=register.parent)
    assert afloop.uit == "Geschreven: tussenrapportage-06-2024-09-tussenstand-2024-08-01.md\n"


def test_zonder_een_extra_onderdeel_staat_er_hoe_het_te_installeren(
    register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    afloop = draai("report", *OP, "--formaat", "pdf", map_=register.parent)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert installatie().herstel("pdf") in afloop.fout


GEVAARLIJK = "{{ 7*7 }} #read(\"/etc/passwd\") <script>alert(1)</script> =cmd()|'/C calc'!A0 $x$ @label *x* \\n"


@pytest.mark.parametrize("formaat", ["markdown", "html"])
def test_tekst_uit_het_register_wordt_nooit_uitgevoerd(formaat: str, register: Path, draai: Draai) -> None:
    verander(register / "projecten/groene-as.yaml", {"titel": GEVAARLIJK})
    assert draai("report", *OP, "--formaat", formaat, map_=register.parent).code == Exitcode.GOED
    tekst = verslag(register.parent, formaat).read_text("utf-8")
    assert "49" not in tekst.split("7\\*7" if formaat == "markdown" else "7*7")[1][:40]
    assert "<script>alert" not in tekst


@pytest.fixture
def onder_git(register: Path) -> Path:
    """The register with two commits: one in May, without the project laat-plein, and one in September."""
    map_ = register.parent
    git(map_, "init", "--quiet")
    plein = (register / "projecten/laat-plein.yaml").read_bytes()
    (register / "projecten/laat-plein.yaml").unlink()
    leg_vast(map_, "2024-05-20T10:00:00+02:00")
    (register / "projecten/laat-plein.yaml").write_bytes(plein)
    leg_vast(map_, "2024-09-29T10:00:00+02:00")
    return map_


def test_met_git_is_het_register_van_toen_te_zien(onder_git: Path, draai: Draai) -> None:
    """Laat Plein began in 2023 but came into the register in September: new since the previous report."""
    uit = draai("report", *ALLES, "--uit", "-", map_=onder_git).uit
    commit = git(onder_git, "rev-parse", "HEAD")
    assert f"commit {commit[:12]} van 29 september 2024" in uit
    assert "Vergeleken met het register zoals het was op 31 mei 2024 (commit " in uit
    assert "van 20 mei 2024)" in uit
    assert "februari 2023: Laat Plein" in uit.split("Nieuwe projecten")[1][:80]
    assert "niet-vastgelegde" not in uit


def test_wat_niet_is_vastgelegd_staat_erbij(onder_git: Path, draai: Draai) -> None:
    (onder_git / "register/toolbox/inloopavond.yaml").write_bytes(
        (onder_git / "register/toolbox/inloopavond.yaml").read_bytes() + b"# ook\n"
    )
    uit = draai("report", *ALLES, "--uit", "-", map_=onder_git).uit
    assert "met niet-vastgelegde bestanden: toolbox/inloopavond.yaml" in uit


def test_verslag_van_een_revisie_laat_alles_met_rust(onder_git: Path, draai: Draai) -> None:
    (onder_git / "register/projecten/groene-as.yaml").write_text("kapot: [")
    index, stand = (onder_git / ".git/index").read_bytes(), git(onder_git, "status", "--porcelain")
    afloop = draai("report", *ALLES, "--revisie", "HEAD", "--uit", "-", map_=onder_git)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    assert "Jongeren zagen hun tekening terug" in afloop.uit
    assert "register/projecten/groene-as.yaml" in afloop.uit or "Groene As" in afloop.uit
    assert (onder_git / ".git/index").read_bytes() == index
    assert git(onder_git, "status", "--porcelain") == stand
    assert "/tmp" not in afloop.uit  # no name of a temporary folder


def test_vergelijken_met_een_gekozen_revisie(onder_git: Path, draai: Draai) -> None:
    uit = draai("report", *ALLES, "--vergelijk", "HEAD", "--uit", "-", map_=onder_git).uit
    assert "Vergeleken met het register in commit " in uit


def test_een_revisie_van_voor_het_register(onder_git: Path, draai: Draai) -> None:
    git(onder_git, "checkout", "--quiet", "--orphan", "leeg")
    git(onder_git, "rm", "-rq", "--cached", ".")
    git(onder_git, "commit", "--quiet", "--allow-empty", "-m", "leeg")
    afloop = draai("report", *OP, "--revisie", "leeg", map_=onder_git)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert "stond er nog geen register in register" in afloop.fout


@pytest.mark.parametrize("optie", ["--revisie", "--vergelijk"])
@pytest.mark.parametrize("revisie", ["bestaat-niet", "--output=x", ""])
def test_een_onbekende_revisie(optie: str, revisie: str, onder_git: Path, draai: Draai) -> None:
    afloop = draai("report", *OP, f"{optie}={revisie}", map_=onder_git)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert f"Git kent hier geen revisie “{revisie}”." in afloop.fout


def test_in_een_ondiepe_kopie_is_toen_niet_te_zien(onder_git: Path, tmp_path: Path, draai: Draai) -> None:
    kopie = tmp_path / "ondiep"
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{onder_git}", str(kopie))
    uit = draai("report", *ALLES, "--uit", "-", map_=kopie).uit
    assert "Deze kopie heeft niet de hele geschiedenis van Git" in uit
    onbekend = draai("report", *OP, "--vergelijk", git(onder_git, "rev-parse", "HEAD~1"), map_=kopie)
    assert "git fetch --unshallow" in onbekend.fout


def test_voor_de_eerste_commit(register: Path, draai: Draai) -> None:
    git(register.parent, "init", "--quiet")
    uit = draai("report", *ALLES, "--uit", "-", map_=register.parent)
    assert "nog zonder commit" in uit.uit
    assert "nog niets vastgelegd" in draai("report", *OP, "--revisie", "HEAD", map_=register.parent).fout


def test_een_periode_die_nog_loopt_of_nog_komt(register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch) -> None:
    """What lies ahead is not told as if it had happened."""
    vandaag = lees_peildatum("2024-08-15")
    monkeypatch.setattr("participatie_cli.usecases.rapportperiode.lees_peildatum", lambda _: vandaag)
    lopend = draai("report", *OP, map_=register.parent)
    assert lopend.uit == "Geschreven: tussenrapportage-06-2024-09-tussenstand-2024-08-15.md\n"
    later = draai("report", "--periode", "2025-05")
    assert later.code == Exitcode.VERKEERD_GEBRUIK
    assert "De periode die eindigt op 31 mei 2025 is nog niet begonnen." in later.fout


@pytest.mark.parametrize(
    ("toen", "zin"),
    [
        (None, "Het register zoals het toen was, is niet te gebruiken."),
        ("gemeente: [", "Het register zoals het toen was, is niet te gebruiken."),
    ],
)
def test_een_repository_die_ouder_is_dan_het_register(toen: str | None, zin: str, register: Path, draai: Draai) -> None:
    """What stood there then does not stop the report of now; who asks for it is told."""
    map_, kader = register.parent, (register / "kader.yaml").read_text("utf-8")
    git(map_, "init", "--quiet")
    (register / "kader.yaml").unlink()
    if toen is not None:
        (register / "kader.yaml").write_text(toen, "utf-8")
    leg_vast(map_, "2024-01-01T10:00:00+01:00")
    (register / "kader.yaml").write_text(kader, "utf-8")
    leg_vast(map_, "2024-09-01T10:00:00+02:00")
    afloop = draai("report", *ALLES, "--uit", "-", map_=map_)
    assert afloop.code == Exitcode.GOED
    assert f"{zin} Daarom is vergeleken met de feiten uit dit register zoals zij toen golden." in afloop.uit
    gevraagd = draai("report", *OP, "--vergelijk", "HEAD~1")
    assert gevraagd.code == Exitcode.VERKEERD_GEBRUIK
    assert "Het register om mee te vergelijken is niet te gebruiken." in gevraagd.fout


def test_een_sjabloon_dat_niet_wordt_gebruikt_wordt_genoemd(register: Path, draai: Draai) -> None:
    """A name that was mistyped would otherwise be a house style that nobody sees."""
    map_ = register.parent / "huisstijl"
    map_.mkdir()
    (map_ / "raport.md.j2").write_text("Eigen kop\n", "utf-8")
    (map_ / "logo.png").write_bytes(b"\x89PNG")
    afloop = draai("report", *OP, "--sjablonen", "huisstijl", map_=register.parent)
    assert afloop.code == Exitcode.GOED
    zin = "huisstijl/raport.md.j2: Het programma gebruikt dit bestand niet. Bedoelde u “rapport.md.j2”?"
    assert [regel for regel in afloop.fout.splitlines() if "huisstijl" in regel] == [zin]
