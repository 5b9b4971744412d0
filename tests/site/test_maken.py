"""Making a site: the same bytes for the same input, only what changed is written, and nothing of others is touched."""

import errno
import hashlib
import json
import os
import re
import shutil
from io import StringIO
from pathlib import Path

import pytest

from participatie_cli.site.maat import ZWAARSTE_PAGINA
from participatie_cli.site.zoekindex import MAP as ZOEKMAP
from participatie_cli.store.schrijven.uitgave import KLAARGELEGD, LIJST
from participatie_cli.usecases.exitcode import Exitcode
from participatie_cli.usecases.sitemaken import Siteopdracht, maak_site
from tests.conftest import Draai
from tests.report.gitproef import git, leg_vast
from tests.report.registers import leg_neer

DAG = "2024-09-30"
GESCHREVEN = re.compile(r"Nieuw of gewijzigd: (\d+) best")


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    """A folder with the small register."""
    leg_neer(tmp_path)
    return tmp_path


@pytest.fixture(scope="session")
def gemaakt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the small register and its site, made once."""
    map_ = tmp_path_factory.mktemp("gemaakt")
    leg_neer(map_)
    opdracht = Siteopdracht(map_ / "register", map_ / "site", DAG, met_zoeken=False, met_gegevens=False)
    assert maak_site(opdracht, StringIO()) == Exitcode.GOED
    return map_


@pytest.fixture
def eerder(gemaakt: Path, tmp_path: Path) -> Path:
    """A copy of that folder, to change."""
    shutil.copytree(gemaakt, tmp_path, dirs_exist_ok=True)
    return tmp_path


def somt(site: Path) -> dict[str, str]:
    """Every file of a site with a number that differs as soon as a byte does."""
    alle = (pad for pad in sorted(site.rglob("*")) if pad.is_file())
    return {pad.relative_to(site).as_posix(): hashlib.sha256(pad.read_bytes()).hexdigest() for pad in alle}


KAAL = ("--zonder-zoeken", "--zonder-gegevens")
"""What most tests can do without, so that they are quick."""


def maak(draai: Draai, map_: Path, *opties: str, code: int = 0, kaal: bool = True) -> str:
    """Run the command; give what it said."""
    gedraaid = draai("site", "--peildatum", DAG, *opties, *(KAAL if kaal else ()), map_=map_)
    assert gedraaid.code == code, gedraaid.fout
    return gedraaid.uit + gedraaid.fout


def test_dezelfde_invoer_geeft_dezelfde_bytes(draai: Draai, map_: Path) -> None:
    maak(draai, map_, kaal=False)
    maak(draai, map_, "--uit", "ander/pad", kaal=False)
    assert somt(map_ / "site") == somt(map_ / "ander/pad")


def test_wat_niet_verandert_wordt_niet_opnieuw_geschreven(draai: Draai, map_: Path) -> None:
    maak(draai, map_, kaal=False)
    voor = {pad: pad.stat().st_mtime_ns for pad in (map_ / "site").rglob("*.html")}
    gezegd = maak(draai, map_, kaal=False)
    assert "Nieuw of gewijzigd: 0 bestanden" in gezegd
    assert {pad: pad.stat().st_mtime_ns for pad in voor} == voor


def test_wat_er_niet_meer_is_gaat_weg_en_wat_van_een_ander_is_blijft(draai: Draai, eerder: Path) -> None:
    site = eerder / "site"
    (site / "logo.txt").write_text("van de gemeente", "utf-8")
    (eerder / "register/projecten/laat-plein.yaml").unlink()
    maak(draai, eerder)
    assert not (site / "projecten/laat-plein.html").exists()
    assert (site / "projecten/groene-as.html").is_file()
    assert (site / "logo.txt").read_text("utf-8") == "van de gemeente"


def test_een_pagina_die_iemand_veranderde_wordt_niet_weggegooid(draai: Draai, eerder: Path) -> None:
    pagina = eerder / "site/projecten/laat-plein.html"
    pagina.write_text("zelf geschreven", "utf-8")
    (eerder / "register/projecten/laat-plein.yaml").unlink()
    maak(draai, eerder)
    assert pagina.read_text("utf-8") == "zelf geschreven"


def test_een_map_met_iets_anders_blijft_zoals_zij_is(draai: Draai, map_: Path) -> None:
    (map_ / "site").mkdir()
    (map_ / "site/index.html").write_text("van een ander", "utf-8")
    voor = somt(map_ / "site")
    gezegd = maak(draai, map_, code=2)
    assert "In de map site staat al iets anders." in gezegd
    assert "--uit" in gezegd
    assert somt(map_ / "site") == voor


def test_een_bestand_van_een_ander_op_de_plek_van_een_pagina(draai: Draai, eerder: Path) -> None:
    """Nothing at all changes then."""
    site = eerder / "site"
    (eerder / "register/projecten/nieuw-plein.yaml").write_text(
        (eerder / "register/projecten/laat-plein.yaml").read_text("utf-8").replace("laat-plein", "nieuw-plein"), "utf-8"
    )
    (site / "projecten/nieuw-plein.html").write_text("van een ander", "utf-8")
    voor = somt(site)
    gezegd = maak(draai, eerder, code=2)
    assert "projecten/nieuw-plein.html" in gezegd
    assert somt(site) == voor


@pytest.mark.parametrize(
    "inhoud",
    ["", "geen json", "[]", '{"vorm": 1}', '{"vorm": 1, "bestanden": {"../../weg": "x"}, "sleutels": {}}', "[" * 9999],
)
def test_een_beschadigde_lijst(inhoud: str, draai: Draai, eerder: Path) -> None:
    """Then nobody knows what is of the site, so nothing is removed."""
    (eerder / "site" / LIJST).write_text(inhoud, "utf-8")
    voor = somt(eerder / "site")
    assert "is beschadigd" in maak(draai, eerder, code=2)
    assert somt(eerder / "site") == voor


def test_een_koppeling_als_map(draai: Draai, map_: Path) -> None:
    (map_ / "elders").mkdir()
    (map_ / "site").symlink_to(map_ / "elders")
    assert "geen gewone map" in maak(draai, map_, code=2)
    assert list((map_ / "elders").iterdir()) == []


def test_wat_klaarlag_van_een_gestopte_keer_stoort_niet(draai: Draai, eerder: Path) -> None:
    voor = somt(eerder / "site")
    (eerder / "site" / KLAARGELEGD / "projecten").mkdir(parents=True)
    (eerder / "site" / KLAARGELEGD / "projecten/half.html").write_text("half", "utf-8")
    maak(draai, eerder)
    assert somt(eerder / "site") == voor


def test_persoonsgegevens_houden_de_site_tegen(draai: Draai, map_: Path) -> None:
    pad = map_ / "register/projecten/laat-plein.yaml"
    pad.write_text(pad.read_text("utf-8") + "opmerking: Bel mevrouw op 06-12345678.\n", "utf-8")
    gezegd = maak(draai, map_, code=1)
    assert "persoonsgegevens" in gezegd
    assert "laat-plein.yaml" in gezegd
    assert "12345678" not in gezegd
    assert not (map_ / "site").exists()


def test_een_kapot_bestand_ontbreekt_en_dat_staat_erbij(draai: Draai, map_: Path) -> None:
    (map_ / "register/projecten/kapot.yaml").write_text("id: [kapot\n", "utf-8")
    gezegd = maak(draai, map_, code=1)
    assert "kapot.yaml" in gezegd
    over = (map_ / "site/over.html").read_text("utf-8")
    assert "Niet te lezen, en dus niet op de site: 1 bestand." in over
    assert "kapot" not in over


def test_een_register_zonder_projecten(draai: Draai, map_: Path) -> None:
    for pad in (map_ / "register/projecten").iterdir():
        pad.unlink()
    maak(draai, map_)
    assert "Er staat nog geen project op deze site." in (map_ / "site/projecten.html").read_text("utf-8")


def test_een_pas_begonnen_project(draai: Draai, map_: Path) -> None:
    """What nobody wrote down is said to be so, and nothing is taken for no."""
    (map_ / "register/projecten/nieuw.yaml").write_text(
        "id: nieuw\ntitel: Nieuw\nsamenvatting: Begin.\ninitiatiefnemer: onbekend\nvorm: onbekend\n"
        "instrumenten: onbekend\n",
        "utf-8",
    )
    maak(draai, map_)
    pagina = (map_ / "site/projecten/nieuw.html").read_text("utf-8")
    for zin in (
        "Of inwoners kunnen meedoen, is niet vastgelegd.",
        "Er is niets vastgelegd van wat mensen zeiden.",
        "Er is geen besluit vastgelegd.",
        "Wie beslist, is niet vastgelegd.",
    ):
        assert zin in pagina


@pytest.mark.langzaam
@pytest.mark.parametrize("woorden", [1, 3000])
def test_een_tekst_van_een_woord_en_van_drieduizend(woorden: int, draai: Draai, map_: Path) -> None:
    pad = map_ / "register/projecten/laat-plein.yaml"
    tekst = " ".join(["woord"] * woorden)
    oud = pad.read_text("utf-8")
    samenvatting = re.sub(r"(?m)^samenvatting:.*(\n  .*)*", f"samenvatting: {tekst}", oud, count=1)
    punten = "".join(f"  - {{onderwerp: punt {nr}, wat: {tekst}, status: niet, reden: {tekst}}}\n" for nr in range(25))
    pad.write_text(re.sub(r"(?m)^inbreng:\n(  .*\n)*", f"inbreng:\n{punten}", samenvatting), "utf-8")
    maak(draai, map_)
    pagina = map_ / "site/projecten/laat-plein.html"
    assert "punt 24" in pagina.read_text("utf-8").lower()
    assert pagina.stat().st_size <= ZWAARSTE_PAGINA


def test_zonder_git_zijn_er_geen_versies_en_dat_staat_er(draai: Draai, map_: Path) -> None:
    assert "Eerdere versies zijn er daarom niet." in maak(draai, map_)
    assert "niet onder Git" in (map_ / "site/over.html").read_text("utf-8")
    assert "Eerdere versies van deze pagina" not in (map_ / "site/projecten/laat-plein.html").read_text("utf-8")


@pytest.mark.langzaam
def test_alleen_van_wat_veranderde_worden_versies_gemaakt(draai: Draai, map_: Path) -> None:
    git(map_, "init", "--quiet")
    pad = map_ / "register/projecten/laat-plein.yaml"
    nu = pad.read_text("utf-8")
    leg_vast(map_, "2024-05-01T12:00:00+02:00")
    pad.write_text(nu.replace("id: laat-plein\n", "id: laat-plein\nzaaknummer: 1-2024\n"), "utf-8")
    leg_vast(map_, "2024-06-01T12:00:00+02:00")
    maak(draai, map_)
    ander = map_ / "site/projecten/groene-as/versies.html"
    voor = ander.stat().st_mtime_ns
    pad.write_text(nu.replace("samenvatting: ", "samenvatting: Let op. "), "utf-8")
    leg_vast(map_, "2024-07-01T12:00:00+02:00")
    maak(draai, map_)
    assert ander.stat().st_mtime_ns == voor
    assert (map_ / "site/projecten/laat-plein/2024-07-01.html").is_file()
    schoon = map_ / "schoon"
    maak(draai, map_, "--uit", "schoon")
    assert somt(schoon) == somt(map_ / "site")


def test_zonder_zoeken_is_er_nergens_script(draai: Draai, eerder: Path) -> None:
    site = eerder / "site"
    assert not (site / "zoeken.js").exists()
    assert not (site / "open-data").exists()
    assert not (site / ZOEKMAP).exists()
    assert [pad.name for pad in site.rglob("*.html") if '<script type="module"' in pad.read_text("utf-8")] == []


def test_zonder_pagefind_staat_erbij_hoe_het_te_krijgen_is(
    draai: Draai, map_: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("participatie_cli.usecases.sitemaken.kan_zoeken", lambda: False)
    gezegd = maak(draai, map_, kaal=False)
    assert "Op de site kunt u nog niet zoeken." in gezegd
    assert "zoeken]" in gezegd
    assert not (map_ / "site" / ZOEKMAP).exists()


def test_zonder_kader_is_er_geen_site(draai: Draai, map_: Path) -> None:
    (map_ / "register/kader.yaml").write_text("- geen\n", "utf-8")
    assert "kader.yaml" in maak(draai, map_, code=2)
    assert not (map_ / "site").exists()


@pytest.mark.langzaam
def test_een_eigen_sjabloon(draai: Draai, map_: Path) -> None:
    """Filled in apart, like those of documents."""
    (map_ / "eigen").mkdir()
    (map_ / "eigen/melding.html.j2").write_text(
        '{% extends "basis.html.j2" %}{% block inhoud %}<h1>Eigen {{ titel }}</h1>{% endblock %}', "utf-8"
    )
    maak(draai, map_, "--sjablonen", "eigen")
    assert "<h1>Eigen Deze pagina is er niet</h1>" in (map_ / "site/404.html").read_text("utf-8")


@pytest.mark.langzaam
@pytest.mark.parametrize(
    ("sjabloon", "zin"),
    [
        ('{% extends "kwijt.html.j2" %}', "het bestand “kwijt.html.j2” is er niet"),
        ("{{ bestaat_niet }}", "de naam “bestaat_niet” bestaat niet"),
        ("{% block inhoud %}", "melding.html.j2"),
        ("{{ ''.__class__.__mro__ }}", "een sjabloon mag hier niet bij"),
    ],
)
def test_een_eigen_sjabloon_waar_iets_aan_mankeert(sjabloon: str, zin: str, draai: Draai, map_: Path) -> None:
    (map_ / "eigen").mkdir()
    (map_ / "eigen/melding.html.j2").write_text(sjabloon, "utf-8")
    gezegd = maak(draai, map_, "--sjablonen", "eigen", code=2)
    assert zin in gezegd
    assert "melding.html.j2" in gezegd
    assert not (map_ / "site").exists()


def test_de_lijst_noemt_alles_wat_er_staat(draai: Draai, eerder: Path) -> None:
    lijst = json.loads((eerder / "site" / LIJST).read_text("utf-8"))
    assert lijst["bestanden"] == {naam: som for naam, som in somt(eerder / "site").items() if naam != LIJST}


@pytest.mark.langzaam
def test_een_sjabloon_met_een_verkeerde_naam_wordt_gemeld(draai: Draai, map_: Path) -> None:
    (map_ / "eigen").mkdir()
    (map_ / "eigen/strat.html.j2").write_text("mis", "utf-8")
    (map_ / "eigen/lijstje.html.j2").write_text("goed", "utf-8")
    (map_ / "eigen/melding.html.j2").write_text('{% include "lijstje.html.j2" %}', "utf-8")
    gezegd = maak(draai, map_, "--sjablonen", "eigen")
    assert gezegd.count("Let op.") == 1
    assert "strat.html.j2: Het programma gebruikt dit bestand niet. Bedoelde u “start.html.j2”?" in gezegd


@pytest.mark.langzaam
def test_de_sjablonen_van_de_site_zijn_te_kopieren_en_geven_dezelfde_site(draai: Draai, map_: Path) -> None:
    gekopieerd = draai("sjabloon", "kopieer", "eigen", "--site", map_=map_)
    assert gekopieerd.code == 0
    assert "17 sjablonen gekopieerd naar eigen." in gekopieerd.uit
    maak(draai, map_)
    maak(draai, map_, "--sjablonen", "eigen", "--uit", "anders")
    eigen, ingebouwd = somt(map_ / "anders"), somt(map_ / "site")
    assert eigen.pop(LIJST) != ingebouwd.pop(LIJST)  # which templates it was made with stands there
    assert eigen == ingebouwd


def test_een_onderbreking_verandert_niets(draai: Draai, eerder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even when all pages lie ready; and what lay ready is gone."""
    voor = somt(eerder / "site")
    pad = eerder / "register/projecten/laat-plein.yaml"
    pad.write_text(pad.read_text("utf-8").replace("samenvatting: ", "samenvatting: Nieuw. "), "utf-8")
    with monkeypatch.context() as even:
        even.setattr("participatie_cli.usecases.sitemaken._leg_ernaast", _onderbroken)
        gezegd = maak(draai, eerder, code=130)
    assert "Er is niets gewijzigd." in gezegd
    assert somt(eerder / "site") == voor
    maak(draai, eerder)
    assert somt(eerder / "site") != voor


def _onderbroken(*_: object) -> None:
    raise KeyboardInterrupt


def test_een_volle_schijf_verandert_niets(draai: Draai, eerder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    voor = somt(eerder / "site")
    pad = eerder / "register/projecten/laat-plein.yaml"
    pad.write_text(pad.read_text("utf-8").replace("samenvatting: ", "samenvatting: Nieuw. "), "utf-8")
    with monkeypatch.context() as even:
        even.setattr("participatie_cli.usecases.sitemaken._leg_ernaast", _vol)
        gezegd = maak(draai, eerder, code=5)
    assert "De site is niet te maken: de schijf is vol." in gezegd
    assert somt(eerder / "site") == voor


def _vol(*_: object) -> None:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
