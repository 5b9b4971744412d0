"""Making a commit steps on no trap either: not on those of reading, and not on those that only a commit has."""

import os
from contextlib import suppress
from pathlib import Path, PurePosixPath

import pytest

from participatie_cli.store.git.commit import leg_vast_in_git, weet_wie
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.repository import zoek_repository
from tests.report.gitproef import git, met_git
from tests.veiligheid import test_git_voert_niets_uit as lezen
from tests.veiligheid.test_git_voert_niets_uit import IEMAND, KADER, VALLEN, Terrein, Val, stap_erop

pytestmark = pytest.mark.langzaam

kaal_terrein, terrein = lezen.kaal_terrein, lezen.terrein
NIEUW = "register/projecten/nieuw.yaml"


def maak_commit(terrein: Terrein) -> bool:
    """Change a file, lay down a new one, and commit both. A refusal is an answer too."""
    (terrein.repository / KADER).write_text("versie: 10\n")
    (terrein.repository / NIEUW).write_text("id: nieuw\n")
    git(terrein.repository, "config", "user.name", "test")
    git(terrein.repository, "config", "user.email", "test@voorbeeldstad.example")
    with suppress(GitFout):
        repository = zoek_repository(terrein.repository / "register")
        assert repository is not None
        assert weet_wie(repository)
        return leg_vast_in_git(repository, [PurePosixPath(KADER), PurePosixPath(NIEUW)], "Iets vastgelegd")
    return False


def _haken(naam: str) -> Val:
    return lezen._haak(naam, *IEMAND, "commit", "-am", "x")


def _ondertekenen(terrein: Terrein) -> tuple[str, ...]:
    terrein.instelling("commit.gpgSign", "true")
    terrein.instelling("gpg.program", str(terrein.programma))
    return (*IEMAND, "commit", "-am", "x")


def _ondertekenen_met_ssh(terrein: Terrein) -> tuple[str, ...]:
    terrein.instelling("gpg.format", "ssh")
    terrein.instelling("gpg.ssh.defaultKeyCommand", str(terrein.programma))
    terrein.instelling("gpg.ssh.program", str(terrein.programma))
    terrein.instelling("commit.gpgSign", "true")
    return (*IEMAND, "commit", "-am", "x")


def _opruimen(terrein: Terrein) -> tuple[str, ...]:
    terrein.instelling("gc.auto", "1")
    terrein.instelling("gc.autoDetach", "false")
    terrein.uitvoerbaar(terrein.repository / ".git/hooks/pre-auto-gc")
    (terrein.repository / ".git/objects/17").mkdir(exist_ok=True)
    for n in range(3):
        (terrein.repository / f".git/objects/17/{n:038x}").write_bytes(b"")
    return (*IEMAND, "commit", "-am", "x")


def _kenmerken_in_de_map(terrein: Terrein) -> tuple[str, ...]:
    (terrein.repository / ".gitattributes").write_text("* filter=a.b\n")
    terrein.instelling("filter.a.b.clean", str(terrein.programma))
    terrein.instelling("filter.a.b.required", "true")
    return ("status",)


def _met_isteken(terrein: Terrein) -> tuple[str, ...]:
    (terrein.repository / ".gitattributes").write_text("* filter=a=b\n")
    terrein.instelling("filter.a=b.clean", str(terrein.programma))
    return ("status",)


BIJ_EEN_COMMIT: dict[str, Val] = {
    **{
        naam: _haken(naam)
        for naam in ("pre-commit", "prepare-commit-msg", "commit-msg", "post-commit", "reference-transaction")
    },
    "commit.gpgSign": _ondertekenen,
    "gpg.ssh.program": _ondertekenen_met_ssh,
    "pre-auto-gc": _opruimen,
    ".gitattributes": _kenmerken_in_de_map,
    "filter met een isteken": _met_isteken,
}


@pytest.mark.parametrize("val", [*VALLEN.values(), *BIJ_EEN_COMMIT.values()], ids=[*VALLEN, *BIJ_EEN_COMMIT])
def test_een_commit_voert_niets_uit(val: Val, terrein: Terrein) -> None:
    stap_erop(terrein, val(terrein))
    maak_commit(terrein)
    assert not terrein.merk.exists()


@pytest.mark.parametrize("naam", [*BIJ_EEN_COMMIT][:-1])
def test_de_commit_komt_er(naam: str, terrein: Terrein) -> None:
    """A trap does not keep the commit away, but for one that cannot be turned off."""
    stap_erop(terrein, BIJ_EEN_COMMIT[naam](terrein))
    assert maak_commit(terrein)
    assert git(terrein.repository, "show", "HEAD:register/kader.yaml") == "versie: 10"


@pytest.mark.parametrize("naam", ["GIT_EDITOR", "GIT_INDEX_FILE", "GIT_DIR", "GIT_AUTHOR_NAME", "GIT_COMMITTER_EMAIL"])
def test_geen_variabele_telt_bij_een_commit(naam: str, terrein: Terrein, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(naam, str(terrein.programma))
    with suppress(GitFout):
        assert _commit_zonder_config(terrein)
    monkeypatch.delenv(naam)
    assert git(terrein.repository, "log", "-1", "--format=%an|%ae|%s") == "test|test@voorbeeldstad.example|Iets"
    assert not terrein.merk.exists()


def _commit_zonder_config(terrein: Terrein) -> bool:
    with (terrein.repository / ".git/config").open("a") as stroom:
        stroom.write("[user]\n\tname = test\n\temail = test@voorbeeldstad.example\n")
    (terrein.repository / KADER).write_text("versie: 10\n")
    return leg_vast_in_git(terrein.repository, [PurePosixPath(KADER)], "Iets")


def test_een_mislukte_commit_laat_de_index_zoals_zij_was(terrein: Terrein) -> None:
    git(terrein.repository, "config", "user.email", "test@voorbeeldstad.example")
    (terrein.repository / NIEUW).write_text("id: nieuw\n")
    assert not weet_wie(terrein.repository)
    voor = git(terrein.repository, "ls-files", "--stage")
    with pytest.raises(GitFout):
        leg_vast_in_git(terrein.repository, [PurePosixPath(NIEUW)], "Iets")
    assert git(terrein.repository, "ls-files", "--stage") == voor


def test_te_veel_instellingen(terrein: Terrein) -> None:
    with (terrein.repository / ".git/config").open("a") as stroom:
        stroom.write("[x]\n" + "".join(f"\tnaam{n} = {'x' * 20}\n" for n in range(12_000)))
    with pytest.raises(GitFout, match="te veel instellingen"):
        _commit_zonder_config(terrein)


def test_alleen_opdrachten_die_bekend_zijn(terrein: Terrein, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A new one is looked at here first."""
    met_git(tmp_path / "bin", f'printf "%s\\n" "$@" >> "{tmp_path}/gevraagd"', monkeypatch)
    assert maak_commit(terrein)
    gevraagd = (tmp_path / "gevraagd").read_text().splitlines()
    bekend = set(git(terrein.repository, "--list-cmds=main").splitlines())
    zelf = {"config", "var", "status", "ls-files", "add", "commit", "rev-parse"}
    assert bekend & set(gevraagd) == zelf
    assert {f"core.hooksPath={os.devnull}", "protocol.allow=never", "--literal-pathspecs"} <= set(gevraagd)
