"""`participatie score` as a user meets it: pages, formats, choices, and what it says where nothing can be scored."""

import csv
import json
import shutil
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.store.kaderdata import landelijk
from participatie_cli.usecases.exitcode import Exitcode
from tests.conftest import Draai, is_zoals
from tests.report.registers import verander

WORTEL = Path(__file__).parent.parent.parent
SCHEMA = json.loads((WORTEL / "docs/schema/score.json").read_text("utf-8"))
OP = ("--peildatum", "2025-01-01")


@pytest.fixture
def register(register_klein: Path, tmp_path: Path) -> Path:
    """The small register without its broken file, to change at will."""
    shutil.copytree(register_klein / "register", tmp_path / "register")
    (tmp_path / "register/projecten/kapot.yaml").unlink()
    return tmp_path


@pytest.mark.parametrize(
    ("argumenten", "naam"),
    [
        ((), "score-tekst.txt"),
        (("--uitleg", "--lijn", "1"), "score-uitleg.txt"),
        (("groene-as",), "score-project.txt"),
        (("--formaat", "markdown"), "score-markdown.md"),
        (("--formaat", "csv"), "score-csv.csv"),
        (("laat-plein", "--lijn", "4", "--uitleg", "--formaat", "json"), "score-json.json"),
    ],
)
def test_uitvoer(argumenten: tuple[str, ...], naam: str, draai: Draai, register: Path) -> None:
    afloop = draai("score", *argumenten, *OP, map_=register)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    is_zoals(afloop.uit, naam)


@pytest.mark.parametrize("argumenten", [(), ("--uitleg",), ("groene-as",), ("laat-plein", "--uitleg")])
def test_json_volgt_het_schema(argumenten: tuple[str, ...], draai: Draai, register_klein: Path) -> None:
    uit = json.loads(draai("score", *argumenten, *OP, "--formaat", "json", map_=register_klein).uit)
    Draft202012Validator(SCHEMA).validate(uit)
    assert bool(uit["lijnen"]) == (not argumenten or argumenten[0] == "--uitleg")


def test_uitleg_wijst_naar_bestand_en_regel(draai: Draai, register: Path) -> None:
    """Every fact that carries a step that was reached has a line, and on that line stands that fact."""
    uit = json.loads(draai("score", "--uitleg", *OP, "--formaat", "json", map_=register).uit)
    bewijzen = [
        (antwoord["bestand"], bewijs)
        for lijn in [*uit["lijnen"], *(lijn for project in uit["projecten"] for lijn in project["lijnen"])]
        for criterium in lijn["criteria"]
        for antwoord in criterium["per_bestand"]
        for bewijs in antwoord["bewijs"]
    ]
    assert len(bewijzen) > 100
    for bestand, bewijs in bewijzen:
        regels = (register / bestand).read_text("utf-8").splitlines()
        sleutel = [stap for stap in bewijs["pad"] if isinstance(stap, str)][-1]
        assert sleutel in regels[bewijs["regelnummer"] - 1]


def test_elke_gehaalde_trede_heeft_bewijs(draai: Draai, register: Path) -> None:
    uit = json.loads(draai("score", "--uitleg", *OP, "--formaat", "json", map_=register).uit)
    gehaald = [
        criterium
        for lijn in [*uit["lijnen"], *(lijn for project in uit["projecten"] for lijn in project["lijnen"])]
        for criterium in lijn["criteria"]
        if criterium["uitkomst"] == "gehaald"
    ]
    assert len(gehaald) > 30
    assert all(any(antwoord["bewijs"] for antwoord in een["per_bestand"]) for een in gehaald)


def test_csv_heeft_per_lijn_een_rij_en_met_uitleg_per_criterium(draai: Draai, register: Path) -> None:
    def rijen(*argumenten: str) -> list[list[str]]:
        uit = draai("score", *argumenten, *OP, "--formaat", "csv", map_=register).uit
        return list(csv.reader(StringIO(uit), delimiter=";"))

    kort, lang = rijen(), rijen("--uitleg")
    assert len(kort) == 1 + 4 + 2 * 4
    assert {len(rij) for rij in kort} == {12}
    assert {len(rij) for rij in lang} == {15}
    assert len(lang) > 100


def test_tekst_uit_het_register_wordt_geen_formule_en_geen_opmaak(draai: Draai, register: Path) -> None:
    pad = register / "register/projecten/groene-as.yaml"
    verander(pad, {"titel": "=cmd|' /C calc'!A0 <script> {{ 7*7 }} [x](y)"})
    cellen = draai("score", "groene-as", *OP, "--formaat", "csv", map_=register).uit
    assert ";'=cmd|" in cellen
    document = draai("score", "groene-as", *OP, "--formaat", "markdown", map_=register).uit
    assert "=cmd\\|' /C calc'!A0 \\<script\\> {{ 7\\*7 }} \\[x\\](y)" in document


