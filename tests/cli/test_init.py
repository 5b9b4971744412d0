"""`participatie init`: what it lays down, where it refuses, and that it never does half of it."""

import json
import os
import shutil
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pexpect
import pytest

from participatie_cli.store.git import aanroepen
from participatie_cli.store.schrijven import bestanden
from participatie_cli.store.schrijven.fout import SchrijfFout
from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases import beginnen
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from tests.begin.proef import ALLES, antwoorden, begin
from tests.conftest import Afloop, Draai
from tests.schemaproef import check_jsonschema

KIES = "Noem een map die er nog niet is, of die leeg is.\n"
GEEN_GIT = pytest.mark.skipif(shutil.which("git") is None, reason="Hier is geen Git.")


def neergelegd(map_: Path) -> set[str]:
    paden = (pad.relative_to(map_).as_posix() for pad in map_.rglob("*") if pad.is_file())
    return {pad for pad in paden if not pad.startswith((".git/", "leeg/"))}


def init(draai: Draai, map_: Path, *opties: str, **gegeven: str) -> Afloop:
    alle = {"gemeente": "Assen"} | gegeven
    return draai("init", "r", "--ja", *opties, *(f"-a{vraag}={een}" for vraag, een in alle.items()), map_=map_)


@pytest.fixture
def met_naam(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """A Git that knows who somebody is, and nothing else."""
    instellingen = tmp_path / "leeg" / "gitconfig"
    instellingen.parent.mkdir()
    instellingen.write_text("[user]\nname = Een functie\nemail = team@voorbeeldstad.example\n", "utf-8")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", str(instellingen))
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")


def test_wat_er_is_en_hoe_het_verder_gaat(draai: Draai, tmp_path: Path) -> None:
    afloop = init(draai, tmp_path, **(ALLES | {"bewaren": "map"}))
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    assert "Het register van 's-Gravenhage staat in r.\n" in afloop.uit
    assert "Zonder Git is niet te zien wie wat veranderde" in afloop.uit
    assert "Nog niet bekend" not in afloop.uit
    *_, eerste, tweede, derde = afloop.uit.splitlines()
    assert [eerste, tweede, derde] == ["  cd r", "  participatie check", "  participatie toon voorbeeld-speelplein"]
    assert draai("check", map_=tmp_path / "r").code == Exitcode.GOED
    assert draai("toon", "voorbeeld-speelplein", map_=tmp_path / "r").code == Exitcode.GOED
    assert "Register van participatie: 's-Gravenhage" in (tmp_path / "r/README.md").read_text("utf-8")
    assert "staat niet in Git" in (tmp_path / "r/README.md").read_text("utf-8")


def test_wat_nog_niet_bekend_is_staat_er(draai: Draai, tmp_path: Path) -> None:
    uit = init(draai, tmp_path).uit
    assert "Nog niet bekend: ladder, rapportage, lijnen, verordening, beleid, aanspreekpunt en wijken." in uit
    kader = (tmp_path / "r/register/kader.yaml").read_text("utf-8")
    assert "Zoek op https://lokaleregelgeving.overheid.nl" in kader
    assert draai("report", map_=tmp_path / "r").fout.startswith("In kader.yaml staat bij `rapportage` nog niet wanneer")


@pytest.mark.langzaam
@pytest.mark.parametrize("gegeven", [ALLES | {"bewaren": "map"}, {}], ids=["alles", "niets"])
def test_de_editor_kijkt_mee_zonder_internet(draai: Draai, tmp_path: Path, gegeven: dict[str, str]) -> None:
    """Each schema is there, is about files that are there, and finds nothing wrong with them."""
    init(draai, tmp_path, **gegeven)
    instellingen = json.loads((tmp_path / "r/.vscode/settings.json").read_text("utf-8"))
    gezien = set()
    for schema, plek in instellingen["yaml.schemas"].items():
        paden = [str(pad) for pad in (tmp_path / "r").glob(plek)]
        gezien |= {Path(pad).name for pad in paden}
        assert not paden or check_jsonschema("--schemafile", str(tmp_path / "r" / schema), *paden) == ""
    assert gezien == {pad.name for pad in (tmp_path / "r/register").rglob("*.yaml")}


@pytest.mark.parametrize(
    ("bewaren", "bestand"),
    [("github", ".github/workflows/register.yml"), ("gitlab", ".gitlab-ci.yml"), ("azure", "azure-pipelines.yml")],
)
def test_de_controle_op_een_bouwserver(
    draai: Draai, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bewaren: str, bestand: str
) -> None:
    monkeypatch.setattr(beginnen, "programma", lambda: None)
    uit = init(draai, tmp_path, bewaren=bewaren).uit
    assert "Git is hier niet gevonden" in uit
    tekst = (tmp_path / "r" / bestand).read_text("utf-8")
    gelezen = ontleed(tekst)
    assert not gelezen.problemen
    assert "PROGRAMMA" not in tekst
    assert "secret" not in tekst.lower()
    assert neergelegd(tmp_path / "r") >= {".gitattributes", ".gitignore", bestand}
    if bewaren == "github":
        stappen = gelezen.gegevens["jobs"]["controle"]["steps"]
        assert gelezen.gegevens["permissions"] == {}
        assert gelezen.gegevens["jobs"]["controle"]["permissions"] == {"contents": "read"}
        assert ".github/workflows/agenda.yml" in neergelegd(tmp_path / "r")
        assert all(len(een["uses"].split("@")[1].split()[0]) == 40 for een in stappen if "uses" in een)


@GEEN_GIT
def test_met_git_is_er_een_eerste_commit(draai: Draai, tmp_path: Path, met_naam: None) -> None:
    uit = init(draai, tmp_path, bewaren="git").uit
    assert "Er is een Git-repository, met een eerste commit." in uit
    log = subprocess.run(
        ["git", "log", "--format=%an %s"], cwd=tmp_path / "r", capture_output=True, text=True, check=True
    )
    assert log.stdout == "Een functie Begin van het register van participatie\n"
    stand = subprocess.run(["git", "status", "--short"], cwd=tmp_path / "r", capture_output=True, text=True, check=True)
    assert stand.stdout == ""


@GEEN_GIT
def test_git_zonder_naam_laat_de_bestanden_staan(draai: Draai, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)
    monkeypatch.setenv("GIT_CONFIG_NOSYSTEM", "1")
    uit = init(draai, tmp_path, bewaren="git").uit
    assert "Git weet niet wie u bent" in uit
    assert "git config --global user.name" in uit
    assert "register/kader.yaml" in neergelegd(tmp_path / "r")


@GEEN_GIT
def test_in_een_bestaande_repository_legt_het_niets_vast(draai: Draai, tmp_path: Path, met_naam: None) -> None:
    subprocess.run(["git", "init", "--quiet", "r"], cwd=tmp_path, check=True)
    uit = init(draai, tmp_path, bewaren="github").uit
    assert "De map ligt al in een Git-repository" in uit
    assert not list((tmp_path / "r/.git/refs/heads").iterdir())


@GEEN_GIT
def test_git_dat_weigert_laat_de_bestanden_staan(
    draai: Draai, tmp_path: Path, met_naam: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(aanroepen, "_VAST", ("--bestaat-niet",))
    assert "Git kon ze niet vastleggen" in init(draai, tmp_path, bewaren="git").uit
    assert "register/kader.yaml" in neergelegd(tmp_path / "r")


def test_droog_schrijft_niets(draai: Draai, tmp_path: Path) -> None:
    afloop = init(draai, tmp_path, "--droog")
    assert afloop.code == Exitcode.GOED
    assert "Dit zou er in r komen. Er is niets geschreven." in afloop.uit
    assert "  naam: Assen" in afloop.uit
    assert not (tmp_path / "r").exists()


def test_de_vragen_als_lijst(draai: Draai, tmp_path: Path) -> None:
    uit = draai("init", "--vragen", map_=tmp_path).uit
    assert uit.startswith("gemeente  Voor welke gemeente is dit register?\n    een keuze: Aa en Hunze, Aalsmeer")
    assert "rapportdagen" in uit
    assert neergelegd(tmp_path) == set()


def test_antwoorden_als_json(draai: Draai, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gegeven = ALLES | {"wijken": ["Oud; nieuw", "Noord"][1:], "bewaren": "map"}
    monkeypatch.setattr(sys, "stdin", StringIO(json.dumps(gegeven)))
    assert draai("init", "r", "--json", "--ja", map_=tmp_path).code == Exitcode.GOED
    assert ontleed((tmp_path / "r/register/kader.yaml").read_text("utf-8")).gegevens["wijken"] == ["Noord"]


def test_zonder_ja_kan_niemand_antwoord_geven(draai: Draai, tmp_path: Path) -> None:
    afloop = draai("init", "r", "-agemeente=Assen", map_=tmp_path)
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert "Voeg --ja toe om neer te leggen" in afloop.fout
    assert neergelegd(tmp_path) == set()


def test_zonder_gemeente_kan_het_niet(draai: Draai, tmp_path: Path) -> None:
    afloop = draai("init", "r", "--ja", map_=tmp_path)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert "Nodig is een antwoord op: gemeente." in afloop.fout


def test_een_map_met_iets_erin_blijft_zoals_zij_is(draai: Draai, tmp_path: Path) -> None:
    (tmp_path / "r").mkdir()
    (tmp_path / "r/van-mij.txt").write_text("van mij", "utf-8")
    afloop = init(draai, tmp_path)
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert afloop.fout == f"De map r is niet leeg. Er is niets neergelegd.\n{KIES}"
    assert neergelegd(tmp_path) == {"r/van-mij.txt"}


@pytest.mark.parametrize("plek", [".", "register", "register/projecten/nieuw", "../r"])
def test_waar_al_een_register_is(draai: Draai, tmp_path: Path, plek: str) -> None:
    (tmp_path / "r/register/projecten").mkdir(parents=True)
    afloop = draai("init", plek, "--ja", "-agemeente=Assen", map_=tmp_path / "r")
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert afloop.fout.startswith("Hier is al een register: ")
    assert neergelegd(tmp_path) == set()


def test_een_bestand_is_geen_map(draai: Draai, tmp_path: Path) -> None:
    (tmp_path / "r").write_text("", "utf-8")
    assert init(draai, tmp_path).fout == f"r is geen map.\n{KIES}"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="Wie alles mag, mag ook hier schrijven.")
def test_een_map_waarin_u_niet_mag_schrijven(draai: Draai, tmp_path: Path) -> None:
    (tmp_path / "dicht").mkdir(mode=0o500)
    afloop = draai("init", "dicht/r", "--ja", "-agemeente=Assen", map_=tmp_path)
    assert afloop.code in (Exitcode.VERKEERD_GEBRUIK, Exitcode.SYSTEEM)
    assert "Er is niets gewijzigd." in afloop.fout


def test_alles_of_niets_als_de_schijf_vol_is(draai: Draai, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    echt = bestanden.schrijf

    def schrijf_tot_het_vol_is(pad: Path, inhoud: bytes, *, overschrijf: bool) -> None:
        if len(neergelegd(tmp_path)) == 5:
            raise SchrijfFout("Schrijven lukt niet: de schijf is vol.")
        echt(pad, inhoud, overschrijf=overschrijf)

    monkeypatch.setattr(bestanden, "schrijf", schrijf_tot_het_vol_is)
    afloop = init(draai, tmp_path)
    assert afloop.code != Exitcode.GOED
    assert "de schijf is vol. Er is niets gewijzigd." in afloop.fout
    assert list(tmp_path.iterdir()) == []


def test_een_gegeven_van_een_persoon_komt_nooit_in_een_bestand() -> None:
    met = antwoorden(ALLES) | {"wijken": ("j.devries@voorbeeldstad.example",)}
    with pytest.raises(Gebruiksfout) as fout:
        beginnen.maak_bestanden(begin(), met)
    assert fout.value.zin.startswith("In register/kader.yaml zou een gegeven van een persoon komen te staan.")


@pytest.mark.langzaam
@pytest.mark.skipif(sys.platform == "win32", reason="Een terminal zoals deze is er alleen op Unix.")
def test_ctrl_c_bij_elke_vraag_schrijft_niets(tmp_path: Path) -> None:
    for bij in range(1, 5):
        kind = pexpect.spawn(
            sys.executable,
            ["-m", "participatie_cli", "init", "r"],
            cwd=str(tmp_path),
            encoding="utf-8",
            dimensions=(40, 100),
            timeout=30,
            env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
        )
        for nummer in range(1, bij):
            kind.expect(rf" {nummer}\. ")
            kind.expect("zoeken|pijltjes|> ")
            kind.send("Assen\r" if nummer == 1 else "\r")
        kind.expect(rf" {bij}\. ")
        kind.send("\x03")
        kind.expect("Er is niets gewijzigd")
        kind.expect(pexpect.EOF)
        kind.close()
        assert kind.exitstatus == Exitcode.AFGEBROKEN
        assert list(tmp_path.iterdir()) == []


@pytest.mark.langzaam
@pytest.mark.skipif(sys.platform == "win32", reason="Een terminal zoals deze is er alleen op Unix.")
def test_het_hele_gesprek_in_een_terminal(tmp_path: Path) -> None:
    kind = pexpect.spawn(
        sys.executable,
        ["-m", "participatie_cli", "init", "r"],
        cwd=str(tmp_path),
        encoding="utf-8",
        dimensions=(40, 100),
        timeout=30,
        env=os.environ | {"PYTHONPATH": str(Path(__file__).parents[2])},
    )
    omlaag = "\x1b[B"
    stappen = [
        ("Voor welke gemeente", "den bosch\r"),
        ("Welke treden", "?"),
        ("Bij elk project kiest u een trede", "\r"),
        ("Hoe vaak", f"{omlaag * 5}\r"),
        ("Hoe heten de vier lijnen", "\r"),
        ("participatieverordening", "\r"),
        ("Welk beleid", "Visie op meedoen\r"),
        ("Wanneer stelde", "mei 2024\r"),
        ("Wat belooft", " \r"),
        ("Bij elk project bewust kiezen", ""),
        ("aanspreekpunt", "participatiecoach; onbekend\r"),
        ("wijken en dorpen", "Centrum; Noord\r"),
        ("Waar bewaart", f"{omlaag * 4}\r"),
        ("Neerleggen", "j\r"),
        ("Het register van 's-Hertogenbosch staat in r", ""),
    ]
    for verwacht, invoer in stappen:
        kind.expect(verwacht)
        kind.send(invoer)
    kind.expect(pexpect.EOF)
    kind.close()
    assert kind.exitstatus == Exitcode.GOED
    kader = ontleed((tmp_path / "r/register/kader.yaml").read_text("utf-8")).gegevens
    assert kader["gemeente"] == {"naam": "'s-Hertogenbosch", "cbs": "GM0796"}
    assert kader["wijken"] == ["Centrum", "Noord"]
    assert kader["regelingen"][0]["bepalingen"][0]["id"] == "belofte-afweging"
