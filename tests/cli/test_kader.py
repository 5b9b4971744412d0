"""`participatie kader` as a user meets it."""

import json
import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from participatie_cli.rules.catalog import regelbladen
from participatie_cli.store.kaderdata import landelijk
from tests.conftest import Draai, is_zoals

PEIL = ("--peildatum", "2025-01-01")
LEEG = "vindplaats: artikel 9, tekst: Zo is het."
Verander = Callable[[str, str], None]


@pytest.fixture
def kopie(register_klein: Path, tmp_path: Path) -> Path:
    """A copy of the small register that a test may spoil."""
    return Path(shutil.copytree(register_klein, tmp_path / "werk"))


@pytest.fixture
def verander(kopie: Path) -> Verander:
    """Change something in the kader.yaml of the copy."""

    def _verander(oud: str, nieuw: str) -> None:
        kader = kopie / "register/kader.yaml"
        tekst = kader.read_text("utf-8")
        assert oud in tekst
        kader.write_text(tekst.replace(oud, nieuw, 1), "utf-8")

    return _verander


@pytest.fixture
def scherm_van(monkeypatch: pytest.MonkeyPatch) -> Callable[[int], None]:
    """Pretend that a person reads along on so many columns."""

    def _scherm_van(kolommen: int) -> None:
        monkeypatch.setenv("FORCE_COLOR", "1")
        monkeypatch.setenv("NO_COLOR", "1")
        monkeypatch.setenv("COLUMNS", str(kolommen))

    return _scherm_van


def gegevens(draai: Draai, *argumenten: str, map_: Path) -> dict[str, object]:
    afloop = draai("kader", *argumenten, "--formaat", "json", map_=map_)
    assert afloop.fout == ""
    return dict(json.loads(afloop.uit))


def test_overzicht(draai: Draai, register_klein: Path) -> None:
    afloop = draai("kader", *PEIL, map_=register_klein)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "kader-tekst.txt")


def test_overzicht_noemt_wat_geldt_en_niets_anders(draai: Draai, register_klein: Path) -> None:
    uit = draai("kader", "--peildatum", "2023-12-31", map_=register_klein).uit
    assert "belofte-afweging" in uit
    assert "ow-16-29  " not in uit
    assert re.search(r"1 januari 2024  begint: \d+ bepalingen  participatie kader verschil 2023-12-31 2024-01-01", uit)


def test_elke_laag_apart(draai: Draai, register_klein: Path) -> None:
    for laag, sleutel in (
        ("visie", "belofte-uitleg"),
        ("register", "register-bron"),
        ("goed-gebruik", "oeso-evaluatie"),
    ):
        rijen = gegevens(draai, *PEIL, "--laag", laag, map_=register_klein)["bepalingen"]
        assert isinstance(rijen, list)
        assert {rij["laag"] for rij in rijen} == {laag.replace("-", " ")}
        assert sleutel in {rij["sleutel"] for rij in rijen}
    zonder = gegevens(draai, *PEIL, map_=register_klein)["bepalingen"]
    assert isinstance(zonder, list)
    assert "register" not in {rij["laag"] for rij in zonder}


def test_laag_waarin_niets_geldt(draai: Draai, tmp_path: Path) -> None:
    uit = draai("kader", *PEIL, "--laag", "verordening", map_=tmp_path).uit
    assert "In deze laag geldt op die dag niets." in uit


def test_json_zegt_alles(draai: Draai, register_klein: Path) -> None:
    geheel = gegevens(draai, *PEIL, map_=register_klein)
    sleutels = ["versie", "programma", "peildatum", "gemeente", "kader", "binnenkort", "bepalingen"]
    assert list(geheel) == [*sleutels, "zonder_bepaling", "toegestane_teksten", "onbekend_of_dit_geldt"]
    assert set(geheel["kader"]) == {"versie", "bijgewerkt_op", "vingerafdruk"}
    per_sleutel = {een["sleutel"]: een for een in geheel["bepalingen"]}
    awb = per_sleutel["awb-3-16"]
    assert awb["normen"] == [{"id": "termijn", "waarde": 6, "eenheid": "weken"}]
    assert (awb["laag"], awb["geldt"], awb["geldig_van"], awb["geldig_tot"]) == ("wet", "ja", "2021-07-01", None)
    assert "AWB001" in {regel["code"] for regel in awb["regels"]}


