"""Every field explains itself in Dutch, and its example can be used as it stands."""

import re
from collections.abc import Callable

import pytest
from pydantic import TypeAdapter

from docs.veldenpagina import als_yaml
from participatie_cli.usecases.schemas import BESTANDEN
from participatie_cli.values.onbekend import WOORD, neemt_onbekend
from participatie_cli.values.veld import INVULLEN, Feit
from participatie_cli.values.velden import instructie, model_op, modellen_onder, vaste_woorden
from tests.gevallen import lees_yaml


def alle_modellen() -> list[type[Feit]]:
    gevonden = {model for soort in BESTANDEN.values() for model in modellen_onder(soort)}
    return sorted(gevonden, key=lambda model: model.__name__)


ZEGT_NIETS = frozenset(
    (
        *(
            "de",
            "het",
            "een",
            "van",
            "voor",
            "uit",
            "in",
            "op",
            "aan",
            "bij",
            "door",
            "over",
            "er",
            "is",
            "zijn",
            "was",
        ),
        *("was", "dit", "dat", "die", "deze", "wat", "welk", "welke", "wie", "waar", "hoe", "of", "en"),
    )
)
"""Words that say nothing by themselves."""


def elk_veld(vraag: Callable[[type[Feit], str], None]) -> Callable[[type[Feit]], None]:
    """Put a question to every field, in a test for each kind of fact: a test for each field takes long to start."""

    @pytest.mark.parametrize("model", alle_modellen(), ids=lambda model: model.__name__)
    def voor_elk_veld(model: type[Feit]) -> None:
        for naam in model.model_fields:
            vraag(model, naam)

    return voor_elk_veld


def _woorden(tekst: str) -> list[str]:
    return re.findall(r"\w+", tekst.lower())


@elk_veld
def test_veld_heeft_titel_uitleg_instructie_en_voorbeeld(model: type[Feit], naam: str) -> None:
    veld = model.model_fields[naam]
    assert veld.title
    assert veld.examples
    for tekst in (veld.description, instructie(veld)):
        assert tekst
        assert tekst.endswith(".")


@elk_veld
def test_uitleg_zegt_meer_dan_de_titel(model: type[Feit], naam: str) -> None:
    """Not "De soort." of `soort`: three words or more, and one that the title has not in some form."""
    veld = model.model_fields[naam]
    titel = {woord[:5] for woord in _woorden(str(veld.title))}
    nieuw = [woord for woord in _woorden(str(veld.description)) if woord not in ZEGT_NIETS and woord[:5] not in titel]
    assert nieuw, veld.description
    assert len(_woorden(str(veld.description))) > 2, veld.description


@elk_veld
def test_instructie_zegt_hoe(model: type[Feit], naam: str) -> None:
    veld = model.model_fields[naam]
    assert len(_woorden(instructie(veld))) > 1
    assert instructie(veld) not in ("Een lijst.", "Een lijst, of onbekend.")


@elk_veld
def test_instructie_noemt_elk_woord_dat_kan_en_schrijft_die_niet_over(model: type[Feit], naam: str) -> None:
    veld = model.model_fields[naam]
    woorden = vaste_woorden(veld.annotation)
    assert all(woord in instructie(veld) for woord in woorden)
    if woorden:
        assert (WOORD in instructie(veld)) == neemt_onbekend(veld.annotation)
        assert isinstance(veld.json_schema_extra, dict)
        eigen = str(veld.json_schema_extra[INVULLEN])
        assert not re.search(rf"\b({'|'.join(map(re.escape, woorden))})(, | of )", eigen), eigen


@elk_veld
def test_voorbeeld_is_yaml_dat_het_veld_neemt(model: type[Feit], naam: str) -> None:
    """As docs/velden.md shows it."""
    veld = model.model_fields[naam]
    TypeAdapter(veld.rebuild_annotation()).validate_python(lees_yaml(f"{naam}: {als_yaml(veld.examples[0])}")[naam])


def test_velden_zijn_onveranderlijk() -> None:
    assert all(model.model_config["frozen"] and model.model_config["extra"] == "forbid" for model in alle_modellen())


def test_plek_van_onbekende_sleutel_is_te_vinden() -> None:
    project = BESTANDEN["project"]
    gegevens = {
        "instrumenten": [{"soort": "omgevingsplan", "terinzageleggingen": [{}]}],
        "activiteiten": [{"verslag": {}}],
    }
    assert model_op(project, gegevens, ("instrumenten", 0, "terinzageleggingen", 0)).__name__ == "Terinzage"
    assert model_op(project, gegevens, ("activiteiten", 0, "verslag")).__name__ == "Verslag"
    assert model_op(project, gegevens, ("bestaat", "niet")) is None
