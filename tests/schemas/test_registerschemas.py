"""The schemas of one register offer what it says, and take and refuse what the general schemas do."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from participatie_cli.kader.gemeente import HELE_GEMEENTE
from participatie_cli.rules.catalog import zoek
from participatie_cli.usecases import schemas
from participatie_cli.usecases.registerkeuzes import PLEKKEN, Lijstnaam
from participatie_cli.usecases.registerschemas import registerschema, registerschematekst
from participatie_cli.usecases.schemas import BESTANDEN
from participatie_cli.values.velden import modellen_onder
from participatie_cli.values.waarden import Kenmerk
from tests.mutaties import KAAL, VREEMD, gemuteerd
from tests.schemaproef import Aangehaald, Keurder, check_jsonschema, zoals_een_editor
from tests.schemas.proef import ASSEN, REGISTERS, VOORBEELDSTAD, bestanden, lijsten, schema_in

ZELF_GEKOZEN = {
    "an id that the file gives itself": ("id",),
    "an id of a source in the file itself": ("bron",),
}
"""Ids that are filled in from no list of the register."""

algemeen = cache(schemas.schema)


@pytest.mark.parametrize("register", REGISTERS, ids=["Assen", "Voorbeeldstad"])
def test_een_schema_van_een_register_neemt_elk_bestand_ervan_aan(register: Path) -> None:
    gezien = bestanden(register)
    assert gezien
    for soort, _, gegevens in gezien:
        Keurder(schema_in(register, soort)).validate(zoals_een_editor(gegevens))


def test_een_schema_van_een_ander_register_neemt_het_ook_aan() -> None:
    """So a schema that is older than kader.yaml is never wrong."""
    leeg = cache(lambda soort: registerschema(soort, {}))
    for soort, _, gegevens in bestanden(ASSEN):
        gelezen = zoals_een_editor(gegevens)
        assert all(Keurder(een).is_valid(gelezen) for een in (schema_in(VOORBEELDSTAD, soort), leeg(soort)))


@pytest.mark.parametrize("aantal", [5, pytest.param(150, marks=pytest.mark.langzaam)])
@pytest.mark.parametrize("naam", sorted(BESTANDEN))
def test_het_is_het_eens_met_het_algemene_schema_over_een_veranderd_bestand(naam: str, aantal: int) -> None:
    van_hier, van_allen = Keurder(schema_in(VOORBEELDSTAD, naam)), Keurder(algemeen(naam))

    @settings(max_examples=aantal)
    @given(gemuteerd(BESTANDEN[naam]))
    def eens(gegevens: Any) -> None:
        gelezen = zoals_een_editor(gegevens)
        assert van_hier.is_valid(gelezen) == van_allen.is_valid(gelezen)

    eens()


def velden() -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Each field that a schema says something else of, with both schemas of it."""
    gezien = set()
    for naam, soort in BESTANDEN.items():
        hier, daar = schema_in(VOORBEELDSTAD, naam), algemeen(naam)
        for model in modellen_onder(soort):
            for sleutel in model.model_fields:
                delen = [
                    {"$defs": geheel["$defs"]}
                    | (geheel if model is soort else geheel["$defs"][model.__name__])["properties"][sleutel]
                    for geheel in (hier, daar)
                ]
                vorm = json.dumps([deel["anyOf"] if "anyOf" in deel else sorted(deel) for deel in delen])
                if vorm not in gezien:
                    gezien.add(vorm)
                    yield f"{model.__name__}.{sleutel}", *delen


@pytest.mark.langzaam
def test_elke_waarde_in_elk_veld_is_voor_beide_schemas_goed_of_fout() -> None:
    waarden = [zoals_een_editor(waarde) for waarde in (*KAAL, *map(Aangehaald, KAAL), *VREEMD)]
    anders = {
        plek: waarde
        for plek, hier, daar in velden()
        for waarde in waarden
        if Keurder(hier).is_valid(waarde) != Keurder(daar).is_valid(waarde)
    }
    assert anders == {}


def aangeboden(register: Path, soort: str, model: str, sleutel: str) -> dict[str, str]:
    """What is offered in a field or in its list, each with what it means."""
    schema = schema_in(register, soort)
    veld = (schema["$defs"][model] if model else schema)["properties"][sleutel]
    eerste = veld["anyOf"][0]
    eerste = eerste["items"]["anyOf"][0] if "items" in eerste else eerste
    keuze = schema["$defs"][eerste["$ref"].rpartition("/")[2]]
    return dict(zip(keuze["enum"], keuze.get("enumDescriptions", [""] * len(keuze["enum"])), strict=True))


def test_treden_met_hun_naam_en_uitleg() -> None:
    treden = aangeboden(ASSEN, "project", "Afweging", "niveau")
    assert list(treden) == ["informeren", "raadplegen", "adviseren", "coproduceren", "meebeslissen"]
    assert (
        treden["raadplegen"] == "meepraten: Inwoners geven ideeën, wensen en meningen. De gemeente kan die gebruiken."
    )
    assert aangeboden(ASSEN, "werkvorm", "", "niveaus") == treden


