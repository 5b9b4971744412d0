"""With what is remembered a check ends as it would without: after any change of a file, and as of any day."""

import json
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.store.register import bestanden_in
from participatie_cli.usecases.bewaren import bewaarmap
from participatie_cli.usecases.lezing import Bestandslezer
from tests.conftest import Draai

KLEIN: Final = Path(__file__).parents[1] / "register_klein"
DAGEN: Final = st.dates(date(2023, 6, 1), date(2027, 6, 1))
TEKENS: Final = st.sampled_from(["", "a", "0", "9", " ", "\n", "#", ":", "-", "é", "\t", '"', "onbekend", "2026-03-01"])


@dataclass(frozen=True)
class Ingreep:
    """In which file, where, how much is taken away, and what comes instead."""

    bestand: int
    plek: float
    weg: int
    erbij: str

    def doe(self, bestanden: list[Path]) -> None:
        pad = bestanden[self.bestand % len(bestanden)]
        tekst = pad.read_text("utf-8")
        begin = int(self.plek * len(tekst))
        pad.write_text(tekst[:begin] + self.erbij + tekst[begin + self.weg :], "utf-8")


INGREPEN: Final = st.builds(Ingreep, st.integers(0, 99), st.floats(0, 1), st.sampled_from([0, 1, 1, 7]), TEKENS)
STAPPEN: Final = st.lists(st.tuples(st.one_of(st.none(), INGREPEN), DAGEN), min_size=1, max_size=4)


@pytest.fixture(scope="module")
def gevuld(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder for registers, beside a place where more and more is remembered."""
    map_ = tmp_path_factory.mktemp("nooit-anders")
    with pytest.MonkeyPatch.context() as omgeving:
        omgeving.setenv("XDG_CACHE_HOME", str(map_ / "bewaard"))
        yield map_


def gezegd(draai: Draai, register: Path, dag: date, *opties: str) -> Any:
    """What a check says, in JSON, with what lies ahead."""
    afloop = draai("check", "--formaat", "json", "--peildatum", dag.isoformat(), *opties, map_=register)
    agenda = draai("agenda", "--formaat", "json", "--peildatum", dag.isoformat(), *opties, map_=register)
    return afloop.code, afloop.fout, afloop.uit and json.loads(afloop.uit), agenda.code, agenda.uit


def bewaar_een_register(map_: Path) -> Path:
    register = map_ / "klein"
    shutil.rmtree(register, ignore_errors=True)
    shutil.copytree(KLEIN, register)
    return register


def houd_naast_elkaar(draai: Draai, map_: Path, stappen: list[tuple[Ingreep | None, date]]) -> None:
    register = bewaar_een_register(map_)
    bestanden = sorted(register.rglob("*.yaml"))
    for ingreep, dag in stappen:
        if ingreep is not None:
            ingreep.doe(bestanden)
        for een in (dag, dag + timedelta(1)):
            assert gezegd(draai, register, een) == gezegd(draai, register, een, "--opnieuw")


@settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STAPPEN)
def test_na_elke_ingreep_en_op_elke_dag(gevuld: Path, draai: Draai, stappen: list[tuple[Ingreep | None, date]]) -> None:
    houd_naast_elkaar(draai, gevuld, stappen)


@pytest.mark.langzaam
@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(STAPPEN)
def test_na_heel_veel_ingrepen(gevuld: Path, draai: Draai, stappen: list[tuple[Ingreep | None, date]]) -> None:
    houd_naast_elkaar(draai, gevuld, stappen)


def test_de_tweede_keer_wordt_niets_uitgerekend(gevuld: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch) -> None:
    register = bewaar_een_register(gevuld)
    eerst = gezegd(draai, register, date(2026, 3, 2))

    def mag_niet(*_: object, **__: object) -> None:
        raise AssertionError("dit was al uitgerekend")

    monkeypatch.setattr("participatie_cli.usecases.lezing.dossier_uit", mag_niet)
    assert gezegd(draai, register, date(2026, 3, 2)) == eerst


def test_een_ander_kader_is_een_andere_uitkomst(gevuld: Path, draai: Draai) -> None:
    register = bewaar_een_register(gevuld)
    gezegd(draai, register, date(2026, 3, 2))
    (register / "register" / "kader.yaml").unlink()
    assert gezegd(draai, register, date(2026, 3, 2)) == gezegd(draai, register, date(2026, 3, 2), "--opnieuw")


def test_met_opnieuw_wordt_niets_bewaard(tmp_path: Path, draai: Draai, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "bewaard"))
    register = bewaar_een_register(tmp_path)
    draai("check", "--opnieuw", map_=register)
    monkeypatch.setenv("PARTICIPATIE_OPNIEUW", "1")
    draai("score", map_=register)
    assert not bewaarmap().exists()
    monkeypatch.delenv("PARTICIPATIE_OPNIEUW")
    draai("check", map_=register)
    assert list(bewaarmap().iterdir())


def test_een_bestand_dat_intussen_verandert_is_zoals_het_werd_geopend(tmp_path: Path) -> None:
    """The bytes that a judgement is known by are those that it was made of."""
    register = bewaar_een_register(tmp_path) / "register"
    bestand = next(een for een in bestanden_in(register, register) if een.pad.stem == "laat-plein")
    lezer = Bestandslezer(register, Toegestaan(), register)
    eerst = lezer.lees(lezer.zie_in(bestand))
    ingezien = lezer.zie_in(bestand)
    bestand.pad.write_text("dit is iets anders", "utf-8")
    assert lezer.lees(ingezien) == eerst
    assert lezer.lees(lezer.zie_in(bestand)).kenmerk != eerst.kenmerk
