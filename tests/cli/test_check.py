"""`participatie check` as a user meets it: whole outputs, exit codes and bad input."""

import json
import os
import re
import shutil
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from participatie_cli.cli.check import FORMATEN
from tests.conftest import Draai, is_zoals

PEIL = ("--peildatum", "2025-01-01")
SCHEMA = json.loads(Path(__file__, "../../../docs/schema/controle.json").resolve().read_text("utf-8"))


@pytest.fixture
def kopie(register_klein: Path, tmp_path: Path) -> Path:
    """A copy of the small register that a test may spoil."""
    return Path(shutil.copytree(register_klein, tmp_path / "werk"))


@pytest.mark.parametrize("formaat", [*FORMATEN])
def test_hele_uitvoer(formaat: str, draai: Draai, register_klein: Path) -> None:
    afloop = draai("check", *PEIL, "--formaat", formaat, map_=register_klein)
    assert (afloop.code, afloop.fout) == (1, "")
    is_zoals(afloop.uit, f"check-{formaat}.txt")


def test_json_volgt_het_schema(draai: Draai, register_klein: Path) -> None:
    gegevens = json.loads(draai("check", *PEIL, "--formaat", "json", map_=register_klein).uit)
    Draft202012Validator(SCHEMA).validate(gegevens)
    telling = gegevens["samenvatting"]["uitkomsten"]
    uitkomsten = [een["uitkomst"] for dossier in gegevens["dossiers"] for een in dossier["uitkomsten"]]
    assert telling == {soort: uitkomsten.count(soort) for soort in telling}
    assert all(telling.values()), "the small register must show all five outcomes"


@pytest.mark.parametrize("formaat", [*FORMATEN])
@pytest.mark.parametrize(
    ("argumenten", "code"),
    [
        (["register/projecten/groene-as.yaml"], 0),
        (["register/projecten/laat-plein.yaml"], 1),
        (["register/projecten/groene-as.yaml", "--faal-vanaf", "advies"], 0),
        (["register/toolbox"], 0),
        (["register/kader.yaml"], 0),
        (["bestaat-niet"], 2),
        (["--peildatum", "gisteren"], 2),
    ],
)
def test_exitcode_is_in_elk_formaat_gelijk(
    argumenten: list[str], code: int, formaat: str, draai: Draai, register_klein: Path
) -> None:
    opdracht = ["check", *argumenten, "--formaat", formaat]
    if "--peildatum" not in argumenten:
        opdracht += PEIL
    assert draai(*opdracht, map_=register_klein).code == code


@pytest.mark.parametrize("formaat", [*FORMATEN])
def test_niets_te_controleren(formaat: str, draai: Draai, tmp_path: Path) -> None:
    afloop = draai("check", *PEIL, "--formaat", formaat, map_=tmp_path)
    assert afloop.code == 3
    assert afloop.fout.startswith("Er is niets gecontroleerd: hier en in de mappen hierboven staat geen register.")


def test_leeg_register(draai: Draai, kopie: Path) -> None:
    for map_ in ("projecten", "programma", "experimenten", "toolbox", "uitdaagrecht"):
        shutil.rmtree(kopie / "register" / map_)
    afloop = draai("check", *PEIL, map_=kopie)
    assert afloop.code == 3
    assert afloop.fout.startswith(
        "Er is niets gecontroleerd: naast kader.yaml staan er geen bestanden van een register"
    )


def test_drempel_bepaalt_de_exitcode(draai: Draai, kopie: Path) -> None:
    (kopie / "register/projecten/kapot.yaml").unlink()
    codes = {
        drempel: draai("check", *PEIL, "--faal-vanaf", drempel, "register/programma", map_=kopie).code
        for drempel in ("fout", "waarschuwing", "advies")
    }
    assert codes == {"fout": 0, "waarschuwing": 1, "advies": 1}


def test_zonder_kader_wordt_gecontroleerd_wat_kan(draai: Draai, kopie: Path) -> None:
    (kopie / "register/kader.yaml").unlink()
    afloop = draai("check", *PEIL, "register/projecten/groene-as.yaml", map_=kopie)
    assert afloop.code == 1
    assert "LEZ017 zonder-kader  register/kader.yaml" in afloop.uit
    assert "Hier is geen kader.yaml gevonden. Wat zonder kan, is wel gecontroleerd." in afloop.uit
    assert " 0 niet te beoordelen" not in afloop.uit


