"""`participatie terug` as a user meets it: byte for byte, only what did not change since, and nobody else's word."""

import errno
import json
import os
import shutil
from collections.abc import Sequence
from contextlib import redirect_stdout
from datetime import date
from io import StringIO
from pathlib import Path

import pytest

from participatie_cli.model.project import Project
from participatie_cli.store.bewerken.bewerking import Zetten
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import Registerbestand
from participatie_cli.store.schrijven.bestanden import Opmerkingen
from participatie_cli.store.schrijven.samen import Schrijfstap
from participatie_cli.usecases import logboek, terugnemen, vastleggen
from participatie_cli.usecases.gebruiksfout import Gebruiksfout
from participatie_cli.usecases.logregel import Schrijfbeurt, Schrijfdeel
from participatie_cli.usecases.schrijfwens import Bestandswijziging, NieuwBestand, Schrijfwens
from tests.conftest import Draai

PROJECT = Path("projecten") / "groene-as.yaml"
OORDEEL = ("oordeel", "groene-as", "mns001", "--uitkomst", "voldoet", "--door", "coach", "--op", "2024-05-01", "--ja")
NIETS = "Er is niets om terug te nemen.\n"


@pytest.fixture
def register(register_klein: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(register_klein / "register", tmp_path / "register"))


@pytest.fixture(autouse=True)
def stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "stand"))
    return tmp_path / "stand"


def logbestand(stand: Path) -> Path:
    (pad,) = (stand / "participatie" / "terug").iterdir()
    return pad


def leg_vast(register: Path, *wensen: Schrijfwens, boodschap: str = "Iets vastgelegd") -> vastleggen.Vastgelegd:
    return _leg_vast(register, wensen, boodschap)


def _leg_vast(register: Path, wensen: Sequence[Schrijfwens], boodschap: str) -> vastleggen.Vastgelegd:
    kader = lees_kader(register, "kader.yaml")
    with redirect_stdout(StringIO()):
        return vastleggen.leg_vast(wensen, kader, date(2026, 11, 23), zonder_vragen=True, boodschap=boodschap)


def wijziging(register: Path, pad: Path = PROJECT, **waarden: object) -> Bestandswijziging:
    zetten = tuple(Zetten((sleutel,), waarde) for sleutel, waarde in waarden.items())
    soort = Project if pad.parent.name == "projecten" else None
    return Bestandswijziging(Registerbestand(register / pad, soort), pad.as_posix(), zetten)


def nieuw(register: Path, naam: str = "nieuw") -> NieuwBestand:
    tekst = (register / PROJECT).read_text("utf-8").replace("id: groene-as", f"id: {naam}")
    pad = register / "projecten" / "wijk" / f"{naam}.yaml"
    return NieuwBestand(Registerbestand(pad, Project), f"projecten/wijk/{naam}.yaml", tekst)


