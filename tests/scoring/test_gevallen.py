"""Every case says exactly what was worked out by hand.

What is met has evidence, and a trend, which asks only for the outcome, gives the same one without it.
"""

from typing import Any

import pytest

from participatie_cli.kader.methode import HOOGSTE_NIVEAU, Schaal
from participatie_cli.model.keuzes import Ontwikkellijn
from participatie_cli.scoring.antwoord import Antwoordsoort
from participatie_cli.scoring.score import Criteriumscore
from participatie_cli.values.pad import Pad
from tests.scoring.maken import SLEUTELS, VAN_EEN_LIJN, Geval, criteriumscore, gevallen, lijngevallen, lijnscores

Plekken = list[dict[str, str]]


@pytest.mark.parametrize("geval", gevallen(), ids=str)
def test_geval(geval: Geval) -> None:
    assert set(geval.inhoud) <= SLEUTELS
    assert set(geval.verwacht) <= {"uitkomst", "redenen", "bewijs", "gemis", "onbekend"}
    score, voor_de_trend = criteriumscore(geval), criteriumscore(geval, met_bewijs=False)
    assert (voor_de_trend.soort, voor_de_trend.stand) == (score.soort, score.stand)
    assert [gegeven.bestand for gegeven in score.dragend if not gegeven.antwoord.bewijs] == []
    assert score.soort is Antwoordsoort(geval.verwacht["uitkomst"]), score.stand
    if "redenen" in geval.verwacht:
        antwoorden = [gegeven.antwoord for gegeven in score.antwoorden]
        assert [antwoord.reden for antwoord in antwoorden if antwoord.reden] == geval.verwacht["redenen"]
    if "onbekend" in geval.verwacht:
        assert sum(gegeven.antwoord.onbekend for gegeven in score.antwoorden) == int(geval.verwacht["onbekend"])
    if "bewijs" in geval.verwacht:
        met_datum = any("datum" in een for een in geval.verwacht["bewijs"])
        assert _op_volgorde(_bewijs(score, met_datum=met_datum)) == _op_volgorde(geval.verwacht["bewijs"])
    if "gemis" in geval.verwacht:
        met_tekst = all("wat" in een for een in geval.verwacht["gemis"])
        assert _op_volgorde(_gemis(score, met_tekst=met_tekst)) == _op_volgorde(geval.verwacht["gemis"])


@pytest.mark.parametrize("geval", lijngevallen(), ids=str)
def test_lijngeval(geval: Geval) -> None:
    assert set(geval.inhoud) <= VAN_EEN_LIJN
    assert {"niveau", "hoogstens"} <= set(geval.verwacht) <= {"niveau", "hoogstens", "nodig"}
    lijn = lijnscores(geval, Schaal(geval.inhoud["schaal"]))[Ontwikkellijn(int(geval.inhoud["lijn"]))]
    niveau, hoogstens = (_getal(geval.verwacht[naam]) for naam in ("niveau", "hoogstens"))
    per_trede = {een.criterium.id: (een.criterium.niveau, een.soort.value) for een in lijn.criteria}
    assert (lijn.stand.niveau, lijn.stand.hoogstens) == (niveau, hoogstens), per_trede
    assert lijn.stand.zeker is (niveau == hoogstens)
    assert lijn.stand.volgende == (None if niveau == HOOGSTE_NIVEAU else (niveau or 0) + 1)
    if "nodig" in geval.verwacht:
        assert [een.criterium.id for een in lijn.nodig] == geval.verwacht["nodig"]


def _getal(waarde: Any) -> int | None:
    return None if waarde is None else int(waarde)


def _bewijs(score: Criteriumscore, *, met_datum: bool) -> Plekken:
    return [
        {"bestand": gegeven.bestand, "pad": _tekst(bewijs.pad)}
        | ({"datum": str(bewijs.datum or "geen")} if met_datum else {})
        for gegeven in score.antwoorden
        for bewijs in gegeven.antwoord.bewijs
    ]


def _gemis(score: Criteriumscore, *, met_tekst: bool) -> Plekken:
    return [
        {"bestand": gegeven.bestand, "pad": _tekst(gemis.pad)} | ({"wat": gemis.wat} if met_tekst else {})
        for gegeven in score.antwoorden
        for gemis in gegeven.antwoord.gemis
    ]


def _tekst(pad: Pad) -> str:
    return ".".join(str(stap) for stap in pad)


def _op_volgorde(plekken: Plekken) -> Plekken:
    return sorted(plekken, key=lambda plek: (plek["bestand"], plek["pad"], plek.get("wat", "")))
