"""What stands on the sheets: counted once more from the register, and unknown where it is."""

from collections import Counter
from dataclasses import replace
from datetime import date
from functools import cache

import pytest

from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.model.programma import Maatregel
from participatie_cli.model.programmakeuzes import Maatregelsoort
from participatie_cli.model.project import Project
from participatie_cli.report.beeld.blad import Planblad, Vak
from participatie_cli.report.gegevens import Programmastand
from participatie_cli.report.producten.plan.a3 import VAKKEN, programmablad
from participatie_cli.report.producten.plan.a4 import VAKKEN as PROJECTVAKKEN
from participatie_cli.report.producten.plan.a4 import projectblad
from participatie_cli.report.producten.plan.acties import GEBIEDEN, gebied_van
from participatie_cli.report.producten.projectbeeld import projectbeeld
from participatie_cli.store.voorbeeld import voorbeeldmap
from participatie_cli.usecases.registerstand import lees_programmastand
from participatie_cli.values.onbekend import ONBEKEND
from tests.conftest import is_zoals
from tests.gevallen import lees_yaml
from tests.report.registers import KLEIN, WORTEL

DAG = date(2026, 11, 30)
RESULTATEN = ("klanten", "medewerkers", "maatschappij", "bestuur")
REGISTERS = {"assen": WORTEL / "register", "voorbeeldstad": voorbeeldmap() / "register", "klein": KLEIN}


@cache
def stand_van(naam: str, dag: date = DAG) -> Programmastand:
    return lees_programmastand(REGISTERS[naam], dag)


def rijen(blad: Planblad, kenmerk: str) -> tuple[tuple[str, ...], ...]:
    return vak(blad, kenmerk).tabel.rijen


def vak(blad: Planblad, kenmerk: str) -> Vak:
    return next(een for een in blad.vakken if een.id == kenmerk)


def bestanden(naam: str, map_: str) -> list[dict[str, object]]:
    return [lees_yaml(pad.read_text("utf-8")) for pad in sorted((REGISTERS[naam] / map_).rglob("*.yaml"))]


@pytest.mark.parametrize("naam", ["assen", "voorbeeldstad"])
def test_het_hele_a3(naam: str) -> None:
    """All that there is to say, before what does not fit is left out."""
    is_zoals(_in_regels(programmablad(stand_van(naam))), f"plan-a3-{naam}.txt")


def test_het_hele_a4() -> None:
    beeld = projectbeeld(stand_van("voorbeeldstad"), "havenkade")
    is_zoals(_in_regels(projectblad(beeld)), "plan-a4-havenkade.txt")


def _in_regels(blad: Planblad) -> str:
    regels = [f"{blad.kop.soort}: {blad.kop.titel}"]
    for een in blad.vakken:
        inhoud = [" | ".join(rij) for rij in een.tabel.rijen] or [een.tabel.leeg]
        regels += ["", f"{een.groep}: {een.titel}", " | ".join(een.tabel.kolommen), *inhoud]
    return "\n".join(regels) + "\n"


@pytest.mark.parametrize("naam", REGISTERS)
def test_elk_vak_staat_er_en_zegt_iets(naam: str) -> None:
    stand = stand_van(naam)
    bladen = [(VAKKEN, programmablad(stand))]
    bladen += [(PROJECTVAKKEN, projectblad(projectbeeld(stand, een.id))) for een in stand.van_soort(Project)]
    for ids, blad in bladen:
        assert tuple(een.id for een in blad.vakken) == ids
        for een in blad.vakken:
            assert een.tabel.rijen or een.tabel.leeg, een.id
            assert len(een.rangen) == len(een.tabel.rijen)
            assert all(len(cel) <= 205 for rij in een.tabel.rijen for cel in rij)


@pytest.mark.parametrize("naam", ["assen", "voorbeeldstad"])
def test_elke_actie_staat_bij_een_gebied_met_haar_succesfactor(naam: str) -> None:
    blad = programmablad(stand_van(naam))
    gedrukt = Counter(rij[0] for gebied in GEBIEDEN for rij in rijen(blad, gebied))
    acties = bestanden(naam, "programma")
    verwacht = Counter(f"({een['lijn']}) {een['titel']}" for een in acties)
    plannen = [(een["lijn"], plan["wat"]) for een in acties for plan in _lijst(een.get("voornemens"))]
    assert gedrukt == verwacht + Counter(f"({lijn}) {wat}" for lijn, wat in plannen)
    nummers = {rij[0][:3] for rij in rijen(blad, "succesfactoren")}
    assert nummers == {"(1)", "(2)", "(3)", "(4)"}
    assert {rij[0][:3] for deel in RESULTATEN for rij in rijen(blad, deel)} == nummers


