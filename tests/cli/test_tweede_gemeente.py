"""A second, invented municipality is judged by its own numbers, calendar and ladder, and nowhere by those of Assen."""

import json
import shutil
from pathlib import Path

import pytest

from tests.conftest import Draai

HIER = Path(__file__).parent.parent
TWEEDE = HIER / "register_tweede"
DAG = ("--peildatum", "2025-10-01")


def uitkomsten(draai: Draai, map_: Path) -> dict[tuple[str, str], tuple[str, str | None]]:
    """The outcome and its reason by file and rule."""
    verslag = json.loads(draai("check", *DAG, "--formaat", "json", map_=map_).uit)
    return {
        ((dossier["bestand"] or "register").split("/")[-1].removesuffix(".yaml"), een["code"]): (
            een["uitkomst"],
            een["reden"],
        )
        for dossier in verslag["dossiers"]
        for een in dossier["uitkomsten"]
    }


@pytest.fixture
def met_kader_van_assen(tmp_path: Path) -> Path:
    """The same files beside the kader.yaml of Assen."""
    shutil.copytree(TWEEDE, tmp_path / "tweede")
    shutil.copy(HIER.parent / "register" / "kader.yaml", tmp_path / "tweede/register/kader.yaml")
    return tmp_path / "tweede"


GEEN_TERMIJN = "in kader.yaml is onbekend of de verordening een termijn noemt"


@pytest.mark.langzaam
@pytest.mark.parametrize(
    ("bestand", "code", "hier", "in_assen"),
    [
        ("speeltuin", "VER001", ("voldoet_niet", None), ("niet_te_beoordelen", GEEN_TERMIJN)),
        ("zwembad", "VER001", ("voldoet", None), ("niet_te_beoordelen", GEEN_TERMIJN)),
        ("speeltuin", "VER007", ("voldoet_niet", None), ("niet_te_beoordelen", GEEN_TERMIJN)),
        ("zwembad", "VER007", ("voldoet", None), ("niet_te_beoordelen", GEEN_TERMIJN)),
        ("dorpsplein", "VER002", ("voldoet", None), ("niet_te_beoordelen", GEEN_TERMIJN)),
        (
            *("dorpsplein", "VER015", ("voldoet_niet", None)),
            ("niet_van_toepassing", "de gemeente heeft hier in kader.yaml niets over vastgelegd"),
        ),
        (
            *("dorpsplein", "TRM003", ("voldoet_niet", None)),
            ("niet_te_beoordelen", "de termijn voor een verslag is nog niet ingevuld in kader.yaml"),
        ),
        (
            *("marktkade", "OMW003", ("voldoet_niet", None)),
            ("niet_te_beoordelen", "onbekend is of de aanvraag valt in een geval met verplichte participatie"),
        ),
        ("dorpsplein", "REG008", ("voldoet", None), ("voldoet_niet", None)),
        ("keukentafel", "REG008", ("voldoet", None), ("voldoet_niet", None)),
        (
            "kader",
            "GEM008",
            ("voldoet", None),
            ("niet_te_beoordelen", "onbekend is of tussenrapportage 1 (31 januari 2023) is verschenen"),
        ),
        (
            *(
                "dorpsplein",
                "VIS001",
                ("niet_van_toepassing", "de gemeente heeft hier in kader.yaml niets over vastgelegd"),
            ),
            ("voldoet", None),
        ),
    ],
)
def test_oordeelt_naar_eigen_getallen(
    bestand: str,
    code: str,
    hier: tuple[str, str | None],
    in_assen: tuple[str, str | None],
    draai: Draai,
    met_kader_van_assen: Path,
) -> None:
    assert uitkomsten(draai, TWEEDE)[bestand, code] == hier
    assert uitkomsten(draai, met_kader_van_assen)[bestand, code] == in_assen


def test_de_ernst_volgt_hoe_het_artikel_is_gelezen(draai: Draai) -> None:
    afloop = draai("check", *DAG, "--formaat", "json", map_=TWEEDE)
    gevonden = {(een["code"], een["ernst"], een["ernst_omdat"]) for een in json.loads(afloop.uit)["bevindingen"]}
    ernstig = {een for een in gevonden if een[1] != "advies"}
    want = "hoogstens waarschuwing, want deze norm is niet letterlijk gelezen:"
    assert ernstig == {
        ("VER015", "fout", None),
        ("VER001", "waarschuwing", f"{want} artikel 12 Verordening samen doen"),
        (
            *("VER007", "waarschuwing"),
            f"{want} termijn in kader.yaml: publicatie van het besluit op een uitdaagverzoek",
        ),
        ("OMW003", "waarschuwing", None),
    }
    assert afloop.code == 1
    github = draai("check", *DAG, "--formaat", "github", map_=TWEEDE).uit
    assert github.count("::error ") == 1
    assert github.count("::warning ") == 3