def test_alleen_een_lijn(draai: Draai, register: Path) -> None:
    uit = json.loads(draai("score", "--lijn", "3", *OP, "--formaat", "json", map_=register).uit)
    assert [lijn["lijn"] for lijn in uit["lijnen"]] == [3]
    assert [[lijn["lijn"] for lijn in project["lijnen"]] for project in uit["projecten"]] == [[3], [3]]


def test_volgorde_is_nooit_die_van_de_score(draai: Draai, register: Path) -> None:
    """By id, or by the next day in the file: laat-plein has one and groene-as has none."""
    op_kenmerk = json.loads(draai("score", *OP, "--formaat", "json", map_=register).uit)["projecten"]
    op_termijn = draai("score", *OP, "--formaat", "json", "--volgorde", "termijn", map_=register).uit
    assert [een["id"] for een in op_kenmerk] == ["groene-as", "laat-plein"]
    assert [een["id"] for een in json.loads(op_termijn)["projecten"]] == ["laat-plein", "groene-as"]


def test_periode_is_de_dag_waarop_zij_eindigt(draai: Draai, register: Path) -> None:
    met_periode = json.loads(draai("score", "--periode", "2024-09", "--formaat", "json", map_=register).uit)
    met_dag = json.loads(draai("score", "--peildatum", "2024-09-30", "--formaat", "json", map_=register).uit)
    assert met_periode == met_dag
    assert (met_dag["peildatum"], met_dag["periode"]) == ("2024-09-30", 6)
    assert [punt["periode"] for punt in met_dag["trend"]] == [3, 4, 5]


def test_trend_is_de_score_van_toen(draai: Draai, register: Path) -> None:
    nu = json.loads(draai("score", *OP, "--formaat", "json", map_=register).uit)
    for punt in nu["trend"]:
        toen = json.loads(draai("score", "--peildatum", punt["peildatum"], "--formaat", "json", map_=register).uit)
        assert punt["lijnen"] == [
            {sleutel: lijn[sleutel] for sleutel in ("lijn", "niveau", "hoogstens")} for lijn in toen["lijnen"]
        ]


@pytest.mark.parametrize(
    ("argumenten", "zin", "herstel"),
    [
        (
            ("--periode", "2024-10"),
            "Er eindigt geen periode in oktober 2024. De dichtstbijzijnde eindigt in september 2024.",
            "Schrijf --periode 2024-09",
        ),
        (
            ("--periode", "2020-01"),
            "Er eindigt geen periode in januari 2020. De dichtstbijzijnde eindigt in januari 2023.",
            "Schrijf --periode 2023-01",
        ),
        (
            ("--periode", "2024-12"),
            "Er eindigt geen periode in december 2024. De dichtstbijzijnde eindigt in januari 2025.",
            "Schrijf --periode 2025-01",
        ),
        (("--periode", "2024"), "De periode “2024” is geen maand.", "Schrijf jaar-maand"),
        (("--periode", "2024-09-30"), "De periode “2024-09-30” is geen maand.", "Schrijf jaar-maand"),
        (("--periode", "september"), "De periode klopt niet. “september” is geen datum.", "Schrijf jaar-maand"),
        (("--periode", "2024-09", *OP), "Kies een peildatum of een periode, niet allebei.", "Laat een van de twee"),
        (("--lijn", "5"), "“5” kan niet bij --lijn.", "Kies uit: 1, 2, 3, 4."),
        (("groene-az",), "In het register staat geen “groene-az”. Bedoelde u “groene-as”?", "zonder .yaml"),
        (("trainingen",), "“trainingen” is geen project.", "het hele programma"),
        (("--formaat", "xlsx"), "“xlsx” kan niet bij --formaat.", ""),
    ],
)
def test_verkeerd_gebruik(argumenten: tuple[str, ...], zin: str, herstel: str, draai: Draai, register: Path) -> None:
    afloop = draai("score", *argumenten, map_=register)
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert zin in afloop.fout
    assert herstel in afloop.fout


