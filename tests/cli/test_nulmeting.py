"""`participatie nulmeting`, and a check that knows what is in it."""

import os
import re
import shutil
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases import peildatum
from tests.begin.proef import ALLES, neergelegd
from tests.conftest import Afloop, Draai
from tests.report.gitproef import git, leg_vast

GROEN = "register/projecten/groene-as.yaml"
PLEIN = "register/projecten/laat-plein.yaml"
NULMETING = "register/nulmeting.yaml"
REDEN = ("--reden", "Het archief wordt aangevuld.", "--tot", "2027-06-30", "--ja")
PEIL = ("--peildatum", "2026-11-30")


@pytest.fixture
def werk(register_klein: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The small register, on a day that does not change."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "stand"))
    lees = peildatum.lees_peildatum

    def vast(tekst: str | None, wat: str = "peildatum") -> date:
        return lees(tekst or "2026-11-30", wat)

    for module in ("cli.nulmeting", "usecases.nulmetingschrijven", "usecases.onthouden", "usecases.poort"):
        monkeypatch.setattr(f"participatie_cli.{module}.lees_peildatum", vast)
    map_ = Path(shutil.copytree(register_klein, tmp_path / "werk"))
    for pad in [*map_.glob("register/toolbox/*"), *map_.glob("register/programma/**/*.yaml")]:
        pad.unlink()
    return map_


def gegevens(werk: Path) -> Any:
    return ontleed((werk / NULMETING).read_text("utf-8")).gegevens


def breek(werk: Path, bestand: str = GROEN, wat: str = "onzin: x") -> None:
    (werk / bestand).write_text((werk / bestand).read_text("utf-8") + f"{wat}\n", "utf-8")


def verander(werk: Path, oud: str, nieuw: str) -> None:
    pad = werk / NULMETING
    assert re.search(oud, pad.read_text("utf-8"))
    pad.write_text(re.sub(oud, nieuw, pad.read_text("utf-8"), count=1), "utf-8")


def check(draai: Draai, werk: Path, *opties: str) -> Afloop:
    return draai("check", *PEIL, *opties, map_=werk)


def codes(afloop: Afloop) -> list[str]:
    return re.findall(r"^  (?:fout|waarschuwing|advies) (\S+)", afloop.uit, re.MULTILINE)


def test_wat_bekend_is_houdt_niets_tegen_en_wat_nieuw_is_wel(draai: Draai, werk: Path) -> None:
    voor = check(draai, werk)
    assert voor.code == 1
    afloop = draai("nulmeting", *REDEN, map_=werk)
    assert (afloop.code, afloop.fout) == (0, "")
    assert afloop.uit.endswith(f"\nVastgelegd in {NULMETING}.\n")
    na = check(draai, werk, "--faal-vanaf", "advies")
    rij = gegevens(werk)["bevindingen"]
    assert (na.code, codes(na)) == (0, [])
    assert f"Vergeleken met nulmeting.yaml\n  Bekend: {len(rij)} bevindingen uit nulmeting.yaml.\n\n" in na.uit
    assert {een["geldig_tot"] for een in rij} == {"2027-06-30"}
    assert {een["bestand"] for een in rij} > {"kader.yaml", "projecten/laat-plein.yaml"}
    breek(werk)
    (werk / PLEIN).rename(werk / "register/projecten/ander-plein.yaml")
    nieuw = check(draai, werk)
    assert nieuw.code == 1
    assert sorted(codes(nieuw)) == ["LEZ014", "REG001"]


def test_zij_groeit_niet_vanzelf(draai: Draai, werk: Path) -> None:
    draai("nulmeting", *REDEN, map_=werk)
    eerst = gegevens(werk)
    assert draai("nulmeting", "--ja", map_=werk).uit == (
        "Er is niets gewijzigd: er is niets opgelost en er komt niets bij.\n"
    )
    breek(werk)
    afloop = draai("nulmeting", "--ja", map_=werk)
    assert afloop.fout == f"1 bevinding staat niet in {NULMETING}. Los ze op, of voeg ze toe met --erbij.\n"
    assert gegevens(werk) == eerst
    assert draai("nulmeting", "--erbij", "--ja", map_=werk).code == 2
    assert draai("nulmeting", "--erbij", *REDEN, map_=werk).code == 0
    erbij = [een for een in gegevens(werk)["bevindingen"] if een not in eerst["bevindingen"]]
    assert [(een["code"], een["titel"]) for een in erbij] == [("LEZ014", "Een sleutel is niet bekend")]
    assert check(draai, werk).code == 0


def test_wat_is_opgelost_gaat_eruit(draai: Draai, werk: Path) -> None:
    breek(werk)
    draai("nulmeting", *REDEN, map_=werk)
    pad = werk / GROEN
    pad.write_text(pad.read_text("utf-8").replace("onzin: x\n", ""), "utf-8")
    gewoon = check(draai, werk)
    assert gewoon.code == 0
    assert f"Opgelost: 1 bevinding: LEZ014 in {GROEN}." in gewoon.uit
    streng = check(draai, werk, "--streng")
    assert (streng.code, codes(streng)) == (1, ["NUL002"])
    assert re.search(rf"NUL002 bekende-bevinding-opgelost  {NULMETING}:\d+:", streng.uit)
    assert "eruit, 0 erbij" not in draai("nulmeting", "--ja", map_=werk).fout
    assert check(draai, werk, "--streng").code == 0
    assert draai("terug", "--ja", map_=werk).code == 0
    assert check(draai, werk, "--streng").code == 1
    assert check(draai, werk, "--streng", GROEN).code == 2
    vroeger = draai("check", "--peildatum", "2026-11-29", "--streng", map_=werk).uit
    assert "NUL002" not in vroeger, "what an earlier day does not find is not solved"
    assert "Opgelost" not in vroeger


@pytest.mark.langzaam
def test_wat_niet_te_lezen_is_is_niet_opgelost(draai: Draai, werk: Path) -> None:
    draai("nulmeting", *REDEN, map_=werk)
    (werk / PLEIN).write_text("- a\n", "utf-8")
    afloop = check(draai, werk, "--streng")
    assert "NUL002" not in afloop.uit
    assert "Opgelost" not in afloop.uit
    (werk / "register/kader.yaml").write_text("- a\n", "utf-8")
    assert "NUL002" not in check(draai, werk, "--streng").uit


@pytest.mark.langzaam
def test_na_de_laatste_dag_telt_zij_weer(draai: Draai, werk: Path) -> None:
    draai("nulmeting", *REDEN, map_=werk)
    verander(werk, "geldig_tot: 2027-06-30", "geldig_tot: 2026-11-29")
    afloop = check(draai, werk, "--faal-vanaf", "advies")
    assert afloop.code == 1
    assert "NUL001" in codes(afloop)
    assert len(codes(afloop)) == 2
    assert draai("nulmeting", "--erbij", *REDEN, map_=werk).code == 0
    assert check(draai, werk, "--faal-vanaf", "advies").code == 0


@pytest.mark.langzaam
def test_persoonsgegevens_kunnen_er_niet_in(draai: Draai, werk: Path) -> None:
    breek(werk, GROEN, "# bel 06-12345678")
    afloop = draai("nulmeting", *REDEN, map_=werk)
    assert afloop.fout.startswith("1 bevinding komt er niet in: persoonsgegevens, of ")
    assert "PRV" not in (werk / NULMETING).read_text("utf-8")
    assert "12345678" not in (werk / NULMETING).read_text("utf-8")
    assert (check(draai, werk).code, codes(check(draai, werk))) == (1, ["PRV005"])


def test_wie_persoonsgegevens_er_met_de_hand_in_zet(draai: Draai, werk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    breek(werk, GROEN, "# bel 06-12345678")
    with monkeypatch.context() as zonder:
        zonder.setattr("participatie_cli.results.bevinding.Bevinding.stopt", False)
        draai("nulmeting", *REDEN, map_=werk)
    assert "PRV005" in (werk / NULMETING).read_text("utf-8")
    afloop = check(draai, werk)
    assert (afloop.code, sorted(codes(afloop))) == (1, ["NUL003", "PRV005"])
    draai("nulmeting", "--ja", map_=werk)
    assert "PRV005" not in (werk / NULMETING).read_text("utf-8")


@pytest.mark.parametrize(
    ("bederf", "zin", "herstel"),
    [
        (
            lambda _: "versie: 2\nanders: ja\n",
            f"{NULMETING} is van versie 2; dit programma kent versie 1. Er is",
            "Gebr",
        ),
        (
            lambda tekst: tekst[: tekst.index("    reden")],
            f"{NULMETING}:8:5: De sleutel `reden` ontbreekt. (Er is nog 1 fout.) Zonder",
            "",
        ),
        (
            lambda tekst: tekst.replace("vingerafdruk: ", "vingerafdruk: x", 1),
            f"{NULMETING}:8:5: Dit is geen vinger",
            "",
        ),
        (lambda _: "versie: 1\nbevindingen: [\n", f"{NULMETING}:", ""),
        (lambda _: "", f"{NULMETING}:1:1: Er staat niets in dit bestand.", ""),
        (lambda tekst: f"<<<<<<< HEAD\n{tekst}=======\n>>>>>>> x\n", f"{NULMETING}:1:", ""),
    ],
    ids=["versie", "half", "vingerafdruk", "yaml", "leeg", "conflict"],
)
def test_een_kapotte_nulmeting_wordt_geweigerd(
    bederf: Callable[[str], str], zin: str, herstel: str, draai: Draai, werk: Path
) -> None:
    draai("nulmeting", *REDEN, map_=werk)
    pad = werk / NULMETING
    pad.write_text(bederf(pad.read_text("utf-8")), "utf-8")
    for opdracht in (["check", *PEIL], ["nulmeting", "--ja"]):
        afloop = draai(*opdracht, map_=werk)
        assert (afloop.code, afloop.uit) == (2, "")
        gezegd, raad = afloop.fout.splitlines()
        assert gezegd.startswith(zin)
        assert "niets gecontroleerd" in gezegd
        assert raad.startswith(herstel)


@pytest.mark.parametrize(
    ("opties", "zin"),
    [
        ((), "Bij bekende bevindingen horen een reden en een laatste dag: --reden en --tot."),
        (("--reden", " ", "--tot", "2027-01-01"), "Bij bekende bevindingen horen een reden en een laatste dag"),
        (("--reden", "x", "--tot", "2026-11-29"), "De dag bij --tot (29 november 2026) is al voorbij."),
        (("--reden", "x", "--tot", "2027-01"), "De dag bij --tot “2027-01” is geen dag."),
        (("--reden", "Bel 06-12345678", "--tot", "2027-01-01", "--ja"), ""),
        (("--reden", "x", "--tot", "2027-01-01"), "Er is niets gewijzigd: hier kan niemand antwoord geven."),
    ],
)
def test_wat_niet_kan(opties: tuple[str, ...], zin: str, draai: Draai, werk: Path) -> None:
    afloop = draai("nulmeting", *opties, map_=werk)
    assert afloop.code == 2
    assert afloop.fout.splitlines()[-2].startswith(zin)
    assert "12345678" not in afloop.fout + afloop.uit
    assert not (werk / NULMETING).exists()


@pytest.mark.langzaam
def test_zonder_bevindingen_is_zij_niet_nodig(draai: Draai, werk: Path, tmp_path: Path) -> None:
    nieuw = neergelegd(tmp_path / "nieuw", ALLES).parent
    assert "een nulmeting is niet nodig.\n" in draai("nulmeting", *REDEN, map_=nieuw).uit
    assert not (nieuw / NULMETING).exists()


@pytest.mark.langzaam
def test_het_bestand_zelf_kan_worden_gecontroleerd(draai: Draai, werk: Path) -> None:
    draai("nulmeting", *REDEN, map_=werk)
    afloop = draai("check", NULMETING, *PEIL, map_=werk)
    assert afloop.code == 0
    assert "1 bestand van " in afloop.uit
    breek(werk, NULMETING, "# bel 06-12345678")
    assert codes(draai("check", NULMETING, *PEIL, map_=werk)) == ["PRV005"]


@pytest.mark.langzaam
def test_wat_verliep_is_geen_verwijt_aan_wie_iets_wijzigt(draai: Draai, werk: Path) -> None:
    git(werk, "init", "--quiet")
    draai("nulmeting", *REDEN, map_=werk)
    verander(werk, "geldig_tot: 2027-06-30", "geldig_tot: 2026-11-29")
    leg_vast(werk, "2026-11-30T12:00:00+01:00")
    assert check(draai, werk, "--faal-vanaf", "advies").code == 1
    afloop = check(draai, werk, "--faal-vanaf", "advies", "--sinds", "HEAD")
    assert afloop.code == 0
    assert f"Door de tijd: 1 bevinding waar niemand iets voor wijzigde: NUL001 in {NULMETING}." in afloop.uit
    verander(werk, "reden: Het", "reden: Ook het")
    assert "nulmeting.yaml is veranderd. Kijk in het verschil" in check(draai, werk, "--sinds", "HEAD").uit


@pytest.mark.langzaam
@pytest.mark.skipif(sys.platform != "linux", reason="Elders kan een bestand zo niet heten.")
def test_een_bestand_met_een_vreemde_naam(draai: Draai, werk: Path) -> None:
    for naam in (b"met spatie.yaml", b"100%.yaml", b"regel\neind.yaml", b"geen\xffutf8.yaml"):
        Path(os.fsdecode(bytes(werk / "register/projecten") + b"/" + naam)).write_text("a: b: c\n", "utf-8")
    assert draai("nulmeting", *REDEN, map_=werk).code == 0
    bestanden = {een["bestand"].removeprefix("projecten/") for een in gegevens(werk)["bevindingen"]}
    assert bestanden >= {"met spatie.yaml", "100%.yaml", "regel<U+000A>eind.yaml", "geen<U+DCFF>utf8.yaml"}
    assert check(draai, werk).code == 0
    assert check(draai, werk, "--streng").code == 0