def test_zonder_de_letterlijke_tekst_is_er_geen_fout(draai: Draai, tmp_path: Path) -> None:
    shutil.copytree(TWEEDE, tmp_path / "tweede")
    kader = tmp_path / "tweede/register/kader.yaml"
    tekst = kader.read_text("utf-8")
    letterlijk = "is gedaan.\n        geldig_van: 2025-01-01\n        zekerheid: letterlijk"
    assert letterlijk in tekst
    kader.write_text(tekst.replace(letterlijk, letterlijk.replace("letterlijk", "secundair")), "utf-8")
    afloop = draai("check", *DAG, map_=tmp_path / "tweede")
    assert afloop.code == 0
    assert "0 fouten, 4 waarschuwingen" in afloop.uit


def test_de_uitleg_zegt_waarom_de_ernst_zo_is(draai: Draai) -> None:
    uit = draai("check", *DAG, "--uitleg", "speeltuin", "VER001", map_=TWEEDE).uit
    assert "Ernst van een bevinding: hoogstens fout (is de norm niet letterlijk gelezen: waarschuwing)\n" in uit
    assert "Ernst: hoogstens waarschuwing, want deze norm is niet letterlijk gelezen: artikel 12 Verordening" in uit


OPDRACHTEN = [
    ("check", *DAG),
    ("score", *DAG),
    ("score", *DAG, "--uitleg"),
    ("report", "--periode", "2025-07", "--formaat", "markdown", "--uit", "-"),
    ("report", "--periode", "2025-07", "--formaat", "html", "--uit", "-"),
    ("toon", "dorpsplein", *DAG),
    ("toon", "keukentafel", *DAG),
    ("kader", *DAG),
    ("kader", "belofte-rapportage", *DAG),
    ("kader", "dekking"),
]


@pytest.mark.parametrize("opdracht", OPDRACHTEN, ids=" ".join)
def test_niets_noemt_assen(opdracht: tuple[str, ...], draai: Draai) -> None:
    afloop = draai(*opdracht, map_=TWEEDE)
    assert afloop.code in (0, 1)
    assert afloop.uit
    assert "Assen" not in afloop.uit + afloop.fout


def test_een_werkvorm_van_een_ander_past_op_de_eigen_ladder(draai: Draai) -> None:
    assert "zeggen (trede-2) en raden (trede-3)\n" in draai("toon", "inloopavond", *DAG, map_=TWEEDE).uit
    assert "zeggen (trede-2) en raden (trede-3)\n" in draai("toon", "keukentafel", *DAG, map_=TWEEDE).uit
    assert uitkomsten(draai, TWEEDE)["inloopavond", "REG008"] == ("voldoet", None)


def test_een_trede_staat_een_keer_op_de_ladder(draai: Draai, tmp_path: Path) -> None:
    shutil.copytree(TWEEDE, tmp_path / "tweede")
    kader = tmp_path / "tweede/register/kader.yaml"
    kader.write_text(kader.read_text("utf-8").replace("id: trede-4", "id: trede-2"), "utf-8")
    uit = draai("check", *DAG, map_=tmp_path / "tweede").uit
    assert "Het kenmerk “trede-2” is al van een andere trede." in uit
    assert "Waar: ladder › treden › 4 › id" in uit


def test_eigen_woorden_en_eigen_kalender(draai: Draai) -> None:
    score = draai("score", *DAG, map_=TWEEDE).uit
    assert "1 Iedereen weet ervan" in score
    assert "feb 2025  jul 2025  nu" in score
    verslag = draai("report", "--periode", "2025-07", "--alleen", "verantwoording", "--uit", "-", map_=TWEEDE).uit
    assert "1 maart 2025 tot en met 15 juli 2025" in verslag
    assert "\ngeteld: " in verslag
    assert "\ngehoord: " in verslag
    bevestigd = "bevestigd door de besluitenlijst van de raad, de begroting van 2025 en een bericht op de website"
    assert bevestigd in draai("kader", "belofte-rapportage", *DAG, map_=TWEEDE).uit
