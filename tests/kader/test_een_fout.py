"""One mistake in kader.yaml: what it leaves open, and what stands all the same."""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.checks.controle import controleer_dossier
from participatie_cli.kader.kader import Kader
from participatie_cli.kader.meetlat import onzekere_criteria
from participatie_cli.scoring.antwoord import Antwoord, Antwoordsoort
from participatie_cli.scoring.dossierscore import beoordeel
from participatie_cli.scoring.vragenlijst import vragen_over, vragenlijst
from participatie_cli.store.kader import GelezenKader, lees_kaderbestand
from participatie_cli.usecases.vragenboek import regelboek
from tests.gevallen import PEILDATUM, basis, dossier

EINDVERSLAG, UITDAGEN = "verordening-eindverslag", "verordening-uitdaagrecht"
BEPALING = {"vindplaats": "artikel 9", "tekst": "Zo.", "geldig_van": "2024-01-01", "zekerheid": "letterlijk"}
AANPASSING = {"deel": "50", "vanaf": "2024-01-01", "reden": "Zo.", "besloten_door": "college"}


def gelezen(map_: Path, verschil: dict[str, Any]) -> GelezenKader:
    (map_ / "kader.yaml").write_text(json.dumps(basis("kader") | verschil), "utf-8")
    return lees_kaderbestand(map_ / "kader.yaml", "kader.yaml")


def onzeker(kader: Kader) -> set[str]:
    return {sleutel for sleutel in kader.eigen_sleutels if kader.onzeker(sleutel)}


def verordening(*bepalingen: Any) -> dict[str, Any]:
    return {
        "regelingen": [
            {"titel": "Verordening", "laag": "verordening", "gelezen": "Nu.", "bepalingen": list(bepalingen)}
        ],
        "termijnen": {},
    }


def test_een_goed_kader_laat_niets_open(tmp_path: Path) -> None:
    goed = gelezen(tmp_path, {})
    assert (goed.bevindingen, onzeker(goed.kader), bool(goed.kader.onleesbaar)) == ((), set(), False)


ALTIJD = ("toelichting", "gemeente", "ladder", "ontwikkellijnen", "resultaten", "rapportage")


@pytest.mark.parametrize("sleutel", ALTIJD)
@pytest.mark.parametrize("vuil", ["", {"x": "y"}, ["x"]], ids=str)
def test_wat_er_altijd_moet_staan_kost_niets_anders(sleutel: str, vuil: Any, tmp_path: Path) -> None:
    wat = gelezen(tmp_path, {sleutel: vuil})
    assert wat.kader.gemeente is not None
    assert wat.bevindingen
    assert {een.pad[0] for een in wat.bevindingen} == {sleutel}
    assert wat.kader.gemeente.verordening is not None


@pytest.mark.parametrize(
    ("termijnen", "open_"),
    [
        ({"eindverslag": [{"duur": "acht"}]}, {EINDVERSLAG}),
        ({"uitdaagverzoek_aanvullen": [{"duur": "acht"}]}, set()),
        ({"eindverslg": "x"}, {EINDVERSLAG}),
        (
            "x",
            {EINDVERSLAG, UITDAGEN, "verordening-uitdaagbesluit-openbaar", "verordening-terugkoppeling"},
        ),
    ],
)
def test_een_termijn_die_niet_klopt_laat_haar_bepaling_open(termijnen: Any, open_: set[str], tmp_path: Path) -> None:
    assert onzeker(gelezen(tmp_path, {"regelingen": [], "termijnen": termijnen}).kader) == open_


def test_een_eigen_bepaling_rust_niet_op_de_termijn(tmp_path: Path) -> None:
    wat = gelezen(tmp_path, verordening(BEPALING | {"id": EINDVERSLAG}) | {"termijnen": "x"})
    assert EINDVERSLAG not in onzeker(wat.kader)


def test_een_bepaling_die_niet_klopt_laat_haar_sleutel_open(tmp_path: Path) -> None:
    kapot = BEPALING | {"id": EINDVERSLAG, "geldig_van": ["x"], "niet_getoetst": {"x": "y"}}
    assert onzeker(gelezen(tmp_path, verordening([kapot])).kader) == {EINDVERSLAG}
    laag = verordening(BEPALING | {"id": EINDVERSLAG})
    laag["regelingen"][0]["laag"] = "x"
    assert onzeker(gelezen(tmp_path, laag).kader) == {EINDVERSLAG}


def test_een_bepaling_zonder_naam_kan_elke_zijn_die_er_niet_is(tmp_path: Path) -> None:
    naamloos, goed = BEPALING | {"id": ["x"]}, BEPALING | {"id": UITDAGEN}
    kader = gelezen(tmp_path, verordening(goed, naamloos)).kader
    assert onzeker(kader) == kader.eigen_sleutels.keys() - {UITDAGEN}
    assert kader.versies(UITDAGEN)
    assert kader.onzeker("awb-3-16") is None