def test_kapot_kader_wordt_aangewezen(draai: Draai, kopie: Path) -> None:
    kader = kopie / "register/kader.yaml"
    kader.write_text(kader.read_text("utf-8").replace("elke_maanden: 4", "elke_maanden: vier"), "utf-8")
    afloop = draai("check", *PEIL, "register/kader.yaml", map_=kopie)
    assert afloop.code == 1
    assert "“vier” is geen heel getal." in afloop.uit
    assert "LEZ017" not in afloop.uit
    los = draai("check", *PEIL, "register/projecten/groene-as.yaml", map_=kopie)
    assert (los.code, "“vier”" in los.uit) == (0, False)
    assert "Bekijk haar met: participatie check register/kader.yaml" in los.uit


def test_een_kader_dat_niet_te_lezen_is_wordt_altijd_aangewezen(draai: Draai, kopie: Path) -> None:
    (kopie / "register/kader.yaml").write_text("gemeente: {naam: [\n", "utf-8")
    afloop = draai("check", *PEIL, "register/projecten/groene-as.yaml", map_=kopie)
    assert afloop.code == 1
    assert "LEZ007 geen-geldige-yaml  register/kader.yaml:" in afloop.uit


def test_ook_in_het_kader_staan_geen_persoonsgegevens(draai: Draai, kopie: Path) -> None:
    kader = kopie / "register/kader.yaml"
    mag = "[{tekst: post@voorbeeldstad.example, reden: Een adres van een team.}]"
    tekst = kader.read_text("utf-8").replace("toegestane_teksten: []", f"toegestane_teksten: {mag}")
    kader.write_text(tekst.replace("naam: meeweten", "naam: vraag het naam@voorbeeld.example"), "utf-8")
    afloop = draai("check", *PEIL, "register/kader.yaml", map_=kopie)
    assert afloop.uit.count("PRV004 geen-e-mailadres  register/kader.yaml") == 1
    assert afloop.code == 1
    assert "naam@voorbeeld.example" not in afloop.uit


def test_overlappende_versies_in_het_kader(draai: Draai, kopie: Path) -> None:
    kader = kopie / "register/kader.yaml"
    tekst = kader.read_text("utf-8")
    dubbel = "      - {id: belofte-uitleg, vindplaats: x, tekst: y, geldig_van: 2023-01-01, zekerheid: letterlijk}\n"
    plek = tekst.index("      - id: belofte-uitleg")
    kader.write_text(tekst[:plek] + dubbel + tekst[plek:], "utf-8")
    afloop = draai("check", *PEIL, "register/kader.yaml", map_=kopie)
    assert "Twee versies van bepaling “belofte-uitleg” gelden tegelijk." in afloop.uit


def test_bestand_buiten_een_register(draai: Draai, kopie: Path, tmp_path: Path) -> None:
    los = tmp_path / "los.yaml"
    shutil.copy(kopie / "register/projecten/groene-as.yaml", los)
    afloop = draai("check", *PEIL, str(los), map_=kopie)
    assert afloop.code == 1
    assert f"{tmp_path.as_posix()}/kader.yaml" in afloop.uit


def test_paden_uit_twee_registers(draai: Draai, kopie: Path, register_klein: Path) -> None:
    afloop = draai("check", *PEIL, str(kopie / "register"), str(register_klein / "register"), map_=kopie)
    assert (afloop.code, afloop.fout.split("\n")[0]) == (2, "Deze paden horen niet bij één register.")


@pytest.fixture
def met_gaten(kopie: Path) -> Path:
    """The small register with a kader.yaml that leaves much out, and says things that do not fit."""
    kader = kopie / "register/kader.yaml"
    tekst = kader.read_text("utf-8").replace("naam: meeweten", "naam: vraag het naam@voorbeeld.example")
    kader.write_text(
        re.sub(r"^(verordening|omgevingsvisie):.*?(?=^\w)", r"\1: onbekend\n", tekst, flags=re.M | re.S), "utf-8"
    )
    return kopie


@pytest.mark.parametrize("pad", ["register/projecten/groene-as.yaml", "register/toolbox"])
def test_over_een_bestand_gaat_het_alleen_over_dat_bestand(pad: str, draai: Draai, met_gaten: Path) -> None:
    afloop = draai("check", *PEIL, "--faal-vanaf", "advies", pad, map_=met_gaten)
    regels = [regel for regel in afloop.uit.splitlines() if "kader.yaml" in regel]
    (regel,) = regels
    assert re.fullmatch(
        r"Over register/kader.yaml zelf: \d+ bevinding(en)?. "
        r"Bekijk (ze|haar) met: participatie check register/kader.yaml",
        regel,
    )
    assert afloop.code == 0
    gegevens = json.loads(draai("check", *PEIL, "--formaat", "json", pad, map_=met_gaten).uit)
    assert gegevens["bevindingen"] == []
    assert {een["soort"] for een in gegevens["dossiers"]} <= {"project", "werkvorm"}
    assert gegevens["samenvatting"]["bestanden"] == 1


