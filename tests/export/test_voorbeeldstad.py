"""A journalist with only the CSV and its description answers questions, and the files of the register say the same."""

from collections import Counter
from decimal import Decimal
from functools import lru_cache

import pytest

from participatie_cli.usecases.voorbeeld import LAATSTE_DAG
from tests.export import natellen
from tests.export.journalist import Archief
from tests.export.proeven import bestanden

pytestmark = pytest.mark.langzaam


@lru_cache
def archief() -> Archief:
    return Archief(bestanden("csv"))


def test_de_tabellen_zijn_zoals_hun_beschrijving_zegt() -> None:
    assert archief().klachten == []
    assert len(archief()["projecten"]) == len(natellen.projecten()) == 29


def test_in_welke_fase_zijn_de_projecten() -> None:
    fasen = Counter(rij["fase_op_peildatum"] or "" for rij in archief()["projecten"])
    assert fasen == natellen.per_fase(LAATSTE_DAG)


def test_wat_is_er_per_wijk_met_de_inbreng_gedaan() -> None:
    wijken = archief()["wijken"]
    gevonden = Counter(
        (wijk["naam"], rij["status"])
        for rij in archief()["inbreng"]
        for wijk in wijken
        if wijk["project"] == rij["project"]
    )
    assert gevonden == natellen.inbreng_per_wijk()


@pytest.mark.parametrize("jaar", [2024, 2025, 2026])
def test_hoeveel_mensen_deden_mee(jaar: int) -> None:
    dit_jaar = [rij for rij in archief()["activiteiten"] if rij["datum_vroegst"] and rij["datum_vroegst"].year == jaar]
    precies = [rij for rij in dit_jaar if (rij["deelnemers"] or "").isdigit()]
    assert natellen.deelnemers(str(jaar)) == (
        sum(rij["deelnemers_laagst"] for rij in precies),
        len(dit_jaar) - len(precies),
    )
    assert all(rij["deelnemers_laagst"] == rij["deelnemers_hoogst"] == Decimal(rij["deelnemers"]) for rij in precies)


@pytest.mark.parametrize(
    ("tabel", "pad"),
    [
        ("activiteiten", ("activiteiten",)),
        ("besluiten", ("besluiten",)),
        ("resultaten_blauw", ("resultaten", "blauw")),
        ("resultaten_rood", ("resultaten", "rood")),
        ("afweging_niveauwijzigingen", ("afweging", "niveauwijzigingen")),
        ("bronnen", ("bronnen",)),
        ("lessen", ("lessen",)),
    ],
)
def test_elk_feit_is_een_rij(tabel: str, pad: tuple[str, ...]) -> None:
    eigen = Counter(rij["project_titel"] for rij in archief()[tabel])
    assert eigen == Counter(project["titel"] for project, _ in natellen.alle(*pad))


def test_wie_besloot_wat() -> None:
    gevonden = {(rij["door"], rij["datum"], rij["besluit"]) for rij in archief()["besluiten"]}
    assert gevonden == {(een["door"], een["datum"], een["besluit"]) for _, een in natellen.alle("besluiten")}


def test_onbekend_en_leeg_zijn_niet_hetzelfde() -> None:
    """A weighing that is unknown as a whole is so in each of its columns; one that was not written down is empty."""
    per_titel = {rij["titel"]: rij for rij in archief()["projecten"]}
    soorten = Counter[str]()
    for project in natellen.projecten():
        rij, afweging = per_titel[project["titel"]], project.get("afweging")
        if afweging == "onbekend":
            assert rij["afweging_niveau"] == rij["afweging_rollen_beslisser"] == "onbekend"
        elif afweging is None:
            assert rij["afweging_niveau"] is None
        else:
            assert rij["afweging_niveau"] == afweging.get("niveau")
        soorten[str(rij["afweging_niveau"])] += 1
    assert soorten["onbekend"]


def test_termijnen_en_uitkomsten_noemen_hun_norm() -> None:
    laat = [rij for rij in archief()["termijnen"] if rij["stand"] == "te laat"]
    assert laat
    assert all(rij["dag_laatst"] < LAATSTE_DAG for rij in laat)
    for rij in (*archief()["uitkomsten"], *laat):
        normen, adressen, zekerheid = (rij[f"normen{einde}"] or () for einde in ("", "_adressen", "_zekerheid"))
        assert len(normen) == len(zekerheid)
        assert len(adressen) in (0, len(normen))
    assert all(rij["normen"] for rij in laat)
    projecten = {rij["id"] for rij in archief()["projecten"]} | {None}
    assert {rij["project"] for rij in (*archief()["uitkomsten"], *archief()["termijnen"])} == projecten
    per_bestand = Counter((rij["over_soort"], rij["over"], rij["regel"]) for rij in archief()["uitkomsten"])
    assert set(per_bestand.values()) == {1}
