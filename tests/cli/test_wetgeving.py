"""A newer edition of the law is used without a new program: looked at as a whole, named in what is said, or refused."""

import json
import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from participatie_cli.cli.app import opdrachten
from participatie_cli.store.kaderdata import INGEBOUWD, Kaderdata
from participatie_cli.usecases.wetgeving import nieuwere_uitgave
from tests.conftest import Draai
from tests.report.registers import leg_neer

pytestmark = pytest.mark.langzaam

WET = "wet/algemene-wet-bestuursrecht/2024-01-01.yaml"
OMGEVINGSWET = "wet/omgevingswet/2024-01-01.yaml"
PERIODE = ("--periode", "2024-09", "--uit", "-")
PEIL = ("--peildatum", "2024-09-30")
ANDERS = (WET, "tekst:", "# anders\n    tekst:")
NIEUW = "2027-03-01"
ZES = "{id: termijn, waarde: 6, eenheid: weken}"
WEKEN = ("wet/algemene-wet-bestuursrecht/2021-07-01.yaml", ZES, ZES.replace("6", "9"))
Uitgave = Callable[..., Path]


@pytest.fixture
def uitgave(tmp_path: Path) -> Uitgave:
    """Another edition in a folder, with some text in its files replaced, and brought up to date on a day."""
    nieuwere_uitgave.cache_clear()

    def _uitgave(*anders: tuple[str, str, str], dag: str = NIEUW, vingerafdruk: str | None = None) -> Path:
        map_ = Path(shutil.copytree(INGEBOUWD.map, tmp_path / "wetten", dirs_exist_ok=True))
        for naam, oud, nieuw in anders:
            tekst = (map_ / naam).read_text("utf-8")
            assert oud in tekst
            (map_ / naam).write_text(tekst.replace(oud, nieuw), "utf-8")
        teken(map_, dag, vingerafdruk)
        return map_

    return _uitgave


def teken(map_: Path, dag: str = NIEUW, vingerafdruk: str | None = None) -> None:
    """Write down which edition it is, with the fingerprint that goes with it."""
    afdruk = vingerafdruk or Kaderdata(map_, "").vingerafdruk
    tekst = f'versie: "{dag[:4]}.{int(dag[5:7])}"\nbijgewerkt_op: {dag}\nvingerafdruk: {afdruk}\n'
    (map_ / "uitgave.yaml").write_text(tekst, "utf-8")


@pytest.fixture
def register(tmp_path: Path) -> Path:
    """The folder that holds a copy of the small register."""
    return leg_neer(tmp_path / "gemeente").parent


OPDRACHTEN = [
    ("check",),
    ("check", "--uitleg", "groene-as", "AWB001"),
    ("kader",),
    ("kader", "toon", "awb-3-16"),
    ("kader", "dekking", "--open"),
    ("kader", "verschil", "2023-12-31", "2024-01-01"),
    ("regel", "AWB001"),
    ("info",),
    ("score",),
    ("agenda",),
    ("site", "--zonder-zoeken", *PEIL),
    (),
    ("toon", "groene-as"),
    ("oordeel",),
    ("fix",),
    ("nulmeting", "--reden", "x", "--tot", "2099-12-31", "--ja"),
    ("lees-in", "weg.csv", "groene-as"),
    ("report", *PERIODE),
    ("plan", "--formaat", "html", "--uit", "-"),
    ("paragraaf", "groene-as"),
    ("brief", "groene-as"),
    ("uitdaagrecht",),
    ("uitwisselen",),
    ("export", "--formaat", "json", "--overschrijf"),
    ("init", "../nieuw", "--droog", "--ja", "-agemeente=Voorbeeldstad"),
    ("nieuw", "--vragen"),
    ("noteer", "groene-as", "--vragen"),
]


@pytest.mark.parametrize("opdracht", OPDRACHTEN, ids=" ".join)
def test_elke_opdracht_zegt_uit_welke_uitgave_de_wetten_komen(
    opdracht: tuple[str, ...], uitgave: Uitgave, draai: Draai, register: Path
) -> None:
    zonder = draai(*opdracht, map_=register)
    met = draai(*opdracht, "--wetgeving", str(uitgave()))
    assert met.code == zonder.code
    assert re.search(r"De wetten komen uit .*wetten: uitgave 2027\.3, bijgewerkt op 1 maart 2027, vinger", met.fout)
    assert "De wetten komen uit" not in zonder.fout


def test_de_uitgave_staat_in_elke_uitvoer(uitgave: Uitgave, draai: Draai, register: Path) -> None:
    keuze = ("--wetgeving", str(uitgave()))
    assert "Landelijk kader: uitgave 2027.3, bijgewerkt op 1 maart 2027." in draai("check", *keuze, map_=register).uit
    assert "Landelijk kader: uitgave 2027.3, bijgewerkt op 1 maart 2027" in draai("kader", *keuze).uit
    assert "Kader: 2027\\.3, bijgewerkt op 1 maart 2027" in draai("report", *PERIODE, *keuze).uit
    for opdracht in ("check", "score", "kader"):
        gegevens = json.loads(draai(opdracht, "--formaat", "json", *keuze).uit)
        assert gegevens["kader"]["versie"] == "2027.3"
        assert re.fullmatch("[0-9a-f]{12}", gegevens["kader"]["vingerafdruk"])


