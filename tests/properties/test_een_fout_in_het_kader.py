"""One wrong value in kader.yaml costs one choice: what rests on it is not judged, and the rest is as it was.

Every kader.yaml of the registers, with one value in it that does not fit.
"""

import json
from collections.abc import Iterator
from copy import deepcopy
from functools import lru_cache
from itertools import cycle
from pathlib import Path
from typing import Any, Final, NamedTuple

import pytest
from pydantic import ValidationError

from participatie_cli.kader.gemeente import Gemeentekader
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.results.bevinding import Bevinding
from participatie_cli.scoring.score import Programmascore
from participatie_cli.store.kader import GelezenKader, lees_kaderbestand
from participatie_cli.store.register import bestanden_in
from participatie_cli.store.yaml import ontleed
from participatie_cli.usecases.lezing import Lezing, lees_bestanden
from participatie_cli.usecases.registercontrole import controleer_lezingen
from participatie_cli.usecases.scorebron import Scorebron
from participatie_cli.usecases.scoren import scoor
from participatie_cli.values.pad import Pad
from tests.mutaties import plekken
from tests.properties.registers import PEILDATUM, REGISTERS
from tests.properties.test_een_fout_kost_een_feit import ROMMEL

NAAM: Final = "kader.yaml"
STAP: Final = 31
"""Every so many-th value: a prime, so that over time each kind of value is met."""
Uitkomsten = dict[tuple[str, str], str]


class Gezegd(NamedTuple):
    """What is said of a register: outcomes by file and rule, findings, and criteria by id."""

    uitkomsten: Uitkomsten
    bevindingen: frozenset[tuple[str, str, Pad]]
    criteria: Uitkomsten


@lru_cache(maxsize=3)
def lezingen(register: Path) -> tuple[Lezing, ...]:
    return tuple(lees_bestanden(tuple(bestanden_in(register, register)), register, "", Toegestaan(), vanaf=register))


def gezegd(register: Path, gelezen: GelezenKader) -> Gezegd:
    verslag = controleer_lezingen(lezingen(register), gelezen, NAAM, register, PEILDATUM)
    score = scoor(lezingen(register), Scorebron(gelezen, NAAM, PEILDATUM))
    uitkomsten = {
        (uitslag.bestand, een.code): een.soort.value for uitslag in verslag.uitslagen for een in uitslag.uitkomsten
    }
    return Gezegd(uitkomsten, frozenset(map(_plek, verslag.bevindingen)), _criteria(score))


def _plek(een: Bevinding) -> tuple[str, str, Pad]:
    return een.bestand, een.code, een.pad


def _criteria(score: Programmascore) -> Uitkomsten:
    van = [("programma", score.lijnen), *((een.id, een.lijnen) for een in score.projecten)]
    return {
        (naam, een.criterium.id): een.soort.value for naam, lijnen in van for lijn in lijnen for een in lijn.criteria
    }


def gebroken(gegevens: Any, alleen: int) -> Iterator[tuple[Pad, Any, Any]]:
    """Each `alleen`-th scalar replaced by what does not fit there."""
    waarden = [pad for pad in plekken(gegevens) if not isinstance(_op(gegevens, pad), dict | list)]
    rommel = cycle(ROMMEL)
    for pad in waarden[len(waarden) % alleen :: alleen]:
        nieuw, vuil = deepcopy(gegevens), next(rommel)
        _op(nieuw, pad[:-1])[pad[-1]] = deepcopy(vuil)
        try:
            Gemeentekader.model_validate(nieuw)
        except ValidationError:
            yield pad, vuil, nieuw


def _op(gegevens: Any, pad: Pad) -> Any:
    for stap in pad:
        gegevens = gegevens[stap]
    return gegevens


def _anders(voor: Uitkomsten, na: Uitkomsten, open_: str) -> Iterator[str]:
    for naam, soort in na.items():
        if soort not in (voor.get(naam, open_), open_):
            yield f"{naam}: {voor[naam]} -> {soort}"


def gevonden(register: Path, werk: Path, alleen: int) -> list[str]:
    gegevens = ontleed((register / NAAM).read_text("utf-8")).gegevens
    voor, fouten = gezegd(register, lees_kaderbestand(register / NAAM, NAAM)), []
    for pad, vuil, nieuw in gebroken(gegevens, alleen):
        (werk / NAAM).write_text(json.dumps(nieuw, ensure_ascii=False), "utf-8")
        gelezen, waar = lees_kaderbestand(werk / NAAM, NAAM), f"{pad} {vuil!r}"
        na = gezegd(register, gelezen)
        assert gelezen.kader.gemeente is not None, waar
        assert any(een.pad[: len(pad)] in (pad, pad[:-1]) for een in gelezen.bevindingen), waar
        fouten += [f"{waar} {een}" for een in _anders(voor.uitkomsten, na.uitkomsten, "niet_te_beoordelen")]
        fouten += [f"{waar} {een}" for een in _anders(voor.criteria, na.criteria, "niet te beoordelen")]
        erbij = {een for een in na.bevindingen - voor.bevindingen if not een[1].startswith("LEZ")}
        fouten += [f"{waar} {een}" for een in erbij]
    return fouten


@pytest.mark.langzaam
@pytest.mark.parametrize("register", REGISTERS, ids=lambda pad: pad.parent.name)
def test_een_waarde_die_niet_past_kost_een_keuze(register: Path, tmp_path: Path) -> None:
    assert gevonden(register, tmp_path, STAP) == []
