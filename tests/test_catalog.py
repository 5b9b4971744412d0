"""What every rule must have, whoever writes it."""

from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

from participatie_cli.kader.bepaling import Laag
from participatie_cli.kader.leeszekerheid import Leeszekerheid
from participatie_cli.model.keuzes import Ernst
from participatie_cli.model.project import Project
from participatie_cli.rules import catalog
from participatie_cli.rules.catalog import Regelblad, met_vereisten, op_afhankelijkheid, regelbladen, zoek
from participatie_cli.rules.contract import vanaf_de_start
from participatie_cli.rules.regeltekst import KOPPEN, TekstFout, lees_regeltekst
from participatie_cli.usecases.controlepunten import CONTROLEPUNTEN
from participatie_cli.values.datum import Datum
from tests.gevallen import BASIS, GEVALLEN, alle_gevallen, kader
from tests.rules.test_gevallen import uitslag_van

REGELS = Path(__file__).parent.parent / "participatie_cli" / "rules"
BLADEN = regelbladen()
PUNTEN = CONTROLEPUNTEN
MINSTE_AANTAL = 15

elke_regel = pytest.mark.parametrize("blad", BLADEN, ids=lambda blad: blad.regel.code)


def test_er_zijn_genoeg_regels_uit_elke_familie() -> None:
    assert len(BLADEN) >= MINSTE_AANTAL
    assert {blad.familie for blad in BLADEN} == {
        map_.name for map_ in REGELS.iterdir() if (map_ / "__init__.py").exists()
    }


def test_codes_en_namen_zijn_uniek() -> None:
    gebruikt = Counter(naam for blad in BLADEN for naam in (blad.regel.code, blad.regel.naam))
    gebruikt += Counter(naam for punt in PUNTEN for naam in (punt.code, punt.naam))
    assert [naam for naam, keer in gebruikt.items() if keer > 1] == []


def test_een_familie_heeft_een_lettercode() -> None:
    assert len({(blad.familie, blad.regel.code[:3]) for blad in BLADEN}) == len({blad.familie for blad in BLADEN})


@elke_regel
def test_een_familie_heeft_een_titel(blad: Regelblad) -> None:
    assert blad.familietitel
    assert "\n" not in blad.familietitel


@elke_regel
def test_bestandsnaam_hoort_bij_code_en_naam(blad: Regelblad) -> None:
    naam = f"{blad.regel.code.lower()}_{blad.regel.naam.replace('-', '_')}.py"
    assert (REGELS / blad.familie / naam).is_file(), f"the file of {blad.regel.code} should be called {naam}"


@elke_regel
def test_tekst_is_compleet(blad: Regelblad) -> None:
    tekst = blad.tekst
    delen = (tekst.titel, tekst.wat, tekst.waarom, tekst.grondslag, tekst.fout, tekst.goed, tekst.herstel)
    assert all(deel.strip() for deel in delen)
    for oordeel in ("onrechtmatig", "in strijd met de wet"):
        assert oordeel not in tekst.geheel.lower()


@elke_regel
def test_voorbeelden_zijn_waar(blad: Regelblad) -> None:
    assert uitslag_van(blad.regel.code, blad.tekst.fout).soort == "voldoet_niet"
    assert uitslag_van(blad.regel.code, blad.tekst.goed).soort == "voldoet"


@elke_regel
def test_grondslag_bestaat(blad: Regelblad) -> None:
    assert blad.regel.grondslag
    assert [sleutel for sleutel in blad.regel.grondslag if not kader().versies(sleutel)] == []


@elke_regel
def test_fout_is_alleen_wat_letterlijk_is_gelezen(blad: Regelblad) -> None:
    """A law that every municipality has must have been read; what one put in its ordinance is up to that one."""
    assert blad.regel.ernst_ongelezen is not Ernst.FOUT
    if blad.regel.ernst is not Ernst.FOUT:
        return
    versies = kader().versies(blad.regel.grondslag[0])
    assert {versie.laag for versie in versies} <= {Laag.WET, Laag.VERORDENING, Laag.REGISTER}
    wetten = [versie.bepaling for versie in versies if versie.laag is Laag.WET]
    gedateerd = [bepaling for bepaling in wetten if isinstance(bepaling.geldig_van, Datum)]
    assert {bepaling.zekerheid for bepaling in gedateerd} <= {Leeszekerheid.LETTERLIJK}


