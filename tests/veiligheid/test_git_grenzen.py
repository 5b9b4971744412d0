"""An old commit of a stranger cannot hold the program, fill the disk, or put a file somewhere else."""

import os
import resource
import time
import tracemalloc
import zlib
from datetime import date
from pathlib import Path, PurePosixPath
from subprocess import run

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from participatie_cli.store import leespunten
from participatie_cli.store.git import bomen, grenzen, neerzetten
from participatie_cli.store.git.bomen import kan_niet_op_windows
from participatie_cli.store.git.commits import Commit, laatste_commit_op, lees_commit
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.neerzetten import zet_neer
from participatie_cli.store.git.verschil import wijzigingen
from participatie_cli.store.register import KADERBESTAND, bestanden_in
from participatie_cli.store.tekst import lees_tekst
from participatie_cli.store.wandeling import DIEPSTE_MAP
from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Draai
from tests.report.gitproef import git, leg_vast, met_git

pytestmark = pytest.mark.langzaam

REGISTER = PurePosixPath("register")
MAP, BESTAND = b"40000", b"100644"


@pytest.fixture(autouse=True)
def hermetisch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    map_ = tmp_path / "repo"
    map_.mkdir()
    git(map_, "init", "--quiet")
    return map_


@pytest.fixture
def doel(tmp_path: Path) -> Path:
    map_ = tmp_path / "doel"
    map_.mkdir()
    return map_


def schrijf(repository: Path, soort: str, inhoud: bytes) -> bytes:
    """Put an object in the repository as it is, right or wrong; its id in hexadecimal digits."""
    opdracht = ["git", "hash-object", "-t", soort, "-w", "--stdin", "--literally"]
    return run(opdracht, cwd=repository, input=inhoud, capture_output=True, check=True).stdout.strip()


def boom(repository: Path, *ingangen: tuple[bytes, bytes, bytes]) -> bytes:
    """A tree of entries: mode, name and id."""
    delen = (stand + b" " + naam + b"\0" + bytes.fromhex(nummer.decode()) for stand, naam, nummer in ingangen)
    return schrijf(repository, "tree", b"".join(delen))


def commit_met(repository: Path, register: bytes) -> Commit:
    """A commit with a tree as its register."""
    stam = boom(repository, (MAP, b"register", register))
    return lees_commit(repository, git(repository, "commit-tree", "-m", "stand", stam.decode()))


def bom(repository: Path, blad: tuple[bytes, bytes, bytes], breed: int, diep: int) -> Commit:
    """Folders in folders that are all the same one: a few objects, and `breed ** diep` paths."""
    stand, achter, nummer = blad
    for _ in range(diep):
        nummer = boom(repository, *((stand, b"x%d" % nr + achter, nummer) for nr in range(breed)))
        stand, achter = MAP, b""
    return commit_met(repository, nummer)


