"""The page about speed follows from what was written down, and tells what is missed. Nothing is timed here."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from benchmarks.meten import Meting, Opdracht, meet_geheugen, meet_om_en_om, midden, verhouding
from benchmarks.snelheid import bladzijde, uitkomst
from benchmarks.snelheid.__main__ import ONDERDELEN, _maten, vul_aan
from benchmarks.snelheid.doelen import DOELEN, REUZE
from benchmarks.snelheid.getallen import getal
from benchmarks.snelheid.grafiek import snelheidsgrafiek
from benchmarks.snelheid.groei import FEITEN, in_verhouding
from benchmarks.snelheid.proeven import ONS
from benchmarks.snelheid.uitkomst import Machine, Programma, Uitkomst
from benchmarks.vormen import vormen

DOCS = Path(__file__).parent.parent / "docs"
GEMETEN = Uitkomst(
    _maten(snel=False, honderdduizend=False),
    Machine("2026-11-30", "Linux x86_64", 2, "3.11.0", "20.0.0"),
    (
        Programma(1000, ONS, "0.1.0", 1.5, 1.0, 70, 110),
        Programma(1000, "check-jsonschema", "0.33", 18.0, 12.0, 60, 60),
        Programma(10_000, ONS, "0.1.0", 12.0, 1.0, 90, 180),
        Programma(10_000, "@sourcemeta/jsonschema", "16", 4.0, 0.33, 30, 30),
    ),
    {"naast-check-jsonschema": 12.0, "naast-sourcemeta": 3.0, "geheugen": 180.0, "hulp": 0.2},
)


def test_de_bladzijde_is_gemaakt_van_wat_is_opgeschreven() -> None:
    gelezen = uitkomst.lees()
    assert (DOCS / "snelheid.md").read_text("utf-8") == bladzijde.snelheidspagina(gelezen)
    assert (DOCS / "beelden" / bladzijde.BEELD).read_text("utf-8") == snelheidsgrafiek(gelezen)
    assert ("proef met kleine aantallen" in bladzijde.snelheidspagina(gelezen)) == gelezen.maten.snel


def test_wat_is_opgeschreven_komt_zo_terug(tmp_path: Path) -> None:
    uitkomst.bewaar(GEMETEN, tmp_path / "map" / "snelheid.json")
    assert uitkomst.lees(tmp_path / "map" / "snelheid.json") == GEMETEN


def test_wat_erbij_komt_laat_de_rest_staan(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(ONDERDELEN, "reuze", lambda maten: iter([("reuze-check", float(maten.reuze or 0))]))
    monkeypatch.setitem(ONDERDELEN, "groei", lambda _: iter([("groei-jaren", 1.0)]))
    samen = vul_aan(GEMETEN, ["reuze", "groei"])
    assert samen.gemeten == GEMETEN.gemeten | {"groei-jaren": 1.0, "reuze-check": float(REUZE)}
    maten = replace(GEMETEN.maten, reuze=REUZE)
    assert samen == replace(GEMETEN, maten=maten, gemeten=samen.gemeten, apart=("groei", "reuze"))
    assert "- Later apart gemeten, op dezelfde computer: de groei en" in bladzijde.snelheidspagina(samen)
    assert "apart gemeten" not in bladzijde.snelheidspagina(GEMETEN)
    assert set(bladzijde._APART) == set(ONDERDELEN)


def test_elk_doel_staat_er_met_wat_er_van_kwam() -> None:
    tekst = bladzijde.snelheidspagina(GEMETEN)
    rijen = dict(zip((doel.naam for doel in DOELEN), tekst.split("gehaald |\n")[1].splitlines()[1:], strict=False))
    snel, traag = rijen["naast-check-jsonschema"], rijen["naast-sourcemeta"]
    assert snel.endswith("1.000 projecten, zo veel keer zo snel als check-jsonschema | minstens 10,0 × | 12,0 × | ja |")
    assert traag.endswith("@sourcemeta/jsonschema | hoogstens 2,00 × | 3,00 × | nee, 1,50 × het doel |")
    assert rijen["hulp"].endswith("| geen | 0,20 s | – |")
    assert rijen["warm"].endswith("| niet gemeten | – |")


def test_alleen_van_een_doel_dat_niet_is_gehaald_staat_er_waarom() -> None:
    traag = next(doel for doel in DOELEN if doel.naam == "naast-sourcemeta")
    anders = next(doel for doel in DOELEN if doel.naam == "geheugen")
    kop = "### Wat niet is gehaald, en waarom"
    tekst = bladzijde.snelheidspagina(GEMETEN)
    assert kop in tekst
    assert traag.waarom in tekst
    assert anders.waarom not in tekst
    assert kop not in bladzijde.snelheidspagina(replace(GEMETEN, gemeten={"geheugen": 200.0}))
    assert anders.waarom in bladzijde.snelheidspagina(replace(GEMETEN, gemeten={"geheugen": 201.0}))


def test_een_proef_zegt_dat_zij_dat_is_en_mist_niets() -> None:
    tekst = bladzijde.snelheidspagina(replace(GEMETEN, maten=_maten(snel=True, honderdduizend=False)))
    assert "> **Let op: dit is een proef met kleine aantallen.**" in tekst
    assert "Wat niet is gehaald" not in tekst
    assert "| nee" not in tekst


def test_elk_doel_met_een_grens_heeft_een_reden_en_een_eigen_naam() -> None:
    assert [doel.naam for doel in DOELEN if doel.grens is not None and not doel.waarom] == []
    assert len({doel.naam for doel in DOELEN}) == len(DOELEN)


def test_wat_in_de_grafiek_staat_staat_ook_in_de_tabel() -> None:
    svg, tekst = snelheidsgrafiek(GEMETEN), bladzijde.snelheidspagina(GEMETEN)
    for een in GEMETEN.programmas:
        assert f"{getal(een.seconden)} s" in svg
        assert f"| {een.naam} {een.versie} | {getal(een.seconden)} s |" in tekst


@pytest.mark.parametrize(
    ("waarde", "tekst"), [(0.123, "0,12"), (9.999, "10,00"), (12.34, "12,3"), (1234.5, "1.234"), (150, "150")]
)
def test_getallen_zoals_een_nederlander_ze_schrijft(waarde: float, tekst: str) -> None:
    assert getal(waarde) == tekst


def test_groei_die_precies_meegaat_is_een() -> None:
    assert in_verhouding(0.25, 0.25 + 1000 * 0.002, 0.25 + 10_000 * 0.002, keren=10) == pytest.approx(1)
    assert in_verhouding(0.25, 1.25, 0.25 + 20, keren=10) == pytest.approx(2)
    assert in_verhouding(0.25, 0.25, 2.0, keren=10) is None


def test_de_vormen_met_veel_feiten_bestaan() -> None:
    assert set(FEITEN) <= {vorm.naam for vorm in vormen()}


def test_verhoudingen_gaan_over_ronden_die_samen_waren() -> None:
    ons, ander = ([Meting(tijd, 1) for tijd in tijden] for tijden in ((1, 2, 4), (3, 4)))
    assert verhouding(ander, ons) == 2.5
    assert midden(ons) == 2


def test_om_en_om_en_vooraf(tmp_path: Path) -> None:
    gedaan: list[str] = []
    opdrachten = {
        naam: Opdracht([sys.executable, "-c", "pass"], tmp_path, vooraf=lambda naam=naam: gedaan.append(naam))
        for naam in "ab"
    }
    metingen = meet_om_en_om(opdrachten, {"a": 3, "b": 1})
    assert "".join(gedaan) == "abaa"
    assert {naam: len(rij) for naam, rij in metingen.items()} == {"a": 3, "b": 1}


def test_wat_mislukt_wordt_niet_gemeten(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="ended in 3"):
        meet_geheugen(Opdracht([sys.executable, "-c", "raise SystemExit(3)"], tmp_path))


@pytest.mark.langzaam
@pytest.mark.skipif(not Path("/proc/self/smaps_rollup").exists(), reason="Dit vertelt alleen Linux.")
def test_geheugen_telt_wie_een_proces_begint_mee(tmp_path: Path) -> None:
    """Two processes with thirty megabytes of their own each have sixty together, until the first is told to end."""
    kind = "import sys; vol = b'x' * 30_000_000; print(flush=True); sys.stdin.read()"
    ouder = f"""
import subprocess, sys, time
vol = b"x" * 30_000_000
kind = subprocess.Popen([sys.executable, "-c", {kind!r}], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
kind.stdout.readline()
time.sleep(1)
kind.communicate()
"""
    meting, samen = meet_geheugen(Opdracht([sys.executable, "-c", ouder], tmp_path))
    assert 30 < meting.megabytes < 60 < samen
