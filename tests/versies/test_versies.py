"""The versions of projects as Git has them: which there are, what is left of them, and why there are none."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from participatie_cli.model.openbaar import openbaar_deel
from participatie_cli.store.git.commits import Commit
from participatie_cli.store.git.fout import GitFout
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import bestanden_in
from participatie_cli.usecases.lezing import lees_bestanden
from participatie_cli.usecases.registerversie import geopend
from participatie_cli.usecases.versiereeks import EERSTE, TERUG, Dagversie
from participatie_cli.usecases.versies import Versieboek, versies_van
from tests.report.gitproef import git, met_git
from tests.versies.proef import Inhoud, leg_geschiedenis, project

PLEIN = "register/projecten/plein.yaml"
GEHEIM = "De gemeente koopt de grond van de buurman."


@contextmanager
def boek_van(map_: Path) -> Iterator[Versieboek]:
    """The versions of all projects in a repository, as they are in the folder now."""
    register = map_ / "register"
    toegestaan = lees_kader(register, "kader.yaml").toegestaan
    lezingen = tuple(lees_bestanden(tuple(bestanden_in(register, register)), register, "", toegestaan))
    with geopend(register, None) as versie, versies_van(versie, lezingen, toegestaan) as boek:
        yield boek


def plein(*regels: str) -> dict[str, Inhoud]:
    """One project, with these lines, as the only file that a commit changes."""
    return {PLEIN: project("plein", "Plein", *regels)}


def versies(map_: Path, *commits: tuple[str, Mapping[str, Inhoud]], nu: str | None = None) -> tuple[Dagversie, ...]:
    """The versions of the square after these commits; `nu` is what the file holds without a commit."""
    leg_geschiedenis(map_, commits)
    if nu is not None:
        (map_ / PLEIN).write_text(nu, "utf-8")
    with boek_van(map_) as boek:
        return boek.reeksen["plein"].lees()


def in_het_kort(rij: tuple[Dagversie, ...]) -> list[tuple[str, tuple[str, ...], int]]:
    return [(str(een.op), een.veranderd, een.ingetrokken) for een in rij]


def test_van_nieuw_naar_oud(tmp_path: Path) -> None:
    rij = versies(
        tmp_path,
        ("2024-05-01", plein()),
        ("2024-06-01", plein("lessen: [{les: Begin vroeg.}]")),
        ("2024-06-02", plein("lessen: [{les: Begin vroeg.}]", "# een noot")),
        ("2024-07-01", plein("lessen: [{les: Begin vroeg.}]", "opmerking: Nieuw.")),
        nu=project("plein", "Plein", "lessen: [{les: Begin vroeg.}]", "opmerking: Nog niet vastgelegd."),
    )
    assert in_het_kort(rij) == [
        ("2024-07-01", ("Opmerking: Nieuw.",), 0),
        ("2024-06-01", ("Nieuw: Les: Begin vroeg.",), 0),
        ("2024-05-01", (EERSTE,), 0),
    ]
    assert [een.dossier.opmerking for een in rij] == ["Nieuw.", None, None]
    assert [een.commit for een in rij] == [git(tmp_path, "rev-parse", een) for een in ("HEAD", "HEAD~2", "HEAD~3")]


def test_niet_meer_dan_gevraagd(tmp_path: Path) -> None:
    dagen = [(f"2024-05-{dag:02}", plein(f"opmerking: Stand {dag}.")) for dag in range(1, 8)]
    alle = versies(tmp_path, *dagen)
    with boek_van(tmp_path) as boek:
        for hoogstens in (0, 1, 3, 7, 9):
            assert boek.reeksen["plein"].lees(hoogstens) == alle[:hoogstens]


def test_wat_nu_intern_is_stond_er_niet(tmp_path: Path) -> None:
    besluit = f"besluiten: [{{datum: 2024-05-20, door: raad, besluit: {GEHEIM}"
    rij = versies(
        tmp_path,
        ("2024-05-01", plein()),
        ("2024-06-01", plein(f"{besluit}}}]")),
        ("2024-07-01", plein(f"{besluit}, gepubliceerd_op: 2024-06-20}}]", "opmerking: Meer.")),
        ("2024-08-01", plein(f"{besluit}, intern: Nog geheim.}}]", "opmerking: Meer.")),
    )
    assert in_het_kort(rij) == [
        ("2024-08-01", ("1 gegeven is weggehaald.",), 0),
        ("2024-07-01", ("Opmerking: Meer.",), 1),
        ("2024-05-01", (EERSTE,), 1),
    ]
    assert GEHEIM not in repr(rij)
    assert "20 mei" not in repr(rij)


def test_een_project_dat_intern_was(tmp_path: Path) -> None:
    rij = versies(
        tmp_path,
        ("2024-05-01", plein("intern: Nog niet.")),
        ("2024-06-01", plein()),
        ("2024-07-01", plein("lessen: []")),
    )
    assert in_het_kort(rij) == [("2024-06-01", (), 0)]


def test_een_project_dat_nu_intern_is_of_weg_wordt_alleen_geteld(tmp_path: Path) -> None:
    leg_geschiedenis(
        tmp_path,
        [
            ("2024-05-01", {f"register/projecten/{een}.yaml": project(een) for een in ("a", "b", "c", "d", "e", "f")}),
            (
                "2024-05-02",
                {"register/projecten/a.yaml": None, "register/projecten/b.yaml": project("b", "B", "intern: Nee.")},
            ),
            ("2024-05-03", {"register/projecten/g.yaml": project("g", "G", "intern: Nee.")}),
            ("2024-05-04", {"register/projecten/c.yaml": "titel: ["}),
            ("2024-05-05", {"register/projecten/d.yaml": "titel: ["}),
            ("2024-05-06", {"register/projecten/d.yaml": None}),
        ],
    )
    with boek_van(tmp_path) as boek:
        assert sorted(boek.reeksen) == ["e", "f"]
        assert boek.verdwenen == 3
        assert boek.zonder is None


INGETROKKEN = "ingetrokken: [{op: 2024-06-01, wat: een bijlage bij het verslag}]"


def test_voor_een_intrekking_is_er_niets(tmp_path: Path) -> None:
    rij = versies(
        tmp_path,
        ("2024-05-01", plein(f"opmerking: {GEHEIM}")),
        ("2024-06-01", plein(f"opmerking: {GEHEIM} Ja.")),
        ("2024-06-03", plein("opmerking: Anders.", INGETROKKEN)),
        ("2024-07-01", plein("opmerking: Weer anders.", INGETROKKEN)),
    )
    assert in_het_kort(rij) == [("2024-07-01", ("Opmerking: nu “Weer anders”.",), 0), ("2024-06-03", (), 0)]
    with boek_van(tmp_path) as boek:
        reden = boek.reeksen["plein"].waarom_niet_ouder
    assert reden == (
        "Uit het register gehaald: een bijlage bij het verslag. Hoe het voor 1 juni 2024 was, is niet meer te zien."
    )


@pytest.mark.parametrize(
    ("regel", "hoeveel", "reden"),
    [
        ("ingetrokken: [{op: 2024-07-01, wat: iets}]", 0, "Hoe het voor 1 juli 2024 was, is niet meer te zien."),
        ("ingetrokken: [{op: onbekend, wat: iets.}]", 0, "Uit het register gehaald: iets. Hoe het daarvoor was,"),
        ("ingetrokken: onbekend", 0, "onbekend is wat"),
        ("ingetrokken: []", 2, None),
    ],
)
def test_een_intrekking_die_nog_niet_is_vastgelegd(regel: str, hoeveel: int, reden: str | None, tmp_path: Path) -> None:
    commits = [("2024-05-01", plein()), ("2024-06-01", plein("opmerking: Meer."))]
    assert len(versies(tmp_path, *commits, nu=project("plein", "Plein", "opmerking: Meer.", regel))) == hoeveel
    with boek_van(tmp_path) as boek:
        waarom = boek.reeksen["plein"].waarom_niet_ouder
    assert waarom is None if reden is None else reden in str(waarom)


def test_een_intrekking_op_een_latere_dag_dan_zij_is_vastgelegd(tmp_path: Path) -> None:
    later = INGETROKKEN.replace("2024-06-01", "2024-06")
    rij = versies(
        tmp_path,
        ("2024-06-03", plein("opmerking: Anders.", later)),
        ("2024-06-30", plein("opmerking: Weer anders.", later)),
    )
    assert in_het_kort(rij) == [("2024-06-30", (), 0)]


def test_een_persoonsgegeven_in_een_versie(tmp_path: Path) -> None:
    rij = versies(
        tmp_path,
        ("2024-05-01", plein("opmerking: Bel jan.jansen@voorbeeld.example.")),
        ("2024-05-02", plein("opmerking: Bel het team.")),
    )
    assert in_het_kort(rij) == [
        ("2024-05-02", ("Opmerking: nu “Bel het team”.", "1 gegeven is weggehaald."), 0),
        ("2024-05-01", (EERSTE,), 1),
    ]
    assert "jansen" not in repr(rij)


def test_wat_niet_te_lezen_is_wordt_geteld(tmp_path: Path) -> None:
    rij = versies(
        tmp_path,
        ("2024-05-01", plein("opmerking: Een.")),
        ("2024-05-02", {PLEIN: "titel: ["}),
        ("2024-05-03", {PLEIN: b"a" * 1_000_001}),
        ("2024-05-04", plein("opmerking: Een.", "lessen: [{les: Begin vroeg.}]")),
    )
    assert [(str(een.op), een.ontoonbaar) for een in rij] == [("2024-05-04", 2), ("2024-05-01", 0)]
    assert rij[0].veranderd == (
        "Nieuw: Les: Begin vroeg.",
        "2 versies zijn niet te tonen: het bestand was toen niet in orde.",
    )


def test_wat_niet_te_lezen_is_tussen_twee_die_gelijk_zijn(tmp_path: Path) -> None:
    stuk = {PLEIN: "titel: ["}
    rij = versies(
        tmp_path,
        *[("2024-05-01", plein()), ("2024-05-02", stuk), ("2024-05-03", plein("# noot"))],
        *[("2024-05-04", {PLEIN: "]"}), ("2024-05-05", plein()), ("2024-05-06", plein("lessen: [{les: Luister.}]"))],
    )
    assert [(str(een.op), een.ontoonbaar) for een in rij] == [("2024-05-06", 0), ("2024-05-01", 2)]


def test_een_tijd_weg(tmp_path: Path) -> None:
    rij = versies(tmp_path, ("2024-05-01", plein()), ("2024-05-02", {PLEIN: None, "x": ""}), ("2024-05-03", plein()))
    assert in_het_kort(rij) == [("2024-05-03", (TERUG,), 0), ("2024-05-01", (EERSTE,), 0)]


def test_naar_een_andere_map(tmp_path: Path) -> None:
    wijk = PLEIN.replace("plein", "noord/plein")
    rij = versies(
        tmp_path,
        ("2024-05-01", {wijk: project()}),
        ("2024-05-02", {wijk: None, PLEIN: project()}),
        ("2024-05-03", plein("opmerking: Meer.")),
    )
    assert [str(een.op) for een in rij] == ["2024-05-03", "2024-05-01"]


def test_een_andere_naam(tmp_path: Path) -> None:
    """What stood under the old name is seen under the new one; what also changed otherwise is another project."""
    markt, brink, haven = (f"register/projecten/{een}.yaml" for een in ("markt", "brink", "haven"))
    leg_geschiedenis(
        tmp_path,
        [
            ("2024-05-01", {markt: project("markt"), haven: project("haven", "Haven")}),
            ("2024-05-02", {markt: project("markt", "Plein", "opmerking: Meer.")}),
            ("2024-05-03", {markt: None, brink: project("brink", "Plein", "opmerking: Meer.")}),
            ("2024-05-04", {brink: None, **plein("opmerking: Meer."), haven: None, "register/projecten/x.yaml": "x"}),
            ("2024-05-05", plein("opmerking: Nog meer.")),
        ],
    )
    with boek_van(tmp_path) as boek:
        rij = boek.reeksen["plein"].lees()
        assert boek.verdwenen == 1
    assert in_het_kort(rij) == [
        ("2024-05-05", ("Opmerking: nu “Nog meer”.",), 0),
        ("2024-05-02", ("Opmerking: Meer.",), 0),
        ("2024-05-01", (EERSTE,), 0),
    ]
    assert {een.dossier.id for een in rij} == {"plein"}


def test_wat_er_het_laatst_veranderde_in_alle_projecten(tmp_path: Path) -> None:
    naam = "register/projecten/{}.yaml".format
    leg_geschiedenis(
        tmp_path,
        [
            ("2024-05-01", {naam(een): project(een) for een in ("a", "b", "c")}),
            *((f"2024-05-{dag:02}", {naam("a"): project("a", f"A {dag}")}) for dag in range(2, 7)),
            ("2024-05-04 13:00", {naam("b"): project("b", "B 4")}),
            ("2024-05-09", {naam("b"): project("b", "B 4", "# noot"), naam("c"): project("c", "C", "intern: Nee.")}),
            ("2024-05-10", {naam("c"): project("c", "C 10")}),
        ],
    )
    with boek_van(tmp_path) as boek:
        alles = sorted(
            ((een.op, kenmerk) for kenmerk, reeks in boek.reeksen.items() for een in reeks.lees()),
            key=lambda een: (-een[0].toordinal(), een[1]),
        )
        for hoogstens in (1, 4, 7, 20):
            nieuwste = boek.nieuwste(hoogstens)
            assert [(een.op, kenmerk) for kenmerk, een in nieuwste] == alles[:hoogstens]
            assert all(een in boek.reeksen[kenmerk].lees() for kenmerk, een in nieuwste)


def test_dezelfde_sleutel_dezelfde_versies(tmp_path: Path) -> None:
    versies(tmp_path, ("2024-05-01", {**plein(), "register/projecten/b.yaml": project("b")}))

    def sleutels() -> dict[str, str]:
        with boek_van(tmp_path) as boek:
            return {kenmerk: reeks.sleutel for kenmerk, reeks in boek.reeksen.items()}

    eerst = sleutels()
    assert sleutels() == eerst
    (tmp_path / PLEIN).write_text(project("plein", "Plein", "opmerking: Meer."))
    dan = sleutels()
    assert (dan["plein"] != eerst["plein"], dan["b"] == eerst["b"]) == (True, True)
    git(tmp_path, "commit", "--quiet", "-am", "meer", op="2024-05-02T12:00:00+02:00")
    vastgelegd = sleutels()
    assert (vastgelegd["plein"] != dan["plein"], vastgelegd["b"] == eerst["b"]) == (True, True)
    (tmp_path / "register/kader.yaml").write_text("toegestane_teksten: [{tekst: a@b.example, reden: Van het team.}]\n")
    assert sleutels()["b"] != eerst["b"]


def test_een_kopie_met_een_deel_van_de_geschiedenis(tmp_path: Path) -> None:
    leg_geschiedenis(
        tmp_path / "heel",
        [
            ("2024-05-01", plein()),
            ("2024-05-02", plein("opmerking: Meer.")),
            ("2024-05-03", {"register/projecten/b.yaml": project("b")}),
        ],
    )
    git(tmp_path, "clone", "--quiet", "--depth=2", f"file://{tmp_path}/heel", "ondiep")
    with boek_van(tmp_path / "ondiep") as boek:
        assert boek.zonder is not None
        assert "die begint hier op 2 mei 2024" in boek.zonder
        assert in_het_kort(boek.reeksen["plein"].lees()) == [("2024-05-02", (), 0)]
        assert in_het_kort(boek.reeksen["b"].lees()) == [("2024-05-03", (EERSTE,), 0)]


def test_waarom_er_geen_versies_zijn(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "register/projecten").mkdir(parents=True)
    (tmp_path / PLEIN).write_text(project())

    def zonder() -> str | None:
        with boek_van(tmp_path) as boek:
            assert not boek.reeksen
            return boek.zonder

    assert zonder() == "Het register staat niet onder Git. Eerdere versies zijn er daarom niet."
    git(tmp_path, "init", "--quiet")
    assert zonder() == "Het register is nog niet vastgelegd in Git. Eerdere versies zijn er daarom niet."
    with monkeypatch.context() as omgeving:
        omgeving.setenv("PATH", str(tmp_path))
        assert "het programma git is hier niet te vinden" in str(zonder())
    with monkeypatch.context() as omgeving:
        met_git(tmp_path / "bin", "export GIT_TEST_ASSUME_DIFFERENT_OWNER=1", omgeving)
        assert "van een andere gebruiker" in str(zonder())


@pytest.mark.parametrize(("machine", "woord"), [("exit 128", "niet te lezen"), ("kill -9 $$", None)])
def test_git_kan_het_niet(machine: str, woord: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leg_geschiedenis(tmp_path, [("2024-05-01", plein())])
    with monkeypatch.context() as omgeving:
        register = tmp_path / "register"
        with geopend(register, None) as versie:
            met_git(tmp_path / "bin", f'case "$*" in *rev-list*) echo "bad object" >&2; {machine};; esac', omgeving)
            if woord is None:
                with pytest.raises(GitFout), versies_van(versie, (), lees_kader(None, "").toegestaan):
                    pass
            else:
                with versies_van(versie, (), lees_kader(None, "").toegestaan) as boek:
                    assert woord in str(boek.zonder)


def test_een_deel_van_de_inhoud_mist(tmp_path: Path) -> None:
    leg_geschiedenis(tmp_path, [("2024-05-01", plein()), ("2024-05-02", plein("opmerking: Meer."))])
    nummer = git(tmp_path, "rev-parse", f"HEAD~1:{PLEIN}")
    for pak in (tmp_path / ".git/objects/pack").glob("*.pack"):
        shutil.move(pak, tmp_path / "pak")
        git(tmp_path, "-c", "core.fsync=none", "init", "--quiet")
        with (tmp_path / "pak").open("rb") as stroom:
            subprocess.run(["git", "unpack-objects", "-q"], cwd=tmp_path, stdin=stroom, check=True)
    los = tmp_path / ".git/objects" / nummer[:2] / nummer[2:]
    os.chmod(los, 0o644)
    los.unlink()
    with boek_van(tmp_path) as boek:
        assert [(str(een.op), een.ontoonbaar) for een in boek.reeksen["plein"].lees()] == [("2024-05-02", 1)]


def _boom(map_: Path, inhoud: str) -> str:
    """A folder of Git that holds what these lines say."""
    uit = subprocess.run(
        ["git", "mktree", "--missing"], cwd=map_, input=inhoud.encode(), capture_output=True, check=True
    )
    return uit.stdout.decode().strip()


def test_een_map_die_zichzelf_vermenigvuldigt(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Thirty folders in each other, each of them twice: a thousand million files in a few hundred bytes."""
    monkeypatch.setattr("participatie_cli.store.git.bomen.MEESTE_INGANGEN", 1000)
    leg_geschiedenis(tmp_path, [("2024-05-01", plein())])
    boom = git(tmp_path, "rev-parse", f"HEAD:{PLEIN.rpartition('/')[0]}")
    for _ in range(30):
        boom = _boom(tmp_path, f"040000 tree {boom}\ta\n040000 tree {boom}\tb\n")
    for naam in ("projecten", "register"):
        boom = _boom(tmp_path, f"040000 tree {boom}\t{naam}\n")
    commit = git(tmp_path, "commit-tree", "-m", "bom", "-p", "HEAD", boom, op="2024-05-02T12:00:00+02:00")
    with geopend(tmp_path / "register", None) as versie:
        stuk = replace(versie, commit=Commit(commit, date(2024, 5, 2)))
        with versies_van(stuk, (), lees_kader(None, "").toegestaan) as boek:
            assert "te veel bestanden en mappen" in str(boek.zonder)


def test_te_vaak_veranderd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("participatie_cli.usecases.versies.MEESTE_STANDEN", 1)
    leg_geschiedenis(tmp_path, [("2024-05-01", plein()), ("2024-05-02", plein("opmerking: Meer."))])
    with boek_van(tmp_path) as boek:
        assert "te vaak veranderd" in str(boek.zonder)


@pytest.mark.langzaam
def test_het_echte_register(tmp_path: Path) -> None:
    """The last version of each project of the invented municipality is what residents see of it."""
    voorbeeld = Path(__file__).parents[2] / "voorbeeld/register"
    bestanden = {f"register/{pad.relative_to(voorbeeld)}": pad.read_bytes() for pad in voorbeeld.rglob("*.yaml")}
    leg_geschiedenis(tmp_path, [("2026-11-01", bestanden)])
    with boek_van(tmp_path) as boek:
        assert len(boek.reeksen) == 29
        assert boek.verdwenen == 0
        for reeks in boek.reeksen.values():
            (versie,) = reeks.lees()
            assert versie.dossier == openbaar_deel(reeks.nu)
            assert (versie.op, versie.ingetrokken) == (date(2026, 11, 1), 0)
