"""A file is read once, also where there is much to say about it, and its places are worked out once, if at all."""

from collections import Counter
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from benchmarks.slechte_vormen import leg_neer
from benchmarks.vormen import Vorm, vormen
from participatie_cli.privacy.toegestaan import Toegestaan
from participatie_cli.results.uitslag import Aangewezen
from participatie_cli.store import nauwkeurige_yaml, yaml
from participatie_cli.store.register import bestanden_in
from participatie_cli.usecases.lezing import lees_bestanden
from participatie_cli.usecases.registercontrole import aangewezen, controleer, stel_vast

PEILDATUM = date(2026, 11, 23)
ALLE = {vorm.naam: vorm for vorm in vormen()}
MET_BEVINDINGEN = (
    "fasen van een jaar",
    "inbreng kort",
    "afwijkingen van niets",
    "onbekende sleutels",
    "kader: onbekende sleutels bovenaan",
    "kader: versies",
)
LEZEN, PRECIES, PLEKKEN = "vlug_gelezen", "gebeurtenissen", "plekken_in"
OVER_HET_GEHEEL = "verwant"
"""A project that names others that are not there: that is found when the file itself has been forgotten."""


@pytest.fixture
def doorgelopen(monkeypatch: pytest.MonkeyPatch) -> Counter[tuple[str, str]]:
    """How often each text was read, was read by the exact road, and had its places worked out after the fast one."""
    teller = Counter[tuple[str, str]]()

    def tel(deel: ModuleType, naam: str) -> None:
        echt = getattr(deel, naam)

        def geteld(tekst: str, *verder: Any) -> Any:
            teller[naam, tekst] += 1
            return echt(tekst, *verder)

        monkeypatch.setattr(deel, naam, geteld)

    for deel, naam in ((yaml, LEZEN), (nauwkeurige_yaml, PRECIES), (yaml, PLEKKEN)):
        tel(deel, naam)
    return teller


def bevindingen(vorm: Vorm, map_: Path) -> tuple[str, list[Aangewezen]]:
    """The text of a bad shape, and what there is to say about it."""
    register = map_ / "register"
    leg_neer(register, vorm, 20)
    gevonden = dict(aangewezen(controleer(stel_vast([register]), PEILDATUM)))
    pad = register / vorm.pad
    return pad.read_text("utf-8"), list(gevonden[str(pad)])


@pytest.mark.parametrize("naam", MET_BEVINDINGEN)
def test_een_bestand_met_bevindingen_wordt_een_keer_doorgelopen(
    naam: str, tmp_path: Path, doorgelopen: Counter[tuple[str, str]]
) -> None:
    tekst, gevonden = bevindingen(ALLE[naam], tmp_path)
    assert len(gevonden) >= 10
    assert all(een.bevinding.regelnummer and een.bevinding.kolom for een in gevonden)
    assert doorgelopen[LEZEN, tekst] == 1
    assert doorgelopen[PRECIES, tekst] + doorgelopen[PLEKKEN, tekst] == 1


def test_wat_het_register_als_geheel_vindt_kost_nog_een_keer(
    tmp_path: Path, doorgelopen: Counter[tuple[str, str]]
) -> None:
    tekst, gevonden = bevindingen(ALLE[OVER_HET_GEHEEL], tmp_path)
    assert len({een.bevinding.regelnummer for een in gevonden}) >= 20
    assert doorgelopen[LEZEN, tekst] == 2
    assert doorgelopen[PRECIES, tekst] + doorgelopen[PLEKKEN, tekst] == 2


def test_van_een_bestand_zonder_bevindingen_wordt_geen_plaats_gezocht(
    tmp_path: Path, doorgelopen: Counter[tuple[str, str]]
) -> None:
    register = tmp_path / "register"
    leg_neer(register, ALLE[OVER_HET_GEHEEL], 20)
    tekst = (register / "projecten/koopmansplein.yaml").read_text("utf-8")
    assert str(register / "projecten/koopmansplein.yaml") not in dict(
        aangewezen(controleer(stel_vast([register]), PEILDATUM))
    )
    assert doorgelopen[LEZEN, tekst] == 1
    assert doorgelopen[PRECIES, tekst] + doorgelopen[PLEKKEN, tekst] == 0


def test_wie_er_niet_om_vraagt_bewaart_geen_plaatsen(tmp_path: Path) -> None:
    register = tmp_path / "register"
    leg_neer(register, ALLE["inbreng kort"], 20)
    bestanden = tuple(bestanden_in(register, register))
    zonder, met = (
        [een.gelezen.plaatsen for een in lees_bestanden(bestanden, register, "Lezen", Toegestaan(), met_plaatsen=wel)]
        for wel in (False, True)
    )
    assert set(zonder) == {None}
    for plaatsen in met:
        assert plaatsen is not None
        assert plaatsen.dichtstbij(("titel",)) > (1, 1)
        assert plaatsen.per_blok