def test_kapot_bestand_telt_niet_mee_en_wordt_genoemd(draai: Draai, register_klein: Path) -> None:
    afloop = draai("score", *OP, map_=register_klein)
    assert afloop.code == Exitcode.BEVINDINGEN
    assert "Niet gelezen" in afloop.uit
    assert "  - register/projecten/kapot.yaml\n" in afloop.uit
    document = draai("score", *OP, "--formaat", "markdown", map_=register_klein).uit
    assert "- register/projecten/kapot.yaml\n" in document
    assert draai("score", "kapot", map_=register_klein).code == Exitcode.VERKEERD_GEBRUIK


def test_leeg_register_is_niet_te_beoordelen(draai: Draai, register: Path) -> None:
    """Never a zero and never a division by zero: every line says that it cannot be judged."""
    for map_ in ("projecten", "programma", "experimenten", "uitdaagrecht", "toolbox"):
        shutil.rmtree(register / "register" / map_)
    afloop = draai("score", *OP, map_=register)
    assert afloop.code == Exitcode.NIETS_GECONTROLEERD
    assert "naast kader.yaml staan er geen bestanden van een register" in afloop.fout
    assert afloop.uit.count("Niet te beoordelen.") == 4
    assert "Op de peildatum liep er nog geen project." in afloop.uit
    for formaat in ("json", "csv", "markdown"):
        assert draai("score", *OP, "--formaat", formaat, map_=register).code == Exitcode.NIETS_GECONTROLEERD


def test_zonder_kader_is_veel_niet_te_beoordelen(draai: Draai, register: Path) -> None:
    (register / "register/kader.yaml").unlink()
    afloop = draai("score", *OP, map_=register)
    assert afloop.code == Exitcode.BEVINDINGEN
    assert "1 Bewustwording" in afloop.uit
    assert "  - register/kader.yaml\n" in afloop.uit
    assert draai("score", "--periode", "2024-09", map_=register).code == Exitcode.VERKEERD_GEBRUIK


def test_peildatum_voor_het_eerste_project(draai: Draai, register: Path) -> None:
    afloop = draai("score", "--peildatum", "2015-01-01", "--formaat", "json", map_=register)
    uit = json.loads(afloop.uit)
    assert afloop.code == Exitcode.GOED
    assert (uit["projecten"], uit["trend"]) == ([], [])
    assert {lijn["niveau"] for lijn in uit["lijnen"]} <= {None, 0}


def test_project_dat_nog_niet_was_begonnen(draai: Draai, register: Path) -> None:
    afloop = draai("score", "groene-as", "--peildatum", "2023-09-30", map_=register)
    assert afloop.code == Exitcode.NIETS_GECONTROLEERD
    assert "het project was op de peildatum nog niet begonnen" in afloop.fout
    assert draai("score", "groene-as", "--peildatum", "2023-10-01", map_=register).code == Exitcode.GOED


def test_zonder_register(draai: Draai, tmp_path: Path) -> None:
    afloop = draai("score", map_=tmp_path)
    assert afloop.code == Exitcode.VERKEERD_GEBRUIK
    assert "staat geen register" in afloop.fout


def test_gemeente_kiest_een_deel_en_zet_een_criterium_uit(draai: Draai, register: Path) -> None:
    """From the day on which the choice begins, and not for earlier periods."""
    keuzes = [
        {
            "criterium": "afweging-op-tijd-deel",
            "deel": "50",
            "vanaf": "2024-12-01",
            "reden": "Er zijn weinig projecten.",
            "besloten_door": "college",
        },
        {
            "criterium": "communicatie-extern-loopt",
            "telt_mee": "nee",
            "vanaf": "2024-12-01",
            "reden": "De campagne komt later.",
            "besloten_door": "college",
        },
    ]
    verander(register / "register/kader.yaml", {"scoreaanpassingen": keuzes})
    na = draai("score", "--uitleg", "--lijn", "1", "--peildatum", "2024-12-01", map_=register).uit
    voor = draai("score", "--uitleg", "--lijn", "1", "--peildatum", "2024-11-30", map_=register).uit
    besluit = "Besloten door college, geldt vanaf 1 december 2024: "
    zinnen = (
        f"Het deel van afweging-op-tijd-deel is hier 50 in plaats van 90 procent. {besluit}Er zijn weinig projecten.",
        f"communicatie-extern-loopt telt hier niet mee. {besluit}De campagne komt later.",
    )
    gewoon = draai("score", "--peildatum", "2024-12-01", map_=register).uit
    document = draai("score", "--peildatum", "2024-12-01", "--formaat", "markdown", map_=register).uit
    for zin in zinnen:
        assert zin in na
        assert zin in gewoon
        assert f"- {zin}" in document
        assert zin not in voor
    (lijn,) = json.loads(
        draai("score", "--lijn", "1", "--peildatum", "2024-12-01", "--formaat", "json", map_=register).uit
    )["lijnen"]
    assert [een["id"] for een in lijn["uitgezet"]] == ["communicatie-extern-loopt"]
    assert [een["aangepast"] for een in lijn["criteria"] if een["aangepast"]] == [
        {"vanaf": "2024-12-01", "reden": "Er zijn weinig projecten.", "besloten_door": "college"}
    ]
    assert {een["id"]: een["drempel"] for een in lijn["criteria"]}["afweging-op-tijd-deel"] == 50