def test_wat_zich_tegenspreekt_valt_allebei_weg(tmp_path: Path) -> None:
    """The places are those in the file, also behind an entry that was left out before."""
    dubbel = [BEPALING | {"id": EINDVERSLAG}, BEPALING | {"id": EINDVERSLAG}]
    goed = BEPALING | {"id": UITDAGEN, "geldig_tot": ["x"]}
    wat = gelezen(tmp_path, verordening("tekst", *dubbel, goed))
    lijst = ("regelingen", 0, "bepalingen")
    assert {een.pad for een in wat.bevindingen} == {(*lijst, 0), (*lijst, 2, "id"), (*lijst, 3, "geldig_tot")}
    assert wat.kader.versies(EINDVERSLAG) == ()
    assert {een.pad: een.veld for een in wat.kader.onleesbaar.plekken} == {
        (*lijst, 0): lijst,
        (*lijst, 1): lijst,
        (*lijst, 2): lijst,
        (*lijst, 3, "geldig_tot"): (*lijst, 0, "geldig_tot"),
    }
    assert wat.kader.onleesbaar.in_bestand((*lijst, 0, "id")) == (*lijst, 3, "id")


@pytest.mark.parametrize(
    ("aanpassingen", "open_"),
    [
        ([AANPASSING | {"criterium": "afweging-op-tijd-deel", "deel": "veel"}], {"afweging-op-tijd-deel"}),
        ([AANPASSING | {"criterium": "afweging-op-tijd-deel", "vanaf": "ooit"}], {"afweging-op-tijd-deel"}),
        ([AANPASSING | {"criterium": ["x"]}], None),
        (["x"], None),
        ([AANPASSING | {"criterium": "afweging-op-tijd-deel"}], set()),
    ],
)
def test_een_scoreaanpassing_die_niet_klopt_laat_haar_criterium_open(
    aanpassingen: Any, open_: set[str] | None, tmp_path: Path
) -> None:
    kader = gelezen(tmp_path, {"scoreaanpassingen": aanpassingen}).kader
    assert kader.meetlat is not None
    assert kader.gemeente is not None
    gevonden = onzekere_criteria(kader.meetlat, kader.gemeente, kader.onleesbaar)
    assert gevonden == (kader.meetlat.per_id.keys() if open_ is None else open_)


def test_iets_anders_dat_niet_klopt_laat_geen_criterium_open(tmp_path: Path) -> None:
    kader = gelezen(tmp_path, verordening("tekst", BEPALING | {"id": UITDAGEN, "geldig_tot": ["x"]})).kader
    assert kader.onleesbaar.plekken
    assert kader.meetlat is not None
    assert kader.gemeente is not None
    assert onzekere_criteria(kader.meetlat, kader.gemeente, kader.onleesbaar) == frozenset()


def test_een_criterium_waarvan_de_aanpassing_niet_klopt_is_niet_te_beoordelen(tmp_path: Path) -> None:
    """The others are, and what is not asked of a file is still not asked."""
    criterium = "afweging-op-tijd-deel"
    kader = gelezen(tmp_path, {"scoreaanpassingen": [AANPASSING | {"criterium": criterium, "deel": "veel"}]}).kader
    goed = gelezen(tmp_path, {}).kader
    for soort in ("project", "maatregel"):
        nu, voor = (_antwoorden(soort, een) for een in (kader, goed))
        anders = {naam for naam in voor if nu[naam].soort != voor[naam].soort}
        assert anders == ({criterium} if soort == "project" else set())
        assert all(nu[naam].soort is Antwoordsoort.NIET_TE_BEOORDELEN for naam in anders)
        assert all("scoreaanpassing in kader.yaml" in (nu[naam].reden or "") for naam in anders)


def _antwoorden(soort: str, kader: Kader, peildatum: date = PEILDATUM) -> Mapping[str, Antwoord]:
    assert kader.meetlat is not None
    een = dossier(soort)
    vragen = vragen_over(type(een), kader.meetlat, vragenlijst(regelboek(kader)))
    uitslag = controleer_dossier(een, "x.yaml", kader, peildatum)
    return beoordeel(een, uitslag, kader, peildatum, vragen).antwoorden


def test_een_criterium_dat_niet_aan_de_orde_is_blijft_dat(tmp_path: Path) -> None:
    criterium = "afweging-op-tijd-deel"
    kader = gelezen(tmp_path, {"scoreaanpassingen": [AANPASSING | {"criterium": criterium, "deel": "veel"}]}).kader
    assert _antwoorden("project", kader, date(2015, 1, 1))[criterium].soort is Antwoordsoort.NIET_AAN_DE_ORDE