@pytest.fixture
def met_versies(verander: Verander) -> None:
    """A provision of which the first version has an unknown beginning."""
    oud = f"{{id: eigen-9, {LEEG}, zekerheid: geheugen, geldig_van: onbekend, geldig_tot: 2021-06-30}}"
    nieuw = f"{{id: eigen-9, {LEEG}, zekerheid: letterlijk, geldig_van: 2021-07-01}}"
    verander("    bepalingen:\n", f"    bepalingen:\n      - {oud}\n      - {nieuw}\n")


@pytest.mark.usefixtures("met_versies")
def test_wat_onzeker_is_staat_er_met_zijn_grenzen(draai: Draai, kopie: Path) -> None:
    geheel = gegevens(draai, "--peildatum", "2020-01-01", map_=kopie)
    eigen = next(een for een in geheel["bepalingen"] if een["sleutel"] == "eigen-9")
    assert (eigen["geldt"], eigen["geldig_van"], eigen["geldig_tot"]) == ("onbekend", "onbekend", "2021-06-30")
    uit = draai("kader", "--peildatum", "2020-01-01", map_=kopie).uit
    assert re.search(r"eigen-9 +artikel 9 +onbekend t/m 2021-06-30 \* +-", uit)
    assert "eigen-9" in geheel["onbekend_of_dit_geldt"]
    assert "eigen-9" not in gegevens(draai, *PEIL, map_=kopie)["onbekend_of_dit_geldt"]


def test_wat_onzeker_is_staat_apart(draai: Draai, register_klein: Path) -> None:
    uit = draai("kader", "--peildatum", "1966-01-01", map_=register_klein).uit
    uitleg, in_werking, onzeker = (uit.index(tekst) for tekst in ("U ziet per", "\nWet\n", "\nOnbekend of dit geldt\n"))
    assert uitleg < in_werking < uit.index("  atw-1  ") < onzeker
    assert (
        onzeker < uit.index("\nArchiefwet 2026 (Stb. 2026, 149) · wet\n") < uit.index("  archiefwet-2026-overbrengen  ")
    )
    assert " onbekend " not in uit[in_werking:onzeker]
    geheel = gegevens(draai, "--peildatum", "1966-01-01", map_=register_klein)
    misschien = [een["sleutel"] for een in geheel["bepalingen"] if een["geldt"] == "onbekend"]
    assert geheel["onbekend_of_dit_geldt"] == misschien
    alleen = draai("kader", *PEIL, "--laag", "verordening", map_=register_klein).uit
    assert "Onbekend of dit geldt" not in alleen


def test_de_oudste_kopie_is_geen_begin(draai: Draai, register_klein: Path) -> None:
    uit = draai("kader", "verschil", "2011-06-30", "2011-07-01", map_=register_klein).uit
    assert re.search(r"  verandert +awb-3-10-lid-1 ", uit)
    assert "begint" not in uit
    versies = json.loads(draai("kader", "awb-3-10-lid-1", "--formaat", "json", map_=register_klein).uit)
    assert [(een["geldig_van"], een["geldig_tot"]) for een in versies] == [
        ("2011-07-01", None),
        ("onbekend", "2011-06-30"),
    ]


@pytest.mark.parametrize("kolommen", [40, 60, 80, 120])
def test_overzicht_past_op_het_scherm(
    kolommen: int, draai: Draai, register_klein: Path, scherm_van: Callable[[int], None]
) -> None:
    scherm_van(kolommen)
    uit = re.sub(r"\x1b\[[0-9;]*m", "", draai("kader", *PEIL, map_=register_klein).uit)
    assert max(map(len, uit.splitlines())) <= kolommen
    rijen = [regel for regel in uit.splitlines() if re.match(r"  (ow|awb|belofte|ombudsman)-\S+  ", regel)]
    if kolommen >= 80:
        assert all(re.search(r"(\d{4}(-\d\d-\d\d)?|onbekend) .*([A-Z]{3}\d{3}|-)", regel) for regel in rijen)


