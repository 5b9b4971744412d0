"""What is said of a file in which something does not fit: the same as before, or that it is open."""

from typing import Any

import pytest
from pydantic import ValidationError

from participatie_cli.checks.controle import controleer_dossier, controleer_register, vraag_regels
from participatie_cli.model.project import Project
from participatie_cli.model.register import Register
from participatie_cli.model.verwijzingen import kaart_van
from participatie_cli.results.uitslag import Uitslag
from participatie_cli.rules.catalog import met_vereisten, zoek
from participatie_cli.scoring.dossierscore import beoordeel
from participatie_cli.scoring.vragenlijst import vragen_over, vragenlijst
from participatie_cli.store.passend import passend
from participatie_cli.store.register import aanwezige_namen
from participatie_cli.usecases.vragenboek import regelboek
from participatie_cli.values.onleesbaar import ALLES_LEESBAAR, Onleesbaar
from tests.gevallen import PEILDATUM, basis, kader

AFWIJKING = {
    "regel": "VIS010",
    "reden": "Er is gebeld.",
    "besloten_door": "college",
    "besloten_op": "2023-05-21",
    "geldig_tot": "2099-05-21",
}
ZONDER = {"terugkoppeling": []}


def gemaakt(anders: dict[str, Any]) -> tuple[Project, Onleesbaar]:
    gegevens = {**basis("project"), **anders}
    try:
        return Project.model_validate(gegevens), ALLES_LEESBAAR
    except ValidationError as fout:
        dossier, onleesbaar = passend(gegevens, Project, fout.errors(), (), "groene-as")
    assert dossier is not None
    return dossier, onleesbaar


def uitslag(anders: dict[str, Any]) -> Uitslag:
    dossier, onleesbaar = gemaakt(anders)
    return controleer_dossier(dossier, "x.yaml", kader(), PEILDATUM, onleesbaar=onleesbaar)


def soorten(anders: dict[str, Any]) -> dict[str, str]:
    return {een.code: een.soort for een in uitslag(anders).uitkomsten}


def test_een_afwijking_die_niet_klopt_laat_alleen_haar_eigen_regel_open() -> None:
    fout = AFWIJKING | {"geldig_tot": "later"}
    assert soorten(ZONDER | {"afwijkingen": [AFWIJKING]})["VIS010"] == "afwijking"
    assert soorten(ZONDER | {"afwijkingen": [fout]})["VIS010"] == "niet_te_beoordelen"
    ander = soorten(ZONDER | {"afwijkingen": [fout | {"regel": "VIS009"}, AFWIJKING]})
    assert ander["VIS010"] == "afwijking"
    assert soorten(ZONDER | {"afwijkingen": [fout | {"regel": "VIS009"}]})["VIS010"] == "voldoet_niet"


def test_de_plaats_van_een_uitkomst_is_die_in_het_bestand() -> None:
    fout = AFWIJKING | {"geldig_tot": "later", "regel": "VIS009"}
    (uitkomst,) = (
        een for een in uitslag(ZONDER | {"afwijkingen": [fout, AFWIJKING]}).uitkomsten if een.code == "VIS010"
    )
    assert uitkomst.pad == ("afwijkingen", 1)


def test_de_plaats_van_een_bevinding_is_die_in_het_bestand() -> None:
    activiteiten = ["tekst", {"werkvorm": "markt", "datum": "2024-05-01", "bron": ["bestaat-niet"]}]
    gevonden = [een.pad for een in uitslag({"activiteiten": activiteiten}).bevindingen if een.code == "REG007"]
    assert gevonden == [("activiteiten", 1, "bron", 0)]


def test_een_instrument_dat_er_misschien_is_laat_het_andere_zijn_tekort() -> None:
    (eerste,) = basis("project")["instrumenten"]
    kort = {**eerste, "terinzageleggingen": [{**eerste["terinzageleggingen"][0], "eind": "2024-03-20"}]}
    goed, onbekend = [eerste, {"soort": "x"}], [kort, {"soort": "x"}]
    assert soorten({"instrumenten": [kort]})["AWB001"] == "voldoet_niet"
    assert soorten({"instrumenten": onbekend})["AWB001"] == "voldoet_niet"
    assert soorten({"instrumenten": [eerste]})["AWB001"] == "voldoet"
    assert soorten({"instrumenten": goed})["AWB001"] == "niet_te_beoordelen"


def test_een_regel_over_het_register_zegt_niets_van_een_kaart_die_niet_heel_is() -> None:
    heel, half = gemaakt({}), gemaakt({"verwant": [{"id": "Nee!"}]})
    anders = gemaakt({"gevolgd": "no"})
    kaarten = [kaart_van(dossier, "x.yaml", "projecten/x.yaml", onleesbaar) for dossier, onleesbaar in (heel, half)]
    assert [kaart.volledig for kaart in kaarten] == [True, False]
    assert kaart_van(anders[0], "x.yaml", "projecten/x.yaml", anders[1]).volledig
    register = Register(tuple(kaarten), aanwezige_namen(None))
    soorten_ = {een.soort for een in controleer_register(register, kader(), PEILDATUM).uitkomsten}
    assert "voldoet" not in soorten_


@pytest.mark.parametrize("code", ["VIS010", "REG014"])
def test_zonder_bevindingen_is_de_uitkomst_dezelfde(code: str) -> None:
    blad = zoek(code)
    assert blad is not None
    dossier, onleesbaar = gemaakt({"activiteiten": ["x"], "terugkoppeling": "x"})
    bladen = met_vereisten(blad)
    kort = vraag_regels(dossier, "x.yaml", kader(), PEILDATUM, bladen, met_bevindingen=False, onleesbaar=onleesbaar)
    assert {een.soort for een in kort.uitkomsten if een.code == code} == {"niet_te_beoordelen"}


def test_een_score_rust_niet_op_wat_niet_klopt() -> None:
    meetlat = kader().meetlat
    assert meetlat is not None
    vragen = vragen_over(Project, meetlat, vragenlijst(regelboek(kader())))
    anders = {"gevolgd": "no", "activiteiten": ["x", {"werkvorm": "markt", "datum": "2024-05-01"}]}
    dossier, onleesbaar = gemaakt(anders)
    regels = controleer_dossier(dossier, "x.yaml", kader(), PEILDATUM, onleesbaar=onleesbaar)
    met = beoordeel(dossier, regels, kader(), PEILDATUM, vragen, onleesbaar=onleesbaar).antwoorden
    zonder = beoordeel(dossier, regels, kader(), PEILDATUM, vragen).antwoorden
    open_ = {naam for naam, een in met.items() if een.soort != zonder[naam].soort}
    assert open_ == {naam for naam in open_ if met[naam].soort == "niet te beoordelen"}
    assert any("klopt niet" in gemis.wat for naam in open_ for gemis in met[naam].gemis)