@pytest.mark.parametrize(
    ("criterium", "eis"),
    [
        ("afweging-op-tijd-deel", {"deel": "0"}),
        ("afweging-op-tijd-deel", {"deel": "101"}),
        ("afweging-op-tijd-deel", {"drempel": "50"}),
        ("afweging-op-tijd-deel", {"deel": "50", "drempel": "50"}),
        ("rapportages-op-tijd", {"deel": "50"}),
        ("plannen-met-participatie", {"drempel": "101"}),
        ("bestaat-niet", {"deel": "50"}),
    ],
    ids=str,
)
def test_een_aanpassing_die_niet_kan_telt_niet_en_wordt_genoemd(
    criterium: str, eis: dict[str, str], draai: Draai, register: Path
) -> None:
    vraag = ("score", "--peildatum", "2024-12-01", "--formaat", "json")
    eerst = _ongewijzigd(draai, register, *vraag)
    pas_aan(register, {"criterium": criterium, **eis})
    afloop = draai(*vraag, map_=register)
    dan = json.loads(afloop.uit)
    assert (afloop.code, dan.pop("ongebruikt")) == (Exitcode.BEVINDINGEN, [criterium])
    assert dan == {sleutel: waarde for sleutel, waarde in eerst.items() if sleutel != "ongebruikt"}
    assert eerst["ongebruikt"] == []


def pas_aan(register: Path, keuze: dict[str, str]) -> None:
    """Change one criterion in kader.yaml."""
    volledig = keuze | {"vanaf": "2024-01-01", "reden": "Zo.", "besloten_door": "college"}
    verander(register / "register/kader.yaml", {"scoreaanpassingen": [volledig]})


_EERST: dict[tuple[str, ...], Any] = {}


def _ongewijzigd(draai: Draai, register: Path, *vraag: str) -> dict[str, Any]:
    """What is said of the small register as it is, asked once."""
    if vraag not in _EERST:
        _EERST[vraag] = json.loads(draai(*vraag, map_=register).uit)
    antwoord: dict[str, Any] = _EERST[vraag]
    return antwoord


@pytest.mark.parametrize("formaat", ["tekst", "markdown"])
def test_een_aanpassing_die_niet_kan_staat_in_elk_formaat(formaat: str, draai: Draai, register: Path) -> None:
    pas_aan(register, {"criterium": "bestaat-niet", "deel": "50"})
    zin = "de scoreaanpassing van bestaat-niet in kader.yaml klopt niet"
    assert zin in draai("score", "--peildatum", "2024-12-01", "--formaat", formaat, map_=register).uit


def test_een_leeg_kenmerk_is_geen_vraag_om_alles(draai: Draai, register: Path) -> None:
    assert draai("score", "", map_=register).code == Exitcode.VERKEERD_GEBRUIK


def test_document_over_een_project_gaat_over_dat_project(draai: Draai, register: Path) -> None:
    is_zoals(draai("score", "groene-as", *OP, "--formaat", "markdown", map_=register).uit, "score-project.md")


def test_een_lijn_zonder_criterium_is_niet_te_beoordelen(draai: Draai, register: Path) -> None:
    keuzes = [
        {"criterium": een.id, "telt_mee": "nee", "vanaf": "2024-01-01", "reden": "Proef.", "besloten_door": "college"}
        for een in landelijk().meetlat.lijnen[Ontwikkellijn.WETGEVING]
    ]
    verander(register / "register/kader.yaml", {"scoreaanpassingen": keuzes})
    vraag = ("score", "--lijn", "2", "--peildatum", "2024-12-01")
    (lijn,) = json.loads(draai(*vraag, "--formaat", "json", map_=register).uit)["lijnen"]
    assert (lijn["niveau"], lijn["hoogstens"], lijn["criteria"]) == (None, 4, [])
    assert lijn["onbekende_feiten"]["procent"] is None
    tekst = draai(*vraag, map_=register).uit
    assert "  Niet te beoordelen.\n" in tekst
    assert "Geen enkel criterium van deze lijn telt hier mee." in tekst