def test_een_ander_getal_geeft_een_andere_uitkomst(uitgave: Uitgave, draai: Draai, register: Path) -> None:
    langer = uitgave(WEKEN)
    uitleg = draai("check", "--uitleg", "groene-as", "AWB001", *PEIL, "--wetgeving", str(langer), map_=register).uit
    assert "De termijn van 9 weken" in uitleg
    assert "9 weken" not in draai("check", "--uitleg", "groene-as", "AWB001", *PEIL).uit


def test_het_verschil_met_die_van_het_programma(uitgave: Uitgave, draai: Draai, register: Path) -> None:
    langer = uitgave(WEKEN)
    afloop = draai("kader", "verschil", "ingebouwd", str(langer), *PEIL, map_=register)
    assert "Verschil tussen uitgave " in afloop.uit
    assert "(van dit programma) en uitgave 2027.3 (" in afloop.uit
    assert "waarde termijn: was 6 weken, wordt 9 weken" in afloop.uit
    assert re.search(r"Voldoet niet \(was: voldoet\), \d+ uitkomst", afloop.uit)
    assert "AWB001" in afloop.uit
    terug = draai("kader", "verschil", str(langer), "ingebouwd", *PEIL)
    assert "waarde termijn: was 9 weken, wordt 6 weken" in terug.uit


def test_een_uitgave_en_een_datum_zijn_niet_te_vergelijken(draai: Draai, register: Path) -> None:
    afloop = draai("kader", "verschil", "ingebouwd", "2024-01-01", map_=register)
    assert afloop.code == 2
    assert "Een uitgave van de wetten is alleen te vergelijken met een andere uitgave." in afloop.fout


GEBROKEN = [
    ((WET, "geldig_van: 2024-01-01", "geldig_van: 1-1-2024"), "“1-1-2024” is geen datum"),
    ((WET, "zekerheid:", "zekerhied:"), "wetten/wet/algemene-wet-bestuursrecht/2024-01-01.yaml:"),
    ((OMGEVINGSWET, "geldig_van: 2024-01-01", "geldig_van: 2024-01-01\n    geldig_tot: 2023"), "geldt tot en met 2023"),
    (("gemeenten.csv", "code,", "kode,"), "Dit is geen tabel van gemeenten"),
    ((OMGEVINGSWET, "id: ow-5-51\n", "id: ow-5-51a\n"), "OMW019 rust op “ow-5-51”, en die bepaling staat er niet in."),
    (
        ("wet/algemene-wet-bestuursrecht/2021-07-01.yaml", "{id: termijn, waarde: 6", "{id: duur, waarde: 6"),
        "Regel AWB001 rekent met “termijn” van “awb-3-16”, en dat getal staat er niet in.",
    ),
    (
        ("ontwikkellijnen/4-leren.yaml", "id: les-gedeeld", "id: les-verteld"),
        "Het criterium “les-gedeeld” staat er niet in.",
    ),
    (("ontwikkellijnen/kwaliteit.yaml", "VIS007", "VIS997"), "noemt regel VIS997, en die is er niet."),
    (("ladders.yaml", "bepaling: ladder-haarlem", "bepaling: ladder-nergens"), "noemt de bepaling “ladder-nergens”"),
    (("eigen-sleutels.yaml", "vng-eindverslag-lid-1", "vng-anders"), "noemt de bepaling “vng-anders”"),
]


@pytest.mark.parametrize(("anders", "zin"), GEBROKEN, ids=[zin for _, zin in GEBROKEN])
def test_wat_niet_past_wordt_als_geheel_geweigerd(
    anders: tuple[str, str, str], zin: str, uitgave: Uitgave, draai: Draai, register: Path
) -> None:
    map_ = str(uitgave(anders))
    afloop = draai("check", "--wetgeving", map_, map_=register)
    assert (afloop.code, afloop.uit) == (2, "")
    assert zin in afloop.fout
    assert "Traceback" not in afloop.fout
    assert draai("check").uit == draai("check").uit != ""


def test_een_oudere_uitgave_wordt_geweigerd(uitgave: Uitgave, draai: Draai, register: Path) -> None:
    afloop = draai("check", "--wetgeving", str(uitgave(ANDERS, dag="2020-01-01")), map_=register)
    assert afloop.code == 2
    assert "(uitgave 2020.1, bijgewerkt op 1 januari 2020, vingerafdruk" in afloop.fout
    assert "is niet nieuwer dan die van het programma" in afloop.fout