def _lijst(waarde: object) -> list[dict[str, object]]:
    return waarde if isinstance(waarde, list) else []


def test_de_maten_zijn_nageteld() -> None:
    blad = programmablad(stand_van("voorbeeldstad"))
    op_naam = {rij[0]: rij[1:] for deel in RESULTATEN for rij in rijen(blad, deel)}
    trainingen = next(een for een in bestanden("voorbeeldstad", "programma") if een["id"] == "trainingen")
    laatste = [een for een in _lijst(trainingen["metingen"]) if een["wat"] == "medewerkers getraind"][-1]
    assert op_naam["(1) Medewerkers getraind"][1] == f"{laatste['waarde']} van {laatste['n']}"
    projecten = [een for een in bestanden("voorbeeldstad", "projecten") if "intern" not in een]
    cijfers = [_cijfer(een) for een in projecten]
    gegeven = sorted(float(str(een)) for een in cijfers if een is not None)
    laag, hoog = (str(een).replace(".", ",") for een in (gegeven[0], gegeven[-1]))
    assert op_naam["(4) Cijfer van deelnemers voor het proces"][1] == f"{laag} tot {hoog} ({len(gegeven)} projecten)"


def _cijfer(project: dict[str, object]) -> object:
    evaluatie = project.get("evaluatie")
    deelnemers = evaluatie.get("deelnemers") if isinstance(evaluatie, dict) else None
    return deelnemers.get("cijfer_proces") if isinstance(deelnemers, dict) else None


def test_wat_onbekend_is_is_geen_nul() -> None:
    """Of Assen next to nothing of the programme is known: no measure may read as none."""
    blad = programmablad(stand_van("assen"))
    for deel in RESULTATEN:
        for naam, norm, nu, stand in rijen(blad, deel):
            assert not nu.startswith("0"), naam
            assert stand[0] in "●▲■?–", (naam, norm)
    assert ("(1) Medewerkers getraind", "50 %", "onbekend", "? onbekend") in rijen(blad, "medewerkers")
    assert rijen(blad, "missie")[0] == ("Missie: niet vastgelegd in het register.", "")


def test_wat_later_gebeurt_is_vandaag_een_plan() -> None:
    """As of an earlier day an activity that came later is planned, and nobody took part in it."""
    dag = date(2025, 3, 1)
    stand = stand_van("voorbeeldstad", dag)
    hoe = rijen(projectblad(projectbeeld(stand, "havenkade")), "hoe")
    assert ("3 dec 2024", "startavond", "118", "● klaar") in hoe
    assert [rij[3] for rij in hoe if rij[1] == "drie ateliers"] == ["○ gepland"]
    assert not any("63" in rij[2] for rij in hoe)
    acties = programmablad(stand)
    assert ("(3) Toolbox", "participatiecoach", "31 dec 2025", "► loopt") in rijen(acties, "middelen")


def test_zonder_programma_en_zonder_projecten() -> None:
    kaal = replace(stand_van("voorbeeldstad"), stukken=())
    blad = programmablad(kaal)
    assert vak(blad, "projecten").tabel.leeg == "In het register staan geen projecten die lopen."
    assert {vak(blad, gebied).tabel.leeg for gebied in GEBIEDEN} == {"Bij dit gebied zijn geen acties vastgelegd."}


def test_de_tekens_staan_uitgelegd_en_zijn_er_niet_alleen() -> None:
    """A stand is told in words: the sign alone never is."""
    blad = programmablad(stand_van("voorbeeldstad"))
    uitgelegd = {een[0] for een in blad.legenda}
    for kenmerk in (*GEBIEDEN, "projecten"):
        for rij in rijen(blad, kenmerk):
            teken, _, woord = rij[-1].partition(" ")
            assert teken in uitgelegd
            assert woord


def test_elke_soort_actie_heeft_een_gebied() -> None:
    actie = next(stand_van("assen").van_soort(Maatregel))
    soorten = [gebied_van(actie.model_copy(update={"soort": soort})) for soort in Maatregelsoort]
    lijnen = [gebied_van(actie.model_copy(update={"soort": None, "lijn": een})) for een in (*Ontwikkellijn, ONBEKEND)]
    assert {*soorten, *lijnen} == {*GEBIEDEN}