@pytest.mark.parametrize(
    "paden", [[], ["register"], ["."], ["register/kader.yaml", "register/projecten/groene-as.yaml"]]
)
def test_wie_naar_het_register_of_naar_het_kader_vraagt_ziet_het_kader(
    paden: list[str], draai: Draai, met_gaten: Path
) -> None:
    afloop = draai("check", *PEIL, *paden, map_=met_gaten)
    assert "PRV004 geen-e-mailadres  register/kader.yaml:" in afloop.uit
    assert "Over register/kader.yaml zelf" not in afloop.uit
    assert afloop.code == 1


def test_persoonsgegevens_naast_het_register_zijn_er_als_daarnaar_is_gevraagd(draai: Draai, kopie: Path) -> None:
    (kopie / "register/projecten/notitie.txt").write_text("Bel naam@voorbeeld.example.\n", "utf-8")
    met = draai("check", *PEIL, "register/projecten", map_=kopie)
    assert "register/projecten/notitie.txt" in met.uit
    assert "notitie" not in draai("check", *PEIL, "register/projecten/groene-as.yaml", map_=kopie).uit


def test_een_norm_staat_er_een_keer_per_bestand(draai: Draai, register_klein: Path) -> None:
    for deel in re.split(r"^(?=register/)", draai("check", *PEIL, map_=register_klein).uit, flags=re.M):
        normen = [
            regel for regel in deel.splitlines() if regel.startswith("    Norm: ") and "zie hierboven" not in regel
        ]
        assert len(normen) == len(set(normen))
    assert "    Norm: zie hierboven bij REG008" in draai("check", *PEIL, map_=register_klein).uit


def test_bevindingen_van_een_soort_staan_bij_elkaar_en_tussen_bevindingen_is_wit(
    draai: Draai, register_klein: Path
) -> None:
    uit = draai("check", *PEIL, map_=register_klein).uit
    regels = uit.splitlines()
    begin = [
        plaats for plaats, regel in enumerate(regels) if re.match(r"  (fout|waarschuwing|advies) [A-Z]{3}\d", regel)
    ]
    assert len(begin) > 10
    assert [regels[plaats - 1] for plaats in begin] == [""] * len(begin)
    assert uit.count("  advies LER005 gevolgd-project-blauw-en-rood  2 keer\n") == 1
    gegevens = json.loads(draai("check", *PEIL, "--formaat", "json", map_=register_klein).uit)
    assert sum(een["code"] == "LER005" for een in gegevens["bevindingen"]) == 2
    csv = draai("check", *PEIL, "--formaat", "csv", map_=register_klein).uit
    assert csv.count(";LER005;gevolgd-project-blauw-en-rood;") == 2


def test_een_zin_die_overal_gelijk_is_staat_er_een_keer(draai: Draai, kopie: Path) -> None:
    pad = kopie / "register/projecten/groene-as.yaml"
    tekst = pad.read_text("utf-8").replace(
        "verslag: {op: 2023-12-04", "toelichting: bel 06 12345678\n    verslag: {op: 2023-12-04"
    )
    pad.write_text(
        tekst.replace("verslag: {op: 2023-12-20", "toelichting: bel 06 87654321\n    verslag: {op: 2023-12-20"), "utf-8"
    )
    uit = draai("check", *PEIL, "register/projecten/groene-as.yaml", map_=kopie).uit
    (blok,) = re.findall(r"  waarschuwing PRV005 .*?\n\n", uit, flags=re.S)
    plekken = [regel for regel in blok.splitlines() if regel.startswith("    - register/projecten/groene-as.yaml:")]
    assert len(plekken) == 2
    assert all(regel.count(" ") == 5 for regel in plekken)


def test_verdwaalde_bestanden(draai: Draai, kopie: Path) -> None:
    namen = ("los.yaml", "projecten/oud.yml", "projecten/oud.YAML", "projecten/oud.yaml.txt", "archief/oud.yaml")
    for naam in (*namen, "leesmij.md", "projecten/README.md", "archief/plaatje.png", "projecten/.verborgen.yaml"):
        pad = kopie / "register" / naam
        pad.parent.mkdir(exist_ok=True)
        pad.write_text("id: los\n")
    afloop = draai("check", *PEIL, "--formaat", "json", map_=kopie)
    gevonden = {een["bestand"] for een in json.loads(afloop.uit)["bevindingen"] if een["code"] == "LEZ018"}
    assert gevonden == {f"register/{naam}" for naam in namen}