def test_een_andere_uitgave_van_dezelfde_dag_ook(uitgave: Uitgave, draai: Draai, register: Path) -> None:
    dag = str(INGEBOUWD.uitgave.bijgewerkt_op)
    afloop = draai("check", "--wetgeving", str(uitgave(ANDERS, dag=dag)), map_=register)
    assert "is niet nieuwer dan die van het programma" in afloop.fout


def test_de_uitgave_van_het_programma_zelf_mag(draai: Draai, register: Path) -> None:
    assert draai("check", "--wetgeving", str(INGEBOUWD.map), map_=register).code == draai("check").code


def test_een_verkeerde_vingerafdruk_wordt_geweigerd(uitgave: Uitgave, draai: Draai, register: Path) -> None:
    afloop = draai("check", "--wetgeving", str(uitgave(vingerafdruk="0a1b2c3d4e5f")), map_=register)
    assert afloop.code == 2
    assert re.search(r"de vingerafdruk is [0-9a-f]{12}, en in uitgave.yaml staat 0a1b2c3d4e5f\.", afloop.fout)


def test_een_bestand_erbij_is_een_andere_vingerafdruk(uitgave: Uitgave, draai: Draai, register: Path) -> None:
    map_ = uitgave()
    (map_ / "wet/eigen.yaml").write_text("titel: Eigen wet\n", "utf-8")
    assert "horen niet bij hun uitgave" in draai("check", "--wetgeving", str(map_), map_=register).fout


def test_een_koppeling_wordt_niet_gevolgd(uitgave: Uitgave, draai: Draai, register: Path, tmp_path: Path) -> None:
    map_ = uitgave()
    elders = tmp_path / "elders.yaml"
    (map_ / WET).rename(elders)
    (map_ / WET).symlink_to(elders)
    afloop = draai("check", "--wetgeving", str(map_), map_=register)
    assert afloop.code == 2
    assert "Dit is een koppeling (symlink) naar iets anders." in afloop.fout


def test_een_map_zonder_uitgave(draai: Draai, register: Path, tmp_path: Path) -> None:
    afloop = draai("check", "--wetgeving", str(tmp_path), map_=register)
    assert afloop.code == 2
    assert "staat geen uitgave.yaml." in afloop.fout


def test_de_omgeving_kan_haar_noemen(
    uitgave: Uitgave, draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PARTICIPATIE_WETGEVING", str(uitgave()))
    assert "uitgave 2027.3" in draai("kader", "toon", "awb-3-16", map_=register).fout
    assert "uitgave 2027.3" in draai("check").uit


def test_de_omgeving_noemt_een_heel_pad(
    uitgave: Uitgave, draai: Draai, register: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What hangs on the folder one works in, a stranger could lay there."""
    shutil.copytree(uitgave(), register / "wetten")
    monkeypatch.setenv("PARTICIPATIE_WETGEVING", "wetten")
    afloop = draai("check", map_=register)
    assert (afloop.code, afloop.uit) == (2, "")
    assert "Zet daar het hele pad in" in afloop.fout


def test_een_register_noemt_haar_nooit(uitgave: Uitgave, draai: Draai, register: Path) -> None:
    """A folder with laws in or beside a register does nothing, and kader.yaml has no key for one."""
    anders = uitgave(WEKEN)
    voor = draai("check", *PEIL, map_=register).uit
    for plek in ("wetgeving", "kader/data"):
        shutil.copytree(anders, register / plek)
    assert draai("check", *PEIL).uit == voor
    kaderbestand = register / "register/kader.yaml"
    kaderbestand.write_text(f"wetgeving: {anders}\n" + kaderbestand.read_text("utf-8"), "utf-8")
    assert "De sleutel `wetgeving` is hier niet bekend." in draai("check", *PEIL).uit


def _opdrachten(groep: Any, boven: str = "") -> Iterator[tuple[str, Any]]:
    for naam, opdracht in groep.commands.items():
        heet = f"{boven}{naam}"
        if not hasattr(opdracht, "commands") or opdracht.invoke_without_command:
            yield heet, opdracht
        yield from _opdrachten(opdracht, f"{heet} ") if hasattr(opdracht, "commands") else ()


def test_elke_opdracht_die_naar_de_wet_kijkt_heeft_de_optie() -> None:
    """All but those that show a form, methods or templates, lay down what was there, or that an editor starts."""
    alle = dict(_opdrachten(opdrachten()))
    met = {naam for naam, opdracht in alle.items() if any("--wetgeving" in een.opts for een in opdracht.params)}
    assert {naam.split()[0] for naam in alle.keys() - met} == {
        *("schema", "sjabloon", "taalserver", "terug", "toolbox", "voorbeeld", "zoek")
    }
    houdt_niet_op = {"wacht"}
    assert met - houdt_niet_op == {naam for naam in alle for een in OPDRACHTEN if " ".join(een).startswith(naam)}
