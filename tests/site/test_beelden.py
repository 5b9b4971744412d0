"""The pictures in the README show the site as it is made now."""

from pathlib import Path

import pytest

from docs.sitebeelden import BEELDEN, Sitebeeld, gemerkt, maak_sites, merk_van, vingerafdruk


@pytest.fixture(scope="module")
def sites(tmp_path_factory: pytest.TempPathFactory) -> Path:
    map_ = tmp_path_factory.mktemp("beelden")
    maak_sites(map_)
    return map_


@pytest.mark.langzaam
@pytest.mark.parametrize("beeld", BEELDEN, ids=lambda een: een.naam)
def test_een_beeld_is_van_de_pagina_zoals_zij_nu_is(beeld: Sitebeeld, sites: Path) -> None:
    """`python -m docs.sitebeelden` makes them anew."""
    assert merk_van(beeld.pad.read_bytes()) == vingerafdruk(sites, beeld)


@pytest.mark.parametrize("beeld", BEELDEN, ids=lambda een: een.naam)
def test_een_beeld_staat_in_de_readme(beeld: Sitebeeld) -> None:
    readme = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
    assert f"](docs/beelden/{beeld.pad.name})" in readme


def test_een_merk_staat_in_een_beeld() -> None:
    png = BEELDEN[0].pad.read_bytes()
    assert merk_van(gemerkt(png[:33] + png[-12:], "abc")) == "abc"
    assert merk_van(png[:33] + png[-12:]) == ""
