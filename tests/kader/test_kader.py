"""Provisions hold between their dates, both inclusive, and versions never overlap."""

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from participatie_cli.kader.bepaling import Bepaling, Regeling
from participatie_cli.kader.kader import Kader, KaderFout
from participatie_cli.values.datum import Datum
from participatie_cli.values.onbekend import ONBEKEND, Onbekend
from participatie_cli.wording.waarden import grondslag_in_woorden
from tests.gevallen import kader


def bepaling(**anders: Any) -> Bepaling:
    gewoon = {"id": "x-1", "vindplaats": "artikel 1 X", "tekst": "Zo is het.", "zekerheid": "letterlijk"}
    return Bepaling.model_validate(gewoon | anders)


def kader_met(*bepalingen: Bepaling) -> Kader:
    regeling = Regeling.model_validate({"titel": "X", "laag": "wet", "gelezen": "ja"})
    return Kader.van([regeling.model_copy(update={"bepalingen": bepalingen})])


@pytest.mark.parametrize(
    ("van", "tot", "moment", "geldt"),
    [
        ("2024-01-01", None, "2023-12-31", False),
        ("2024-01-01", None, "2024-01-01", True),
        ("2024-01-01", "2024-12-31", "2024-12-31", True),
        ("2024-01-01", "2024-12-31", "2025-01-01", False),
        ("2024-01-01", None, "2023", False),
        ("2024-03-01", None, "2024", ONBEKEND),
        ("2024-01-01", "2024-06-30", "2024", ONBEKEND),
        ("onbekend", None, "2024-01-01", ONBEKEND),
        ("onbekend", "2020-01-01", "2024-01-01", False),
        ("2024-01-01", "onbekend", "2024-01-01", ONBEKEND),
        ("2024-01-01", "onbekend", "2023-01-01", False),
    ],
)
def test_geldigheid_aan_beide_kanten(van: str, tot: str | None, moment: str, geldt: bool | Onbekend) -> None:
    assert bepaling(geldig_van=van, geldig_tot=tot).geldt_op(Datum.lees(moment)) is geldt


def test_geldigheid_op_een_dag() -> None:
    assert bepaling(geldig_van="2024-01-01").geldt_op(date(2024, 1, 1)) is True


OUD = bepaling(geldig_van="2010-01-01", geldig_tot="2024-12-31", tekst="Oud.")
NIEUW = bepaling(geldig_van="2025-01-01", tekst="Nieuw.", normen=[{"id": "termijn", "waarde": "6", "eenheid": "weken"}])


@pytest.mark.parametrize(
    ("moment", "tekst"),
    [("2009-12-31", None), ("2010-01-01", "Oud."), ("2024-12-31", "Oud."), ("2025-01-01", "Nieuw.")],
)
def test_versie_van_een_moment(moment: str, tekst: str | None) -> None:
    gevonden = kader_met(NIEUW, OUD).bepaling("x-1", Datum.lees(moment))
    assert (gevonden.tekst if isinstance(gevonden, Bepaling) else gevonden) == tekst


def test_versie_van_een_onzeker_moment() -> None:
    assert kader_met(OUD, NIEUW).bepaling("x-1", Datum.lees("2010")) is not None
    assert kader_met(NIEUW).bepaling("x-1", Datum.lees("2025")) is not None
    assert kader_met(bepaling(geldig_van="2025-06-01")).bepaling("x-1", Datum.lees("2025")) is ONBEKEND


def test_norm_van_een_moment() -> None:
    omgeving = kader_met(OUD, NIEUW)
    norm = omgeving.norm("x-1", "termijn", date(2025, 1, 1))
    assert norm is not None
    assert (norm.waarde, norm.eenheid) == (6, "weken")
    assert omgeving.norm("x-1", "termijn", date(2024, 1, 1)) is None
    assert omgeving.norm("x-1", "anders", date(2025, 1, 1)) is None
    assert omgeving.norm("bestaat-niet", "termijn", date(2025, 1, 1)) is None


def test_laatste_versie() -> None:
    laatste = kader_met(OUD, NIEUW).laatste("x-1")
    assert laatste is not None
    assert laatste.bepaling.tekst == "Nieuw."
    assert kader_met().laatste("x-1") is None


@pytest.mark.parametrize("einde", [None, "2025-01-01", "2030-01-01", "onbekend"])
def test_versies_mogen_niet_overlappen(einde: str | None) -> None:
    with pytest.raises(KaderFout, match="Twee versies van bepaling “x-1” gelden tegelijk"):
        kader_met(bepaling(geldig_van="2010-01-01", geldig_tot=einde), NIEUW)


def test_trede_van_de_ladder() -> None:
    gemeente = kader().gemeente
    assert gemeente is not None
    trede = gemeente.trede("raadplegen")
    assert trede is not None
    assert trede.naam == "meepraten"
    assert gemeente.trede("dromen") is None


@pytest.mark.parametrize("bronnen", [[], ["a", "b"], ["a", "b", "b"]])
def test_bevestigd_vraagt_drie_bronnen(bronnen: list[str]) -> None:
    with pytest.raises(ValidationError, match="Bij bevestigd horen minstens drie verschillende bronnen; hier staan er"):
        bepaling(geldig_van="2020", zekerheid="bevestigd", bevestigd_door=bronnen)


def test_bevestigd_door_drie_bronnen() -> None:
    drie = bepaling(geldig_van="2020", zekerheid="bevestigd", bevestigd_door=["a", "b", "c"])
    (geldend,) = kader_met(drie).versies("x-1")
    assert not geldend.letterlijk
    assert grondslag_in_woorden(geldend) == "artikel 1 X (bevestigd door a, b en c)"
    assert bepaling(geldig_van="2020", zekerheid="secundair", bevestigd_door=["a"]).bevestigd_door == ("a",)