def test_map_die_een_koppeling_is(draai: Draai, kopie: Path) -> None:
    (kopie / "register/projecten").rename(kopie / "elders")
    (kopie / "register/projecten").symlink_to(kopie / "elders")
    afloop = draai("check", *PEIL, map_=kopie)
    assert "LEZ001 bestand-niet-te-openen  register/projecten" in afloop.uit
    assert "Dit is een koppeling (symlink) naar iets anders." in afloop.uit


def test_map_die_niet_te_lezen_is(draai: Draai, kopie: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    echt = os.scandir

    def scandir(map_: Path) -> object:
        if Path(map_).name == "projecten":
            raise PermissionError(13, "Permission denied", str(map_))
        return echt(map_)

    monkeypatch.setattr("participatie_cli.store.wandeling.os.scandir", scandir)
    monkeypatch.setattr("participatie_cli.store.tekst.os.access", lambda pad, *_: Path(pad).name != "projecten")
    afloop = draai("check", *PEIL, map_=kopie)
    assert "U mag deze map niet lezen." in afloop.uit


def test_wat_niet_gelezen_is_telt_niet_als_goed(draai: Draai, kopie: Path) -> None:
    (kopie / "register/projecten/link.yaml").symlink_to(kopie / "register/projecten/groene-as.yaml")
    afloop = draai("check", *PEIL, "register/projecten/link.yaml", map_=kopie)
    assert "Uitkomsten: 0 voldoet · 0 voldoet niet · 0 niet van toepassing · 0 niet te beoordelen" in afloop.uit


def test_heel_veel_bevindingen_worden_geteld(draai: Draai, kopie: Path) -> None:
    pad = kopie / "register/projecten/groene-as.yaml"
    onbekend = "".join(f"sleutel{nummer}: x\n" for nummer in range(1000))
    pad.write_text(pad.read_text("utf-8") + onbekend, "utf-8")
    afloop = draai("check", *PEIL, str(pad), map_=kopie)
    assert afloop.uit.count("groene-as.yaml:") == 50
    assert "En nog 950 bevindingen in dit bestand. Met --formaat json ziet u ze alle." in afloop.uit
    assert "1.000 fouten" in afloop.uit


def test_een_kapot_bestand_verbergt_niets(draai: Draai, register_klein: Path) -> None:
    gegevens = json.loads(draai("check", *PEIL, "--formaat", "json", map_=register_klein).uit)
    bestanden = {een["bestand"] for een in gegevens["bevindingen"]}
    assert {"register/projecten/kapot.yaml", "register/projecten/laat-plein.yaml"} <= bestanden


def test_github_noemt_paden_vanaf_de_repository(draai: Draai, kopie: Path) -> None:
    (kopie / ".git").mkdir()
    afloop = draai("check", *PEIL, "--formaat", "github", map_=kopie / "register" / "projecten")
    *regels, laatste = afloop.uit.splitlines()
    assert regels
    assert all("file=register/" in regel for regel in regels)
    assert laatste.startswith("::notice title=Nog ")


def test_controleren_wijzigt_niets(draai: Draai, kopie: Path) -> None:
    ervoor = {pad: (pad.stat().st_mtime_ns, pad.read_bytes()) for pad in kopie.rglob("*") if pad.is_file()}
    draai("check", *PEIL, map_=kopie)
    assert {pad: (pad.stat().st_mtime_ns, pad.read_bytes()) for pad in kopie.rglob("*") if pad.is_file()} == ervoor


def test_tekst_uit_het_register_stuurt_niets(draai: Draai, kopie: Path) -> None:
    pad = kopie / "register/projecten/groene-as.yaml"
    kwaad = r'"\e[31m[bold]rood[/bold] \u202Eomgekeerd"'
    pad.write_text(pad.read_text("utf-8").replace("vorm: inwonersparticipatie", f"vorm: {kwaad}"), "utf-8")
    afloop = draai("check", *PEIL, str(pad), map_=kopie)
    assert "“<U+001B>[31m[bold]rood[/bold] <U+202E>omgekeerd” kan hier niet staan." in afloop.uit
    assert "\x1b" not in afloop.uit


def test_zelfde_invoer_zelfde_uitvoer(draai: Draai, register_klein: Path) -> None:
    eerste, tweede = (draai("check", *PEIL, "--formaat", "json", map_=register_klein).uit for _ in range(2))
    assert eerste == tweede


@pytest.mark.parametrize(("peildatum", "gezegd"), [("2026-12-01", False), ("2029-12-01", True)])
def test_zegt_dat_de_wetten_lang_geleden_zijn_bijgewerkt(
    peildatum: str, gezegd: bool, draai: Draai, register_klein: Path
) -> None:
    uit = draai("check", "--peildatum", peildatum, map_=register_klein.parent).uit
    assert ("meer dan een half jaar voor de peildatum" in uit) is gezegd
