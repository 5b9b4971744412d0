"""Which files changed on which day, as Git tells it: one state a day, wherever the folder stood."""

import shutil
from pathlib import Path, PurePosixPath

import pytest

from participatie_cli.store.git.commits import laatste_commit
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.git.geschiedenis import bestandsstanden
from participatie_cli.store.git.objecten import Inhoudlezer
from participatie_cli.store.git.verhuizing import eerdere_plekken
from tests.report.gitproef import git
from tests.versies.proef import Inhoud, leg_geschiedenis

P = "register/projecten"


def gezien(map_: Path, *mappen: str) -> list[tuple[str, str, str | None]]:
    """The day, the path and the content of all changes."""
    commit = laatste_commit(map_)
    assert commit is not None
    lezer = Inhoudlezer(map_)
    try:
        return [
            (str(stand.op), pad, (lezer.inhoud(stand.nummer) or b"").decode() if stand.nummer else None)
            for pad, stand in bestandsstanden(map_, commit, [PurePosixPath(een) for een in mappen or (P,)])
        ]
    finally:
        lezer.sluit()


def test_een_stand_per_dag(tmp_path: Path) -> None:
    leg_geschiedenis(
        tmp_path,
        [
            ("2024-05-01", {f"{P}/a.yaml": "een", f"{P}/b.yaml": "b"}),
            ("2024-05-01 23:30", {f"{P}/a.yaml": "twee"}),
            ("2024-05-02 00:10", {f"{P}/a.yaml": "drie", "elders.txt": "x"}),
            ("2024-05-03", {"elders.txt": "y"}),
            ("2024-05-04", {f"{P}/a.yaml": "vier", f"{P}/b.yaml": None}),
            ("2024-05-04 13:00", {f"{P}/a.yaml": "drie"}),
            ("2024-05-05", {f"{P}/b.yaml": "terug"}),
        ],
    )
    assert gezien(tmp_path) == [
        ("2024-05-01", "a.yaml", "twee"),
        ("2024-05-01", "b.yaml", "b"),
        ("2024-05-02", "a.yaml", "drie"),
        ("2024-05-04", "b.yaml", None),
        ("2024-05-05", "b.yaml", "terug"),
    ]


KLOKKEN: list[tuple[list[str], list[str]]] = [
    (["2024-05-01", "2020-01-01", "2024-06-01"], ["2024-05-01", "2024-06-01"]),
    (["2024-05-01", "2039-01-01", "2024-06-01"], ["2024-05-01", "2024-06-01"]),
    (["2024-05-01", "2024-06-01", "2024-05-20", "2024-07-01"], ["2024-05-01", "2024-06-01", "2024-07-01"]),
]


@pytest.mark.parametrize(("dagen", "standen"), KLOKKEN)
def test_klokken_die_niet_gelijk_lopen(dagen: list[str], standen: list[str], tmp_path: Path) -> None:
    leg_geschiedenis(tmp_path, [(dag, {f"{P}/a.yaml": f"{nr}"}) for nr, dag in enumerate(dagen)])
    gevonden = gezien(tmp_path)
    assert [dag for dag, _, _ in gevonden] == standen
    assert gevonden[-1][2] == str(len(dagen) - 1)


def test_mappen_in_mappen_en_wat_geen_bestand_is(tmp_path: Path) -> None:
    leg_geschiedenis(
        tmp_path,
        [
            ("2024-05-01", {f"{P}/wijk noord/a.yaml": "a", f"{P}/b.yaml": "b"}),
            ("2024-05-02", {f"{P}/wijk noord/c/d.yaml": "d"}),
            ("2024-05-03", {f"{P}/wijk noord/c/d.yaml": None, f"{P}/d.yaml": "d"}),
        ],
    )
    (tmp_path / P / "koppeling.yaml").symlink_to("b.yaml")
    git(tmp_path, "add", "--all")
    git(tmp_path, "commit", "--quiet", "-m", "koppeling", op="2024-05-04T12:00:00+02:00")
    assert gezien(tmp_path) == [
        ("2024-05-01", "b.yaml", "b"),
        ("2024-05-01", "wijk noord/a.yaml", "a"),
        ("2024-05-02", "wijk noord/c/d.yaml", "d"),
        ("2024-05-03", "d.yaml", "d"),
        ("2024-05-03", "wijk noord/c/d.yaml", None),
    ]


def test_een_map_die_is_verhuisd(tmp_path: Path) -> None:
    kader = "".join(f"regel {nr}\n" for nr in range(20))
    alles: dict[str, Inhoud] = {"oud/kader.yaml": kader, "oud/projecten/a.yaml": "een"}
    weg: dict[str, Inhoud] = dict.fromkeys(alles)
    leg_geschiedenis(
        tmp_path,
        [
            ("2024-05-01", alles),
            ("2024-05-02", {"oud/projecten/a.yaml": "twee"}),
            ("2024-05-03", {**weg, "nieuw/kader.yaml": kader, "nieuw/projecten/a.yaml": "twee"}),
            ("2024-05-04", {"nieuw/projecten/a.yaml": "drie"}),
        ],
    )
    commit = laatste_commit(tmp_path)
    assert commit is not None
    assert eerdere_plekken(tmp_path, commit, PurePosixPath("nieuw/kader.yaml")) == (PurePosixPath("oud/kader.yaml"),)
    assert [(dag, wat) for dag, _, wat in gezien(tmp_path, "nieuw/projecten", "oud/projecten")] == [
        ("2024-05-01", "een"),
        ("2024-05-02", "twee"),
        ("2024-05-04", "drie"),
    ]


def test_het_hele_repository_is_het_register(tmp_path: Path) -> None:
    leg_geschiedenis(tmp_path, [("2024-05-01", {"a.yaml": "a", "map/b.yaml": "b"})])
    assert [pad for _, pad, _ in gezien(tmp_path, ".")] == ["a.yaml", "map/b.yaml"]


def test_een_samenvoeging_telt_op_haar_eigen_dag(tmp_path: Path) -> None:
    leg_geschiedenis(tmp_path, [("2024-05-01", {f"{P}/a.yaml": "een"})])
    git(tmp_path, "checkout", "--quiet", "-b", "zij")
    (tmp_path / P / "a.yaml").write_text("twee")
    git(tmp_path, "commit", "--quiet", "-am", "zij", op="2024-05-02T12:00:00+02:00")
    git(tmp_path, "checkout", "--quiet", "main")
    git(tmp_path, "merge", "--quiet", "--no-ff", "-m", "samen", "zij", op="2024-05-09T12:00:00+02:00")
    assert gezien(tmp_path) == [("2024-05-01", "a.yaml", "een"), ("2024-05-09", "a.yaml", "twee")]


def test_een_repository_die_stuk_is(tmp_path: Path) -> None:
    leg_geschiedenis(tmp_path, [("2024-05-01", {f"{P}/a.yaml": "een"})])
    commit = laatste_commit(tmp_path)
    assert commit is not None
    shutil.rmtree(tmp_path / ".git/objects")
    (tmp_path / ".git/objects").mkdir()
    with pytest.raises(GitFout):
        list(bestandsstanden(tmp_path, commit, [PurePosixPath(P)]))
    lezer = Inhoudlezer(tmp_path)
    assert lezer.inhoud("0" * 40) is None
    lezer.sluit()