def test_een_sleutel_wordt_nooit_afgekapt(
    draai: Draai, kopie: Path, verander: Verander, scherm_van: Callable[[int], None]
) -> None:
    lang = "eigen-met-een-lange-naam-die-men-overneemt"
    eigen = f"{{id: {lang}, {LEEG}, geldig_van: 2020-01-01, zekerheid: letterlijk}}"
    verander("    bepalingen:\n", f"    bepalingen:\n      - {eigen}\n")
    for kolommen, met_datum in ((70, True), (50, False)):
        scherm_van(kolommen)
        uit = re.sub(r"\x1b\[[0-9;]*m", "", draai("kader", *PEIL, "--laag", "verordening", map_=kopie).uit)
        (rij,) = (regel for regel in uit.splitlines() if lang in regel)
        assert ("2020-01-01" in rij) == met_datum


def test_zonder_scherm_wordt_niets_afgekapt(draai: Draai, register_klein: Path) -> None:
    uit = draai("kader", *PEIL, map_=register_klein).uit
    assert "…" not in uit
    assert "\x1b" not in uit
    for blad in regelbladen():
        if blad.regel.grondslag[0].startswith("ow-"):
            assert blad.regel.code in uit


def test_een_bepaling(draai: Draai, register_klein: Path) -> None:
    afloop = draai("kader", "toon", "awb-3-16", *PEIL, map_=register_klein)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "kader-toon.txt")
    assert draai("kader", "AWB-3-16", *PEIL, map_=register_klein).uit == afloop.uit


@pytest.mark.parametrize(
    ("peildatum", "geldt"),
    [
        ("2020-06-01", ["onbekend", "nog niet"]),
        ("2021-06-30", ["onbekend", "nog niet"]),
        ("2021-07-01", ["ja", "niet meer"]),
    ],
)
@pytest.mark.usefixtures("met_versies")
def test_versies_met_wat_geldt_vooraan(peildatum: str, geldt: list[str], draai: Draai, kopie: Path) -> None:
    opdracht = ("kader", "toon", "eigen-9", "--formaat", "json", "--peildatum", peildatum)
    versies = json.loads(draai(*opdracht, map_=kopie).uit)
    assert [versie["geldt"] for versie in versies] == geldt


def test_bepaling_zonder_regel_zegt_waarom(draai: Draai, kopie: Path, verander: Verander) -> None:
    reden = ", niet_getoetst: Zo is het nu eenmaal."
    los = f"{{id: eigen-1, {LEEG}, geldig_van: onbekend, geldig_tot: onbekend, zekerheid: letterlijk{reden}}}"
    verander("    bepalingen:\n", f"    bepalingen:\n      - {los}\n")
    uit = draai("kader", "toon", "eigen-1", *PEIL, map_=kopie).uit
    assert "Geen. Zo is het nu eenmaal." in uit
    assert "Geldig: vanaf onbekend tot en met onbekend (onbekend of zij geldt op 1 januari 2025)" in uit
    verander(reden, "")
    assert "Geen. Waarom niet, is niet vastgelegd." in draai("kader", "eigen-1", *PEIL, map_=kopie).uit


def test_uiterste_dag(draai: Draai, kopie: Path, verander: Verander) -> None:
    eigen = f"{{id: eigen-1, {LEEG}, geldig_van: 2020-01-01, uiterlijk: 2025-03-01, zekerheid: letterlijk}}"
    verander("    bepalingen:\n", f"    bepalingen:\n      - {eigen}\n")
    uit = draai("kader", *PEIL, "--laag", "verordening", map_=kopie).uit
    assert "  1 maart 2025  uiterlijk voldoen aan: artikel 9  eigen-1\n" in uit
    voluit = draai("kader", "toon", "eigen-1", *PEIL, map_=kopie).uit
    assert "Uiterlijk: wie er op 1 maart 2025 aan voldoet, is op tijd\n" in voluit