@pytest.mark.parametrize("blad", ["bestanden", "lege mappen", "verborgen", "in een map die .yaml heet"])
def test_een_boom_zonder_eind(blad: str, repository: Path, doel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Ten thousand million paths end in a sentence, with nothing laid down and git gone."""
    stand, achter, nummer = {
        "bestanden": (BESTAND, b".yaml", schrijf(repository, "blob", b"x")),
        "lege mappen": (MAP, b"", boom(repository)),
        "verborgen": (BESTAND, b".md", schrijf(repository, "blob", b"x")),
        "in een map die .yaml heet": (MAP, b".yaml", boom(repository)),
    }[blad]
    monkeypatch.setattr(bomen, "MEESTE_INGANGEN", 15_000)
    commit = bom(repository, (stand, achter, nummer), 10, 10)
    with pytest.raises(GitFout, match=r"te veel bestanden en mappen onder het register: meer dan 15\.000"):
        zet_neer(repository, commit, REGISTER, doel)
    assert list(doel.iterdir()) == []
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_zo_veel_als_mag_is_zo_bekeken(repository: Path, doel: Path) -> None:
    """Seconds of work, not of waiting: other programs may keep the machine busy."""
    commit = bom(repository, (BESTAND, b".yaml", schrijf(repository, "blob", b"x")), 10, 10)
    begin = time.process_time(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    with pytest.raises(GitFout, match=r"meer dan 150\.000"):
        zet_neer(repository, commit, REGISTER, doel)
    eigen, van_git = time.process_time() - begin[0], resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - begin[1]
    assert eigen + van_git < 5


def test_een_boom_zonder_eind_is_ook_geen_verschil(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bomen, "MEESTE_INGANGEN", 15_000)
    commit = bom(repository, (MAP, b"", boom(repository)), 10, 10)
    (repository / "register").mkdir()
    with pytest.raises(GitFout, match="te veel bestanden en mappen"):
        wijzigingen(repository, commit, repository / "register")


def test_lange_namen_tellen_mee(repository: Path, doel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bomen, "GROOTSTE_LIJST", 1000)
    commit = bom(repository, (BESTAND, b"x" * 200 + b".yaml", schrijf(repository, "blob", b"x")), 10, 1)
    with pytest.raises(GitFout, match="of met te lange namen"):
        zet_neer(repository, commit, REGISTER, doel)


def test_een_naam_zonder_eind(repository: Path, doel: Path) -> None:
    commit = bom(repository, (BESTAND, b"x" * 1_000_000 + b".yaml", schrijf(repository, "blob", b"x")), 1, 1)
    with pytest.raises(GitFout, match="een naam die te lang is"):
        zet_neer(repository, commit, REGISTER, doel)


@pytest.mark.parametrize(("diep", "goed"), [(DIEPSTE_MAP, True), (DIEPSTE_MAP + 1, False), (300, False)])
def test_mappen_in_elkaar(diep: int, goed: bool, repository: Path, doel: Path) -> None:
    commit = bom(repository, (BESTAND, b".yaml", schrijf(repository, "blob", b"x")), 1, diep + 1)
    if goed:
        assert zet_neer(repository, commit, REGISTER, doel) == 1
        return
    with pytest.raises(GitFout, match=f"meer dan {DIEPSTE_MAP} mappen in elkaar"):
        zet_neer(repository, commit, REGISTER, doel)


def zonder_inhoud(repository: Path, grootte: int) -> bytes:
    """A file that says how large it is and holds nothing: whoever asks for its content gets an error."""
    nummer = f"{grootte:040x}"
    pad = repository / ".git/objects" / nummer[:2] / nummer[2:]
    pad.parent.mkdir(exist_ok=True)
    pad.write_bytes(zlib.compress(b"blob %d\0" % grootte + b"#" * 1000, level=0)[:500])
    return nummer.encode()


def test_van_een_te_groot_bestand_wordt_de_inhoud_nooit_gevraagd(repository: Path, doel: Path) -> None:
    """It gives the finding that it would have given, and takes no room."""
    projecten = boom(repository, (BESTAND, b"groot.yaml", zonder_inhoud(repository, 600_000_000)))
    commit = commit_met(repository, boom(repository, (MAP, b"projecten", projecten)))
    assert zet_neer(repository, commit, REGISTER, doel) == 1
    pad = doel / "projecten/groot.yaml"
    (probleem,) = lees_tekst(pad).problemen
    assert (probleem.punt, "600.000.000" in probleem.melding) == (leespunten.TE_GROOT, True)
    assert pad.stat().st_blocks * 512 < 1_000_000


def test_precies_zo_groot_als_mag(repository: Path, doel: Path) -> None:
    inhoud = b"#" * leespunten.GROOTSTE_BESTAND
    commit = commit_met(repository, boom(repository, (BESTAND, b"a.yaml", schrijf(repository, "blob", inhoud))))
    assert zet_neer(repository, commit, REGISTER, doel) == 1
    assert (doel / "a.yaml").read_bytes() == inhoud


def test_samen_te_groot(repository: Path, doel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Thousands of paths to one file of a megabyte."""
    monkeypatch.setattr(neerzetten, "GROOTSTE_STAND", 20_000_000)
    blob = schrijf(repository, "blob", b"#" * leespunten.GROOTSTE_BESTAND)
    commit = bom(repository, (BESTAND, b".yaml", blob), 21, 1)
    with pytest.raises(GitFout, match="samen meer dan 20 MB"):
        zet_neer(repository, commit, REGISTER, doel)
    assert list(doel.iterdir()) == []


def test_veel_bestanden_stromen(repository: Path, doel: Path) -> None:
    """Many more than fit in a pipe, of every size up to a pipe and more."""
    blobs = [schrijf(repository, "blob", b"#" * grootte) for grootte in (0, 1, 70_000)]
    ingangen = [(BESTAND, b"%04d.yaml" % nr, blobs[nr % 3]) for nr in range(1000)]
    assert zet_neer(repository, commit_met(repository, boom(repository, *ingangen)), REGISTER, doel) == 1000
    for nr in range(1000):
        assert (doel / f"{nr:04}.yaml").stat().st_size == (0, 1, 70_000)[nr % 3]


@pytest.mark.parametrize("naam", [b"../../weg.yaml", b"/weg.yaml", b"a//b.yaml", b"a/../../../weg.yaml", b"..", b"."])
def test_een_naam_die_elders_heen_leidt(naam: bytes, repository: Path, doel: Path, tmp_path: Path) -> None:
    ingang = (BESTAND, naam, schrijf(repository, "blob", b"x"))
    if naam.strip(b".") == b"":
        ingang = (MAP, naam, boom(repository, (BESTAND, b"weg.yaml", ingang[2])))
    commit = commit_met(repository, boom(repository, ingang))
    with pytest.raises(GitFout, match="onveilige naam"):
        zet_neer(repository, commit, REGISTER, doel)
    assert sorted(tmp_path.iterdir()) == [doel, repository]


@pytest.mark.parametrize(
    "namen", [(b"a.yaml", b"a.yaml"), (b"projecten", b"projecten/a.yaml"), (b"x" * 300 + b".yaml",)], ids=repr
)
def test_namen_die_niet_naast_elkaar_kunnen(namen: tuple[bytes, ...], repository: Path, doel: Path) -> None:
    """As two names that differ only in case on a system that sees them as one."""
    blob = schrijf(repository, "blob", b"x")
    commit = commit_met(repository, boom(repository, *((BESTAND, naam, blob) for naam in namen)))
    with pytest.raises(GitFout, match="is hier niet neer te zetten") as fout:
        zet_neer(repository, commit, REGISTER, doel)
    assert (fout.value.machine, fout.value.herstel) == (False, "Kies een andere revisie.")


def test_een_naam_die_geen_utf8_is(repository: Path, doel: Path) -> None:
    naam = b"projecten\xff.yaml"
    commit = commit_met(repository, boom(repository, (BESTAND, naam, schrijf(repository, "blob", b"x"))))
    assert zet_neer(repository, commit, REGISTER, doel) == 1
    assert os.listdir(os.fsencode(doel)) == [naam]


@pytest.mark.parametrize("naam", ["con", "CON.yaml", "com1.x", "nul .yaml", "a:b", "a\\b", "a.", "a ", "a\x01", "a?"])
def test_een_naam_die_op_windows_niet_kan(naam: str) -> None:
    assert kan_niet_op_windows(naam)


@pytest.mark.parametrize("naam", ["plein.yaml", "console.yaml", "com.yaml", "café 2.yaml", "projecten", "com10.yaml"])
def test_een_naam_die_overal_kan(naam: str) -> None:
    assert not kan_niet_op_windows(naam)


def test_een_volle_schijf_ligt_aan_de_machine(repository: Path, monkeypatch: pytest.MonkeyPatch, doel: Path) -> None:
    def vol(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    commit = commit_met(repository, boom(repository, (BESTAND, b"a.yaml", schrijf(repository, "blob", b"x"))))
    monkeypatch.setattr(neerzetten, "_schrijf", vol)
    with pytest.raises(GitFout, match="de schijf is vol") as fout:
        zet_neer(repository, commit, REGISTER, doel)
    assert fout.value.machine


DELEN = ("projecten", "toolbox", "los", ".verborgen", "a.yaml", "b.YAML", "c.yml.bak", "README.md", KADERBESTAND)


@given(paden=st.sets(st.lists(st.sampled_from(DELEN), min_size=1, max_size=3).map("/".join), max_size=8))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_neergezet_is_wat_lezen_zou_vinden(paden: set[str], tmp_path_factory: pytest.TempPathFactory) -> None:
    """A path alone tells whether reading takes it: in the folder, in the commit, and laid down anew."""
    map_ = tmp_path_factory.mktemp("stand")
    register, doel = map_ / "register", map_ / "doel"
    for pad in sorted(paden):
        if not any((register / boven).is_file() for boven in PurePosixPath(pad).parents if boven.name):
            (register / pad).parent.mkdir(parents=True, exist_ok=True)
            (register / pad).is_dir() or (register / pad).write_text(pad)
    doel.mkdir()
    git(map_, "init", "--quiet")
    commit = lees_commit(map_, leg_vast(map_, "2026-06-01T12:00:00+02:00"))
    zet_neer(map_, commit, REGISTER, doel)
    assert gelezen(doel) == gelezen(register)
    assert wijzigingen(map_, commit, register) == ()


def gelezen(register: Path) -> dict[str, str | None]:
    """What reading takes, with its content; None for a folder."""
    paden = [bestand.pad for bestand in bestanden_in(register, register)]
    paden += [register / KADERBESTAND] if (register / KADERBESTAND).exists() else []
    return {str(pad.relative_to(register)): None if pad.is_dir() else pad.read_text() for pad in paden}


def test_een_lange_geschiedenis_stroomt(repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Git is read line by line: a history of 50,000 commits takes no more memory than one of ten."""
    vooraan = "%040.0f 2026-06-01T12:00:00+02:00"
    met_git(tmp_path / "bin", f'case "$*" in *rev-list*) exec seq -f "{vooraan}" 1 50000;; esac', monkeypatch)
    tracemalloc.start()
    commit = laatste_commit_op(repository, date(2026, 6, 1), Commit("0" * 40, date(2026, 6, 1)))
    piek = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert commit is not None
    assert commit.id == f"{1:040}"
    assert piek < 1_000_000


def test_een_vorige_stand_die_te_veel_is_houdt_het_verslag_niet_tegen(
    register_klein: Path, repository: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who asks for it is told; else the report says that it could not be compared with."""
    monkeypatch.setattr(bomen, "MEESTE_INGANGEN", 15_000)
    blob = schrijf(repository, "blob", b"x")
    kader = (BESTAND, b"kader.yaml", blob)
    blad = boom(repository, *((MAP, b"x%d" % nr, boom(repository)) for nr in range(10)))
    for _ in range(9):
        blad = boom(repository, *((MAP, b"x%d" % nr, blad) for nr in range(10)))
    stam = boom(repository, (MAP, b"register", boom(repository, kader, (MAP, b"projecten", blad))))
    toen = git(repository, "commit-tree", "-m", "stand", stam.decode(), op="2024-05-20T10:00:00+02:00")
    git(repository, "update-ref", "HEAD", toen)
    run(["cp", "-r", str(register_klein / "register"), str(repository)], check=True)
    leg_vast(repository, "2024-09-29T10:00:00+02:00")
    opdracht = ("report", "--periode", "2024-09", "--uit", "-", "--met", "verantwoording")
    afloop = draai(*opdracht, map_=repository)
    assert afloop.code in (Exitcode.GOED, Exitcode.BEVINDINGEN)
    assert "Het register zoals het toen was, is niet te gebruiken." in afloop.uit
    gevraagd = draai(*opdracht, "--vergelijk", "HEAD~1", map_=repository)
    assert gevraagd.code == Exitcode.VERKEERD_GEBRUIK
    assert "te veel bestanden en mappen" in gevraagd.fout


def test_de_handleiding_noemt_de_grenzen() -> None:
    tekst = (
        (Path(__file__).parents[2] / "docs/handleiding.md").read_text("utf-8").split("**Hoe groot het mag zijn.**")[1]
    )
    for grens, deler in ((grenzen.MEESTE_INGANGEN, 1), (DIEPSTE_MAP, 1), (grenzen.GROOTSTE_LIJST, 10**6)):
        assert f"| {grens // deler:,}".replace(",", ".") in tekst
    assert f"| {grenzen.GROOTSTE_STAND // 10**6:,} MB |".replace(",", ".") in tekst
    assert f"{grenzen.GEDULD} seconden" in tekst