@elke_regel
def test_er_is_precies_een_vraag(blad: Regelblad) -> None:
    vragen = (blad.regel.toets, blad.regel.toets_register, blad.regel.oordeel)
    assert len([vraag for vraag in vragen if vraag is not None]) == 1
    assert blad.regel.over or blad.regel.toets_register


@elke_regel
def test_alleen_een_project_heeft_een_start(blad: Regelblad) -> None:
    assert blad.regel.moment is not vanaf_de_start or blad.regel.over == (Project,)


@elke_regel
def test_gevallen_tonen_wat_de_regel_kan(blad: Regelblad) -> None:
    uitkomsten = {geval.inhoud["verwacht"]["uitkomst"] for geval in alle_gevallen() if geval.code == blad.regel.code}
    nodig = {"voldoet", "voldoet_niet"} | ({"niet_van_toepassing"} if blad.regel.geldt_voor else set())
    assert nodig - uitkomsten == set(), f"tests/rules/{blad.regel.code}/ has no case with these outcomes"


def test_elke_map_met_gevallen_hoort_bij_een_regel() -> None:
    mappen = {
        map_.name for map_ in GEVALLEN.iterdir() if map_.is_dir() and map_ != BASIS and map_.name != "__pycache__"
    }
    assert mappen == {blad.regel.code for blad in BLADEN}


def test_gevallen_hebben_een_naam_die_een_zin_is() -> None:
    assert [str(geval) for geval in alle_gevallen() if not geval.inhoud["naam"].endswith(".")] == []


def test_vereiste_regels_komen_eerst() -> None:
    volgorde = [blad.regel.code for blad in op_afhankelijkheid()]
    assert sorted(volgorde) == [blad.regel.code for blad in BLADEN]
    for blad in BLADEN:
        for code in blad.regel.vereist:
            assert volgorde.index(code) < volgorde.index(blad.regel.code)


def test_een_regel_met_wat_zij_vereist() -> None:
    for blad in BLADEN:
        codes = [een.regel.code for een in met_vereisten(blad)]
        assert codes == [een.regel.code for een in op_afhankelijkheid() if een.regel.code in codes]
        assert set(blad.regel.vereist) | {blad.regel.code} <= set(codes)
        assert {code for een in met_vereisten(blad) for code in een.regel.vereist} <= set(codes)


def test_een_kring_van_vereisten_valt_op(monkeypatch: pytest.MonkeyPatch) -> None:
    blad = replace(BLADEN[0], regel=replace(BLADEN[0].regel, vereist=(BLADEN[0].regel.code,)))
    monkeypatch.setattr(catalog, "regelbladen", lambda: (blad,))
    with pytest.raises(ValueError, match="kring of onbekende regel in `vereist` van AWB001"):
        op_afhankelijkheid.__wrapped__()


def test_zoeken_kan_met_code_en_naam() -> None:
    assert zoek("awb001") is zoek("AWB001") is zoek("terinzage-zes-weken") is not None
    assert zoek("bestaat-niet") is None


@pytest.mark.parametrize(
    ("docstring", "waarom"),
    [
        (None, "gevonden: geen"),
        ("Titel\n\n## Wat\n\nx\n", "gevonden: Wat"),
        ("Titel\n\n" + "".join(f"## {kop}\n\nx\n\n" for kop in KOPPEN), "onder Voorbeeld staan `Fout:` en `Goed:`"),
    ],
)
def test_onvolledige_tekst_wordt_geweigerd(docstring: str | None, waarom: str) -> None:
    with pytest.raises(TekstFout, match=waarom):
        lees_regeltekst(docstring)
