"""The JSON Schemas accept what the program accepts, and refuse what it refuses."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from participatie_cli import __version__
from participatie_cli.usecases import schemas
from participatie_cli.usecases.schemas import BESTANDEN
from participatie_cli.values.velden import modellen_onder
from tests.gevallen import basis, met_verschil
from tests.mutaties import KAAL, VREEMD, gemuteerd
from tests.schemaproef import Aangehaald, Keurder, check_jsonschema, zoals_een_editor

WORTEL = Path(__file__).parent.parent
LEZERS: Final = {naam: TypeAdapter(soort) for naam, soort in BESTANDEN.items()}

ANDERS_GESCHREVEN: Final = {
    "a number, of which an editor sees only how large it is and not how it is written": (
        *("+5", "0x1F", "0o17", "007", "01", "0024", "12.0", "5.", "1e3", "1e-5", "1.000", "12.500", "0.1234567"),
    ),
    "not a number, which is neither too small nor too large": (".nan",),
    "a boolean as an id, of which an editor does not see the capitals": ("True", "TRUE"),
}
"""What JSON Schema cannot say of a value without quotes, each with the reason. Between quotes both say the same."""
VERSCHILLEND: Final = frozenset(waarde for waarden in ANDERS_GESCHREVEN.values() for waarde in waarden)


schema = cache(schemas.schema)


@cache
def keurder(naam: str) -> Keurder:
    return Keurder(schema(naam))


def neemt_aan(soort: TypeAdapter[Any], gegevens: Any) -> bool:
    try:
        soort.validate_python(gegevens)
    except ValidationError:
        return False
    return True


def soorten_velden() -> Iterator[tuple[str, TypeAdapter[Any], Keurder]]:
    """Each type of a field once, with its place and the schema of a field of that type."""
    gezien = set()
    for naam, soort in BESTANDEN.items():
        for model in modellen_onder(soort):
            deel = schema(naam) if model is soort else schema(naam)["$defs"][model.__name__]
            for sleutel, veld in model.model_fields.items():
                annotatie = veld.rebuild_annotation()
                if repr(annotatie) not in gezien:
                    gezien.add(repr(annotatie))
                    van_het_veld = Keurder({"$defs": schema(naam)["$defs"]} | deel["properties"][sleutel])
                    yield f"{model.__name__}.{sleutel}", TypeAdapter(annotatie), van_het_veld


@pytest.mark.langzaam
def test_elke_waarde_in_elk_soort_veld_is_voor_beide_goed_of_fout() -> None:
    """All but the known differences, and each of those is one."""
    waarden = [(waarde, zoals_een_editor(waarde)) for waarde in (*KAAL, *map(Aangehaald, KAAL), *VREEMD)]
    oneens = {
        (type(waarde), str(waarde)): plek
        for plek, soort, van_het_veld in soorten_velden()
        for waarde, zoals_gelezen in waarden
        if neemt_aan(soort, waarde) != van_het_veld.is_valid(zoals_gelezen)
    }
    assert set(oneens) == {(str, waarde) for waarde in VERSCHILLEND}, oneens


@pytest.mark.parametrize("aantal", [25, pytest.param(200, marks=pytest.mark.langzaam)])
@pytest.mark.parametrize("naam", sorted(BESTANDEN))
def test_schema_en_programma_zijn_het_eens_over_een_veranderd_bestand(naam: str, aantal: int) -> None:
    @settings(max_examples=aantal)
    @given(gemuteerd(BESTANDEN[naam]))
    def eens(gegevens: Any) -> None:
        gegevens = zonder_bekende_verschillen(gegevens)
        assert neemt_aan(LEZERS[naam], gegevens) == keurder(naam).is_valid(zoals_een_editor(gegevens))

    eens()


def zonder_bekende_verschillen(gegevens: Any, sleutel: str = "") -> Any:
    """The same with quotes around the values that differ, and of dates that must be in order only the first."""
    if isinstance(gegevens, dict):
        return {naam: zonder_bekende_verschillen(waarde, naam) for naam, waarde in gegevens.items()}
    if isinstance(gegevens, list):
        alles = [zonder_bekende_verschillen(een) for een in gegevens]
        return alles[:1] if sleutel == "datums" else alles
    return Aangehaald(gegevens) if isinstance(gegevens, str) and gegevens in VERSCHILLEND else gegevens


@given(st.permutations(["2026-01-31", "2026-05", "2026-12-31"]))
def test_volgorde_van_datums_kan_een_schema_niet_zeggen(datums: list[str]) -> None:
    """The third known difference: JSON Schema compares no items."""
    gegevens = basis("kader") | {"rapportage": {"datums": datums}}
    assert keurder("kader").is_valid(gegevens)
    assert neemt_aan(LEZERS["kader"], gegevens) == (datums == sorted(datums))


@pytest.mark.parametrize(
    ("aantal", "kan"), [("tussen 40 en 50", True), ("tussen 50 en 40", False), ("tussen 5 en 5", False)]
)
def test_volgorde_van_twee_aantallen_kan_een_schema_niet_zeggen(aantal: str, kan: bool) -> None:
    """The fourth: a pattern compares no numbers."""
    gegevens = met_verschil(basis("project"), {"aanpak": {"budget": aantal}})
    assert keurder("project").is_valid(gegevens)
    assert neemt_aan(LEZERS["project"], gegevens) == kan


@pytest.mark.parametrize("soort", sorted(BESTANDEN))
def test_schema_neemt_een_goed_bestand_aan(soort: str) -> None:
    keurder(soort).validate(basis(soort))


@pytest.mark.parametrize(
    "verschil",
    [
        {"onbekende_sleutel": "x"},
        {"titel": None},
        {"titel": "onbekend"},
        {"gevolgd": "yes"},
        {"vorm": "anders"},
        {"instrumenten": [{"soort": "anders"}]},
        {"instrumenten": []},
        {"afweging": {"datum": "31-12-2024"}},
        {"afweging": {"datum": "2024-13-01"}},
        {"afweging": {"datum": "2023-02-29"}},
        {"afweging": {"datum": "2300-01-01"}},
        {"aanpak": {"budget": "1.000"}},
        {"aanpak": {"adres": "www.voorbeeldstad.example"}},
        {"besluiten": "geen"},
    ],
)
def test_schema_weigert_een_fout_bestand(verschil: dict[str, Any]) -> None:
    assert not keurder("project").is_valid(met_verschil(basis("project"), verschil))


@pytest.mark.parametrize(
    "verschil",
    [
        {"instrumenten": "onbekend"},
        {"activiteiten": "onbekend"},
        {"afweging": {"datum": 2024}},
        {"afweging": {"datum": "onbekend"}},
        {"aanpak": {"budget": 15000}},
        {"zaaknummer": 20260042},
        {"titel": 2030},
        {"gebied": {"plek": 12}},
    ],
)
def test_schema_kent_onbekend_en_getallen(verschil: dict[str, Any]) -> None:
    keurder("project").validate(met_verschil(basis("project"), verschil))


@pytest.mark.parametrize("naam", sorted(BESTANDEN))
def test_wat_geldt_als_een_sleutel_ontbreekt_kan_er_ook_staan(naam: str) -> None:
    """An editor offers it."""
    delen = [schema(naam), *schema(naam)["$defs"].values()]
    velden = [veld for deel in delen for veld in deel.get("properties", {}).values() if "default" in veld]
    assert velden or naam == "nulmeting"  # in which all must be there
    for veld in velden:
        Keurder({"$defs": schema(naam)["$defs"]} | veld).validate(veld["default"])


def test_schemas_zijn_schemas_voor_een_ander_programma() -> None:
    """It has the regular expressions of ECMAScript, and those of Python are others."""
    bestanden = sorted(map(str, (WORTEL / "docs/schema").glob("*.json")))
    assert check_jsonschema("--check-metaschema", *bestanden) == ""


@pytest.mark.parametrize("naam", [*BESTANDEN, "agenda", "controle", "score", "zoek"])
def test_schema_heeft_een_adres_van_deze_versie(naam: str) -> None:
    webadres = yaml.safe_load((WORTEL / "publiccode.yml").read_text("utf-8"))["url"]
    een = json.loads((WORTEL / "docs/schema" / f"{naam}.json").read_text("utf-8"))
    assert een["$id"] == f"{webadres}/blob/v{__version__}/docs/schema/{naam}.json"
