"""The products of line 3 as a user meets them: on the screen, in a file, recorded, and refused in plain words."""

import shutil
from pathlib import Path

import pytest

from participatie_cli.store.voorbeeld import voorbeeldmap
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.voorbeeld import LAATSTE_DAG
from tests.conftest import Draai

pytestmark = pytest.mark.langzaam

DAG = ("--peildatum", LAATSTE_DAG.isoformat())
STUKKEN = {
    ("paragraaf", "havenkade", "--voor", "raad"): "paragraaf-havenkade-raad",
    ("brief", "havenkade"): "terugkoppeling-havenkade",
    ("uitdaagrecht",): "uitdaagrecht",
    ("uitdaagrecht", "--uitleg"): "uitdaaguitleg",
    ("uitwisselen", "--delen"): "uitwisselblad",
}


def test_een_paragraaf_op_het_scherm_zegt_welke_het_is(draai: Draai, in_het_voorbeeld: Path) -> None:
    afloop = draai("paragraaf", "havenkade", *DAG)
    assert afloop.code == Exitcode.GOED
    assert afloop.uit.startswith("# Communicatie- en participatieparagraaf: Havenkade\n")
    assert afloop.fout == (
        "Dit is de terugblik bij het besluit, want het project is in de fase uitvoering.\n"
        "Kies zelf met --moment vooruit of terug.\n"
    )


def test_na_de_brief_komt_het_vastleggen(draai: Draai, in_het_voorbeeld: Path) -> None:
    afloop = draai("brief", "havenkade", *DAG)
    assert afloop.code == Exitcode.GOED
    assert afloop.uit.startswith("U zei, wij deden: Havenkade\n")
    assert afloop.fout == "Verstuurd? Leg de terugkoppeling vast: participatie noteer havenkade terugkoppeling\n"


@pytest.mark.parametrize("stuk", STUKKEN, ids=" ".join)
def test_elk_stuk_komt_in_elk_formaat_in_een_bestand(
    stuk: tuple[str, ...], draai: Draai, in_het_voorbeeld: Path, tmp_path: Path
) -> None:
    for formaat, einde in {"md": "md", "tekst": "txt", "html": "html", "docx": "docx", "pdf": "pdf"}.items():
        afloop = draai(*stuk, *DAG, "--formaat", formaat, "--uit", str(tmp_path))
        assert (afloop.code, afloop.uit) == (Exitcode.GOED, f"Geschreven: {tmp_path / STUKKEN[stuk]}.{einde}\n")
        nog_eens = draai(*stuk, *DAG, "--formaat", formaat, "--uit", str(tmp_path))
        assert nog_eens.code == Exitcode.VERKEERD_GEBRUIK
        assert "bestaat al.\nVervang het met --overschrijf" in nog_eens.fout
    assert len(list(tmp_path.iterdir())) == 5


@pytest.mark.parametrize(
    ("opdracht", "zin"),
    [
        (("brief", "havenkad"), "In het register staat geen “havenkad”. Bedoelde u “havenkade”?"),
        (("paragraaf", "inloopavond"), "“inloopavond” is geen project."),
        (("brief", "zwembad"), "In het openbare deel van het register staat geen project “zwembad”."),
        (("brief", "havenkade", "--formaat", "docx", "--uit", "-"), "Het formaat docx kan niet op het scherm."),
        (("uitwisselen", "--lijn", "5"), "“5” is geen ontwikkellijn."),
    ],
)
def test_wat_niet_kan_zegt_waarom(opdracht: tuple[str, ...], zin: str, draai: Draai, in_het_voorbeeld: Path) -> None:
    afloop = draai(*opdracht, *DAG)
    assert (afloop.code, afloop.uit) == (Exitcode.VERKEERD_GEBRUIK, "")
    assert afloop.fout.startswith(zin)
    assert afloop.fout.count("\n") == 2, "a sentence, and the way out"


def test_een_paragraaf_bij_het_besluit_vastleggen(draai: Draai, tmp_path: Path) -> None:
    shutil.copytree(voorbeeldmap() / "register", tmp_path / "register")
    bestand = tmp_path / "register/projecten/havenkade.yaml"
    ervoor = bestand.read_text("utf-8")
    bestand.write_text(ervoor.replace("    participatieparagraaf: ja\n", ""), "utf-8")
    opdracht = ("paragraaf", "havenkade", "--voor", "raad", "--leg-vast", "--ja", *DAG)
    afloop = draai(*opdracht, map_=tmp_path)
    assert afloop.code == Exitcode.GOED
    assert "participatieparagraaf: ja" in bestand.read_text("utf-8")


def test_een_bestand_dat_niet_te_lezen_is_wordt_genoemd(draai: Draai, tmp_path: Path) -> None:
    """Of one project only its own file counts; an overview tells of all."""
    shutil.copytree(voorbeeldmap() / "register", tmp_path / "register")
    (tmp_path / "register/projecten/molenpark.yaml").write_text("- geen project\n", "utf-8")
    assert draai("brief", "havenkade", *DAG, map_=tmp_path).code == Exitcode.GOED
    overzicht = draai("uitwisselen", *DAG)
    assert overzicht.code == Exitcode.BEVINDINGEN
    assert "register/projecten/molenpark.yaml is niet te lezen en nergens meegeteld." in overzicht.fout
    eigen = draai("brief", "molenpark", *DAG)
    assert eigen.code == Exitcode.VERKEERD_GEBRUIK
    assert eigen.fout.startswith("register/projecten/molenpark.yaml is niet te lezen.")
