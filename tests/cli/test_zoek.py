"""`participatie zoek`: every text of the register is found, with its line, and nothing that privacy hid."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from participatie_cli.console.zoekpagina import Vindbestand
from participatie_cli.store.register import bestanden_in
from participatie_cli.store.voorbeeld import voorbeeldmap
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.zoeken import Zoekvraag, soorten, zoek
from participatie_cli.values.vergelijken import kaal
from participatie_cli.wording.knipsel import knipsel
from tests.conftest import Draai, is_zoals
from tests.report.registers import WORTEL, leg_neer, verander

SCHEMA = json.loads((WORTEL / "docs/schema/zoek.json").read_text("utf-8"))


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """The small register without its broken file, to change at will; the folder that holds it."""
    return leg_neer(tmp_path, rijk=False).parent


@pytest.fixture(scope="module")
def registers() -> dict[str, Path]:
    """That of Assen and that of the invented municipality."""
    return {"assen": WORTEL / "register", "voorbeeldstad": voorbeeldmap() / "register"}


def gezocht(draai: Draai, map_: Path, *argumenten: str) -> Any:
    """What is found as data, held to its schema."""
    uit = json.loads(draai("zoek", *argumenten, "--formaat", "json", map_=map_).uit)
    Draft202012Validator(SCHEMA).validate(uit)
    return uit


def treffers(uit: Any) -> list[Any]:
    return [treffer for bestand in uit["gevonden"] for treffer in bestand["treffers"]]


@pytest.mark.parametrize(("formaat", "einde"), [("tekst", "txt"), ("json", "json")])
def test_uitvoer(formaat: str, einde: str, draai: Draai, register: Path) -> None:
    afloop = draai("zoek", "bewoners", "--formaat", formaat, map_=register)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    is_zoals(afloop.uit.replace("\r\n", "\n"), f"zoek-{formaat}.{einde}")


def alle(register: Path, *woorden: str) -> list[Vindbestand]:
    bestanden = tuple(bestanden_in(register, register))
    return list(zoek(register, bestanden, Zoekvraag.van(woorden, ())).gevonden)


def teksten(gegevens: Any) -> Iterator[str]:
    """Every text below plain YAML, but for keys."""
    if isinstance(gegevens, dict):
        for waarde in gegevens.values():
            yield from teksten(waarde)
    elif isinstance(gegevens, list):
        for waarde in gegevens:
            yield from teksten(waarde)
    elif gegevens is not None:
        yield str(gegevens)


@pytest.mark.parametrize(
    ("naam", "woord"),
    [
        ("assen", "ontwerp"),
        ("voorbeeldstad", "één"),
        *(pytest.param("assen", woord, marks=pytest.mark.langzaam) for woord in ("één", "buurt")),
        *(pytest.param("voorbeeldstad", woord, marks=pytest.mark.langzaam) for woord in ("ontwerp", "buurt")),
    ],
)
def test_elke_plek_is_opnieuw_geteld(naam: str, woord: str, registers: dict[str, Path]) -> None:
    """By plain YAML, over every project and every other file."""
    register = registers[naam]
    geteld = {
        None if pad.stem == "kader" else pad.stem: hoeveel
        for pad in register.rglob("*.yaml")
        if (
            hoeveel := sum(
                kaal(woord) in kaal(een) for een in teksten(yaml.load(pad.read_text("utf-8"), yaml.CBaseLoader))
            )
        )
    }
    gevonden = {een.id: len(een.treffers) for een in alle(register, woord)}
    assert gevonden == geteld


def test_elk_bestand_is_te_vinden_op_zijn_titel(registers: dict[str, Path]) -> None:
    register = registers["voorbeeldstad"]
    namen = {een.id for een in alle(register, "e")}
    assert {pad.stem for pad in register.rglob("*.yaml")} - {"kader"} == namen - {None}


def test_de_regel_klopt(draai: Draai, register: Path) -> None:
    for bestand in gezocht(draai, register, "bewoners")["gevonden"]:
        regels = (register / bestand["bestand"]).read_text("utf-8").split("\n")
        for treffer in bestand["treffers"]:
            hier = " ".join(regels[treffer["regelnummer"] - 1 : treffer["regelnummer"] + 3])
            assert kaal(treffer["geraakt"][0]) in kaal(hier)


@pytest.mark.parametrize(
    ("woorden", "velden"),
    [
        (("alfa een bèta",), ["Samenvatting"]),
        (("BETA", "Alfa"), ["Samenvatting"]),
        (("“alfa  een”",), ["Samenvatting"]),
        (("een alfa",), []),
        (("gamma",), ["Les"]),
        (("alfa", "delta"), ["Samenvatting", "Opmerking"]),
        (("gamma", "delta"), ["Opmerking", "Les"]),
        (("gamma", "gamma"), ["Les"]),
        (("gamma", "nergens"), []),
    ],
)
def test_alle_woorden_in_een_feit_of_anders_in_een_bestand(
    woorden: tuple[str, ...], velden: list[str], draai: Draai, register: Path
) -> None:
    samen = {"samenvatting": "Wij maken Alfa een\nBèta.", "opmerking": "Delta."}
    verander(register / "register/projecten/groene-as.yaml", samen | {"lessen": [{"les": "Vraag gamma."}]})
    assert sorted(een["veld"] for een in treffers(gezocht(draai, register, *woorden))) == sorted(velden)


def test_alleen_een_soort(draai: Draai, registers: dict[str, Path]) -> None:
    map_ = registers["voorbeeldstad"].parent
    lessen = treffers(gezocht(draai, map_, "ontwerp", "--soort", "les"))
    assert {een["soort"] for een in lessen} == {"les"}
    werkvormen = gezocht(draai, map_, "e", "--soort", "werkvorm", "--soort", "Kader")["gevonden"]
    assert {een["soort"] for een in werkvormen} == {"werkvorm", "kader"}


def test_wat_intern_is_wordt_gevonden_en_gemerkt(draai: Draai, register: Path) -> None:
    verander(
        register / "register/projecten/groene-as.yaml",
        {"lessen": [{"les": "Zeldzaam één.", "intern": "Nog niet."}, {"les": "Zeldzaam twee."}]},
    )
    (een, twee) = treffers(gezocht(draai, register, "zeldzaam"))
    assert (een["intern"], twee["intern"]) == (True, False)
    uit = draai("zoek", "zeldzaam", map_=register).uit
    assert "les, [intern] Les: Zeldzaam één." in uit
    assert "les, Les: Zeldzaam twee." in uit


def test_een_experiment_bij_een_intern_project_is_intern(draai: Draai, register: Path) -> None:
    verander(register / "register/projecten/groene-as.yaml", {"intern": "Nog niet."})
    for naam, project in (("proef", "groene-as"), ("proef-twee", "bestaat-niet"), ("proef-drie", "groene-as")):
        inhoud = {"id": naam, "titel": "Zeldzaam", "samenvatting": "Iets.", "project": project}
        (register / f"register/experimenten/{naam}.yaml").write_text(yaml.safe_dump(inhoud), "utf-8")
    uit = gezocht(draai, register, "zeldzaam")
    assert {een["id"]: een["treffers"][0]["intern"] for een in uit["gevonden"]} == {
        "proef": True,
        "proef-twee": False,
        "proef-drie": True,
    }
    assert {een["bij"] for een in uit["gevonden"]} == {"groene-as", "bestaat-niet"}
    assert "bij project groene-as" in draai("zoek", "zeldzaam", map_=register).uit


def test_persoonsgegevens_zijn_er_niet(draai: Draai, register: Path) -> None:
    pad = register / "register/projecten/groene-as.yaml"
    verander(pad, {"opmerking": "Bel 0592 123456 of mail jan.jansen@voorbeeld.nl voor zeldzame dingen."})
    assert "jansen" not in draai("zoek", "zeldzame", map_=register).uit
    for geheim in ("123456", "jan.jansen"):
        assert gezocht(draai, register, geheim)["gevonden"] == []


@pytest.mark.parametrize(
    ("woorden", "zin"),
    [
        (("buwoners",), "“buwoners” staat nergens in het register. Bedoelde u “bewoners”?\n"),
        (("Qwertyuiop",), "“Qwertyuiop” staat nergens in het register.\n"),
        (("bewoners", "zzz"), "“zzz” staat nergens in het register.\n"),
        (("groenbeheer-buurt", "inloopavond"), "staan in geen enkel bestand bij elkaar. Zoek met minder woorden.\n"),
    ],
)
def test_niets_gevonden_zegt_wat_u_misschien_bedoelde(
    woorden: tuple[str, ...], zin: str, draai: Draai, register: Path
) -> None:
    afloop = draai("zoek", *woorden, map_=register)
    assert afloop.code == Exitcode.GOED
    assert zin in afloop.uit
    afloop = draai("zoek", *woorden, "--formaat", "json", map_=register)
    assert zin in afloop.fout
    assert json.loads(afloop.uit)["gevonden"] == []


@pytest.mark.parametrize(
    ("argumenten", "zin"),
    [
        (("",), "Er is geen woord om te zoeken."),
        (("goed", " “” "), "Er is geen woord om te zoeken."),
        (("\u0301",), "Er is geen woord om te zoeken."),
        (("x", "--soort", "lessen"), "“lessen” is geen soort feit of bestand. Bedoelde u “les”?"),
    ],
)
def test_een_vraag_die_niet_kan(argumenten: tuple[str, ...], zin: str, draai: Draai, register: Path) -> None:
    afloop = draai("zoek", *argumenten, map_=register)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert zin in afloop.fout
    assert afloop.uit == ""


def test_buiten_een_register(draai: Draai, tmp_path: Path) -> None:
    assert draai("zoek", "iets", map_=tmp_path).code == Exitcode.VERKEERD_GEBRUIK


def test_wat_niet_te_lezen_is_wordt_genoemd(draai: Draai, register: Path) -> None:
    (register / "register/projecten/kapot.yaml").write_text("id: [", "utf-8")
    verander(register / "register/projecten/groene-as.yaml", {"vorm": "raar"})
    afloop = draai("zoek", "bewoners", map_=register)
    assert afloop.code == Exitcode.BEVINDINGEN
    assert "Niet gelezen: register/projecten/kapot.yaml. Daarin is niet gezocht." in afloop.fout
    assert "Onvolledig: register/projecten/groene-as.yaml." in afloop.fout
    uit = gezocht(draai, register, "bewoners")
    assert uit["ongelezen"] == ["register/projecten/kapot.yaml"]
    assert uit["onvolledig"] == ["register/projecten/groene-as.yaml"]


def test_een_register_zonder_bestanden(draai: Draai, tmp_path: Path) -> None:
    (tmp_path / "register/projecten").mkdir(parents=True)
    afloop = draai("zoek", "iets", map_=tmp_path)
    assert afloop.code == Exitcode.NIETS_GECONTROLEERD
    assert "“iets” staat nergens in het register." in afloop.uit


def test_op_een_scherm_is_het_woord_gekleurd(draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert "\x1b[1;33mBewoners\x1b[0m" in draai("zoek", "bewoners", "--soort", "uitdaagverzoek", map_=register).uit


def test_soorten_worden_aangevuld() -> None:
    from participatie_cli.cli.zoek import _vul_soort_aan

    assert _vul_soort_aan("Les") == ["les"]
    assert {"project", "kader", "les", "inbreng"} <= set(soorten())


@pytest.mark.parametrize(
    ("tekst", "gezocht_", "zin"),
    [
        ("Een zin. Het plan is klaar! Nog een.", ("plan",), "Het [plan] is klaar!"),
        ("Het plan", ("plan",), "Het [plan]"),
        ("Ideeën en ideeën", ("ideeen",), "[Ideeën] en [ideeën]"),
        ("abcd", ("abc", "bcd"), "[abcd]"),
        ("Eerst dit.\nDan dat.", ("dit. dan",), "Eerst [dit.]"),
        ("niets", ("anders",), "niets"),
        ("a " * 100 + "woord" + " b" * 200, ("woord",), "…"),
    ],
)
def test_de_zin_eromheen(tekst: str, gezocht_: tuple[str, ...], zin: str) -> None:
    stukken = knipsel(tekst, gezocht_)
    gezegd = "".join(f"[{stuk}]" if geraakt else stuk for stuk, geraakt in stukken)
    assert zin in gezegd
    assert len(gezegd) < 260


@pytest.mark.langzaam
def test_geheugen_blijft_begrensd(tmp_path: Path) -> None:
    """Nothing of a file is kept once it has been given: hundreds of files take no more than a few."""
    import tracemalloc

    register = leg_neer(tmp_path, rijk=False)
    bron = (register / "projecten/groene-as.yaml").read_text("utf-8")
    for nr in range(300):
        (register / f"projecten/kopie-{nr}.yaml").write_text(bron.replace("id: groene-as", f"id: kopie-{nr}"), "utf-8")
    bestanden = tuple(bestanden_in(register, register))
    gangen = zoek(register, bestanden, Zoekvraag.van(("de",), ())).gevonden
    for _ in range(20):
        next(gangen)
    tracemalloc.start()
    eerst = tracemalloc.get_traced_memory()[0]
    geteld = sum(1 for _ in gangen)
    erbij = tracemalloc.get_traced_memory()[0] - eerst
    tracemalloc.stop()
    assert geteld > 250
    assert erbij < 3_000_000