def test_zonder_register_het_landelijke_kader(draai: Draai, tmp_path: Path) -> None:
    for opdracht in (("kader",), ("kader", "toon", "awb-3-16"), ("kader", "dekking")):
        afloop = draai(*opdracht, map_=tmp_path)
        assert afloop.fout == "Hier is geen kader.yaml gevonden. U ziet alleen het landelijke kader.\n"
        assert "awb-3-16" in afloop.uit


def test_wat_binnenkort_verandert(draai: Draai, kopie: Path, verander: Verander) -> None:
    begin = "vindplaats: x, tekst: y, zekerheid: letterlijk"
    rijen = [
        f"      - {{id: eigen-1, {begin}, geldig_van: 2020-01-01, geldig_tot: 2025-01-31}}",
        f"      - {{id: eigen-1, {begin}, geldig_van: 2025-02-01}}",
        f"      - {{id: eigen-2, {begin}, geldig_van: 2020-01-01, geldig_tot: 2025-03-31}}",
        f"      - {{id: eigen-3, {begin}, geldig_van: 2020-01-01, geldig_tot: 2025-03-31}}",
        f"      - {{id: eigen-4, {begin}, geldig_van: 2020-01-01, geldig_tot: 2025-04-30}}",
    ]
    verander("    bepalingen:\n", "\n".join(["    bepalingen:", *rijen]) + "\n")
    uit = draai("kader", *PEIL, "--laag", "verordening", map_=kopie).uit
    assert "  1 februari 2025  nieuwe tekst: x  eigen-1\n" in uit
    assert "  31 maart 2025  laatste dag: 2 bepalingen  participatie kader verschil 2025-01-01 2025-04-01\n" in uit
    assert "  30 april 2025  laatste dag: x  eigen-4\n" in uit
    assert re.search(r"eigen-2 +x +2020-01-01 t/m 2025-03-31", uit)


def test_verschil_tussen_datums(draai: Draai, register_klein: Path) -> None:
    afloop = draai("kader", "verschil", "2023-12-31", "2024-03-07", map_=register_klein)
    assert (afloop.code, afloop.fout) == (0, "")
    is_zoals(afloop.uit, "kader-verschil.txt")


def test_geen_verschil(draai: Draai, register_klein: Path) -> None:
    afloop = draai("kader", "verschil", "2025-01-01", "2025-01-01", map_=register_klein)
    assert afloop.uit.count("Er verandert niets.") == 3


@pytest.mark.usefixtures("met_versies")
def test_oude_en_nieuwe_tekst_naast_elkaar(draai: Draai, kopie: Path) -> None:
    uit = draai("kader", "verschil", "2021-06-30", "2021-07-01", map_=kopie).uit
    assert re.search(r"  verandert +eigen-9 +artikel 9\n", uit)
    assert "             zekerheid: was geheugen, wordt letterlijk\n" in uit


@pytest.fixture
def nieuw(kopie: Path) -> Path:
    """A second kader.yaml, in which the ordinance has been read."""
    tekst = (kopie / "register/kader.yaml").read_text("utf-8")
    tekst = tekst.replace("uitdaagbesluit: onbekend", "uitdaagbesluit: [{duur: 8 weken}]")
    tekst = tekst.replace("tekst: In voorstellen aan", "tekst: Bij alle voorstellen aan")
    begin = tekst.index("      - id: belofte-experimenten")
    tekst = tekst[:begin] + tekst[tekst.index("      - id: belofte-paragraaf") :]
    pad = kopie / "nieuw.yaml"
    pad.write_text(tekst, "utf-8")
    return pad


