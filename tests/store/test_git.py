"""Git, asked about commits and days, and a folder laid down as it stood: nothing of the repository ever changes."""

import os
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path, PurePosixPath

import pytest

from participatie_cli.store.git.commits import Commit, laatste_commit, laatste_commit_op, lees_commit
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.neerzetten import zet_neer
from participatie_cli.store.git.repository import is_ondiep, zoek_repository
from participatie_cli.store.git.samenloop import is_submodule, laatste_gedeelde, wordt_samengevoegd
from participatie_cli.store.git.verschil import is_ongewijzigd, wijzigingen
from tests.report.gitproef import git, leg_vast, met_git

VREEMDE_NAMEN = ("met spatie.yaml", 'aanhaling".yaml', "regel\neind.yaml", "café.yaml", "-begin.yaml")


@pytest.fixture(autouse=True)
def hermetisch(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No settings of whoever runs the tests, and no repository above the temporary folder."""
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))


@pytest.fixture(scope="session")
def twee_commits(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two commits: on the first of June just after midnight in the Netherlands, and in September."""
    map_ = tmp_path_factory.mktemp("twee") / "repo"
    (map_ / "register").mkdir(parents=True)
    git(map_, "init", "--quiet")
    (map_ / "register/a.yaml").write_bytes(b"eerst: ja\r\n")
    leg_vast(map_, "2026-06-01T00:30:00+02:00")
    (map_ / "register/a.yaml").write_bytes(b"dan: ja\n")
    leg_vast(map_, "2026-09-10T12:00:00+02:00")
    return map_


@pytest.fixture
def repository(twee_commits: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(twee_commits, tmp_path / "repo"))


@pytest.fixture
def onveranderd(repository: Path) -> Iterator[Path]:
    """The same, and afterwards every byte of its index, refs and files is as it was."""
    voor = _alles(repository)
    yield repository
    assert _alles(repository) == voor


def _alles(map_: Path) -> dict[str, bytes]:
    return {str(pad.relative_to(map_)): pad.read_bytes() for pad in sorted(map_.rglob("*")) if pad.is_file()}


def anders(repository: Path, map_: Path) -> tuple[str, ...]:
    """What is not as in the commit that is checked out."""
    commit = laatste_commit(repository)
    assert commit is not None
    return wijzigingen(repository, commit, map_)


def test_een_map_erin_en_een_map_erbuiten(onveranderd: Path, tmp_path: Path) -> None:
    assert zoek_repository(onveranderd / "register") == onveranderd
    assert zoek_repository(tmp_path) is None


def test_zonder_git_is_er_geen_repository(onveranderd: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(onveranderd))
    assert zoek_repository(onveranderd) is None


def test_een_map_van_een_ander(onveranderd: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    met_git(tmp_path / "bin", "export GIT_TEST_ASSUME_DIFFERENT_OWNER=1", monkeypatch)
    with pytest.raises(GitFout, match="Git vertrouwt deze map niet") as fout:
        zoek_repository(onveranderd)
    assert f"safe.directory {onveranderd}" in fout.value.herstel


def test_variabelen_van_een_haak_leiden_niet_naar_een_ander(
    onveranderd: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ander = tmp_path / "ander"
    ander.mkdir()
    git(ander, "init", "--quiet")
    monkeypatch.setenv("GIT_DIR", str(ander / ".git"))
    monkeypatch.setenv("GIT_INDEX_FILE", str(ander / "index"))
    assert zoek_repository(onveranderd / "register") == onveranderd
    assert not anders(onveranderd, onveranderd / "register")


@pytest.mark.parametrize("revisie", ["HEAD", "HEAD~1"])
def test_een_commit_met_zijn_dag(revisie: str, onveranderd: Path) -> None:
    commit = lees_commit(onveranderd, revisie)
    assert commit.id == git(onveranderd, "rev-parse", revisie)
    assert commit.op == {"HEAD": date(2026, 9, 10), "HEAD~1": date(2026, 6, 1)}[revisie]


@pytest.mark.parametrize(
    "revisie", ["", "nergens", "--help", "HEAD:register", "HEAD\nHEAD", "HEAD~9", "^HEAD", "a\0b", "HEAD@{2001-01-01}"]
)
def test_wat_geen_commit_is(revisie: str, onveranderd: Path) -> None:
    with pytest.raises(GitFout, match="Git kent hier geen revisie"):
        lees_commit(onveranderd, revisie)


def test_een_repository_zonder_commit(tmp_path: Path) -> None:
    git(tmp_path, "init", "--quiet")
    with pytest.raises(GitFout, match="nog niets vastgelegd"):
        lees_commit(tmp_path, "HEAD")


@pytest.mark.parametrize("zone", ["UTC", "Pacific/Auckland", "America/Los_Angeles"])
@pytest.mark.parametrize(
    ("dag", "gevonden"),
    [
        (date(2026, 5, 31), None),
        (date(2026, 6, 1), "HEAD~1"),
        (date(2026, 9, 9), "HEAD~1"),
        (date(2026, 9, 10), "HEAD"),
        (date(2027, 1, 1), "HEAD"),
    ],
)
def test_de_laatste_commit_op_een_dag_op_elke_machine(
    dag: date, gevonden: str | None, zone: str, onveranderd: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TZ", zone)
    commit = laatste_commit_op(onveranderd, dag, lees_commit(onveranderd, "HEAD"))
    assert commit == (lees_commit(onveranderd, gevonden) if gevonden else None)


def test_een_klok_die_achterliep(repository: Path) -> None:
    """A commit made later under an earlier day does not hide the one that stood there on the day."""
    (repository / "register/b.yaml").write_text("")
    leg_vast(repository, "2020-01-01T12:00:00+01:00")
    commit = laatste_commit_op(repository, date(2026, 7, 1), lees_commit(repository, "HEAD"))
    assert commit is not None
    assert commit.op == date(2026, 6, 1)


def test_van_een_dag_de_nieuwste(repository: Path) -> None:
    nieuwste = leg_vast(repository, "2026-09-10T08:00:00+02:00")
    commit = laatste_commit_op(repository, date(2026, 9, 10), lees_commit(repository, "HEAD"))
    assert commit is not None
    assert commit.id == nieuwste


def test_een_tak_en_een_label_met_dezelfde_naam(repository: Path) -> None:
    git(repository, "tag", "dubbel", "HEAD~1")
    git(repository, "branch", "dubbel", "HEAD")
    with pytest.raises(GitFout, match="kan meer dan één commit zijn"):
        lees_commit(repository, "dubbel")
    assert lees_commit(repository, "refs/tags/dubbel") == lees_commit(repository, "HEAD~1")


def test_instellingen_van_de_gebruiker_maken_niets_uit(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A shell that changes how paths are read, or a log that shows signatures."""
    git(repository, "config", "log.showSignature", "true")
    for naam in ("GIT_LITERAL_PATHSPECS", "GIT_ICASE_PATHSPECS"):
        monkeypatch.setenv(naam, "1")
    monkeypatch.setenv("GIT_COMMON_DIR", "/nergens")
    (repository / "register/nieuw.yaml").write_text("")
    assert anders(repository, repository / "register")
    assert lees_commit(repository, "HEAD").op == date(2026, 9, 10)


def test_een_kapotte_repository_is_niet_geen_repository(repository: Path) -> None:
    (repository / ".git/config").write_text("[kapot")
    with pytest.raises(GitFout, match="Git kan dit niet"):
        zoek_repository(repository)


def test_een_bestand_dat_niet_neer_te_zetten_is(onveranderd: Path, tmp_path: Path) -> None:
    (tmp_path / "a.yaml").write_text("bezet")
    with pytest.raises(GitFout, match="is hier niet neer te zetten"):
        zet_neer(onveranderd, lees_commit(onveranderd, "HEAD"), PurePosixPath("register"), tmp_path)


def test_een_ondiepe_kopie(onveranderd: Path, tmp_path: Path) -> None:
    kopie = tmp_path / "kopie"
    git(tmp_path, "clone", "--quiet", "--depth", "1", f"file://{onveranderd}", str(kopie))
    assert (is_ondiep(onveranderd), is_ondiep(kopie)) == (False, True)
    with pytest.raises(GitFout, match="deel van de geschiedenis") as fout:
        lees_commit(kopie, git(onveranderd, "rev-parse", "HEAD~1"))
    assert "git fetch --unshallow" in fout.value.herstel


def _nieuw(map_: Path) -> None:
    (map_ / "register/nieuw.yaml").write_text("")


def _anders(map_: Path) -> None:
    (map_ / "register/a.yaml").write_text("anders")


def _weg(map_: Path) -> None:
    (map_ / "register/a.yaml").unlink()


def _klaargezet(map_: Path) -> None:
    _nieuw(map_)
    git(map_, "add", "register/nieuw.yaml")


@pytest.mark.parametrize("doe", [_nieuw, _anders, _weg, _klaargezet])
def test_wijzigingen_van_elke_soort(doe: object, repository: Path) -> None:
    assert callable(doe)
    assert not anders(repository, repository / "register")
    doe(repository)
    index = (repository / ".git/index").read_bytes()
    assert anders(repository, repository / "register")
    assert (repository / ".git/index").read_bytes() == index


def test_een_wijziging_ernaast_telt_niet(repository: Path) -> None:
    (repository / "los.yaml").write_text("")
    assert not anders(repository, repository / "register")
    assert anders(repository, repository)


@pytest.mark.parametrize(("revisie", "inhoud"), [("HEAD~1", b"eerst: ja\r\n"), ("HEAD", b"dan: ja\n")])
def test_een_map_zoals_zij_was_byte_voor_byte(revisie: str, inhoud: bytes, onveranderd: Path, tmp_path: Path) -> None:
    doel = tmp_path / "doel"
    doel.mkdir()
    assert zet_neer(onveranderd, lees_commit(onveranderd, revisie), PurePosixPath("register"), doel) == 1
    assert _alles(doel) == {"a.yaml": inhoud}


def test_een_map_die_er_toen_niet_was(onveranderd: Path, tmp_path: Path) -> None:
    assert zet_neer(onveranderd, lees_commit(onveranderd, "HEAD"), PurePosixPath("elders"), tmp_path) == 0


def test_de_hele_repository(onveranderd: Path, tmp_path: Path) -> None:
    doel = tmp_path / "doel"
    doel.mkdir()
    assert zet_neer(onveranderd, lees_commit(onveranderd, "HEAD"), PurePosixPath(), doel) == 1
    assert (doel / "register/a.yaml").is_file()


def test_vreemde_namen_lege_bestanden_en_koppelingen(repository: Path, tmp_path: Path) -> None:
    """A link is laid down as a file with its target, so that it leads nowhere."""
    for naam in VREEMDE_NAMEN:
        (repository / "register" / naam).write_text(naam)
    (repository / "register/leeg.yaml").write_text("")
    (repository / "register/koppeling.yaml").symlink_to("/etc/hostname")
    leg_vast(repository, "2026-09-11T12:00:00+02:00")
    doel = tmp_path / "doel"
    doel.mkdir()
    aantal = zet_neer(repository, lees_commit(repository, "HEAD"), PurePosixPath("register"), doel)
    assert aantal == len(VREEMDE_NAMEN) + 3
    assert all((doel / naam).read_text() == naam for naam in VREEMDE_NAMEN)
    assert (doel / "leeg.yaml").read_bytes() == b""
    assert not (doel / "koppeling.yaml").is_symlink()
    assert (doel / "koppeling.yaml").read_text() == "/etc/hostname"


def test_wat_twee_takken_delen(onveranderd: Path) -> None:
    nu, toen = lees_commit(onveranderd, "HEAD"), lees_commit(onveranderd, "HEAD~1")
    assert laatste_gedeelde(onveranderd, toen, nu) == laatste_gedeelde(onveranderd, nu, toen) == toen
    assert wordt_samengevoegd(onveranderd) is None
    assert not is_submodule(onveranderd)


def test_wat_een_kapotte_repository_deelt(repository: Path) -> None:
    nu = lees_commit(repository, "HEAD")
    with pytest.raises(GitFout):
        laatste_gedeelde(repository, Commit("0" * 40, nu.op), nu)


def test_een_bestand_naast_het_register(onveranderd: Path) -> None:
    commit, pad = lees_commit(onveranderd, "HEAD"), PurePosixPath("register/a.yaml")
    assert is_ongewijzigd(onveranderd, commit, onveranderd / pad, pad)
    assert not is_ongewijzigd(onveranderd, lees_commit(onveranderd, "HEAD~1"), onveranderd / pad, pad)
    assert not is_ongewijzigd(onveranderd, commit, onveranderd / pad, PurePosixPath("register/b.yaml"))
    assert not is_ongewijzigd(onveranderd, commit, onveranderd / pad, PurePosixPath("register"))
