"""`participatie agenda` as a user meets it: a page, formats, choices, and what it says where there is nothing."""

import csv
import json
import re
import shutil
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from participatie_cli.kader.leeszekerheid import Leeszekerheid
from participatie_cli.results.agendasoort import Agendasoort
from participatie_cli.usecases.exitcode import Exitcode
from tests.agendas import VOL_OP, leg_vol_register_neer
from tests.conftest import Draai, is_zoals
from tests.report.registers import leg_neer, verander

WORTEL = Path(__file__).parent.parent.parent
SCHEMA = json.loads((WORTEL / "docs/schema/agenda.json").read_text("utf-8"))
OP = ("--peildatum", "2024-03-30")
ZONDER_DATUMS = """id: leeg
titel: Leeg
samenvatting: Een plan.
initiatiefnemer: {soort: gemeente}
vorm: inwonersparticipatie
fasen: onbekend
instrumenten: onbekend
"""
FORMATEN = ("tekst", "markdown", "json", "csv", "ics")


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """The small register without its broken file, to change at will; the folder that holds it."""
    return leg_neer(tmp_path, rijk=False).parent


@pytest.fixture(scope="module")
def vol(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return leg_vol_register_neer(tmp_path_factory.mktemp("vol"))


def regels(uit: str) -> str:
    """An output with the ends of lines of a golden file."""
    return uit.replace("\r\n", "\n")


def agenda_van(draai: Draai, map_: Path, *argumenten: str) -> Any:
    """The agenda as data, held to its schema."""
    uit = json.loads(draai("agenda", *argumenten, "--formaat", "json", map_=map_).uit)
    Draft202012Validator(SCHEMA, format_checker=Draft202012Validator.FORMAT_CHECKER).validate(uit)
    return uit


@pytest.mark.parametrize(
    ("formaat", "einde"), [("tekst", "txt"), ("markdown", "md"), ("json", "json"), ("csv", "csv"), ("ics", "ics")]
)
def test_uitvoer(formaat: str, einde: str, draai: Draai, register: Path, vol: Path) -> None:
    afloop = draai("agenda", *OP, "--formaat", formaat, map_=register)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    is_zoals(regels(afloop.uit), f"agenda-{formaat}.{einde}")
    afloop = draai("agenda", *VOL_OP, "--formaat", formaat, map_=vol)
    assert afloop.code == Exitcode.GOED
    is_zoals(regels(afloop.uit), f"agenda-vol-{formaat}.{einde}")


@pytest.mark.parametrize(("formaat", "einde"), [("tekst", "txt"), ("ics", "ics")])
def test_uitvoer_voor_inwoners(formaat: str, einde: str, draai: Draai, vol: Path) -> None:
    afloop = draai("agenda", *VOL_OP, "--openbaar", "--formaat", formaat, map_=vol)
    assert (afloop.code, afloop.fout) == (Exitcode.GOED, "")
    is_zoals(regels(afloop.uit), f"agenda-openbaar-{formaat}.{einde}")


@pytest.mark.parametrize(
    "argumenten", [(), ("groene-as",), ("--openbaar",), ("--soort", "meedoen"), ("--vooruit", "0")], ids=" ".join
)
def test_json_volgt_het_schema(argumenten: tuple[str, ...], draai: Draai, vol: Path, register_klein: Path) -> None:
    assert agenda_van(draai, vol, *VOL_OP, *argumenten)["punten"]
    assert agenda_van(draai, register_klein, *OP, *argumenten)["versie"] == 1


def test_json_van_het_echte_register_volgt_het_schema(draai: Draai) -> None:
    uit = agenda_van(draai, WORTEL, "--peildatum", "2026-11-23", "--vooruit", "20000")
    assert {een["stand"] for een in uit["punten"]} == {"komend"}


@pytest.mark.parametrize("naam", ["agenda", "controle"])
def test_het_schema_kent_elke_zekerheid(naam: str) -> None:
    schema = json.loads((WORTEL / "docs/schema" / f"{naam}.json").read_text("utf-8"))
    assert schema["$defs"]["grondslag"]["properties"]["zekerheid"]["enum"] == [een.value for een in Leeszekerheid]


def test_csv_zegt_hetzelfde_als_json(draai: Draai, vol: Path) -> None:
    rijen = list(csv.DictReader(StringIO(draai("agenda", *VOL_OP, "--formaat", "csv", map_=vol).uit), delimiter=";"))
    punten = agenda_van(draai, vol, *VOL_OP)["punten"]
    for rij, punt in zip(rijen, punten, strict=True):
        for sleutel in ("stand", "dag", "uiterlijk", "tot", "soort", "titel", "wie", "bestand"):
            assert rij[sleutel] == (punt[sleutel] or "")
        assert rij["niet_zeker"] == (punt["voorbehoud"] or "")


def test_eerst_wat_te_laat_is_en_dan_op_volgorde_van_dag(draai: Draai, vol: Path) -> None:
    punten = agenda_van(draai, vol, *VOL_OP)["punten"]
    standen = [een["stand"] for een in punten]
    assert standen == sorted(standen, key=["te_laat", "komend", "zonder_dag"].index)
    for stand in ("te_laat", "komend"):
        dagen = [een["dag"] for een in punten if een["stand"] == stand]
        assert dagen == sorted(dagen)


@pytest.mark.parametrize("soort", list(Agendasoort))
def test_een_soort_kiezen(soort: Agendasoort, draai: Draai, vol: Path) -> None:
    alles = agenda_van(draai, vol, *VOL_OP)["punten"]
    gekozen = agenda_van(draai, vol, *VOL_OP, "--soort", soort)["punten"]
    assert gekozen
    assert gekozen == [een for een in alles if een["soort"] == soort]


def test_een_bestand_kiezen(draai: Draai, vol: Path) -> None:
    alles = agenda_van(draai, vol, *VOL_OP)["punten"]
    gekozen = agenda_van(draai, vol, "groene-as", *VOL_OP)["punten"]
    assert gekozen
    assert gekozen == [een for een in alles if een["id"] == "groene-as"]


def test_wat_vandaag_is_staat_er_nog_in_en_wat_gisteren_was_niet(draai: Draai, vol: Path) -> None:
    def wandelingen(dag: str) -> int:
        uit = agenda_van(draai, vol, "groene-as", "--peildatum", dag)
        return sum("wandeling" in een["wat"].lower() for een in uit["punten"] if een["soort"] == "meedoen")

    assert [wandelingen(dag) for dag in ("2024-10-01", "2024-10-02", "2024-10-03")] == [1, 1, 0]


def test_wat_gepland_is_in_een_maand_blijft_staan_tot_die_voorbij_is(draai: Draai, vol: Path) -> None:
    def voorbehouden(dag: str) -> list[str | None]:
        uit = agenda_van(draai, vol, "groene-as", "--soort", "meedoen", "--peildatum", dag)
        return [een["voorbehoud"] for een in uit["punten"] if "meervoudige" in een["wat"].lower()]

    misschien = "de dag is niet precies bekend; misschien is dit al geweest"
    dagen = ("2024-10-31", "2024-11-01", "2024-11-30", "2024-12-01")
    assert [voorbehouden(dag) for dag in dagen] == [[None], [None], [misschien], []]


@pytest.mark.parametrize(
    ("argumenten", "zin", "herstel"),
    [
        (("--vooruit", "-1"), "“-1” is geen aantal dagen om vooruit te kijken.", "Schrijf een heel getal van 0"),
        (("--vooruit", "x"), "“x” is geen aantal dagen om vooruit te kijken.", "Schrijf een heel getal van 0"),
        (("--vooruit", "1.5"), "“1.5” is geen aantal dagen", "Schrijf een heel getal van 0"),
        (("--vooruit", ""), "“” is geen aantal dagen", "Schrijf een heel getal van 0"),
        (("--vooruit", "9" * 5000), "is geen aantal dagen", "Schrijf een heel getal van 0"),
        (("--peildatum", "9999-12-31"), "Het jaar 9999 valt buiten 1900–2200.", "Controleer het jaartal."),
        (("--peildatum", "0001-01-01"), "Het jaar 1 valt buiten 1900–2200.", "Controleer het jaartal."),
        (("--peildatum", "1900-01-01"), "Op 1 januari 1900 kent het kader nog geen norm.", "Kies een peildatum"),
        (("--peildatum", "2024-03"), "De peildatum “2024-03” is geen dag.", "Schrijf jaar-maand-dag"),
        (("--soort", "anders"), "“anders” kan niet bij --soort.", "Kies uit: termijn, gepland, meedoen, kader."),
        (("--formaat", "xlsx"), "“xlsx” kan niet bij --formaat.", "Kies uit: tekst, json, markdown, csv, ics."),
        (("groene-az",), "In het register staat geen “groene-az”. Bedoelde u “groene-as”?", "zonder .yaml"),
        (("",), "In het register staat geen “”.", "zonder .yaml"),
        (("kader",), "kader.yaml is geen project en kan hier niet.", "Gebruik `participatie kader`."),
        (("kapot",), "register/projecten/kapot.yaml is niet te lezen.", "participatie check register/projecten/kapot"),
    ],
    ids=lambda een: een[-1][:12] if isinstance(een, tuple) else "",
)
def test_verkeerd_gebruik(
    argumenten: tuple[str, ...], zin: str, herstel: str, draai: Draai, register_klein: Path
) -> None:
    afloop = draai("agenda", *argumenten, map_=register_klein)
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert zin in afloop.fout
    assert herstel in afloop.fout
    assert len(afloop.fout.splitlines()) == 2


@pytest.mark.parametrize("formaat", FORMATEN)
def test_niets_op_de_agenda_is_een_zin(formaat: str, draai: Draai, register: Path) -> None:
    afloop = draai("agenda", "--soort", "meedoen", "--peildatum", "2025-01-01", "--formaat", formaat, map_=register)
    assert afloop.code == Exitcode.GOED
    gezegd = {"tekst": afloop.uit, "markdown": afloop.uit, "json": ""}.get(formaat, afloop.fout)
    assert ("Er staat niets op de agenda in deze tijd." in gezegd) == (formaat != "json")
    if formaat == "json":
        assert json.loads(afloop.uit)["punten"] == []


def test_een_register_zonder_datums(draai: Draai, register: Path) -> None:
    for map_ in ("programma", "experimenten", "uitdaagrecht"):
        shutil.rmtree(register / "register" / map_)
    for pad in (register / "register/projecten").iterdir():
        pad.unlink()
    (register / "register/projecten/leeg.yaml").write_text(ZONDER_DATUMS, "utf-8")
    afloop = draai("agenda", "leeg", *OP, map_=register)
    assert afloop.code == Exitcode.GOED
    assert afloop.uit.splitlines()[2:] == [
        "Er staat niets op de agenda in deze tijd.",
        "Kijk verder vooruit met --vooruit, of kies andere soorten met --soort.",
    ]


@pytest.mark.parametrize("dagen", ["0", "1", "999999999", "9" * 99])
def test_elk_aantal_dagen_vooruit(dagen: str, draai: Draai, vol: Path) -> None:
    uit = agenda_van(draai, vol, *VOL_OP, "--vooruit", dagen)
    assert uit["tot"] == {"0": "2024-09-20", "1": "2024-09-21"}.get(dagen, "9999-12-31")
    assert all(een["dag"] <= uit["tot"] for een in uit["punten"] if een["stand"] == "komend")


@pytest.mark.parametrize("formaat", FORMATEN)
def test_aan_het_eind_van_de_kalender(formaat: str, draai: Draai, register: Path) -> None:
    afloop = draai("agenda", "--peildatum", "2200-12-31", "--formaat", formaat, map_=register)
    assert afloop.code == Exitcode.GOED
    assert "Let op: het kader gaat niet verder dan" in afloop.fout


@pytest.mark.parametrize(
    ("duur", "verwacht"),
    [
        ("0 dagen", [("2024-03-27", "te_laat", None)]),
        ("1 dagen", [("2024-03-28", "te_laat", None)]),
        ("3 dagen", [("2024-04-02", "komend", None)]),
        ("999999999999999 jaar", []),
        ("99999 maanden", []),
        ("geen", []),
        ("onbekend", []),
    ],
)
def test_elke_termijn_uit_het_kader(
    duur: str, verwacht: list[tuple[str, str, None]], draai: Draai, register: Path
) -> None:
    """A term of no days is over on the day itself; one beyond the calendar has no day, and says so."""
    termijn = duur if duur == "onbekend" else [{"duur": duur, "geldig_van": "2020-01-01"}]
    verander(register / "register/kader.yaml", {"termijnen": {"verslag_van_activiteit": termijn}})
    activiteit = {"datum": "2024-03-27", "werkvorm": "inloopavond"}
    verander(register / "register/projecten/groene-as.yaml", {"activiteiten": [activiteit]})
    punten = agenda_van(draai, register, "groene-as", *OP)["punten"]
    verslagen = [(een["dag"], een["stand"], een["voorbehoud"]) for een in punten if een["regel"] == "TRM003"]
    assert verslagen == verwacht


def test_een_dag_die_niet_is_uit_te_rekenen_staat_erbij_met_wat_ontbreekt(draai: Draai, register: Path) -> None:
    verander(register / "register/kader.yaml", {"termijnen": {"uitdaagbesluit": "onbekend"}})
    uit = agenda_van(draai, register, "groenbeheer-buurt", "--peildatum", "2024-10-01")
    (punt,) = [een for een in uit["punten"] if een["regel"] == "VER001"]
    assert (punt["stand"], punt["dag"], punt["uiterlijk"]) == ("zonder_dag", "onbekend", None)
    assert punt["voorbehoud"] == "in kader.yaml is onbekend of de verordening een termijn noemt"


def test_een_kapot_bestand_wordt_genoemd(draai: Draai, register_klein: Path) -> None:
    zin = "Niet gelezen: register/projecten/kapot.yaml. Wat daarin staat, ontbreekt in de agenda."
    for formaat in FORMATEN:
        afloop = draai("agenda", *OP, "--formaat", formaat, map_=register_klein)
        assert afloop.code == Exitcode.BEVINDINGEN
        assert (zin in afloop.uit, zin in afloop.fout) == (formaat in ("tekst", "markdown"), formaat in ("csv", "ics"))
    assert agenda_van(draai, register_klein, *OP)["ongelezen"] == ["register/projecten/kapot.yaml"]


@pytest.mark.parametrize("formaat", FORMATEN)
def test_inwoners_horen_niet_hoe_een_bestand_heet_dat_niet_te_lezen_is(
    formaat: str, draai: Draai, register_klein: Path
) -> None:
    afloop = draai("agenda", *OP, "--openbaar", "--formaat", formaat, map_=register_klein)
    assert afloop.code == Exitcode.BEVINDINGEN
    assert "kapot" not in afloop.uit
    assert "Niet gelezen: register/projecten/kapot.yaml." in afloop.fout


def test_wat_niet_past_kost_niet_wat_er_verder_in_staat(draai: Draai, vol: Path, tmp_path: Path) -> None:
    shutil.copytree(vol / "register", tmp_path / "register")
    eerst = agenda_van(draai, tmp_path, "groene-as", *VOL_OP)["punten"]
    pad = tmp_path / "register/projecten/groene-as.yaml"
    verander(pad, {"zaaknummer": ["geen", "nummer"], "voornemens": [{"wat": "Zonder dag", "gereed_voor": "ooit"}]})
    afloop = draai("agenda", "groene-as", *VOL_OP, map_=tmp_path)
    assert afloop.code == Exitcode.BEVINDINGEN
    assert "Onvolledig: register/projecten/groene-as.yaml." in afloop.uit
    dan = agenda_van(draai, tmp_path, "groene-as", *VOL_OP)
    assert dan["onvolledig"] == ["register/projecten/groene-as.yaml"]
    weg = [een for een in eerst if een not in dan["punten"]]
    assert {een["pad"][0] for een in weg} == {"voornemens"}


@pytest.mark.parametrize("formaat", FORMATEN)
def test_persoonsgegevens_staan_er_niet_in(formaat: str, draai: Draai, register: Path) -> None:
    bsn = "111222333"
    voornemen = {"wat": f"Bellen met bsn {bsn}", "vastgelegd_op": "2024-01-01", "gereed_voor": "2024-04-30"}
    verander(register / "register/projecten/groene-as.yaml", {"voornemens": [voornemen]})
    afloop = draai("agenda", *OP, "--formaat", formaat, map_=register)
    assert "Bellen met bsn xxxxxxxxx" in afloop.uit.replace("\n ", "")
    assert bsn not in afloop.uit + afloop.fout


def test_zonder_kader_en_zonder_bestanden(draai: Draai, register: Path) -> None:
    kader = (register / "register/kader.yaml").read_bytes()
    (register / "register/kader.yaml").unlink()
    afloop = draai("agenda", *OP, map_=register)
    assert afloop.code == Exitcode.BEVINDINGEN
    assert "Niet gelezen: register/kader.yaml." in afloop.uit
    shutil.rmtree(register / "register")
    (register / "register").mkdir()
    (register / "register/kader.yaml").write_bytes(kader)
    afloop = draai("agenda", *OP, map_=register)
    assert afloop.code == Exitcode.NIETS_GECONTROLEERD
    assert "Er is niet gekeken wat er moet gebeuren: naast kader.yaml staan er geen bestanden" in afloop.fout


def test_de_pagina_op_een_scherm_breekt_niet_onder_de_dag(
    draai: Draai, vol: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Below a day stands only the next day."""
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "60")
    uit = re.sub(r"\x1b\[[0-9;]*m", "", draai("agenda", *VOL_OP, map_=vol).uit)
    op_scherm = [regel.rstrip() for regel in uit.splitlines()]
    kolom = {regel[2:17].strip() for regel in op_scherm if regel.startswith("  ")}
    assert max(map(len, op_scherm)) <= 60
    assert "…" not in uit
    dagen = {"ma", "di", "wo", "do", "vr", "za", "zo", "onbekend", "loopt", "in"}
    assert {een.split()[0] for een in kolom if een} <= dagen