def test_verschil_tussen_twee_kaders(draai: Draai, kopie: Path, nieuw: Path) -> None:
    uit = draai("kader", "verschil", "register", "nieuw.yaml", *PEIL, map_=kopie).uit
    assert uit.startswith("Verschil tussen register/kader.yaml en nieuw.yaml\n")
    assert re.search(r"eindigt +belofte-experimenten", uit)
    assert "tekst was: In voorstellen aan college" in uit
    assert "tekst wordt: Bij alle voorstellen aan college" in uit
    assert "termijnen › uitdaagbesluit › 1 › duur: was (niets), wordt 8 weken" in uit
    assert "eindigt    LER003 experiment-compleet  belofte-experimenten" in uit
    assert "Beoordeeld op 1 januari 2025." in uit
    assert "Voldoet niet (was: niet te beoordelen), 1 uitkomst\n    groenbeheer-buurt: VER001" in uit
    assert re.search(r"Niet van toepassing \(was: voldoet\), .*\n    gesprek-aan-de-deur: .*LER003", uit)
    assert "Niet te lezen, en dus niet vergeleken: 1 bestand. Zie `participatie check`." in uit


def test_verschil_voor_programmas(draai: Draai, kopie: Path, nieuw: Path) -> None:
    geheel = gegevens(draai, "verschil", "register/kader.yaml", "nieuw.yaml", *PEIL, map_=kopie)
    assert (geheel["van"], geheel["naar"], geheel["peildatum"]) == ("register/kader.yaml", "nieuw.yaml", "2025-01-01")
    assert geheel["ongelezen"] == 1
    assert {"wat": "termijnen › uitdaagbesluit › 1 › duur", "oud": None, "nieuw": "8 weken"} in geheel["keuzes"]
    uitkomsten = {(een["id"], een["code"]): (een["van"], een["naar"]) for een in geheel["uitkomsten"]}
    assert uitkomsten["groenbeheer-buurt", "VER001"] == ("niet_te_beoordelen", "voldoet_niet")
    assert {een["code"]: een["soort"] for een in geheel["regels"]}["LER003"] == "eindigt"


def test_verschil_buiten_een_register(draai: Draai, kopie: Path, nieuw: Path, tmp_path: Path) -> None:
    (tmp_path / "elders").mkdir()
    met = draai("kader", "verschil", str(kopie), str(nieuw), *PEIL, map_=tmp_path / "elders").uit
    assert "groenbeheer-buurt: VER001" in met
    shutil.copy(kopie / "register/kader.yaml", tmp_path / "elders/oud-kader.yaml")
    los = draai("kader", "verschil", "oud-kader.yaml", str(nieuw), *PEIL, map_=tmp_path / "elders").uit
    assert "Er is geen register gevonden. Alleen de normen en regels zijn vergeleken." in los
    geheel = gegevens(draai, "verschil", "oud-kader.yaml", str(nieuw), *PEIL, map_=tmp_path / "elders")
    assert geheel["uitkomsten"] is None


def test_dekking(draai: Draai, kopie: Path, verander: Verander) -> None:
    leeg = "vindplaats: artikel 9, tekst: y, geldig_van: 2020-01-01, zekerheid: letterlijk"
    reden = "niet_getoetst: Dit is een bevoegdheid."
    verander(
        "    bepalingen:\n",
        "    bepalingen:\n"
        f"      - {{id: eigen-1, {leeg}}}\n"
        f"      - {{id: eigen-2, {leeg}, {reden}}}\n"
        f"      - {{id: eigen-3, {leeg}, geldig_tot: 2020-12-31, {reden}}}\n"
        f"      - {{id: eigen-3, {leeg.replace('2020', '2021')}, {reden}}}\n",
    )
    verander("      - id: belofte-uitleg\n", "      - id: belofte-uitleg\n        niet_getoetst: Zomaar.\n")
    afloop = draai("kader", "dekking", map_=kopie)
    assert (afloop.code, afloop.fout) == (1, "")
    assert "  eigen-1: artikel 9\n" in afloop.uit
    assert "  eigen-2: Dit is een bevoegdheid.\n" in afloop.uit
    assert "  eigen-3 (versie vanaf 2021-01-01): Dit is een bevoegdheid.\n" in afloop.uit
    assert re.search(r"  belofte-uitleg: VIS009, .*; Zomaar\.", afloop.uit)
    alleen = draai("kader", "dekking", "--open", map_=kopie)
    assert (alleen.code, "eigen-1" in alleen.uit, "eigen-2" in alleen.uit) == (1, True, False)
    geheel = gegevens(draai, "dekking", "--open", map_=kopie)
    per_sleutel = {een["sleutel"]: een["dekking"] for een in geheel["bepalingen"]}
    assert (per_sleutel["eigen-1"], per_sleutel["belofte-uitleg"]) == ("gat", "verouderde_reden")
    assert geheel["samenvatting"]["verouderde_reden"] == 1


