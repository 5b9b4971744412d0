"""`participatie oordeel` as a user meets it."""

import shutil
from collections.abc import Callable
from io import StringIO
from pathlib import Path

import pytest

from participatie_cli.usecases import vastleggen
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
        "{id: vreemd, titel: T, samenvatting: S., initiatiefnemer: onbekend, vorm: onbekend, instrumenten: onbekend}\n",
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


@pytest.mark.parametrize(("machine", "code"), [(False, 2), (True, 5)])
def test_schrijven_dat_mislukt_zegt_dat(
    machine: bool, code: int, draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mislukt(*_: object) -> None:
        raise vastleggen.SchrijfFout("Het lukt niet.", "Doe iets.", machine=machine)

    monkeypatch.setattr(vastleggen, "vervang", mislukt)
    afloop = draai(*VOLLEDIG, "--ja", map_=register)
    assert (afloop.code, afloop.uit) == (code, "")
    zin = "Vastleggen in projecten/groene-as.yaml lukt niet. Het lukt niet. Er is niets gewijzigd."
    assert afloop.fout == f"{zin}\nDoe iets.\n"


def test_een_beveiligd_bestand_blijft_zoals_het_is(draai: Draai, register: Path) -> None:
    pad = register / GROENE_AS
    pad.chmod(0o444)
    voor = pad.read_bytes()
    afloop = draai(*VOLLEDIG, "--ja", map_=register)
    assert afloop.code == 2
    assert "groene-as.yaml is beveiligd tegen schrijven. Er is niets gewijzigd." in afloop.fout
    assert (pad.read_bytes(), pad.stat().st_mode & 0o777) == (voor, 0o444)


def test_een_andere_naam_van_het_bestand_wordt_genoemd(draai: Draai, register: Path, tmp_path: Path) -> None:
    (tmp_path / "ander.yaml").hardlink_to(register / GROENE_AS)
    assert "Let op: groene-as.yaml heeft nog een andere naam" in draai(*VOLLEDIG, "--ja", map_=register).uit


@pytest.mark.parametrize(
    "teken", ["\x07", "\x1b", "\n", "\u202e", "\u200b", "\u2066", "\u2028", "\u2800", "\u3164", "\ufeff"]
)
@pytest.mark.parametrize("optie", ["--reden", "--door"])
def test_wat_niet_te_zien_is_wordt_niet_vastgelegd(optie: str, teken: str, draai: Draai, register: Path) -> None:
    voor = (register / GROENE_AS).read_bytes()
    tekst = f"kort{teken}en duidelijk"
    afloop = draai(*VOLLEDIG, optie, tekst, "--ja", map_=register)
    assert (afloop.code, afloop.uit) == (2, "")
    zin = f"In {optie} staat een teken dat niet te zien is (U+{ord(teken):04X}). Er is niets gewijzigd."
    assert afloop.fout.startswith(zin)
    assert (register / GROENE_AS).read_bytes() == voor


class Intussen(StringIO):
    """A terminal on which somebody else changes the file before the answer comes."""

    def __init__(self, pad: Path, was: str, wordt: str) -> None:
        super().__init__()
        self.pad, self.was, self.wordt = pad, was, wordt

    def isatty(self) -> bool:
        return True

    def readline(self, _: int | None = None) -> str:
        self.pad.write_text(self.pad.read_text("utf-8").replace(self.was, self.wordt, 1), "utf-8")
        return "j\n"


def test_wat_intussen_veranderde_wordt_niet_overschreven(
    draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = register / GROENE_AS
    monkeypatch.setattr("sys.stdin", Intussen(pad, "titel:", "# van een ander\ntitel:"))
    monkeypatch.setattr("sys.stdout", Intussen(pad, "", ""))
    afloop = draai(*VOLLEDIG, map_=register)
    assert afloop.code == 2
    assert "groene-as.yaml is intussen veranderd. Er is niets gewijzigd." in afloop.fout
    assert "# van een ander" in pad.read_text("utf-8")
    assert "mns001" not in pad.read_text("utf-8").lower()


def _met_een_ander_ervoor(monkeypatch: pytest.MonkeyPatch, doe: Callable[[], object]) -> None:
    """Let somebody else write after this run has read the project and before it has the lock."""
    echt = vastleggen.op_slot

    def na_een_ander(pad: Path) -> object:
        monkeypatch.setattr(vastleggen, "op_slot", echt)
        doe()
        return echt(pad)

    monkeypatch.setattr(vastleggen, "op_slot", na_een_ander)


def test_wie_als_tweede_komt_voegt_toe_aan_wat_er_dan_staat(
    draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ander = ("oordeel", "groene-as", "mns002", *VOLLEDIG[3:], "--ja")
    _met_een_ander_ervoor(monkeypatch, lambda: draai(*ander, map_=register))
    assert draai(*VOLLEDIG, "--ja", map_=register).code == 0
    tekst = (register / GROENE_AS).read_text("utf-8")
    assert tekst.count("door: participatiecoach") == 2


def test_wie_iets_anders_beoordeelde_legt_niets_vast(
    draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pad = register / GROENE_AS
    anders = pad.read_text("utf-8").replace("samenvatting: ", "samenvatting: Nu anders. ", 1)
    _met_een_ander_ervoor(monkeypatch, lambda: pad.write_text(anders, "utf-8"))
    afloop = draai(*VOLLEDIG, "--ja", map_=register)
    assert afloop.code == 2
    zin = "Wat u beoordeelde in projecten/groene-as.yaml, is intussen veranderd. Er is niets gewijzigd."
    assert afloop.fout.startswith(zin)
    assert pad.read_text("utf-8") == anders


@pytest.mark.parametrize("formulier", ["oordelen: []  # leeg", "oordelen:\n  [\n    # nog geen\n  ]", "oordelen: # c"])
def test_commentaar_bij_de_lijst_blijft(formulier: str, draai: Draai, register: Path) -> None:
    pad = register / GROENE_AS
    pad.write_text(f"{pad.read_text('utf-8')}{formulier}\n", "utf-8")
    assert draai(*VOLLEDIG, "--ja", map_=register).code == 0
    assert formulier.rpartition("#")[2].split("\n")[0] in pad.read_text("utf-8")
    assert draai("check", str(pad), "--faal-vanaf", "fout", map_=register).code == 0
