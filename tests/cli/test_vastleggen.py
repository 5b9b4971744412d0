"""The one road of writing: what it refuses, what it lets through, and that several files change together or not."""

import errno
import re
import shutil
from contextlib import redirect_stdout
from datetime import date
from io import StringIO
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.model.project import Project
from participatie_cli.store.bewerken.bewerking import Bewerking, Toevoegen, Zetten
from participatie_cli.store.kader import lees_kader
from participatie_cli.store.register import Registerbestand
from participatie_cli.store.schrijven import samen
from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases import vastleggen
from participatie_cli.usecases.gebruiksfout import Gebruiksfout, Systeemfout
from participatie_cli.usecases.schrijfwens import Bestandswijziging, NieuwBestand, Schrijfwens
from participatie_cli.usecases.vastleggen import Akkoord, Vastgelegd

PROJECT = Path("projecten") / "groene-as.yaml"
NAAM = "mevrouw Jansen"


@pytest.fixture
def register(register_klein: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "stand"))
    return Path(shutil.copytree(register_klein / "register", tmp_path / "register"))


def leg_vast(register: Path, *wensen: Schrijfwens, vraag: Akkoord | None = None) -> tuple[Vastgelegd, str]:
    kader = lees_kader(register, "kader.yaml")
    with redirect_stdout(StringIO()) as uit:
        klaar = vastleggen.leg_vast(wensen, kader, date(2026, 11, 23), zonder_vragen=vraag is None, vraag=vraag)
    return klaar, uit.getvalue()


def wijzig(register: Path, *bewerkingen: Bewerking, deels: bool = False) -> Bestandswijziging:
    return Bestandswijziging(Registerbestand(register / PROJECT, Project), "groene-as", bewerkingen, deels=deels)


def wijzig_kader(register: Path, *bewerkingen: Bewerking) -> Bestandswijziging:
    return Bestandswijziging(Registerbestand(register / "kader.yaml", None), "kader.yaml", bewerkingen)


def nieuw(register: Path, tekst: str, naam: str = "projecten/nieuw.yaml") -> NieuwBestand:
    return NieuwBestand(Registerbestand(register / naam, Project), naam, tekst)


def alles(register: Path) -> dict[str, bytes]:
    return {pad.relative_to(register).as_posix(): pad.read_bytes() for pad in register.rglob("*") if pad.is_file()}


def geweigerd(register: Path, *wensen: Schrijfwens) -> str:
    voor = alles(register)
    with pytest.raises(Gebruiksfout) as fout:
        leg_vast(register, *wensen)
    assert alles(register) == voor
    return f"{fout.value.zin} {fout.value.herstel}"


@pytest.mark.parametrize(
    "bewerking",
    [
        Zetten(("samenvatting",), f"Gevraagd door {NAAM}."),
        Zetten(("afweging", "rollen", "inwoners"), f"Met {NAAM}."),
        Toevoegen(("activiteiten",), {"datum": "2024-05-01", "werkvorm": "avond", "verslag": {"adres": NAAM}}),
        Toevoegen(("bronnen",), {"id": "x", "titel": "a", "x": [{"y": ["z", NAAM]}]}),
        Toevoegen(("partijen",), {NAAM: "x"}),
    ],
    ids=str,
)
def test_persoonsgegevens_worden_genoemd_naar_plek_en_nooit_herhaald(bewerking: Bewerking, register: Path) -> None:
    zin = geweigerd(register, wijzig(register, bewerking))
    assert zin.startswith("Zo kan het niet worden vastgelegd (")
    assert "Jansen" not in zin


def test_een_nieuw_bestand_met_persoonsgegevens_noemt_de_regel(register: Path) -> None:
    tekst = (register / PROJECT).read_text("utf-8") + f"# gebeld met {NAAM}\n"
    zin = geweigerd(register, nieuw(register, tekst))
    assert f"(regel {tekst.count(chr(10))})" in zin
    assert "Jansen" not in zin