def test_dekking_zonder_gaten_is_goed(draai: Draai, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gedekt = {sleutel for blad in regelbladen() for sleutel in blad.regel.grondslag}
    regelingen = tuple(
        een.model_copy(update={"bepalingen": tuple(bepaling for bepaling in een.bepalingen if bepaling.id in gedekt)})
        for een in landelijk().regelingen
    )
    monkeypatch.setitem(vars(landelijk()), "regelingen", regelingen)
    afloop = draai("kader", "dekking", "--open", map_=tmp_path)
    assert afloop.code == 0
    assert re.fullmatch(
        r"\d+ bepalingen: \d+ getoetst, \d+ genoemd, \d+ met een reden, 0 gaten en 0 verouderde redenen.\n", afloop.uit
    )


KAPOT = [
    ("geldig_van: 2024-07-23", "geldig_van: 23-7-2024", "“23-7-2024” is geen datum", "Schrijf 2024-07-23."),
    ("        zekerheid: secundair\n", "", "De sleutel `zekerheid` ontbreekt.", "Voeg de sleutel toe."),
    ("zekerheid: secundair", "zekerhied: secundair", "De sleutel `zekerheid` ontbreekt.", "Er is nog 1 bevinding"),
    ("id: verordening-eindverslag", "id: verordening-uitdaagrecht", "staat er twee keer", "Haal er een weg"),
    ("id: verordening-eindverslag", "id: awb-3-16", "is al van het landelijke kader", "eigen `id`"),
    ("id: verordening-eindverslag", "id: belofte-uitleg", "staat in twee lagen", "andere `id`"),
    (
        "geldig_van: 2024-07-23",
        "geldig_van: 2024-07-23\n        geldig_tot: 2024-07-22",
        "geldt tot en met 22 juli 2024, maar begint pas op 23 juli 2024.",
        "op of na `geldig_van`",
    ),
    (
        "geldig_van: 2024-07-23",
        "geldig_van: 2024-07-23\n        normen: [{id: a, waarde: 1, eenheid: x}, {id: a, waarde: 2, eenheid: x}]",
        "staat de waarde “a” twee keer.",
        "andere `id`",
    ),
]


@pytest.mark.parametrize(("oud", "fout", "melding", "herstel"), KAPOT)
def test_een_fout_in_het_kader_laat_de_rest_staan(
    oud: str, fout: str, melding: str, herstel: str, draai: Draai, kopie: Path, verander: Verander
) -> None:
    verander(oud, fout)
    for opdracht in (("kader",), ("kader", "toon", "awb-3-16"), ("kader", "dekking"), ("kader", "verschil", ".", ".")):
        afloop = draai(*opdracht, map_=kopie)
        assert afloop.code == 0
        assert afloop.uit
        assert "Onvolledig: register/kader.yaml." in afloop.fout
        assert re.match(r"register/kader\.yaml:\d+:\d+: ", afloop.fout)
        assert melding in afloop.fout
        assert herstel in afloop.fout
    afloop = draai("check", *PEIL, map_=kopie)
    assert melding in afloop.uit
    assert "Onvolledig: register/kader.yaml." in afloop.uit
    assert "kader.yaml ontbreekt of is niet te lezen" not in afloop.uit


def test_overlap_noemt_beide_plaatsen(draai: Draai, kopie: Path, verander: Verander) -> None:
    dubbel = f"{{id: belofte-uitleg, {LEEG}, geldig_van: 2023-01-01, zekerheid: letterlijk}}"
    verander("      - id: belofte-uitleg", f"      - {dubbel}\n      - id: belofte-uitleg")
    regels = (kopie / "register/kader.yaml").read_text("utf-8").splitlines()
    eerste = next(nummer for nummer, regel in enumerate(regels, start=1) if "{id: belofte-uitleg" in regel)
    fout = draai("kader", map_=kopie).fout
    assert fout.startswith(f"register/kader.yaml:{eerste}:")
    assert f"De andere staat in register/kader.yaml, regel {eerste + 1}." in fout


@pytest.mark.parametrize("opdracht", [("check",), ("toon", "groene-as"), ("kader",), ("kader", "toon", "awb-3-16")])
def test_peildatum_buiten_het_kader(opdracht: tuple[str, ...], draai: Draai, register_klein: Path) -> None:
    te_vroeg = draai(*opdracht, "--peildatum", "1920-05-01", map_=register_klein)
    assert (te_vroeg.code, te_vroeg.uit) == (2, "")
    assert re.fullmatch(
        r"Op 1 mei 1920 kent het kader nog geen norm\. De eerste is .+, vanaf .+\.\nKies een peildatum .+\n",
        te_vroeg.fout,
    )
    laat = draai(*opdracht, "--peildatum", "2100-01-01", map_=register_klein)
    assert laat.uit
    assert re.fullmatch(r"Let op: het kader gaat niet verder dan .+\. Op 1 januari 2100 kunnen .+\n", laat.fout)


def test_verschil_let_op_beide_datums(draai: Draai, register_klein: Path) -> None:
    fout = draai("kader", "verschil", "1920-05-01", "2024-01-01", map_=register_klein).fout
    assert "kent het kader nog geen norm" in fout
    assert "Kies een eerste datum op of na 1965-04-01." in fout
    assert draai("kader", "verschil", "2024-01-01", "2100-01-01", map_=register_klein).fout.startswith("Let op:")


def test_kader_wijzigt_niets(draai: Draai, kopie: Path) -> None:
    ervoor = {pad: pad.read_bytes() for pad in kopie.rglob("*") if pad.is_file()}
    for opdracht in (("kader",), ("kader", "dekking"), ("kader", "verschil", "2024-01-01", "2025-01-01")):
        draai(*opdracht, map_=kopie)
    assert {pad: pad.read_bytes() for pad in kopie.rglob("*") if pad.is_file()} == ervoor


def test_check_zegt_welk_kader(draai: Draai, register_klein: Path) -> None:
    stand = json.loads(draai("check", *PEIL, "--formaat", "json", map_=register_klein).uit)["kader"]
    assert stand == gegevens(draai, *PEIL, map_=register_klein)["kader"]


def test_een_sleutel_zonder_bepaling_wordt_uitgelegd(draai: Draai, register_klein: Path) -> None:
    daarover = (
        "Plan voor de participatie. Of er vooraf een openbaar plan voor de participatie is. Vergelijk: VNG-model 2024,"
        " artikel 3 lid 1 (variant 1) en artikel 7 lid 1 (variant 2)."
    )
    uit = draai("kader", *PEIL, map_=register_klein).uit
    assert f"\n  verordening-aanpak: {daarover}\n" in uit[uit.index("\nStaat niet in kader.yaml\n") :]
    assert "Staat niet in kader.yaml" not in draai("kader", *PEIL, "--laag", "wet", map_=register_klein).uit
    leeg = {een["sleutel"]: een["gaat_over"] for een in gegevens(draai, *PEIL, map_=register_klein)["zonder_bepaling"]}
    assert leeg["verordening-aanpak"] == daarover
    afloop = draai("kader", "toon", "Verordening-Aanpak", map_=register_klein)
    assert afloop.code == 2
    assert f"In kader.yaml staat geen bepaling “verordening-aanpak”. Daaronder hoort: {daarover}" in afloop.fout
    belofte = draai("kader", "toon", "belofte-uitleg", map_=register_klein).uit
    assert (
        "Gaat over: Uitleg over de inbreng. Dat deelnemers steeds horen wat er met hun inbreng is gedaan. Vergelijk:"
        " niet gevonden in het model van de VNG.\n" in belofte
    )