def test_wijken_werkvormen_projecten_regels_en_acties() -> None:
    wijken = aangeboden(ASSEN, "project", "Gebied", "wijken")
    assert "De Lariks" in wijken
    assert list(wijken)[-1] == HELE_GEMEENTE
    werkvormen = aangeboden(VOORBEELDSTAD, "project", "Activiteit", "methode")
    eigen = {pad.stem for pad in (VOORBEELDSTAD / "toolbox").glob("*.yaml")}
    assert eigen < werkvormen.keys()
    assert werkvormen["straatgesprek"] != ""
    assert "koopmansplein" in aangeboden(ASSEN, "project", "Verwijzing", "id")
    assert "trainingen" in aangeboden(ASSEN, "kader", "Lijn", "acties")
    regels = aangeboden(ASSEN, "project", "Afwijking", "regel")
    blad = zoek("terugkoppeling-gegeven")
    assert blad is not None
    assert regels[blad.regel.naam] == f"{regels[blad.regel.code]}: {blad.regel.code}"
    assert "REG001" not in regels
    assert "MNS001" in aangeboden(ASSEN, "project", "Oordeel", "regel")
    assert "afweging-op-tijd-deel" in aangeboden(ASSEN, "kader", "Scoreaanpassing", "criterium")
    categorieen = aangeboden(ASSEN, "project", "Omgevingsvergunning", "bopa_categorie")
    assert categorieen["antenne"] == "Een antenne-installatie lager dan 40 meter."
    assert "geen" in categorieen


def test_elk_veld_dat_uit_een_lijst_komt_staat_in_de_tabel() -> None:
    """And the table has no places that are not there."""
    modellen = {model for soort in BESTANDEN.values() for model in modellen_onder(soort)}
    assert all(sleutel in model.model_fields for model, sleutel in PLEKKEN)
    assert {model for model, _ in PLEKKEN} <= modellen
    uitgezonderd = {sleutel for sleutels in ZELF_GEKOZEN.values() for sleutel in sleutels}
    kenmerken = {
        (model, sleutel)
        for model in modellen
        for sleutel, veld in model.model_fields.items()
        if repr(Kenmerk) in repr(veld.rebuild_annotation()) or sleutel == "regel"
    }
    gemist = {
        f"{model.__name__}.{sleutel}" for model, sleutel in kenmerken - PLEKKEN.keys() if sleutel not in uitgezonderd
    }
    assert gemist == {"Verzoektermijn.soort_verzoek"}  # where these words are chosen


def test_elke_lijst_is_ergens_voor() -> None:
    assert set(PLEKKEN.values()) == set(Lijstnaam)
    assert {naam for naam in Lijstnaam if not lijsten(VOORBEELDSTAD)[naam]} == set()


def test_een_editor_krijgt_alleen_wat_men_zou_schrijven() -> None:
    """No `true` or `null` to choose from, and no example that would stand in a file as if it were a fact."""
    for naam in BESTANDEN:
        for sleutel, deel in delen(schema_in(ASSEN, naam)):
            soorten = deel.get("type", [])
            offers = {"null", "boolean"} & set([soorten] if isinstance(soorten, str) else soorten)
            assert sleutel == "not" or not offers, deel
            assert not {"title", "default", "examples"} & deel.keys(), deel
            assert len(deel.get("anyOf", ())) < 3, deel


def delen(deel: Any, sleutel: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every schema in a schema, with the word under which it stands; `not` also for what stands below that."""
    if isinstance(deel, list):
        for een in deel:
            yield from delen(een, sleutel)
    elif isinstance(deel, dict):
        if sleutel not in ("properties", "$defs", "body"):
            yield sleutel, deel
        for naam, een in deel.items():
            yield from delen(een, "not" if sleutel == "not" else "" if sleutel in ("properties", "$defs") else naam)


def test_elk_veld_heeft_uitleg_in_het_nederlands() -> None:
    schema = schema_in(ASSEN, "project")
    uitleg = schema["$defs"]["Activiteit"]["properties"]["datum"]["description"]
    assert uitleg == "Datum. Wanneer de activiteit was, of begon. Een datum, of onbekend. Bijvoorbeeld: 2024-04-11."
    velden = [veld for _, deel in delen(schema) for veld in deel.get("properties", {}).values()]
    assert all(veld["description"] for veld in velden)
    patronen = [deel for _, deel in delen(schema) if "pattern" in deel]
    assert patronen
    assert all(deel["patternErrorMessage"] for deel in patronen)


def test_een_blok_begint_met_zijn_sleutels() -> None:
    (begin,) = schema_in(ASSEN, "project")["properties"]["activiteiten"]["defaultSnippets"]
    assert begin == {"label": "datum, werkvorm", "body": [{"datum": "$1", "werkvorm": "$2"}]}


def test_het_zijn_schemas_voor_een_ander_programma(tmp_path: Path) -> None:
    for naam in BESTANDEN:
        (tmp_path / f"{naam}.json").write_text(registerschematekst(naam, lijsten(VOORBEELDSTAD)), "utf-8")
    assert check_jsonschema("--check-metaschema", *map(str, tmp_path.iterdir())) == ""


@pytest.mark.langzaam
@pytest.mark.parametrize("register", REGISTERS, ids=["Assen", "Voorbeeldstad"])
def test_een_ander_programma_vindt_niets_mis_in_een_register(register: Path, tmp_path: Path) -> None:
    per_soort: dict[str, list[str]] = {}
    for soort, pad, _ in bestanden(register):
        per_soort.setdefault(soort, []).append(str(pad))
    for soort, paden in per_soort.items():
        schema = tmp_path / f"{soort}.json"
        schema.write_text(registerschematekst(soort, lijsten(register)), "utf-8")
        assert check_jsonschema("--schemafile", str(schema), *paden) == ""