def test_wat_pas_samen_een_persoonsgegeven_is(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pad = register / PROJECT
    pad.write_text(pad.read_text("utf-8") + "opmerking: mevrouw\n", "utf-8")
    assert "(opmerking)" in geweigerd(register, wijzig(register, Zetten(("opmerking",), f"Vraag het {NAAM}.")))


def test_een_eigen_adres_mag_in_kader_yaml_zodra_het_daar_is_toegestaan(register: Path) -> None:
    item = {"tekst": "participatie@gemeente.example", "reden": "Een adres van een team van de gemeente."}
    klaar, _ = leg_vast(register, wijzig_kader(register, Toevoegen(("toegestane_teksten",), item)))
    assert klaar.paden == (register / "kader.yaml",)
    assert item in ontleed((register / "kader.yaml").read_text("utf-8")).gegevens["toegestane_teksten"]


@pytest.mark.parametrize(
    ("bewerking", "deel"),
    [
        (Zetten(("vorm",), "iets anders"), "(vorm)"),
        (Zetten(("afweging", "datum"), "ooit"), "(datum)"),
        (Zetten(("bestaat_niet",), "x"), "(bestaat_niet)"),
        (Toevoegen(("activiteiten",), {"datum": "2024-05-01"}), "(werkvorm)"),
        (Toevoegen(("activiteiten",), "avond"), "(activiteiten)"),
        (Zetten(("titel", "dieper"), "x"), "is de plek voor `titel › dieper` niet gevonden"),
    ],
    ids=str,
)
def test_wat_model_of_regel_weigert(bewerking: Bewerking, deel: str, register: Path) -> None:
    assert deel in geweigerd(register, wijzig(register, bewerking))


def test_dat_er_nog_iets_ontbreekt_houdt_niets_tegen(register: Path) -> None:
    item = {"datum": "2024-05-01", "werkvorm": "avond"}
    klaar, uit = leg_vast(register, wijzig(register, Toevoegen(("activiteiten",), item)))
    assert klaar.paden
    assert "Vastgelegd in groene-as." in uit


def test_wat_er_al_staat_wordt_niet_geschreven(register: Path) -> None:
    titel = ontleed((register / PROJECT).read_text("utf-8")).gegevens["titel"]
    klaar, uit = leg_vast(register, wijzig(register, Zetten(("titel",), titel)))
    assert (klaar, uit) == (Vastgelegd(), "Er is niets gewijzigd: het staat er al.\n")
    wens = wijzig_kader(register, Toevoegen(("wijken",), "Oost"))
    klaar, uit = leg_vast(register, wijzig(register, Zetten(("titel",), titel)), wens, vraag=lambda _: True)
    assert klaar.paden == (register / "kader.yaml",)
    assert uit.endswith("Vastgelegd in kader.yaml.\n")


def test_een_fout_elders_houdt_alleen_met_deels_niets_tegen(register: Path) -> None:
    pad = register / PROJECT
    pad.write_text(re.sub("gevolgd: .*", "gevolgd: misschien", pad.read_text("utf-8")), "utf-8")
    assert "niet helemaal te lezen" in geweigerd(register, wijzig(register, Zetten(("titel",), "Anders")))
    leg_vast(register, wijzig(register, Zetten(("titel",), "Anders"), deels=True))
    leg_vast(register, wijzig(register, Zetten(("gevolgd",), "ja"), deels=True))
    leg_vast(register, wijzig(register, Zetten(("titel",), "Weer anders")))
    assert "(gevolgd)" in geweigerd(register, wijzig(register, Zetten(("gevolgd",), "soms"), deels=True))


def test_kader_yaml_wordt_gecontroleerd(register: Path) -> None:
    assert "(cbs)" not in geweigerd(register, wijzig_kader(register, Zetten(("gemeente",), "x")))
    leg_vast(register, wijzig_kader(register, Zetten(("register_openbaar_op",), "2026-01-01")))
    assert "register_openbaar_op: 2026-01-01" in (register / "kader.yaml").read_text("utf-8")


def test_een_bestand_op_een_vreemde_plek(register: Path) -> None:
    vreemd = NieuwBestand(Registerbestand(register / "los" / "x.yaml", None), "los/x.yaml", "id: x\n")
    assert "op een plek die het register niet kent" in geweigerd(register, vreemd)


def test_een_naam_die_al_bestaat(register: Path) -> None:
    zin = geweigerd(register, nieuw(register, "id: x\n", PROJECT.as_posix()))
    assert "groene-as.yaml bestaat al. Er is niets gewijzigd. Kies een andere naam." in zin


def goed(register: Path) -> tuple[Schrijfwens, ...]:
    tekst = (register / PROJECT).read_text("utf-8").replace("id: groene-as", "id: nieuw")
    return (
        wijzig(register, Zetten(("titel",), "Anders")),
        wijzig_kader(register, Toevoegen(("wijken",), "Oost")),
        nieuw(register, tekst, "projecten/diep/nieuw.yaml"),
    )


def test_alle_bestanden_samen(register: Path) -> None:
    klaar, uit = leg_vast(register, *goed(register))
    assert len(klaar.paden) == 3
    assert uit.endswith("Vastgelegd in groene-as, kader.yaml en projecten/diep/nieuw.yaml.\n")
    assert "titel: Anders" in (register / PROJECT).read_text("utf-8")
    assert (register / "projecten" / "diep" / "nieuw.yaml").exists()


def test_een_van_alle_die_niet_kan_houdt_alle_tegen(register: Path) -> None:
    geweigerd(register, *goed(register)[:2], nieuw(register, "id: [\n"))
    geweigerd(register, *goed(register)[:2], nieuw(register, "id: nieuw\ntitel: x\nvorm: y\n"))
    (register / "kader.yaml").chmod(0o444)
    assert "kader.yaml is beveiligd tegen schrijven. Er is niets gewijzigd." in geweigerd(register, *goed(register))


def test_wie_nee_zegt_wijzigt_niets(register: Path) -> None:
    voor, gevraagd = alles(register), list[str]()
    klaar, uit = leg_vast(register, *goed(register), vraag=lambda zin: bool(gevraagd.append(zin)))
    assert (klaar, gevraagd, alles(register)) == (Vastgelegd(), ["Vastleggen?"], voor)
    assert uit.endswith("Er is niets gewijzigd.\n")


def test_wat_tijdens_het_vragen_verandert_houdt_alles_tegen(register: Path) -> None:
    def vraag(_: str) -> bool:
        with (register / "kader.yaml").open("a") as stroom:
            stroom.write("# van een ander\n")
        return True

    voor = (register / PROJECT).read_bytes()
    with pytest.raises(Gebruiksfout, match=r"kader\.yaml is intussen veranderd\. Er is niets gewijzigd"):
        leg_vast(register, *goed(register), vraag=vraag)
    assert (register / PROJECT).read_bytes() == voor
    assert not (register / "projecten" / "diep").exists()


@pytest.mark.parametrize("tot", [0, 1, 2])
def test_een_schijf_die_halverwege_vol_raakt(tot: int, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the first file is replaced nothing happened; after it the message says which is written."""
    echt, gedaan = samen._geef_plaats, list[object]()

    def vol(stap: samen.Schrijfstap, tijdelijk: Any) -> None:
        if len(gedaan) == tot:
            raise OSError(errno.ENOSPC, "English words")
        gedaan.append(stap)
        echt(stap, tijdelijk)

    monkeypatch.setattr(samen, "_geef_plaats", vol)
    voor = alles(register)
    with pytest.raises(Systeemfout) as fout:
        leg_vast(register, *goed(register))
    assert "English" not in fout.value.zin
    anders = {naam for naam, inhoud in alles(register).items() if voor.get(naam) != inhoud}
    if tot < 2:
        assert anders == set()
        assert "Er is niets gewijzigd." in fout.value.zin
        assert not (register / "projecten" / "diep").exists()
    else:
        assert anders == {"projecten/diep/nieuw.yaml", PROJECT.as_posix()}
        assert "kader.yaml niet." in fout.value.zin


def test_een_volle_schijf_vooraf(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def vol(*_: object) -> None:
        raise OSError(errno.ENOSPC, "English words")

    voor = alles(register)
    monkeypatch.setattr("os.fsync", vol)
    with pytest.raises(Systeemfout, match="Er is niets gewijzigd"):
        leg_vast(register, *goed(register))
    monkeypatch.undo()
    assert alles(register) == voor


def test_een_teken_dat_niet_te_zien_is(register: Path) -> None:
    assert "(titel)" in geweigerd(register, wijzig(register, Zetten(("titel",), "Groene\u200bAs")))


def test_een_naam_die_een_ander_net_nam(register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    echt = samen._geef_plaats

    def net_te_laat(stap: samen.Schrijfstap, tijdelijk: Any) -> None:
        if isinstance(stap, samen.Nieuw):
            stap.pad.write_text("van een ander", "utf-8")
        echt(stap, tijdelijk)

    monkeypatch.setattr(samen, "_geef_plaats", net_te_laat)
    with pytest.raises(Gebruiksfout, match=r"nieuw\.yaml bestaat al\. Er is niets gewijzigd"):
        leg_vast(register, *goed(register))
    assert (register / "projecten" / "diep" / "nieuw.yaml").read_text("utf-8") == "van een ander"
    assert "titel: Anders" not in (register / PROJECT).read_text("utf-8")
