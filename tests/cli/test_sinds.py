"""`participatie check --sinds`: what a change did, in real repositories."""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from participatie_cli.cli.checkformaten import FORMATEN
from tests.begin.proef import ALLES, neergelegd
from tests.conftest import Afloop, Draai
from tests.report.gitproef import git, leg_vast

PEIL = ("--peildatum", "2025-01-01")
OP_DE_DAG = "2025-01-01T12:00:00+01:00"
EERDER = "2024-01-01T12:00:00+01:00"
PLEIN = "register/projecten/laat-plein.yaml"
GROEN = "register/projecten/groene-as.yaml"
KADER = "register/kader.yaml"
BSN_OF_NIET = "Mevrouw belde, 111222333.\n"


@pytest.fixture(scope="session")
def kaal(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with findings in a repository with one commit, to copy."""
    map_ = tmp_path_factory.mktemp("sinds") / "werk"
    shutil.copytree(Path(__file__).parent.parent / "register_klein", map_)
    for pad in [*map_.glob("register/toolbox/*"), *map_.glob("register/programma/**/*.yaml")]:
        pad.unlink()
    git(map_, "init", "--quiet", "--initial-branch=main")
    leg_vast(map_, EERDER)
    leg_vast(map_, OP_DE_DAG)
    return map_


@pytest.fixture
def werk(kaal: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    return Path(shutil.copytree(kaal, tmp_path / "werk", symlinks=True))


def vervang(pad: Path, oud: str, nieuw: str) -> None:
    tekst = pad.read_text("utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, nieuw), "utf-8")


def breek(werk: Path, bestand: str = GROEN) -> None:
    (werk / bestand).write_text((werk / bestand).read_text("utf-8") + "onzin: x\n", "utf-8")


def sinds(draai: Draai, werk: Path, revisie: str = "HEAD", *opties: str) -> Afloop:
    return draai("check", "--sinds", revisie, *PEIL, *opties, map_=werk)


def vergelijking(afloop: Afloop) -> list[str]:
    """What is said of the comparison, without which commit it was."""
    _, _, rest = afloop.uit.partition("Vergeleken met ")
    return [regel.strip() for regel in rest.split("\n\n")[0].splitlines()[1:]]


def test_zonder_wijziging_is_er_niets_nieuws(draai: Draai, werk: Path) -> None:
    afloop = sinds(draai, werk)
    assert (afloop.code, afloop.fout) == (0, "")
    (bestond,) = vergelijking(afloop)
    assert bestond.startswith("Bestond al: ")
    assert bestond.endswith(" bevindingen, waarvan 0 in bestanden die zijn gewijzigd.")
    assert "met peildatum 2025-01-01: nieuw: 0 fouten, 0 waarschuwingen en 0 adviezen.\n" in afloop.uit
    assert afloop == sinds(draai, werk)


@pytest.mark.langzaam
def test_alleen_wat_een_wijziging_deed(draai: Draai, werk: Path) -> None:
    breek(werk)
    afloop = sinds(draai, werk)
    assert afloop.code == 1
    assert afloop.uit.startswith(f"{GROEN}\n\n  fout LEZ")
    assert PLEIN not in afloop.uit
    assert "nieuw: 1 fout, " in afloop.uit


@pytest.mark.langzaam
def test_wat_de_tijd_deed_staat_apart(draai: Draai, werk: Path) -> None:
    afloop = sinds(draai, werk, "HEAD~1")
    assert afloop.code == 0
    tijd = next(een for een in vergelijking(afloop) if een.startswith("Door de tijd: "))
    assert f"in {PLEIN}" in tijd
    assert not [een for een in vergelijking(sinds(draai, werk)) if een.startswith("Door de tijd")]


def _hernoem(werk: Path) -> None:
    git(werk, "mv", PLEIN, "register/projecten/ander-plein.yaml")


def _verhuis(werk: Path) -> None:
    (werk / "dieper").mkdir()
    git(werk, "mv", "register", "dieper/register")
    leg_vast(werk, OP_DE_DAG)


def _schuif(werk: Path) -> None:
    tekst = (werk / PLEIN).read_text("utf-8")
    erbij = (
        "inbreng:\n  - {onderwerp: bankjes, wat: Zet er bankjes neer., datum: 2023-11-20, status: niet, reden: Geld.}\n"
    )
    (werk / PLEIN).write_text("# erbij\n\n" + tekst.replace("inbreng:\n", erbij), "utf-8")


@pytest.mark.parametrize(
    ("verander", "nieuw"),
    [
        pytest.param(_hernoem, {"REG001"}, marks=pytest.mark.langzaam),
        pytest.param(_verhuis, set(), marks=pytest.mark.langzaam),
        (_schuif, set()),
    ],
)
def test_wat_verhuist_blijft_bekend(
    verander: Callable[[Path], None], nieuw: set[str], draai: Draai, werk: Path
) -> None:
    voor = vergelijking(sinds(draai, werk))[0].split()[2]
    verander(werk)
    waar = werk / "dieper" if verander is _verhuis else werk
    afloop = sinds(draai, waar, "main~1" if verander is _verhuis else "HEAD")
    kop = {regel.split()[1] for regel in afloop.uit.splitlines() if regel.startswith(("  fout ", "  waarschuwing "))}
    assert kop == nieuw
    assert vergelijking(afloop)[0].split()[2] == voor
    assert "Weggehaald" not in afloop.uit


def test_wat_weg_is_en_wat_is_opgelost(draai: Draai, werk: Path) -> None:
    (werk / PLEIN).unlink()
    afloop = sinds(draai, werk)
    assert afloop.code == 0
    gezegd = vergelijking(afloop)
    assert f"Weggehaald: {PLEIN}." in gezegd
    assert any(een.startswith("Opgelost: ") and PLEIN in een and "nog " in een for een in gezegd)


@pytest.mark.langzaam
def test_alleen_de_gevraagde_bestanden(draai: Draai, werk: Path) -> None:
    (werk / PLEIN).unlink()
    breek(werk)
    afloop = sinds(draai, werk, "HEAD", GROEN)
    assert afloop.code == 1
    gezegd = vergelijking(afloop)
    assert gezegd[-1].startswith("Alleen de gevraagde bestanden zijn vergeleken.")
    assert not [een for een in gezegd if een.startswith(("Opgelost", "Weggehaald"))]


@pytest.mark.langzaam
def test_een_ander_kader_laat_ongewijzigde_bestanden_falen(draai: Draai, werk: Path) -> None:
    voor = sinds(draai, werk, "HEAD", "--faal-vanaf", "advies")
    assert voor.code == 0
    vervang(werk / KADER, "Centrum", "Elders")
    afloop = sinds(draai, werk, "HEAD", "--faal-vanaf", "advies")
    assert afloop.code == 1
    assert any(een.startswith("kader.yaml is veranderd. In bestanden die zelf niet") for een in vergelijking(afloop))


@pytest.mark.langzaam
def test_een_kader_dat_niet_te_lezen_was(draai: Draai, werk: Path) -> None:
    heel = (werk / KADER).read_text("utf-8")
    (werk / KADER).write_text("- a\n", "utf-8")
    leg_vast(werk, OP_DE_DAG)
    (werk / KADER).write_text(heel, "utf-8")
    assert any("kader.yaml van toen is niet te lezen" in een for een in vergelijking(sinds(draai, werk)))


def test_persoonsgegevens_stoppen_ook_waar_niets_wijzigde(draai: Draai, werk: Path) -> None:
    vervang(werk / GROEN, "titel:", "# bel 06-12345678\ntitel:")
    leg_vast(werk, OP_DE_DAG)
    afloop = sinds(draai, werk)
    assert afloop.code == 1
    assert "PRV005" in afloop.uit
    assert "12345678" not in afloop.uit
    assert "Git bewaart ook wat u weghaalt" in afloop.uit
    vervang(werk / GROEN, "# bel 06-12345678\n", "")
    afloop = sinds(draai, werk)
    assert afloop.code == 0
    assert any(een.startswith("Persoonsgegevens die zijn weggehaald, staan nog") for een in vergelijking(afloop))


@pytest.mark.langzaam
def test_een_notitie_naast_het_register(draai: Draai, werk: Path) -> None:
    notitie = werk / "register/notitie.txt"
    notitie.write_text(BSN_OF_NIET, "utf-8")
    assert sinds(draai, werk, "HEAD", "--faal-vanaf", "advies").code == 1
    leg_vast(werk, OP_DE_DAG)
    assert sinds(draai, werk, "HEAD", "--faal-vanaf", "advies").code == 0
    notitie.write_text(f"\n{BSN_OF_NIET}", "utf-8")
    assert sinds(draai, werk, "HEAD", "--faal-vanaf", "advies").code == 1


@pytest.mark.langzaam
def test_een_tak_die_verderging(draai: Draai, werk: Path) -> None:
    """What came on the other branch is no work of this one."""
    git(werk, "checkout", "--quiet", "-b", "werk")
    breek(werk)
    leg_vast(werk, OP_DE_DAG)
    git(werk, "checkout", "--quiet", "main")
    breek(werk, PLEIN)
    leg_vast(werk, OP_DE_DAG)
    git(werk, "checkout", "--quiet", "werk")
    afloop = sinds(draai, werk, "main")
    assert "nieuw: 1 fout, " in afloop.uit
    assert any(een.startswith("“main” is zelf verdergegaan.") for een in vergelijking(afloop))
    git(werk, "-c", "merge.conflictStyle=merge", "merge", "--quiet", "--no-commit", "main")
    afloop = sinds(draai, werk, "main")
    assert "nieuw: 1 fout, " in afloop.uit, "what is being merged is not blamed on who merges it"
    (samen,) = [een for een in vergelijking(afloop) if "samenvoeging" in een]
    assert samen.startswith("Er loopt een samenvoeging (git merge) met commit ")


@pytest.mark.langzaam
def test_een_samenvoeging_met_een_conflict(draai: Draai, werk: Path) -> None:
    for tak, titel in (("werk", "titel: Groener As"), ("main", "titel: Groenste As")):
        git(werk, "checkout", "--quiet", *(["-b"] if tak == "werk" else []), tak)
        vervang(werk / GROEN, "titel: Groene As", titel)
        leg_vast(werk, OP_DE_DAG)
    git(werk, "checkout", "--quiet", "werk")
    with pytest.raises(subprocess.CalledProcessError):
        git(werk, "merge", "--quiet", "main")
    voor = (werk / ".git/index").read_bytes()
    afloop = sinds(draai, werk, "main")
    assert afloop.code == 1
    assert f"fout LEZ006 conflict-niet-opgelost  {GROEN}:" in afloop.uit
    assert any(een.startswith("Er loopt een samenvoeging (git merge) met ") for een in vergelijking(afloop))
    assert (werk / ".git/index").read_bytes() == voor


@pytest.mark.langzaam
def test_er_was_nog_geen_register(draai: Draai, werk: Path) -> None:
    git(werk, "rm", "-r", "--quiet", "--cached", "register")
    leeg = git(werk, "commit-tree", git(werk, "write-tree"), "-m", "leeg", op=EERDER)
    git(werk, "read-tree", "HEAD")
    git(werk, "replace", "--graft", git(werk, "rev-list", "--max-parents=0", "HEAD"), leeg)
    afloop = sinds(draai, werk, leeg)
    assert afloop.code == 2, "what git was told to show instead of history is no history"
    git(werk, "checkout", "--quiet", "--detach", leeg)
    git(werk, "checkout", "--quiet", "main", "--", "register")
    afloop = sinds(draai, werk)
    assert afloop.code == 1
    assert vergelijking(afloop)[-1].endswith("stond er nog geen register in register. Daarom is alles hier nieuw.")


def _zonder_git(werk: Path) -> None:
    shutil.rmtree(werk / ".git")


def _zonder_commit(werk: Path) -> None:
    git(werk, "checkout", "--quiet", "--orphan", "nieuw")


def _wees(werk: Path) -> None:
    git(werk, "checkout", "--quiet", "--orphan", "nieuw")
    leg_vast(werk, OP_DE_DAG)


@pytest.mark.parametrize(
    ("maak", "zin", "herstel"),
    [
        (_zonder_git, "Het register staat niet onder Git; een andere revisie is er niet.", "Laat --sinds weg."),
        (_zonder_commit, "De tak waarop u werkt heeft nog geen commit; ", "Leg eerst iets vast met git commit, "),
        (_wees, "“main” en wat hier staat hebben geen enkele commit samen.", "Kies een revisie waar deze tak "),
    ],
)
def test_wat_niet_te_vergelijken_is(
    maak: Callable[[Path], None], zin: str, herstel: str, draai: Draai, werk: Path
) -> None:
    maak(werk)
    afloop = sinds(draai, werk, "main")
    assert (afloop.code, afloop.uit) == (2, "")
    gezegd, raad = afloop.fout.splitlines()
    assert gezegd.startswith(zin)
    assert raad.startswith(herstel)


def test_zonder_register_is_er_niets_te_vergelijken(draai: Draai, tmp_path: Path) -> None:
    afloop = sinds(draai, tmp_path)
    assert afloop.code == 2
    assert afloop.fout.startswith("Hier staat geen register, dus er is niets om mee te vergelijken.")


@pytest.mark.langzaam
def test_een_kopie_met_een_deel_van_de_geschiedenis(draai: Draai, werk: Path) -> None:
    git(werk, "checkout", "--quiet", "-b", "werk", "main~1")
    leg_vast(werk, EERDER)
    kopie = werk.parent / "kopie"
    git(werk.parent, "clone", "--quiet", "--depth=1", "--no-single-branch", f"file://{werk}", str(kopie))
    afloop = sinds(draai, kopie, "origin/main")
    assert afloop.code == 2
    assert afloop.fout == (
        "“origin/main” en wat hier staat hebben geen enkele commit samen. Deze kopie heeft maar een deel van de "
        "geschiedenis.\nHaal de hele geschiedenis op met: git fetch --unshallow\n"
    )
    afloop = sinds(draai, kopie, "origin/main~1")
    assert "staat niet in deze kopie, die maar een deel van de geschiedenis heeft" in afloop.fout


@pytest.mark.langzaam
def test_submodules(draai: Draai, werk: Path) -> None:
    """Of a submodule in the register nothing is known; a register in a submodule has the history of that."""
    boven = werk.parent / "boven"
    boven.mkdir()
    git(boven, "init", "--quiet")
    git(boven, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(werk), "deel")
    leg_vast(boven, OP_DE_DAG)
    afloop = sinds(draai, boven / "deel")
    assert any(een.startswith("Het register staat in een submodule.") for een in vergelijking(afloop))
    ander = werk.parent / "ander"
    (ander / "x").mkdir(parents=True)
    shutil.copy(werk / PLEIN, ander / "ander-plein.yaml")
    git(ander, "init", "--quiet")
    leg_vast(ander, OP_DE_DAG)
    git(werk, "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", str(ander), "register/projecten/diep")
    afloop = sinds(draai, werk)
    assert "register/projecten/diep/ander-plein.yaml" in afloop.uit
    assert any("staat een submodule (register/projecten/diep)" in een for een in vergelijking(afloop))


def test_een_wijziging_in_een_nieuw_register(draai: Draai, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What an author sees: the two findings of this change, and in a few lines what else is going on."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    projecten = neergelegd(tmp_path, ALLES) / "projecten"
    voorbeeld = (projecten / "voorbeeld-speelplein.yaml").read_text("utf-8")
    for naam in ("oud", "stuk", "adres"):
        tekst = voorbeeld.replace("id: voorbeeld-speelplein", f"id: {naam}")
        oud = "".join(f"sleutel_{nr}: x\n" for nr in range(9)) if naam == "oud" else ""
        (projecten / f"{naam}.yaml").write_text(tekst + oud, "utf-8")
    git(tmp_path, "init", "--quiet", "--initial-branch=main")
    leg_vast(tmp_path, OP_DE_DAG)
    git(tmp_path, "checkout", "--quiet", "-b", "wijziging")
    breek(tmp_path, "register/projecten/stuk.yaml")
    adres = projecten / "adres.yaml"
    adres.write_text(f"{adres.read_text('utf-8')}# Vraag het aan j.devries@gmail.com\n", "utf-8")
    leg_vast(tmp_path, OP_DE_DAG)
    afloop = draai("check", "--sinds", "main", "--peildatum", "2026-11-30", map_=tmp_path)
    koppen = [
        een.split()[:2] for een in afloop.uit.splitlines() if een.startswith(("  fout ", "  waarsch", "  advies "))
    ]
    assert afloop.code == 1
    assert koppen == [["fout", "LEZ014"], ["waarschuwing", "PRV004"]]
    assert "devries" not in afloop.uit
    assert vergelijking(afloop) == ["Bestond al: 9 bevindingen, waarvan 0 in bestanden die zijn gewijzigd."]
    formaten = ("github", "azure", "gitlab", "junit", "sarif", "markdown")
    opdracht = [deel for een in formaten for deel in ("--formaat", een)]
    afloop = draai(
        *("check", "--sinds", "main", "--peildatum", "2026-11-30", *opdracht, "--uit", "../uit"), map_=projecten
    )
    assert afloop.code == 1
    uit = {een: (projecten.parent / "uit" / FORMATEN[een].bestand).read_text("utf-8") for een in formaten}
    assert "devries" not in "".join(uit.values())
    twee = [("register/projecten/adres.yaml", "PRV004"), ("register/projecten/stuk.yaml", "LEZ014")]
    assert re.findall(r"::error file=([^,]+),title=(\w+)", uit["github"]) == twee
    assert uit["github"].count("\n") == 2
    assert re.findall(r"type=error;sourcepath=([^;]+);.*?code=(\w+);", uit["azure"]) == twee
    assert [(een["location"]["path"], een["check_name"][:6]) for een in json.loads(uit["gitlab"])] == twee
    assert uit["junit"].count("<failure ") == 2
    staat = [een.get("baselineState") for een in json.loads(uit["sarif"])["runs"][0]["results"]]
    assert staat == ["new"] * 2 + ["unchanged"] * 9
    assert "2 nieuwe bevindingen houden deze controle tegen" in uit["markdown"]
    assert "2 nieuw, 9 bestond al, 0 opgelost" in uit["markdown"]
