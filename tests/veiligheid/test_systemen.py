"""No situation of the machine gives a traceback, English, an untrue sentence, or the blame to the wrong one."""

import errno
import os
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import participatie_cli
from participatie_cli.model.project import Project
from participatie_cli.store.leespunten import GROOTSTE_BESTAND
from participatie_cli.store.lezen import lees
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.wording.systeem import waarom
from tests.conftest import Draai
from tests.veiligheid.schrijvers import oordeel
from tests.veiligheid.situaties import SITUATIES, Situatie, draai_in

OP = ("--peildatum", "2025-01-01")
OPDRACHTEN = (
    *(("score", *OP), ("toon", "groene-as", *OP), ("report", "--uit", "-", *OP), ("kader",), ("kader", "dekking")),
    *(("regel",), ("oordeel", "groene-as"), ("sjabloon", "controleer", "register"), ("check", "--formaat", "json")),
    *(oordeel("Kort."), ("terug", "--lijst")),
)
OM_DE_BEURT = [
    pytest.param(situatie, argumenten, id=f"{situatie.naam}-{' '.join(argumenten[:2])}")
    for nummer, situatie in enumerate(SITUATIES)
    for argumenten in OPDRACHTEN[nummer % 3 :: 3]
]
"""Every machine with a third of the commands, and every command with a third of the machines; each takes a process."""
ENGELS = re.compile("|".join(re.escape(os.strerror(nummer)) for nummer in errno.errorcode))


@pytest.fixture
def werkmap(tmp_path: Path) -> Iterator[Path]:
    """A folder that is taken away whatever became of it; a thousand folders deep is too deep for Python."""
    yield tmp_path / "werk"
    subprocess.run(["chmod", "-R", "u+rwX", str(tmp_path)], check=False, capture_output=True)
    subprocess.run(["rm", "-rf", str(tmp_path)], check=True)


def houdt_stand(situatie: Situatie, werkmap: Path, *argumenten: str) -> str:
    afloop = draai_in(situatie, werkmap, *argumenten)
    gezegd = (afloop.stdout + afloop.stderr).decode()
    assert "Traceback" not in gezegd
    assert "Exception ignored" not in gezegd
    assert not ENGELS.search(gezegd)
    assert afloop.returncode in situatie.codes, gezegd
    return gezegd


@pytest.mark.langzaam
@pytest.mark.parametrize("situatie", SITUATIES, ids=lambda een: een.naam)
def test_controleren_op_een_machine_die_tekortschiet(situatie: Situatie, werkmap: Path) -> None:
    assert situatie.zin in houdt_stand(situatie, werkmap, "check", *OP)


@pytest.mark.langzaam
@pytest.mark.parametrize(("situatie", "argumenten"), OM_DE_BEURT)
def test_elke_opdracht_op_een_machine_die_tekortschiet(
    situatie: Situatie, argumenten: tuple[str, ...], werkmap: Path
) -> None:
    houdt_stand(situatie, werkmap, *argumenten)


@pytest.mark.langzaam
def test_zonder_controles_van_python_is_de_uitvoer_gelijk(werkmap: Path) -> None:
    """No check of ours is an assertion, which Python can leave out."""
    gewoon, kaal = Situatie("", frozenset({1})), Situatie("", frozenset({1}), vlaggen=("-O",))
    for argumenten in (("check", *OP), ("score", "--uitleg", *OP), ("report", "--uit", "-", *OP)):
        assert houdt_stand(gewoon, werkmap, *argumenten) == houdt_stand(kaal, werkmap, *argumenten)


def weiger(nummer: int, soort: str) -> Callable[..., object]:
    """Refuse only what is done with a register; the program itself must still load."""
    echt: Callable[..., object] = getattr(os, soort)

    def _weiger(*waarden: object, **meer: object) -> object:
        if soort == "read" or "projecten" in str(waarden[0]):
            raise OSError(nummer, os.strerror(nummer), None if soort == "read" else waarden[0])
        return echt(*waarden, **meer)

    return _weiger


VAN_DE_MACHINE = (errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EIO, errno.ESTALE)


