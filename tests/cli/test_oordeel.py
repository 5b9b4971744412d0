"""`participatie oordeel` as a user meets it."""

import shutil
from io import StringIO
from pathlib import Path

import pytest

from participatie_cli.cli import vastleggen
from tests.conftest import Draai, is_zoals

GROENE_AS = Path("projecten") / "groene-as.yaml"
OORDEEL = ("oordeel", "groene-as", "mns001", "--uitkomst", "voldoet", "--door", "participatiecoach")
VOLLEDIG = (*OORDEEL, "--reden", "Kort en duidelijk.", "--op", "2024-05-01")


@pytest.fixture
def register(register_klein: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(register_klein / "register", tmp_path / "register"))


def test_zonder_opties_ziet_men_de_vraag(draai: Draai, register: Path) -> None:
    afloop = draai("oordeel", "groene-as", "mns002", map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "oordeel-vraag.txt")


def test_zonder_regel_ziet_men_alle_vragen(draai: Draai, register: Path) -> None:
    afloop = draai("oordeel", "groene-as", "--op", "2026-11-23", map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "oordeel-overzicht.txt")


def test_een_oordeel_dat_niet_meetelt_zegt_dat_vooraf(draai: Draai, register: Path) -> None:
    pad = register / GROENE_AS
    pad.write_text(pad.read_text("utf-8").replace("participatie: ja", "participatie: nee", 1), "utf-8")
    zin = "Een oordeel telt hier nu niet mee: er komt geen participatie."
    assert zin in draai("oordeel", "groene-as", "mns003", map_=register).uit
    vastgelegd = draai("oordeel", "groene-as", "mns003", *VOLLEDIG[3:], "--ja", map_=register)
    assert vastgelegd.uit.startswith(f"Let op. {zin}")


def test_vastleggen_toont_het_verschil_en_telt_mee(draai: Draai, register: Path) -> None:
    voor = (register / GROENE_AS).read_text("utf-8")
    afloop = draai(*VOLLEDIG, "--ja", map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "oordeel-vastgelegd.txt")
    erbij = [
        regel for regel in (register / GROENE_AS).read_text("utf-8").splitlines() if regel not in voor.splitlines()
    ]
    assert len(erbij) == 7
    assert "Voldoet, volgens participatiecoach, 1 mei 2024" in draai(*VOLLEDIG[:3], map_=register).uit


def test_oordeel_vervalt_als_de_tekst_verandert(draai: Draai, register: Path) -> None:
    draai(*VOLLEDIG, "--ja", map_=register)
    pad = register / GROENE_AS
    pad.write_text(pad.read_text("utf-8").replace("samenvatting: ", "samenvatting: Nu anders. ", 1), "utf-8")
    assert "Dit oordeel is vervallen" in draai(*VOLLEDIG[:3], map_=register).uit
    assert "OOR001 oordeel-vervallen" in draai("check", map_=register).uit


def test_zonder_iemand_die_antwoordt_gebeurt_er_niets(draai: Draai, register: Path) -> None:
    voor = (register / GROENE_AS).read_bytes()
    afloop = draai(*VOLLEDIG, map_=register)
    assert (afloop.code, afloop.fout) == (
        2,
        "Er is niets gewijzigd: hier kan niemand antwoord geven.\nVoeg --ja toe om vast te leggen.\n",
    )
    assert (register / GROENE_AS).read_bytes() == voor


@pytest.mark.parametrize(("antwoord", "vastgelegd"), [("j", True), ("Ja", True), ("n", False), ("", False)])
def test_op_een_terminal_wordt_gevraagd(
    antwoord: str, vastgelegd: bool, draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("sys.stdin", Terminal(f"{antwoord}\n"))
    monkeypatch.setattr("sys.stdout", Terminal())
    voor = (register / GROENE_AS).read_bytes()
    assert draai(*VOLLEDIG, map_=register).code == 0
    assert ((register / GROENE_AS).read_bytes() != voor) is vastgelegd


@pytest.mark.parametrize(
    ("argumenten", "fout"),
    [
        (("oordeel", "groene-a", "mns001"), "In het register staat geen “groene-a”. Bedoelde u “groene-as”?"),
        (("oordeel", "groene-as", "mns01"), "De regel “mns01” bestaat niet. Bedoelde u “MNS001”?"),
        (("oordeel", "groene-as", "AWB001"), "Regel AWB001 (terinzage-zes-weken) vraagt niet om een oordeel"),
        (OORDEEL, "Bij een oordeel horen --uitkomst, --door en --reden."),
        ((*VOLLEDIG[:-1], "2199-01-01"), "De dag van het oordeel is nog niet geweest."),
        ((*VOLLEDIG[:-1], "2023-09-30"), "De dag van het oordeel ligt vóór het begin van het project, 1 oktober 2023."),
        (
            (*OORDEEL[:-1], "Jan de Vries", "--reden", "x", "--ja"),
            "Zo kan het niet worden vastgelegd (door): Hier lijkt",
        ),
        ((*VOLLEDIG[:-1], "mei"), "De dag van het oordeel klopt niet. “mei” is geen datum."),
        ((*OORDEEL, "--ja", "--reden", "Volgens mevrouw Jansen."), "Zo kan het niet worden vastgelegd (reden): Hier"),
        ((*OORDEEL, "--ja", "--reden", ""), "Zo kan het niet worden vastgelegd (reden): Hier"),
        ((*VOLLEDIG[:4], "goed", *VOLLEDIG[5:]), "“goed” kan niet bij --uitkomst."),
    ],
)
def test_wat_niet_kan(argumenten: tuple[str, ...], fout: str, draai: Draai, register: Path) -> None:
    voor = (register / GROENE_AS).read_bytes()
    afloop = draai(*argumenten, map_=register)
    assert afloop.code == 2
    assert afloop.fout.startswith(fout)
    assert (register / GROENE_AS).read_bytes() == voor


def test_alleen_een_project_heeft_oordelen(draai: Draai, register: Path) -> None:
    naam = next((register / "experimenten").glob("*.yaml")).stem
    assert "is geen project" in draai("oordeel", naam, "mns001", map_=register).fout


def test_een_bestand_in_een_vreemde_vorm_blijft_heel(draai: Draai, register: Path) -> None:
    vreemd = register / "projecten" / "vreemd.yaml"
    vreemd.write_text(
        "{id: vreemd, titel: T, samenvatting: S., initiatiefnemer: onbekend, vorm: onbekend, instrument: onbekend}\n",
        "utf-8",
    )
    voor = vreemd.read_bytes()
    afloop = draai("oordeel", "vreemd", *VOLLEDIG[2:], "--ja", map_=register)
    assert "is de plek voor `oordelen` niet gevonden" in afloop.fout
    assert vreemd.read_bytes() == voor


def test_een_bestand_met_een_bom_moet_eerst_in_orde(draai: Draai, register: Path) -> None:
    pad = register / GROENE_AS
    pad.write_bytes(b"\xef\xbb\xbf" + pad.read_bytes())
    assert "is niet helemaal te lezen" in draai(*VOLLEDIG, "--ja", map_=register).fout


def test_schrijven_dat_mislukt_zegt_dat(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def mislukt(*_: object) -> None:
        raise vastleggen.SchrijfFout("Schrijven lukt niet: u mag dit bestand niet wijzigen.")

    monkeypatch.setattr(vastleggen, "vervang", mislukt)
    afloop = draai(*VOLLEDIG, "--ja", map_=register)
    assert afloop.code == 2
    assert "is niet gewijzigd. Schrijven lukt niet" in afloop.fout