def test_terug_geeft_elke_byte_terug(draai: Draai, register: Path) -> None:
    pad = register / PROJECT
    pad.write_bytes(pad.read_bytes().replace(b"\n", b"\r\n").rstrip())
    voor = pad.read_bytes()
    assert draai(*OORDEEL, "--reden", "Kort.", map_=register).code == 0
    assert pad.read_bytes() != voor
    afloop = draai("terug", "--ja", map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    assert "Groene As: oordeel van 1 mei 2024 over" in afloop.uit
    assert "-    reden: Kort." in afloop.uit
    assert afloop.uit.endswith("Teruggenomen in projecten/groene-as.yaml.\n")
    assert pad.read_bytes() == voor
    assert draai("terug", "--ja", map_=register).uit == NIETS


def test_nog_een_keer_gaat_verder_terug(draai: Draai, register: Path) -> None:
    pad = register / PROJECT
    standen = [pad.read_bytes()]
    for n in range(3):
        draai(*OORDEEL, "--reden", f"Kort {n}.", map_=register)
        standen.append(pad.read_bytes())
    assert draai("terug", "--lijst", map_=register).uit.count("oordeel van 1 mei 2024") == 3
    for stand in reversed(standen[:-1]):
        assert draai("terug", "--ja", map_=register).code == 0
        assert pad.read_bytes() == stand
    assert draai("terug", "--lijst", map_=register).uit == NIETS


def test_wat_daarna_veranderde_blijft(draai: Draai, register: Path) -> None:
    pad = register / PROJECT
    draai(*OORDEEL, "--reden", "Kort.", map_=register)
    pad.write_text(f"{pad.read_text('utf-8')}# van mij\n", "utf-8")
    voor = pad.read_bytes()
    afloop = draai("terug", "--ja", map_=register)
    assert afloop.code == 2
    zin = "is niet terug te nemen: projecten/groene-as.yaml is daarna veranderd. Er is niets gewijzigd.\n"
    assert afloop.fout.split("” ")[1].startswith(zin)
    assert pad.read_bytes() == voor
    pad.unlink()
    assert "projecten/groene-as.yaml is er niet meer" in draai("terug", "--ja", map_=register).fout


def test_zonder_iemand_die_antwoordt_gebeurt_er_niets(draai: Draai, register: Path) -> None:
    draai(*OORDEEL, "--reden", "Kort.", map_=register)
    voor = (register / PROJECT).read_bytes()
    afloop = draai("terug", map_=register)
    assert (afloop.code, afloop.fout.splitlines()[1]) == (2, "Voeg --ja toe om terug te nemen.")
    assert (register / PROJECT).read_bytes() == voor


@pytest.mark.parametrize(("antwoord", "terug"), [("j", True), ("n", False), ("", False)])
def test_op_een_terminal_wordt_gevraagd(
    antwoord: str, terug: bool, draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Terminal(StringIO):
        def isatty(self) -> bool:
            return True

    voor = (register / PROJECT).read_bytes()
    draai(*OORDEEL, "--reden", "Kort.", map_=register)
    monkeypatch.setattr("sys.stdin", Terminal(f"{antwoord}\n"))
    monkeypatch.setattr("sys.stdout", Terminal())
    assert draai("terug", map_=register).code == 0
    assert ((register / PROJECT).read_bytes() == voor) is terug


def test_een_nieuw_bestand_gaat_weg_met_de_mappen_die_ervoor_kwamen(register: Path, draai: Draai) -> None:
    leg_vast(register, nieuw(register), wijziging(register, titel="Anders"), boodschap="Nieuw project gemaakt")
    assert (register / "projecten" / "wijk" / "nieuw.yaml").exists()
    afloop = draai("terug", "--ja", map_=register)
    assert "Teruggenomen in projecten/wijk/nieuw.yaml en projecten/groene-as.yaml." in afloop.uit
    assert not (register / "projecten" / "wijk").exists()
    assert "titel: Anders" not in (register / PROJECT).read_text("utf-8")


def test_een_map_met_iets_erin_blijft(register: Path, draai: Draai) -> None:
    leg_vast(register, nieuw(register))
    (register / "projecten" / "wijk" / "notitie.md").write_text("x", "utf-8")
    assert draai("terug", "--ja", map_=register).code == 0
    assert [een.name for een in (register / "projecten" / "wijk").iterdir()] == ["notitie.md"]


def test_wat_al_terug_is_wordt_overgeslagen(register: Path, draai: Draai) -> None:
    voor = (register / PROJECT).read_bytes()
    leg_vast(register, wijziging(register, titel="Een"))
    een = (register / PROJECT).read_bytes()
    leg_vast(register, wijziging(register, titel="Twee"))
    (register / PROJECT).write_bytes(een)  # somebody undid it by hand
    assert draai("terug", "--ja", map_=register).code == 0
    assert (register / PROJECT).read_bytes() == voor


def test_er_staat_niets_dat_een_ander_kan_lezen(register: Path, stand: Path) -> None:
    oud = os.umask(0)
    try:
        leg_vast(register, wijziging(register, titel="Een"))
        leg_vast(register, wijziging(register, titel="Twee"))
    finally:
        os.umask(oud)
    assert logbestand(stand).stat().st_mode & 0o777 == 0o600


def test_het_logboek_blijft_klein(register: Path, stand: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(logboek.HOOGSTENS + 3):
        leg_vast(register, wijziging(register, titel=f"Titel {n}"))
    assert len(logboek.lees_logboek(register)) == logboek.HOOGSTENS
    monkeypatch.setattr(logboek, "GROOTST", 20_000)
    leg_vast(register, wijziging(register, titel="Nog een"))
    assert 0 < len(logboek.lees_logboek(register)) < 5


def test_wat_te_groot_is_laat_de_eerdere_staan_en_zegt_dat(
    register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch
) -> None:
    leg_vast(register, wijziging(register, titel="Een"))
    eerder = logboek.lees_logboek(register)
    monkeypatch.setattr(logboek, "GROOTST", 100)
    afloop = draai(*OORDEEL, "--reden", "Kort.", map_=register)
    zin = "Dit is niet terug te nemen met `participatie terug`: de wijziging is te groot om te bewaren."
    assert f"Let op: {zin}\n" in afloop.uit
    assert logboek.lees_logboek(register) == eerder != ()


def _regels(stand: Path, **anders: object) -> bytes:
    alles = json.loads(logbestand(stand).read_bytes())
    beurt = alles["beurten"][-1]
    (beurt if "op" in anders or "boodschap" in anders else beurt["delen"][0]).update(anders)
    return json.dumps(alles).encode()


@pytest.mark.parametrize(
    "anders",
    [
        {"pad": "../buiten.yaml"},
        {"pad": "/etc/passwd"},
        {"pad": "projecten/../../buiten.yaml"},
        {"pad": "projecten/./groene-as.yaml"},
        {"pad": "../register/projecten/groene-as.yaml"},
        {"pad": ".git/config"},
        {"pad": "projecten\\groene-as.yaml"},
        {"pad": "C:/x.yaml"},
        {"pad": ""},
        {"pad": 3},
        {"oud": "geen base64!"},
        {"oud": 3},
        {"mappen": ["/tmp"]},
        {"mappen": ["programma"]},
        {"mappen": [".."]},
        {"mappen": 3},
        {"afdruk": None},
        {"boodschap": 3},
        {"op": 3},
        {"op": "gisteren"},
        {"op": "2026-02-30"},
    ],
    ids=str,
)
def test_een_vijandig_logboek_doet_niets(anders: dict[str, object], register: Path, stand: Path, draai: Draai) -> None:
    leg_vast(register, wijziging(register, titel="Een"))
    voor = (register / PROJECT).read_bytes()
    logbestand(stand).write_bytes(_regels(stand, **anders))
    for opdracht in (("terug", "--ja"), ("terug", "--lijst")):
        afloop = draai(*opdracht, map_=register)
        assert (afloop.code, afloop.uit, len(afloop.fout.splitlines())) == (2, "", 2)
        assert afloop.fout.startswith("Wat er is vastgelegd, is niet na te gaan: ")
        assert " is beschadigd.\n" in afloop.fout
    assert (register / PROJECT).read_bytes() == voor


@pytest.mark.parametrize(
    "inhoud", [b"{", b"[]", b"\xff", b"{}", b'{"versie": 2}', b"[" * 100_000, b"null", b'"x"'], ids=lambda een: een[:9]
)
def test_een_kapot_logboek_houdt_het_vastleggen_niet_tegen(
    inhoud: bytes, register: Path, stand: Path, draai: Draai
) -> None:
    leg_vast(register, wijziging(register, titel="Een"))
    logbestand(stand).write_bytes(inhoud)
    assert draai("terug", map_=register).code == 2
    afloop = draai(*OORDEEL, "--reden", "Kort.", map_=register)
    assert (afloop.code, afloop.fout) == (0, "")
    assert "Let op: Dit is niet terug te nemen met `participatie terug`: " in afloop.uit
    assert logbestand(stand).read_bytes() == inhoud


def test_een_logboek_van_een_ander_telt_niet(register: Path, stand: Path, draai: Draai) -> None:
    leg_vast(register, wijziging(register, titel="Een"))
    logbestand(stand).chmod(0o666)
    assert "van een ander, of een ander mag erin schrijven" in draai("terug", "--ja", map_=register).fout
    pad = logbestand(stand)
    pad.rename(pad.with_suffix(".echt"))
    pad.symlink_to(pad.with_suffix(".echt"))
    assert draai("terug", "--ja", map_=register).code == 2


def test_een_logboek_in_het_register_telt_niet(register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(register / "stand"))
    assert "staat in het register zelf" in draai("terug", map_=register).fout
    monkeypatch.setattr(logboek, "user_state_dir", lambda *_, **__: "~/stand")
    assert "geen eigen map" in draai("terug", map_=register).fout


def test_een_koppeling_op_de_weg_wordt_niet_gevolgd(register: Path, draai: Draai, tmp_path: Path) -> None:
    leg_vast(register, nieuw(register))
    echt = register / "projecten" / "wijk"
    echt.rename(tmp_path / "elders")
    echt.symlink_to(tmp_path / "elders")
    assert draai("terug", "--ja", map_=register).code == 2
    assert (tmp_path / "elders" / "nieuw.yaml").exists()


def test_een_groot_logboek_wordt_niet_gelezen(register: Path, stand: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    leg_vast(register, wijziging(register, titel="Een"))
    monkeypatch.setattr(logboek, "_NOOIT_GROTER", 10)
    with pytest.raises(logboek.LogboekFout, match="te groot"):
        logboek.lees_logboek(register)


def test_een_map_die_niet_te_schrijven_is_wordt_genoemd(register: Path, stand: Path) -> None:
    stand.write_text("geen map", "utf-8")
    with pytest.raises(logboek.LogboekFout, match=r"niet te (schrijven|lezen)"):
        logboek.schrijf_bij(register, Schrijfbeurt("x", "2026-01-01", (Schrijfdeel("kader.yaml", b"", "a"),)))


def test_een_ander_die_tijdens_het_vragen_schrijft(register: Path, draai: Draai) -> None:
    leg_vast(register, wijziging(register, titel="Een"))

    def vraag(_: str) -> bool:
        leg_vast(register, wijziging(register, titel="Twee"))
        return True

    with pytest.raises(Gebruiksfout, match=r"groene-as\.yaml is intussen veranderd"):
        terugnemen.neem_terug(register, lees_kader(register, "kader.yaml"), zonder_vragen=False, vraag=vraag)
    assert "titel: Twee" in (register / PROJECT).read_text("utf-8")


def test_een_volle_schijf_laat_alles_zoals_het_was(
    register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch
) -> None:
    leg_vast(register, wijziging(register, titel="Een"))
    voor = (register / PROJECT).read_bytes()

    def vol(*_: object) -> None:
        raise OSError(errno.ENOSPC, "English words")

    with monkeypatch.context() as nep:
        nep.setattr("os.fsync", vol)
        afloop = draai("terug", "--ja", map_=register)
    assert (afloop.code, "Er is niets gewijzigd." in afloop.fout, "English" in afloop.fout) == (5, True, False)
    assert afloop.fout.startswith("Terugnemen in projecten/groene-as.yaml lukt niet. ")
    assert (register / PROJECT).read_bytes() == voor
    assert draai("terug", "--ja", map_=register).code == 0


def test_een_beveiligd_bestand_blijft(register: Path, draai: Draai) -> None:
    leg_vast(register, wijziging(register, titel="Een"))
    (register / PROJECT).chmod(0o444)
    afloop = draai("terug", "--ja", map_=register)
    assert afloop.code == 2
    assert "groene-as.yaml is beveiligd tegen schrijven. Er is niets gewijzigd." in afloop.fout


def test_een_logboek_dat_niet_bij_te_werken_is_wordt_gezegd(
    register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch
) -> None:
    voor = (register / PROJECT).read_bytes()
    leg_vast(register, wijziging(register, titel="Een"))

    def mislukt(*_: object) -> None:
        raise logboek.LogboekFout("het logboek is niet te schrijven")

    monkeypatch.setattr(terugnemen, "streep_door", mislukt)
    assert "Let op: Het logboek is niet bijgewerkt: " in draai("terug", "--ja", map_=register).uit
    assert (register / PROJECT).read_bytes() == voor
    assert draai("terug", "--ja", map_=register).uit == NIETS, "it is as it was before, so there is nothing to do"


def test_wat_bij_het_schrijven_opviel_wordt_ook_gezegd(
    register: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch
) -> None:
    leg_vast(register, wijziging(register, titel="Een"))
    gewoon = terugnemen.vervang

    def met_opmerking(stappen: Sequence[Schrijfstap]) -> Opmerkingen:
        return (*gewoon(stappen), "De rechten van het bestand zijn anders.")

    def mislukt(*_: object) -> None:
        raise logboek.LogboekFout("het logboek is niet te schrijven")

    monkeypatch.setattr(terugnemen, "vervang", met_opmerking)
    monkeypatch.setattr(terugnemen, "streep_door", mislukt)
    uit = draai("terug", "--ja", map_=register).uit
    assert "Let op: De rechten van het bestand zijn anders.\nLet op: Het logboek is niet bijgewerkt: " in uit