@pytest.mark.parametrize("soort", ["open", "read", "scandir"])
@pytest.mark.parametrize("nummer", VAN_DE_MACHINE, ids=errno.errorcode.get)
def test_wat_aan_de_machine_ligt_is_geen_bevinding(
    nummer: int, soort: str, draai: Draai, register_klein: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The program stops, and does not put the blame on a file."""
    draai("check", map_=register_klein)
    for module in ("tekst", "register"):
        monkeypatch.setattr(f"participatie_cli.store.{module}.os.{soort}", weiger(nummer, soort))
    for argumenten in (("check",), ("score",), ("toon", "groene-as"), ("oordeel", "groene-as")):
        afloop = draai(*argumenten, map_=register_klein)
        assert (afloop.code, afloop.uit) == (Exitcode.SYSTEEM, "")
        zin, uitweg = afloop.fout.splitlines()
        assert waarom(OSError(nummer, "")) in zin
        assert "register/" in zin
        assert uitweg.endswith(".")


@pytest.mark.parametrize("nummer", [errno.EACCES, errno.ENOENT, errno.ENOTDIR, errno.ELOOP, errno.ENAMETOOLONG])
def test_wat_aan_een_bestand_ligt_is_een_bevinding(
    nummer: int, draai: Draai, register_klein: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draai("check", map_=register_klein)
    monkeypatch.setattr("participatie_cli.store.tekst.os.open", weiger(nummer, "open"))
    afloop = draai("check", *OP, map_=register_klein)
    assert (afloop.code, afloop.fout) == (Exitcode.BEVINDINGEN, "")
    assert f"Openen lukt niet: {waarom(OSError(nummer, ''))}." in afloop.uit


@pytest.mark.parametrize("wordt", ["koppeling", "pijp", "map", "weg", "groot"])
def test_een_bestand_dat_verandert_terwijl_het_wordt_gelezen(
    wordt: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was a file when it was looked at is another thing when it is opened."""
    geheim, pad = tmp_path / "geheim", tmp_path / "a.yaml"
    geheim.write_text("titel: van een ander\n")
    pad.write_text("titel: gewoon\n")
    echt = os.open

    def verwissel(naam: Path, vlaggen: int) -> int:
        pad.unlink()
        anders = {"koppeling": lambda: pad.symlink_to(geheim), "pijp": lambda: os.mkfifo(pad), "map": pad.mkdir}
        anders["groot"] = lambda: pad.write_bytes(b"# " + b"x" * GROOTSTE_BESTAND)
        anders.get(wordt, lambda: None)()
        return echt(naam, vlaggen)

    monkeypatch.setattr("participatie_cli.store.tekst.os.open", verwissel)
    uitkomst = lees(pad, "a.yaml", Project)
    (bevinding,) = uitkomst.bevindingen
    assert bevinding.code == ("LEZ002" if wordt == "groot" else "LEZ001")
    assert uitkomst.waarde is None


def test_een_bestand_dat_groeit_wordt_niet_verder_gelezen_dan_de_grens(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad, gelezen = tmp_path / "a.yaml", []
    pad.write_text("titel: gewoon\n")

    def zonder_einde(nummer: int, hoeveel: int) -> bytes:
        gelezen.append(min(hoeveel, 65536))
        return b"x" * gelezen[-1]

    monkeypatch.setattr("participatie_cli.store.tekst.os.read", zonder_einde)
    (bevinding,) = lees(pad, "a.yaml", Project).bevindingen
    assert bevinding.code == "LEZ002"
    assert sum(gelezen) == GROOTSTE_BESTAND + 1


def test_geheugen_dat_op_is_in_een_bibliotheek(
    draai: Draai, register_klein: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for fout in (MemoryError(), RuntimeError("SchemaError: MemoryError: ")):
        monkeypatch.setattr(
            "participatie_cli.usecases.registercontrole.controleer", lambda *_, een=fout, **__: _werp(een)
        )
        afloop = draai("check", map_=register_klein)
        assert (afloop.code, afloop.fout.splitlines()[0]) == (5, "Het geheugen is op; het programma is gestopt.")


def test_een_onderdeel_dat_niet_laadt(draai: Draai, register_klein: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fout = ImportError("failed to map segment from shared object", name="_yaml")
    monkeypatch.setattr("participatie_cli.usecases.registercontrole.controleer", lambda *_, **__: _werp(fout))
    afloop = draai("check", map_=register_klein)
    assert (afloop.code, "segment" in afloop.fout) == (5, False)
    assert afloop.fout.startswith("Een onderdeel van het programma is niet te laden (_yaml).")


def _werp(fout: Exception) -> None:
    raise fout


def test_nergens_komen_de_woorden_van_het_systeem_vandaan() -> None:
    """They are English and differ per machine; `wording.systeem` has Dutch ones."""
    in_een_zin = re.compile(r"\{[^}]*strerror|\.strerror")
    bestanden = Path(participatie_cli.__file__).parent.rglob("*.py")
    eigen = {pad.name: pad.read_text("utf-8").replace("os.strerror(", "strerror(") for pad in bestanden}
    assert [naam for naam, tekst in eigen.items() if in_een_zin.search(tekst)] == []
