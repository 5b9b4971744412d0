"""Every field explains itself in Dutch, and its example can be used as it stands."""

import pytest

from participatie_cli.usecases.schemas import BESTANDEN
from participatie_cli.values.veld import INVULLEN, Feit
from participatie_cli.values.velden import model_op, modellen_onder


def alle_modellen() -> list[type[Feit]]:
    gevonden = {model for soort in BESTANDEN.values() for model in modellen_onder(soort)}
    return sorted(gevonden, key=lambda model: model.__name__)


VELDEN = [
    (model, naam)
    for model in alle_modellen()
    for naam in model.model_fields
    if naam != "soort" or model.model_fields[naam].examples
]


@pytest.mark.parametrize(("model", "naam"), VELDEN, ids=lambda deel: getattr(deel, "__name__", deel))
def test_veld_heeft_titel_uitleg_instructie_en_voorbeeld(model: type[Feit], naam: str) -> None:
    veld = model.model_fields[naam]
    assert veld.title
    assert veld.description
    assert veld.description.endswith(".")
    assert isinstance(veld.json_schema_extra, dict)
    assert veld.json_schema_extra[INVULLEN]
    assert veld.examples


@pytest.mark.parametrize("model", alle_modellen(), ids=lambda model: model.__name__)
def test_voorbeelden_zijn_te_gebruiken(model: type[Feit]) -> None:
    from pydantic import ValidationError

    gegevens = {naam: veld.examples[0] for naam, veld in model.model_fields.items() if veld.examples}
    try:
        model.model_validate(_met_soort(model, gegevens))
    except ValidationError as fout:
        eigen = [detail for detail in fout.errors() if len(detail["loc"]) == 1]
        assert eigen == []


def _met_soort(model: type[Feit], gegevens: dict[str, object]) -> dict[str, object]:
    soort = model.model_fields.get("soort")
    if soort is None or soort.examples:
        return gegevens
    return gegevens | {"soort": soort.annotation.__args__[0]}


def test_velden_zijn_onveranderlijk() -> None:
    assert all(model.model_config["frozen"] and model.model_config["extra"] == "forbid" for model in alle_modellen())


def test_plek_van_onbekende_sleutel_is_te_vinden() -> None:
    project = BESTANDEN["project"]
    gegevens = {"instrument": {"soort": "omgevingsplan", "terinzage": {}}, "activiteiten": [{"verslag": {}}]}
    assert model_op(project, gegevens, ("instrument", "terinzage")).__name__ == "Terinzage"
    assert model_op(project, gegevens, ("activiteiten", 0, "verslag")).__name__ == "Verslag"
    assert model_op(project, gegevens, ("bestaat", "niet")) is None
